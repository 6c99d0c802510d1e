/** Talks from the objects of JSON exports, schema.org documents and rows of CSV, whatever their keys are called. */

import { type Draft, speakersOf } from '../draft.ts';
import type { MappedText } from '../mapped-text.ts';
import { namesNoTalk } from '../parsers/no-talks.ts';
import { isSeriesName } from '../parsers/series-names.ts';
import type { PlacedJson } from '../readers/json-places.ts';
import type { ReadRejection } from '../understanding.ts';
import { fieldsOfColumns } from './column-names.ts';
import { withIdentified } from './id-references.ts';
import { withReferences } from './linked-references.ts';
import { putZoneBeside } from './moments.ts';
import { isOfOtherKind } from './other-kinds.ts';
import { type Fields, foldedFields, foldKey, textOf, typeOf } from './placed-fields.ts';
import { fieldFact, putClock, putMoment } from './record-fields.ts';
import { recordFields } from './record-shape.ts';
import { keysLike, recordDraft, settleTimes } from './record-takers.ts';

export interface Records {
  readonly drafts: Draft[];
  readonly rejected: ReadRejection[];
}

const INHERITED = new Set(
  'timezone timezonename tz series seriesname seminar seminarname room location venue date day time'.split(' '),
);
const SERIES = 'seminar series meta calendar conference group settings config info schedule';
const PARTS = 'subevent subevents contributions subcontributions';
const NO_EVENT =
  /(?:Person|Organization|Place|WebSite|WebPage|ImageObject|BreadcrumbList|PostalAddress|Article|VideoObject|EventSeries)\b/;
/** What a programme committee has not accepted, or has put aside again. */
const NOT_GIVEN = /^(?:submitted|rejected|withdrawn|deleted|draft)$/i;
const MAX_EVENTS = 50_000;
const SPEAKERS = ['speaker', 'speakers', 'performer', 'performers', 'presenter', 'presenters'];
const TITLES = ['title', 'name', 'headline', 'summary'];
/** Lists of other events beside one. */
const ASIDE = /related|similar|other|previous|next|attachment|resource|link|file|document|material/;
const LOOKED_AT = 20;
const LIKE_TITLE = keysLike('title');
const LIKE_SPEAKER = [...keysLike('speaker'), 'persons', 'defendant'];
const LIKE_TIME = [...keysLike('start'), 'time', 'slot'];

/** Talks in a JSON value: objects with a title or speaker and a time, at any depth and under any key. */
export function readJsonTalks(source: string, root: PlacedJson): Records {
  const reader = new ObjectReader(source);
  reader.visit(withIdentified(withReferences(root)), new Map());
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
    const fields = recordFields(value);
    const parts = PARTS.split(' ').flatMap((key) => fields.get(key) ?? []);
    const isSpoken = SPEAKERS.some((key) => fields.has(key));
    // A conference with its talks inside is their series, and no talk; so is a day with its sessions.
    const isWhole =
      parts.some((part) => part.type === 'object' || (part.type === 'list' && part.items.length > 0)) ||
      (!isSpoken && holdsTalks(fields));
    if (isEvent(fields) && !(isWhole && !isSpoken)) {
      this.#taken.add(value);
      this.#take(fields, value, above);
      for (const part of parts) this.visit(part, fields);
      return;
    }
    const own = [...fields].filter(
      ([key, field]) =>
        field.type !== 'list' &&
        (INHERITED.has(key) ||
          key === 'name' ||
          (isWhole && (key === 'title' || key === 'id')) ||
          isSeries(key, field)),
    );
    const context = new Map([...above, ...ofSeries(fields), ...own]);
    for (const [key, field] of value.fields) {
      const day = value.days?.get(key);
      this.visit(field, day ? new Map([...context, ['date', day]]) : context);
    }
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
    const isSilent = speakersOf(draft).length === 0;
    if (isSilent && (isOfOtherKind(fields) || (draft.title && namesNoTalk(draft.title.value)))) return;
    inherit(draft, this.#source, above);
    settleTimes(draft, fields);
    // Indico numbers the contributions of each of its events from 1.
    const whole = /Contribution$/.test(textOf(fields, 'type')?.text ?? '') ? textOf(above, 'id') : null;
    if (whole && draft.uid !== null) draft.uid = `${whole.text.trim()}/${draft.uid}`;
    if (draft.title || speakersOf(draft).length > 0) drafts.push(draft);
    else rejected.push({ location, reason: 'it has neither a title nor a speaker; add one of them' });
  }
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
  const has = (words: readonly string[]) => words.some((word) => keys.has(word));
  const title = has(LIKE_TITLE);
  const speaker = has(LIKE_SPEAKER);
  const time = has(LIKE_TIME);
  return (title && time) || (speaker && (title || time));
}

/** "summary": "Topology Seminar" of a calendar names the series of its events. */
function isSeries(key: string, field: PlacedJson): boolean {
  return /^(?:title|summary|label)$/.test(key) && field.type === 'text' && isSeriesName(field.text.text.trim());
}

/** Whether a list inside holds talks of their own. */
function holdsTalks(fields: Fields): boolean {
  return [...fields].some(
    ([key, field]) =>
      field.type === 'list' &&
      !ASIDE.test(key) &&
      field.items.slice(0, LOOKED_AT).some((item) => {
        if (item.type !== 'object') return false;
        const inner = recordFields(item);
        return TITLES.some((title) => inner.has(title)) && isEvent(inner);
      }),
  );
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
  if (zone) putZoneBeside(draft, source, zone);
  const day = textOf(above, 'date day');
  if (day && !draft.day) putMoment(draft, source, day, 'start');
  const hour = textOf(above, 'time');
  if (hour && !draft.startTime) putClock(draft, source, hour, 'start');
  const series = textOf(above, 'series seriesname seminar seminarname name title summary label');
  if (series) draft.series ??= fieldFact(source, series, 'import/series');
  const where = above.get('location') ?? above.get('venue') ?? above.get('room');
  const place =
    textOf(above, 'room location venue') ??
    (where?.type === 'object' ? textOf(foldedFields(where.fields), 'name title room hall building') : null);
  if (place) draft.location ??= fieldFact(source, place, 'import/location');
}
