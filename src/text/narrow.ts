/**
 * Keeps stretches of text at one byte a character where that is enough. A slice of a text that has one "–" somewhere
 * has two bytes a character, whatever is in it, and on such text V8 runs patterns several times more slowly: every
 * `\p{L}` is a call, and no pattern can skip ahead by what letters it has.
 */

const BEYOND_LATIN_1 = /[^\0-\xff]/;
/** Longer stretches are not read by many patterns. */
const LONGEST = 12_000;
const bytes = Buffer.alloc(LONGEST);

/** The same text; one with nothing beyond Latin-1 at one byte a character. */
export function narrow(text: string): string {
  if (text.length > LONGEST || BEYOND_LATIN_1.test(text)) return text;
  return bytes.toString('latin1', 0, bytes.write(text, 'latin1'));
}
