/** Reads what a page in markdown says of itself at its head, in YAML or TOML, as the labelled lines that it is. */

import { linesBetween, type PlacedLine } from '../text/lines.ts';
import { sorted } from './cleaning.ts';
import { type Edit, editMapped, type MappedText } from './mapped-text.ts';
import { labelKeyOf } from './parsers/labels.ts';

const FENCE = /^\s{0,20}(---|\+\+\+)[ \t]*\r?\n/;
const LONGEST = 12_000;
const FIELD = /^(?<key>[A-Za-z][\w-]{0,30})(?<mark>:(?=\s|$)|\s?=\s?)[ \t]*(?<value>.*)$/;
/** Lists, what lies below another key, and lines of a text that goes on. */
const INNER = /^(?:\s|-\s|\]|#|$)/;
const QUOTED = /^(["'])(.*)\1[ \t\r]*$/;
const LIST = /^\[([^[\]]*)\][ \t\r]*$/;
/** Says that the text of a field follows in the next lines. */
const BLOCK = /^[>|][+-]?\d?[ \t\r]*$/;
/** Told in full below. */
const TEASERS = new Set(['summary', 'description', 'excerpt', 'subtitle', 'teaser']);
/** When the page was written, and when the talk ends, which would be a second day beside the one of the talk. */
const STAMPS =
  /^(?:publish|pub|last|expir|modif|update|creat)|^(?:(?:date|event|time)[_-]?)?end(?:s|[_-]?(?:date|time))?$/i;
const ENOUGH_TEXT = 80;

/** The page without marks of YAML at its head, and without fields that tell of the page; as it came where it has no such head. */
export function withFrontMatter(base: MappedText): MappedText {
  const fence = FENCE.exec(base.text.slice(0, 40));
  if (!fence) return base;
  const from = fence[0].length;
  const end = base.text
    .slice(from, LONGEST)
    .search(new RegExp(`^${fence[1] === '---' ? '---' : '\\+\\+\\+'}[ \\t\\r]*$`, 'm'));
  if (end < 0) return base;
  const lines = linesBetween(base.text, from, from + end);
  const keys = lines.filter(({ text }) => FIELD.test(text)).length;
  if (keys < 2 || !lines.every(({ text }) => FIELD.test(text) || INNER.test(text))) return base;
  const isTold = base.text.slice(from + end).trim().length > ENOUGH_TEXT;
  // Its fences are no rules between talks.
  const fences = [from - fence[0].trimStart().length, from + end].map((at) => ({ at, remove: 3, insert: '' }));
  return editMapped(base, sorted([...fences, ...editsOf(lines, isTold)]));
}

function editsOf(lines: readonly PlacedLine[], isTold: boolean): Edit[] {
  let isDropped = false;
  return lines.flatMap((line) => {
    const field = FIELD.exec(line.text)?.groups;
    if (field)
      isDropped = tellsOfPage(field.key ?? '', isTold) || setsPageUp(field.key ?? '', (field.value ?? '').trim());
    if (isDropped) return [{ at: line.start, remove: line.text.length, insert: '' }];
    return field ? fieldEdits(line, { mark: field.mark ?? '', value: field.value ?? '', key: field.key ?? '' }) : [];
  });
}

/** A field that is no label of a talk, or a teaser of what is told below. */
function tellsOfPage(key: string, isTold: boolean): boolean {
  if (STAMPS.test(key)) return true;
  return isTold && TEASERS.has(key.toLowerCase()) && labelKeyOf(key) !== 'title';
}

/** "layout: post", "collection: talks": no label of a talk, and no day or address either. */
function setsPageUp(key: string, value: string): boolean {
  const words = key.replace(/[_-]+/g, ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return value !== '' && !BLOCK.test(value) && labelKeyOf(words) === null && !SAYS_MORE.test(key + value);
}

/** The name of a series, a day, an address. */
const SAYS_MORE = /title|\d{4}|\d[./]\d|\d\s?[ap]\.?m|https?:|(?:^|[_-])(?:start|end|begin|date|time|when|where)/i;

function fieldEdits(
  { start: at, text }: PlacedLine,
  { key, mark, value }: { key: string; mark: string; value: string },
): Edit[] {
  const edits: Edit[] = [];
  if (mark !== ':') edits.push({ at: at + key.length, remove: mark.length, insert: ': ' });
  const start = at + text.length - value.length;
  const wrapped = QUOTED.exec(value)?.[2] ?? LIST.exec(value)?.[1];
  if (wrapped !== undefined) {
    const last = start + 1 + wrapped.length;
    edits.push({ at: start, remove: 1, insert: '' });
    if (LIST.test(value))
      for (const { index } of wrapped.matchAll(/"/g)) edits.push({ at: start + 1 + index, remove: 1, insert: '' });
    edits.push({ at: last, remove: 1, insert: '' });
  } else if (BLOCK.test(value)) edits.push({ at: start, remove: value.length, insert: '' });
  return edits;
}
