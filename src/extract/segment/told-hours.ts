/** Releases that tell of several talks of one day, a paragraph each, with the hour in the sentence: "At 3 p.m., Ada Byron will speak on “Looms”." */

import { announces } from '../assign/prose-cues.ts';
import { speakersInProse } from '../assign/prose-speaker.ts';
import { introducesTitle } from '../assign/prose-title.ts';
import { PLAIN } from '../assign/segment-state.ts';
import type { Line } from '../line.ts';
import type { Page } from '../page.ts';
import { dayKey } from '../parsers/dates.ts';
import { quotedSpan } from '../parsers/headlines.ts';
import { isOtherDay } from '../parsers/other-days.ts';
import { cut, type Pattern } from './patterns.ts';

const MAX_LINES = 300;
const LEAST = 50;
const ENOUGH = 2;

/** The pattern. */
export const byToldHours: Pattern = (page, lines) => {
  if (lines.length > MAX_LINES) return [];
  const told = lines.filter((line) => tellsOfHour(page, line));
  const hours = new Set(told.map(({ times }) => times[0]?.from));
  const [first] = told;
  if (!first || hours.size < ENOUGH || hours.size < told.length) return [];
  const day = dayOfAll(lines.slice(0, lines.indexOf(first)));
  if (!day) return [];
  const proposal = cut('told-hours', lines, told, PLAIN);
  return [{ ...proposal, segments: proposal.segments.map((segment) => ({ ...segment, dayLine: day })) }];
};

/** A paragraph without a day that names an hour, a title and who speaks. */
function tellsOfHour(page: Page, line: Line): boolean {
  const { text, label, cells, dates, times } = line;
  if (label || cells || dates.length > 0 || times.length === 0 || text.length < LEAST) return false;
  if (!announces(text) || !(quotedSpan(text, 0, text.length) !== null || introducesTitle(text))) return false;
  return speakersInProse(page.text, line).length > 0;
}

/** The line with the only day that the lines name, beside that on which they were sent. */
function dayOfAll(lines: readonly Line[]): Line | null {
  const dated = lines.flatMap((line) =>
    line.dates.flatMap((date) => {
      const before = line.text.slice(0, date.start - line.start);
      const isSent = DATELINE.test(before) && /^\)?\s?[—–-]/.test(line.text.slice(date.end - line.start));
      return date.untilDay !== null || isSent || isOtherDay(before) ? [] : [{ ...line, dates: [date], headDate: null }];
    }),
  );
  const days = new Set(dated.flatMap((line) => line.dates.map(dayKey)));
  return days.size === 1 ? (dated[0] ?? null) : null;
}

/** "LUND, 3 May 2023 — The museum …": where and when a release was written. */
const DATELINE = /^(?:\p{Lu}[\p{L}.]*[\s,(]{1,3}){0,4}$/u;
