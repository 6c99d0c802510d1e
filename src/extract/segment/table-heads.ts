/** Reads the heads of tables: which field each column holds, and of which of the talks of a row. */

import type { Line, Page } from '../page.ts';
import type { LabelKey } from '../parsers/label-words.ts';
import { findLabel, labelKeyOf } from '../parsers/labels.ts';

/** A column of a table. */
export interface Column {
  readonly key: LabelKey | 'headline' | null;
  /** 0 for the main talk of a row, 1 for a second one. */
  readonly talk: number;
}

/** The columns of a row of heads, or null when it is none. */
export function headOf(page: Page, row: Line): Column[] | null {
  const cells = row.cells ?? [];
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
    return { key, talk: isSecond || times > 0 ? 1 : 0 };
  });
  // "Paper" is a link beside titles, and the title where no other column is.
  const isTitled = columns.some((column) => column.key === 'title' || column.key === 'headline');
  const paper = isTitled ? -1 : cells.findIndex((cell) => TITLE_HEAD.test(page.text.slice(cell.start, cell.end)));
  const head = columns[paper];
  if (head) columns[paper] = { ...head, key: 'title' };
  const tells = columns.some(
    (column) => column.key === 'speaker' || column.key === 'title' || column.key === 'headline',
  );
  return known >= 2 && tells && row.dates.length === 0 ? columns : null;
}

const TITLE_HEAD = /^\W*(?:paper|presentation|article|subject|working paper)\W*$/i;

/** "Opening talk", "Invited lecture": the titles of one of the talks of a row. */
const KIND_OF_TALK =
  /^(?!pre)\p{L}+[ -](?:talk|lecture|presentation|seminar talk|vortrag|exposé|charla|conferencia|referat|wykład|lezing|palestra)$/iu;

function keyOfHead(printed: string): Column['key'] {
  const direct = labelKeyOf(printed);
  if (direct) return direct === 'series' && /talk|event/i.test(printed) ? 'title' : direct;
  const keys = findLabel(`${printed}:`)?.keys;
  if (!keys) return null;
  if (keys.includes('speaker') && (keys.includes('title') || keys.includes('abstract'))) return 'headline';
  return keys[0] ?? null;
}
