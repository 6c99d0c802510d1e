/**
 * iCalendar (RFC 5545): one entry a talk that has a day.
 *
 * Times with a known zone are given in UTC, which every client shows right without a time zone definition; the zone itself stands in the
 * description, in X-TALKGRAPH-TIME-ZONE and, where all have the same, in X-WR-TIMEZONE. Times without a zone are floating: they are what
 * the clock on the wall says. No end is made up.
 */
import ical, { ICalCalendarMethod, type ICalEventData, ICalEventStatus } from 'ical-generator';
import type { FeedDocument } from './feed-document.ts';
import { lastingName, type TalkRow } from './talk-row.ts';
import { descriptionOf, headlineOf, withoutControls } from './talk-text.ts';

const MS_PER_DAY = 86_400_000;
const MINUTES_BETWEEN_LOOKS = 60;
const MOST_OCTETS = 75;
const END = 'END:VCALENDAR';
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const UNSURE_DAY = /^(\d{4}-\d{2}-\d{2})[~?%]$/;

const STATUS = {
  SCHEDULED: ICalEventStatus.CONFIRMED,
  HELD: ICalEventStatus.CONFIRMED,
  POSTPONED: ICalEventStatus.TENTATIVE,
  CANCELLED: ICalEventStatus.CANCELLED,
} as const;

export function writeICalendar({ talks, title, leastRevision }: FeedDocument): string {
  const zone = sharedZone(talks);
  const frame = ical({
    prodId: { company: 'Talkgraph', product: 'Talkgraph', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    // The library writes the name as it is, so that it must hold nothing that would have to be escaped.
    name: withoutControls(title).replace(/[\s\\;,]+/g, ' '),
    ttl: MINUTES_BETWEEN_LOOKS * 60,
    ...(zone === null ? {} : { x: [['X-WR-TIMEZONE', zone]] as [string, string][] }),
  }).toString();
  const shelf = ical();
  const entries = talks.flatMap((talk) => {
    const entry = entryOf(talk, leastRevision);
    return entry === null ? [] : [folded(shelf.createEvent(entry).toString())];
  });
  const end = frame.lastIndexOf(END);
  return `${frame.slice(0, end)}${entries.join('')}${END}\r\n`;
}

/**
 * Lines of at most 75 octets, as RFC 5545 has them. The library folds whole calendars, and takes five milliseconds an entry for it,
 * hence its entries are taken unfolded.
 */
function folded(text: string): string {
  return text.split('\r\n').map(foldedLine).join('\r\n');
}

function foldedLine(line: string): string {
  if (Buffer.byteLength(line) <= MOST_OCTETS) return line;
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      part = '';
      // The space that begins the next line.
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}

/** A talk without a day cannot stand in a calendar. */
function entryOf(talk: TalkRow, leastRevision: number): ICalEventData | null {
  const time = timeOf(talk);
  if (time === null) return null;
  const { id, location, url, topics, updatedAt, revision, timeZone } = talk;
  const stamp = new Date(updatedAt ?? 0);
  const isUnsure = UNSURE_DAY.test(talk.date ?? '') && talk.status !== 'CANCELLED';
  return {
    ...time,
    id: lastingName(id),
    stamp,
    lastModified: stamp,
    sequence: Math.max(revision ?? 0, leastRevision),
    summary: headlineOf(talk),
    description: descriptionOf(talk),
    status: isUnsure ? ICalEventStatus.TENTATIVE : STATUS[talk.status],
    categories: topics.map(({ topic }) => ({ name: withoutControls(topic.label) })),
    ...(location === null ? {} : { location: withoutControls(location) }),
    ...(url === null ? {} : { url: linkOf(url) }),
    ...(timeZone === null ? {} : { x: [['X-TALKGRAPH-TIME-ZONE', timeZone]] as [string, string][] }),
  };
}

type Time = Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'floating'>;

function timeOf({ date, startTime, endTime, startsAt, endsAt }: TalkRow): Time | null {
  if (startsAt !== null) return { start: new Date(startsAt), ...(endsAt === null ? {} : { end: new Date(endsAt) }) };
  const days = daysOf(date ?? '');
  if (days === null) return null;
  const [first, last] = days;
  if (startTime === null || first !== last) return { start: first, end: dayAfter(last), allDay: true };
  const start = at(first, startTime);
  if (start === null) return { start: first, end: dayAfter(last), allDay: true };
  const ends = endTime === null ? null : at(first, endTime);
  // A talk that ends before it begins ends on the next day.
  const end = ends !== null && ends < start ? dayAfter(ends) : ends;
  return { start, floating: true, ...(end === null ? {} : { end }) };
}

/** The first and the last day of a date that is exact to the day. */
function daysOf(date: string): readonly [first: Date, last: Date] | null {
  const [first = '', last = first] = date.split('/').map((part) => part.replace(UNSURE_DAY, '$1'));
  if (!DAY.test(first) || !DAY.test(last)) return null;
  const day = new Date(`${first}T00:00:00Z`);
  return first === last ? [day, day] : [day, new Date(`${last}T00:00:00Z`)];
}

function at(day: Date, time: string): Date | null {
  const instant = new Date(`${day.toISOString().slice(0, 10)}T${time}:00Z`);
  return Number.isNaN(instant.getTime()) ? null : instant;
}

function dayAfter(day: Date): Date {
  return new Date(day.getTime() + MS_PER_DAY);
}

function sharedZone(talks: readonly TalkRow[]): string | null {
  const zones = new Set(talks.map(({ timeZone }) => timeZone));
  const [zone = null] = zones;
  return zones.size === 1 ? zone : null;
}

/** The library escapes addresses as if they were text, which they are not: percent signs leave it nothing to do. */
function linkOf(url: string): string {
  return withoutControls(url).replace(/[\\;,\s]/g, encodeURIComponent);
}
