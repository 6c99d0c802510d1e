/** Puts what was read into a draft: the first and surest reading of a field stays. */

import { pattern } from '../../text/pattern.ts';
import type { Draft } from '../draft.ts';
import { factOf, type Ground, textFact } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import type { DateReading } from '../parsers/dates.ts';
import { WEEKDAY_ALONE } from '../parsers/day-names.ts';
import { isOtherDay } from '../parsers/other-days.ts';
import type { PeopleLine } from '../parsers/people-line.ts';
import { isUntitled } from '../parsers/phrases.ts';
import { NOTE_OF_CHANGE } from '../parsers/place-words.ts';
import { settledName } from '../parsers/settled-name.ts';
import { movedDay, standingOf } from '../parsers/standings.ts';
import {
  BEFORE_HOUR,
  beginsTalk,
  isAfterTalk,
  isBesideTalk,
  isTeaBehind,
  TEA_ASIDE,
  type TimeReading,
} from '../parsers/times.ts';
import { findZone } from '../parsers/zones.ts';
import type { AppearanceRole } from '../understanding.ts';
import { wordsBefore } from './days.ts';

export interface FieldNote {
  readonly rule: string;
  readonly confidence: number;
}

/** Adds people in their role; someone who is there already is not added again. */
export function putPeople(
  draft: Draft,
  ground: Ground,
  line: PeopleLine,
  note: FieldNote & { role: AppearanceRole },
): void {
  const text = ground.mapped.text;
  const { rule } = note;
  for (const person of line.people) {
    const value = settledName(text.slice(person.name.start, person.name.end));
    if (value === '' || isUntitled(value)) continue;
    const known = draft.people.find((other) => other.name.value === value || isInflected(other.name.value, value));
    if (known) {
      if (value.length < known.name.value.length)
        known.name = factOf(ground, person.name.start, person.name.end, { value, rule, confidence: note.confidence });
      if (known.affiliations.length === 0) known.affiliations = affiliationFacts(ground, person.affiliations);
      known.post ??= person.role ? { ground, ...person.role } : null;
      continue;
    }
    draft.people.push({
      role: note.role,
      name: factOf(ground, person.name.start, person.name.end, {
        value,
        rule,
        confidence: note.confidence * (0.5 + line.score / 2),
      }),
      affiliations: affiliationFacts(ground, person.affiliations),
      post: person.role ? { ground, ...person.role } : null,
    });
  }
}

/** "Kajetana Nowaka" and "Kajetan Nowak": one name in two cases of Polish; the shorter is the name. */
function isInflected(a: string, b: string): boolean {
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const [x, y] = [a.split(' '), b.split(' ')];
  if (x.length !== y.length || x.length < 2 || x.at(-1) === y.at(-1) || Math.abs(a.length - b.length) < 2) return false;
  return x.every((word, at) => {
    const other = y[at] ?? '';
    const [short, long] = word.length <= other.length ? [word, other] : [other, word];
    const stem = short.replace(/[aeiouyąęó]$/u, '');
    return stem.length > 2 && long.startsWith(stem) && CASE_ENDING.test(long.slice(stem.length));
  });
}

const CASE_ENDING = /^(?:a|ą|ę|u|em|iem|ego|iego|emu|iemu|owi|y|i|im|ym)?$/u;

/** Institutions as printed, each once. */
export function affiliationFacts(ground: Ground, spans: readonly Span[]) {
  const facts = spans.flatMap(
    (span) => textFact(ground, span.start, span.end, { rule: 'affiliation/beside-name', confidence: 0.9 }) ?? [],
  );
  return facts.filter((fact, at) => facts.findIndex((other) => other.value === fact.value) === at);
}

/** Takes the day of the talk from readings, days of publication and spans of days left out. */
export function putDay(draft: Draft, page: Page, dates: readonly DateReading[]): boolean {
  if (draft.day) return completeYear(draft, dates);
  const fit = dates.find((date) => date.untilDay === null && !isOtherDay(wordsBefore(page, date)));
  if (!fit) return false;
  draft.day = { type: 'read', reading: fit, ground: page.ground, year: fit.year, yearIsImplied: false };
  return true;
}

const LONGEST_COURSE = 7;

/** Takes the first of the days over which a course is held. */
export function putFirstDay(draft: Draft, page: Page, dates: readonly DateReading[]): void {
  if (draft.day) return;
  const span = dates.find(
    (date) =>
      date.untilDay !== null && date.untilDay - date.day < LONGEST_COURSE && !isOtherDay(wordsBefore(page, date)),
  );
  if (span) draft.day = { type: 'read', reading: span, ground: page.ground, year: span.year, yearIsImplied: false };
}

/** "Oct 7" and further down "Tuesday, October 7, 2025": one day, and its year. */
function completeYear(draft: Draft, dates: readonly DateReading[]): boolean {
  const { day } = draft;
  if (day?.type !== 'read' || day.year !== null) return false;
  const { month, day: date } = day.reading;
  const same = dates.find((one) => one.month === month && one.day === date && one.year !== null);
  if (same) day.year = same.year;
  return false;
}

/** Takes what a stretch says of the talk's standing, and the day to which it is moved. */
export function putStandingOf(draft: Draft, page: Page, span: Span, note: FieldNote): boolean {
  const printed = page.text.slice(span.start, span.end);
  const standing = standingOf(printed);
  if (!standing) return false;
  draft.status ??= factOf(page.ground, span.start + standing.start, span.start + standing.end, {
    ...note,
    value: standing.status,
  });
  const day = standing.status === 'RESCHEDULED' ? movedDay(printed, page.dateContext) : null;
  if (day) {
    const reading = { ...day, start: day.start + span.start, end: day.end + span.start };
    const known = draft.day?.type === 'read' ? draft.day : null;
    const isKnown = known !== null && known.reading.month === day.month && known.reading.day === day.day;
    const year = day.year ?? (isKnown ? known.year : null);
    draft.day = { type: 'read', reading, ground: page.ground, year, yearIsImplied: false };
  }
  return true;
}

const BEFORE_LATER_HOUR = 50;

function lineBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - BEFORE_LATER_HOUR), at);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** Takes start and end of the talk, and not of the tea before it, and the zone beside them. */
export function putTimes(draft: Draft, page: Page, all: readonly TimeReading[]): boolean {
  const times = all.filter(({ start }) => !isAfterTalk(lineBefore(page.text, start)));
  const ofTalk = times.find(
    ({ start, end }) =>
      !isBesideTalk(page.text.slice(Math.max(0, start - BEFORE_HOUR), start)) &&
      !isTeaBehind(page.text.slice(end, end + BEFORE_HOUR)),
  );
  const [first] = times;
  // "10:30am: coffee" above "11am: talk" says when the coffee is.
  const isOfTea = first !== undefined && isTeaBehind(page.text.slice(first.end, first.end + BEFORE_HOUR));
  const said = all.find(({ start }) => beginsTalk(page.text.slice(Math.max(0, start - BEFORE_HOUR), start)));
  const time = said ?? ofTalk ?? (isOfTea ? undefined : first);
  if (!time || (draft.startTime && !(said && isBesideOther(page, draft.startTime, said)))) return false;
  draft.startTime = factOf(page.ground, time.start, time.fromEnd, {
    value: time.from,
    rule: 'time/printed',
    confidence: 0.9,
  });
  if (time.to)
    draft.endTime = factOf(page.ground, time.toStart, time.end, {
      value: time.to,
      rule: 'time/printed',
      confidence: 0.9,
    });
  // "3 PM ET": the end of the hour tells that two letters behind it are a zone.
  const at = Math.max(time.start, time.end - 4);
  const behind = page.text.slice(time.end, time.end + 40).split('\n')[0] ?? '';
  const zone = findZone(page.text.slice(at, time.end) + behind);
  if (zone && zone.start - (time.end - at) <= 15) {
    draft.timeZone ??= factOf(page.ground, at + zone.start, at + zone.end, {
      value: zone.zone,
      rule: 'zone/printed',
      confidence: 0.85,
    });
  }
  return true;
}

/** Whether an hour stands behind another one on the same line. */
function isBesideOther(page: Page, other: { readonly end: number }, { start }: TimeReading): boolean {
  const { source, mapped } = page.ground;
  const at = mapped.toSource(start, start).start;
  return at > other.end && at - other.end < BEFORE_LATER_HOUR && !source.slice(other.end, at).includes('\n');
}

/** "Room 12 (Zoom: https://…)": how to come there on a screen. */
const LINK_ASIDE = /\s\([^()\n]{0,40}https?:\/\/[^()\s]{3,300}\)\s*$/iu;
/** "Virtual) (TUESDAY)": behind a place which day of the week it is. */
const WEEKDAY_ASIDE = new RegExp(`\\)?\\s?\\((?:${WEEKDAY_ALONE})\\)\\s*$`, 'iu');

/** "Share Facebook LinkedIn X Chauvenet Hall": buttons before the place. */
const SHARED =
  /^\s*(?:(?:share|tweet|facebook|linkedin|twitter|whatsapp|bluesky|mastodon|instagram|reddit|email|e-mail|print|X)\s+){2,}/iu;

const UNOPENED_QUOTE = /\s?[!.]?[”»"]\s*$/u;
const SHOUTED = /[\s*(–—-]{1,6}(\p{Lu}{6,12})[\s*)!]{0,6}$/u;

/** "Mill Hall 12 “Looms: …": what is quoted behind the number of a room, and not closed or of several words, is a title. */
const QUOTE_BEHIND_ROOM = pattern('u')`
  ,?\s{1,4}(?=[“„«"])(?<=\d\p{L}?,?\s{1,4})(?:
    [“„«][^”“»]{0,300}$
    |[“„«](?:[^\s”“»]{1,30}\s){2,30}[^\s”“»]{1,30}[”“»].{0,4}$
    |"(?:[^\s"]{1,30}\s){2,30}[^\s"]{1,30}".{0,4}$
  )
`;

/** Takes a stretch as the place of meeting. */
export function putLocation(draft: Draft, ground: Ground, span: Span, about: FieldNote): boolean {
  if (draft.location) return false;
  const printed = ground.mapped.text.slice(span.start, span.end);
  if (isUntitled(printed)) return false;
  const shared = SHARED.exec(printed)?.[0].length ?? 0;
  const lead =
    shared + (/^\s*(?:in|at)\s(?=\p{Lu}|room|the\s)(?!in\sperson)/u.exec(printed.slice(shared))?.[0].length ?? 0);
  // "Room 4 *** POSTPONED ***"
  const said = SHOUTED.exec(printed);
  if (said?.[1] && said.index > 0 && standingOf(said[1])?.start === 0)
    return putLocation(draft, ground, { start: span.start, end: span.start + said.index }, about);
  // "Room 7”": a quote that opens before the place closes behind it, as a bracket may.
  const quote = /[“„«"].*[”“»"]/.test(printed) ? null : UNOPENED_QUOTE.exec(printed);
  if (quote && quote.index > 0)
    return putLocation(draft, ground, { start: span.start, end: span.start + quote.index }, about);
  const title = QUOTE_BEHIND_ROOM.exec(printed);
  if (title) return putLocation(draft, ground, { start: span.start, end: span.start + title.index }, about);
  const note =
    NOTE_OF_CHANGE.exec(printed) ?? TEA_ASIDE.exec(printed) ?? WEEKDAY_ASIDE.exec(printed) ?? LINK_ASIDE.exec(printed);
  if (note && note.index > 1)
    return putLocation(draft, ground, { start: span.start, end: span.start + note.index }, about);
  const unopened = printed.includes('(') ? 0 : (/\)\s*$/.exec(printed)?.[0].length ?? 0);
  const tail =
    unopened > 0
      ? unopened
      : (/(?:\s*[.;,!]|\s+\||\s+only[.!]?|\s(?:at|from|um|ab|à|@))\s*$/.exec(printed)?.[0].length ?? 0);
  draft.location = textFact(ground, span.start + lead, span.end - tail, about);
  return draft.location !== null;
}
