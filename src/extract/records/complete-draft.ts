/** Adds to a talk's structured record what the words of its page say beside it. */

import { foldText } from '../../text/fold.ts';
import { type Draft, speakersOf } from '../draft.ts';
import { fillGaps } from '../joined-talks.ts';
import { monthDayOf } from '../parsers/calendar-days.ts';

/** Fills what a record leaves out from the one talk of the page that is the same: the record's own fields stay. */
export function completeDraft(record: Draft, ofPage: readonly Draft[]): void {
  const fitting = ofPage.filter((draft) => isSameTalk(record, draft));
  const [only, another] = fitting;
  if (!only || another || speakersOf(only).length === 0) return;
  record.people.push(...only.people);
  fillGaps(record, only);
  record.links.push(...only.links);
}

function isSameTalk(record: Draft, draft: Draft): boolean {
  const days = [dayOf(record), dayOf(draft)];
  if (days[0] !== null && days[1] !== null && days[0] !== days[1]) return false;
  if (!record.title || !draft.title) return days[0] !== null && days[0] === days[1];
  const [a, b] = [foldText(record.title.value), foldText(draft.title.value)];
  return a.includes(b) || b.includes(a);
}

function dayOf({ day }: Draft): string | null {
  if (!day) return null;
  if (day.type === 'given') return day.fact.value.slice(5, 10);
  return monthDayOf(day.reading);
}
