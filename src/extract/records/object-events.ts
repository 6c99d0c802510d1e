/** Talks from the objects of JSON exports, schema.org documents and rows of CSV, whatever their keys are called. */

import { type Draft, speakersOf } from '../draft.ts';
import type { MappedText } from '../mapped-text.ts';
import type { PlacedJson } from '../readers/json-places.ts';
import type { ReadRejection } from '../understanding.ts';
import { fieldsOfColumns } from './column-names.ts';
import { withReferences } from './linked-references.ts';
import { type Fields, foldedFields, foldKey, textOf, typeOf } from './placed-fields.ts';
import { fieldFact, putZone } from './record-fields.ts';
import { isFieldName, recordDraft, settleTimes } from './record-takers.ts';

export interface Records {
  readonly drafts: Draft[];
  readonly rejected: ReadRejection[];
}

const INHERITED = new Set(
  'timezone timezonename tz series seriesname seminar seminarname room location venue'.split(' '),
);
const INNER = 'attributes fields properties node acf talk event lecture presentation';
const WRAPPERS = new Set(['attributes', 'fields', 'properties', 'node', 'acf']);
const SERIES = 'seminar series meta calendar conference group';
const PARTS = 'subevent subevents contributions subcontributions';
const NO_EVENT =
  /(?:Person|Organization|Place|WebSite|WebPage|ImageObject|BreadcrumbList|PostalAddress|Article|VideoObject|EventSeries)\b/;
/** What a programme committee has not accepted, or has put aside again. */
const NOT_GIVEN = /^(?:submitted|rejected|withdrawn|deleted|draft)$/i;
const MAX_EVENTS = 50_000;

/** Talks in a JSON value: objects with a title or speaker and a time, at any depth and under any key. */
export function readJsonTalks(source: string, root: PlacedJson): Records {
  const reader = new ObjectReader(source);
  reader.visit(withReferences(root), new Map());
  return reader.records;
}

class ObjectReader {
  readonly records: Records = { drafts: [], rejected: [] };
  readonly #source: string;
  /** A thing that is referred to stands at several places of linked data. */
  readonly #taken = new Set<PlacedJson>();
  #isFull = false;

  constructor(source: string) {
    this.#source = source;
  }

  visit(value: PlacedJson, above: Fields): void {
    if (this.#isFull) return;
    if (value.type === 'list') for (const item of value.items) this.visit(item, above);
    if (value.type !== 'object' || this.#taken.has(value)) return;
    const fields = withInner(foldedFields(value.fields));
    const parts = PARTS.split(' ').flatMap((key) => fields.get(key) ?? []);
    // A conference with its talks inside is their series, and no talk.
    const isWhole = parts.some((part) => part.type === 'object' || (part.type === 'list' && part.items.length > 0));
    if (isEvent(fields) && !(isWhole && !fields.has('speaker') && !fields.has('performer'))) {
      this.#taken.add(value);
      this.#take(fields, value, above);
      for (const part of parts) this.visit(part, fields);
      return;
    }
    const own = [...fields].filter(
      ([key, field]) =>
        (INHERITED.has(key) || key === 'name' || (isWhole && (key === 'title' || key === 'id'))) &&
        field.type !== 'list',
    );
    const context = new Map([...above, ...ofSeries(fields), ...own]);
    for (const field of fields.values()) this.visit(field, context);
  }

  #take(fields: Fields, span: { start: number; end: number }, above: Fields): void {
    const { drafts, rejected } = this.records;
    const location = `the event at character ${span.start}`;
    if (drafts.length >= MAX_EVENTS) {
      this.#isFull = true;
      const reason = `a document is read up to ${MAX_EVENTS} talks; split it and import the parts`;
      rejected.push({ location: `everything from character ${span.start}`, reason });
      return;
    }
    const state = textOf(fields, 'state')?.text.trim() ?? '';
    if (NOT_GIVEN.test(state)) {
      rejected.push({ location, reason: `its state is "${state}", so it is not on the programme` });
      return;
    }
    const draft = recordDraft(this.#source, asSpoken(fields), span);
    inherit(draft, this.#source, above);
    settleTimes(draft, fields);
    // Indico numbers the contributions of each of its events from 1.
    const whole = /Contribution$/.test(textOf(fields, 'type')?.text ?? '') ? textOf(above, 'id') : null;
    if (whole && draft.uid !== null) draft.uid = `${whole.text.trim()}/${draft.uid}`;
    if (draft.title || speakersOf(draft).length > 0) drafts.push(draft);
    else rejected.push({ location, reason: 'it has neither a title nor a speaker; add one of them' });
  }
}

/** With the fields of an object that says the rest of the same talk: `{date, talk: {title}}`, `{id, attributes: {…}}`. */
function withInner(fields: Fields): Fields {
  const merged = new Map(fields);
  for (const key of INNER.split(' ')) {
    const inner = fields.get(key);
    if (inner?.type !== 'object') continue;
    const isWrapped = WRAPPERS.has(key) || [...fields.keys()].some((other) => other !== key && isFieldName(other));
    if (!isWrapped) continue;
    for (const [name, value] of foldedFields(inner.fields)) if (isMissing(merged.get(name))) merged.set(name, value);
    merged.delete(key);
  }
  return merged;
}

function isMissing(value: PlacedJson | undefined): boolean {
  return value === undefined || (value.type === 'other' && value.value === null);
}

/** What an object about the series says of all the talks beside it. */
function ofSeries(fields: Fields): [string, PlacedJson][] {
  return SERIES.split(' ').flatMap((key) => {
    const series = fields.get(key);
    if (series?.type !== 'object') return [];
    return [...foldedFields(series.fields)].filter(
      ([name]) => INHERITED.has(name) || name === 'name' || name === 'title',
    );
  });
}

/** A talk from one row of named cells. */
export function rowDraft(
  source: string,
  cells: ReadonlyMap<string, MappedText>,
  span: { start: number; end: number },
): Draft {
  const names = [...cells.keys()];
  const keys = fieldsOfColumns(names);
  const fields = new Map(
    [...cells.values()].map((text, at): [string, PlacedJson] => [keys[at] ?? '', { type: 'text', text, ...span }]),
  );
  return recordDraft(source, fields, span);
}

/** Whether a table's first line names columns of talks, in any of the languages. */
export function isTalkTable(header: readonly string[]): boolean {
  return isTalkHeader(fieldsOfColumns(header));
}

/** Whether names of columns or keys tell a list of talks. */
function isTalkHeader(names: readonly string[]): boolean {
  const keys = new Set(names.map(foldKey));
  const has = (words: string) => words.split(' ').some((word) => keys.has(word));
  const title = has('title talktitle name summary subject headline eventtitle proposaltitle');
  const speaker = has(
    'speaker speakers speakername speakernames presenter presenters performer performers lecturer persons',
  );
  const time = has(
    'date start startdate starttime startsat start_time begin datetime when day startdatetime time dtstart slot',
  );
  return (title && time) || (speaker && (title || time));
}

function isEvent(fields: Fields): boolean {
  return !NO_EVENT.test(typeOf(fields)) && isTalkHeader([...fields.keys()]);
}

/** Indico gives who speaks at a lecture as its chairs, and researchseminars the number of a talk beside its seminar. */
function asSpoken(fields: Fields): Fields {
  const chairs = fields.get('chairs');
  if (
    chairs &&
    !fields.has('speakers') &&
    /^(?:Conference|simple_event|lecture|meeting)$/.test(textOf(fields, 'type')?.text ?? '')
  )
    return new Map([...fields, ['speakers', chairs] as const].filter(([key]) => key !== 'chairs'));
  const seminar = fields.get('seminarid');
  const number = fields.get('seminarctr');
  if (seminar?.type !== 'text' || number?.type !== 'other' || fields.has('id')) return fields;
  const id = `${seminar.text.text.trim()}/${String(number.value)}`;
  return new Map([...fields, ['id', { ...seminar, text: { ...seminar.text, text: id } }]]);
}

function inherit(draft: Draft, source: string, above: Fields): void {
  const zone = textOf(above, 'timezone timezonename tz');
  const isOffset = draft.timeZone?.value === 'UTC' && draft.timeZone.quote === 'Z';
  if (zone && !isOffset && !draft.timeZone) putZone(draft, source, zone);
  const series = textOf(above, 'series seriesname seminar seminarname name title');
  if (series) draft.series ??= fieldFact(source, series, 'import/series');
  const where = above.get('location') ?? above.get('venue') ?? above.get('room');
  const place =
    textOf(above, 'room location venue') ??
    (where?.type === 'object' ? textOf(foldedFields(where.fields), 'name title room hall building') : null);
  if (place) draft.location ??= fieldFact(source, place, 'import/location');
}
