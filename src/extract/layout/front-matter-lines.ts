/** Tells apart what the lines at the head of a page in markdown are, in YAML or TOML: fields, what belongs to one, remarks, names of tables. */

import type { PlacedLine } from '../../text/lines.ts';
import { pattern } from '../../text/pattern.ts';
import type { Edit } from '../mapped-text.ts';

/** A line of the head of a page. */
export interface HeadLine extends PlacedLine {
  /** An inner line lies below a key, or goes on with its text. */
  readonly kind: 'field' | 'inner' | 'remark' | 'table';
  readonly key: string;
  readonly mark: string;
  /** Without a remark behind it. */
  readonly value: string;
  /** Remarks behind values, and the marks around a text of several lines. */
  readonly clutter: readonly Edit[];
}

const FIELD = /^(?<key>[A-Za-z][\w-]{0,30})(?<mark>:(?=\s|$)|\s{0,20}=\s?)[ \t]*(?<value>.*)$/;
const TABLE = /^\[{1,2}(?<key>[\w. -]{1,40})\]{1,2}[ \t]*(?:#.*)?$/;
/** Lists, what lies below another key, and lines of a text that goes on. */
const INNER = /^(?:\s|-\s|\]|$)/;
const REMARK = /^\s{0,20}#/;
/** `"Hall H"  # Where it is.`; without quotes only a blank behind the mark tells a remark from "Seminar #4". */
const REMARK_BEHIND = pattern('')`
  ^(?:
    (?:"(?:[^"\\]|\\.)*"|'[^']*'|\[[^\]]*\]|[\d:.TZ+-]+|true|false)(?=\s*\#)
    |(?:(?!\s\#\s|["']).)+(?=\s\#\s)
  )
`;
/** `  "Ada Quill",` and `  - 'Ada Quill'` */
const QUOTED_ENTRY = /^(?<lead>\s{0,20}(?:-\s{1,4})?)(?<quote>["'])(?<entry>[^"]{0,300})\k<quote>,?\s*$/;
const TEXT_MARK = /"""|'''/;

/** What each line is; null where one of them is nothing that a head holds. */
export function headLines(lines: readonly PlacedLine[]): readonly HeadLine[] | null {
  let closing: string | null = null;
  const read: HeadLine[] = [];
  for (const line of lines) {
    if (closing !== null) {
      const end = line.text.indexOf(closing);
      read.push(end < 0 ? other(line, 'inner') : { ...other(line, 'inner'), clutter: [removed(line, end)] });
      if (end >= 0) closing = null;
      continue;
    }
    const head = headLine(line);
    if (!head) return null;
    closing = opened(head.value);
    read.push(head);
  }
  return read;
}

function headLine(line: PlacedLine): HeadLine | null {
  const { key, mark = '', value: whole = '' } = FIELD.exec(line.text)?.groups ?? {};
  if (key !== undefined) {
    const value = REMARK_BEHIND.exec(whole)?.[0].trimEnd() ?? whole;
    const at = line.text.length - whole.length + value.length;
    const clutter = value === whole ? [] : [removed(line, at)];
    return { ...line, kind: 'field', key, mark, value, clutter: [...marksAround(line, value), ...clutter] };
  }
  if (REMARK.test(line.text)) return other(line, 'remark');
  if (INNER.test(line.text)) return { ...other(line, 'inner'), clutter: quotesOfEntry(line) };
  const table = TABLE.exec(line.text)?.groups?.key;
  return table === undefined ? null : { ...other(line, 'table'), key: table };
}

function other(line: PlacedLine, kind: HeadLine['kind']): HeadLine {
  return { ...line, kind, key: '', mark: '', value: '', clutter: [] };
}

/** Those around an entry of a list, with the comma behind it. */
function quotesOfEntry({ start, text }: PlacedLine): Edit[] {
  const { lead = '', entry } = QUOTED_ENTRY.exec(text)?.groups ?? {};
  if (entry === undefined) return [];
  const at = start + lead.length;
  const behind = at + 1 + entry.length;
  return [
    { at, remove: 1, insert: '' },
    { at: behind, remove: start + text.length - behind, insert: '' },
  ];
}

/** The line from a place on. */
function removed({ start, text }: PlacedLine, from: number): Edit {
  return { at: start + from, remove: text.length - from, insert: '' };
}

/** The mark that closes the text that a value begins. */
function opened(value: string): string | null {
  const mark = value.slice(0, 3);
  return TEXT_MARK.test(mark) && !value.slice(3).includes(mark) ? mark : null;
}

function marksAround({ start, text }: PlacedLine, value: string): Edit[] {
  if (!TEXT_MARK.test(value.slice(0, 3))) return [];
  const at = start + text.indexOf(value);
  const end = value.indexOf(value.slice(0, 3), 3);
  return [at, ...(end < 0 ? [] : [at + end])].map((place) => ({ at: place, remove: 3, insert: '' }));
}
