/**
 * Reads HTML as lines of text: blocks become lines, table rows "a | b", list items "• a", headings "# a", terms "a: b".
 *
 * Own scanner instead of the parser package: every character must lead back to the source, and that package needs
 * quadratic time for deeply nested or unclosed tags, which a hostile page has.
 */

import { isBareButtonOfHtml } from '../layout/link-buttons.ts';
import { type MappedText, sliceMapped } from '../mapped-text.ts';
import { labelKeyOf } from '../parsers/label-keys.ts';
import type { LabelKey } from '../parsers/label-words.ts';
import { HiddenMarkup } from './hidden-markup.ts';
import { HtmlRows } from './html-rows.ts';
import { HtmlWords, IN_CELL_BREAK, ITEM, type Listener, type Spacing } from './html-words.ts';
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
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,30})/y;
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
const MAX_LINKS = 60_000;
const LONGEST_LINK_LABEL = 200;

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
  readonly #words: HtmlWords;
  readonly #rows: HtmlRows;
  readonly #hidden: HiddenMarkup;
  readonly #links: DocumentLink[] = [];
  readonly #linkedData: MappedText[] = [];
  readonly #isMarkdown: boolean;
  #isTermOpen = false;
  #isStruck = false;
  /** Line breaks count: within `<pre>`. */
  #isPreformatted = false;
  /** What stands in the element that a block begins with, while it may be a label. */
  #lead: (Listener & { readonly name: string }) | null = null;
  #anchor:
    | (Listener & { readonly url: string; readonly start: number; readonly end: number; readonly isButton: boolean })
    | null = null;

  constructor(base: MappedText, isMarkdown: boolean) {
    this.#base = base;
    this.#isMarkdown = isMarkdown;
    this.#html = base.text;
    this.#words = new HtmlWords(base);
    this.#rows = new HtmlRows(base.text, this.#words);
    this.#hidden = new HiddenMarkup(base.text);
  }

  run(): HtmlText {
    const html = this.#html;
    const lastClose = html.lastIndexOf('>');
    let at = 0;
    while (at < html.length) {
      const open = html.indexOf('<', at);
      if (open < 0 || open > lastClose) {
        this.#write(at, html.length);
        break;
      }
      this.#write(at, open);
      at = this.#markup(open);
    }
    return { mapped: this.#words.build(), links: this.#links, linkedData: this.#linkedData };
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
      this.#write(open, open + 1);
      return open + 1;
    }
    const close = html.indexOf('>', open);
    const name = (tag[2] ?? '').toLowerCase();
    const isEnd = tag[1] === '/';
    if (isEnd) {
      this.#closeLead(name, close + 1);
      this.#endTag(name);
      if (name === 'span' && this.#isBesideBox(close + 1))
        this.#words.breakLine(this.#isInCell() ? IN_CELL_BREAK : '\n');
    } else if (SKIPPED.has(name) && html[close - 1] !== '/') return this.#skip(name, open, close + 1);
    else {
      const end = this.#hidden.endOf(name, open, close);
      if (end > close) return end;
      this.#startTag(name, open, close);
    }
    return close + 1;
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
      this.#words.breakLine(this.#isInCell() ? IN_CELL_BREAK : '\n');
      return;
    }
    if (name === 'tr' && this.#rows.goesOn()) return;
    if (name === 'td' || name === 'th') {
      this.#rows.startCell(open, close);
      return;
    }
    if (name === 'pre') this.#isPreformatted = true;
    if (name === 'tr') this.#rows.startRow();
    if (name === 'table') this.#rows.startTable();
    this.#openLead(name);
    // Old pages leave terms open: the description closes them.
    if (name === 'dd' && this.#rows.isInCell) this.#words.breakLine(IN_CELL_BREAK);
    else if (name === 'dd') this.#words.insert(this.#isTermOpen ? ': ' : ' ');
    else if (STRUCK.has(name)) this.#strike(name, close);
    else if (name === 'a') this.#openAnchor(open, close);
    else this.#block(name);
    if (name === 'dt' || name === 'dd') this.#isTermOpen = name === 'dt';
    if (/^h[1-6]$/.test(name) && !this.#rows.isInCell) this.#words.insert('# ');
    if (name === 'li' && !this.#rows.isInCell) this.#words.insert(ITEM);
  }

  #endTag(name: string): void {
    if (name === 'pre') this.#isPreformatted = false;
    if (name === 'table') this.#rows.endTable();
    if (name === 'td' || name === 'th') {
      this.#rows.endCell();
      return;
    }
    if (name === 'tr' && !this.#rows.endRow()) return;
    if (name === 'a') this.#closeAnchor();
    else if (name === 'dt' && !this.#rows.isInCell) this.#words.insert(': ');
    else if (STRUCK.has(name)) this.#endStrike();
    else this.#block(name);
    if (name === 'details' && this.#isMarkdown && !this.#isInCell()) this.#words.insert(END_OF_FOLDED);
    if (name === 'dt') this.#isTermOpen = false;
  }

  /** Words struck out, as markdown marks them; only where the end stands in the same line. */
  #strike(name: string, close: number): void {
    const html = this.#html.slice(close + 1, close + 1 + LONGEST_STRUCK);
    const end = html.search(new RegExp(`</${name}\\s*>`, 'i'));
    if (end <= 0 || this.#isStruck || /<(?:p|br|div|li|t[drh]|h\d)\b/i.test(html.slice(0, end))) return;
    this.#isStruck = true;
    this.#words.insert('~~');
  }

  #endStrike(): void {
    if (this.#isStruck) this.#words.insert('~~');
    this.#isStruck = false;
  }

  #openLead(name: string): void {
    this.#forgetLead();
    if (!LEADS.has(name) || this.#rows.isInCell || !/\n\s?$|^$|• $/.test(this.#words.tail)) return;
    this.#lead = { name, text: '', most: LONGEST_LABEL };
    this.#words.listen(this.#lead);
  }

  #forgetLead(): void {
    if (this.#lead) this.#words.forget(this.#lead);
    this.#lead = null;
  }

  /** `<span class="label">Where</span> Hall 3`: a label that only its type sets off is given its colon. */
  #closeLead(name: string, next: number): void {
    const lead = this.#lead;
    this.#forgetLead();
    if (!lead || lead.name !== name || lead.text.length > LONGEST_LABEL || /[:：]\s*$/.test(lead.text)) return;
    const key = labelKeyOf(lead.text);
    if (key !== null && OF_ONE_LINE.has(key) && GOES_ON.test(this.#html.slice(next, next + 200)))
      this.#words.insert(':');
  }

  /** Two boxes with nothing between them, which only the style of the page sets apart: "Ada Byron" and "University of Turin". */
  #isBesideBox(next: number): boolean {
    return /\p{Ll}{2}$/u.test(this.#words.tail) && NEXT_BOX.test(this.#html.slice(next, next + NEAR));
  }

  #isInCell(): boolean {
    return this.#rows.isInCell || (this.#isMarkdown && this.#words.hasBar);
  }

  #block(name: string): void {
    if (this.#isInCell()) {
      if (PARAGRAPHS.has(name) || LINES.has(name)) this.#words.breakLine(IN_CELL_BREAK);
      return;
    }
    // The first box of an item stands beside its mark.
    if (name !== 'li' && this.#words.isAtItem) return;
    if (PARAGRAPHS.has(name)) this.#words.breakLine('\n\n');
    else if (LINES.has(name) || name === 'dd') this.#words.breakLine('\n');
  }

  #openAnchor(open: number, close: number): void {
    this.#closeAnchor();
    const head = this.#html.slice(open, Math.min(close, open + 2000));
    const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(head);
    const url = href?.[1] ?? href?.[2] ?? href?.[3];
    if (!href || !url) return;
    const start = open + href.index + href[0].lastIndexOf(url);
    const isButton = isBareButtonOfHtml(this.#html, open, close + 1);
    if (isButton) this.#words.insert('[');
    this.#anchor = { url, start, end: start + url.length, text: '', most: LONGEST_LINK_LABEL - 1, isButton };
    this.#words.listen(this.#anchor);
  }

  #closeAnchor(): void {
    const anchor = this.#anchor;
    if (anchor) this.#words.forget(anchor);
    if (anchor?.isButton) this.#words.insert(']');
    this.#anchor = null;
    if (!anchor || this.#links.length >= MAX_LINKS || !/^https?:\/\//i.test(anchor.url)) return;
    const span = this.#base.toSource(anchor.start, anchor.end);
    this.#links.push({ url: anchor.url, label: anchor.text.slice(0, LONGEST_LINK_LABEL).trim(), ...span });
  }

  #write(start: number, end: number): void {
    this.#words.write(start, end, this.#spacing());
  }

  #spacing(): Spacing {
    if (this.#isPreformatted && !this.#rows.isInCell) return 'ALL';
    return this.#isMarkdown && !this.#rows.isInTable ? 'LINES' : 'ONE_BLANK';
  }
}
