/** Talks from iCalendar events. */

import { type Draft, emptyDraft, speakersOf } from '../draft.ts';
import { factOf } from '../fact.ts';
import { identityText } from '../mapped-text.ts';
import { isNoTalk } from '../parsers/phrases.ts';
import { type CalendarEvent, type CalendarProperty, readCalendar } from '../readers/icalendar.ts';
import type { ReadRejection } from '../understanding.ts';
import { fieldFact, groundOf, putDescription, putMoment, putStanding, putSummary } from './record-fields.ts';

/** The talks of a calendar and the events that could not be read. */
export function readCalendarTalks(source: string): { drafts: Draft[]; rejected: ReadRejection[] } {
  const calendar = readCalendar(source);
  const rejected: ReadRejection[] = calendar.broken.map((place) => ({
    location: `the event that begins at character ${place}`,
    reason: 'it has no END:VEVENT, so the file may be cut off; export the calendar again',
  }));
  const drafts: Draft[] = [];
  calendar.events.forEach((event, at) => {
    const draft = eventDraft(source, event);
    const place = `event ${at + 1}${draft.uid ? ` (UID ${draft.uid})` : ''}`;
    if (!event.properties.some(({ name }) => name === 'SUMMARY')) {
      rejected.push({ location: place, reason: 'it has no SUMMARY; add one that names the talk' });
    } else if (!draft.title || !isNoTalk(draft.title.value) || speakersOf(draft).length > 0) {
      if (calendar.name) draft.series ??= fieldFact(source, calendar.name, 'import/calendar-name');
      drafts.push(draft);
    }
  });
  return { drafts, rejected };
}

function eventDraft(source: string, event: CalendarEvent): Draft {
  const draft = emptyDraft({ start: event.start, end: event.end });
  const find = (name: string) => event.properties.find((property) => property.name === name);
  draft.uid = find('UID')?.value.text.trim() || null;
  draft.revision = Number.parseInt(find('SEQUENCE')?.value.text ?? '0', 10) || 0;
  const start = find('DTSTART');
  if (start) {
    putMoment(draft, source, start.value, 'start');
    putTzid(draft, source, start, event);
  }
  const end = find('DTEND');
  if (end) putMoment(draft, source, end.value, 'end');
  const status = find('STATUS');
  if (status) putStanding(draft, source, status.value);
  const summary = find('SUMMARY');
  if (summary) putSummary(draft, source, summary.value);
  const location = find('LOCATION');
  if (location) draft.location = fieldFact(source, location.value, 'import/location');
  const url = find('URL');
  if (url && /^https?:\/\//i.test(url.value.text.trim())) draft.url = fieldFact(source, url.value, 'import/url');
  const description = find('DESCRIPTION');
  if (description) putDescription(draft, source, description.value);
  return draft;
}

/** The zone stands in a parameter, before the value. */
function putTzid(draft: Draft, source: string, property: CalendarProperty, event: CalendarEvent): void {
  const zone = property.parameters.get('TZID');
  if (!zone || !/^[A-Z][A-Za-z]+\/[A-Za-z_/+-]+$|^UTC$/.test(zone)) return;
  const at = source.indexOf(zone, event.start);
  if (at < 0 || at > event.end) return;
  const ground = groundOf(source, identityText(source));
  draft.timeZone = factOf(ground, at, at + zone.length, { value: zone, rule: 'import/tzid', confidence: 0.99 });
}
