/** Reads a long plain text part by part, so that memory does not grow with it and nothing of it is left out. */
import type { ReadTalk } from './understanding.ts';

/** Some thousands of announcements: what one page holds at most. */
const LONGEST_PART = 1_000_000;
/** From this length on a text is read in parts. */
const LONG = 1_500_000;
/** Half a minute of reading. */
const MOST = 20_000_000;

/** Whether a plain text is too long to be read as one page. */
export function isLong(text: string): boolean {
  return text.length > LONG;
}

export interface LongReading {
  readonly talks: readonly ReadTalk[];
  /** Where reading stopped; null when all was read. */
  readonly cutAt: number | null;
}

/** The talks of all parts; `read` gives those of one, in places of the whole text. */
export function readInParts(text: string, read: (from: number, to: number) => readonly ReadTalk[]): LongReading {
  const talks: ReadTalk[] = [];
  let from = 0;
  /** Talks that begin before it are known from the part before. */
  let known = 0;
  let last: ReadTalk | null = null;
  while (from < text.length && from < MOST) {
    const to = borderAt(text, from + LONGEST_PART);
    const found = read(from, to).filter(({ start }) => start >= known);
    const held: ReadTalk | null = last;
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

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
}
