/** Reads the heads of tables: which field each column holds, and of which of the talks of a row. */

import { pattern } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import type { DateReading } from '../parsers/dates.ts';
import { labelKeyOf } from '../parsers/label-keys.ts';
import type { LabelKey } from '../parsers/label-words.ts';
import { findLabel } from '../parsers/labels.ts';
import { AUTHORS } from '../parsers/paper-words.ts';
import { placeIn } from '../parsers/places.ts';
import type { TimeReading } from '../parsers/times.ts';

/** A column of a table. */
export interface Column {
  readonly key: LabelKey | 'headline' | null;
  /** 0 for the main talk of a row, 1 for a second one. */
  readonly talk: number;
  /** The hour or day that heads the column, and holds for the talks below it. */
  readonly slot?: { readonly days: readonly DateReading[]; readonly times: readonly TimeReading[] };
  /** Where the talks of a track are held, which heads the column. */
  readonly place?: Span | null;
}

/** The columns of a row of heads, or null when it is none. */
export function headOf(page: Page, row: Line): Column[] | null {
  const cells = row.cells ?? [];
  const parted = slotColumns(page, row) ?? trackColumns(page, row);
  if (parted) return parted;
  const seen = new Map<string, number>();
  let known = 0;
  const columns = cells.map((cell): Column => {
    const printed = page.text.slice(cell.start, cell.end);
    if (printed.length > 50) return { key: null, talk: 0 };
    const isSecond = /^(?:pre-?talk|pre-?seminar|second|2nd|junior|student)\b/i.test(printed);
    const bare = printed.replace(/^(?:pre-?talk|pre-?seminar|second|2nd|first|1st|main|junior|student)\s+/i, '');
    const key = KIND_OF_TALK.test(printed) ? 'title' : keyOfHead(bare);
    if (!key) return { key: null, talk: 0 };
    known++;
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return { key, talk: isSecond ? 1 : OF_EACH_TALK.has(key) ? times : OF_ALL.has(key) ? 0 : Math.min(times, 1) };
  });
  // "Paper" is a link beside titles, and the title where no other column is.
  const isTitled = columns.some((column) => column.key === 'title' || column.key === 'headline');
  const paper = isTitled ? -1 : cells.findIndex((cell) => TITLE_HEAD.test(page.text.slice(cell.start, cell.end)));
  const head = columns[paper];
  if (head) columns[paper] = { ...head, key: 'title' };
  putAuthorsAside(
    columns,
    cells.map(({ start, end }) => page.text.slice(start, end)),
  );
  const tells = columns.some(
    (column) => column.key === 'speaker' || column.key === 'title' || column.key === 'headline',
  );
  return known >= 2 && tells && row.dates.length === 0 ? columns : null;
}

/** "Presenter | Paper | Authors": who wrote what somebody else presents. */
function putAuthorsAside(columns: Column[], heads: readonly string[]): void {
  const isOfSpeakers = (at: number) => columns[at]?.key === 'speaker';
  const authors = heads.findIndex((head, at) => isOfSpeakers(at) && OF_AUTHORS.test(head));
  const isPresented = heads.some((head, at) => isOfSpeakers(at) && !OF_AUTHORS.test(head));
  if (authors < 0 || !isPresented) return;
  columns[authors] = { key: 'coauthor', talk: 0 };
  for (const [at, column] of columns.entries()) if (isOfSpeakers(at)) columns[at] = { ...column, talk: 0 };
}

const OF_AUTHORS = new RegExp(`^\\W*(?:${AUTHORS})\\W*$`, 'iu');

/** Fields that a row repeats for each of its talks. */
const OF_EACH_TALK = new Set<Column['key']>(['speaker', 'title', 'affiliation', 'headline', 'abstract']);
/** "Building | Room": two columns of one field. */
const OF_ALL = new Set<Column['key']>(['location', 'link', 'noise', 'host']);
const ENOUGH_SLOTS = 2;
const LONGEST_BESIDE = 16;

/** "Date | Place | 2:30 pm | 4:00 pm", "| Mon 5 May | Tue 6 May": hours or days that each head a column of talks. */
function slotColumns(page: Page, row: Line): Column[] | null {
  const cells = row.cells ?? [];
  if (row.dates.length + row.times.length < ENOUGH_SLOTS) return null;
  const isOfDays = row.dates.length >= ENOUGH_SLOTS;
  let talk = 0;
  let isHead = true;
  const columns = cells.map((cell): Column => {
    const printed = page.text.slice(cell.start, cell.end);
    const spans = isOfDays ? row.dates : row.times;
    const [only, another] = spans.filter(({ start, end }) => start >= cell.start && end <= cell.end);
    if (only && !another && printed.length - (only.end - only.start) <= LONGEST_BESIDE) {
      const days = row.dates.filter(({ start }) => start === only.start);
      const times = row.times.filter(({ start }) => start >= cell.start && start < cell.end);
      return { key: 'headline', talk: talk++, slot: { days, times } };
    }
    const key = printed === '' ? (isOfDays ? 'time' : null) : keyOfHead(printed);
    isHead &&= printed === '' || key !== null;
    // "Speaker, 4:00 | Title | Speaker, 5:30 | Title": a title is of the hour before it.
    return { key, talk: OF_EACH_TALK.has(key) ? Math.max(0, talk - 1) : 0 };
  });
  return isHead && talk >= ENOUGH_SLOTS && talk < cells.length ? columns : null;
}

/** "Time | Track A: Looms, room 12 | Track B: Threads, room 14", "| Room 1 | Room 2": talks held side by side. */
function trackColumns(page: Page, row: Line): Column[] | null {
  const [first, ...tracks] = row.cells ?? [];
  if (!first || tracks.length < ENOUGH_SLOTS || row.times.length > 0) return null;
  const head = page.text.slice(first.start, first.end);
  const key = head.trim() === '' ? 'time' : keyOfHead(head);
  const areTracks = tracks.every(({ start, end }) => TRACK.test(page.text.slice(start, end)));
  if (!areTracks || (key !== 'time' && key !== 'date' && key !== 'when')) return null;
  return [
    { key, talk: 0 },
    ...tracks.map((cell, talk): Column => ({ key: 'headline', talk, place: placeIn(page.text, cell, false) })),
  ];
}

/** With a letter or number of its own. */
const TRACK = pattern('iu')`
  ^\W*(?:
    # English
    track|stream|strand|parallel(?:\ssession)?|section|room|hall|auditorium|lecture\s(?:hall|theatre|room)
    # German
    |sektion|strang|raum|saal|hörsaal
    # French
    |salle|amphi(?:théâtre)?
    # Spanish, Portuguese and Italian
    |sala|aula
    # Polish
    |sesja
  )\s(?:\p{L}?\d[\p{L}\d.-]{0,8}|\p{L}|[IVX]{1,4})(?![\p{L}\d])
`;

const TITLE_HEAD = /^\W*(?:paper|presentation|article|subject|working paper)\W*$/i;

/** "Opening talk", "Invited lecture": the titles of one of the talks of a row. */
const KIND_OF_TALK =
  /^(?!pre)\p{L}+[ -](?:talk|lecture|presentation|seminar talk|vortrag|exposé|charla|conferencia|referat|wykład|lezing|palestra)$/iu;

/** Asked of every cell, twice of each row. */
const keyOfHead = remembered((printed: string): Column['key'] => {
  const direct = labelKeyOf(printed);
  if (direct) return direct === 'series' && /talk|event/i.test(printed) ? 'title' : direct;
  const keys = findLabel(`${printed}:`)?.keys;
  if (!keys) return null;
  if (keys.includes('speaker') && (keys.includes('title') || keys.includes('abstract'))) return 'headline';
  return keys[0] ?? null;
});
