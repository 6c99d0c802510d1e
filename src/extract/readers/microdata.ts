/** Reads the microdata of an HTML page (itemscope, itemprop; or RDFa: typeof, property) as the same objects that linked data gives. */

import { type MappedText, sliceMapped, TextMapper } from '../mapped-text.ts';
import { characterOf, ENTITY } from './html-entities.ts';
import { readHtmlText } from './html-text.ts';
import type { PlacedJson } from './json-places.ts';

interface Item {
  readonly fields: Map<string, PlacedJson[]>;
  readonly start: number;
  end: number;
}

interface Open {
  readonly tag: string;
  readonly property: string | null;
  /** The item that this element begins, and the one that it stands in. */
  readonly item: Item | null;
  readonly within: Item | null;
  readonly innerStart: number;
}

/** How a page writes what its elements mean. */
interface Attributes {
  readonly scope: string;
  readonly type: string;
  readonly id: string;
  readonly property: string;
  readonly any: RegExp;
}

const MICRODATA: Attributes = {
  scope: 'itemscope',
  type: 'itemtype',
  id: 'itemid',
  property: 'itemprop',
  any: /\sitem(?:prop|scope)/i,
};
const RDFA: Attributes = {
  scope: 'typeof',
  type: 'typeof',
  id: 'resource',
  property: 'property',
  any: /\s(?:typeof|property)\s*=/i,
};
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,30})((?:\s[^<>]{0,4000})?)>/g;
const ATTRIBUTE = /\s([a-zA-Z:-]{1,40})(?:\s{0,5}=\s{0,5}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const VOID = new Set('meta link img br hr input source wbr area base col embed track'.split(' '));
const ADDRESSES = /url|sameas|image|website|homepage/i;
/** Deeper elements are passed over, so that a hostile page takes linear time. */
const MAX_DEPTH = 100;

/** The outermost items of a page as a list of objects with `@type`; null when it has none. */
export function readMicrodata(base: MappedText): PlacedJson | null {
  const words = /\sitemscope[\s>=]/i.test(base.text) ? MICRODATA : /\stypeof\s*=/i.test(base.text) ? RDFA : null;
  if (!words) return null;
  const items = new MicrodataScan(base, words).run();
  return items.length === 0 ? null : { type: 'list', items, ...base.toSource(0, base.text.length) };
}

class MicrodataScan {
  readonly #base: MappedText;
  readonly #open: Open[] = [];
  readonly #roots: Item[] = [];

  readonly #words: Attributes;

  constructor(base: MappedText, words: Attributes) {
    this.#base = base;
    this.#words = words;
  }

  run(): PlacedJson[] {
    const html = this.#base.text;
    for (const match of html.matchAll(TAG)) {
      const tag = (match[2] ?? '').toLowerCase();
      const end = match.index + match[0].length;
      if (match[1] === '/') this.#endTag(tag, match.index, end);
      else this.#startTag(tag, match[3] ?? '', { start: match.index, end });
    }
    while (this.#open.length > 0) this.#close(html.length, html.length);
    return this.#roots.map((item) => this.#objectOf(item));
  }

  #startTag(tag: string, printed: string, { start, end }: { start: number; end: number }): void {
    const isVoid = VOID.has(tag) || printed.endsWith('/');
    // A paragraph in a paragraph ends the outer one.
    if (tag === 'p' && this.#open.at(-1)?.tag === 'p') this.#close(start, start);
    if (this.#open.length >= MAX_DEPTH) return;
    const hasData = this.#words.any.test(printed);
    if (!hasData) {
      if (!isVoid) this.#open.push({ tag, property: null, item: null, within: this.#current(), innerStart: end });
      return;
    }
    const attributes = this.#attributesOf(printed, end - 1 - printed.length);
    const within = this.#current();
    const property = attributes.get(this.#words.property)?.text.trim() || null;
    const item: Item | null = attributes.has(this.#words.scope) ? { fields: new Map(), start, end } : null;
    if (item) {
      for (const [from, to] of [
        [this.#words.type, '@type'],
        [this.#words.id, '@id'],
      ] as const) {
        const value = attributes.get(from);
        if (value) item.fields.set(to, [this.#text(value)]);
      }
      if (!property || !within) this.#roots.push(item);
    } else if (property && within) {
      const value = valueIn(tag, property, attributes);
      if (value) add(within, property, this.#text(value));
      else if (!isVoid) {
        this.#open.push({ tag, property, item: null, within, innerStart: end });
        return;
      }
    }
    if (!isVoid) this.#open.push({ tag, property: item ? property : null, item, within, innerStart: end });
  }

  #endTag(tag: string, innerEnd: number, end: number): void {
    if (!this.#open.some((one) => one.tag === tag)) return;
    while (this.#open.at(-1)?.tag !== tag) this.#close(innerEnd, innerEnd);
    this.#close(innerEnd, end);
  }

  #close(innerEnd: number, end: number): void {
    const top = this.#open.pop();
    if (!top) return;
    if (top.item) top.item.end = end;
    if (!top.property || !top.within) return;
    const value = top.item ? this.#objectOf(top.item) : this.#text(this.#wordsOf(top, innerEnd));
    add(top.within, top.property, value);
  }

  /** Long texts keep their markup, which says where paragraphs end. */
  #wordsOf({ innerStart, property }: Open, innerEnd: number): MappedText {
    const inner = sliceMapped(this.#base, innerStart, Math.max(innerStart, innerEnd));
    return /description|abstract|text/i.test(property ?? '') ? inner : readHtmlText(inner).mapped;
  }

  #current(): Item | null {
    const top = this.#open.at(-1);
    return top ? (top.item ?? top.within) : null;
  }

  #attributesOf(printed: string, at: number): Map<string, MappedText> {
    const attributes = new Map<string, MappedText>();
    for (const match of printed.matchAll(ATTRIBUTE)) {
      const value = match[2] ?? match[3] ?? match[4] ?? '';
      const quoted = match[4] === undefined && value !== '' ? 1 : 0;
      const start = at + match.index + match[0].length - quoted - value.length;
      attributes.set((match[1] ?? '').toLowerCase(), decoded(this.#base, start, start + value.length));
    }
    return attributes;
  }

  #text(text: MappedText): PlacedJson {
    return { type: 'text', text, ...text.toSource(0, text.text.length) };
  }

  #objectOf({ fields, start, end }: Item): PlacedJson {
    const place = this.#base.toSource(start, end);
    const single = [...fields].map(([key, values]): [string, PlacedJson] => {
      const [only] = values;
      return [key, values.length === 1 && only ? only : { type: 'list', items: values, ...place }];
    });
    return { type: 'object', fields: new Map(single), ...place };
  }
}

/** What an element states in an attribute instead of its text. */
function valueIn(tag: string, property: string, attributes: ReadonlyMap<string, MappedText>): MappedText | null {
  // A link that is the name or the speaker is meant by its words.
  const isAddress = tag === 'link' || (tag === 'a' && ADDRESSES.test(property));
  const names = ['content', ...(tag === 'time' ? ['datetime'] : []), ...(isAddress ? ['href'] : [])];
  for (const name of names) {
    const value = attributes.get(name);
    if (value && value.text !== '') return value;
  }
  return null;
}

function add(item: Item, properties: string, value: PlacedJson): void {
  for (const property of properties.split(/\s+/).slice(0, 4)) {
    const values = item.fields.get(property);
    if (values) values.push(value);
    else item.fields.set(property, [value]);
  }
}

function decoded(base: MappedText, start: number, end: number): MappedText {
  const text = base.text.slice(start, end);
  if (!text.includes('&')) return sliceMapped(base, start, end);
  const mapper = new TextMapper(base);
  let at = start;
  for (const match of text.matchAll(ENTITY)) {
    const character = characterOf(match[0]);
    if (character === null) continue;
    mapper.copy(at, start + match.index);
    at = start + match.index + match[0].length;
    mapper.replace(start + match.index, at, character);
  }
  mapper.copy(at, end);
  return mapper.build();
}
