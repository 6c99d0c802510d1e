/** Puts the values of labels where they belong. */

import { matchesOf } from '../../text/matches.ts';
import type { Draft } from '../draft.ts';
import { shareAffiliations, speakersOf } from '../draft.ts';
import { factOf, textFact } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { affiliationSpans } from '../parsers/affiliations.ts';
import { findDates, findShortDates } from '../parsers/dates.ts';
import { quotedSpan, readHeadline } from '../parsers/headlines.ts';
import type { LabelKey } from '../parsers/label-words.ts';
import { findOrganisations } from '../parsers/organisations.ts';
import { readPeopleLine } from '../parsers/people-line.ts';
import { findPersonNames } from '../parsers/person-names.ts';
import { isUntitled } from '../parsers/phrases.ts';
import { isPlace } from '../parsers/place-names.ts';
import { placeIn } from '../parsers/places.ts';
import { isRolePhrase } from '../parsers/post-phrases.ts';
import { sentenceStarts } from '../parsers/sentence-ends.ts';
import { isSeriesName } from '../parsers/series-names.ts';
import { findTimes, findTimesBeside, movedTime, type TimeReading } from '../parsers/times.ts';
import { findZone } from '../parsers/zones.ts';
import type { AppearanceRole, MentionKind } from '../understanding.ts';
import { putCandidate } from './candidate-of-label.ts';
import { affiliationFacts, putDay, putLocation, putPeople, putStandingOf, putTimes } from './put-fields.ts';
import { putTitle } from './put-title.ts';
import { residues } from './residues.ts';
import { beforeRoom } from './room-behind-speaker.ts';
import { takeStandingNote } from './standing-notes.ts';
import { isWithoutTitle } from './title-edges.ts';
import { toldSpeaker } from './told-speaker.ts';

type Taker = (draft: Draft, page: Page, value: Span) => void;

const TAKERS: Partial<Record<LabelKey, Taker>> = {
  title: takeTitle,
  speaker: takeSpeakers,
  date: takeDayAndTime,
  time: takeDayAndTime,
  when: takeDayAndTime,
  end: takeEnd,
  location: takeLocation,
  affiliation: takeAffiliation,
  role: takePost,
  host: (draft, page, value) => takeOthers(draft, page, value, 'HOST'),
  organiser: (draft, page, value) => takeOthers(draft, page, value, 'ORGANISER'),
  series: takeSeries,
  event: takeEvent,
  committee: (draft, page, value) => takeMentions(draft, page, value, 'COMMITTEE'),
  adviser: (draft, page, value) => takeMentions(draft, page, value, 'ADVISER'),
  coauthor: (draft, page, value) => takeMentions(draft, page, value, 'COAUTHOR'),
  keywords: takeKeywords,
  language: takeLanguage,
  status: takeStatus,
  noise: takeStandingNote,
};

/** Puts the value of a label, or of a joint label such as "Date and time", into the draft. */
export function putLabelled(draft: Draft, page: Page, keys: readonly LabelKey[], whole: Span): void {
  const value = keys[0] === 'title' ? whole : withoutQuotes(page.text, whole);
  const printed = page.text.slice(value.start, value.end);
  if (isUntitled(printed) || (keys[0] === 'title' && isWithoutTitle(printed))) {
    if (keys.includes('title')) draft.isUntitled = true;
    return;
  }
  for (const key of keys) TAKERS[key]?.(draft, page, value);
}

/** 'speaker: "Ada Byron"', as in files that programs read. */
function withoutQuotes(text: string, { start, end }: Span): Span {
  const lead = /^\s*(["'])(?!\s)(?:(?!\1).)+(?<!\s)\1$/u.test(text.slice(start, end))
    ? text.slice(start, end).search(/\S/)
    : -1;
  return lead < 0 ? { start, end } : { start: start + lead + 1, end: end - 1 };
}

function takeTitle(draft: Draft, page: Page, whole: Span): void {
  const printed = page.text.slice(whole.start, whole.end).replace(/[\s|]+$/, '');
  const isAsked = OF_WHAT.test(page.text.slice(Math.max(0, whole.start - WORD), whole.start));
  if (isAsked && printed.length < LONGEST_SERIES && isSeriesName(printed) && !/[:?"“„«–—]/.test(printed)) {
    takeSeries(draft, page, whole);
    return;
  }
  const own = beforeMoment(draft, page, whole);
  const value = speakersOf(draft).length === 0 ? beforeSpeaker(draft, page, own) : own;
  const quoted = quotedSpan(page.text, value.start, value.end);
  const isWhole = quoted && quoted.outer.end - quoted.outer.start >= value.end - value.start - 2;
  putTitle(draft, page.ground, isWhole ? quoted : value, { rule: 'title/label', confidence: 0.97 });
}

/** "What: Logic Seminar" says in which series the talk is. */
const OF_WHAT = /(?:^|\n)\W*(?:what|was|quoi|qué|cosa|co|wat)\s*[:|\u2028–-]?\s*$/iu;
const WORD = 16;
const LONGEST_SERIES = 50;

/** "Panel: Do engines think? (4 May, 5 pm, Great Hall)": the title before when and where, which are taken. */
function beforeMoment(draft: Draft, page: Page, value: Span): Span {
  const bracket = /[([]([^()[\]]{4,100})[)\]]$/u.exec(page.text.slice(value.start, value.end).trimEnd());
  const printed = bracket?.[1];
  if (!bracket || printed === undefined || bracket.index === 0) return value;
  const [moment] = [...findDates(printed, page.dateContext), ...findTimes(printed)];
  if (moment?.start !== 0) return value;
  const start = value.start + bracket.index + bracket[0].indexOf(printed);
  takeDayAndTime(draft, page, { start, end: start + printed.length });
  return { start: value.start, end: value.start + bracket.index };
}

/** "Talk: On engines (Ada Byron, Turin)": the title before who speaks, who is taken. */
function beforeSpeaker(draft: Draft, page: Page, value: Span): Span {
  if (!page.text.slice(value.start, value.end).trimEnd().endsWith(')')) return value;
  const headline = readHeadline(page.text, value.start, value.end, { expectsPeople: false });
  const isNamed = headline?.people?.people.every(({ affiliations }) => affiliations.length > 0) ?? false;
  if (!headline?.people || !headline.title || !isNamed || headline.title.start > value.start + 2) return value;
  putPeople(draft, page.ground, headline.people, { role: 'SPEAKER', rule: 'speaker/headline', confidence: 0.85 });
  return headline.title;
}

function takeSpeakers(draft: Draft, page: Page, whole: Span): void {
  const value = beforeTitle(draft, page, beforeRoom(draft, page, whole));
  if (isTitleOfKeynote(page, value)) {
    takeTitle(draft, page, whole);
    return;
  }
  const told = toldSpeaker(page.text, value);
  if (told) {
    const people = [{ name: told, affiliations: [], role: null }];
    putPeople(draft, page.ground, { people, score: 1 }, { role: 'SPEAKER', rule: 'speaker/label', confidence: 0.9 });
    draft.bios.push({ ground: page.ground, ...value });
    return;
  }
  const found = readPeopleLine(page.text, value.start, value.end, { isExpected: true });
  if (found) {
    putPeople(draft, page.ground, found, { role: 'SPEAKER', rule: 'speaker/label', confidence: 0.97 });
    return;
  }
  const headline = readHeadline(page.text, value.start, value.end, { expectsPeople: true });
  if (headline?.people) {
    putPeople(draft, page.ground, headline.people, { role: 'SPEAKER', rule: 'speaker/label', confidence: 0.9 });
    if (headline.title) takeAffiliation(draft, page, headline.title);
    return;
  }
  const printed = page.text.slice(value.start, Math.min(value.end, value.start + 400));
  const isText = SENTENCE.test(printed);
  const most = isText ? 1 : MOST_NAMES;
  if (isText && value.end - value.start > LEAST_LIFE) draft.bios.push({ ground: page.ground, ...value });
  for (const person of findPersonNames(printed).slice(0, most)) {
    const name = { start: value.start + person.start, end: value.start + person.end };
    const line = { people: [{ name, affiliations: [], role: null }], score: person.score };
    putPeople(draft, page.ground, line, { role: 'SPEAKER', rule: 'speaker/label', confidence: 0.8 });
  }
}

/** "Keynote: Learning from Noise" names nobody. */
function isTitleOfKeynote({ text }: Page, { start, end }: Span): boolean {
  const printed = text.slice(start, end).trimStart();
  if (!OF_KEYNOTE.test(text.slice(Math.max(0, start - WORD), start))) return false;
  if (QUESTION.test(printed)) return true;
  if (!FROM_SOMEWHERE.test(printed)) return false;
  // "Byron from the University of Turin" is somebody.
  if (findOrganisations(printed).length > 0) return false;
  const [first] = findPersonNames(printed);
  return first === undefined || GOES_BEFORE.test(printed.slice(0, first.fullStart));
}

/** "Who Reads the Map?". */
const QUESTION =
  /^(?:Who|Whose|What|When|Where|Why|How|Which|Is|Are|Can|Could|Do|Does|Did|Should|Will|Has|Have)\s[^\n?]{3,160}\?\s*$/;

/** A word that is no name before what it may come from. */
const FROM_SOMEWHERE = /^\p{Lu}\p{Ll}+ing\s(?:\p{Ll}+\s){1,2}|^\p{Lu}\p{Ll}+\s(?:from|of|for|on|in|with|to|at|and)\s/u;
/** "Learning from": a small word before what looks like a name, other than those that lead to one. */
const GOES_BEFORE = /\p{L}\s(?!(?:by|with|von|mit|par|avec|con|por|di|door|przez)\s)\p{Ll}{2,}\s$/u;

const OF_KEYNOTE = /(?:^|\n)\W*keynote\s*[:|\u2028–-]?\s*$/iu;

/** "Speaker: Ada Byron (Turin) – On engines": who speaks, before the title, which is taken. */
function beforeTitle(draft: Draft, page: Page, value: Span): Span {
  const mark = /\)\s?(?:\s[–—-]|:)\s+(?=["“„«¿¡]?\p{Lu}[^\n]*\s\p{Ll}+\s[^\n]*$)/u.exec(
    page.text.slice(value.start, value.end),
  );
  if (!mark || draft.title) return value;
  const title = { start: value.start + mark.index + mark[0].length, end: value.end };
  const printed = page.text.slice(title.start, title.end);
  if (isRolePhrase(printed) || findOrganisations(printed).length > 0 || sentenceStarts(printed).length > 0)
    return value;
  putTitle(draft, page.ground, title, { rule: 'title/beside-speaker', confidence: 0.8 });
  return { start: value.start, end: value.start + mark.index + 1 };
}

/** "Speaker: Ada Byron is professor of …": a text names others than who speaks. */
const SENTENCE = /\s\p{Ll}+\s(?:\S+\s){1,3}\p{Ll}+\s/u;
const LEAST_LIFE = 80;
const MOST_NAMES = 4;

function takeDayAndTime(draft: Draft, page: Page, value: Span): void {
  const text = page.text.slice(value.start, value.end);
  const printed = findDates(text, page.dateContext);
  const found = printed.length > 0 ? printed : findShortDates(text, page.dateContext);
  const dates = found.map((date) => ({ ...date, start: date.start + value.start, end: date.end + value.start }));
  const times = hoursIn(text, printed).map((time) => movedTime(time, value.start));
  putDay(draft, page, dates);
  putTimes(draft, page, times);
  const zone = findZone(text);
  if (zone && (times.length > 0 || (zone.start === 0 && dates.length === 0))) {
    draft.timeZone ??= factOf(page.ground, value.start + zone.start, value.start + zone.end, {
      value: zone.zone,
      rule: 'zone/printed',
      confidence: 0.9,
    });
  }
  for (const piece of residues(page.text, value, [...dates, ...times])) {
    const place = placeIn(page.text, piece, true);
    if (place) putLocation(draft, page.ground, place, { rule: 'location/beside-time', confidence: 0.7 });
  }
}

/** "End: 4 April 2025, 14:00": when it ends on the day on which it begins. */
function takeEnd(draft: Draft, page: Page, value: Span): void {
  const text = page.text.slice(value.start, value.end);
  const days = findDates(text, page.dateContext);
  const [time] = hoursIn(text, days);
  if (!time || draft.endTime || (draft.startTime && time.from <= draft.startTime.value)) return;
  draft.endTime = factOf(page.ground, value.start + time.start, value.start + time.fromEnd, {
    value: time.from,
    rule: 'time/end-label',
    confidence: 0.9,
  });
}

function hoursIn(text: string, days: readonly Span[]): TimeReading[] {
  const found = findTimesBeside(text, days);
  const dotted = found.length === 0 && text.length < LONGEST_MOMENT ? DOTTED.exec(text) : null;
  if (!dotted || days.some((day) => day.start <= dotted.index && dotted.index < day.end)) return found;
  return findTimes(`at ${dotted[0]}`).map((time) => ({
    ...time,
    start: dotted.index,
    end: dotted.index + dotted[0].length,
    fromEnd: dotted.index + dotted[0].length,
    toStart: dotted.index + dotted[0].length,
  }));
}

const LONGEST_MOMENT = 80;
/** "Fri 2023-06-09 14.00": behind a day a label of hours makes a number with a dot an hour. */
const DOTTED = /(?<![\d.:/-])(?:0?[7-9]|1\d|2[0-2])\.[0-5]\d(?![\d.])/;
/** "(reception 3:30 pm in the Atrium)": what else there is. */
const ASIDE = /\s*\([^()]*\)\s*$/;

const ROOM_LABEL = /(?<!\p{L})(?:salle|room|raum|hörsaal|aula|sala|zaal)\s?[:|–-]\s*$/iu;

function takeLocation(draft: Draft, page: Page, whole: Span): void {
  const aside = ASIDE.exec(page.text.slice(whole.start, whole.end));
  const isAside = aside !== null && aside.index > 0 && findTimes(aside[0]).length > 0;
  const value = isAside ? { start: whole.start, end: whole.start + aside.index } : whole;
  const text = page.text.slice(value.start, value.end);
  const times = findTimes(text).map((time) => ({ start: value.start + time.start, end: value.start + time.end }));
  const dates = findDates(text, page.dateContext).map((date) => ({
    start: value.start + date.start,
    end: value.start + date.end,
  }));
  const rest = residues(page.text, value, [...times, ...dates]);
  if (
    text.length > 200 ||
    (times.length + dates.length > 0 && rest.every((piece) => !isPlace(page.text.slice(piece.start, piece.end))))
  )
    return;
  const place =
    times.length + dates.length > 0 ? rest.find((piece) => isPlace(page.text.slice(piece.start, piece.end))) : value;
  if (!place) return;
  // A room says more than the building that another label names.
  if (draft.location && ROOM_LABEL.test(page.text.slice(Math.max(0, value.start - 16), value.start)))
    draft.location = null;
  putLocation(draft, page.ground, place, { rule: 'location/label', confidence: 0.95 });
}

function takeAffiliation(draft: Draft, page: Page, value: Span): void {
  const speakers = speakersOf(draft);
  const without = speakers.filter(({ affiliations }) => affiliations.length === 0);
  const factsOf = ({ start, end }: Span) => affiliationFacts(page.ground, affiliationSpans(page.text, start, end));
  const parts = partsOf(page.text, value);
  if (without.length > 1 && parts.length === without.length)
    without.forEach((person, at) => {
      person.affiliations = factsOf(parts[at] ?? value);
    });
  else shareAffiliations(without, factsOf(value));
  for (const person of speakers) {
    if (isRolePhrase(page.text.slice(value.start, value.end))) person.post ??= { ground: page.ground, ...value };
  }
}

/** "ENS – Laboratoire de physique / Lund University": what each of several people has, whatever it is made of. */
function partsOf(text: string, { start, end }: Span): Span[] {
  const marks = matchesOf(/\s*;\s*|\s\/\s/g, text.slice(start, end));
  const starts = [start, ...marks.map((mark) => start + mark.index + mark[0].length)];
  return starts.map((from, at) => ({ start: from, end: start + (marks[at]?.index ?? end - start) }));
}

function takePost(draft: Draft, page: Page, value: Span): void {
  const [speaker] = speakersOf(draft);
  if (speaker) speaker.post ??= { ground: page.ground, ...value };
}

function takeOthers(draft: Draft, page: Page, value: Span, role: AppearanceRole): void {
  const found = readPeopleLine(page.text, value.start, value.end, { isExpected: true });
  if (found) putPeople(draft, page.ground, found, { role, rule: `${role.toLowerCase()}/label`, confidence: 0.9 });
}

function takeMentions(draft: Draft, page: Page, value: Span, kind: MentionKind): void {
  const found = readPeopleLine(page.text, value.start, value.end, { isExpected: true });
  for (const person of found?.people ?? []) {
    const name = textFact(page.ground, person.name.start, person.name.end, {
      rule: `mention/${kind.toLowerCase()}`,
      confidence: 0.9,
    });
    const [affiliation = null] = affiliationFacts(page.ground, person.affiliations);
    if (name) draft.mentions.push({ kind, name, affiliation });
  }
}

function takeSeries(draft: Draft, page: Page, value: Span): void {
  const headline = readHeadline(page.text, value.start, value.end, { expectsPeople: false });
  if (headline?.people && draft.people.length === 0) {
    putPeople(draft, page.ground, headline.people, { role: 'SPEAKER', rule: 'speaker/headline', confidence: 0.85 });
    if (headline.title) putTitle(draft, page.ground, headline.title, { rule: 'title/headline', confidence: 0.8 });
    return;
  }
  draft.series ??= textFact(page.ground, value.start, value.end, { rule: 'series/label', confidence: 0.9 });
}

/** "Seminar: …": a speaker with or without title, the name of the seminar, or the title itself, which may repeat the series. */
function takeEvent(draft: Draft, page: Page, whole: Span): void {
  const { text, ground } = page;
  const value = beforeMoment(draft, page, whole);
  const printed = text.slice(value.start, value.end);
  const inner = /^([^:]{3,50}\b(?:seminar|colloquium|lecture|talk|series|workshop|discussion))\s*:\s+/i.exec(printed);
  if (inner?.[1]) {
    draft.series ??= textFact(ground, value.start, value.start + inner[1].length, {
      rule: 'series/event',
      confidence: 0.7,
    });
    takeEvent(draft, page, { start: value.start + inner[0].length, end: value.end });
    return;
  }
  const [first] = [...findDates(printed, page.dateContext), ...findTimes(printed)].sort((a, b) => a.start - b.start);
  if (first && first.start < 6) {
    takeDayAndTime(draft, page, value);
    return;
  }
  if (putCandidate(draft, page, value)) return;
  const headline = readHeadline(text, value.start, value.end, { expectsPeople: false });
  const isSeries = (printed.length < 70 && isSeriesName(printed)) || (headline?.people && draft.people.length === 0);
  if (isSeries) takeSeries(draft, page, value);
  else putTitle(draft, ground, value, { rule: 'title/event-label', confidence: 0.8 });
}

function takeKeywords(draft: Draft, page: Page, value: Span): void {
  for (const match of matchesOf(/[^,;·•|]{3,60}/g, page.text.slice(value.start, value.end))) {
    const fact = textFact(page.ground, value.start + match.index, value.start + match.index + match[0].length, {
      rule: 'topic/keyword',
      confidence: 0.9,
    });
    if (fact) draft.keywords.push(fact);
  }
}

const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  anglais: 'en',
  englisch: 'en',
  angielski: 'en',
  inglés: 'en',
  french: 'fr',
  français: 'fr',
  german: 'de',
  deutsch: 'de',
  polish: 'pl',
  polski: 'pl',
  spanish: 'es',
  español: 'es',
  italian: 'it',
  italiano: 'it',
  portuguese: 'pt',
  dutch: 'nl',
};

function takeLanguage(draft: Draft, page: Page, value: Span): void {
  const word = page.text.slice(value.start, value.end).trim().toLowerCase();
  draft.language ??= LANGUAGES[word] ?? null;
}

function takeStatus(draft: Draft, page: Page, value: Span): void {
  putStandingOf(draft, page, value, { rule: 'status/label', confidence: 0.95 });
}
