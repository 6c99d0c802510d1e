/**
 * Reads HTML as lines of text: blocks become lines, table rows "a | b", list items "• a", headings "# a", terms "a: b".
 *
 * Own scanner instead of the parser package: every character must lead back to the source, and that package needs
 * quadratic time for deeply nested or unclosed tags, which a hostile page has.
 */

import { type MappedText, sliceMapped, TextMapper } from '../mapped-text.ts';
import type { LabelKey } from '../parsers/label-words.ts';
import { labelKeyOf } from '../parsers/labels.ts';
import { HiddenMarkup } from './hidden-markup.ts';
import { characterOf } from './html-entities.ts';
import { rowsStackedBeside } from './stacked-rows.ts';
import { isTagAt } from './tags-in-markdown.ts';

/** A link of a document with the words it is put on. */
export interface DocumentLink {
  readonly url: string;
  readonly label: string;
  /** Where the address stands, in the source. */
  readonly start: number;
  readonly end: number;
}

export interface HtmlText {
  readonly mapped: MappedText;
  readonly links: readonly DocumentLink[];
  /** The contents of `<script type="application/ld+json">`. */
  readonly linkedData: readonly MappedText[];
}

const STRUCK = new Set(['s', 'strike', 'del']);
const LONGEST_STRUCK = 300;
const NEXT_CELL = /<(?:t[dh]\b|\/tr\b|\/table\b|table\b)/gi;
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,30})/y;
const SPACE_OR_ENTITY = /\s+|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});?/g;
const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'svg',
  'noscript',
  'title',
  'textarea',
  'select',
  'iframe',
  'nav',
]);
const PARAGRAPHS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote section article header footer nav main aside hr figure form fieldset pre details'.split(
    ' ',
  ),
);
const LINES = new Set('div li tr dt address caption option figcaption thead tbody center summary'.split(' '));
const LEADS = new Set(['span', 'b', 'strong', 'em', 'i', 'label']);
const LONGEST_LABEL = 30;
const OF_ONE_LINE = new Set<LabelKey>([
  'location',
  'when',
  'date',
  'time',
  'speaker',
  'host',
  'affiliation',
  'organiser',
]);
/** Words of the same block, without a mark of their own. */
const GOES_ON = /^(?:\s|&nbsp;|<(?:span|b|strong|em|i|a|time)\b[^>]{0,120}>)*[^\s<:：,.;!?–—&-]/i;
/** Reads as a label that says nothing: what follows does not belong to the text that was folded away. */
const END_OF_FOLDED = '</details>\n\n';
const NEXT_BOX = /^<span\s[^<>]{0,200}class=[^<>]{1,200}>(?:\p{Lu}\p{L}|\d\d)/u;
const NEAR = 450;
const IN_CELL_BREAK = '\u2028';
const DESCRIBING =
  /^(?:\s|<[^>]{0,60}>){0,8}(?:abstract|summary|bio(?:graphy)?|zusammenfassung|résumé|resumen|resumo|riassunto|streszczenie|samenvatting)\b/i;
const MAX_LINKS = 60_000;
const MAX_REACH = 60;
const LONGEST_REACHING = 300;

interface ReachingCell {
  /** Rows that are still to come. */
  rows: number;
  readonly start: number;
  readonly end: number;
}

/** The text of an HTML document or fragment with its links and linked data. */
export function readHtmlText(base: MappedText): HtmlText {
  return new HtmlScan(base, false).run();
}

/** The same of a page in markdown that tags stand in: its lines stay, and what is no tag of HTML is text. */
export function readTagsInMarkdown(base: MappedText): HtmlText {
  return new HtmlScan(base, true).run();
}

class HtmlScan {
  readonly #base: MappedText;
  readonly #html: string;
  readonly #mapper: TextMapper;
  readonly #links: DocumentLink[] = [];
  readonly #linkedData: MappedText[] = [];
  readonly #isMarkdown: boolean;
  readonly #hidden: HiddenMarkup;
  #tail = '\n\n';
  /** Tables of HTML in a page in markdown, whose line breaks are none. */
  #tableDepth = 0;
  /** The line is a row of a table in markdown so far. */
  #isInRow = false;
  #cellDepth = 0;
  #isTermOpen = false;
  #isStruck = false;
  /** Line breaks count: within `<pre>`. */
  #isPreformatted = false;
  #cellsInRow = 0;
  /** Rows to come that belong to this one. */
  #stacked = 0;
  /** The next cell goes on with the one above. */
  #isStacked = false;
  /** The row is a cell that tells of the row above. */
  #isDescribing = false;
  /** Cells of rows above that reach down, by column. */
  #reaching = new Map<number, ReachingCell>();
  /** What stands in the element that a block begins with, while it may be a label. */
  #lead: { readonly name: string; text: string } | null = null;
  #anchor: { url: string; start: number; end: number; label: string } | null = null;

  constructor(base: MappedText, isMarkdown: boolean) {
    this.#base = base;
    this.#isMarkdown = isMarkdown;
    this.#html = base.text;
    this.#hidden = new HiddenMarkup(base.text);
    this.#mapper = new TextMapper(base);
  }

  run(): HtmlText {
    const html = this.#html;
    const lastClose = html.lastIndexOf('>');
    let at = 0;
    while (at < html.length) {
      const open = html.indexOf('<', at);
      if (open < 0 || open > lastClose) {
        this.#words(at, html.length);
        break;
      }
      this.#words(at, open);
      at = this.#markup(open);
    }
    return { mapped: this.#mapper.build(), links: this.#links, linkedData: this.#linkedData };
  }

  /** Handles what starts with "<" and returns the place after it. */
  #markup(open: number): number {
    const html = this.#html;
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      return end < 0 ? html.length : end + 3;
    }
    TAG.lastIndex = open;
    const tag = this.#isMarkdown && !isTagAt(html, open) ? null : TAG.exec(html);
    if (!this.#isMarkdown && (html[open + 1] === '!' || html[open + 1] === '?')) return html.indexOf('>', open) + 1;
    if (!tag) {
      this.#words(open, open + 1);
      return open + 1;
    }
    const close = html.indexOf('>', open);
    const name = (tag[2] ?? '').toLowerCase();
    const isEnd = tag[1] === '/';
    if (isEnd) {
      this.#closeLead(name, close + 1);
      this.#endTag(name);
      if (name === 'span' && this.#isBesideBox(close + 1)) this.#break(this.#isInCell() ? IN_CELL_BREAK : '\n');
    } else if (SKIPPED.has(name) && html[close - 1] !== '/') return this.#skip(name, open, close + 1);
    else {
      const end = this.#hidden.endOf(name, open, close);
      if (end > close) return end;
      this.#startTag(name, open, close);
    }
    return close + 1;
  }

  /** The only cell of a row that holds blocks or a table: it lays the page out, and is no cell of a table. */
  #isLayout(open: number, close: number): boolean {
    if (/colspan/i.test(this.#html.slice(open, close))) return false;
    NEXT_CELL.lastIndex = close;
    const next = NEXT_CELL.exec(this.#html);
    if (next && /^<table/i.test(next[0])) return true;
    if (this.#cellsInRow > 0 || !next || /^<t[dh]/i.test(next[0])) return false;
    return /<(?:h[1-6]|p|ul)\b/i.test(this.#html.slice(close, next.index));
  }

  #skip(name: string, open: number, contentStart: number): number {
    // A missing end tag swallows the rest, as in browsers; one search each, so linear together with the jump.
    const rest = new RegExp(`</${name}\\s*>`, 'ig');
    rest.lastIndex = contentStart;
    const end = rest.exec(this.#html);
    const contentEnd = end ? end.index : this.#html.length;
    const head = this.#html.slice(open, contentStart);
    if (name === 'script' && /ld\+json/i.test(head)) {
      this.#linkedData.push(sliceMapped(this.#base, contentStart, contentEnd));
    }
    return end ? end.index + end[0].length : this.#html.length;
  }

  #startTag(name: string, open: number, close: number): void {
    if (name === 'br') {
      this.#break(this.#isInCell() ? IN_CELL_BREAK : '\n');
      return;
    }
    if (name === 'tr' && this.#stacked > 0) {
      this.#stacked--;
      this.#isStacked = true;
      this.#break(IN_CELL_BREAK);
      return;
    }
    if (name === 'td' || name === 'th') {
      if (this.#isStacked) {
        this.#isStacked = false;
        this.#cellDepth++;
        return;
      }
      if (this.#isLayout(open, close)) {
        this.#break('\n\n');
        return;
      }
      this.#putReaching();
      if (this.#cellsInRow > 0) this.#insert(' | ');
      this.#stacked = this.#cellsInRow === 0 ? rowsStackedBeside(this.#html, open, close) : this.#stacked;
      if (this.#stacked === 0) this.#keepReaching(open, close);
      this.#isDescribing = this.#cellsInRow === 0 && this.#describes(open, close);
      this.#cellsInRow++;
      this.#cellDepth++;
      return;
    }
    if (name === 'pre') this.#isPreformatted = true;
    if (name === 'tr' || name === 'table') {
      this.#cellsInRow = 0;
      this.#cellDepth = 0;
      if (name === 'table') {
        this.#tableDepth++;
        this.#reaching.clear();
      }
    }
    this.#lead =
      LEADS.has(name) && this.#cellDepth === 0 && /\n\s?$|^$|• $/.test(this.#tail) ? { name, text: '' } : null;
    // Old pages leave terms open: the description closes them.
    if (name === 'dd' && this.#cellDepth > 0) this.#break(IN_CELL_BREAK);
    else if (name === 'dd') this.#insert(this.#isTermOpen ? ': ' : ' ');
    else if (STRUCK.has(name)) this.#strike(name, close);
    else if (name === 'a') this.#openAnchor(open, close);
    else this.#block(name);
    if (name === 'dt' || name === 'dd') this.#isTermOpen = name === 'dt';
    if (/^h[1-6]$/.test(name) && this.#cellDepth === 0) this.#insert('# ');
    if (name === 'li' && this.#cellDepth === 0) this.#insert('• ');
  }

  #endTag(name: string): void {
    if (name === 'pre') this.#isPreformatted = false;
    if (name === 'table') this.#tableDepth = Math.max(0, this.#tableDepth - 1);
    if (name === 'td' || name === 'th') {
      this.#cellDepth = Math.max(0, this.#cellDepth - 1);
      return;
    }
    if (name === 'tr' && this.#stacked > 0) return;
    if (name === 'tr') {
      if (this.#cellsInRow > 0) {
        this.#putReaching();
        if (!this.#isDescribing || this.#cellsInRow > 1) this.#insert(' |');
      }
      this.#cellsInRow = 0;
      this.#cellDepth = 0;
    }
    if (name === 'a') this.#closeAnchor();
    else if (name === 'dt' && this.#cellDepth === 0) this.#insert(': ');
    else if (STRUCK.has(name)) this.#endStrike();
    else this.#block(name);
    if (name === 'details' && this.#isMarkdown && !this.#isInCell()) this.#insert(END_OF_FOLDED);
    if (name === 'dt') this.#isTermOpen = false;
  }

  /** Words struck out, as markdown marks them; only where the end stands in the same line. */
  #strike(name: string, close: number): void {
    const html = this.#html.slice(close + 1, close + 1 + LONGEST_STRUCK);
    const end = html.search(new RegExp(`</${name}\\s*>`, 'i'));
    if (end <= 0 || this.#isStruck || /<(?:p|br|div|li|t[drh]|h\d)\b/i.test(html.slice(0, end))) return;
    this.#isStruck = true;
    this.#insert('~~');
  }

  #endStrike(): void {
    if (this.#isStruck) this.#insert('~~');
    this.#isStruck = false;
  }

  /** `<span class="label">Where</span> Hall 3`: a label that only its type sets off is given its colon. */
  #closeLead(name: string, next: number): void {
    const lead = this.#lead;
    this.#lead = null;
    if (!lead || lead.name !== name || lead.text.length > LONGEST_LABEL || /[:：]\s*$/.test(lead.text)) return;
    const key = labelKeyOf(lead.text);
    if (key !== null && OF_ONE_LINE.has(key) && GOES_ON.test(this.#html.slice(next, next + 200))) this.#insert(':');
  }

  /** Two boxes with nothing between them, which only the style of the page sets apart: "Ada Byron" and "University of Turin". */
  #isBesideBox(next: number): boolean {
    return /\p{Ll}{2}$/u.test(this.#tail) && NEXT_BOX.test(this.#html.slice(next, next + NEAR));
  }

  /** "Abstract: …" over several columns. */
  #describes(open: number, close: number): boolean {
    return (
      /\scolspan\s*=/i.test(this.#html.slice(open, close)) && DESCRIBING.test(this.#html.slice(close + 1, close + 120))
    );
  }

  /** A cell with `rowspan` stands in the rows below as well. */
  #keepReaching(open: number, close: number): void {
    const rows = Number(/\srowspan\s*=\s*["']?(\d{1,3})/i.exec(this.#html.slice(open, close))?.[1] ?? 1);
    if (rows < 2 || rows > MAX_REACH) return;
    NEXT_CELL.lastIndex = close;
    const end = NEXT_CELL.exec(this.#html)?.index ?? close + 1;
    this.#reaching.set(this.#cellsInRow, { rows: rows - 1, start: close + 1, end });
  }

  /** Says the cells of the rows above that reach down to here; long ones are left empty. */
  #putReaching(): void {
    for (let cell = this.#reaching.get(this.#cellsInRow); cell; cell = this.#reaching.get(this.#cellsInRow)) {
      if (cell.rows === 0) {
        this.#reaching.delete(this.#cellsInRow);
        return;
      }
      cell.rows--;
      if (this.#cellsInRow > 0) this.#insert(' | ');
      if (cell.end - cell.start <= LONGEST_REACHING)
        for (const { index, 0: words } of this.#html.slice(cell.start, cell.end).matchAll(/(?<=^|>)[^<]+/g))
          this.#words(cell.start + index, cell.start + index + words.length);
      this.#cellsInRow++;
    }
  }

  #isInCell(): boolean {
    return this.#cellDepth > 0 || this.#isInRow;
  }

  #block(name: string): void {
    if (this.#isInCell()) {
      if (PARAGRAPHS.has(name) || LINES.has(name)) this.#break(IN_CELL_BREAK);
      return;
    }
    if (PARAGRAPHS.has(name)) this.#break('\n\n');
    else if (LINES.has(name) || name === 'dd') this.#break('\n');
  }

  #openAnchor(open: number, close: number): void {
    this.#closeAnchor();
    const head = this.#html.slice(open, Math.min(close, open + 2000));
    const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(head);
    const url = href?.[1] ?? href?.[2] ?? href?.[3];
    if (!href || !url) return;
    const start = open + href.index + href[0].lastIndexOf(url);
    this.#anchor = { url, start, end: start + url.length, label: '' };
  }

  #closeAnchor(): void {
    const anchor = this.#anchor;
    this.#anchor = null;
    if (!anchor || this.#links.length >= MAX_LINKS || !/^https?:\/\//i.test(anchor.url)) return;
    const span = this.#base.toSource(anchor.start, anchor.end);
    this.#links.push({ url: anchor.url, label: anchor.label.slice(0, 200).trim(), ...span });
  }

  #words(start: number, end: number): void {
    let at = start;
    // Only the stretch between two tags is searched: to look further for each of them takes quadratic time.
    for (const match of this.#html.slice(start, end).matchAll(SPACE_OR_ENTITY)) {
      const from = start + match.index;
      this.#copy(at, from);
      at = from + match[0].length;
      const isSpace = !match[0].startsWith('&');
      const character = isSpace ? ' ' : characterOf(match[0]);
      if (character === null || (this.#isPreformatted && isSpace && this.#cellDepth === 0)) this.#copy(from, at);
      else if (this.#isMarkdown && isSpace && this.#tableDepth === 0) this.#copy(from + this.#brokenBy(match[0]), at);
      else if (character !== ' ' || !/\s$/.test(this.#tail)) {
        this.#mapper.replace(from, at, character);
        this.#seen(character);
      }
    }
    this.#copy(at, end);
  }

  /** How much of white space says what the line breaks before it say already. */
  #brokenBy(space: string): number {
    const has = /\n*$/.exec(this.#tail)?.[0].length ?? 0;
    return space
      .split('\n', has)
      .reduce((length, line) => (length + line.length < space.length ? length + line.length + 1 : length), 0);
  }

  #copy(start: number, end: number): void {
    if (end <= start) return;
    this.#mapper.copy(start, end);
    this.#seen(this.#html.slice(start, end));
  }

  #seen(text: string): void {
    const ended = text.lastIndexOf('\n');
    this.#isInRow = this.#isMarkdown && ((ended < 0 && this.#isInRow) || text.includes('|', ended + 1));
    this.#tail = (this.#tail + text).slice(-2);
    if (this.#lead && this.#lead.text.length <= LONGEST_LABEL) this.#lead.text += text;
    if (this.#anchor && this.#anchor.label.length < 200) this.#anchor.label += text;
  }

  #insert(text: string): void {
    this.#mapper.insert(text);
    this.#tail = (this.#tail + text).slice(-2);
  }

  /** Adds no more line breaks than are missing. */
  #break(breaks: string): void {
    const has = /\n*$/.exec(this.#tail)?.[0].length ?? 0;
    if (breaks === IN_CELL_BREAK) {
      if (!this.#tail.endsWith(IN_CELL_BREAK)) this.#insert(breaks);
    } else if (breaks.length > has) this.#insert(breaks.slice(has));
  }
}
