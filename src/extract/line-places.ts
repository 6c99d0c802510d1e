/** Finds lines among others of their page without looking at all of them: mostly each stands where its number says. */

import type { Line } from './line.ts';

/** Where a line stands in a list of lines in the order of the page; -1 where it does not. */
export function placeAmong(lines: readonly Line[], line: Line): number {
  const [first] = lines;
  // Lines that are left out before it make its place smaller than its number.
  const near = first && first.index <= line.index ? lines.lastIndexOf(line, line.index - first.index) : -1;
  return near >= 0 ? near : lines.indexOf(line);
}

/** The line that stands straight above another on the page, where the list has it. */
export function lineAbove(lines: readonly Line[], { index }: Line): Line | undefined {
  const [first] = lines;
  const near = first ? lines[index - 1 - first.index] : undefined;
  return near?.index === index - 1 ? near : lines.find((other) => other.index === index - 1);
}
