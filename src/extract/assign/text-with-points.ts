/** Finds the points of a list that belongs to a text, with the sentence that leads to them: "There are three ways to do so:". */

import type { Line } from '../line.ts';
import type { Page } from '../page.ts';
import { readPeopleLine } from '../parsers/people-line.ts';
import { isNotice } from '../parsers/phrases.ts';
import { announces } from './prose-cues.ts';

const ENOUGH_POINTS = 2;
/** Of a line of people: surer than this, it names some. */
const SURE_PEOPLE = 0.5;

/** Sentences of a text that lead to a list, and its items; those with days, hours, labels or people tell of talks instead. */
export function textWithPoints(page: Page, loose: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  for (const [at, line] of loose.entries()) {
    if (!LEADS_TO_LIST.test(line.text) || line.text.length < SENTENCE || line.dates.length > 0) continue;
    if (announces(line.text) || isNotice(line.text)) continue;
    const points = pointsBelow(line, loose.slice(at + 1, at + 1 + MOST_POINTS));
    if (points.length >= ENOUGH_POINTS && points.every((point) => isPoint(page, point)))
      for (const one of [line, ...points]) found.add(one);
  }
  return found;
}

const LEADS_TO_LIST = /\s\p{Ll}+:\s*$/u;
/** Shorter ones are labels, or head a list of something else. */
const SENTENCE = 50;
const MOST_POINTS = 20;

function pointsBelow(line: Line, below: readonly Line[]): Line[] {
  const end = below.findIndex((one, at) => one.index !== line.index + at + 1 || !(one.isItem || one.number !== null));
  return end < 0 ? [...below] : below.slice(0, end);
}

function isPoint(page: Page, { start, end, dates, times, headDate, label, cells }: Line): boolean {
  if (dates.length + times.length > 0 || headDate || label || cells) return false;
  return (readPeopleLine(page.text, start, end, { isExpected: false })?.score ?? 0) < SURE_PEOPLE;
}
