/** Joins what a page says twice of one talk: a line of the programme and a section with the abstract. */

import { foldText } from '../../text/fold.ts';
import { type Draft, speakersOf } from '../draft.ts';
import { joinTalks } from '../joined-talks.ts';
import { monthDayOf } from '../parsers/calendar-days.ts';
import { isWholeSeries } from '../parsers/series-names.ts';
import type { Refiner } from './refiner.ts';

const NEAR = 40;
/** How far apart a page tells of one talk in other words. */
const SAME_PAGE = 20_000;

/** The refiner; talks of different days or with different titles stay apart. */
export const sameTalk: Refiner = (drafts) => {
  const kept: Draft[] = [];
  const bySpeaker = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key =
      speakersOf(draft)
        .map((person) => foldText(person.name.value))
        .sort()
        .join('|') || `title:${foldText(draft.title?.value ?? '')}`;
    const others = bySpeaker.get(key) ?? [];
    // Doubles stand near: a bound keeps a page of one speaker linear.
    const twin = others.slice(-NEAR).find((other) => isSame(other, draft));
    if (twin) {
      leaveOutSeries(twin, draft);
      joinTalks(twin, draft);
    } else {
      kept.push(draft);
      others.push(draft);
      bySpeaker.set(key, others);
    }
  }
  return kept;
};

function isSame(a: Draft, b: Draft): boolean {
  if (a.uid !== null || b.uid !== null) return false;
  if (a.day && b.day && dayKey(a) !== dayKey(b)) return false;
  if (isSameHour(a, b)) return true;
  if (a.title && b.title) return isSameTitle(a.title.value, b.title.value) || isSeriesOfOther(a, b);
  if (a.day === null || b.day === null || (a.title === null && b.title === null)) return true;
  // One of them says no more than the day and who speaks, and tells the rest of the other.
  return [a, b].some((one) => one.title === null && !one.isUntitled && (one.abstract !== null || one.bios.length > 0));
}

/** "Looms that count" in a list, and "Weaving Colloquium" above the abstract: the day and who speaks are the same, and no hour differs. */
function isSeriesOfOther(a: Draft, b: Draft): boolean {
  if (a.startTime && b.startTime && a.startTime.value !== b.startTime.value) return false;
  return a.day !== null && b.day !== null && speakersOf(a).length > 0 && isSeriesTitle(a) !== isSeriesTitle(b);
}

function isSeriesTitle({ title }: Draft): boolean {
  return title !== null && title.rule !== 'title/label' && isWholeSeries(title.value);
}

/** Of two titles of one talk the name of a series is none. */
function leaveOutSeries(...both: readonly [Draft, Draft]): void {
  if (!isSeriesOfOther(...both)) return;
  for (const draft of both) {
    if (!isSeriesTitle(draft)) continue;
    draft.title = null;
    draft.titlePassage = null;
  }
}

/** Nobody gives two talks at once: the hour is printed for each of them. */
function isSameHour(a: Draft, b: Draft): boolean {
  const [one, other] = [a.startTime, b.startTime];
  if (!a.day || !b.day || !one || !other || speakersOf(a).length === 0) return false;
  if (yearOf(a) !== yearOf(b) || Math.abs(one.start - other.start) > SAME_PAGE) return false;
  return one.value === other.value && one.start !== other.start && !one.implied && !other.implied;
}

function yearOf({ day }: Draft): string {
  return day?.type === 'given' ? day.fact.value.slice(0, 4) : String(day?.year ?? '');
}

/** Titles of which folding leaves nothing are compared as they are. */
function isSameTitle(a: string, b: string): boolean {
  const folded = foldText(a);
  return folded === '' ? a === b : folded === foldText(b);
}

function dayKey({ day }: Draft): string {
  if (!day) return '';
  return day.type === 'given' ? day.fact.value.slice(5) : monthDayOf(day.reading);
}
