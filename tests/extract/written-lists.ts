/** Writes lists of talks in many layouts from the talks of announcement cases, and the lists of cases again with other talks, so that what is learned leans on no one layout and no known name. */

import type { AnnouncementCase } from '../../src/evaluation/case-file.ts';
import type { Line } from '../../src/extract/line.ts';
import { identityText, type Span } from '../../src/extract/mapped-text.ts';
import { makePage, type Page } from '../../src/extract/page.ts';
import { atomsOfEntries } from '../../src/extract/segment/entry-reader.ts';
import type { EntryAnswer, TaughtList } from './taught-lists.ts';

/** What lists are written from. */
export interface Told {
  readonly titles: readonly string[];
  readonly people: readonly string[];
  readonly houses: readonly string[];
  readonly places: readonly string[];
}

export type Random = () => number;

const LONGEST_TITLE = 180;
const LONGEST_NAME = 40;
const LONGEST_HOUSE = 80;
const LONGEST_PLACE = 40;

/** The titles, people, institutions and places of cases. */
export function toldIn(cases: readonly AnnouncementCase[]): Told {
  const talks = cases.flatMap((one) => one.talks);
  const speakers = talks.flatMap((talk) => talk.speakers ?? []);
  const lines = (texts: readonly (string | null | undefined)[], longest: number) => [
    ...new Set(texts.flatMap((text) => (text && text.length <= longest && !/\n/.test(text) ? [text.trim()] : []))),
  ];
  return {
    titles: lines(
      talks.map(({ title }) => title),
      LONGEST_TITLE,
    ),
    people: lines(
      speakers.map(({ name }) => name),
      LONGEST_NAME,
    ),
    houses: lines(
      speakers.flatMap((one) => one.affiliations_as_stated ?? []),
      LONGEST_HOUSE,
    ),
    places: lines(
      talks.map(({ location }) => location),
      LONGEST_PLACE,
    ),
  };
}

/** Numbers from 0 to 1, the same for the same seed. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function oneOf<T>(random: Random, all: readonly T[]): T {
  return all[Math.floor(random() * all.length)] as T;
}

const STARTS = 'b br ch d dr f g gr h j k kr l m n p r s sch sk st t tr v w z'.split(' ');
const MIDDLES = 'a e i o u ai ei ou ia ö é'.split(' ');
const ENDS = 'n r l s t k m nd rt ska nen ić ov ez ini aux ck'.split(' ');

/** A word that nobody knows. */
function unknownWord(random: Random): string {
  const parts = [oneOf(random, STARTS), oneOf(random, MIDDLES), oneOf(random, STARTS), oneOf(random, MIDDLES)];
  const word = (random() < 0.5 ? parts : parts.slice(0, 2)).join('') + oneOf(random, ENDS);
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function person(random: Random, told: Told): string {
  const known = oneOf(random, told.people);
  const chance = random();
  if (chance < 0.4) return known;
  const [given = known, ...rest] = known.split(' ');
  const other = oneOf(random, told.people).split(' ').slice(1).join(' ') || known;
  if (chance < 0.6) return `${given} ${other}`;
  if (chance < 0.75) return `${unknownWord(random)} ${other}`;
  if (chance < 0.85) return `${unknownWord(random)} ${unknownWord(random)}`;
  if (chance < 0.92) return `${given.slice(0, 1)}. ${rest.join(' ') || other}`;
  return `${given} ${other.toUpperCase()}`;
}

const HOUSE_KINDS = [
  'University of #',
  'Universität #',
  'Université de #',
  '# University',
  '# Institute',
  'TU #',
  'U #',
  '#',
  '# College',
  '# Lab',
  'Institute for #',
  'Università di #',
  'Universidad de #',
  '#, @',
  'University of #, @',
  'Dept. of #, @',
  '# Research',
  'Hochschule #',
  'Uniwersytet #',
  'Univ. #',
  '@',
  '@ #',
  '# @',
  'CNRS, #',
];

function house(random: Random, told: Told): string {
  if (random() < 0.65) return oneOf(random, told.houses);
  const short = Array.from({ length: 2 + Math.floor(random() * 3) }, () =>
    oneOf(random, [...'ABCDEFGHIKLMNPRSTUVW']),
  ).join('');
  return oneOf(random, HOUSE_KINDS)
    .replace('#', () => unknownWord(random))
    .replace('@', short);
}

function place(random: Random, told: Told): string {
  if (random() < 0.4 && told.places.length > 0) return oneOf(random, told.places);
  const number = 1 + Math.floor(random() * 420);
  return oneOf(random, [
    `Room ${number}`,
    `HS ${number % 20}`,
    `s. ${number}`,
    `Auditorium ${number % 9}`,
    `Raum ${number % 9}.${number}`,
    `Salle ${number}`,
    `Aula ${number % 30}`,
    `${unknownWord(random)} Hall`,
    `${unknownWord(random)} Building, Room ${number}`,
    `Seminarraum ${number % 9}`,
    `sala ${number}`,
    `Lecture Room ${number % 9}`,
    'Online',
    `Zoom`,
    `Building ${number % 60}`,
    `${number} ${unknownWord(random)} Hall`,
  ]);
}

const NOTES = [
  'online',
  'hybrid',
  'cancelled',
  'CANCELLED',
  'in English',
  'in French',
  'auf Englisch',
  'en français',
  'slides',
  'Video',
  'Abstract',
  'note the unusual time',
  'special day!',
  'invited talk',
  'joint with the Algebra Seminar',
  'PhD talk',
  'via Zoom',
  '45 min',
  'different room',
  'room change!',
  'keynote',
  'practice talk',
  'recording',
  'pdf',
  'wegen Krankheit verschoben',
  'unusual day',
  'Ausnahmsweise Dienstag',
  'please register',
  'coffee from 15:45',
  'pizza afterwards',
  'first part',
  'Gemeinsam mit der Arbeitsgruppe Logik',
  'séance commune avec le groupe de travail Logique',
  'uwaga: zmiana sali',
  'poster',
  'details',
  'Add to calendar',
  'tutorial',
  'remote talk',
  'moved to next term',
];

const MONTHS: readonly (readonly [language: string, names: readonly string[]])[] = [
  ['en', ['January', 'February', 'March', 'April', 'May', 'June', 'October', 'November', 'December']],
  ['de', ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Oktober', 'November', 'Dezember']],
  ['fr', ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'octobre', 'novembre', 'décembre']],
];
const NUMBERS = [1, 2, 3, 4, 5, 6, 10, 11, 12];

function days(random: Random): string[] {
  const [language, names] = oneOf(random, MONTHS);
  const form = Math.floor(random() * 7);
  const two = (value: number) => String(value).padStart(2, '0');
  let month = Math.floor(random() * 7);
  let day = 1 + Math.floor(random() * 8);
  return Array.from({ length: 8 }, () => {
    day += 7;
    if (day > 28) {
      day -= 27;
      month = Math.min(month + 1, 8);
    }
    const name = names[month] ?? '';
    const number = NUMBERS[month] ?? 1;
    if (form === 0) return `${two(day)}.${two(number)}.2025`;
    if (form === 1) return `2025-${two(number)}-${two(day)}`;
    if (language === 'de') return form === 2 ? `${day}.${number}.` : `${day}. ${name}${form > 4 ? ' 2025' : ''}`;
    if (language === 'fr') return `${day} ${name}${form > 4 ? ' 2025' : ''}`;
    return oneOf(
      () => form / 7,
      [
        `${name} ${day}`,
        `${name} ${day}, 2025`,
        `${day} ${name}`,
        `${day} ${name} 2025`,
        `${name.slice(0, 3)} ${day}`,
        `${day} ${name.slice(0, 3)}`,
        `${name} ${day}`,
      ],
    );
  });
}

type Kind = 'title' | 'person' | 'house' | 'place';
type Piece = string | { readonly kind: Kind; readonly text: string };

const WHO: readonly ((p: Piece, a: Piece) => Piece[])[] = [
  (p, a) => [p, ' (', a, ')'],
  (p, a) => [p, ' (', a, ')'],
  (p, a) => [p, ' (', a, ')'],
  (p, a) => [p, ', ', a],
  (p, a) => [p, ', ', a],
  (p, a) => [p, ', ', a],
  (p, a) => [p, ' – ', a],
  (p, a) => [p, ' - ', a],
  (p, a) => [p, ' | ', a],
  (p, a) => [p, '; ', a],
  (p, a) => [p, '\n', a],
  (p, a) => [p, '\n', a],
  (p, a) => [p, ' [', a, ']'],
  (p, a) => [p, '  ', a],
  (p) => [p],
  (p) => [p],
  (p, a) => ['Prof. ', p, ' (', a, ')'],
  (p, a) => ['Dr. ', p, ', ', a],
  (p, a) => [p, ' — ', a],
  (p, a) => [p, ', Professor, ', a],
];
const ORDERS = [
  'd w t',
  'd w t',
  'd w t',
  'd w t',
  'd t w',
  'd t w',
  'd t w',
  't w d',
  't w d',
  'w t d',
  'w t d',
  't d w',
  'w d t',
  't w',
  'w t',
];
const JOINTS = ['\n', '\n', '\n', '\n', ': ', ': ', ' – ', ' – ', ' - ', ', ', '. ', ' | ', '  ', ' — ', '; '];
const DRESS: readonly ((t: Piece) => Piece[])[] = [
  (t) => [t],
  (t) => [t],
  (t) => [t],
  (t) => [t],
  (t) => [t],
  (t) => [t],
  (t) => ['“', t, '”'],
  (t) => ['"', t, '"'],
  (t) => ['*', t, '*'],
  (t) => [t, '.'],
];

/** A list in a layout of chance; none where the page is read in other words than it was written. */
export function writtenList(random: Random, told: Told): TaughtList[] {
  const who = oneOf(random, WHO);
  const order = oneOf(random, ORDERS).split(' ');
  const joints = order.slice(1).map(() => oneOf(random, JOINTS));
  const dress = oneOf(random, DRESS);
  const dates = days(random);
  const hour =
    random() < 0.3
      ? oneOf(random, [', 14:00', ', 3pm', ' 16:15', ', 10:00–11:00', ' at 4 pm', ', 14 Uhr', ' à 15h30'])
      : '';
  const hasPlace = random() < 0.3;
  const placeJoint = oneOf(random, [', ', ', ', ' – ', '\n', ' (']);
  const notes = random() < 0.5 ? oneOf(random, [' (', ' – ', '\n', ', ', '\n', ' [']) : null;
  const noteAt = Math.floor(random() * order.length);
  const samePlace = random() < 0.5 ? place(random, told) : null;
  const entries = Array.from({ length: 3 + Math.floor(random() * 5) }, (_none, at): Piece[] => {
    const blocks = order.map((block): Piece[] => {
      if (block === 'd') {
        const room: Piece = { kind: 'place', text: samePlace && random() < 0.8 ? samePlace : place(random, told) };
        const rest: Piece[] = hasPlace ? [placeJoint, room, placeJoint === ' (' ? ')' : ''] : [];
        return [`${dates[at] ?? ''}${hour}`, ...rest];
      }
      if (block === 't') return random() < 0.05 ? ['TBA'] : dress({ kind: 'title', text: oneOf(random, told.titles) });
      const one = (): Piece[] => {
        const p: Piece = { kind: 'person', text: person(random, told) };
        return random() < 0.08 ? [p] : who(p, { kind: 'house', text: house(random, told) });
      };
      return random() < 0.07 ? [...one(), ' and ', ...one()] : one();
    });
    const hasNote = notes !== null && random() < 0.4;
    return blocks.flatMap((pieces, block): Piece[] => {
      const note: Piece[] =
        hasNote && block === noteAt && notes !== null
          ? [notes, oneOf(random, NOTES), notes === ' (' ? ')' : notes === ' [' ? ']' : '']
          : [];
      return [...(block > 0 ? [joints[block - 1] ?? '\n'] : []), ...pieces, ...note];
    });
  });
  return taughtBy(entries);
}

function taughtBy(entries: readonly (readonly Piece[])[]): TaughtList[] {
  let text = '';
  const starts: number[] = [];
  const answers = entries.map((pieces): EntryAnswer => {
    starts.push(text.length);
    const answer = { titles: [] as Span[], people: [] as Span[], houses: [] as Span[], places: [] as Span[] };
    const lists = { title: answer.titles, person: answer.people, house: answer.houses, place: answer.places };
    for (const piece of pieces) {
      if (typeof piece === 'string') text += piece;
      else {
        lists[piece.kind].push({ start: text.length, end: text.length + piece.text.length });
        text += piece.text;
      }
    }
    text += '\n\n';
    return answer;
  });
  return listAt(text, { starts, answers });
}

function listAt(
  text: string,
  { starts, answers }: { starts: readonly number[]; answers: readonly (EntryAnswer | null)[] },
): TaughtList[] {
  const page: Page = makePage({ source: text, mapped: identityText(text), links: [], method: 'RULE' });
  if (page.text !== text) return [];
  const groups: Line[][] = starts.map(() => []);
  for (const line of page.lines) {
    const at = starts.findLastIndex((start) => line.start >= start);
    groups[at]?.push(line);
  }
  return [{ round: '', page, entries: atomsOfEntries(page, groups, { atoms: new WeakMap() }), answers }];
}

/** The list of a case with other titles, people and institutions, and perhaps other marks between them. */
export function variedList(random: Random, told: Told, list: TaughtList): TaughtList[] {
  const { page, entries, answers } = list;
  const edits: { span: Span; kind: Kind; text: string }[] = [];
  const keep = random();
  answers.forEach((answer) => {
    if (!answer) return;
    for (const span of answer.titles) edits.push({ span, kind: 'title', text: oneOf(random, told.titles) });
    for (const span of answer.people)
      edits.push({
        span,
        kind: 'person',
        text: keep < 0.2 ? page.text.slice(span.start, span.end) : person(random, told),
      });
    for (const span of answer.houses)
      edits.push({
        span,
        kind: 'house',
        text: keep > 0.8 ? page.text.slice(span.start, span.end) : house(random, told),
      });
    for (const span of answer.places) edits.push({ span, kind: 'place', text: page.text.slice(span.start, span.end) });
  });
  edits.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const other = new Map<string, string>();
  const jointFor = (joint: string) => {
    if (!/^(?:: | [–-] |, |\. | \| |\s*\n\s*)$/.test(joint)) return joint;
    const known = other.get(joint) ?? (random() < 0.3 ? oneOf(random, JOINTS) : joint);
    other.set(joint, known);
    return known;
  };
  let text = '';
  let from = 0;
  const put: { span: Span; kind: Kind; old: Span }[] = [];
  const moves: [old: number, now: number][] = [[0, 0]];
  for (const { span, kind, text: words } of edits) {
    if (span.start < from) continue;
    const between = page.text.slice(from, span.start);
    text += put.length > 0 ? jointFor(between) : between;
    put.push({ span: { start: text.length, end: text.length + words.length }, kind, old: span });
    moves.push([span.start, text.length]);
    text += words;
    from = span.end;
    moves.push([from, text.length]);
  }
  text += page.text.slice(from);
  const moved = (place: number) => {
    const [old, now] = moves.findLast(([one]) => one <= place) ?? [0, 0];
    return now + place - old;
  };
  const starts = entries.map((atoms) => moved(atoms[0]?.line.start ?? page.text.length));
  const ends = entries.map((atoms) => moved(atoms.at(-1)?.line.end ?? page.text.length));
  const spansIn = (spans: readonly Span[]) => put.flatMap((one) => (spans.includes(one.old) ? [one.span] : []));
  const moves2 = answers.map((answer) =>
    answer?.isNothing
      ? answer
      : answer
        ? {
            titles: spansIn(answer.titles),
            people: spansIn(answer.people),
            houses: spansIn(answer.houses),
            places: spansIn(answer.places),
          }
        : null,
  );
  const page2: Page = makePage({ source: text, mapped: identityText(text), links: [], method: 'RULE' });
  if (page2.text !== text) return [];
  const groups = starts.map((start, at) =>
    page2.lines.filter((line) => line.start >= start && line.start < (ends[at] ?? 0)),
  );
  return [
    {
      round: list.round,
      page: page2,
      entries: atomsOfEntries(page2, groups, { atoms: new WeakMap() }),
      answers: moves2,
    },
  ];
}
