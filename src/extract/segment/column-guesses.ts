/** Guesses which field each column of a table holds where no head says so, from what stands in its cells. */

import { opensWithTitle } from '../assign/border-signs.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { readHeadline } from '../parsers/headlines.ts';
import type { LabelKey } from '../parsers/label-words.ts';
import { findLabel } from '../parsers/labels.ts';
import { isNoTalk } from '../parsers/no-talks.ts';
import { readPeopleLine } from '../parsers/people-line.ts';
import { isUntitled } from '../parsers/phrases.ts';
import { ENTRY_FIELDS, type EntryField, scoresOf } from './entry-scores.ts';
import type { Column } from './table-heads.ts';

const SAMPLED_ROWS = 200;
const MAX_COLUMNS = 40;
const SAMPLED_CELLS = 30;

/** The columns of rows below a head, those that it leaves open by their cells; null where rows without a head are no talks. */
export function columnsOf(page: Page, rows: readonly Line[], head: Column[] | null): Column[] | null {
  if (!head) return guessedColumns(page, rows);
  return withTalksInCells(page, rows, withTitlesInAbstracts(page, rows, withGuesses(page, rows, head)));
}

/** Cells below "Abstract" that begin with the title, where no column has it, hold both: "Looms and their threads. We show …". */
function withTitlesInAbstracts(page: Page, rows: readonly Line[], columns: Column[]): Column[] {
  const at = columns.findIndex(({ key }) => key === 'abstract');
  if (at < 0 || columns.some(({ key }) => key === 'title' || key === 'headline')) return columns;
  const cells = rows.slice(0, SAMPLED_ROWS).flatMap((row) => {
    const cell = row.cells?.[at];
    return cell && cell.end > cell.start ? [page.text.slice(cell.start, cell.end)] : [];
  });
  const titled = cells.filter(opensWithTitle);
  // A question may open an abstract as well.
  const isSure = titled.some((cell) => !/^[^.?]{0,130}\?/.test(cell));
  return isSure && titled.length * 2 > cells.length ? withKey(columns, at, 'title') : columns;
}

/** Cells below "Talk" that begin with who gives it, where no column names speakers, hold all there is to say. */
function withTalksInCells(page: Page, rows: readonly Line[], columns: Column[]): Column[] {
  if (columns.some(({ key }) => key === 'speaker' || key === 'headline' || key === 'affiliation')) return columns;
  const at = columns.findIndex(({ key }) => key === 'title');
  return areTalks(page, rows, at) ? withKey(columns, at, 'headline') : columns;
}

function withKey(columns: readonly Column[], at: number, key: Column['key']): Column[] {
  return columns.map((column, index) => (index === at ? { ...column, key } : column));
}

/** Whether most cells of a column, breaks aside, begin with who gives a talk. */
function areTalks(page: Page, rows: readonly Line[], at: number): boolean {
  const cells = rows
    .slice(0, SAMPLED_ROWS)
    .flatMap(({ cells: of }) => of?.[at] ?? [])
    .filter(({ start, end }) => end > start && !isNoTalk(page.text.slice(start, end)));
  return cells.filter((cell) => beginsWithPerson(page.text, cell)).length * 2 > cells.length;
}

function beginsWithPerson(text: string, { start, end }: Span): boolean {
  const first = text.slice(start, end).split('\u2028')[0]?.length ?? 0;
  if (first >= LONGEST_FIRST) return false;
  const found = readHeadline(text, start, start + first, { expectsPeople: false });
  return (found?.people?.score ?? 0) >= SURE_NAME || namesBeforeQuotes(text, start, start + first);
}

/** Ada Byron, “On engines”: no name is needed that is known. */
function namesBeforeQuotes(text: string, start: number, end: number): boolean {
  const found = readHeadline(text, start, end, { expectsPeople: true });
  const name = found?.people?.people[0]?.name;
  if (!name || !found?.title || !/["”»“]\s*$/.test(text.slice(start, end))) return false;
  return name.start === start && name.end < found.title.start;
}

const LONGEST_FIRST = 200;
const SURE_NAME = 0.8;

/** Without heads, a column is what most of its cells are; the first rows tell. */
function guessedColumns(page: Page, rows: readonly Line[]): Column[] | null {
  const sample = rows.slice(0, SAMPLED_ROWS);
  const width = Math.min(MAX_COLUMNS, Math.max(0, ...sample.map((row) => row.cells?.length ?? 0)));
  const columns = withGuesses(
    page,
    rows,
    Array.from({ length: width }, () => ({ key: null, talk: 0 })),
  );
  const has = (key: Column['key']) => columns.some((column) => column.key === key);
  // One row without a day is the menu of a page: "Privacy | Accessibility | Site map".
  const tells = has('when') ? has('speaker') || has('headline') || rows.length > 1 : has('speaker') && rows.length > 1;
  if (!tells) return has('time') ? hoursWithTalks(page, rows, columns) : null;
  // A day and one column of words: each cell holds all there is to say.
  if (!has('speaker') && !has('headline'))
    return columns.map((column) => (column.key === 'title' ? { ...column, key: 'headline' } : column));
  return columns;
}

/** "10:00 | Ada Byron – On engines": the hours of a day, of which most have a talk. */
function hoursWithTalks(page: Page, rows: readonly Line[], columns: readonly Column[]): Column[] | null {
  const at = columns.findIndex(({ key }, index) => key !== 'time' && areTalks(page, rows, index));
  return at < 0 || rows.length < LEAST_HOURS ? null : withKey(columns, at, 'headline');
}

const LEAST_HOURS = 3;

const GUESSED: readonly { field: EntryField; key: LabelKey; least: number }[] = [
  { field: 'person', key: 'speaker', least: 0.4 },
  { field: 'title', key: 'title', least: -0.2 },
  { field: 'affiliation', key: 'affiliation', least: -0.3 },
  { field: 'place', key: 'location', least: 1 },
];

/** Gives columns without a known head the field that their cells look like most, each field once. */
function withGuesses(page: Page, rows: readonly Line[], known: readonly Column[]): Column[] {
  const columns = [...known];
  const candidates: { at: number; key: LabelKey; score: number }[] = [];
  known.forEach((column, at) => {
    if (column.key !== null) return;
    const cells = rows.slice(0, SAMPLED_ROWS).flatMap((row) => {
      const cell = row.cells?.[at];
      return cell && cell.end > cell.start ? [{ row, cell }] : [];
    });
    const kind = kindOfCells(page, cells);
    if (kind) columns[at] = { ...column, key: kind };
    else
      for (const { field, key, least } of GUESSED) {
        const score = meanScore(page, cells, field);
        if (score > least) candidates.push({ at, key, score });
      }
  });
  for (const { at, key } of candidates.sort((a, b) => b.score - a.score)) {
    const isTaken = columns.some((column) => column.key === key || (column.key === 'headline' && key === 'speaker'));
    if (columns[at]?.key === null && !isTaken) columns[at] = { key, talk: 0 };
  }
  return columns;
}

function meanScore(page: Page, cells: readonly CellOfRow[], field: EntryField): number {
  const index = ENTRY_FIELDS.indexOf(field);
  const scores = cells.slice(0, SAMPLED_CELLS).flatMap(({ cell }) => {
    const printed = page.text.slice(cell.start, cell.end);
    if (isUntitled(printed) || isNoTalk(printed)) return [];
    return Math.max(-4, scoresOf(page.text, cell.start, cell.end, PLAIN_CELL)[index] ?? -4);
  });
  return scores.length === 0 ? -4 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

const PLAIN_CELL = { isQuoted: false, isBracketed: false, isEmphasised: false, inner: 0 };

interface CellOfRow {
  readonly row: Line;
  readonly cell: Span;
}

function kindOfCells(page: Page, cells: readonly CellOfRow[]): Column['key'] {
  const most = (test: (one: CellOfRow) => boolean) => cells.length > 0 && cells.filter(test).length * 2 > cells.length;
  if (
    most(({ row, cell }) =>
      [...row.dates, ...(row.headDate ? [row.headDate] : [])].some((date) => isWithin(date, cell)),
    )
  )
    return 'when';
  if (most(({ row, cell }) => cell.end - cell.start < 40 && row.times.some((time) => isWithin(time, cell))))
    return 'time';
  const saysWho = ({ cell }: CellOfRow) => {
    const label = findLabel(page.text.slice(cell.start, cell.end));
    return label?.hasMark === true && label.keys.includes('speaker');
  };
  if (most(saysWho)) return 'speaker';
  const isPeople = ({ cell }: CellOfRow) =>
    (readPeopleLine(page.text, cell.start, cell.end, { isExpected: false })?.score ?? 0) >= 0.5;
  const isBroken = ({ cell }: CellOfRow) => page.text.slice(cell.start, cell.end).includes('\u2028');
  if (most(isBroken) && !most(isPeople)) return 'headline';
  return null;
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
