/** Tells talks that were moved to a day which is named from those of which no new day is known. */

import { pattern, patternSource } from '../../text/pattern.ts';
import type { Draft } from '../draft.ts';
import { factOf } from '../fact.ts';
import {
  type DateContext,
  type DateReading,
  dayKey,
  findDates,
  findDatesOrShort,
  findShortDates,
} from '../parsers/dates.ts';
import { isFormerDay } from '../parsers/other-days.ts';
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
    if (draft.status === null && page) takeNewerDay(draft, page.dateContext);
    if (draft.status === null && page) takeFormerDay(draft, page.dateContext);
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
const NEW_DAY = patternSource`
  (?:
    now|(?:has been |is |was )?(?:moved|rescheduled|postponed|brought forward|changed|shifted) (?:to|until)
    |moves to|jetzt|nun|neu|(?:verlegt|verschoben|vorverlegt|vorgezogen) auf(?: den)?
    |(?:reporté|déplacé|décalé|avancé|repoussé)e?s? au|désormais(?: le)?|(?:spostat|rinviat|anticipat)[oa] al
    |(?:trasladad|aplazad|adelantad)[oa]s? al?|pasa al|(?:adiad|transferid)[oa]s? para
    |(?:verplaatst|verzet|verschoven|uitgesteld) naar|(?:przeniesion|przełożon)\p{L}{1,3} na
  )(?![\p{L}])
`;
/** What joins the day for which a talk was planned and its new one. */
const JOINT = `(?:${ARROW}(?:\\s{0,3}${NEW_DAY})?|(?:[,:;(*–—-]{1,3}\\s{0,3})?${NEW_DAY})[:\\s*_]{0,4}(?:on |the )?`;
const JOINT_BEHIND = new RegExp(`^[\\s)]{0,3}${JOINT}`, 'iu');
const JOINT_BEFORE = new RegExp(`[\\s(]{0,3}${JOINT}$`, 'iu');
/** A day struck out, as markdown or a page marks it, straight before the one that is read. */
const STRUCK_BEFORE = new RegExp(
  `(?:~~|<(?:s|del|strike)>)(?<older>[^~<\\n]{2,40})(?:~~|</(?:s|del|strike)>)\\s{0,3}(?:${JOINT}|[,:(])?\\s{0,3}[*_]{0,2}$`,
  'iu',
);
const LONGEST_DAY = 40;
const LONGEST_JOINT = 40;
const NOTHING_BUT_HOUR = /^(?:,?\s(?:at |um )?\d{1,2}(?:[:.h]\d\d)?(?:\s?(?:[ap]m|uhr|uur|h))?)?[,\s]*$/iu;

/** "~~Oct 6~~ → Oct 13", "6 Oct, moved to 13 Oct": the later of two days that are so joined is that of the talk. */
function takeNewerDay(draft: Draft, context: DateContext): void {
  if (draft.day?.type !== 'read') return;
  const { reading, ground, year } = draft.day;
  const { text } = ground.mapped;
  const joint = JOINT_BEHIND.exec(text.slice(reading.end, reading.end + LONGEST_JOINT))?.[0].length ?? 0;
  const from = reading.end + joint;
  const [newer] = joint > 0 ? findDatesOrShort(text.slice(from, from + LONGEST_DAY).split('\n')[0] ?? '', context) : [];
  if (newer?.start === 0 && newer.untilDay === null) {
    const moved = { ...newer, start: newer.start + from, end: newer.end + from };
    draft.day = { ...draft.day, reading: moved, year: newer.year ?? year };
    draft.status = factOf(ground, reading.start, moved.end, RESCHEDULED);
    return;
  }
  const before = text.slice(Math.max(0, reading.start - LONGEST_DAY - LONGEST_JOINT), reading.start);
  const { start } = ground.mapped.toSource(reading.start, reading.end);
  const printed = ground.source.slice(Math.max(0, start - LONGEST_DAY * 2 - LONGEST_JOINT), start);
  const struck = STRUCK_BEFORE.exec(printed)?.groups?.older;
  const lead = JOINT_BEFORE.exec(before)?.[0].length ?? 0;
  const older = struck ?? (lead > 0 ? (before.slice(0, -lead).split('\n').at(-1) ?? '') : '');
  const day = findDatesOrShort(older, context).at(-1);
  if (!day || (struck === undefined && !NOTHING_BUT_HOUR.test(older.slice(day.end)))) return;
  if (!isSameDay(day, reading)) draft.status = factOf(ground, reading.start, reading.end, RESCHEDULED);
}

const BESIDE = 160;

/** "18 March (not 11 March)", "27 May, verlegt vom 20. Mai": another day beside that of the talk is the one before it was moved. */
function takeFormerDay(draft: Draft, context: DateContext): void {
  if (draft.day?.type !== 'read') return;
  const { reading, ground } = draft.day;
  const { text } = ground.mapped;
  const lineStart = text.lastIndexOf('\n', reading.start) + 1;
  const lineEnd = text.indexOf('\n', reading.end);
  const start = Math.max(lineStart, reading.start - BESIDE);
  const beside = text.slice(start, Math.min(lineEnd < 0 ? text.length : lineEnd, reading.end + BESIDE));
  const former = [...findDates(beside, context), ...findShortDates(beside, context)].find(
    (day) => !isSameDay(day, reading) && isFormerDay(beside.slice(Math.max(0, day.start - BEFORE), day.start)),
  );
  if (former) draft.status = factOf(ground, start + former.start, start + former.end, RESCHEDULED);
}

function isSameDay(one: DateReading, other: DateReading): boolean {
  return dayKey(one) === dayKey(other);
}

const RESCHEDULED = { value: 'RESCHEDULED', rule: 'status/older-day', confidence: 0.8 } as const;
