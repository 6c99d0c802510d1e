/** Takes from notes how a talk stands: "Note: The lecture has been postponed." */

import type { Draft } from '../draft.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { dayKey, findDatesOrShort } from '../parsers/dates.ts';
import { sentenceStarts } from '../parsers/sentence-ends.ts';
import { isStandingNote, standingOf } from '../parsers/standings.ts';
import { putStandingOf } from './put-fields.ts';

const LONGEST = 200;

/** Whether the first sentence of a stretch says so, and of no other day than that of the talk. */
export function takeStandingNote(draft: Draft, page: Page, { start, end }: Span): boolean {
  const printed = page.text.slice(start, Math.min(end, start + LONGEST)).split('\n', 1)[0] ?? '';
  const next = sentenceStarts(printed).find((at) => at > 0) ?? printed.length;
  const sentence = printed.slice(0, next).trimEnd();
  // To what day a talk is moved is read where its own day is known.
  if (!isStandingNote(sentence) || standingOf(sentence)?.status === 'RESCHEDULED') return false;
  const own = draft.day?.type === 'read' ? dayKey(draft.day.reading) : null;
  if (findDatesOrShort(sentence, page.dateContext).some((day) => dayKey(day) !== own)) return false;
  return putStandingOf(draft, page, { start, end: start + sentence.length }, { rule: 'status/note', confidence: 0.8 });
}
