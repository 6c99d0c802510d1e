/** Chooses the day of the talk among the days that a segment names. */

import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Page } from '../page.ts';
import type { DateReading } from '../parsers/dates.ts';
import type { LabelKey } from '../parsers/label-words.ts';
import { isOtherDay } from '../parsers/other-days.ts';
import { standingOf } from '../parsers/standings.ts';
import { announces } from './prose-cues.ts';

interface ScoredDay {
  readonly date: DateReading;
  readonly line: Line;
  readonly score: number;
}

/** What leads to a day: no other cell or row, and the line above only where it ends with a colon. */
export function wordsBefore(page: Page, { start }: DateReading): string {
  const before = page.text.slice(Math.max(0, start - 60), start);
  return before.slice(before.lastIndexOf('|') + 1).replace(/^[\s\S]*[^:\s]\s*\n/, '');
}

/** The day that is likeliest the talk's, with the line that names it; null when no line names one. */
export function likeliestDay(page: Page, lines: readonly Line[]): ScoredDay | null {
  let best: ScoredDay | null = null;
  for (const line of lines) {
    const dates = line.headDate && line.dates.length === 0 ? [line.headDate] : line.dates;
    for (const date of dates) {
      const score = scoreOf(page, line, date);
      if (score > 0 && (best === null || score > best.score)) best = { date, line, score };
    }
  }
  return best;
}

/** Whether a line is a bare day of publication: another line names the talk's day with more beside it. */
export function isLesserDay(page: Page, line: Line, best: ScoredDay | null): boolean {
  const date = line.headDate;
  if (!date || !best || best.line === line) return false;
  return scoreOf(page, line, date) + 0.9 < best.score || isOtherDay(wordsBefore(page, date));
}

/** "Padova, 30 ottobre 2026": where and when a notice was signed. */
function isSigning(page: Page, line: Line, date: DateReading): boolean {
  if (line.times.length > 0 || date.weekday !== null || page.text.slice(date.end, line.end).trim().length > 1)
    return false;
  const before = page.text.slice(Math.max(line.start, date.start - 40), date.start);
  return /(?:^|[.)]\s)\p{Lu}\p{L}+(?:\s\p{L}+)?,\s(?:lì |il |le |den |am |dnia )?$/u.test(before);
}

function scoreOf(page: Page, line: Line, date: DateReading): number {
  if (date.untilDay !== null || isOtherDay(wordsBefore(page, date))) return 0;
  const behind = page.text.slice(date.end, Math.min(line.end, date.end + 80));
  const near = line.times.some((time) => Math.abs(time.start - date.end) < 120);
  const rest = line.text.length - (date.end - date.start);
  return (
    1 +
    (near ? 1 : 0) +
    (date.weekday !== null ? 0.6 : 0) +
    (line.text.length > 60 && announces(line.text) ? 0.6 : 0) +
    (date.year !== null ? 0.1 : 0) -
    (rest < 6 && date.weekday === null ? 0.3 : 0) -
    (isSigning(page, line, date) ? 0.9 : 0) -
    (/^\s*(?:\||by\b|-\s*by\b|,?\s*last)/i.test(behind) ? 0.5 : 0)
  );
}

/** "The seminar of 6 June is cancelled" on another day's talk. */
export function isOfOtherDay({ dates, headDate, text }: Line, { day }: Draft): boolean {
  const [only, another] = dates;
  if (day?.type !== 'read' || !only || another || headDate) return false;
  const status = standingOf(text)?.status;
  if (status !== 'CANCELLED' && status !== 'POSTPONED') return false;
  return only.day !== day.reading.day || only.month !== day.reading.month;
}

/** Whether a label tells what each talk has once: title, speaker or day, and not the day that is known once more. */
export function tellsAnew(key: LabelKey, { dates, times }: Line, { day, startTime }: Draft): boolean {
  if (key === 'title' || key === 'speaker') return true;
  if (key !== 'date' && key !== 'when') return false;
  const [only, another] = dates;
  const isKnown = day?.type === 'read' && only?.day === day.reading.day && only.month === day.reading.month;
  const isOtherHour = startTime !== null && times.some(({ from }) => from !== startTime.value);
  return !isKnown || another !== undefined || isOtherHour;
}
