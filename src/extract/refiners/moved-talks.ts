/** Tells talks that were moved to a day which is named from those of which no new day is known. */

import { pattern } from '../../text/pattern.ts';
import type { Draft } from '../draft.ts';
import { factOf } from '../fact.ts';
import { type DateContext, type DateReading, findDates, findShortDates } from '../parsers/dates.ts';
import type { Refiner } from './refiner.ts';

/** Words before the day of a talk by which it is the new one. */
const NOW = pattern('iu')`
  (?<![\p{L}])(?:
    now|new (?:date|day)|instead|(?:moved|rescheduled|postponed) (?:to|until)|nun(?:mehr)?
    |neue[rn]? (?:termin|datum)|stattdessen|auf|désormais|finalement|nouvelle date|ahora|nueva fecha|adesso
    |nuova data|nowy termin|nu
  )(?![\p{L}])[^.;]{0,50}$
`;
const BEFORE = 70;

/** The refiner. */
export const movedTalks: Refiner = (drafts, { page }) => {
  for (const draft of drafts) {
    if (draft.status === null && page) takeOlderDay(draft, page.dateContext);
    const { status } = draft;
    if (status?.value === 'RESCHEDULED' && draft.day === null) draft.status = { ...status, value: 'POSTPONED' };
    else if (status?.value === 'POSTPONED' && isNewDay(draft)) draft.status = { ...status, value: 'RESCHEDULED' };
  }
  return drafts;
};

function isNewDay({ day, status }: Draft): boolean {
  if (day?.type !== 'read' || status?.rule === 'status/title') return false;
  const { start } = day.reading;
  return NOW.test(day.ground.mapped.text.slice(Math.max(0, start - BEFORE), start));
}

const ARROW = '(?:→|⇒|⟶|[-–—=]{1,2}>)';
const ARROW_BEHIND = new RegExp(`^[\\s)]{0,3}${ARROW}\\s{0,3}`, 'u');
const ARROW_BEFORE = new RegExp(`[\\s(]{0,3}${ARROW}\\s{0,3}$`, 'u');
/** A day struck out, as markdown or a page marks it, straight before the one that is read. */
const STRUCK_BEFORE = new RegExp(
  `(?:~~|<(?:s|del|strike)>)(?<older>[^~<\\n]{2,40})(?:~~|</(?:s|del|strike)>)\\s{0,3}(?:${ARROW}|[,:(])?\\s{0,3}[*_]{0,2}$`,
  'u',
);
const LONGEST_DAY = 40;

/** "~~Oct 6~~ → Oct 13", "6 Oct → 13 Oct": the later of two days that are so joined is that of the talk. */
function takeOlderDay(draft: Draft, context: DateContext): void {
  if (draft.day?.type !== 'read') return;
  const { reading, ground, year } = draft.day;
  const { text } = ground.mapped;
  const arrow = ARROW_BEHIND.exec(text.slice(reading.end, reading.end + 10))?.[0].length ?? 0;
  const from = reading.end + arrow;
  const [newer] = arrow > 0 ? daysIn(text.slice(from, from + LONGEST_DAY).split('\n')[0] ?? '', context) : [];
  if (newer?.start === 0 && newer.untilDay === null) {
    const moved = { ...newer, start: newer.start + from, end: newer.end + from };
    draft.day = { ...draft.day, reading: moved, year: newer.year ?? year };
    draft.status = factOf(ground, reading.start, moved.end, RESCHEDULED);
    return;
  }
  const before = text.slice(Math.max(0, reading.start - LONGEST_DAY), reading.start);
  const { start } = ground.mapped.toSource(reading.start, reading.end);
  const struck = STRUCK_BEFORE.exec(ground.source.slice(Math.max(0, start - LONGEST_DAY * 2), start))?.groups?.older;
  const lead = ARROW_BEFORE.exec(before)?.[0].length ?? 0;
  const older = struck ?? (lead > 0 ? (before.slice(0, -lead).split('\n').at(-1) ?? '') : '');
  const day = daysIn(older, context).at(-1);
  if (!day || (struck === undefined && day.end < older.length)) return;
  if (day.day !== reading.day || day.month !== reading.month)
    draft.status = factOf(ground, reading.start, reading.end, RESCHEDULED);
}

const RESCHEDULED = { value: 'RESCHEDULED', rule: 'status/older-day', confidence: 0.8 } as const;

function daysIn(text: string, context: DateContext): readonly DateReading[] {
  const days = findDates(text, context);
  return days.length > 0 ? days : findShortDates(text, context);
}
