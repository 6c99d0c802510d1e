/** Reads lists of talks in YAML, as generators of sites keep them in their data, and keeps where every value stands. */

import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';
import { matchesOf } from '../../text/matches.ts';
import { type Edit, editMapped, type MappedText, sliceMapped, TextMapper } from '../mapped-text.ts';
import type { PlacedJson } from './json-places.ts';

/** Behind comments and the mark of a document begins a list of objects, or a name for one. */
const BEGINS =
  /^\ufeff?(?:(?:[ \t]*(?:#[^\r\n]*)?|---[ \t]*)\r?\n)*(?:-[ \t]{1,4}|)["']?[A-Za-z_][\w -]{0,40}["']?:(?:[ \t]|\r?\n)/;
const ITEM = /^[ \t]*-[ \t]{1,4}["']?[A-Za-z_][\w -]{0,40}["']?:(?=[ \t]|$)/gm;
const ENOUGH_ITEMS = 2;
const LONGEST = 1_000_000;
const MAX_DEPTH = 20;

/** The value, or null where the text is no list of objects in YAML. */
export function yamlListIn(base: MappedText): PlacedJson | null {
  return looksLikeYamlList(base.text) ? (listIn(base) ?? listIn(withMargins(base))) : null;
}

/** Whether a text opens with a field and has several items that do, as far as its lines show. */
export function looksLikeYamlList(text: string): boolean {
  return text.length <= LONGEST && BEGINS.test(text) && matchesOf(ITEM, text).length >= ENOUGH_ITEMS;
}

function listIn(base: MappedText): PlacedJson | null {
  const contents = contentsOf(base.text);
  return listsObjects(contents, 0) ? placed(base, contents, 0) : null;
}

/** `abstract: "We show`, `abstract: 'We show`: a value in quotes that its line opens. */
const OPENS = /^[ \t]*(?:-[ \t]+)?["']?[A-Za-z_][\w -]{0,40}["']?:[ \t]+(?=["'])/;
const QUOTED: Readonly<Record<string, RegExp>> = {
  '"': /[^"\\]*(?:\\[\s\S][^"\\]*)*"?/y,
  "'": /[^']*(?:''[^']*)*'?/y,
};
const MARGIN = ' '.repeat(16);

/** The further lines of values in quotes set in, since generators of sites take them at the margin where the standard does not. */
function withMargins(base: MappedText): MappedText {
  const { text } = base;
  const edits: Edit[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfLine(text, at);
    const opening = OPENS.exec(text.slice(at, end))?.[0].length;
    const closing = opening === undefined ? end : endOfQuote(text, at + opening);
    for (at = end + 1; at < closing; at = endOfLine(text, at) + 1) edits.push({ at, remove: 0, insert: MARGIN });
  }
  return editMapped(base, edits);
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

function endOfQuote(text: string, from: number): number {
  const quoted = QUOTED[text.charAt(from)];
  if (!quoted) return from;
  quoted.lastIndex = from + 1;
  return quoted.test(text) ? quoted.lastIndex : from;
}

/** Null where it is no YAML, or nested deeper than can be read. */
function contentsOf(text: string): Node | null {
  try {
    const { contents, errors } = parseDocument(text, { logLevel: 'silent', prettyErrors: false, uniqueKeys: false });
    return errors.length > 0 ? null : contents;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Whether most items of each list are objects of two fields and more: "- Speaker: Ada Byron" is a line of an announcement. */
function listsObjects(node: unknown, depth: number): boolean {
  if (isMap(node)) return depth < 3 && node.items.some(({ value }) => listsObjects(value, depth + 1));
  if (!isSeq(node)) return false;
  const full = node.items.filter((item) => isMap(item) && item.items.length >= LEAST_FIELDS).length;
  return full > 0 && full * 2 >= node.items.length;
}

const LEAST_FIELDS = 2;

function placed(base: MappedText, node: unknown, depth: number): PlacedJson {
  const [from = 0, to = 0] = (node as Node | null)?.range ?? [];
  const span = base.toSource(from, to);
  if (depth < MAX_DEPTH && isSeq(node))
    return { type: 'list', items: node.items.map((item) => placed(base, item, depth + 1)), ...span };
  if (depth < MAX_DEPTH && isMap(node)) {
    const fields = node.items.map(({ key, value }): [string, PlacedJson] => [
      isScalar(key) ? String(key.value) : '',
      placed(base, value, depth + 1),
    ]);
    return { type: 'object', fields: new Map(fields), ...span };
  }
  if (isScalar(node) && typeof node.value === 'string')
    return { type: 'text', text: wordsOf(base, node, { from, to, value: node.value }), ...span };
  const value = isScalar(node) ? node.value : null;
  return { type: 'other', value: typeof value === 'number' || typeof value === 'boolean' ? value : null, ...span };
}

/** How much white space and which marks stand between two words at most. */
const LONGEST_FOLD = 200;

/** The text of a value, word by word where its lines are folded. */
function wordsOf(
  base: MappedText,
  { type }: Scalar,
  { from, to, value }: { from: number; to: number; value: string },
): MappedText {
  const quote = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 1 : 0;
  const raw = sliceMapped(base, from + quote, Math.max(from + quote, to - quote));
  if (raw.text.trimEnd() === value) return sliceMapped(raw, 0, value.length);
  const mapper = new TextMapper(raw);
  let at = 0;
  for (const [, blank = '', word = ''] of value.matchAll(/(\s*)(\S+)/g)) {
    mapper.insert(blank);
    const found = raw.text.slice(at, at + word.length + LONGEST_FOLD).indexOf(word);
    // An escape is spelled otherwise in the source.
    if (found < 0) mapper.replace(at, at, word);
    else mapper.copy(at + found, at + found + word.length);
    at += found < 0 ? 0 : found + word.length;
  }
  return mapper.build();
}
