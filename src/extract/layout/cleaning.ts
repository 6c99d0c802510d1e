/** Puts the text of a document in order before it is read: white space, marks of markdown. Every change keeps its place. */

import { looksLikeInstitution } from '../../institutions/gazetteer.ts';
import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { type Edit, editMapped, type MappedText, redress, type Span } from '../mapped-text.ts';
import { MONTH_WORDS } from '../parsers/day-names.ts';
import { isPlace } from '../parsers/place-names.ts';
import { standingOf } from '../parsers/standings.ts';
import { isBareButton } from './link-buttons.ts';

const SINGLE_EMPHASIS = /(?=[*_])(?<![\p{L}\d*\\_/])([*_])(?=[^\s*_])[^*_\n]{1,300}(?<=[^\s*_])\1(?![\p{L}\d*_])/gu;
const EMPHASIS = /\*{2,3}|(?<![\p{L}\d_])__(?=\S)|(?<=\S)__(?![\p{L}\d_])/gu;
const STRUCK = /~~([^~\n]{1,300})~~/g;
const MARKDOWN_LINK = /(!?)\[([^\]\n]{0,300})\]\((\S{1,600}?)(?:\s"[^"\n]{0,100}")?\)/g;
/** A link written in markdown. */
export interface WrittenLink {
  readonly url: string;
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** ``On engines'', as mathematicians quote, or ``On engines". */
const TEX_QUOTES = /``(?:([^`\n]{1,300}?)''|([^`"\n]{1,300})")/g;

/** Even white space and quotes, position by position. */
export function withEvenSpaces(base: MappedText): MappedText {
  return redress(
    base,
    withoutLoneTabs(tabbedRows(base.text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n')))
      .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\v\f]/g, ' ')
      .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, ' ')
      .replace(/^(?:>\s?)+/gm, (marks) => ' '.repeat(marks.length))
      .replace(TEX_QUOTES, (_all, inner?: string, other = '') =>
        inner === undefined ? ` “${other}”` : ` “${inner}” `,
      ),
  );
}

/** More white space than any layout needs; longer runs would make every pattern that skips white space slow. */
const LONGEST_BLANK = 64;
const KEPT_OF_BLANK = 32;

/** Shortens endless white space: the ends of a run stay, with a blank line where lines ended in between. */
export function withShortBlanks(base: MappedText): MappedText {
  const edits = longBlanks(base.text).map(({ start, end }) => ({
    at: start + KEPT_OF_BLANK,
    remove: end - start - KEPT_OF_BLANK,
    insert: base.text.slice(start, end).includes('\n') ? '\n\n' : '',
  }));
  return editMapped(base, edits);
}

/** By hand, because a pattern of millions of characters runs out of stack; it steps by what a long run cannot step over. */
function longBlanks(text: string): Span[] {
  const runs: Span[] = [];
  for (let at = LONGEST_BLANK - 1; at < text.length; at += LONGEST_BLANK) {
    if (!isBlankAt(text, at)) continue;
    let start = at;
    let end = at + 1;
    const floor = runs.at(-1)?.end ?? 0;
    while (start > floor && isBlankAt(text, start - 1)) start--;
    while (end < text.length && isBlankAt(text, end)) end++;
    if (end - start >= LONGEST_BLANK) runs.push({ start, end });
    at = Math.max(at, end - 1);
  }
  return runs;
}

function isBlankAt(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

/** A tab between two values parts them as a break within a cell does: "Ada Byron<tab>University of Turin". */
const LONE_TAB = /(?<=[\p{L}\d.)\]"”] ?)\t(?=[ \t]?[\p{L}\d("“[])/gu;

function withoutLoneTabs(text: string): string {
  return text.includes('\t') ? text.replace(LONE_TAB, '\u2028') : text;
}

const TABBED = /\S[ ]*\t[ \t]*\S/;

/** Columns set with tabs, or with wide gaps at least twice a line, become the cells of a table where neighbours are set so too. */
function tabbedRows(text: string): string {
  if (!text.includes('\t') && !/\S {3,}\S/.test(text)) return text;
  const lines = text.split('\n');
  const columns = lines.map(columnsOf);
  const usual = usualColumns(columns);
  const isSheet = sheetRows(lines);
  return lines
    .map((line, at) => {
      const own = columns[at] ?? 0;
      const beside = Math.max(columns[at - 1] ?? 0, columns[at + 1] ?? 0);
      if (own < 2 || beside < 2 || own + beside < 5 || line.includes('|')) return line;
      if (isSheet[at]) return line.replaceAll('\t', '|');
      if (TABBED.test(line)) return line.replace(/(?<=\S *)\t/g, '|');
      // Rows that go on in the next line are no plain table.
      const most = usual[at] ?? 0;
      if (most === 0) return line;
      // A long cell leaves less room before the next one.
      const isNarrow = own < most && line.trim().split(/ {2,}/).length === most;
      return line.replace(isNarrow ? /(?<=\S) (?= +\S)/g : /(?<=\S) (?= {2,}\S)/g, '|');
    })
    .join('\n');
}

/** For each line whether it has as many tabs as the head of its table, which leaves none empty: then two in a row are an empty cell. */
function sheetRows(lines: readonly string[]): readonly boolean[] {
  const tabs = lines.map((line) => line.split('\t').length - 1);
  const isSheet = lines.map(() => false);
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    if (tabs[from] !== 0) while ((tabs[to] ?? 0) > 0) to++;
    const count = tabs[from] ?? 0;
    const isHead = count >= 2 && !/\t\s*\t|^\s|\s$/.test(lines[from] ?? '');
    const rows = isHead ? tabs.slice(from, to).filter((own) => own === count).length : 0;
    for (let at = from; at < to; at++) isSheet[at] = rows >= ENOUGH_ROWS && tabs[at] === count;
    from = to;
  }
  return isSheet;
}

const ENOUGH_ROWS = 3;

/** For each line how many columns its block has, 0 where not nearly all lines of it are set in columns. */
function usualColumns(columns: readonly number[]): number[] {
  const usual: number[] = [];
  let from = 0;
  for (let at = 0; at <= columns.length; at++) {
    if (at < columns.length && columns[at] !== 0) continue;
    const block = columns.slice(from, at);
    const set = block.filter((count) => count > 1).length;
    const most = block.reduce((widest, count) => Math.max(widest, count), 0);
    for (let line = from; line <= at; line++) usual[line] = set * 10 >= block.length * 8 ? most : 0;
    from = at + 1;
  }
  return usual;
}

/** How many columns tabs or wide gaps make of a line; blank lines have none. */
function columnsOf(line: string): number {
  const trimmed = line.trim();
  if (trimmed === '' || trimmed.length > 600) return 0;
  const tabs = trimmed.split('\t').length;
  return tabs > 1 ? tabs : trimmed.split(/ {3,}/).length;
}

/** The rest of the line, or of the cell, around a place. */
function besideOf(text: string, at: number, length: number): string {
  const before =
    text
      .slice(Math.max(0, at - NOTE), at)
      .split(/[\n|]/)
      .at(-1) ?? '';
  const after = text.slice(at + length, at + length + NOTE).split(/[\n|]/)[0] ?? '';
  return `${before} ${after}`;
}

/** What wikis set behind their headings. */
const EDIT_LINK = /(?<=\S[ ]?)\[(?:edit|bearbeiten|modifier|editar|modifica|edytuj|bewerken)[^\]]{0,40}\](?=[ \t]*$)/gm;
const NOTE = 60;
/** "09:45  On fractons 45m": how long a slot lasts. */
const SLOT_WITH_LENGTH =
  /^[ \t]*\d{1,2}[:.]\d\d(?=[\s–—-]).{2,300}?(\s{1,3}(?:\d{1,2}\s?h\s?)?(?:\d{1,3}\s?m(?:in)?|\dh))[ \t]*$/gm;
const ENOUGH_LENGTHS = 3;

function lengthsOfSlots(text: string): Edit[] {
  const found = [...text.matchAll(SLOT_WITH_LENGTH)];
  if (found.length < ENOUGH_LENGTHS) return [];
  return found.map((match) => {
    const length = match[1]?.length ?? 0;
    return { at: match.index + match[0].trimEnd().length - length, remove: length, insert: '' };
  });
}

/** "Groups \& rings", "14\. April", "C\*-algebras": marks that would mean something in markdown, and formulas, in which they do. */
const ESCAPED = /\$[^$\n]{1,300}\$|\\\([^\n]{1,300}?\\\)|(?<=[\p{L}\d) ]|^)\\(?=[#&*_+=.])|(?<=[\d ]|^)\\(?=-(?!-))/gmu;

function escapesIn(text: string): Edit[] {
  const marks = text.includes('\\') ? [...text.matchAll(ESCAPED)] : [];
  return marks.filter(({ 0: mark }) => mark === '\\').map(({ index }) => ({ at: index, remove: 1, insert: '' }));
}

/** Takes out the marks of markdown and gives the links that were written with it. */
export function withoutMarkdown(base: MappedText): { mapped: MappedText; links: WrittenLink[] } {
  const edits: Edit[] = [];
  const links: WrittenLink[] = [];
  for (const match of base.text.includes('](') ? base.text.matchAll(MARKDOWN_LINK) : []) {
    const label = match[2] ?? '';
    const labelEnd = match.index + (match[1]?.length ?? 0) + 1 + label.length;
    const kept = match[1] === '' && isBareButton(base.text, match.index, label) ? 1 : 0;
    edits.push({ at: match.index, remove: (match[1]?.length ?? 0) + 1 - kept, insert: '' });
    edits.push({ at: labelEnd + kept, remove: match.index + match[0].length - labelEnd - kept, insert: '' });
    const url = match[3] ?? '';
    if (/^https?:\/\//i.test(url))
      links.push({ url, label, ...base.toSource(labelEnd + 2, labelEnd + 2 + url.length) });
  }
  for (const match of base.text.includes('[') ? base.text.matchAll(EDIT_LINK) : [])
    edits.push({ at: match.index, remove: match[0].length, insert: '' });
  edits.push(...lengthsOfSlots(base.text), ...escapesIn(base.text));
  for (const match of base.text.includes('~~') ? base.text.matchAll(STRUCK) : []) {
    // A day that is struck out beside another one is the old one; other words stay.
    const isDay =
      DAY.test(match[1] ?? '') &&
      (match[1] ?? '').length < 40 &&
      DAY.test(besideOf(base.text, match.index, match[0].length));
    if (isDay) edits.push({ at: match.index, remove: match[0].length, insert: '' });
    else {
      edits.push({ at: match.index, remove: 2, insert: '' });
      const end = match.index + match[0].length;
      // "~~Title~~ cancelled": a dash between them keeps the note out of the title.
      const behind = base.text.slice(end, end + NOTE).split('\n')[0] ?? '';
      const isNote = /^\s+\p{L}/u.test(behind) && standingOf(behind.trim())?.start === 0;
      edits.push({ at: end - 2, remove: 2, insert: isNote ? ' –' : '' });
    }
  }
  for (const match of /\*\*|__/.test(base.text) ? base.text.matchAll(EMPHASIS) : [])
    edits.push({ at: match.index, remove: match[0].length, insert: '' });
  for (const match of /[*_]/.test(base.text) ? base.text.matchAll(SINGLE_EMPHASIS) : []) {
    // Several words in italics amid a line are mostly a title: quotes say so.
    const isTitle =
      /\S\s\S+\s\S/.test(match[0]) &&
      isAmidLine(base.text, match.index, match[0].length) &&
      !match[0]
        .slice(1, -1)
        .split(/,\s/)
        .some((part) => looksLikeInstitution(part) || isPlace(part));
    edits.push({ at: match.index, remove: 1, insert: isTitle ? '“' : '' });
    edits.push({ at: match.index + match[0].length - 1, remove: 1, insert: isTitle ? '”' : '' });
  }
  return { mapped: editMapped(base, sorted(edits)), links };
}

/** In order of place, each once; of edits at one place removals and line breaks first. */
export function sorted(edits: readonly Edit[]): Edit[] {
  const seen = new Set<string>();
  return [...edits]
    .sort((a, b) => a.at - b.at || b.remove - a.remove || (a.insert === '\n' ? -1 : 1))
    .filter(({ at, insert, remove }) => {
      const key = `${at} ${insert} ${remove}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

function isAmidLine(text: string, at: number, length: number): boolean {
  const before =
    text
      .slice(Math.max(0, at - 60), at)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(at + length, at + length + 40).split('\n')[0] ?? '';
  return /[\p{L}\d)]/u.test(after) || /[\p{L}\d)][^:]*$/u.test(before);
}

/** A day of a month. */
export const DAY = inAnyCase(pattern('u')`
  (?<!\p{L})(?:${MONTH_WORDS})\.?\s{1,2}\d|\d\.?\s{1,2}(?:${MONTH_WORDS})(?!\p{L})|\b\d{1,2}[./]\d{1,2}\b
`);
