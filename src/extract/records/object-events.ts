/** Talks from the objects of JSON exports, schema.org documents and rows of CSV, whatever their keys are called. */

import { type Draft, emptyDraft, speakersOf } from '../draft.ts';
import { factOf } from '../fact.ts';
import { identityText, type MappedText } from '../mapped-text.ts';
import type { PlacedJson } from '../readers/json-places.ts';
import type { ReadRejection, ResourceKind } from '../understanding.ts';
import {
  affiliationFields,
  fieldFact,
  groundOf,
  plainField,
  putBio,
  putClock,
  putDescription,
  putMoment,
  putOneName,
  putSpeakerField,
  putStanding,
  putSummary,
  putZone,
} from './record-fields.ts';

type Fields = ReadonlyMap<string, PlacedJson>;
type Taker = (draft: Draft, source: string, value: PlacedJson) => void;

/** Keys without case, space and marks; the order of the list is the order of reading. */
const TAKERS: readonly (readonly [string, Taker])[] = [
  ['id uid guid talkid eventid identifier @id', takeId],
  ['sequence revision version', takeRevision],
  [
    'title talktitle name headline subject eventtitle lecturetitle summary',
    (draft, source, value) =>
      withText(value, (text) => draft.title || draft.isUntitled || putSummary(draft, source, plainField(text))),
  ],
  [
    'date day talkdate eventdate start starts startdate starttime startsat startdatetime begin datetime when starttimestamp dtstart',
    (draft, source, value) => takeMoment(draft, source, value, 'start'),
  ],
  ['time hour', (draft, source, value) => withText(value, (text) => putClock(draft, source, text, 'start'))],
  [
    'end ends enddate endtime endsat enddatetime dtend',
    (draft, source, value) => takeMoment(draft, source, value, 'end'),
  ],
  [
    'timezone tz tzid zone',
    (draft, source, value) =>
      withText(value, (text) => {
        draft.timeZone = null;
        putZone(draft, source, text);
      }),
  ],
  [
    'speakers speaker speakername presenters presenter performer performers lecturer lecturers persons people',
    takeSpeakers,
  ],
  ['speakeraffiliation affiliation institution speakerinstitution organization university', takeAffiliation],
  ['location room venue place where roomname roomfullname locationname', takeLocation],
  [
    'series seriesname seminar seminarname seminarseries category superevent',
    (draft, source, value) =>
      withName(value, (text) => {
        draft.series ??= fieldFact(source, plainField(text), 'import/series');
      }),
  ],
  ['url link href homepage weburl permalink', takeUrl],
  ['abstract description content body text details', takeAbstract],
  [
    'bio biography speakerbio speakerbiography aboutthespeaker',
    (draft, source, value) => withText(value, (text) => putBio(draft, source, text)),
  ],
  ['keywords tags topics subjects', takeKeywords],
  ['cancelled canceled iscancelled', takeCancelled],
  ['status eventstatus state', (draft, source, value) => withText(value, (text) => putStanding(draft, source, text))],
  [
    'video recording videourl recordingurl videolink',
    (draft, source, value) => takeResource(draft, source, value, 'RECORDING'),
  ],
  ['slides slidesurl slideslink', (draft, source, value) => takeResource(draft, source, value, 'SLIDES')],
  ['paper paperurl paperlink arxiv', (draft, source, value) => takeResource(draft, source, value, 'PAPER')],
  [
    'livestream stream livestreamlink streamurl',
    (draft, source, value) => takeResource(draft, source, value, 'STREAM'),
  ],
  ['host hosts chair chairs organizer organisers', takeHost],
];
const INHERITED = new Set([
  'timezone',
  'tz',
  'series',
  'seriesname',
  'seminar',
  'seminarname',
  'room',
  'location',
  'venue',
]);
const MAX_EVENTS = 20_000;

/** Talks in a JSON value: objects with a title or speaker and a time, at any depth and under any key. */
export function readJsonTalks(source: string, root: PlacedJson): { drafts: Draft[]; rejected: ReadRejection[] } {
  const drafts: Draft[] = [];
  const rejected: ReadRejection[] = [];
  const visit = (value: PlacedJson, above: Fields): void => {
    if (drafts.length >= MAX_EVENTS) return;
    if (value.type === 'list') for (const item of value.items) visit(item, above);
    if (value.type !== 'object') return;
    const fields = foldedFields(value.fields);
    if (isEvent(fields)) {
      const draft = recordDraft(source, fields, value);
      inherit(draft, source, above);
      if (draft.title || speakersOf(draft).length > 0) drafts.push(draft);
      else
        rejected.push({
          location: `the event at character ${value.start}`,
          reason: 'it has neither a title nor a speaker; add one of them',
        });
      visitParts(fields);
      return;
    }
    const context = new Map([
      ...above,
      ...[...fields].filter(([key, field]) => (INHERITED.has(key) || key === 'name') && field.type === 'text'),
    ]);
    for (const field of fields.values()) visit(field, context);
  };
  const visitParts = (fields: Fields) => {
    for (const key of ['subevent', 'subevents', 'contributions', 'subcontributions']) {
      const parts = fields.get(key);
      if (parts) visit(parts, fields);
    }
  };
  visit(root, new Map());
  return { drafts, rejected };
}

/** A talk from one row of named cells. */
export function rowDraft(
  source: string,
  cells: ReadonlyMap<string, MappedText>,
  span: { start: number; end: number },
): Draft {
  const fields = new Map(
    [...cells].map(([key, text]): [string, PlacedJson] => [foldKey(key), { type: 'text', text, ...span }]),
  );
  return recordDraft(source, fields, span);
}

/** Whether names of columns or keys tell a list of talks. */
export function isTalkHeader(names: readonly string[]): boolean {
  const keys = new Set(names.map(foldKey));
  const has = (words: string) => words.split(' ').some((word) => keys.has(word));
  const title = has('title talktitle name summary subject headline eventtitle');
  const speaker = has('speaker speakers speakername presenter presenters performer lecturer');
  const time = has(
    'date start startdate starttime startsat start_time begin datetime when day startdatetime time dtstart',
  );
  return (title && time) || (speaker && (title || time));
}

function isEvent(fields: Fields): boolean {
  const type = fields.get('@type');
  if (
    type?.type === 'text' &&
    /(?:Person|Organization|Place|WebSite|WebPage|ImageObject|BreadcrumbList|PostalAddress)$/.test(type.text.text)
  )
    return false;
  return isTalkHeader([...fields.keys()]);
}

function recordDraft(source: string, fields: Fields, span: { start: number; end: number }): Draft {
  const draft = emptyDraft({ start: span.start, end: span.end });
  for (const [keys, take] of TAKERS) {
    for (const key of keys.split(' ')) {
      const value = fields.get(key);
      if (value) take(draft, source, value);
    }
  }
  return draft;
}

function inherit(draft: Draft, source: string, above: Fields): void {
  const text = (keys: string) =>
    keys
      .split(' ')
      .map((key) => above.get(key))
      .find((value) => value?.type === 'text');
  const zone = text('timezone tz');
  const isOffset = draft.timeZone?.value === 'UTC' && draft.timeZone.quote === 'Z';
  if (zone?.type === 'text' && !isOffset) putZone(draft, source, zone.text);
  const series = text('series seriesname seminar seminarname name');
  if (series?.type === 'text') draft.series ??= fieldFact(source, series.text, 'import/series');
  const place = text('room location venue');
  if (place?.type === 'text') draft.location ??= fieldFact(source, place.text, 'import/location');
}

function foldedFields(fields: Fields): Map<string, PlacedJson> {
  return new Map([...fields].map(([key, value]) => [foldKey(key), value]));
}

function foldKey(key: string): string {
  return key
    .toLowerCase()
    .replace(/^schema:/, '')
    .replace(/[\s_-]+/g, '');
}

function withText(value: PlacedJson, take: (text: MappedText) => void): void {
  if (value.type === 'text' && value.text.text.trim() !== '') take(value.text);
  if (value.type === 'list' && value.items[0]?.type === 'text' && value.items.length === 1) take(value.items[0].text);
}

/** The text itself, or the name of an object. */
function withName(value: PlacedJson, take: (text: MappedText) => void): void {
  withText(value, take);
  if (value.type === 'list' && value.items[0]) withName(value.items[0], take);
  if (value.type !== 'object') return;
  const name = ['name', 'title', 'fullname']
    .map((key) => foldedFields(value.fields).get(key))
    .find((field) => field?.type === 'text');
  if (name) withText(name, take);
}

function takeId(draft: Draft, source: string, value: PlacedJson): void {
  if (value.type === 'text') draft.uid ??= value.text.text.trim() || null;
  if (value.type === 'other' && typeof value.value === 'number') draft.uid ??= source.slice(value.start, value.end);
}

function takeRevision(draft: Draft, _source: string, value: PlacedJson): void {
  if (value.type === 'other' && typeof value.value === 'number') draft.revision = Math.max(0, Math.trunc(value.value));
}

function takeMoment(draft: Draft, source: string, value: PlacedJson, edge: 'start' | 'end'): void {
  withText(value, (text) => putMoment(draft, source, text, edge));
  if (value.type !== 'object') return;
  const fields = foldedFields(value.fields);
  for (const key of ['datetime', 'date', 'time', 'tz', 'timezone']) {
    const part = fields.get(key);
    if (part?.type !== 'text') continue;
    if (key === 'time') putClock(draft, source, part.text, edge);
    else if (key.startsWith('t')) putZone(draft, source, part.text);
    else putMoment(draft, source, part.text, edge);
  }
}

function takeSpeakers(draft: Draft, source: string, value: PlacedJson): void {
  if (value.type === 'text') putSpeakerField(draft, source, plainField(value.text));
  if (value.type === 'list') for (const item of value.items) takeSpeakers(draft, source, item);
  if (value.type !== 'object') return;
  const fields = foldedFields(value.fields);
  const text = (keys: string): MappedText | null => {
    const found = keys
      .split(' ')
      .map((key) => fields.get(key))
      .find((field) => field?.type === 'text' && field.text.text.trim() !== '');
    return found?.type === 'text' ? found.text : null;
  };
  const affiliation = nameOf(
    fields,
    'affiliation affiliations institution organization organisation university company employer worksfor institute',
  );
  const given = text('firstname givenname given');
  const family = text('lastname familyname family surname');
  const name = text('name fullname displayname speaker') ?? (given && family ? null : family);
  if (name) putOneName(draft, source, name, affiliation);
  else if (given && family) putTwoPartName(draft, source, { given, family, affiliation });
  const bio = text('bio biography description');
  if (bio) putBio(draft, source, bio);
}

function nameOf(fields: Fields, keys: string): MappedText | null {
  let found: MappedText | null = null;
  for (const key of keys.split(' ')) {
    const value = fields.get(key);
    if (value && found === null)
      withName(value, (text) => {
        found = text;
      });
  }
  return found;
}

/** The family name is quoted; the value joins both parts. */
function putTwoPartName(
  draft: Draft,
  source: string,
  parts: { given: MappedText; family: MappedText; affiliation: MappedText | null },
): void {
  const before = draft.people.length;
  putOneName(draft, source, parts.family, parts.affiliation);
  const person = draft.people[before];
  if (person) person.name = { ...person.name, value: `${parts.given.text.trim()} ${parts.family.text.trim()}` };
}

function takeAffiliation(draft: Draft, source: string, value: PlacedJson): void {
  withName(value, (text) => {
    for (const person of speakersOf(draft))
      if (person.affiliations.length === 0) person.affiliations = affiliationFields(source, text);
  });
}

function takeLocation(draft: Draft, source: string, value: PlacedJson): void {
  withName(value, (text) => {
    draft.location ??= fieldFact(source, plainField(text), 'import/location');
  });
}

function takeUrl(draft: Draft, source: string, value: PlacedJson): void {
  withText(value, (text) => {
    if (/^\s*https?:\/\//i.test(text.text)) draft.url ??= fieldFact(source, text, 'import/url');
  });
}

function takeAbstract(draft: Draft, source: string, value: PlacedJson): void {
  withText(value, (text) => {
    if (!draft.abstract) putDescription(draft, source, text);
  });
}

function takeKeywords(draft: Draft, source: string, value: PlacedJson): void {
  if (value.type === 'list') for (const item of value.items) takeKeywords(draft, source, item);
  if (value.type !== 'text' || value.text.text.length > 300) return;
  const fact = fieldFact(source, value.text, 'topic/keyword');
  if (fact && !/[,;]/.test(fact.value)) draft.keywords.push(fact);
}

function takeCancelled(draft: Draft, source: string, value: PlacedJson): void {
  const isTrue =
    (value.type === 'other' && (value.value === true || value.value === 1)) ||
    (value.type === 'text' && /^(?:true|yes|1|y)$/i.test(value.text.text.trim()));
  if (!isTrue) return;
  const ground = groundOf(source, identityText(source));
  draft.status = factOf(ground, value.start, value.end, {
    value: 'CANCELLED',
    rule: 'import/status',
    confidence: 0.99,
  });
}

function takeResource(draft: Draft, source: string, value: PlacedJson, kind: ResourceKind): void {
  withText(value, (text) => {
    const url = /^\s*https?:\/\//i.test(text.text) ? fieldFact(source, text, 'import/link') : null;
    if (url) draft.resources.push({ kind, url, title: null });
  });
}

function takeHost(draft: Draft, source: string, value: PlacedJson): void {
  withName(value, (text) => {
    const before = draft.people.length;
    putOneName(draft, source, text, null);
    const person = draft.people[before];
    if (person) person.role = 'HOST';
  });
}
