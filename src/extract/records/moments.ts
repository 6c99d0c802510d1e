/** When a record's talk begins and ends: texts, objects of day, time and zone, and instants as numbers. */

import type { Draft } from '../draft.ts';
import { factOf } from '../fact.ts';
import { identityText, type MappedText } from '../mapped-text.ts';
import type { PlacedJson } from '../readers/json-places.ts';
import { type MomentParts, momentParts } from './moment-parts.ts';
import { type Fields, foldedFields, textOf, withText } from './placed-fields.ts';
import { groundOf, putClock, putMoment, putZone } from './record-fields.ts';

/** Where the beginning may stand, in the order of reading. */
export const STARTS =
  'when date day talkdate eventdate start starts startdate starttime startsat startdatetime begin datetime when starttimestamp dtstart';
/** Where the end may stand. */
export const ENDS = 'end ends enddate endtime endsat enddatetime dtend';

const YEAR_1990 = 631_152_000_000;
const YEAR_2100 = 4_102_444_800_000;
/** "start" and "from" are also the first day of a span of days, and only in the field of the beginning. */
const PARTS = ['local', 'datetime', 'date', 'value', 'iso', 'start', 'from', 'time', 'tz', 'timezone', 'utc'];
const BEGINNINGS: readonly string[] = ['start', 'from'];

/** Takes the moment that a value states. */
export function takeMoment(draft: Draft, source: string, value: PlacedJson, edge: 'start' | 'end'): void {
  const epoch = instantOf(value);
  const given = momentParts(value);
  if (given !== null) {
    putParts(draft, source, { value, given, edge });
    if (value.type === 'list') return;
  } else if (epoch === null) withText(value, (text) => putMoment(draft, source, text, edge));
  else putInstant(draft, source, { value, epoch, edge });
  if (value.type !== 'object') return;
  const fields = foldedFields(value.fields);
  const until = fields.get('endvalue') ?? fields.get('end') ?? fields.get('to') ?? fields.get('until');
  if (edge === 'start' && until?.type === 'text') putMoment(draft, source, until.text, 'end');
  for (const key of PARTS) {
    const part = fields.get(key);
    const inParts = part && part.type !== 'text' ? momentParts(part) : null;
    if (part && inParts && !(edge === 'end' && BEGINNINGS.includes(key)))
      putParts(draft, source, { value: part, given: inParts, edge });
    if (part?.type !== 'text' || (edge === 'end' && BEGINNINGS.includes(key))) continue;
    if (key === 'time') putClock(draft, source, part.text, edge);
    else if (key.startsWith('t')) putZoneBeside(draft, source, part.text);
    else putMoment(draft, source, part.text, edge);
  }
}

function putParts(
  draft: Draft,
  source: string,
  { value, given, edge }: { value: PlacedJson; given: MomentParts; edge: 'start' | 'end' },
): void {
  const ground = groundOf(source, identityText(source));
  const fact = (part: string) =>
    factOf(ground, value.start, value.end, { value: part, rule: 'import/parts', confidence: 0.95 });
  if (edge === 'start' && given.day !== null) draft.day ??= { type: 'given', fact: fact(given.day) };
  if (given.clock === null) return;
  if (edge === 'start') draft.startTime ??= fact(given.clock);
  else draft.endTime ??= fact(given.clock);
}

/** A zone that is named beside an instant is where the talk is held. */
export function putZoneBeside(draft: Draft, source: string, text: MappedText): void {
  const before = draft.timeZone;
  if (before?.value === 'UTC') draft.timeZone = null;
  putZone(draft, source, text);
  draft.timeZone ??= before;
}

/** The moment that the first of the fields states, as printed or in ISO. */
export function momentOf(fields: Fields, keys: string): string | null {
  for (const key of keys.split(' ')) {
    const value = fields.get(key);
    const epoch = value ? instantOf(value) : null;
    if (epoch !== null) return new Date(epoch).toISOString();
    const own =
      value?.type === 'object' ? textOf(foldedFields(value.fields), 'local datetime value iso start utc') : null;
    const text = own ?? textOf(fields, key);
    if (text) return text.text;
  }
  return null;
}

/** Milliseconds since 1970 of a number or a text of digits, in seconds or milliseconds; null when it is none. */
function instantOf(value: PlacedJson): number | null {
  const isDigits = value.type === 'text' && /^\s*\d{9,13}\s*$/.test(value.text.text);
  const number = value.type === 'other' ? value.value : isDigits ? Number(value.text.text) : null;
  if (typeof number !== 'number') return null;
  const epoch = number > YEAR_1990 ? number : number * 1000;
  return epoch >= YEAR_1990 && epoch < YEAR_2100 ? epoch : null;
}

/** The instant in UTC, until a zone is found to put it into. */
function putInstant(
  draft: Draft,
  source: string,
  { value, epoch, edge }: { value: PlacedJson; epoch: number; edge: 'start' | 'end' },
): void {
  const iso = new Date(epoch).toISOString();
  const ground = groundOf(source, identityText(source));
  const fact = (part: string, rule: string) =>
    factOf(ground, value.start, value.end, { value: part, rule, confidence: 0.95, implied: true });
  if (edge === 'start') {
    draft.day ??= { type: 'given', fact: fact(iso.slice(0, 10), 'import/instant') };
    draft.startTime ??= fact(iso.slice(11, 16), 'import/instant');
  } else draft.endTime ??= fact(iso.slice(11, 16), 'import/instant');
  draft.timeZone ??= fact('UTC', 'import/instant');
}
