/** Talks of a conference schedule as frab, pentabarf and pretalx write it, in JSON or XML. */

import { type Draft, speakersOf } from '../draft.ts';
import type { MappedText } from '../mapped-text.ts';
import { namesNoTalk } from '../parsers/no-talks.ts';
import type { PlacedJson } from '../readers/json-places.ts';
import type { Records } from './object-events.ts';
import { type Fields, foldedFields, textOf, withText } from './placed-fields.ts';
import { fieldFact, putMoment, putZone } from './record-fields.ts';
import { recordDraft, settleTimes } from './record-takers.ts';

interface Conference {
  readonly title: MappedText | null;
  readonly zone: MappedText | null;
}

const LEFT_OUT = new Set(['subtitle', 'track', 'slug', 'logo', 'version']);
const MAX_LINKS = 40;

/** The schedule that an export holds, or null when it is something else. */
export function scheduleIn(root: PlacedJson): PlacedJson | null {
  if (root.type !== 'object') return null;
  const inner = root.fields.get('schedule');
  if (inner?.type === 'object') return inner;
  return root.fields.has('conference') && (root.fields.has('day') || root.fields.has('days')) ? root : null;
}

/** The talks of a schedule; breaks are passed over. */
export function readScheduleTalks(source: string, schedule: PlacedJson): Records {
  const records: Records = { drafts: [], rejected: [] };
  const found = schedule.type === 'object' ? schedule.fields.get('conference') : undefined;
  const fields: Fields = found?.type === 'object' ? foldedFields(found.fields) : new Map();
  const conference = { title: textOf(fields, 'title'), zone: textOf(fields, 'timezonename timezone') };
  const visit = (value: PlacedJson, day: MappedText | null): void => {
    if (value.type === 'list') for (const item of value.items) visit(item, day);
    if (value.type !== 'object') return;
    const own = foldedFields(value.fields);
    if (own.has('title') && own.has('start') && (own.has('duration') || own.has('persons'))) {
      takeEvent(records, source, { fields: own, span: value, day, conference });
      return;
    }
    const date = textOf(own, 'date') ?? day;
    for (const [key, field] of own) if (key !== 'conference' || value !== schedule) visit(field, date);
  };
  visit(schedule, null);
  // In JSON the days stand inside the conference.
  const days = fields.get('days');
  if (days) visit(days, null);
  return records;
}

interface ScheduleEvent {
  readonly fields: Fields;
  readonly span: { readonly start: number; readonly end: number };
  readonly day: MappedText | null;
  readonly conference: Conference;
}

function takeEvent(records: Records, source: string, { fields, span, day, conference }: ScheduleEvent): void {
  const kept = new Map([...fields].filter(([key]) => !LEFT_OUT.has(key) && !(key === 'id' && fields.has('guid'))));
  const draft = recordDraft(source, kept, span);
  if (draft.title === null && speakersOf(draft).length === 0) {
    const reason = 'it has neither a title nor a person; add one of them';
    records.rejected.push({ location: `the event at character ${span.start}`, reason });
    return;
  }
  if (draft.title && namesNoTalk(draft.title.value) && speakersOf(draft).length === 0) return;
  if (!draft.day && day) putMoment(draft, source, day, 'start');
  if (conference.zone && (!draft.timeZone || draft.timeZone.quote === 'Z')) {
    draft.timeZone = null;
    putZone(draft, source, conference.zone);
  }
  settleTimes(draft, fields);
  if (conference.title) draft.series ??= fieldFact(source, conference.title, 'import/conference');
  for (const key of ['links', 'attachments']) {
    const links = fields.get(key);
    if (links) takeLinks(draft, links);
  }
  records.drafts.push(draft);
}

function takeLinks(draft: Draft, value: PlacedJson): void {
  if (value.type === 'list') for (const item of value.items.slice(0, MAX_LINKS)) takeLinks(draft, item);
  if (value.type !== 'object') return;
  const fields = foldedFields(value.fields);
  const inside = fields.get('link') ?? fields.get('attachment');
  if (inside) takeLinks(draft, inside);
  const address = fields.get('url') ?? fields.get('href');
  if (!address) return;
  withText(address, (text) => {
    const url = text.text.trim();
    const lead = text.text.indexOf(url);
    const label = textOf(fields, 'title name #text')?.text.trim() ?? '';
    if (/^https?:\/\/\S+$/i.test(url)) draft.links.push({ url, label, ...text.toSource(lead, lead + url.length) });
  });
}
