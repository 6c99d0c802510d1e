/** Cuts a page where headings sort it by time, so that what is announced with labels and what is listed below are each read as they are set. */

import { foldText } from '../../text/fold.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { wholenessOf } from '../line-breaks/wholeness.ts';
import { dayKey } from '../parsers/dates.ts';
import { isToldTwice } from '../told-twice.ts';
import { isScheduleHeading, isTimeHeading } from './time-headings.ts';

const MOST_PARTS = 6;
const MOST_LINES = 1_500;
const EPSILON = 1e-6;

/**
 * The lines up to the second such heading, or up to the first where talks stand above it, and those from each later one on; a single part where
 * nothing divides them. Below a talk that is announced with labels the list of all talks divides them, too.
 */
export function partsByTime(lines: readonly Line[]): readonly (readonly Line[])[] {
  if (lines.length > MOST_LINES) return [lines];
  const first = lines.findIndex(({ dates }) => dates.length > 0);
  const labelled = lines.findIndex(({ label }) => label?.keys.includes('speaker'));
  const isStart = (line: Line, at: number) =>
    isTimeHeading(line) || (labelled >= 0 && at > labelled && isScheduleHeading(line));
  const starts = lines.flatMap((line, at) => (at > first && first >= 0 && isStart(line, at) ? [at] : []));
  if (starts.length === 0 || starts.length >= MOST_PARTS) return [lines];
  return [0, ...starts].map((start, at) => lines.slice(start, starts[at]));
}

/**
 * Whether the talks of the parts, which all name their days, are fuller than those of the whole, and none is told in two parts; the one talk of
 * the first part may come again in the list below it.
 */
export function areFuller(parts: readonly (readonly Draft[])[], whole: readonly Draft[]): boolean {
  const own = withoutAnnounced(parts.filter((drafts) => drafts.length > 0));
  const talks = own.flat();
  if (
    own.length < 2 ||
    talks.some(({ day }) => day === null) ||
    isToldTwice(own.map((drafts) => drafts.flatMap(keysOf)))
  )
    return false;
  return wholenessOf(talks) > wholenessOf(whole) + EPSILON;
}

/** The parts without what the list says of the talk that is announced above it. */
function withoutAnnounced(parts: readonly (readonly Draft[])[]): readonly (readonly Draft[])[] {
  const [above = [], ...below] = parts;
  const [announced, another] = above;
  if (!announced || another) return parts;
  const keys = new Set(keysOf(announced));
  return [above, ...below.map((drafts) => drafts.filter((draft) => !keysOf(draft).some((key) => keys.has(key))))];
}

/** A talk is known by its title, and by its speaker and day. */
function keysOf({ day, title, people }: Draft): string[] {
  const when = day?.type === 'read' ? dayKey(day.reading) : '';
  const who = people.map(({ name }) => `${foldText(name.value)} ${when}`);
  return title ? [foldText(title.value), ...who] : who;
}

/** What stands above the talks of the first part: a single announcement has no head of its own. */
export function headOf(part: readonly Line[], header: readonly Line[]): readonly Line[] {
  if (header.length > 0) return header;
  const at = part.findIndex((line) => line.label !== null || line.dates.length > 0 || isTimeHeading(line));
  return part.slice(0, Math.max(0, at));
}
