/** The fields of a record by their names without case and marks, and their texts. */

import type { MappedText } from '../mapped-text.ts';
import type { PlacedJson } from '../readers/json-places.ts';
import { TEXT_FIELD } from '../readers/xml-as-json.ts';

export type Fields = ReadonlyMap<string, PlacedJson>;

/** Where an object of one text keeps it: of XML, of linked data, of the interfaces of blogs and ticket sellers. */
const WRITTEN = [TEXT_FIELD, '@value', 'rendered', 'html', 'plain', 'text', 'raw'];
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

function textIn(value: PlacedJson): MappedText | null {
  if (value.type === 'text') return value.text;
  if (value.type === 'list') {
    const [only, other] = value.items;
    return only?.type === 'text' && !other ? only.text : null;
  }
  if (value.type !== 'object') return null;
  for (const key of WRITTEN) {
    const written = value.fields.get(key);
    if (written?.type === 'text' && written.text.text.trim() !== '') return written.text;
  }
  const entries = [...value.fields];
  if (entries.length === 0 || entries.length > 20 || !entries.every(([key]) => LANGUAGE_CODE.test(key))) return null;
  const [first] = entries.flatMap(([, one]) => (one.type === 'text' && one.text.text.trim() !== '' ? [one.text] : []));
  return first ?? null;
}

/** Calls back with the text itself, or the name of an object. */
export function withName(value: PlacedJson, take: (text: MappedText) => void): void {
  if (value.type === 'list') {
    if (value.items[0]) withName(value.items[0], take);
    return;
  }
  const text =
    textIn(value) ?? (value.type === 'object' ? textOf(foldedFields(value.fields), 'name title fullname') : null);
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
