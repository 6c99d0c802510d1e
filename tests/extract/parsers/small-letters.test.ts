/** Looking in small letters finds what a pattern without heed to case finds, at the same places. */
import { describe, expect, it } from 'vitest';
import { forSmallLetters, inAnyCase, inSmallLetters } from '../../../src/text/small-letters.ts';

describe('small letters', () => {
  it.each(['Ada BYRON', 'İzmir ÉCOLE Łódź', 'ẞ Straße', 'Σίσυφος', 'Ⓡ at Ⓞ'])('%s keeps its places', (text) => {
    const small = inSmallLetters(text);
    expect(small).toHaveLength(text.length);
    expect(small.replaceAll('ß', 'ẞ').toUpperCase()).toBe(text.replaceAll('ß', 'ẞ').toUpperCase());
  });

  it.each([
    [/(?<!\p{L})(?:Gast)?Vortrag(?!\p{L})/u, 'der GASTVORTRAG beginnt'],
    [/\s\p{Lu}\p{Ll}+\S\W/u, 'in Łódź, then'],
    [/[A-ZÀ-Ö]bend(?=\s\p{Lu})/u, 'am ABEND vorher'],
    [/Vortrag/u, 'nothing of the kind'],
  ])('%s', (pattern, text) => {
    const expected = new RegExp(pattern.source, 'iu').exec(text);
    const found = inAnyCase(pattern).exec(text);
    expect(found && [found.index, found[0]]).toEqual(expected && [expected.index, expected[0]]);
    expect(inAnyCase(pattern).test(text)).toBe(expected !== null);
  });

  it('leaves classes and escapes of a pattern alone', () => {
    expect(forSmallLetters('\\S\\W\\p{Lu}\\p{L}[A-Z]É')).toBe('\\S\\W\\p{Ll}\\p{L}[a-z]é');
  });
});
