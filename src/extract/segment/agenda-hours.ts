/** Gives the talks of an evening the hours that an agenda above names by their numbers, names or titles: "18:20 Talk 1". */

import { foldText } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import { putTimes } from '../assign/put-fields.ts';
import { type Draft, speakersOf } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Page } from '../page.ts';
import type { Segment } from './patterns.ts';

const NUMBERED = pattern('iu')`
  ^\W{0,3}(
    (?:
      talk|lecture|speaker|presentation|session|vortrag|impuls|exposé|présentation|intervention|charla
      |ponencia|intervento|palestra|wykład|prelekcja|lezing|spreker
    )\s?#?\d{1,2}
  )(?!\d)\s?(?:$|[:.|–—-]\s?)
`;
const LONGEST_SLOT = 160;
const LEAST_NAME = 6;

/** Puts the hours into the talks of the segments that an agenda in the header points to. */
export function putAgendaHours(
  page: Page,
  header: readonly Line[],
  talks: readonly { draft: Draft; segment: Segment }[],
): void {
  const slots = header.filter(isSlot);
  if (slots.length < 2) return;
  for (const { draft, segment } of talks) {
    const slot = slots.find((line) => pointsTo(line, draft, segment));
    if (!slot) continue;
    draft.startTime = null;
    draft.endTime = null;
    putTimes(draft, page, slot.times);
  }
}

function isSlot(line: Line): boolean {
  return !line.label && line.times[0]?.start === line.start && line.text.length < LONGEST_SLOT;
}

function pointsTo(line: Line, draft: Draft, { lines }: Segment): boolean {
  const rest = line.text.slice((line.times[0]?.end ?? line.start) - line.start);
  const number = numberOf(rest);
  if (number !== null && lines.some(({ text }) => numberOf(text) === number)) return true;
  const folded = ` ${foldText(rest)} `;
  const known = [draft.title?.value ?? '', ...speakersOf(draft).map(({ name }) => name.value)].map(foldText);
  return known.some((words) => words.length >= LEAST_NAME && folded.includes(` ${words} `));
}

/** "Talk 2" of "Talk 2: On engines"; null where none begins the text. */
function numberOf(text: string): string | null {
  const found = NUMBERED.exec(text.trim())?.[1];
  return found === undefined ? null : foldText(found);
}
