/** Reads rows of tables that hold texts on talks of rows above them: "4 May (A. Byron) | Looms are …", "Knots and looms | A knot is …". */

import { foldText } from '../../text/fold.ts';
import { type Draft, speakersOf } from '../draft.ts';
import { textFact } from '../fact.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { endsSentence } from '../parsers/sentence-ends.ts';
import { isLife } from './keyed-abstracts.ts';

interface TextRow {
  readonly row: Line;
  /** What stands before the text and says of which talk it is. */
  readonly key: Span;
  readonly text: Span;
}

const LEAST_TEXT = 60;
const LONGEST_KEY = 160;
const HAS_SENTENCE = /\s\p{Ll}+\s\p{Ll}+\s/u;

/** The rows at the end of a table that hold such texts, or none; `rows` that hold one cell, as a heading, may stand before or among them. */
export function textRowsOf(page: Page, rows: readonly Line[]): readonly TextRow[] {
  const found: TextRow[] = [];
  for (const row of rows.toReversed()) {
    const textRow = textRowOf(page, row);
    if (textRow) found.unshift(textRow);
    else if ((row.cells?.length ?? 0) > 1) break;
  }
  return found;
}

function textRowOf({ text }: Page, row: Line): TextRow | null {
  const cells = (row.cells ?? []).filter(({ start, end }) => end > start);
  const last = cells.at(-1);
  const first = cells[0];
  const before = cells.at(-2);
  if (!first || !last || !before || before.end - first.start > LONGEST_KEY) return null;
  const printed = text.slice(last.start, last.end);
  if (printed.length < LEAST_TEXT || !HAS_SENTENCE.test(printed) || !endsSentence(printed)) return null;
  return { row, key: { start: first.start, end: before.end }, text: last };
}

/** Gives each text to the talk that its key names; false, and nothing done, where a key names none or several. */
export function addTextRows(page: Page, drafts: readonly Draft[], rows: readonly TextRow[]): boolean {
  const named = rows.map((one) => ({ ...one, draft: draftOf(page, drafts, one) }));
  if (rows.length === 0 || drafts.length < 2 || named.some(({ draft }) => draft === null)) return false;
  for (const { draft, text } of named) {
    if (!draft) continue;
    const passage = { ground: page.ground, ...text };
    if (isLife(page.text.slice(text.start, text.end), draft)) draft.bios.push(passage);
    else if (!draft.abstract) {
      draft.abstract = textFact(page.ground, text.start, text.end, { rule: 'abstract/row', confidence: 0.85 });
      draft.abstractPassage = draft.abstract ? passage : null;
    }
  }
  return true;
}

/** The only talk of the day of a key, of a speaker whom it names, or of its title. */
function draftOf(page: Page, drafts: readonly Draft[], { row, key }: TextRow): Draft | null {
  const [day] = [...row.dates, ...(row.headDate ? [row.headDate] : [])].filter(({ end }) => end <= key.end);
  const ofDay = day
    ? drafts.filter(
        ({ day: own }) => own?.type === 'read' && own.reading.month === day.month && own.reading.day === day.day,
      )
    : drafts;
  if (day && ofDay.length < 2) return ofDay[0] ?? null;
  const words = foldText(page.text.slice(day?.end ?? key.start, key.end));
  const found = ofDay.filter((draft) => isNamedBy(words, draft));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function isNamedBy(words: string, draft: Draft): boolean {
  const title = foldText(draft.title?.value ?? '');
  if (title !== '' && words === title) return true;
  return speakersOf(draft).some(({ name }) => {
    const full = foldText(name.value);
    const [given = ''] = full;
    const family = full.slice(full.lastIndexOf(' ') + 1);
    return [full, family, `${given} ${family}`].includes(words);
  });
}
