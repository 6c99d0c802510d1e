/** Reads "5/2/2026" of a table as its other rows tell: the 31/1 of one row makes all of them days before months. */

import type { Draft } from '../draft.ts';

const MONTHS = 12;

/** Turns days and months round where a row has a day in the month's place and none the other way. */
export function settleNumericDays(drafts: readonly Draft[]): void {
  const numeric = drafts.filter(({ day }) => day?.type === 'read' && day.reading.rule === 'date/numeric');
  const printed = numeric.map(printedPair);
  const dayFirst = printed.some(([first]) => first > MONTHS);
  const monthFirst = printed.some(([, second]) => second > MONTHS);
  if (!dayFirst || monthFirst) return;
  for (const [at, draft] of numeric.entries()) {
    const [day = 0, month = 0] = printed[at] ?? [];
    if (draft.day?.type === 'read' && month >= 1 && month <= MONTHS)
      draft.day = { ...draft.day, reading: { ...draft.day.reading, day, month } };
  }
}

function printedPair({ day }: Draft): readonly [number, number] {
  if (day?.type !== 'read') return [0, 0];
  const { start, end } = day.reading;
  const [first = '0', second = '0'] = day.ground.mapped.text.slice(start, end).match(/\d+/g) ?? [];
  return [Number(first), Number(second)];
}
