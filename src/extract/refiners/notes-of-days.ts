/** Takes the hour and place that a sentence of a list names for the talk of one day: "The March 8 lecture is at 5 p.m. in the Old Theatre." */

import { pattern } from '../../text/pattern.ts';
import type { Draft } from '../draft.ts';
import { factOf, textFact } from '../fact.ts';
import type { Line } from '../line.ts';
import type { Page } from '../page.ts';
import { type DateReading, dayKey } from '../parsers/dates.ts';
import { placeIn } from '../parsers/places.ts';
import { sentenceStarts } from '../parsers/sentence-ends.ts';
import { BEFORE_HOUR, isAfterTalk, isBesideTalk } from '../parsers/times.ts';
import type { Refiner } from './refiner.ts';

const TALK = '(?:talk|lecture|seminar|colloquium|session)';
/** Before the day: "the lecture on", "except for that of". */
const OF_DAY = pattern('iu')`
  (?:(?:^|[.;(]\s)the\s${TALK}|(?<!\p{L})except(?:\sfor)?,?\s(?:for\s)?(?:the\s${TALK}|that|the\sone))\s(?:on|of|for)\s(?:the\s)?$
`;
/** Around it: "The March 8 lecture". */
const THE = /(?:^|[.;(]\s)the\s$/iu;
const IS_TALK = pattern('iu')`^\s${TALK}(?=,?\s(?:\([^()]{1,60}\)\s)?(?:is|starts?|begins?|will|takes?|meets)\s)`;
const LONGEST_BEFORE = 40;
const LONGEST_LINE = 600;

/** The refiner. */
export const notesOfDays: Refiner = (drafts, { page }) => {
  if (!page || drafts.length < 2) return drafts;
  for (const line of page.lines) {
    if (line.dates.length === 0 || line.cells || line.text.length > LONGEST_LINE) continue;
    for (const date of line.dates) {
      const [only, another] = namesTalk(line, date) ? drafts.filter((draft) => isOn(draft, date)) : [];
      if (only && !another) takeNote(only, page, { line, date });
    }
  }
  return drafts;
};

function namesTalk({ text, start }: Line, date: DateReading): boolean {
  const at = date.start - start;
  const before = text.slice(Math.max(0, at - LONGEST_BEFORE), at);
  return OF_DAY.test(before) || (THE.test(before) && IS_TALK.test(text.slice(date.end - start)));
}

function isOn({ day }: Draft, date: DateReading): boolean {
  return day?.type === 'read' && dayKey(day.reading) === dayKey(date);
}

/** Up to the end of the sentence, or the next day in it. */
function takeNote(draft: Draft, page: Page, { line, date }: { line: Line; date: DateReading }): void {
  const from = date.end;
  const ends = [
    ...sentenceStarts(line.text).map((at) => line.start + at),
    ...line.dates.map(({ start }) => start),
    line.end,
  ];
  const to = Math.min(...ends.filter((at) => at > from));
  const time = line.times.find(({ start, end }) => {
    const before = page.text.slice(Math.max(from, start - BEFORE_HOUR), start);
    return start >= from && end <= to && !isBesideTalk(before) && !isAfterTalk(before);
  });
  if (time) {
    const note = { rule: 'time/note-of-day', confidence: 0.8 };
    draft.startTime = factOf(page.ground, time.start, time.fromEnd, { ...note, value: time.from });
    draft.endTime = time.to ? factOf(page.ground, time.toStart, time.end, { ...note, value: time.to }) : null;
  }
  const place = placeIn(page.text, { start: time?.end ?? from, end: to }, time !== undefined);
  if (place)
    draft.location = textFact(page.ground, place.start, place.end, { rule: 'location/note-of-day', confidence: 0.75 });
}
