/** Lists in which most days have one talk and some have several, which stand below the day as slots or items. */

import { LISTED } from '../assign/segment-state.ts';
import type { Line } from '../line.ts';
import { isDayLine } from './day-lines.ts';
import { type Pattern, slots } from './patterns.ts';

const LONGEST_ENTRY = 320;
/** How many lines may stand between a day and the first of its talks. */
const NEAR = 3;
const ENOUGH = 2;

/** The pattern. */
export const byDaysOfSeveral: Pattern = (_page, lines) => {
  const dated = lines.filter(isEntry);
  if (dated.length < ENOUGH) return [];
  const days = new Set<Line>();
  const starts = new Set<Line>();
  dated.forEach((line, nth) => {
    const below = talksBelow(lines, line, dated[nth + 1] ?? null);
    if (below.length === 0) starts.add(line);
    else {
      days.add(line);
      for (const one of below) starts.add(one);
    }
  });
  if (days.size === 0 || days.size === dated.length) return [];
  return [{ pattern: 'days-of-several', ...slots(lines, { starts, days }), hints: LISTED }];
};

function isEntry(line: Line): boolean {
  return line.headDate !== null && line.headDate.untilDay === null && !line.label && line.text.length < LONGEST_ENTRY;
}

/** The slots or items between a day and the next one; a day with words of its own needs two of them. */
function talksBelow(lines: readonly Line[], day: Line, next: Line | null): readonly Line[] {
  const from = lines.indexOf(day) + 1;
  const between = lines.slice(from, next ? lines.indexOf(next) : lines.length).filter(({ label }) => !label);
  for (const is of [isSlot, isListed]) {
    const found = between.filter(is);
    const isNear = found[0] !== undefined && between.indexOf(found[0]) < NEAR;
    if (isNear && found.length >= (isDayLine(day) && is === isSlot ? 1 : ENOUGH)) return found;
  }
  return [];
}

function isSlot(line: Line): boolean {
  return line.times[0]?.start === line.start && line.text.length < LONGEST_ENTRY;
}

function isListed(line: Line): boolean {
  return (line.isItem || line.number !== null) && line.text.length < LONGEST_ENTRY;
}
