/** Reads lists of talks in YAML, as generators of sites keep them in their data, and keeps where every value stands. */

import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';
import { matchesOf } from '../../text/matches.ts';
import { type MappedText, sliceMapped, TextMapper } from '../mapped-text.ts';
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
  const { text } = base;
  if (text.length > LONGEST || !BEGINS.test(text) || matchesOf(ITEM, text).length < ENOUGH_ITEMS) return null;
  const contents = contentsOf(text);
  return listsObjects(contents, 0) ? placed(base, contents, 0) : null;
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
