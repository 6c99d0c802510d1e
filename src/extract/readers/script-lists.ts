/** Reads the list of objects that a script of a page assigns to a name as JSON: `var talks = [{ title: 'On looms', … }];`. */

import { InputError } from '../../errors.ts';
import { pattern } from '../../text/pattern.ts';
import { type Edit, editMapped, type MappedText, sliceMapped } from '../mapped-text.ts';
import { type PlacedJson, readPlacedJson } from './json-places.ts';

const ASSIGNED = pattern('y')`
  (?:export\s+)?(?:
    (?:var|let|const)\s+[\w$]{1,60}(?:\s?:\s?[\w<>[\]]{1,60})?\s?=|(?:module\.)?exports(?:\.\w{1,60})?\s?=|default(?=\s)
  )\s{0,9}(?=\[)
`;
const IMPORT = /\ufeff|import\s[^\n;]{0,300}[;\n]|["']use strict["'];?/y;
const SPACE = /\s+/y;
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const NAME = /[A-Za-z_$][\w$]*/y;
const NUMBER = /-?\d[\d.eE+-]*/y;
const KEY_FOLLOWS = /\s*:/y;
const DATE = /new\s+Date\(\s*(?=["'])/y;
const VALUES = new Set(['true', 'false', 'null']);

/** The list, or null where the text is no such script or its list holds more than plain values. */
export function scriptListIn(base: MappedText): PlacedJson | null {
  const from = startOfList(base.text);
  if (from === null) return null;
  const list = new ScriptScan(base.text, from).run();
  if (!list) return null;
  try {
    return readPlacedJson(editMapped(sliceMapped(base, from, list.end), list.edits));
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** Where the script, behind comments and imports, begins with a list of objects. */
function startOfList(text: string): number | null {
  const begin = behind(text, 0, [SPACE, COMMENT, IMPORT]);
  const from = behind(text, begin, [ASSIGNED]);
  const isList = from > begin && text[from] === '[';
  return isList && text[behind(text, from + 1, [SPACE, COMMENT])] === '{' ? from : null;
}

/** The place behind all that may stand there. */
function behind(text: string, from: number, parts: readonly RegExp[]): number {
  for (let at = from; ; ) {
    const length = parts.reduce((most, part) => Math.max(most, lengthAt(text, at, part)), 0);
    if (length === 0) return at;
    at += length;
  }
}

function lengthAt(text: string, at: number, part: RegExp): number {
  part.lastIndex = at;
  return part.exec(text)?.[0].length ?? 0;
}

/** Collects what has to change for the list to be JSON, at places counted from its bracket. */
class ScriptScan {
  readonly #text: string;
  readonly #from: number;
  readonly #edits: Edit[] = [];
  #at: number;
  #depth = 0;
  /** Where the last comma stands, while nothing but space follows. */
  #comma = -1;
  /** Where the last object of the list itself ends. */
  #lastObject = -1;
  /** The text ends within a string or a name. */
  #breaksOff = false;

  constructor(text: string, from: number) {
    this.#text = text;
    this.#from = from;
    this.#at = from;
  }

  run(): { readonly end: number; readonly edits: readonly Edit[] } | null {
    do {
      if (this.#at >= this.#text.length || !this.#step()) return this.#cutOff();
    } while (this.#depth > 0);
    return { end: this.#at, edits: [...this.#edits].sort((a, b) => a.at - b.at) };
  }

  /** The whole objects of a list of which only the beginning was copied; null where it holds more than plain values. */
  #cutOff(): { readonly end: number; readonly edits: readonly Edit[] } | null {
    const end = this.#lastObject;
    const isAtEnd = this.#at >= this.#text.length || this.#breaksOff;
    if (!isAtEnd || end < 0 || this.#text.length - end > end - this.#from) return null;
    const edits = this.#edits.filter(({ at }) => this.#from + at < end).sort((a, b) => a.at - b.at);
    return { end, edits: [...edits, { at: end - this.#from, remove: 0, insert: ']' }] };
  }

  /** Goes over what stands at the place; false where it is no plain value. */
  #step(): boolean {
    if (this.#skip(SPACE)) return true;
    const comment = this.#match(COMMENT);
    if (comment !== null) return this.#replace(comment.length, '');
    const character = this.#text[this.#at] ?? '';
    if (character === ',') {
      this.#comma = this.#at++;
      return true;
    }
    if (character === ']' || character === '}') return this.#close();
    this.#comma = -1;
    if (character === '[' || character === '{') this.#depth++;
    if ('[{:'.includes(character)) return this.#at++ >= 0;
    if ('"\'`'.includes(character)) return this.#string(character);
    return this.#skip(NUMBER) || this.#date() || this.#name();
  }

  #close(): boolean {
    if (this.#comma >= 0) this.#edits.push({ at: this.#comma - this.#from, remove: 1, insert: '' });
    this.#comma = -1;
    this.#depth--;
    this.#at++;
    if (this.#depth === 1) this.#lastObject = this.#at;
    return true;
  }

  #string(quote: string): boolean {
    const start = this.#at;
    let end = start + 1;
    const inner: number[] = [];
    while (end < this.#text.length && this.#text[end] !== quote) {
      if (this.#text[end] === '\\') end++;
      else if (this.#text[end] === '"') inner.push(end);
      end++;
    }
    if (end >= this.#text.length) {
      this.#breaksOff = true;
      return false;
    }
    if (quote !== '"') {
      this.#edits.push({ at: start - this.#from, remove: 1, insert: '"' });
      for (const at of inner) this.#edits.push({ at: at - this.#from, remove: 0, insert: '\\' });
      this.#edits.push({ at: end - this.#from, remove: 1, insert: '"' });
    }
    this.#at = end + 1;
    return true;
  }

  /** `new Date("2026-05-04")` is its text. */
  #date(): boolean {
    const lead = this.#match(DATE);
    if (lead === null) return false;
    this.#replace(lead.length, '');
    if (!this.#string(this.#text[this.#at] ?? '')) return false;
    const end = /^\s*\)/.exec(this.#text.slice(this.#at, this.#at + 20))?.[0].length;
    return end !== undefined && this.#replace(end, '');
  }

  #name(): boolean {
    const name = this.#match(NAME);
    if (name === null) return false;
    const start = this.#at;
    this.#at += name.length;
    if (this.#match(KEY_FOLLOWS) === null) {
      this.#breaksOff = this.#at >= this.#text.length;
      return VALUES.has(name);
    }
    this.#edits.push({ at: start - this.#from, remove: 0, insert: '"' });
    this.#edits.push({ at: this.#at - this.#from, remove: 0, insert: '"' });
    return true;
  }

  #match(what: RegExp): string | null {
    what.lastIndex = this.#at;
    return what.exec(this.#text)?.[0] ?? null;
  }

  #skip(what: RegExp): boolean {
    const found = this.#match(what);
    this.#at += found?.length ?? 0;
    return found !== null;
  }

  #replace(length: number, insert: string): true {
    this.#edits.push({ at: this.#at - this.#from, remove: length, insert });
    this.#at += length;
    return true;
  }
}
