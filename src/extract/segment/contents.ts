/** Takes the contents above a digest apart: a line a talk, each of which is told below under its day and name. */

import { foldText } from '../../text/fold.ts';
import { type Draft, speakersOf } from '../draft.ts';
import { joinTalks } from '../joined-talks.ts';
import type { Line } from '../line.ts';
import { type DateReading, dayKey } from '../parsers/dates.ts';

const LONGEST = 140;
const LEAST = 2;
/** Contents stand in the head of a page. */
const HEAD_LINES = 30;

/** The first lines that each name a day and nothing of when, where every such day heads a line again below; null where there are none. */
export function splitContents(lines: readonly Line[]): { contents: readonly Line[]; rest: readonly Line[] } | null {
  const from = lines.slice(0, HEAD_LINES).findIndex((line, at) => isEntry(line) && goesOn(lines[at + 1]));
  if (from < 0) return null;
  const length = lines.slice(from + 1).findIndex((line) => !goesOn(line)) + 1;
  if (length < LEAST) return null;
  const contents = lines.slice(from, from + length);
  const below = lines.slice(from + length);
  const headed = new Set(below.flatMap(({ headDate }) => (headDate ? [dayKey(headDate)] : [])));
  const areTold = contents.every((line) => {
    const day = dayOf(line);
    return day !== null && headed.has(dayKey(day));
  });
  return areTold ? { contents, rest: [...lines.slice(0, from), ...below] } : null;
}

function isEntry(line: Line): boolean {
  return dayOf(line) !== null && line.times.length === 0 && !line.label && !line.cells && line.text.length < LONGEST;
}

function goesOn(line: Line | undefined): boolean {
  return line !== undefined && !line.hasGap && isEntry(line);
}

function dayOf({ headDate, dates }: Line): DateReading | null {
  return headDate ?? (dates.length === 1 ? (dates[0] ?? null) : null);
}

/** Adds to the talks what the contents say of them; false, and nothing done, where the contents have a talk that is not told. */
export function addContents(talks: readonly Draft[], contents: readonly Draft[]): boolean {
  const pairs = contents.map((listed) => ({ listed, talk: talks.find((talk) => isSame(talk, listed)) }));
  if (pairs.length < LEAST || pairs.some(({ talk }) => talk === undefined)) return false;
  for (const { listed, talk } of pairs) {
    if (!talk) continue;
    // What a list says in a word goes before what a sentence below leaves open.
    if (listed.status) talk.status = listed.status;
    joinTalks(talk, listed);
  }
  return true;
}

function isSame(talk: Draft, listed: Draft): boolean {
  if (talk.day?.type !== 'read' || listed.day?.type !== 'read') return false;
  if (dayKey(talk.day.reading) !== dayKey(listed.day.reading)) return false;
  const names = speakersOf(talk).map(({ name }) => foldText(name.value));
  return speakersOf(listed).some(({ name }) => names.includes(foldText(name.value)));
}
