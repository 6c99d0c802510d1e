import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortWordsOf } from '../../../src/text/short-words.ts';

describe('the short words of a text', () => {
  it('are in small letters, and long ones are counted', () => {
    expect(shortWordsOf('The looms of Götaland’s weavers, über 12 m')).toEqual({
      count: 8,
      words: ['the', 'looms', 'of', 's', 'über', 'm'],
    });
  });

  it('are those of the pattern, in any script', () => {
    const characters = fc.constantFrom(...'abÇß×÷ªµ9 -’\n中Łſ');
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 20 }), (parts) => {
        const words =
          parts
            .join('')
            .toLowerCase()
            .match(/\p{L}+/gu) ?? [];
        expect(shortWordsOf(parts.join(''))).toEqual({
          count: words.length,
          words: words.filter((word) => word.length <= 6),
        });
      }),
      { numRuns: 2000 },
    );
  });
});
