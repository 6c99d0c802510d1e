/** The fields of a record by their names without case and marks, and their texts. */

import { joinMapped, type MappedText } from '../mapped-text.ts';
import type { PlacedJson } from '../readers/json-places.ts';
import { TEXT_FIELD } from '../readers/xml-as-json.ts';

export type Fields = ReadonlyMap<string, PlacedJson>;

const LANGUAGE_CODE = /^[a-z]{2}(?:-[A-Za-z]{2,4})?$/;

/** Fields under their folded names. */
export function foldedFields(fields: Fields): Map<string, PlacedJson> {
  return new Map([...fields].map(([key, value]) => [foldKey(key), value]));
}

/** A name without case, space and marks ("Start date", "start_date" and "schema:startDate" are one). */
export function foldKey(key: string): string {
  return key
    .toLowerCase()
    .replace(/^(?:schema:|field_(?=\p{L}))/u, '')
    .replace(/[\s_-]+/g, '');
}

/** Calls back with the text of a value that has one: itself, the only one of a list, or the first of a text in several languages. */
export function withText(value: PlacedJson, take: (text: MappedText) => void): void {
  const text = textIn(value);
  if (text && text.text.trim() !== '') take(text);
}

/** What holds the text of a value, the most readable first. */
const WRITTEN = [
  'rendered',
  'value',
  'html',
  'plain_text',
  'plain',
  'text',
  'raw',
  'markdown',
  'default',
  'children',
  'content',
];
const MAX_BLOCKS = 400;

function textIn(value: PlacedJson): MappedText | null {
  if (value.type === 'text') return value.text;
  if (value.type === 'list') return textOfBlocks(value.items);
  if (value.type !== 'object') return null;
  const written = value.fields.get(TEXT_FIELD) ?? value.fields.get('@value');
  if (written?.type === 'text') return written.text;
  const entries = [...value.fields];
  if (entries.length === 0 || entries.length > 20) return null;
  if (!entries.every(([key]) => LANGUAGE_CODE.test(key))) return writtenIn(value.fields);
  const [first] = entries.flatMap(([, one]) => (one.type === 'text' && one.text.text.trim() !== '' ? [one.text] : []));
  return first ?? null;
}

/** `{"rendered": "…"}`, `{"value": "…", "format": "html"}`: a text beside how it is written. */
function writtenIn(fields: Fields): MappedText | null {
  if (fields.has('name') || fields.has('title')) return null;
  for (const key of WRITTEN) {
    const one = fields.get(key);
    const text = one && one.type !== 'object' && one.type !== 'other' ? textIn(one) : null;
    if (text && text.text.trim() !== '') return text;
  }
  return null;
}

/** The text of a list of rich text; null for other values. */
export function blocksText(value: PlacedJson): MappedText | null {
  return value.type === 'list' && value.items[0]?.type === 'object' ? textOfBlocks(value.items) : null;
}

/** The only text of a list, or those of its blocks and spans one after another, as editors of rich text keep them. */
function textOfBlocks(items: readonly PlacedJson[]): MappedText | null {
  const [only, other] = items;
  if (only?.type === 'text') return other ? null : only.text;
  if (items.length > MAX_BLOCKS) return null;
  let whole: MappedText | null = null;
  for (const item of items) {
    if (item.type !== 'object') return null;
    const text = writtenIn(item.fields);
    if (!text) continue;
    const isBlock = item.fields.has('children') || item.fields.has('content');
    whole = whole ? joinMapped(whole, isBlock ? '\n\n' : '', text) : text;
  }
  return whole;
}

/** Calls back with the text itself, or the name of an object. */
export function withName(value: PlacedJson, take: (text: MappedText) => void): void {
  if (value.type === 'list') {
    if (value.items[0]) withName(value.items[0], take);
    return;
  }
  const inner = value.type === 'object' ? (value.fields.get('data') ?? value.fields.get('attributes')) : undefined;
  if (value.type === 'object' && inner && !value.fields.has('name')) {
    withName(inner, take);
    return;
  }
  const text =
    textIn(value) ??
    (value.type === 'object'
      ? textOf(foldedFields(value.fields), 'name title fullname label displayname venue addresstitle room building')
      : null);
  if (text && text.text.trim() !== '') take(text);
}

/** The first text under one of the names. */
export function textOf(fields: Fields, keys: string): MappedText | null {
  for (const key of keys.split(' ')) {
    const value = fields.get(key);
    const text = value ? textIn(value) : null;
    if (text && text.text.trim() !== '') return text;
  }
  return null;
}

/** The type that linked data gives a thing, without its vocabulary: "Event", "Person"; several in one text. */
export function typeOf(fields: Fields): string {
  const type = fields.get('@type');
  const names = type?.type === 'list' ? type.items : type ? [type] : [];
  return names.flatMap((one) => (one.type === 'text' ? [one.text.text.replace(/^.*[/#:]/, '')] : [])).join(' ');
}
