/** Takes a record out of the envelopes that programs put around it and its parts. */

import type { PlacedJson } from '../readers/json-places.ts';
import { fieldOfWords } from './key-names.ts';
import { foldedFields, foldKey, textOf } from './placed-fields.ts';

export type PlacedObject = Extract<PlacedJson, { type: 'object' }>;

/** Holds the record's own fields beside those of the program (Drupal, Strapi, Airtable, WordPress with ACF, HAL). */
const OWN = new Set(
  'embedded attributes fields properties acf custom customfields customattributes customdata'.split(' '),
);
/** Holds a record where the object around it has nothing of the kind (GraphQL, Localist, Strapi). */
const AROUND_EVENT = new Set('node event talk lecture presentation data item entry record resource'.split(' '));
const AROUND_PERSON = new Set('node data item entry record person user profile speaker author'.split(' '));
/** Holds when a record happens; of several times the first is taken. */
const TIMES = new Set('eventinstances eventinstance occurrences instances dates performances times'.split(' '));
/** Lists that only hold what they are called. */
const LISTS = new Set('edges nodes data items results values'.split(' '));
const MAX_DEPTH = 5;
const MAX_PAIRS = 60;

/** An event's fields with those of its envelopes, under their own keys: what a department added goes first. */
export function openedFields(value: PlacedObject): [string, PlacedJson][] {
  return opened(value, AROUND_EVENT, 0);
}

/** The same for a person. */
export function openedPerson(value: PlacedObject): [string, PlacedJson][] {
  return opened(value, AROUND_PERSON, 0);
}

/** A list from its envelope: `{"edges": [{"node": …}]}` and `{"data": […]}`; other values as they are. */
export function openedList(value: PlacedJson): PlacedJson {
  if (value.type !== 'object') return value;
  const lists = [...value.fields].filter(([key, field]) => LISTS.has(key) && field.type === 'list');
  const [only, another] = lists;
  return only && !another && !value.fields.has('name') ? only[1] : value;
}

function opened(value: PlacedObject, wraps: ReadonlySet<string>, depth: number): [string, PlacedJson][] {
  const outer: [string, PlacedJson][] = [];
  const inner: [string, PlacedJson][] = [];
  const around: [string, PlacedJson][] = [];
  for (const [key, printed] of value.fields) {
    const field = ofItsType(printed);
    if (field.type === 'other' && field.value === null) continue;
    const folded = foldKey(key);
    const pairs = field.type === 'list' && field.items.length <= MAX_PAIRS ? labelledPairs(field.items) : null;
    const isObject = depth < MAX_DEPTH && field.type === 'object';
    if (pairs) inner.push(...pairs);
    else if (isObject && OWN.has(folded)) inner.push(...opened(field, wraps, depth + 1));
    else if (isObject && wraps.has(folded) && !field.fields.has('@type')) {
      around.push(...opened(field, wraps, depth + 1));
      outer.push([key, field]);
    } else if (depth < MAX_DEPTH && TIMES.has(folded)) inner.push(...firstTime(field, depth + 1));
    else outer.push([key, field]);
  }
  return [...inner, ...outer, ...around];
}

const ONE_LANGUAGE = /^[a-z]{2}-[A-Z]{2}$/;

/** `{"type": "date", "date": {…}}` and `{"en-US": …}`: a value beside its type or in its only language. */
function ofItsType(value: PlacedJson): PlacedJson {
  if (value.type !== 'object') return value;
  const [only, another] = value.fields;
  if (only && !another && ONE_LANGUAGE.test(only[0])) return only[1];
  const type = value.fields.get('type');
  const typed = type?.type === 'text' ? value.fields.get(type.text.text) : undefined;
  return typed && type !== typed ? typed : value;
}

/** `[{"label": "Speaker", "value": "Ada Byron"}, …]` as fields. */
function labelledPairs(items: readonly PlacedJson[]): [string, PlacedJson][] | null {
  const pairs: [string, PlacedJson][] = [];
  for (const item of items) {
    if (item.type !== 'object') return null;
    const fields = foldedFields(item.fields);
    const label = textOf(fields, 'label question fieldname fieldlabel key name');
    const value = fields.get('value') ?? fields.get('answer') ?? fields.get('fieldvalue');
    if (!label || !value) return null;
    pairs.push([label.text, value]);
  }
  return pairs.length > 0 ? pairs : null;
}

function firstTime(field: PlacedJson, depth: number): [string, PlacedJson][] {
  const first = field.type === 'list' ? field.items[0] : field;
  if (first?.type !== 'object') return [];
  const fields = [...first.fields];
  const [only, another] = fields;
  if (only && !another && only[1].type === 'object') return firstTime(only[1], depth + 1);
  const own = opened(first, AROUND_EVENT, depth);
  // A programme of several talks is not the time of one.
  if (own.some(([key]) => /^(?:title|name|speakers?)$/i.test(key))) return [];
  return own.filter(([key]) => /^(?:start|end|date|time|timezone|room|location)$/.test(fieldOfWords(key) ?? ''));
}
