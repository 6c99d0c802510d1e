/** Reads a long text part by part, so that memory does not grow with it and nothing of it is left out. */
import type { MappedText, Span } from './mapped-text.ts';
import type { ReadRejection } from './understanding.ts';

/** Some thousands of announcements: what one page holds at most. */
const LONGEST_PART = 1_000_000;
/** From this length on a text is read in parts. */
const LONG = 1_500_000;
/** Some minutes of reading. */
const MOST = 20_000_000;

/** Whether a text is too long to be read as one page. */
export function isLong(text: string): boolean {
  return text.length > LONG;
}

export interface LongReading<T> {
  readonly talks: readonly T[];
  /** Where reading stopped; null when all was read. */
  readonly cutAt: number | null;
}

/** The talks of all parts; `read` gives those of one, with their places in the whole text. */
export function readInParts<T extends Span>(
  text: string,
  read: (from: number, to: number) => readonly T[],
): LongReading<T> {
  const talks: T[] = [];
  let from = 0;
  /** Talks that begin before it are known from the part before. */
  let known = 0;
  let last: T | null = null;
  while (from < text.length && from < MOST) {
    const to = borderAt(text, from + LONGEST_PART);
    const found = read(from, to).filter(({ start }) => start >= known);
    const held: T | null = last;
    if (held !== null && !found.some(({ start }) => start < held.end)) talks.push(held);
    const [latest, before] = [...found].sort((a, b) => b.start - a.start);
    // The latest talk may go on in the next part. It is read there, and the one before it again, since a heading of both may stand above.
    const isCut: boolean = to < text.length && before !== undefined && before.start - from > LONGEST_PART / 2;
    last = isCut ? (latest ?? null) : null;
    talks.push(...found.filter((talk) => talk !== last));
    from = isCut ? lineStart(text, before?.start ?? to) : to;
    known = isCut ? ((before?.start ?? to) + (latest?.start ?? to)) / 2 : to;
  }
  return { talks, cutAt: from < text.length ? from : null };
}

/** Where in a text the first character stands that comes from a place of the source, or from behind it. */
export function placeInText({ text, toSource }: MappedText, source: number): number {
  let [from, to] = [0, text.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (toSource(middle, middle + 1).start < source) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Behind the last blank line or line before a place, else at the place itself. */
function borderAt(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const earliest = at - LONGEST_PART / 10;
  const blank = Math.max(text.lastIndexOf('\n\n', at - 2) + 2, text.lastIndexOf('\n\r\n', at - 3) + 3);
  if (blank > earliest) return blank;
  const line = text.lastIndexOf('\n', at - 1) + 1;
  if (line > earliest) return line;
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}

/** Where the line of a place begins. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
}

/** What is said of the rest of a document behind the place where reading stopped. */
export function tooLong(cutAt: number): ReadRejection {
  return {
    location: `everything from character ${cutAt}`,
    reason: 'the document is too long to be read at once; split it and import the parts',
  };
}
