/** Reads what a page in markdown says of itself at its head, in YAML or TOML, as the labelled lines that it is. */

import { foldText } from '../text/fold.ts';
import { linesBetween, type PlacedLine } from '../text/lines.ts';
import { matchesOf } from '../text/matches.ts';
import { DAY, sorted } from './cleaning.ts';
import { type Edit, editMapped, type MappedText } from './mapped-text.ts';
import { findLabel, labelKeyOf } from './parsers/labels.ts';

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
  /^(?:original|canonical|source|page)[_-]?ur[il]$|^permalink$|^redirect|^(?:publish|pub|last|expir|modif|update|creat)|^(?:(?:date|event|time)[_-]?)?end(?:s|[_-]?(?:date|time))?$/i;
const ENOUGH_TEXT = 80;
/** The one field that is enough; an announcement between rules would write it large. */
const ONLY_TITLE = /^title:[ \t]+\S/;

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
  const isPage = keys > 1 || (keys === 1 && lines.some(({ text }) => ONLY_TITLE.test(text)));
  if (!isPage || !lines.every(({ text }) => FIELD.test(text) || INNER.test(text))) return base;
  const body = base.text.slice(from + end + 3);
  const page: PageBelow = { isTold: body.trim().length > ENOUGH_TEXT, ...saidBelow(body) };
  // Its fences are no rules between talks.
  const fences = [from - fence[0].trimStart().length, from + end].map((at) => ({ at, remove: 3, insert: '' }));
  return editMapped(base, sorted([...fences, ...editsOf(lines, page)]));
}

/** What the page says below its head. */
interface PageBelow {
  readonly isTold: boolean;
  /** Its only heading of the first rank, where that names what the page is about. */
  readonly headline: string | null;
  /** It has a label for the title of its talk, or for the day. */
  readonly hasTitle: boolean;
  readonly hasDay: boolean;
  /** A line of it begins with day, year and hour. */
  readonly hasMoment: boolean;
}

const HEADLINE = /^#[ \t]+(\S[^\n]{0,300})$/gm;
const LABELLED = /^[ \t]{0,8}(?:[-*+][ \t]+)?[*_#]{0,4}[ \t]?(\p{L}[^\n]{2,300})$/gmu;
/** "12 March 2025, 3:00 PM" */
const WITH_HOUR = /\b(?:19|20)\d\d\b.{0,12}\s\d{1,2}(?:[:.]\d\d|\s?[ap]\.?m)/i;
const LONGEST_MOMENT = 80;
const FIRST_LINES = 6_000;

function saidBelow(body: string): Omit<PageBelow, 'isTold'> {
  const headlines = matchesOf(HEADLINE, body).map((match) => (match[1] ?? '').trim());
  const [only = ''] = headlines;
  const namesTalk = headlines.length === 1 && labelKeyOf(only) === null && !/\d{4}|^\W*\d/.test(only);
  const labels = matchesOf(LABELLED, body.slice(0, FIRST_LINES)).flatMap((match) => {
    const line = (match[1] ?? '').replace(/[*_]{1,3}/g, ' ');
    const label = findLabel(line);
    return label?.hasMark ? label.keys.map((key) => ({ key, value: line.slice(label.valueStart) })) : [];
  });
  return {
    headline: namesTalk ? only : null,
    hasTitle: labels.some(({ key }) => key === 'title'),
    hasDay: labels.some(({ key, value }) => (key === 'date' || key === 'when') && /\d{4}/.test(value)),
    hasMoment: linesBetween(body, 0, Math.min(body.length, FIRST_LINES)).some(({ text }) => isMoment(text)),
  };
}

function isMoment(line: string): boolean {
  const head = line.slice(0, LONGEST_MOMENT);
  return WITH_HOUR.test(head) && DAY.test(head);
}

function editsOf(lines: readonly PlacedLine[], page: PageBelow): Edit[] {
  let isDropped = false;
  return lines.flatMap((line) => {
    const { key = '', mark = '', value = '' } = FIELD.exec(line.text)?.groups ?? {};
    if (key)
      isDropped =
        tellsOfPage(key, page.isTold) || setsPageUp(key, value.trim()) || isSaidBelow(key.toLowerCase(), value, page);
    if (isDropped) return [{ at: line.start, remove: line.text.length, insert: '' }];
    const edits = key ? fieldEdits(line, { mark, value, key }) : [];
    if (!/^title$/i.test(key) || (page.headline === null && !page.hasTitle)) return edits;
    const lead = line.text.length - value.length;
    return [{ at: line.start, remove: lead, insert: '# ' }, ...edits.filter(({ at }) => at >= line.start + lead)];
  });
}

/** The title that its only heading repeats, and the day of the post beside the day of the talk. */
function isSaidBelow(key: string, value: string, { headline, hasDay, hasMoment }: PageBelow): boolean {
  if (key === 'date') return hasDay || (hasMoment && !/\d:\d/.test(value));
  const said = headline === null ? '' : foldText(headline);
  return key === 'title' && said !== '' && foldText(value).startsWith(said);
}

/** A field that is no label of a talk, or a teaser of what is told below. */
function tellsOfPage(key: string, isTold: boolean): boolean {
  if (STAMPS.test(key)) return true;
  return isTold && TEASERS.has(key.toLowerCase()) && labelKeyOf(key) !== 'title';
}

/** "layout: post", "collection: talks": no label of a talk, and no day or address either. */
function setsPageUp(key: string, value: string): boolean {
  const words = wordsOfKey(key);
  if (FURNITURE.test(words)) return true;
  return value !== '' && !BLOCK.test(value) && labelKeyOf(words) === null && !SAYS_MORE.test(key + value);
}

function wordsOfKey(key: string): string {
  return key.replace(/[_-]+/g, ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
}

/** Menus, styles and scripts, with all that stands below such a key. */
const FURNITURE =
  /(?:^|\s)(?:nav(?:bar|igation)?|menu|breadcrumbs?|sidebar|toc|styles?|stylesheets?|css|scripts?|js)$/i;
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
  } else if (BLOCK.test(value)) {
    // "header_meta: |" is no line of the text below it.
    const isNamed = labelKeyOf(wordsOfKey(key)) !== null;
    edits.push(isNamed ? { at: start, remove: value.length, insert: '' } : { at, remove: text.length, insert: '' });
  }
  return edits;
}
