/**
 * Adds what a model read to what the rules read: only where the rules are silent, and only words that stand in the text.
 * Days and times are read by our own parsers from the words that the model points at, so that no year is ever made up.
 */
import { evenSpaces } from '../extract/fact.ts';
import { findDates } from '../extract/parsers/dates.ts';
import { findTimes } from '../extract/parsers/times.ts';
import type {
  Fact,
  ReadAppearance,
  ReadCareer,
  ReadPerson,
  ReadTalk,
  Understanding,
} from '../extract/understanding.ts';
import { foldText } from '../text/fold.ts';
import { type ModelPost, type ModelTalk, type PlacedAnswers, placedAnswersShape } from './model-answer.ts';

/** A model is less sure than a rule that says the same. */
const CONFIDENCE = 0.6;
const SHORTEST_QUOTE = 2;
const LONGEST_NAME = 80;

interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The answers that are kept with a source; none where nobody was asked. */
export function keptAnswers(json: string | null): PlacedAnswers {
  return json === null ? [] : placedAnswersShape.parse(JSON.parse(json));
}

/** The understanding with what the answers add; the same answers always add the same. */
export function withModelAnswers(read: Understanding, answers: PlacedAnswers): Understanding {
  const talks = [...read.talks];
  for (const { start, end, answer } of answers) {
    const place = { text: read.text, start, end };
    for (const said of answer.talks) {
      const at = talks.findIndex((talk) => isSameTalk(talk, said, place));
      const known = talks[at];
      if (known) talks[at] = filled(known, said, place);
      else if (!overlapsOnly(talks, place, answer.talks.length)) talks.push(...newTalk(said, place));
    }
  }
  // What was rejected as a whole is no longer, once the model has found a talk in it.
  const rejected = read.talks.length === 0 && talks.length > 0 ? [] : read.rejected;
  return { ...read, talks: talks.sort((a, b) => a.start - b.start), rejected };
}

/** One answered talk about the part of one talk is that talk, whatever it is called. */
function overlapsOnly(talks: readonly ReadTalk[], { start, end }: Place, answered: number): boolean {
  return answered === 1 && talks.some((talk) => talk.start >= start && talk.start < end);
}

function isSameTalk(talk: ReadTalk, said: ModelTalk, { start, end }: Place): boolean {
  if (talk.end <= start || talk.start >= end) return false;
  const title = said.title === null ? '' : foldText(said.title);
  if (talk.title !== null && title !== '') return foldText(talk.title.value) === title;
  const names = said.speakers.map(({ name }) => foldText(name));
  if (talk.appearances.some(({ name }) => names.includes(foldText(name.value)))) return true;
  return talk.start === start && talk.appearances.length === 0;
}

/** A talk of its own needs a speaker, or a title with a day. */
function newTalk(said: ModelTalk, place: Place): ReadTalk[] {
  const talk = filled(emptyTalk(place), said, place);
  const isTalk = talk.appearances.length > 0 || (talk.title !== null && talk.date !== null);
  if (!isTalk) return [];
  const places = [talk.title, talk.date, ...talk.appearances.map(({ name }) => name)].filter((fact) => fact !== null);
  return [{ ...talk, start: Math.min(...places.map(({ start }) => start)), end: place.end }];
}

function emptyTalk({ start, end }: Place): ReadTalk {
  return {
    start,
    end,
    uid: null,
    revision: 0,
    kind: null,
    status: null,
    title: null,
    abstract: null,
    date: null,
    startTime: null,
    endTime: null,
    timeZone: null,
    language: null,
    location: null,
    url: null,
    series: null,
    hostInstitution: null,
    appearances: [],
    people: [],
    mentions: [],
    topics: [],
    topicCandidates: [],
    resources: [],
  };
}

function filled(talk: ReadTalk, said: ModelTalk, place: Place): ReadTalk {
  const appearances = talk.appearances.length > 0 ? talk.appearances : speakersOf(said, place);
  const time = timeOf(said, place);
  return {
    ...talk,
    title: talk.title ?? factOf(said.title, place, 'title'),
    date: talk.date ?? dateOf(said, place),
    startTime: talk.startTime ?? time.start,
    endTime: talk.startTime ? talk.endTime : (talk.endTime ?? time.end),
    location: talk.location ?? factOf(said.location, place, 'location'),
    abstract: talk.abstract ?? factOf(said.abstract, place, 'abstract'),
    appearances,
    people: withPosts(talk.people, appearances, said.posts, place),
    topics:
      talk.topics.length > 0 ? talk.topics : said.topics.flatMap((topic) => listed(factOf(topic, place, 'topic'))),
  };
}

function listed<T>(value: T | null): T[] {
  return value === null ? [] : [value];
}

function speakersOf(said: ModelTalk, place: Place): ReadAppearance[] {
  return said.speakers.flatMap(({ name, affiliation }): ReadAppearance[] => {
    const fact = name.length <= LONGEST_NAME ? factOf(name, place, 'speaker') : null;
    if (fact === null) return [];
    return [{ role: 'SPEAKER', name: fact, affiliations: listed(factOf(affiliation, place, 'affiliation')) }];
  });
}

/** The fact for words that the model quotes; null when the part has no such words. White space may differ. */
function factOf(words: string | null, place: Place, field: string): Fact | null {
  const found = words === null ? null : spanOf(words, place);
  if (found === null) return null;
  const quote = place.text.slice(found.start, found.end);
  return { ...found, quote, value: evenSpaces(quote), rule: `model/${field}`, method: 'MODEL', confidence: CONFIDENCE };
}

function spanOf(words: string, { text, start, end }: Place): { start: number; end: number } | null {
  const trimmed = words.trim();
  if (trimmed.length < SHORTEST_QUOTE) return null;
  const exact = text.indexOf(trimmed, start);
  if (exact >= 0 && exact + trimmed.length <= end) return { start: exact, end: exact + trimmed.length };
  const loose = new RegExp(
    trimmed
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+'),
    'u',
  ).exec(text.slice(start, end));
  return loose ? { start: start + loose.index, end: start + loose.index + loose[0].length } : null;
}

function dateOf(said: ModelTalk, place: Place): Fact | null {
  const fact = factOf(said.date, place, 'date');
  const [day] = fact === null ? [] : findDates(fact.quote, { numericOrder: 'DAY_FIRST' });
  if (fact === null || day === undefined) return null;
  const two = (part: number): string => String(part).padStart(2, '0');
  return { ...fact, value: `${day.year ?? '-'}-${two(day.month)}-${two(day.day)}` };
}

function timeOf(said: ModelTalk, place: Place): { start: Fact | null; end: Fact | null } {
  const fact = factOf(said.time, place, 'time');
  const [time] = fact === null ? [] : findTimes(fact.quote);
  if (fact === null || time === undefined) return { start: null, end: null };
  return { start: { ...fact, value: time.from }, end: time.to ? { ...fact, value: time.to } : null };
}

/** Posts of people of the talk whose careers the rules did not read. */
function withPosts(
  people: readonly ReadPerson[],
  appearances: readonly ReadAppearance[],
  posts: readonly ModelPost[],
  place: Place,
): readonly ReadPerson[] {
  const named = appearances.map(({ name }): ReadPerson => {
    const known = people.find((person) => isSamePerson(person.name.value, name.value));
    return known ?? { name, homepage: null, career: [], interests: [], other: [] };
  });
  const all = [...new Set([...people, ...named])];
  return all.flatMap((person) => {
    if (person.career.length > 0) return [person];
    const own = posts.filter((post) => isSamePerson(post.person, person.name.value));
    const career = own.flatMap((post) => listed(postOf(post, place)));
    return career.length > 0 || people.includes(person) ? [{ ...person, career }] : [];
  });
}

function isSamePerson(a: string, b: string): boolean {
  const [x, y] = [foldText(a).split(' '), foldText(b).split(' ')];
  return x.join(' ') === y.join(' ') || (x.at(-1) === y.at(-1) && (x.length === 1 || x[0] === y[0]));
}

/** A post whose institution and years stand in its statement, and whose statement stands in the text. */
function postOf(post: ModelPost, place: Place): ReadCareer | null {
  const statement = factOf(post.statement, place, 'career');
  if (statement === null) return null;
  const within = { text: place.text, start: statement.start, end: statement.end };
  const institution = factOf(post.institution, within, 'institution');
  if (institution === null) return null;
  const years = (value: string | null): string | null =>
    value !== null && statement.quote.includes(value) ? value : null;
  return {
    kind: post.kind,
    role: factOf(post.role, within, 'role')?.value ?? null,
    institution,
    unit: factOf(post.unit, within, 'unit'),
    field: null,
    start: years(post.start),
    end: years(post.end),
    ongoing: post.current ? 'YES' : 'UNKNOWN',
    precedes: [],
    atEvent: false,
    statement,
  };
}
