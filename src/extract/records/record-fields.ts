/** Fills drafts from the fields of structured formats; their values are texts with places of their own. */

import { resolveInstitution } from '../../institutions/gazetteer.ts';
import { putSpeakersOfProse } from '../assign/prose.ts';
import { speakersInProse } from '../assign/prose-speaker.ts';
import { putPeople } from '../assign/put-fields.ts';
import { putTitle } from '../assign/put-title.ts';
import { readSegment } from '../assign/segment-reader.ts';
import { PLAIN } from '../assign/segment-state.ts';
import { putSpeakerOfBio } from '../assign/speaker-of-bio.ts';
import { canBeTitle } from '../assign/title-likeness.ts';
import { type Draft, speakersOf } from '../draft.ts';
import { factOf, type Ground, textFact, trimSpan } from '../fact.ts';
import { type MappedText, sliceMapped } from '../mapped-text.ts';
import { makePage, type Page } from '../page.ts';
import { affiliationSpans } from '../parsers/affiliations.ts';
import { bioStartIn } from '../parsers/bio-likeness.ts';
import { findDates } from '../parsers/dates.ts';
import { readHeadline } from '../parsers/headlines.ts';
import { namesNoTalk } from '../parsers/no-talks.ts';
import { isNoText } from '../parsers/no-texts.ts';
import { readPeopleLine } from '../parsers/people-line.ts';
import { canBePerson } from '../parsers/person-score.ts';
import { isCourtesy, isUntitled } from '../parsers/phrases.ts';
import { settledName } from '../parsers/settled-name.ts';
import { isStandingNote, type Standing, standingAtFront, standingOf } from '../parsers/standings.ts';
import { findTimes } from '../parsers/times.ts';
import { findZone } from '../parsers/zones.ts';
import { readHtmlText } from '../readers/html-text.ts';
import { postsOfOthers } from '../refiners/posts-of-others.ts';
import { labelRowsAsLines } from '../segment/label-rows.ts';
import type { Fact } from '../understanding.ts';

const METHOD = 'IMPORT';
const MAX_PARAGRAPHS = 6;
/** Of a name in prose: it stands in a sentence that tells of a talk. */
const SURE = 1;
const SURE_NAME = 0.8;
const NEXT_LINE = 8;
const LONGEST_NAMING = 160;

/** The ground of a field. */
export function groundOf(source: string, mapped: MappedText): Ground {
  return { source, mapped, method: METHOD };
}

/** A whole field as a fact; null when it is empty. */
export function fieldFact(source: string, mapped: MappedText, rule: string): Fact | null {
  return textFact(groundOf(source, mapped), 0, mapped.text.length, { rule, confidence: 0.99 });
}

/** The text of a field that may hold HTML. */
export function plainField(mapped: MappedText): MappedText {
  return /<\/?[a-z][^>]{0,200}>|&(?:[a-z]{2,8}|#x?[\da-f]{1,6});/i.test(mapped.text)
    ? readHtmlText(mapped).mapped
    : mapped;
}

/** A title that may also name series and speaker ("X Seminar: Ada Byron (Turin): Engines"). */
export function putSummary(draft: Draft, source: string, mapped: MappedText): void {
  const ground = groundOf(source, mapped);
  const { text } = mapped;
  const standing = standingAtFront(text);
  const tagAt = standing?.border ?? 0;
  const lead = tagAt + (/^\s*\[[^\]\n]{1,40}\]\s+(?=\S)/.exec(text.slice(tagAt))?.[0].length ?? 0);
  if (standing) putStanding(draft, source, mapped);
  const headline = readHeadline(text, lead, text.length, { expectsPeople: false });
  const people = headline?.people;
  const named = people?.people.some((person) => person.affiliations.length > 0) ?? false;
  if (headline && people && (people.score >= 0.8 || named)) {
    putPeople(draft, ground, people, { role: 'SPEAKER', rule: 'import/summary', confidence: 0.9 });
    if (headline.title) putTitle(draft, ground, headline.title, { rule: 'import/summary', confidence: 0.9 });
    if (headline.series)
      draft.series ??= textFact(ground, headline.series.start, headline.series.end, {
        rule: 'import/summary',
        confidence: 0.8,
      });
    return;
  }
  putTitle(draft, ground, { start: lead, end: text.length }, { rule: 'import/title', confidence: 0.97 });
}

/** The time that a talk takes from its start, on the same day: "PT1H30M", "00:45", or minutes. */
export function putDuration(draft: Draft, source: string, mapped: MappedText): void {
  const text = mapped.text.trim();
  const iso = /^P(?:0D)?T(?:(\d{1,2})H)?(?:(\d{1,4})M)?(?:\d+S)?$/i.exec(text);
  const clock = iso ?? /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text) ?? /^()(\d{1,3})$/.exec(text);
  const start = /^(\d\d):(\d\d)$/.exec(draft.startTime?.value ?? '');
  if (!clock || !start) return;
  const minutes = Number(start[1]) * 60 + Number(start[2]) + Number(clock[1] || 0) * 60 + Number(clock[2] || 0);
  if (minutes >= 24 * 60 || minutes === Number(start[1]) * 60 + Number(start[2])) return;
  const value = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  draft.endTime ??= factOf(groundOf(source, mapped), 0, mapped.text.length, {
    value,
    rule: 'import/duration',
    confidence: 0.97,
  });
}

/** ISO days and times with or without zone; other spellings are read as in prose. */
export function putMoment(draft: Draft, source: string, mapped: MappedText, edge: 'start' | 'end'): void {
  const ground = groundOf(source, mapped);
  const { text } = mapped;
  const iso =
    /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?\d{2}(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(text);
  if (iso && iso[0].trim() !== '') {
    const lead = iso[0].length - iso[0].trimStart().length;
    const dateLength = iso[0].trimStart().search(/[T ]|$/);
    if (edge === 'start') {
      const value = `${iso[1]}-${iso[2]}-${iso[3]}`;
      draft.day ??= {
        type: 'given',
        fact: factOf(ground, lead, lead + dateLength, { value, rule: 'import/date', confidence: 0.99 }),
      };
    }
    if (!iso[4]) return;
    const at = text.indexOf(iso[4], lead + dateLength);
    const length = /^\d{2}:?\d{2}/.exec(text.slice(at))?.[0].length ?? 5;
    const time = factOf(ground, at, at + length, {
      value: `${iso[4]}:${iso[5]}`,
      rule: 'import/time',
      confidence: 0.99,
    });
    if (edge === 'start') draft.startTime ??= time;
    else draft.endTime ??= time;
    if (iso[6] === 'Z')
      draft.timeZone ??= factOf(ground, iso[0].length - 1, iso[0].length, {
        value: 'UTC',
        rule: 'import/zone',
        confidence: 0.9,
      });
    return;
  }
  const mailed = /^\s*(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} (\d{2}:\d{2}):\d{2}/.exec(text);
  if (mailed?.[1]) {
    const at = mailed[0].lastIndexOf(mailed[1]);
    const time = factOf(ground, at, at + 5, { value: mailed[1], rule: 'import/time', confidence: 0.99 });
    if (edge === 'start') draft.startTime ??= time;
    else draft.endTime ??= time;
  }
  const [date] = findDates(text, { numericOrder: 'MONTH_FIRST' });
  if (date && edge === 'start')
    draft.day ??= { type: 'read', reading: date, ground, year: date.year, yearIsImplied: false };
  putClock(draft, source, mapped, edge);
}

/** A time of day on its own ("14:30", "2–3 pm"). */
export function putClock(draft: Draft, source: string, mapped: MappedText, edge: 'start' | 'end'): void {
  const ground = groundOf(source, mapped);
  // Exports print seconds, which prose does not.
  const [time] = findTimes(mapped.text.replace(/(\d:\d\d):\d\d(?!\d)/g, '$1   '));
  if (time) {
    const fact = factOf(ground, time.start, time.fromEnd, { value: time.from, rule: 'import/time', confidence: 0.95 });
    if (edge === 'start') draft.startTime ??= fact;
    else draft.endTime ??= fact;
    if (time.to && edge === 'start')
      draft.endTime ??= factOf(ground, time.toStart, time.end, {
        value: time.to,
        rule: 'import/time',
        confidence: 0.95,
      });
  }
  putZone(draft, source, mapped);
}

/** A zone by its IANA name or abbreviation. */
export function putZone(draft: Draft, source: string, mapped: MappedText): void {
  const zone = findZone(mapped.text);
  if (!zone) return;
  draft.timeZone ??= factOf(groundOf(source, mapped), zone.start, zone.end, {
    value: zone.zone,
    rule: 'import/zone',
    confidence: 0.95,
  });
}

/** A field that names one speaker or several, institutions in brackets. */
export function putSpeakerField(draft: Draft, source: string, mapped: MappedText): void {
  const ground = groundOf(source, mapped);
  const found = readPeopleLine(mapped.text, 0, mapped.text.length, { isExpected: true });
  if (found) putPeople(draft, ground, found, { role: 'SPEAKER', rule: 'import/speaker', confidence: 0.98 });
  else putOneName(draft, source, mapped, null);
}

/** One speaker with the field of the institution. */
export function putOneName(draft: Draft, source: string, name: MappedText, affiliation: MappedText | null): void {
  const span = trimSpan(name.text, 0, name.text.length);
  const value = settledName(name.text);
  if (value === '' || !canBePerson(value) || draft.people.some((person) => person.name.value === value)) return;
  const ground = groundOf(source, name);
  draft.people.push({
    role: 'SPEAKER',
    name: factOf(ground, span.start, span.end, { value, rule: 'import/speaker', confidence: 0.98 }),
    affiliations: affiliation ? affiliationFields(source, affiliation) : [],
    post: null,
  });
}

/** The institutions of a field. */
export function affiliationFields(source: string, mapped: MappedText): Fact[] {
  const ground = groundOf(source, mapped);
  return affiliationSpans(mapped.text, 0, mapped.text.length).flatMap(
    (span) => textFact(ground, span.start, span.end, { rule: 'import/affiliation', confidence: 0.97 }) ?? [],
  );
}

/** Words for cancelled or postponed. */
export function putStanding(draft: Draft, source: string, mapped: MappedText): void {
  const standing = eventStatusIn(mapped.text) ?? standingOf(mapped.text);
  if (!standing) return;
  draft.status = factOf(groundOf(source, mapped), standing.start, standing.end, {
    value: standing.status,
    rule: 'import/status',
    confidence: 0.97,
  });
}

/** "https://schema.org/EventCancelled". */
function eventStatusIn(text: string): Standing | null {
  const match = /\bEvent(Cancelled|Postponed|Rescheduled)\b/.exec(text);
  if (!match) return null;
  const status = match[1] === 'Cancelled' ? 'CANCELLED' : match[1] === 'Postponed' ? 'POSTPONED' : 'RESCHEDULED';
  return { status, start: match.index, end: match.index + match[0].length };
}

/** A long text beside the fields: an abstract, or labels with an abstract among them. The fields win. */
export function putDescription(draft: Draft, source: string, mapped: MappedText): void {
  const plain = plainField(mapped);
  const page = makePage({ source, mapped: plain, links: [], method: METHOD });
  putLinks(draft, page.links);
  if (page.lines.every((line) => line.label === null)) {
    const own = sliceMapped(plain, putNoteAbove(draft, source, plain), plain.text.length);
    const from = putFirstLine(draft, source, own);
    if (speakersOf(draft).length === 0) putSpeakerInProse(draft, page);
    const behind = putTitleAbove(draft, source, sliceMapped(own, from, own.text.length));
    putPlainAbstract(draft, source, sliceMapped(own, from + behind, own.text.length));
    return;
  }
  const reading = readSegment(page, labelRowsAsLines(page, page.lines), PLAIN).draft;
  const hadSpeakers = speakersOf(draft).length > 0;
  for (const person of reading.people) {
    const known = draft.people.find((other) => other.name.value === person.name.value);
    if (!known && (!hadSpeakers || person.role !== 'SPEAKER')) draft.people.push(person);
    else if (known && known.affiliations.length === 0) known.affiliations = person.affiliations;
  }
  if (speakersOf(draft).length === 0) putFirstLine(draft, source, plain);
  const isAbove = hadSpeakers && isAboveAbstract(page, reading);
  if (draft.title === null && !draft.isUntitled && (isAbove || reading.title?.rule !== 'title/own-line')) {
    draft.title = reading.title;
    draft.titlePassage = reading.titlePassage;
  }
  draft.abstract ??= reading.abstract;
  draft.abstractPassage ??= reading.abstractPassage;
  draft.location ??= reading.location;
  draft.day ??= reading.day;
  draft.startTime ??= reading.startTime;
  draft.endTime ??= reading.endTime;
  draft.bios.push(...reading.bios);
  putSpeakerOfBio(draft, page);
  postsOfOthers([draft], { page, source, header: [], referenceDate: null });
  draft.keywords.push(...reading.keywords);
  draft.mentions.push(...reading.mentions);
}

/** Whether the abstract begins straight below the title, or below little more than who speaks where the title stands first. */
function isAboveAbstract(page: Page, { titlePassage, abstractPassage }: Draft): boolean {
  if (!titlePassage || !abstractPassage) return false;
  const between = abstractPassage.start - titlePassage.end;
  const isFirst = page.text.slice(0, titlePassage.start).trim() === '';
  return between > 0 && between < (isFirst ? LONGEST_NAMING : NEXT_LINE);
}

/** "Moved from Oct. 9!" above the text says how the talk stands; where the rest begins. */
function putNoteAbove(draft: Draft, source: string, plain: MappedText): number {
  const line = /^[^\n]{1,60}\n\s*(?=\S)/.exec(plain.text)?.[0] ?? '';
  if (line === '' || !isStandingNote(line.trim())) return 0;
  if (!draft.status) putStanding(draft, source, sliceMapped(plain, 0, line.length));
  return line.length;
}

/** The title above a long paragraph, where the field for it names only the speaker; where the paragraph begins. */
function putTitleAbove(draft: Draft, source: string, plain: MappedText): number {
  if (draft.title || draft.isUntitled || speakersOf(draft).length === 0) return 0;
  const line = /^\s*([^\n]{8,160})\n+(?=[^\n]{120})/u.exec(plain.text);
  if (!line?.[1] || !canBeTitle(line[1])) return 0;
  const start = line[0].indexOf(line[1]);
  const span = { start, end: start + line[1].length };
  const isPut = putTitle(draft, groundOf(source, plain), span, { rule: 'import/first-line', confidence: 0.8 });
  return isPut ? line[0].length : 0;
}

/** "Prof. Ada Byron, University of Turin" above the text: who speaks, or where the speaker is from; where the text begins. */
function putFirstLine(draft: Draft, source: string, plain: MappedText): number {
  const line = /^[^\n]*/.exec(plain.text)?.[0] ?? '';
  const end = line.length;
  if (end === 0 || end >= LONGEST_NAMING) return 0;
  // "Staff meeting" with nothing but whom to ask.
  if (end === plain.text.length && namesNoTalk(draft.title?.value ?? '')) return 0;
  const hosted = HOSTED.exec(line);
  const listed = line.replace(NAME_AND_COLON, '$<name>,');
  const found = readPeopleLine(listed, 0, hosted?.index ?? end, { isExpected: false });
  if (!found) return 0;
  const known = speakersOf(draft).map(({ name }) => name.value);
  const names = found.people.map(({ name }) => settledName(plain.text.slice(name.start, name.end)));
  const houses = found.people.map(({ affiliations }) => affiliations);
  const isSure =
    (found.score >= SURE_NAME && houses.every(({ length }) => length > 0)) ||
    (listed !== line && houses.flat().some(({ start, end }) => resolveInstitution(line.slice(start, end)) !== null));
  if (!(names.every((name) => known.includes(name)) || (known.length === 0 && isSure))) return 0;
  if (isSure) forgetHouses(draft, names);
  putPeople(draft, groundOf(source, plain), found, { role: 'SPEAKER', rule: 'import/first-line', confidence: 0.9 });
  const host =
    hosted &&
    readPeopleLine(plain.text, hosted.index + hosted[0].length, end - (hosted[0].includes('(') ? 1 : 0), EXPECTED);
  if (host) putPeople(draft, groundOf(source, plain), host, { role: 'HOST', rule: 'host/line', confidence: 0.8 });
  return end;
}

/** "Ada Byron / EPFL Mathematics" of a calendar says who receives somebody, where the text begins with "Ada Byron, University of Turin". */
function forgetHouses(draft: Draft, names: readonly string[]): void {
  for (const person of speakersOf(draft))
    if (person.name.rule === 'import/summary' && names.includes(person.name.value)) person.affiliations = [];
}

const EXPECTED = { isExpected: true };
/** "Ada Byron: University of Turin". */
const NAME_AND_COLON = /^(?<name>\s*\p{Lu}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){1,4}):(?=\s\p{Lu})/u;
/** "Ada Byron (Turin), hosted by Jo Ek": who speaks, before who receives them. */
const HOSTED = /[\s,;|–—-]{1,4}\(?(?:(?:[Hh]osted|[Ii]nvited) by:?|[Hh]ost:)\s/u;

/** "Dr. Ada Byron (University of Turin) explains …" where no field names a speaker. */
function putSpeakerInProse(draft: Draft, page: Page): void {
  for (const line of page.lines.slice(0, MAX_PARAGRAPHS)) {
    const [first] = speakersInProse(page.text, line);
    if (!first || first.score < SURE || first.affiliations.length === 0) continue;
    putSpeakersOfProse(draft, page, [first]);
    return;
  }
}

/** A text without labels is the abstract, from its first line of running text up to where it turns to the speaker. */
function putPlainAbstract(draft: Draft, source: string, plain: MappedText): void {
  const ground = groundOf(source, plain);
  const names = speakersOf(draft).map((person) => person.name.value);
  const turn = bioStartIn(plain.text, names);
  const end = turn > 0 ? turn : plain.text.length;
  if (turn > 0) draft.bios.push({ ground, start: turn, end: plain.text.length });
  const start = textStart(plain.text.slice(0, end));
  const words = plain.text.slice(start, end).trim();
  if (wordsOfText(words).length < 40 || isCourtesy(words) || isDayLine(words) || isNoText(words)) return;
  draft.abstract ??= textFact(ground, start, end, { rule: 'import/abstract', confidence: 0.95 });
  draft.abstractPassage ??= { ground, start, end };
}

/** Without "Title to be announced" and "This lecture is part of the Weaving Seminar". */
function wordsOfText(words: string): string {
  if (words.length > LONGEST_NAMING) return words;
  return words
    .split('\n')
    .filter((line) => !isUntitled(line) && !PART_OF_SERIES.test(line))
    .join('\n')
    .trim();
}

const PART_OF_SERIES = /^\s*This (?:talk|lecture|seminar|event) is part of (?:the|our)\s[^.!?]{3,80}\.?\s*$/;

/** Behind the short lines above a long one: who speaks, on what, who pays. */
function textStart(text: string): number {
  const long = /(?<=^|\n)[^\n]{150,}/.exec(text)?.index ?? 0;
  const lines = text
    .slice(0, long)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const isHead =
    lines.length <= MOST_HEAD_LINES && lines.every((line) => line.length < 110 && !/[.!?:]\s*$/.test(line));
  return isHead ? long : 0;
}

const MOST_HEAD_LINES = 4;

/** When, where and by whom on one line. */
function isDayLine(words: string): boolean {
  return (
    words.length < 160 &&
    !/[.!?]\s/.test(words) &&
    findDates(words.slice(0, 60), { numericOrder: 'DAY_FIRST' }).length > 0
  );
}

/** Links of a description that say what they are. */
function putLinks(draft: Draft, links: readonly { url: string; label: string; start: number; end: number }[]): void {
  for (const link of links.slice(0, 20)) draft.links.push(link);
}

/** A passage of a field for the reading of bios. */
export function putBio(draft: Draft, source: string, mapped: MappedText): void {
  const plain = plainField(mapped);
  if (plain.text.trim() !== '') draft.bios.push({ ground: groundOf(source, plain), start: 0, end: plain.text.length });
}
