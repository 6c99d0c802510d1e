/** A pattern or a list of words over several lines is the one that would stand on one. */
import { describe, expect, it } from 'vitest';
import { pattern, patternSource } from '../../../src/text/pattern.ts';
import { phrasesOf, wordsOf } from '../../../src/text/word-list.ts';

describe('a pattern over several lines', () => {
  it('has no line breaks, no indents and no headings', () => {
    const written = pattern('iu')`
      ^\W*(?:
        # English
        talk|lecture
        # French
        |expos[ée]s?|séance
      )\W*$
    `;
    expect([written.source, written.flags]).toEqual([/^\W*(?:talk|lecture|expos[ée]s?|séance)\W*$/iu.source, 'iu']);
  });

  it('keeps blanks inside a line, and a "#" that does not begin one', () => {
    const written = pattern('')`
      \(room #\d
        | hall (?:no\. )?#\d\)
    `;
    expect(written.source).toBe(/\(room #\d| hall (?:no\. )?#\d\)/.source);
  });

  it('is raw like a literal', () => {
    expect(pattern('u')`\p{Lu}\.\/\n\u00a0\d`.source).toBe(/\p{Lu}\.\/\n\u00a0\d/u.source);
  });

  it('puts in other patterns as they are, also in front and with blanks at their edges', () => {
    const months = patternSource`
      # English
      january|february
      # German
      |januar|februar
    `;
    const day = pattern('i')`
      ${months}
      |(?:${' of'}
        |# )${months}
    `;
    expect(day.source).toBe('january|february|januar|februar|(?: of|# )january|february|januar|februar');
  });

  it('is refused where a literal would be', () => {
    expect(() => pattern('u')`(?:a|b`).toThrow(SyntaxError);
  });
});

describe('a list of words over several lines', () => {
  it('is parted by blanks and line breaks, and has no headings', () => {
    expect(wordsOf`
      # small words
      a the  of
      # days
      monday
    `).toEqual(['a', 'the', 'of', 'monday']);
  });

  it('is one of phrases where semicolons part it', () => {
    expect(phrasesOf`
      # English
      title; talk title
      # French
      titre de l expose
    `).toEqual(['title', 'talk title', 'titre de l expose']);
  });
});
