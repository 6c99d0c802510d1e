/**
 * Keeps stretches of text at one byte a character where that is enough. A slice of a text that has one "–" somewhere
 * has two bytes a character, whatever is in it, and on such text V8 runs patterns several times more slowly: every
 * `\p{L}` is a call, and no pattern can skip ahead by what letters it has.
 */

const BEYOND_LATIN_1 = /[^\0-\xff]/;
/** Longer stretches are not read by many patterns. */
const LONGEST = 12_000;
const bytes = Buffer.alloc(LONGEST);
/** The latest by their lengths: rules ask one after another of the same line. */
const LATEST: string[] = new Array(256).fill('');

/** The same text; one with nothing beyond Latin-1 at one byte a character. */
export function narrow(text: string): string {
  if (text.length > LONGEST) return text;
  const at = text.length % LATEST.length;
  const latest = LATEST[at];
  if (latest === text) return latest;
  if (BEYOND_LATIN_1.test(text)) return text;
  const own = bytes.toString('latin1', 0, bytes.write(text, 'latin1'));
  LATEST[at] = own;
  return own;
}

/** Lets go of the latest, so that no document outlives its reading. */
export function forgetNarrow(): void {
  LATEST.fill('');
}
