/** Brings the objects of exports into one shape: what stands in envelopes is taken out, and keys get the names of fields. */

import type { PlacedJson } from '../readers/json-places.ts';
import { openedFields, type PlacedObject } from './envelopes.ts';
import { fieldOfWords } from './key-names.ts';
import { type Fields, foldKey, textOf } from './placed-fields.ts';
import { roomInHouse } from './places-of-records.ts';
import { isFieldName, keysLike } from './record-takers.ts';

/** The fields of a record under the names that are read; empty values are left out. */
export function recordFields(value: PlacedObject): Map<string, PlacedJson> {
  return named(openedFields(value));
}

/** Under the first key that means it each; keys that a reader knows by name go before those that are told by their words. */
function named(entries: readonly [string, PlacedJson][]): Map<string, PlacedJson> {
  const fields = new Map<string, PlacedJson>();
  const put = (key: string, value: PlacedJson) => {
    const before = fields.get(key);
    if (!before || isEmpty(before)) fields.set(key, value);
  };
  for (const [key, value] of entries) if (isFieldName(foldKey(key))) put(foldKey(key), value);
  for (const [key, value] of entries) {
    const folded = foldKey(key);
    if (isFieldName(folded)) continue;
    const field = fieldOfWords(key);
    if (field !== null && canHold(field, value) && !isKnown(field, fields)) put(asClock(field, value), value);
    put(folded, value);
  }
  if ([...OF_TIME].some((key) => fields.has(key))) putNameOfParts(fields);
  settlePlace(fields);
  return withoutPublication(fields);
}

/** A room and its house in one. */
function settlePlace(fields: Map<string, PlacedJson>): void {
  const houses = ['location', 'locationname', 'venue', 'place', 'building'].filter((key) => fields.has(key));
  const printed = new Map([...fields].filter(([key]) => houses.includes(key) || key.startsWith('room')));
  const text = roomInHouse(printed);
  const room = fields.get('room') ?? fields.get('roomname');
  if (!text || !room || fields.has('roomfullname')) return;
  for (const key of houses) fields.delete(key);
  fields.set('location', { type: 'text', text, start: room.start, end: room.end });
}

/** A row that has the speaker's name in two columns. */
function putNameOfParts(fields: Map<string, PlacedJson>): void {
  const given = fields.get('speakerfirstname') ?? fields.get('firstname') ?? fields.get('givenname');
  const family = fields.get('speakerlastname') ?? fields.get('lastname') ?? fields.get('familyname');
  if (given?.type !== 'text' || family?.type !== 'text' || fields.has('speakers') || fields.has('speaker')) return;
  const parts = new Map<string, PlacedJson>([
    ['firstname', given],
    ['lastname', family],
  ]);
  fields.set('speakers', { type: 'object', fields: parts, start: given.start, end: given.end });
}

/** Whether a key that is known by name holds the field already; a day and an hour may stand apart. */
function isKnown(field: string, fields: Fields): boolean {
  return !OF_TIME.has(field) && field !== 'room' && keysLike(field).some((key) => fields.has(key));
}

/** "starts_at_time": "15:00" beside the day. */
function asClock(field: string, value: PlacedJson): string {
  return field === 'start' && value.type === 'text' && /^\s*\d{1,2}[:.]\d{2}/.test(value.text.text) ? 'time' : field;
}

function isEmpty(value: PlacedJson): boolean {
  return (
    (value.type === 'text' && value.text.text.trim() === '') || (value.type === 'list' && value.items.length === 0)
  );
}

const OF_TIME = new Set(['start', 'end', 'date', 'time']);
const OF_LISTS = new Set([
  'speakers',
  'participants',
  'host',
  'chair',
  'organizers',
  'committee',
  'keywords',
  'defendant',
]);

/** "data" is a day in Italian and an envelope in a program: what a field holds must fit. */
function canHold(field: string, value: PlacedJson): boolean {
  if (OF_TIME.has(field)) return value.type === 'text' || value.type === 'object' || isNumber(value);
  if (value.type === 'list')
    return OF_LISTS.has(field) || field === 'affiliation' || field === 'abstract' || field === 'description';
  return value.type !== 'other' || field === 'cancelled';
}

function isNumber(value: PlacedJson): boolean {
  return value.type === 'other' && typeof value.value === 'number';
}

const WHOLE_DAY = /^\s*\d{4}-?\d{2}-?\d{2}/;
const WITH_HOUR = /^\s*\d{4}-?\d{2}-?\d{2}[T ]\d{2}/;

/** The "date" of a post that has times of its own is the day on which it was written. */
function withoutPublication(fields: Map<string, PlacedJson>): Map<string, PlacedJson> {
  const day = textOf(fields, 'date')?.text;
  if (day === undefined) return fields;
  const start = textOf(fields, 'start startdate starttime startsat startdatetime eventdate')?.text ?? '';
  const isPost = fields.has('dategmt') || (fields.has('slug') && fields.has('modified'));
  if (isPost || WITH_HOUR.test(start) || (WHOLE_DAY.test(day) && WHOLE_DAY.test(start))) fields.delete('date');
  return fields;
}
