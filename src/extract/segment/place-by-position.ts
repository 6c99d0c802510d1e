/** Tells places by where they stand: behind day and hour, at the end of a line that says no more than when and where, or before a title in quotes; and how far they go on. */

import type { Line } from '../line.ts';
import { isUnit } from '../parsers/affiliations.ts';
import { isNoTalk } from '../parsers/no-talks.ts';
import { isCourtesy } from '../parsers/phrases.ts';
import { isNumberedRoom } from '../parsers/unknown-places.ts';
import type { EntryPart } from './entry-decoder.ts';

const MOST_WORDS = 5;
/** A name that is known is a person wherever it stands. */
const SURE_PERSON = 3;
const ONLY_MARKS = /^[\s,;|@()!–—-]*(?:(?:Uhr|h|in|at|im|en)\s)?$/u;
/** What can be a place though no list knows it, and what stands elsewhere in the entry when it is none. */
const MISREAD: Readonly<Partial<Record<EntryPart['field'], EntryPart['field']>>> = {
  person: 'person',
  other: 'person',
  post: 'person',
  affiliation: 'person',
  title: 'title',
};

/** The parts, with "Churchill Ballroom" of "Sunday 8 December, 14:00, Churchill Ballroom" as the place that it is. */
export function withPlacesByPosition(parts: readonly EntryPart[]): EntryPart[] {
  if (parts.some(({ field }) => field === 'place')) return [...parts];
  return parts.map((part, at) => {
    if (isHouseOfMeeting(parts, at) || isRoomBelowHour(parts[at - 1], part)) return { ...part, field: 'place' };
    const other = MISREAD[part.field];
    const [first] = part.atoms;
    if (other === undefined || !first || !isBehindHour(part, first.line)) return part;
    const isLast = /^[\s.)]*$/.test(first.line.text.slice(part.end - first.line.start));
    const isElsewhere = parts.some(
      (one) => one !== part && one.field === other && one.score > 0 && (!isLast || one.atoms[0]?.line !== first.line),
    );
    return isElsewhere && (isLast || leadsToQuote(parts[at + 1])) ? { ...part, field: 'place' } : part;
  });
}

/** "5 May, Museum of Tides: Ada Byron (University of Turin)": the house behind the day, where the speaker's own stands in brackets. */
function isHouseOfMeeting(parts: readonly EntryPart[], at: number): boolean {
  const [moment, house, person, own] = [parts[at - 1], parts[at], parts[at + 1], parts[at + 2]];
  const isBehindMoment = moment?.field === 'date' || moment?.field === 'time';
  if (!isBehindMoment || house?.field !== 'affiliation' || person?.field !== 'person') return false;
  const line = house.atoms[0]?.line;
  const isOneLine = [moment, person, own].every((part) => part?.atoms.every((atom) => atom.line === line));
  if (!line || !isOneLine || own?.field !== 'affiliation' || own.joint !== 'bracket') return false;
  return !isUnit(line.text.slice(own.start - line.start, own.end - line.start));
}

/** "Eng/Phil 264" as the line below day and hour. */
function isRoomBelowHour(moment: EntryPart | undefined, { start, end, field, atoms }: EntryPart): boolean {
  const line = atoms[0]?.line;
  const above = moment?.atoms.at(-1)?.line;
  if (MISREAD[field] === undefined || moment?.field !== 'time' || !line || !above || line === above) return false;
  return line.index === above.index + 1 && start === line.start && end === line.end && isNumberedRoom(line.text);
}

/** "16 January, 18:30, Old Mill: “On engines”, Ada Byron": where the talk is held, before what it is called. */
function leadsToQuote(next: EntryPart | undefined): boolean {
  return next?.field === 'title' && next.joint === 'colon' && next.atoms[0]?.isQuoted === true;
}

/** Whether a part stands straight behind the hour in a line that begins with day and hour. */
function isBehindHour({ start, end, field, score, atoms }: EntryPart, line: Line): boolean {
  const day = line.headDate ?? line.dates[0];
  const time = line.times.at(-1);
  if (!day || !time || time.end > start || (field === 'person' && score >= SURE_PERSON)) return false;
  const printed = line.text.slice(start - line.start, end - line.start);
  if (printed.split(/\s+/).length > MOST_WORDS || !/\p{L}{3}/u.test(printed) || /[?!:@]/.test(printed)) return false;
  if (atoms.at(-1)?.line !== line || isNoTalk(printed) || isCourtesy(printed)) return false;
  const between = line.text.slice(time.end - line.start, start - line.start);
  return ONLY_MARKS.test(between);
}

const BESIDE_PLACE = new Set<EntryPart['field']>(['date', 'time', 'post']);

/** How far a place may go on: to the end of its line, or to who speaks and when. */
export function furthestOfPlace(part: EntryPart, parts: readonly EntryPart[]): number {
  const next = parts.find(
    ({ start, field, score }) =>
      start >= part.end && (BESIDE_PLACE.has(field) || (field === 'person' && score >= SURE_PERSON)),
  );
  return Math.min(next?.start ?? Number.POSITIVE_INFINITY, part.atoms.at(-1)?.line.end ?? part.end);
}
