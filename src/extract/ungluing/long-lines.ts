/** Lines that are longer than those of pages that keep their breaks. */

/** A line with more characters may hold what were several lines. */
export const LONG_LINE = 160;
/** No row of a table is longer. */
export const LONGEST_ROW = 400;

/** Whether the line of a place is longer than a row; no more of the text is looked at. */
export function isInLongLine(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_ROW), at);
  const after = text.slice(at, at + LONGEST_ROW);
  const end = after.indexOf('\n');
  return before.length - before.lastIndexOf('\n') - 1 + (end < 0 ? after.length : end) > LONGEST_ROW;
}
