import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { touchesIn } from '../../../src/text/touches.ts';

const NONE = {
  smallCapital: false,
  digitCapital: false,
  closingCapital: false,
  wordDigit: false,
  threeCapitals: false,
  fiveDigits: false,
  digitsBeforeHour: false,
};

describe('what touches in a text', () => {
  it('is nothing in words with their blanks', () => {
    expect(touchesIn('On looms, 12 May 2031 at 16:00 (Room 7)\nby Jo Ek, “warp”, «weft» – UK')).toEqual(NONE);
  });

  it.each([
    ['Jo EkUniversity', { smallCapital: true }],
    ['in 2031Looms', { digitCapital: true }],
    ['the loom.Next', { closingCapital: true }],
    ['looms15 May', { wordDigit: true }],
    ['NYRoom', { threeCapitals: true }],
    ['20314 looms', { fiveDigits: true }],
    ['09:0009:25', { digitsBeforeHour: true }],
  ])('is told of %s', (text, expected) => {
    expect(touchesIn(text)).toMatchObject(expected);
  });

  it('is never less than a pattern finds', () => {
    const letters = fc.constantFrom(...'aZé Éß9.)?”ſʼ…“,:hΩωŁł\n‘“\u0301中');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const touches = touchesIn(text);
        if (/\p{Ll}\p{Lu}/u.test(text)) expect(touches.smallCapital).toBe(true);
        if (/\d\p{Lu}/u.test(text)) expect(touches.digitCapital).toBe(true);
        if (/[.?!)”"]\p{Lu}/u.test(text)) expect(touches.closingCapital).toBe(true);
        if (/[\p{L}.?!)”"]\d/u.test(text)) expect(touches.wordDigit).toBe(true);
        if (/\p{Lu}{3}/u.test(text)) expect(touches.threeCapitals).toBe(true);
        if (/\d{5}/.test(text)) expect(touches.fiveDigits).toBe(true);
        if (/\d{3}[:h]/.test(text)) expect(touches.digitsBeforeHour).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
