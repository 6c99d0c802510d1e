/** A simple pattern is written out to all that it matches, and nothing else is taken for one. */
import { describe, expect, it } from 'vitest';
import { writtenOut } from '../../../src/extract/bio/written-out.ts';

describe('what a simple pattern matches', () => {
  it.each([
    ['has been', ['has been']],
    ['devenue?', ['devenue', 'devenu']],
    ['stat[oa]', ['stato', 'stata']],
    [
      'as (?:an |a )?(?:editor|judge)',
      ['as an editor', 'as an judge', 'as a editor', 'as a judge', 'as editor', 'as judge'],
    ],
    ['ran|led', ['ran', 'led']],
  ])('%s', (pattern, texts) => {
    expect(writtenOut(pattern)).toEqual(texts);
    for (const text of texts) expect(text).toMatch(new RegExp(`^(?:${pattern})$`));
  });

  it.each(['\\p{L}', '[ab', 'a+', 'a)', '(?<=a)b', 'a{2}'])('refuses %s', (pattern) => {
    expect(() => writtenOut(pattern)).toThrow(SyntaxError);
  });
});
