/** What the training of the entry decoder asks of a list: what may be what, which signs a way to read an entry has, and how much of it is right. */

import type { Atom } from '../../src/extract/segment/entry-atoms.ts';
import { againBits, decoderOf, type EntryPart, stretchAt } from '../../src/extract/segment/entry-decoder.ts';
import { AGAIN, type EntryModel, JOINTS, modelOf, STATES, withGains } from '../../src/extract/segment/entry-model.ts';
import { ENTRY_FIELDS, type StretchContext, scoresByShape, shapeOf } from '../../src/extract/segment/entry-scores.ts';
import { behindIndex, type Seats, seatBits } from '../../src/extract/segment/entry-seats.ts';
import { SEAT_SIGNS, WORD_SIGNS, wordSignsOf } from '../../src/extract/segment/entry-signs.ts';
import { areRightHouses, areRightPeople, isRightTitle, type MayBe, mayBe, type TaughtList } from './taught-lists.ts';

interface Reading {
  readonly scores: readonly number[];
  readonly signs: readonly number[];
}

export interface Lesson {
  readonly list: TaughtList;
  readonly kind: string;
  readonly importance: number;
  /** By entry. */
  readonly may: readonly MayBe[];
  readonly readings: Map<string, Reading>;
}

/** A list with what its parts may be. */
export function lessonOf(list: TaughtList, kind: string, importance: number): Lesson {
  const may = list.entries.map((atoms, at): MayBe => {
    const answer = list.answers[at];
    return answer ? mayBe(list.page, atoms, answer) : () => true;
  });
  return { list, kind, importance, may, readings: new Map() };
}

/** The model that the weights so far make; what was read of the words of the list is kept. */
export function modelFor(lesson: Lesson, weights: ReadonlyMap<string, number>): EntryModel {
  const ofWords = WORD_SIGNS.map((sign) => ENTRY_FIELDS.map((field) => weights.get(`${field} ${sign}`) ?? 0));
  return {
    ...modelOf(weights),
    read: (text, span, context) => {
      const { scores, signs } = readingOf(lesson, { text, span, context });
      return withGains(scores, signs, ofWords);
    },
  };
}

function readingOf(
  { readings }: Lesson,
  { text, span, context }: { text: string; span: { start: number; end: number }; context: StretchContext },
): Reading {
  const key = `${span.start}-${span.end} ${Object.values(context).join()}`;
  const known = readings.get(key);
  if (known) return known;
  const shape = shapeOf(text, span, context);
  const reading = { scores: scoresByShape(shape), signs: wordSignsOf(shape) };
  readings.set(key, reading);
  return reading;
}

const BITS: Readonly<Record<string, number>> = { person: 1, title: 2, affiliation: 4 };

interface Path {
  readonly atoms: readonly Atom[];
  readonly parts: readonly EntryPart[];
  readonly seats: Seats;
}

/** The names of all signs of a way to read an entry, as often as they hold. */
export function signsOfPath(lesson: Lesson, { atoms, parts, seats }: Path): string[] {
  const signs: string[] = [];
  let at = 0;
  let from = STATES.indexOf('start');
  let seen = 0;
  for (const part of parts) {
    const { field, joint } = part;
    const to = at + part.atoms.length - 1;
    const state = STATES.indexOf(field);
    const order = `${STATES[from]}>${field}`;
    signs.push(order, `${order}/${plain(joint)}`);
    const again = againBits({ seen, state: from }, { state, own: part.score, joint });
    signs.push(...AGAIN.filter((_name, bit) => (again >> bit) & 1).map((name) => `again ${name}`));
    if (state < ENTRY_FIELDS.length)
      signs.push(...signsOfPart(lesson, { atoms, at, to, seats }).map((sign) => `${field} ${sign}`));
    seen |= BITS[field] ?? 0;
    from = state;
    at = to + 1;
  }
  return signs;
}

function signsOfPart(
  lesson: Lesson,
  { atoms, at, to, seats }: { atoms: readonly Atom[]; at: number; to: number; seats: Seats },
): string[] {
  const { page } = lesson.list;
  const stretch = stretchAt(page, atoms, { at, to });
  const words = stretch ? readingOf(lesson, { text: page.text, ...stretch }).signs : [];
  const bits = seatBits(seats, atoms, { at, to });
  return [
    ...words.map((sign) => WORD_SIGNS[sign] ?? ''),
    ...SEAT_SIGNS.filter((_sign, bit) => (bits >> bit) & 1).map((sign) => `@${sign}`),
    `${[...JOINTS, 'end'][behindIndex(atoms, to)]}>`,
    ...atoms.slice(at + 1, to + 1).map(({ joint }) => `+${plain(joint)}`),
  ];
}

function plain(joint: Atom['joint']): string {
  return joint === 'gap' ? 'line' : joint;
}

/** How many parts contradict the answer. */
export function violationsOf(parts: readonly EntryPart[], may: MayBe): number {
  let at = 0;
  let wrong = 0;
  for (const { atoms, field } of parts) {
    const to = at + atoms.length - 1;
    const state = STATES.indexOf(field);
    if (state < ENTRY_FIELDS.length && !may(at, to, state)) wrong++;
    at = to + 1;
  }
  return wrong;
}

/** How many entries there are by kind of list, and of how many title, people and institutions are right. */
export type Tally = Map<string, { entries: number; titles: number; people: number; houses: number }>;

/** A tally of nothing. */
export function emptyTally(): Tally {
  return new Map();
}

/** Takes the lists apart with weights and counts what is right. */
export function test(lessons: readonly Lesson[], weights: ReadonlyMap<string, number>, tally: Tally): void {
  for (const lesson of lessons) {
    const { page, entries, answers } = lesson.list;
    const all = decoderOf(page, entries, { model: modelFor(lesson, weights), cache: new Map() }).all();
    answers.forEach((answer, at) => {
      const parts = all[at] ?? [];
      if (answer)
        count(tally, answer.isNothing ? 'no talks' : lesson.kind, [
          isRightTitle(page, parts, answer),
          areRightPeople(parts, answer),
          areRightHouses(parts, answer),
        ]);
    });
  }
}

function count(tally: Tally, kind: string, [title, people, houses]: readonly boolean[]): void {
  const counts = tally.get(kind) ?? { entries: 0, titles: 0, people: 0, houses: 0 };
  counts.entries++;
  counts.titles += Number(title);
  counts.people += Number(people);
  counts.houses += Number(houses);
  tally.set(kind, counts);
}

/** "real: 530 entries, titles 0.945, people 0.966, institutions 0.951; …". */
export function sumUp(tally: Tally): string {
  const share = (some: number, all: number) => (some / all).toFixed(3);
  return [...tally]
    .map(
      ([kind, { entries, titles, people, houses }]) =>
        `${kind}: ${entries} entries, titles ${share(titles, entries)}, people ${share(people, entries)}, institutions ${share(houses, entries)}`,
    )
    .join('; ');
}
