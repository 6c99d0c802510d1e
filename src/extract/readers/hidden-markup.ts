/** Tells the elements of HTML that a page does not show, or that only lead around the site, from those that a click shows. */

import { pattern } from '../../text/pattern.ts';
import { labelKeyOf } from '../parsers/label-keys.ts';

/** What is clicked to see it, or how it is named. */
const SHOWN_BY_CLICK =
  /abstract|toggle|collaps|expand|summary|résumé|zusammenfassung|details|accordion|tab-?pane|tabpanel/i;
/** How far before it what is clicked begins. */
const TOGGLE = 160;
const MAX_LEAF = 2_000;
const MAX_SITE = 60_000;
const MOST_WITHOUT_END = 8;
const LONGEST_TAG = 600;
const LONGEST_LABEL = 30;
const BOXES = /^(?:div|span|p|ul|ol|section|aside|header|form|h[1-6]|a|button|label|strong|em|b|small)$/;
const NOT_DISPLAYED = /display\s*:\s*none|\shidden(?=\s|=["'](?:hidden|true)?["']|\/?$)/i;
const FOR_READING_ALOUD = pattern('i')`
  \sclass\s*=\s*["'][^"']*(?<![\w-])(?:
    (?:\w+-){0,3}visually-?hidden|sr-only|(?:u-)?screen-?reader(?:s?-(?:text|only))?|hiddenStructure|element-invisible
  )(?![\w-])
`;
const OF_SITE =
  /(?<![a-z])(?:(?:sub-?|main-?|mobile-?)?menu|nav(?:bar|igation)?|off-?canvas|drawer|cookies?|consent)(?![a-z])/i;
const OF_PATH = /\srole\s*=\s*["']navigation["']|\s(?:class|id)\s*=\s*["'](?:[^"']*[\s_-])?breadcrumbs?(?![a-z])/i;
/** What opens an element elsewhere on the page, by its name. */
const OPENS =
  /(?:aria-controls|data-(?:bs-)?target|href)\s*=\s*["']#?([\w-]{1,60})["']|\(\s*(?:&quot;|['"])#?([\w-]{1,60})(?:&quot;|['"])/gi;

/** The hidden elements of one document. */
export class HiddenMarkup {
  readonly #html: string;
  #opened: ReadonlySet<string> | null = null;
  /** Elements that should be passed over and have no end nearby: behind many of them no other end is searched for, which would take quadratic time. */
  #withoutEnd = 0;

  constructor(html: string) {
    this.#html = html;
  }

  /** Where the words go on behind an element that is not to be read, whose tag stands between the places; -1 where it is to be read. */
  endOf(name: string, open: number, close: number): number {
    if (this.#withoutEnd >= MOST_WITHOUT_END || close - open > LONGEST_TAG || !BOXES.test(name)) return -1;
    const tag = this.#html.slice(open, close);
    if (!/hidden|none|class|id=|role/i.test(tag)) return -1;
    if (OF_PATH.test(tag) || (OF_SITE.test(tag) && isHidden(tag) && !SHOWN_BY_CLICK.test(tag)))
      return this.#end(name, close, MAX_SITE);
    if (FOR_READING_ALOUD.test(tag)) return this.#saysNothing(name, close) ? this.#end(name, close, MAX_LEAF) : -1;
    if (!NOT_DISPLAYED.test(tag) || SHOWN_BY_CLICK.test(tag)) return -1;
    if (SHOWN_BY_CLICK.test(this.#html.slice(Math.max(0, open - TOGGLE), open)) || this.#isOpened(tag)) return -1;
    // One with its like inside may be the whole page, which a program shows.
    const content = this.#html.slice(close + 1, close + 1 + MAX_LEAF).toLowerCase();
    const end = content.indexOf(`</${name}`);
    return end >= 0 && !content.slice(0, end).includes(`<${name}`) ? this.#end(name, close, MAX_LEAF) : -1;
  }

  /** Words for programs that read aloud are of use where they name a field or say a day in full. */
  #saysNothing(name: string, close: number): boolean {
    const content = this.#html.slice(close + 1, close + 1 + MAX_LEAF);
    const end = content.toLowerCase().indexOf(`</${name}`);
    const words = content.slice(0, Math.max(0, end)).replace(/<[^<>]{0,200}>/g, ' ');
    return !/\d/.test(words) && (words.length > LONGEST_LABEL || labelKeyOf(words) === null);
  }

  #isOpened(tag: string): boolean {
    const id = /\sid\s*=\s*["']?([\w-]{1,60})/i.exec(tag)?.[1];
    if (id === undefined) return false;
    this.#opened ??= new Set([...this.#html.matchAll(OPENS)].map((match) => match[1] ?? match[2] ?? ''));
    return this.#opened.has(id);
  }

  /** Behind the end tag, with those of its like inside passed over. */
  #end(name: string, close: number, most: number): number {
    const tags = new RegExp(`<(/?)${name}(?![\\w-])[^>]{0,600}>?`, 'gi');
    let depth = 1;
    for (const tag of this.#html.slice(close + 1, close + 1 + most).matchAll(tags)) {
      depth += tag[1] === '/' ? -1 : 1;
      if (depth === 0) return close + 1 + tag.index + tag[0].length;
    }
    this.#withoutEnd++;
    return -1;
  }
}

function isHidden(tag: string): boolean {
  return NOT_DISPLAYED.test(tag) || /\saria-hidden\s*=\s*["']?true/i.test(tag);
}
