/** The places of a pattern are those that `matchAll` gives. */
import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../../src/text/matches.ts';

describe('the places of a pattern', () => {
  it.each([
    [/a+/g, 'aa b a'],
    [/(?=b)|a/g, 'ab b'],
    [/(?:)/gu, '𝐀b'],
    [/(?:)/g, '𝐀b'],
    [/x/g, 'none'],
  ])('%s', (pattern, text) => {
    const places = (found: Iterable<RegExpExecArray>) => [...found].map((match) => [match.index, ...match]);
    expect(places(matchesOf(pattern, text))).toEqual(places(text.matchAll(pattern)));
    expect(places(matchesOf(pattern, text))).toEqual(places(text.matchAll(pattern)));
  });
});
