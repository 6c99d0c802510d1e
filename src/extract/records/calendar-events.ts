/** Talks from iCalendar events: each time of a recurring one is a talk, and of several versions of one event the latest counts. */

import { copyDraft, type Draft, emptyDraft, speakersOf } from '../draft.ts';
import { factOf } from '../fact.ts';
import { identityText } from '../mapped-text.ts';
import { namesNoTalk } from '../parsers/no-talks.ts';
import { type Calendar, type CalendarEvent, type CalendarProperty, readCalendar } from '../readers/icalendar.ts';
import { isFirstTakenOut, momentOf, type Occurrence, recurrenceOf } from '../readers/recurrence.ts';
import { ianaZoneOf } from '../readers/zone-names.ts';
import type { ReadRejection } from '../understanding.ts';
import {
  fieldFact,
  groundOf,
  putDescription,
  putDuration,
  putMoment,
  putStanding,
  putSummary,
} from './record-fields.ts';

/** Times of one event at most, and of all events of a file; a calendar of seminars stays far below. */
const MAX_TIMES = 400;
const MAX_ALL_TIMES = 20_000;
/** After so many rules that lead nowhere a file is taken not to mean them. */
const MAX_TROUBLES = 20;

interface Reading {
  readonly source: string;
  readonly calendar: Calendar;
  readonly referenceDate: string | null;
  readonly drafts: Draft[];
  readonly rejected: ReadRejection[];
  times: number;
  troubles: number;
}

/** The talks of a calendar and the events that could not be read; rules without end are followed to a year after the reference date. */
export function readCalendarTalks(
  source: string,
  referenceDate: string | null,
): { drafts: Draft[]; rejected: ReadRejection[] } {
  const calendar = readCalendar(source);
  const rejected: ReadRejection[] = calendar.broken.map((place) => ({
    location: `the event that begins at character ${place}`,
    reason: 'it has no END:VEVENT, so the file may be cut off; export the calendar again',
  }));
  const reading: Reading = { source, calendar, referenceDate, drafts: [], rejected, times: 0, troubles: 0 };
  const events = latestVersions(calendar.events);
  const { masters, moved } = seriesOf(events);
  for (const [event, at] of events) {
    const uid = textOf(event, 'UID');
    const master = textOf(event, 'RECURRENCE-ID') === null ? undefined : masters.get(uid ?? '');
    readEvent(reading, master ? completed(event, master) : event, { at, moved: moved.get(uid ?? '') ?? new Set() });
  }
  return { drafts: reading.drafts, rejected };
}

/** Of events with the same UID and time of recurrence the one of the highest SEQUENCE, then of the latest stamp; what only shares a UID stays. */
function latestVersions(events: readonly CalendarEvent[]): Map<CalendarEvent, number> {
  const latest = new Map<string, CalendarEvent>();
  const replaced = new Set<CalendarEvent>();
  for (const event of events) {
    const uid = textOf(event, 'UID');
    if (uid === null) continue;
    const key = `${uid} ${occurrenceKey(event) ?? ''}`;
    const other = latest.get(key);
    if (other && !isSameEvent(other, event)) continue;
    const isNewer = !other || rankOf(event) >= rankOf(other);
    if (other) replaced.add(isNewer ? other : event);
    if (isNewer) latest.set(key, event);
  }
  return new Map(
    events.map((event, at): [CalendarEvent, number] => [event, at]).filter(([event]) => !replaced.has(event)),
  );
}

function isSameEvent(a: CalendarEvent, b: CalendarEvent): boolean {
  const has = (name: string) => textOf(a, name) === textOf(b, name);
  return !has('SEQUENCE') || has('DTSTART') || has('SUMMARY');
}

/** Sorts by SEQUENCE, then by stamp (YYYYMMDDTHHMMSSZ). */
function rankOf(event: CalendarEvent): string {
  const stamp = textOf(event, 'LAST-MODIFIED') ?? textOf(event, 'DTSTAMP') ?? '';
  return `${String(sequenceOf(event)).padStart(12, '0')} ${stamp}`;
}

/** The events that recur, and for each the days that have an event of their own. */
function seriesOf(events: ReadonlyMap<CalendarEvent, number>) {
  const masters = new Map<string, CalendarEvent>();
  const moved = new Map<string, Set<string>>();
  for (const event of events.keys()) {
    const uid = textOf(event, 'UID') ?? '';
    const key = occurrenceKey(event);
    if (key === null) {
      if (isRecurring(event) && !masters.has(uid)) masters.set(uid, event);
    } else moved.set(uid, (moved.get(uid) ?? new Set()).add(key));
  }
  return { masters, moved };
}

/** An event for one time of a series has what it leaves out from the series. */
function completed(event: CalendarEvent, master: CalendarEvent): CalendarEvent {
  const own = new Set(event.properties.map(({ name }) => name));
  const inherited = master.properties.filter(
    ({ name }) => !own.has(name) && !/^(?:RRULE|RDATE|EXDATE|DTEND|DURATION|STATUS|SEQUENCE)$/.test(name),
  );
  return { ...event, properties: [...event.properties, ...inherited] };
}

function readEvent(reading: Reading, event: CalendarEvent, place: { at: number; moved: ReadonlySet<string> }): void {
  const { source, calendar, drafts, rejected } = reading;
  const uid = textOf(event, 'UID');
  const location = `event ${place.at + 1}${uid ? ` (UID ${uid})` : ''}`;
  const summary = textOf(event, 'SUMMARY');
  if (summary === null) {
    rejected.push({ location, reason: 'it has no SUMMARY; add one that names the talk' });
    return;
  }
  const draft = eventDraft(source, event, calendar);
  if (speakersOf(draft).length === 0 && (namesNoTalk(summary) || namesNoTalk(draft.title?.value ?? ''))) return;
  if (calendar.name) draft.series ??= fieldFact(source, calendar.name, 'import/calendar-name');
  const own = occurrenceKey(event);
  const key = own ?? dayOf(event);
  if (uid !== null && (own !== null || isRecurring(event))) draft.uid = `${uid}/${key}`;
  if (own !== null || !isRecurring(event)) {
    drafts.push(draft);
    return;
  }
  if (!isFirstTakenOut(event.properties) && !place.moved.has(key ?? '')) drafts.push(draft);
  const { occurrences, trouble } = timesOf(reading, event);
  if (trouble !== null) rejected.push({ location, reason: `${trouble}; only what was read of it is taken` });
  const days = new Set([key]);
  for (const occurrence of occurrences) {
    if (place.moved.has(occurrence.day)) continue;
    const again = days.has(occurrence.day);
    days.add(occurrence.day);
    const suffix = again ? `T${occurrence.time}` : '';
    drafts.push(onAnotherDay(draft, occurrence, { source, uid: uid && `${uid}/${occurrence.day}${suffix}` }));
  }
}

function timesOf(reading: Reading, event: CalendarEvent): ReturnType<typeof recurrenceOf> {
  if (reading.times >= MAX_ALL_TIMES || reading.troubles >= MAX_TROUBLES)
    return { occurrences: [], trouble: `the calendar repeats its events too often to follow this one` };
  const start = dayOf(event) ?? '';
  const { referenceDate } = reading;
  const from = referenceDate !== null && referenceDate > start ? referenceDate : start;
  const until = `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`;
  const recurrence = recurrenceOf(event.properties, { until, most: MAX_TIMES });
  reading.times += recurrence.occurrences.length;
  if (recurrence.trouble !== null) reading.troubles++;
  return recurrence;
}

function onAnotherDay(draft: Draft, occurrence: Occurrence, { source, uid }: { source: string; uid: string | null }) {
  const copy = copyDraft(draft);
  const ground = groundOf(source, occurrence.stated);
  copy.uid = uid;
  copy.day = {
    type: 'given',
    fact: factOf(ground, 0, occurrence.stated.text.length, {
      value: occurrence.day,
      rule: 'import/recurrence',
      confidence: 0.97,
      implied: true,
    }),
  };
  if (copy.startTime && occurrence.time !== null && copy.startTime.value !== occurrence.time) {
    copy.startTime = { ...copy.startTime, value: occurrence.time };
    copy.endTime = null;
  }
  return copy;
}

function eventDraft(source: string, event: CalendarEvent, calendar: Calendar): Draft {
  const draft = emptyDraft({ start: event.start, end: event.end });
  const find = (name: string) => event.properties.find((property) => property.name === name);
  draft.uid = find('UID')?.value.text.trim() || null;
  draft.revision = sequenceOf(event);
  const start = find('DTSTART');
  if (start) {
    putMoment(draft, source, start.value, 'start');
    putTzid(draft, source, start, event);
    if (calendar.zone && draft.startTime) putCalendarZone(draft, source, calendar.zone);
  }
  const end = find('DTEND');
  if (end) putMoment(draft, source, end.value, 'end');
  const duration = find('DURATION');
  if (duration && !end) putDuration(draft, source, duration.value);
  const status = find('STATUS');
  if (status) putStanding(draft, source, status.value);
  if (calendar.method && /^\s*CANCEL\s*$/i.test(calendar.method.text))
    draft.status ??= factOf(groundOf(source, calendar.method), 0, calendar.method.text.length, {
      value: 'CANCELLED',
      rule: 'import/method',
      confidence: 0.97,
    });
  const summary = find('SUMMARY');
  if (summary) putSummary(draft, source, summary.value);
  const location = find('LOCATION');
  if (location) draft.location = fieldFact(source, location.value, 'import/location');
  const url = find('URL');
  if (url && /^https?:\/\//i.test(url.value.text.trim())) draft.url = fieldFact(source, url.value, 'import/url');
  const description = find('DESCRIPTION') ?? find('X-ALT-DESC');
  if (description) putDescription(draft, source, description.value);
  return draft;
}

/** The zone stands in a parameter, before the value. */
function putTzid(draft: Draft, source: string, property: CalendarProperty, event: CalendarEvent): void {
  const printed = property.parameters.get('TZID');
  const zone = printed === undefined ? null : ianaZoneOf(printed);
  if (printed === undefined || zone === null) return;
  const at = source.slice(event.start, event.end).indexOf(printed);
  if (at < 0) return;
  const start = event.start + at;
  draft.timeZone = factOf(groundOf(source, identityText(source)), start, start + printed.length, {
    value: zone,
    rule: 'import/tzid',
    confidence: 0.99,
  });
}

function putCalendarZone(draft: Draft, source: string, printed: Calendar['zone'] & object): void {
  const value = ianaZoneOf(printed.text);
  if (value === null || draft.timeZone) return;
  draft.timeZone = factOf(groundOf(source, printed), 0, printed.text.length, {
    value,
    rule: 'import/calendar-zone',
    confidence: 0.9,
    implied: true,
  });
}

function sequenceOf(event: CalendarEvent): number {
  return Math.max(0, Number.parseInt(textOf(event, 'SEQUENCE') ?? '0', 10) || 0);
}

function isRecurring(event: CalendarEvent): boolean {
  return event.properties.some(({ name }) => name === 'RRULE' || name === 'RDATE');
}

/** The day in the series that an event of its own stands for, in the zone in which it starts. */
function occurrenceKey(event: CalendarEvent): string | null {
  const property = event.properties.find(({ name }) => name === 'RECURRENCE-ID');
  if (!property) return null;
  const start = event.properties.find(({ name }) => name === 'DTSTART');
  const zone = ianaZoneOf(start?.parameters.get('TZID') ?? '');
  const own = ianaZoneOf(property.parameters.get('TZID') ?? '');
  return momentOf(property.value.text, own, zone)?.day ?? property.value.text.trim();
}

function dayOf(event: CalendarEvent): string | null {
  return momentOf(textOf(event, 'DTSTART') ?? '', null, null)?.day ?? null;
}

/** The trimmed text of a property; null when it is missing or empty. */
function textOf(event: CalendarEvent, name: string): string | null {
  return event.properties.find((property) => property.name === name)?.value.text.trim() || null;
}
