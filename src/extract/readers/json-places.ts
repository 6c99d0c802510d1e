/** Reads JSON and keeps where every value stands, since facts quote the source. */

import { InputError } from '../../errors.ts';
import { withShortBlanks } from '../layout/cleaning.ts';
import { type MappedText, sliceMapped, TextMapper } from '../mapped-text.ts';

export type PlacedJson =
  | { readonly type: 'text'; readonly text: MappedText; readonly start: number; readonly end: number }
  | { readonly type: 'other'; readonly value: number | boolean | null; readonly start: number; readonly end: number }
  | { readonly type: 'list'; readonly items: readonly PlacedJson[]; readonly start: number; readonly end: number }
  | {
      readonly type: 'object';
      readonly fields: ReadonlyMap<string, PlacedJson>;
      /** The keys that are days ("2026-03-12"), as texts with their places. */
      readonly days?: ReadonlyMap<string, PlacedJson>;
      readonly start: number;
      readonly end: number;
    };

const MAX_DEPTH = 60;
const DAY_KEY =
  /^\d{4}-\d{2}-\d{2}(?:T|$)|^(?:\p{L}{3,12}\.?,?\s)?\d{1,2}\.?\s\p{L}{3,12}\.?(?:,?\s\d{4})?$|^(?:\p{L}{3,10},\s)?\p{L}{3,12}\s\d{1,2},?(?:\s\d{4})?$/u;
const SPACE = /[\s]*/y;
const ATOM = /-?\d[\d.eE+-]*|true|false|null/y;

/** The value of a JSON text with places in it; throws BAD_INPUT that says where it breaks off. */
export function readPlacedJson(base: MappedText): PlacedJson {
  const reader = new JsonReader(base);
  return reader.read();
}

class JsonReader {
  readonly #base: MappedText;
  readonly #text: string;
  #at = 0;

  constructor(base: MappedText) {
    this.#base = base;
    this.#text = base.text;
  }

  read(): PlacedJson {
    const value = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) this.#fail('something follows the end of the document');
    return value;
  }

  #value(depth: number): PlacedJson {
    if (depth > MAX_DEPTH) this.#fail(`values are nested more than ${MAX_DEPTH} deep`);
    this.#space();
    const start = this.#at;
    const first = this.#text[start];
    if (first === '{') return this.#object(depth);
    if (first === '[') return this.#list(depth);
    if (first === '"') return this.#string();
    ATOM.lastIndex = start;
    const atom = ATOM.exec(this.#text)?.[0];
    if (atom === undefined) return this.#fail('a value is missing');
    this.#at = start + atom.length;
    const words: Record<string, boolean | null> = { true: true, false: false, null: null };
    const value = atom in words ? (words[atom] ?? null) : Number(atom);
    return { type: 'other', value, ...this.#base.toSource(start, this.#at) };
  }

  #object(depth: number): PlacedJson {
    const start = this.#at;
    const fields = new Map<string, PlacedJson>();
    const days = new Map<string, PlacedJson>();
    this.#at++;
    while (!this.#take('}')) {
      if (fields.size > 0 && !this.#take(',')) this.#fail('a comma or } is missing');
      this.#space();
      if (this.#text[this.#at] !== '"') this.#fail('a name in quotes is missing');
      const key = this.#string();
      if (!this.#take(':')) this.#fail('a colon is missing');
      const name = key.type === 'text' ? key.text.text : '';
      if (DAY_KEY.test(name)) days.set(name, key);
      fields.set(name, this.#value(depth + 1));
    }
    return { type: 'object', fields, ...(days.size > 0 ? { days } : {}), ...this.#base.toSource(start, this.#at) };
  }

  #list(depth: number): PlacedJson {
    const start = this.#at;
    const items: PlacedJson[] = [];
    this.#at++;
    while (!this.#take(']')) {
      if (items.length > 0 && !this.#take(',')) this.#fail('a comma or ] is missing');
      items.push(this.#value(depth + 1));
    }
    return { type: 'list', items, ...this.#base.toSource(start, this.#at) };
  }

  #string(): PlacedJson {
    const start = this.#at;
    const end = endOfString(this.#text, start);
    if (end < 0) return this.#fail('a text has no closing quote');
    this.#at = end;
    const text = withShortBlanks(unescaped(sliceMapped(this.#base, start + 1, end - 1)));
    return { type: 'text', text, ...this.#base.toSource(start, end) };
  }

  #space(): void {
    SPACE.lastIndex = this.#at;
    this.#at += SPACE.exec(this.#text)?.[0].length ?? 0;
  }

  #take(mark: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== mark) return false;
    this.#at++;
    return true;
  }

  #fail(reason: string): never {
    const line = this.#text.slice(0, this.#at).split('\n').length;
    throw new InputError(
      `The JSON breaks off at line ${line}, character ${this.#at}: ${reason}. Export it again, or give it as plain text.`,
    );
  }
}

/** A loop and not a pattern: one of a million characters overflows the pattern engine's stack. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return -1;
}

function unescaped(raw: MappedText): MappedText {
  if (!raw.text.includes('\\')) return raw;
  const mapper = new TextMapper(raw);
  const plain: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: ' ', f: ' ' };
  let at = 0;
  for (const match of raw.text.matchAll(/\\(?:u([0-9a-fA-F]{4})|(.))/gs)) {
    mapper.copy(at, match.index);
    at = match.index + match[0].length;
    const mark = match[2] ?? '';
    const character = match[1] ? String.fromCharCode(Number.parseInt(match[1], 16)) : (plain[mark] ?? mark);
    mapper.replace(match.index, at, character);
  }
  mapper.copy(at, raw.text.length);
  return mapper.build();
}
