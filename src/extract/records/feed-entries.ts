/** Talks from the entries of RSS, Atom and JSON feeds: a title that often holds the day, and an announcement as its text. */

import { readSegment } from '../assign/segment-reader.ts';
import { PLAIN } from '../assign/segment-state.ts';
import { type Draft, emptyDraft, speakersOf } from '../draft.ts';
import { type MappedText, sliceMapped } from '../mapped-text.ts';
import { makePage } from '../page.ts';
import { weekdayOf } from '../parsers/calendar-days.ts';
import { type DateReading, findDates } from '../parsers/dates.ts';
import { namesNoTalk } from '../parsers/no-talks.ts';
import { isOtherDay } from '../parsers/other-days.ts';
import { isSeriesName } from '../parsers/series-names.ts';
import { readHtmlText } from '../readers/html-text.ts';
import type { PlacedJson } from '../readers/json-places.ts';
import { childOf, type XmlElement } from '../readers/xml-places.ts';
import { labelRowsAsLines } from '../segment/label-rows.ts';
import { speaks } from '../understanding.ts';
import { momentOf, STARTS } from './moments.ts';
import type { Records } from './object-events.ts';
import { type Fields, foldedFields, textOf } from './placed-fields.ts';
import {
  fieldFact,
  groundOf,
  plainField,
  putDescription,
  putMoment,
  putStanding,
  putSummary,
} from './record-fields.ts';
import { recordFields } from './record-shape.ts';

interface Entry {
  readonly id: MappedText | null;
  readonly title: MappedText | null;
  readonly text: MappedText | null;
  readonly link: MappedText | null;
  readonly start: MappedText | null;
  readonly finish: MappedText | null;
  readonly location: MappedText | null;
  /** ISO day on which it was published. */
  readonly published: string | null;
  readonly span: { readonly start: number; readonly end: number };
}

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** A talk is announced at most so long before it, or after. */
const DAYS_BEFORE = 60;
const DAY = 86_400_000;

/** The talks of a feed in XML. */
export function readFeedTalks(source: string, root: XmlElement): Records {
  const channel = childOf(root, 'channel') ?? root;
  const items = [...root.children, ...channel.children].filter(({ name }) => name === 'item' || name === 'entry');
  const series = textIn(channel, 'title');
  return readEntries(source, [...new Set(items)].map(entryOf), series);
}

/** The talks of a JSON feed or of the posts of a blog, or null when it is something else. */
export function readJsonFeedTalks(source: string, root: PlacedJson): Records | null {
  const posts = postsIn(root);
  if (posts) return readEntries(source, posts, null);
  if (root.type !== 'object') return null;
  const items = root.fields.get('items');
  const version = root.fields.get('version');
  if (version?.type !== 'text' || !version.text.text.includes('jsonfeed.org') || items?.type !== 'list') return null;
  const entries = items.items.flatMap((item): Entry[] => {
    if (item.type !== 'object') return [];
    const fields = foldedFields(item.fields);
    const text = (keys: string) => textOf(fields, keys);
    return [
      {
        id: text('id'),
        title: text('title'),
        text: text('contenthtml contenttext summary'),
        link: text('url externalurl'),
        start: null,
        finish: null,
        location: null,
        published: dayIn(text('datepublished datemodified')),
        span: item,
      },
    ];
  });
  return readEntries(source, entries, textOf(root.fields, 'title'));
}

/** Whether a field other than that of posting names a day. */
function hasOwnDay(fields: Fields): boolean {
  return momentOf(new Map([...fields].filter(([key]) => key !== 'date')), STARTS) !== null;
}

/** Posts as blog systems hand them out: the text as HTML, the day that of posting. */
function postsIn(root: PlacedJson): Entry[] | null {
  const items = root.type === 'list' ? root.items : [root];
  const posts = items.flatMap((item): Entry[] => {
    if (item.type !== 'object') return [];
    const fields = foldedFields(item.fields);
    const text = (keys: string) => textOf(fields, keys);
    const isPost = fields.get('content')?.type === 'object' && fields.has('slug');
    // A post with fields for a day of its own is a record.
    if (!isPost || hasOwnDay(recordFields(item))) return [];
    return [
      {
        id: text('guid link'),
        title: text('title'),
        text: text('content'),
        link: text('link'),
        start: null,
        finish: null,
        location: null,
        published: dayIn(text('date modified')),
        span: item,
      },
    ];
  });
  return posts.length > 0 && posts.length === items.length ? posts : null;
}

function readEntries(source: string, entries: readonly Entry[], series: MappedText | null): Records {
  const records: Records = { drafts: [], rejected: [] };
  entries.forEach((entry, at) => {
    const draft = entryDraft(source, entry);
    if (series && isSeriesName(series.text.trim())) draft.series ??= fieldFact(source, series, 'import/feed-title');
    const isTalk =
      (draft.title || draft.isUntitled || speakersOf(draft).length > 0) && (draft.day || speakersOf(draft).length > 0);
    const isOff = entry.title !== null && namesNoTalk(entry.title.text) && speakersOf(draft).length === 0;
    if (isTalk && !isOff) records.drafts.push(draft);
    else
      records.rejected.push({
        location: `entry ${at + 1}${entry.title ? ` (${entry.title.text.trim().slice(0, 80)})` : ''}`,
        reason: 'it names no day and no speaker, so it is taken for news and no talk',
      });
  });
  return records;
}

function entryDraft(source: string, entry: Entry): Draft {
  const draft = emptyDraft(entry.span);
  draft.uid = entry.id?.text.trim() || entry.link?.text.trim() || null;
  if (entry.start) putMoment(draft, source, entry.start, 'start');
  if (entry.finish) putMoment(draft, source, entry.finish, 'end');
  if (entry.title) putTitleWithDay(draft, source, { title: plainField(entry.title), published: entry.published });
  if (entry.location) draft.location = fieldFact(source, entry.location, 'import/location');
  if (entry.link && /^\s*https?:/i.test(entry.link.text)) draft.url = fieldFact(source, entry.link, 'import/url');
  if (entry.text) putText(draft, source, { text: entry.text, published: entry.published });
  return draft;
}

/** "12 March: Ada Byron (Turin): Engines" and "Engines (12 March 2026)". */
function putTitleWithDay(
  draft: Draft,
  source: string,
  { title, published }: { title: MappedText; published: string | null },
): void {
  const { text } = title;
  const [date] = findDates(text, { numericOrder: 'DAY_FIRST' });
  if (!date) {
    putSummary(draft, source, title);
    return;
  }
  const before = text.slice(0, date.start).replace(/[\s([,;:–—|-]+$|^\W+$/g, '');
  const after =
    /^[^\p{L}\d"“„«'([]*(?:\(?\d{1,2}[:.h]\d{2}\)?[^\p{L}\d"“„«'([]*)?/u.exec(text.slice(date.end))?.[0].length ?? 0;
  const rest = text.slice(date.end + after).trim();
  const isHead = before === '' && rest.length > 3;
  const isTail = before.length > 3 && rest === '';
  if (isHead || isTail) putDay(draft, source, { text: title, date, published });
  if (isHead) putMoment(draft, source, sliceMapped(title, date.end, date.end + after), 'start');
  if (isHead) putSummary(draft, source, sliceMapped(title, date.end + after, text.length));
  else if (isTail) putSummary(draft, source, sliceMapped(title, 0, before.length));
  else putSummary(draft, source, title);
}

function putText(
  draft: Draft,
  source: string,
  { text, published }: { text: MappedText; published: string | null },
): void {
  const html = readHtmlText(text);
  const plain = plainField(text);
  const page = makePage({ source, mapped: plain, links: plain === text ? [] : html.links, method: 'IMPORT' });
  const lines = labelRowsAsLines(page, page.lines);
  if (lines.length === 0) return;
  const reading = readSegment(page, lines, PLAIN).draft;
  const { day } = reading;
  if (!draft.day && day?.type === 'read' && !isOtherDay(page.text.slice(0, day.reading.start))) {
    if (day.year === null) setYear(day, published);
    draft.day = day;
  }
  // A title that the text labels is that of the talk; the entry's own may be a headline.
  if (reading.title && /^title\/(?:below-)?label$/.test(reading.title.rule)) {
    draft.title = reading.title;
    draft.titlePassage = reading.titlePassage;
  }
  draft.startTime ??= reading.startTime;
  draft.endTime ??= reading.endTime;
  draft.timeZone ??= reading.timeZone;
  putStanding(draft, source, sliceMapped(plain, 0, Math.min(plain.text.length, 80)));
  if (speakersOf(draft).length === 0) draft.people.push(...reading.people.filter(speaks));
  putDescription(draft, source, text);
}

function putDay(
  draft: Draft,
  source: string,
  { text, date, published }: { text: MappedText; date: DateReading; published: string | null },
): void {
  if (draft.day) return;
  const day = {
    type: 'read',
    reading: date,
    ground: groundOf(source, text),
    year: date.year,
    yearIsImplied: false,
  } as const;
  draft.day = { ...day };
  if (draft.day.type === 'read' && draft.day.year === null) setYear(draft.day, published);
}

/** The first year in which the day is not long before the entry was published. */
function setYear(day: Extract<Draft['day'], { type: 'read' }>, published: string | null): void {
  if (published === null) return;
  const base = Date.parse(`${published}T00:00:00Z`);
  const { month, day: date, weekday } = day.reading;
  const first = Number(published.slice(0, 4));
  const year = [first - 1, first, first + 1].find(
    (one) =>
      Date.UTC(one, month - 1, date) >= base - DAYS_BEFORE * DAY &&
      (weekday === null || weekdayOf(one, month, date) === weekday),
  );
  if (year === undefined) return;
  day.year = year;
  day.yearIsImplied = true;
}

function entryOf(element: XmlElement): Entry {
  const link = childOf(element, 'link');
  const content = childOf(element, 'content:encoded', 'content', 'description', 'summary');
  const address = element.children.find(
    ({ name, attributes }) => name === 'link' && /^(?:alternate)?$/.test(attributes.get('rel')?.text ?? ''),
  );
  return {
    id: textIn(element, 'guid', 'id'),
    title: textIn(element, 'title'),
    text: content && (content.children.length > 0 ? content.inner : content.text),
    link: address?.attributes.get('href') ?? link?.text ?? null,
    start: textIn(element, 'ev:startdate', 'xcal:dtstart', 'event:startdate', 'start', 'dtstart'),
    finish: textIn(element, 'ev:enddate', 'xcal:dtend', 'event:enddate', 'end', 'dtend'),
    location: textIn(element, 'ev:location', 'xcal:location', 'event:location', 'location'),
    published: dayIn(textIn(element, 'pubdate', 'published', 'dc:date', 'updated')),
    span: element,
  };
}

function textIn(element: XmlElement, ...names: string[]): MappedText | null {
  const found = childOf(element, ...names);
  return found && found.text.text.trim() !== '' ? found.text : null;
}

/** The ISO day of an ISO or mail date. */
function dayIn(text: MappedText | null): string | null {
  if (!text) return null;
  const iso = /^\s*(\d{4}-\d{2}-\d{2})/.exec(text.text)?.[1];
  if (iso) return iso;
  const mail = /(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})/.exec(text.text);
  const month = MONTHS.indexOf((mail?.[2] ?? '?').toLowerCase());
  if (!mail?.[1] || month < 0) return null;
  return `${mail[3]}-${String(month / 3 + 1).padStart(2, '0')}-${mail[1].padStart(2, '0')}`;
}
