/** Reads what a page in markdown says of itself at its head, in YAML or TOML, as the labelled lines that it is. */

import { foldText } from '../../text/fold.ts';
import { linesBetween } from '../../text/lines.ts';
import { matchesOf } from '../../text/matches.ts';
import { type Edit, editMapped, type MappedText } from '../mapped-text.ts';
import { labelKeyOf } from '../parsers/label-keys.ts';
import { findLabel } from '../parsers/labels.ts';
import { DAY, sorted } from './cleaning.ts';
import { type HeadLine, headLines } from './front-matter-lines.ts';

const FENCE = /^\s{0,20}(---|\+\+\+)[ \t]*\r?\n/;
const LONGEST = 12_000;
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
  const lines = headLines(linesBetween(base.text, from, from + end)) ?? [];
  const keys = lines.filter(({ kind }) => kind === 'field').length;
  if (keys <= 1 && !(keys === 1 && lines.some(({ text }) => ONLY_TITLE.test(text)))) return base;
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

function editsOf(lines: readonly HeadLine[], page: PageBelow): Edit[] {
  const written = lines.some(({ key }) => key === 'title');
  const hasStart = lines.some(isStart);
  let isDropped = false;
  let isFurniture = false;
  return lines.flatMap((line) => {
    const { kind, key, text } = line;
    const whole = { at: line.start, remove: text.length, insert: '' };
    if (kind === 'remark' && written) return [whole];
    if (kind === 'table') {
      isFurniture = !FIELDS_OF_SITE.test(key);
      return [whole];
    }
    if (kind === 'field') isDropped = isFurniture || isLeftOut(line, page) || (hasStart && key === 'date');
    if (isDropped && !(kind === 'inner' && ADDRESS.test(text))) return [whole];
    return kind === 'field' ? headEdits(line, page) : [...line.clutter];
  });
}

/** What a site asks for of its own stands in such a table. */
const FIELDS_OF_SITE = /^(?:extra|params)$/;
const ADDRESS = /https?:/;

/** "talk_date: 2026-05-04", beside which "date" is the day of the post. */
function isStart({ key, value }: HeadLine): boolean {
  return key !== 'date' && STARTS.test(wordsOfKey(key)) && !STAMPS.test(key) && /\d{4}/.test(value);
}

const STARTS =
  /^(?:(?:talk|event|seminar|lecture|time|date) )?(?:start|begin|starts|date|time)(?: (?:date|time|at))?$/i;

/** The title that its only heading repeats, and the day of the post beside the day of the talk. */
function isSaidBelow(key: string, value: string, { headline, hasDay, hasMoment }: PageBelow): boolean {
  if (key === 'date') return hasDay || (hasMoment && !/\d:\d/.test(value));
  const said = headline === null ? '' : foldText(headline);
  return key === 'title' && said !== '' && foldText(value).startsWith(said);
}

function isLeftOut({ key, value }: HeadLine, page: PageBelow): boolean {
  return (
    EMPTY.test(value) ||
    tellsOfPage(key, page.isTold) ||
    setsPageUp(key, value.trim()) ||
    isSaidBelow(key.toLowerCase(), value, page)
  );
}

const EMPTY = /^(?:""|''|\[\s*\])\s*$/;

/** A field that is no label of a talk, or a teaser of what is told below. */
function tellsOfPage(key: string, isTold: boolean): boolean {
  if (STAMPS.test(key)) return true;
  return isTold && TEASERS.has(key.toLowerCase()) && labelKeyOf(key) !== 'title';
}

/** "layout: post", "collection: talks": no label of a talk, and no day or address either. */
function setsPageUp(key: string, value: string): boolean {
  const words = wordsOfKey(key);
  if (FURNITURE.test(words)) return true;
  if (value === '') return SHOWN.test(words);
  return !BLOCK.test(value) && !isLabel(words) && !SAYS_MORE.test(key + value);
}

function wordsOfKey(key: string): string {
  return key.replace(/[_-]+/g, ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
}

function isLabel(words: string): boolean {
  return labelKeyOf(words) !== null || labelKeyOf(words.replace(OF_TALK, '')) !== null;
}

/** "talk_location" */
const OF_TALK = /^(?:talk|event|seminar|lecture) /i;
/** Menus, styles and scripts, with all that stands below such a key. */
const FURNITURE =
  /(?:^|\s)(?:nav(?:bar|igation)?|menu|breadcrumbs?|sidebar|toc|styles?|stylesheets?|css|scripts?|js)$/i;
/** What stands below such a key are pictures and buttons. */
const SHOWN = /^(?:links?|buttons?|icons?|images?|header|cover|banner|gallery(?: items?)?|projects?|socials?)$/i;
/** The name of a series, a day, an address. */
const SAYS_MORE = /title|\d{4}|\d[./]\d|\d\s?[ap]\.?m|https?:|(?:^|[_-])(?:start|end|begin|date|time|when|where)/i;

function headEdits(line: HeadLine, { headline, hasTitle }: PageBelow): Edit[] {
  const { start: at, text, key, mark, value } = line;
  const valueStart = text.indexOf(value, key.length + mark.length);
  const rest = [...line.clutter, ...valueEdits(line, at + valueStart)];
  if (/^title$/i.test(key) && (headline !== null || hasTitle))
    return [{ at, remove: valueStart, insert: '# ' }, ...rest];
  const words = wordsOfKey(key);
  const isNamed = labelKeyOf(words) !== null || !isLabel(words);
  const shown = isStart(line) ? 'date' : isNamed ? key : words.replace(OF_TALK, '');
  if (shown !== key) return [{ at, remove: key.length + mark.length, insert: `${shown}: ` }, ...rest];
  return mark === ':' ? rest : [{ at: at + key.length, remove: mark.length, insert: ': ' }, ...rest];
}

/** Without quotes, brackets and marks of what follows. */
function valueEdits({ start: at, text, key, value }: HeadLine, start: number): Edit[] {
  const wrapped = QUOTED.exec(value)?.[2] ?? LIST.exec(value)?.[1];
  if (wrapped !== undefined) {
    const quotes = LIST.test(value) ? [...wrapped.matchAll(/"/g)].map(({ index }) => start + 1 + index) : [];
    return [start, ...quotes, start + 1 + wrapped.length].map((place) => ({ at: place, remove: 1, insert: '' }));
  }
  if (!BLOCK.test(value)) return [];
  // "header_meta: |" is no line of the text below it.
  const isNamed = isLabel(wordsOfKey(key));
  return [isNamed ? { at: start, remove: value.length, insert: '' } : { at, remove: text.length, insert: '' }];
}
