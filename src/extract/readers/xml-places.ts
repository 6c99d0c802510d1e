/**
 * Reads XML and keeps where every value stands, since facts quote the source. Own reader instead of a package: those decode
 * entities without saying where they stood, and refuse feeds with a stray "&", as many are.
 */

import { InputError } from '../../errors.ts';
import { withShortBlanks } from '../layout/cleaning.ts';
import { type MappedText, sliceMapped, TextMapper } from '../mapped-text.ts';
import { characterOf, ENTITY } from './html-entities.ts';

export interface XmlElement {
  /** In lower case, with its prefix ("dc:creator"). */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, MappedText>;
  readonly children: readonly XmlElement[];
  /** The text directly in it, entities and CDATA resolved. */
  readonly text: MappedText;
  /** All that stands between its tags, as it is. */
  readonly inner: MappedText;
  readonly start: number;
  readonly end: number;
}

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, MappedText>;
  readonly children: XmlElement[];
  readonly mapper: TextMapper;
  readonly start: number;
  readonly innerStart: number;
}

const MAX_DEPTH = 100;
const TAG = /<(\/?)([A-Za-z_][\w.:-]{0,100})/y;
const ATTRIBUTE = /([A-Za-z_][\w.:-]{0,100})\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)')/g;

/** The root element of an XML text; throws BAD_INPUT when there is none. */
export function readPlacedXml(base: MappedText): XmlElement {
  const root = new XmlScan(base).run();
  if (!root) throw new InputError('The XML has no element with an end tag: it may be cut off. Export it again.');
  return root;
}

/** The first child of one of the names, in their order. */
export function childOf(element: XmlElement, ...names: string[]): XmlElement | null {
  for (const name of names) {
    const child = element.children.find((one) => one.name === name);
    if (child) return child;
  }
  return null;
}

class XmlScan {
  readonly #base: MappedText;
  readonly #xml: string;
  readonly #open: Open[] = [];
  #root: XmlElement | null = null;

  constructor(base: MappedText) {
    this.#base = base;
    this.#xml = base.text;
  }

  run(): XmlElement | null {
    const xml = this.#xml;
    let at = 0;
    while (at < xml.length && this.#root === null) {
      const next = xml.indexOf('<', at);
      if (next < 0) break;
      this.#words(at, next);
      at = this.#markup(next);
    }
    // What was not closed ends with the file: its whole children are still read.
    while (this.#root === null && this.#open.length > 0) this.#close(xml.length, xml.length);
    return this.#root;
  }

  /** Handles what starts with "<" and returns the place after it. */
  #markup(open: number): number {
    const xml = this.#xml;
    if (xml.startsWith('<![CDATA[', open)) {
      const end = xml.indexOf(']]>', open);
      this.#open.at(-1)?.mapper.copy(open + 9, end < 0 ? xml.length : end);
      return end < 0 ? xml.length : end + 3;
    }
    if (xml.startsWith('<!--', open)) return after(xml, '-->', open + 4);
    if (xml[open + 1] === '?') return after(xml, '?>', open);
    if (xml[open + 1] === '!') return after(xml, '>', open);
    TAG.lastIndex = open;
    const tag = TAG.exec(xml);
    if (!tag) {
      this.#words(open, open + 1);
      return open + 1;
    }
    const end = endOfTag(xml, open);
    if (tag[1] === '/') this.#endTag((tag[2] ?? '').toLowerCase(), open, end);
    else this.#startTag((tag[2] ?? '').toLowerCase(), open, end);
    return end;
  }

  #startTag(name: string, start: number, end: number): void {
    if (this.#open.length >= MAX_DEPTH)
      throw new InputError(
        `The XML is nested more than ${MAX_DEPTH} deep at character ${start}: it is no list of talks.`,
      );
    const attributes = new Map<string, MappedText>();
    const head = this.#xml.slice(start, end);
    for (const match of head.matchAll(ATTRIBUTE)) {
      const value = match[2] ?? match[3] ?? '';
      const from = start + match.index + match[0].length - 1 - value.length;
      attributes.set((match[1] ?? '').toLowerCase(), this.#decoded(from, from + value.length));
    }
    const mapper = new TextMapper(this.#base);
    this.#open.push({ name, attributes, children: [], mapper, start, innerStart: end });
    if (head.endsWith('/>')) this.#close(end, end);
  }

  /** An end tag without its start is passed over; one further out closes what was left open. */
  #endTag(name: string, innerEnd: number, end: number): void {
    if (!this.#open.some((one) => one.name === name)) return;
    while (this.#open.at(-1)?.name !== name) this.#close(innerEnd, innerEnd);
    this.#close(innerEnd, end);
  }

  #close(innerEnd: number, end: number): void {
    const top = this.#open.pop();
    if (!top) return;
    const element: XmlElement = {
      name: top.name,
      attributes: top.attributes,
      children: top.children,
      text: withShortBlanks(top.mapper.build()),
      inner: sliceMapped(this.#base, top.innerStart, Math.max(top.innerStart, innerEnd)),
      start: top.start,
      end,
    };
    const parent = this.#open.at(-1);
    if (parent) parent.children.push(element);
    else this.#root = element;
  }

  #words(start: number, end: number): void {
    const mapper = this.#open.at(-1)?.mapper;
    if (mapper) this.#decode(mapper, start, end);
  }

  #decoded(start: number, end: number): MappedText {
    const mapper = new TextMapper(this.#base);
    this.#decode(mapper, start, end);
    return mapper.build();
  }

  #decode(mapper: TextMapper, start: number, end: number): void {
    let at = start;
    const text = this.#xml.slice(start, end);
    if (text.includes('&')) {
      for (const match of text.matchAll(ENTITY)) {
        const from = start + match.index;
        const character = characterOf(match[0]);
        if (character === null) continue;
        mapper.copy(at, from);
        at = from + match[0].length;
        mapper.replace(from, at, character);
      }
    }
    mapper.copy(at, end);
  }
}

function after(xml: string, mark: string, from: number): number {
  const end = xml.indexOf(mark, from);
  return end < 0 ? xml.length : end + mark.length;
}

/** The place after the ">" of a tag; one in a quoted value does not count. */
function endOfTag(xml: string, open: number): number {
  let quote = '';
  for (let at = open + 1; at < xml.length; at++) {
    const mark = xml[at];
    if (quote !== '') {
      if (mark === quote) quote = '';
    } else if (mark === '"' || mark === "'") quote = mark;
    else if (mark === '>') return at + 1;
  }
  return xml.length;
}
