/** Reads hour and place of a talk behind those of the tea before it, and in sentences below what is told of it; tells the hours of meals alone. */

import { pattern } from '../../text/pattern.ts';
import type { Line } from '../line.ts';
import { saysHour } from '../parsers/closing-notices.ts';
import { isNoTalk } from '../parsers/no-talks.ts';
import { rankedPlaceIn } from '../parsers/places.ts';
import { isTeaBehind, TALK_WORD } from '../parsers/times.ts';
import { putLocation, putTimes } from './put-fields.ts';
import { residues } from './residues.ts';
import type { SegmentState } from './segment-state.ts';

/** "Tea from 15:30, talk at 16:00": before the hour of the talk. */
const OF_TALK = pattern('iu')`
  (?<!\p{L})${TALK_WORD}\W{1,3}(?:(?:starts|begins|beginnt|from|at|ab|um|à|a las|alle|om|o)\s){0,2}$
`;

/** Takes them from lines such as "Tea from 15:30, talk at 16:00, Mill Hall" and "The talk begins at 16:00 in Mill Hall."; false where a line is of something else. */
export function takeHourOfTalk(state: SegmentState, line: Line): boolean {
  if (!isNoTalk(line.text) && !saysHour(line.text)) return false;
  takeHourBehindWord(state, line);
  return true;
}

/** Nothing where no word says which hour is the talk's. */
function takeHourBehindWord({ draft, page }: SegmentState, line: Line): void {
  const time = line.times.find(({ start }) => OF_TALK.test(line.text.slice(0, start - line.start)));
  if (!time) return;
  putTimes(draft, page, [time]);
  const [behind] = residues(page.text, { start: time.end, end: line.end }, []);
  const found = behind ? rankedPlaceIn(page.text, behind, true) : null;
  if (!behind || !found) return;
  const named = page.text.slice(behind.start, found.place.start);
  const start = /^(?:\p{Lu}[\p{L}.]*\s){1,3}$/u.test(named) ? behind.start : found.place.start;
  putLocation(draft, page.ground, { start, end: found.place.end }, { rule: 'location/behind-hour', confidence: 0.7 });
}

/** "5:45 p.m.  Social hour": what there is before the talk or behind it, at an hour of its own. */
export function isHourOfMeal(line: Line): boolean {
  const [time] = line.times;
  if (!time || time.start !== line.start || line.times.length > 1 || line.dates.length > 0 || line.headDate)
    return false;
  const behind = line.text.slice(time.end - line.start).trim();
  // ", reception to follow" is said of the hour before it.
  if (/^[,;(]/.test(behind) || withoutBrackets(behind).split(/\s+/).length > MOST_WORDS_OF_MEAL) return false;
  return isTeaBehind(behind) || isNoTalk(behind);
}

const MOST_WORDS_OF_MEAL = 4;

function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/g, '').trim();
}
