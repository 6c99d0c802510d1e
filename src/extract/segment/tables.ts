/** Reads tables: columns by their heads or by what stands in them, one or two talks a row, labels beside values. */

import { putLabelled } from '../assign/labelled-fields.ts';
import { WEEKDAYS } from '../assign/place-of-line.ts';
import { putDay, putLocation, putPeople, putStandingOf, putTimes } from '../assign/put-fields.ts';
import { putTitle } from '../assign/put-title.ts';
import { residues } from '../assign/residues.ts';
import type { Draft } from '../draft.ts';
import { emptyDraft, speakersOf } from '../draft.ts';
import { factOf, textFact, trimSpan } from '../fact.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { readHeadline } from '../parsers/headlines.ts';
import { labelKeyOf } from '../parsers/label-keys.ts';
import type { LabelKey } from '../parsers/label-words.ts';
import { findLabel } from '../parsers/labels.ts';
import { isNoTalk } from '../parsers/no-talks.ts';
import { readPeopleLine } from '../parsers/people-line.ts';
import { personScore } from '../parsers/person-score.ts';
import { isUntitled } from '../parsers/phrases.ts';
import { isPlace } from '../parsers/place-names.ts';
import { placeIn } from '../parsers/places.ts';
import { standingAtFront, wordOfStanding } from '../parsers/standings.ts';
import { addTextRows, textRowsOf } from './abstract-rows.ts';
import { columnsOf } from './column-guesses.ts';
import { isDayLine } from './day-lines.ts';
import { putNoteCell } from './note-cell.ts';
import { isParagraph, proseBelowRows, putProseBelow } from './prose-below-rows.ts';
import { roomOfSession } from './sessions.ts';
import { putSpeakerCell } from './speaker-cell.ts';
import { type BegunTalks, headlinesOf, NOTHING_BEGUN, spanningTalk } from './table-headlines.ts';
import { type Column, headOf } from './table-heads.ts';
import { putTitleCell } from './title-cell.ts';

export interface TableReading {
  readonly drafts: readonly Draft[];
  /** Lines that the table took. */
  readonly taken: ReadonlySet<Line>;
}

/** The talks of all tables of a page but those read apart; tables of labels and values are left to the reading of labels. */
export function readTables(page: Page, apart: ReadonlySet<Line>): TableReading {
  const drafts: Draft[] = [];
  const taken = new Set<Line>();
  const prose = proseBelowRows(page.lines, (row) => headOf(page, row) !== null);
  for (const rows of regionsOf(page.lines, prose)) {
    if (isLabelTable(page, rows) || isHeadOfBlock(page, rows) || rows.some((row) => apart.has(row))) continue;
    const texts = textRowsOf(page, rows);
    const own = texts[0] ? rows.slice(0, rows.indexOf(texts[0].row)) : rows;
    const begun = readRows(page, own, dayLineAbove(page, own));
    const areAdded = addTextRows(page, [...drafts, ...begun], texts);
    const found = areAdded || own === rows ? begun : readRows(page, rows, dayLineAbove(page, rows));
    if (found.length === 0 && !areAdded) continue;
    putRoomAbove(page, found, rows);
    for (const draft of found) drafts.push(draft);
    for (const row of rows) taken.add(row);
  }
  return { drafts, taken };
}

/** "Ada Byron | 9 September" straight above her institution or title: a bar in the first line of a block parts no columns. */
function isHeadOfBlock(page: Page, rows: readonly Line[]): boolean {
  const [row, another] = rows;
  if (!row || another || /[|]\s*$/.test(page.text.slice(row.start, row.end))) return false;
  const next = page.lines[row.index + 1];
  return next?.hasGap === false && !next.label && !isRow(next) && page.text[row.start] !== '|';
}

/** "Session 2: Looms (Room G30)" straight above a table is where its talks are given. */
function putRoomAbove(page: Page, drafts: readonly Draft[], [first]: readonly Line[]): void {
  const heading = page.lines[(first?.index ?? 0) - 1];
  if (!heading?.hasGap || heading.cells || heading.label || heading.text.length > BANNER * 2) return;
  const room = roomOfSession(page, heading);
  if (!room) return;
  for (const draft of drafts) putLocation(draft, page.ground, room, { rule: 'location/session', confidence: 0.8 });
}

/** "Friday, July 4" right above a table holds for its rows. */
function dayLineAbove(page: Page, rows: readonly Line[]): Line | null {
  const first = rows[0]?.index ?? 0;
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    const line = page.lines[at];
    if (!line || line.cells) break;
    if (line.dates.length === 1 && line.dates[0]?.untilDay === null && line.text.length < 120) return line;
  }
  return headingOfDay(linesAbove(page, first));
}

/** The lines above a table, back to as many as the day of its rows stands away at most; tables between do not count. */
function linesAbove(page: Page, first: number): Line[] {
  let beside = 0;
  let from = first;
  while (from > 0 && beside < MOST_BELOW_DAY) if (page.lines[--from]?.cells === null) beside++;
  return page.lines.slice(from, first);
}

/** The last day that stands as a heading above, with nothing but what is held on it between. */
function headingOfDay(above: readonly Line[]): Line | null {
  const at = above.findLastIndex(({ dates }) => dates.length > 0);
  const line = above[at];
  return line?.hasGap && isDayLine(line) ? line : null;
}

const MOST_BELOW_DAY = 12;

function regionsOf(lines: readonly Line[], prose: ReadonlySet<Line>): Line[][] {
  const regions: Line[][] = [];
  let open: Line[] = [];
  for (const line of lines) {
    if (isRow(line) || (open.length > 0 && prose.has(line))) open.push(line);
    else if (open.length > 0 && isBetweenRows(lines, line, open)) open.push(line);
    else if (open.length > 0 && line.cells === null) {
      regions.push(open);
      open = [];
    }
  }
  if (open.length > 0) regions.push(open);
  return regions;
}

/** "Abstract: …" over all columns between two rows, and below the last where others had one; a day with nothing beside it. */
function isBetweenRows(lines: readonly Line[], line: Line, open: readonly Line[]): boolean {
  if (!isDescription(line)) return isBareRow(lines, line);
  const next = [lines[line.index + 1], lines[line.index + 2]].find((one) => one && !isDescription(one));
  return (next !== undefined && isRow(next)) || open.some(isDescription);
}

/** "September 15" or "No meeting" between two rows, of which the other cells are empty. */
function isBareRow(lines: readonly Line[], line: Line): boolean {
  const next = lines[line.index + 1];
  const isBare = line.headDate !== null || isNoTalk(line.text);
  return isBare && !line.hasGap && !line.label && line.text.length < BANNER && next?.hasGap === false && isRow(next);
}

const BANNER = 90;

function isRow(line: Line): boolean {
  return (line.cells?.length ?? 0) > 1;
}

function isDescription(line: Line): boolean {
  return line.cells === null && (line.label?.keys.some((key) => key === 'abstract' || key === 'bio') ?? false);
}

function isLabelTable(page: Page, rows: readonly Line[]): boolean {
  const labelled = rows.filter(
    (row) =>
      row.cells?.length === 2 &&
      row.cells[0] &&
      labelKeyOf(page.text.slice(row.cells[0].start, row.cells[0].end)) !== null,
  );
  const second = rows[0]?.cells?.[1];
  const isHead = second ? labelKeyOf(page.text.slice(second.start, second.end)) !== null : false;
  return labelled.length * 2 >= rows.length && !isHead;
}

function readRows(page: Page, rows: readonly Line[], dayLine: Line | null): Draft[] {
  const head = rows.slice(0, 3).findIndex((row) => headOf(page, row) !== null);
  const body = rows.slice(head + 1).filter((row) => headOf(page, row) === null);
  const typical = body.filter((row) => row.cells !== null);
  const columns = columnsOf(page, typical, head < 0 ? null : (headOf(page, rows[head] as Line) ?? []));
  if (!columns) return [];
  const begun = headlinesOf(page, typical, columns);
  const drafts: Draft[] = [];
  let carried: Line | null = dayLine;
  let above: Draft | undefined;
  for (const row of body) {
    if (isParagraph(row)) {
      if (above) putProseBelow(above, page, row);
      continue;
    }
    if (describes(page, row, drafts.at(-1))) continue;
    above = undefined;
    const ofRow = readRow(page, row, { columns, begun: begun.get(row) ?? NOTHING_BEGUN });
    const hasDay = ofRow.some((draft) => draft.day !== null);
    if (hasDay || (row.cells === null && row.headDate)) carried = row;
    for (const draft of ofRow) {
      if (draft.day === null && row.dates.length > 0) putDay(draft, page, row.dates);
      if (draft.day === null && carried && !hasLostDay(page, row, columns))
        putDay(draft, page, carried.dates.length > 0 ? carried.dates : carried.headDate ? [carried.headDate] : []);
      const isTalk = speakersOf(draft).length > 0 || (isTitledTalk(draft, columns) && !isOffRow(page, row, columns));
      if (!isTalk) continue;
      above = draft;
      drafts.push(draft);
    }
  }
  return drafts;
}

/** "Friday, 3 pm": a day of the week that lost its date is not the day of the row above. */
function hasLostDay(page: Page, { cells }: Line, columns: readonly Column[]): boolean {
  return (cells ?? []).some(({ start, end }, at) => {
    const key = columns[at]?.key;
    return (key === 'date' || key === 'when') && WEEKDAYS.test(page.text.slice(start, end));
  });
}

/** "No colloquium | | First week of classes": what stands in place of a speaker says that nobody speaks. */
function isOffRow(page: Page, { cells }: Line, columns: readonly Column[]): boolean {
  return (cells ?? []).some(
    ({ start, end }, at) => columns[at]?.key === 'speaker' && isNoTalk(page.text.slice(start, end)),
  );
}

/** A title with a day, but not "Independence day, the seminar does not take place" in a table that names speakers. */
function isTitledTalk({ title, day, status }: Draft, columns: readonly Column[]): boolean {
  if (!title || !day || isNoTalk(title.value)) return false;
  return status?.value !== 'CANCELLED' || !columns.some(({ key }) => key === 'speaker');
}

/** A row of one cell that begins with "Abstract:" or "Bio:" belongs to the talk above it. */
function describes(page: Page, row: Line, draft: Draft | undefined): boolean {
  const cells = (row.cells ?? [row]).filter((cell) => cell.end > cell.start);
  const [cell] = cells;
  if (!draft || !cell || cells.length !== 1) return false;
  const label = findLabel(page.text.slice(cell.start, cell.end));
  if (!label?.keys.includes('abstract') && !label?.keys.includes('bio')) return false;
  const pieces = page.text.slice(cell.start, cell.end).split('\u2028');
  let at = cell.start;
  for (const piece of pieces) {
    const own = findLabel(piece);
    const span = trimSpan(page.text, at + (own?.valueStart ?? 0), at + piece.length);
    const passage = { ground: page.ground, ...span };
    if (own?.keys.includes('bio')) draft.bios.push(passage);
    else if (own?.keys.includes('abstract') && !draft.abstract) {
      draft.abstract = textFact(page.ground, span.start, span.end, { rule: 'abstract/row', confidence: 0.9 });
      draft.abstractPassage = passage;
    }
    at += piece.length + 1;
  }
  return true;
}

function readRow(
  page: Page,
  row: Line,
  { columns, begun }: { columns: readonly Column[]; begun: BegunTalks },
): Draft[] {
  const cells = row.cells ?? [];
  const span = page.ground.mapped.toSource(row.start, row.end);
  const spanning = spanningTalk(page, row, columns);
  const drafts = Array.from(
    { length: Math.max(1, ...columns.map((column) => column.talk + 1)) },
    (_one, talk) =>
      begun.get(columns.findIndex((column) => column.talk === talk && column.key === 'headline')) ??
      (talk === 0 && spanning ? spanning.draft : emptyDraft(span)),
  );
  // A banner row ("Spring break") has fewer cells than the table has columns.
  const placed = cells.map((cell, at) => ({ cell, column: columns[at], at }));
  // Institutions are put to people, who may stand in a later column.
  const isLate = ({ column }: (typeof placed)[number]) => column?.key === 'affiliation' || column?.key === 'role';
  for (const { cell, column, at } of [...placed.filter((one) => !isLate(one)), ...placed.filter(isLate)]) {
    const draft = drafts[column?.talk ?? 0];
    if (!column?.key || !draft || cell.end <= cell.start) continue;
    if ((column.key === 'headline' && begun.has(at)) || spanning?.at === at) continue;
    const printed = page.text.slice(cell.start, cell.end);
    const lead = leadOfStanding(printed);
    if (isNoTalk(printed.slice(lead)) || isSaidOfRow(page, cells, cell)) continue;
    if (lead > 0) putStandingOf(draft, page, cell, { rule: 'status/cell', confidence: 0.8 });
    putCell(draft, page, { row, cell: { ...cell, start: cell.start + lead }, key: column.key });
  }
  const standing = { rule: 'status/row', confidence: 0.8 };
  for (const draft of areParted(columns) ? [] : drafts) putStandingOf(draft, page, row, standing);
  for (const { cell, column } of placed) {
    const draft = drafts[column?.talk ?? 0];
    if (draft && (!column?.key || column.key === 'noise')) putNoteCell(draft, page, { row, cell });
    // "Room 12 (14:30!)"
    if (draft && column?.key === 'location' && draft.startTime === null) putTimes(draft, page, timesIn(row, cell));
    if (draft && column?.place)
      putLocation(draft, page.ground, column.place, { rule: 'location/track', confidence: 0.85 });
    if (draft && column?.slot) {
      putStandingOf(draft, page, cell, standing);
      putDay(draft, page, column.slot.days);
      putTimes(draft, page, column.slot.times);
    }
  }
  joinPlaces(page, drafts[0], placed);
  shareFields(drafts, columns);
  return drafts;
}

/** "Faculty retreat | Faculty retreat": what fills the cells of the title and the speaker alike is neither, but for a name. */
function isSaidOfRow(page: Page, cells: readonly Span[], { start, end }: Span): boolean {
  const printed = page.text.slice(start, end);
  const isAlike = (other: Span) => other.start !== start && page.text.slice(other.start, other.end) === printed;
  return /\p{L}\s\p{L}/u.test(printed) && !isUntitled(printed) && personScore(printed) < NAME && cells.some(isAlike);
}

const NAME = 0.5;

/** Whether hours, days or tracks head columns, so that what a cell says is of its own talk alone. */
function areParted(columns: readonly Column[]): boolean {
  return columns.some(({ slot, place }) => slot !== undefined || place !== undefined);
}

/** How much of a cell says that the talk is off or put off, before who would have given it: "CANCELLED: Ada Byron (Turin)". */
function leadOfStanding(printed: string): number {
  const word = wordOfStanding(printed);
  if (word > 0) return word;
  const border = standingAtFront(printed)?.border ?? 0;
  return border > 0 && readPeopleLine(printed, border, printed.length, { isExpected: false }) ? border : 0;
}

/** "Snellius | 312" under "Building | Room": what two columns beside each other say of the place. */
function joinPlaces(
  page: Page,
  draft: Draft | undefined,
  placed: readonly { readonly cell: Span; readonly column: Column | undefined }[],
): void {
  const [first, second, ...more] = placed.filter(
    ({ cell, column }) => column?.key === 'location' && cell.end > cell.start,
  );
  if (!draft?.location || !first || !second || more.length > 0) return;
  const said = [first, second].map(({ cell }) => page.text.slice(cell.start, cell.end));
  const isBeside = /^[\s|]*$/.test(page.text.slice(first.cell.end, second.cell.start));
  if (!isBeside || said.some(isUntitled)) return;
  const note = { rule: 'location/cells', confidence: 0.85, value: said.join(' ') };
  draft.location = factOf(page.ground, first.cell.start, second.cell.end, note);
}

/** Day and place of a row hold for all of its talks, the hour where days or tracks head the columns. */
function shareFields([main, ...others]: readonly Draft[], columns: readonly Column[]): void {
  const shareHour = columns.some(({ slot, place }) => (slot?.days.length ?? 0) > 0 || place !== undefined);
  for (const draft of others) {
    draft.day ??= main?.day ?? null;
    draft.location ??= main?.location ?? null;
    if (!shareHour || draft.startTime) continue;
    draft.startTime = main?.startTime ?? null;
    draft.endTime ??= main?.endTime ?? null;
  }
}

function timesIn({ times }: Line, { start, end }: Span): Line['times'] {
  return times.filter((time) => time.start >= start && time.end <= end);
}

/** "Hall 12 This talk is for everybody": what is said of the talk behind its room. */
const REMARK =
  /\.?\s(?:This|The|Please|Note|Refreshments|Tea|Coffee|Lunch|Joint|Special|Unusual|Different|Open)\s\p{Ll}/u;

function putCell(
  draft: Draft,
  page: Page,
  { row, cell, key }: { row: Line; cell: Span; key: LabelKey | 'headline' },
): void {
  const { text, ground } = page;
  if (key === 'when' || key === 'date' || key === 'time') {
    const dates = [...row.dates, ...(row.headDate ? [row.headDate] : [])].filter(
      (date) => date.start >= cell.start && date.end <= cell.end,
    );
    const times = timesIn(row, cell);
    putDay(draft, page, dates);
    putTimes(draft, page, times);
    if (dates.length === 0 && times.length === 0) putLabelled(draft, page, ['when'], cell);
    for (const piece of residues(text, cell, [...dates, ...times])) {
      // "(this week in Weaving 12)"
      const stated = placeIn(text, piece, false);
      const remark = text.slice(piece.start, piece.end).search(REMARK);
      const bare = remark < 0 ? piece : { start: piece.start, end: piece.start + remark };
      const place = stated ?? [bare, piece].find(({ start, end }) => isPlace(text.slice(start, end))) ?? null;
      if (place) putLocation(draft, ground, place, { rule: 'location/table', confidence: 0.7 });
    }
    return;
  }
  if (key === 'headline' || (key === 'speaker' && !putSpeakerCell(draft, page, cell))) {
    const headline = readHeadline(text, cell.start, cell.end, { expectsPeople: true });
    if (headline?.people)
      putPeople(draft, ground, headline.people, { role: 'SPEAKER', rule: 'speaker/table', confidence: 0.9 });
    const title = headline ? headline.title : key === 'headline' ? cell : null;
    // "Guest: Ada Byron (Turin)": what stands before the name in the cell of a speaker is no title.
    const isRole = key === 'speaker' && title !== null && /^\p{L}+$/u.test(text.slice(title.start, title.end));
    if (title && !isRole) putTitle(draft, ground, title, { rule: 'title/table', confidence: 0.85 });
    return;
  }
  if (key === 'title') putTitleCell(draft, page, cell);
  else if (key === 'abstract') {
    draft.abstract ??= textFact(ground, cell.start, cell.end, { rule: 'abstract/table', confidence: 0.9 });
    draft.abstractPassage ??= { ground, ...cell };
  } else if (key !== 'speaker') putLabelled(draft, page, [key], cell);
}
