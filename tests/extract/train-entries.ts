/**
 * Finds by how much signs, places and order correct the hand-set scores by which the entries of a list are taken apart
 * (src/extract/segment/entry-weights.ts), on announcement cases.
 *
 *   node tests/support/run-typescript.mjs tests/extract/train-entries.ts [DIR…] [--left-out]
 *
 * A perceptron with a margin learns from the lists of the cases, from the same lists with other talks in them, and from
 * lists written in many layouts; half of what it finds is added to the hand-set scores. Writes the weights; with
 * --left-out it prints how many entries are taken apart rightly in rounds of cases left out, before and after, and
 * writes nothing. Cases kept apart never belong in DIR.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decoderOf, type EntryPart } from '../../src/extract/segment/entry-decoder.ts';
import { casesToTrainOn } from './cases-to-train-on.ts';
import {
  emptyTally,
  type Lesson,
  lessonOf,
  modelFor,
  signsOfPath,
  sumUp,
  test,
  violationsOf,
} from './entry-lessons.ts';
import { listsIn, roundOf } from './taught-lists.ts';
import { type Random, randomFrom, toldIn, variedList, writtenList } from './written-lists.ts';

const WEIGHTS_FILE = fileURLToPath(new URL('../../src/extract/segment/entry-weights.ts', import.meta.url));
const EPOCHS = 5;
const STEP = 0.01;
const PULL = 0.03;
const MARGIN = 1;
/** What a part costs that contradicts the answer, where a path is looked for that does not. */
const WRONG = 8;
const VARIED = 4;
const WRITTEN = 400;
const FOLDS = 4;
/** How much of what was learned is added: the hand-set scores were fitted to the same cases, and are leant on less elsewhere. */
const SHARE = 0.5;
const LEAST_WEIGHT = 0.05;
const REAL = 4;
/** Pages have more that is no talk than others, and each says less. */
const NO_TALK = 0.4;
const WIDTH = 112;

type Weights = ReadonlyMap<string, number>;

const cases = casesToTrainOn();
const real = cases.flatMap(listsIn).map((list) => lessonOf(list, 'real', REAL));
if (process.argv.includes('--left-out')) leaveOut();
else write(train(lessonsOf(() => true, 7)));

function leaveOut(): void {
  const rounds = [...new Set(cases.map(({ id }) => roundOf(id)))].sort();
  const before = emptyTally();
  const after = emptyTally();
  for (let fold = 0; fold < FOLDS; fold++) {
    const isLeft = (round: string) => rounds.indexOf(round) % FOLDS === fold;
    const weights = train(lessonsOf((round) => !isLeft(round), 7));
    const left = lessonsOf(isLeft, 99);
    test(left, new Map(), before);
    test(left, weights, after);
  }
  console.log(`before: ${sumUp(before)}\nafter: ${sumUp(after)}`);
}

/** The lists of some rounds, as they are, with other talks, and others written from their talks. */
function lessonsOf(isKept: (round: string) => boolean, seed: number): Lesson[] {
  const random = randomFrom(seed);
  const kept = real.filter(({ list }) => isKept(list.round));
  const told = toldIn(cases.filter(({ id }) => isKept(roundOf(id))));
  const varied = kept.flatMap(({ list }) =>
    Array.from({ length: VARIED }, () => variedList(random, told, list)).flatMap((lists) =>
      lists.map((one) => lessonOf(one, 'varied', 1)),
    ),
  );
  const written = Array.from({ length: WRITTEN }, () => writtenList(random, told));
  return [...kept, ...varied, ...written.flat().map((list) => lessonOf(list, 'written', 1))];
}

function train(lessons: readonly Lesson[]): Weights {
  const random = randomFrom(3);
  const weights = new Map<string, number>();
  const total = new Map<string, number>();
  const order = [...lessons];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const lesson of order) {
      for (const [name, change] of changesBy(lesson, weights))
        weights.set(name, (weights.get(name) ?? 0) + change * STEP * lesson.importance);
      for (const [name, weight] of weights) {
        weights.set(name, weight * (1 - STEP * PULL));
        total.set(name, (total.get(name) ?? 0) + weight);
      }
    }
  }
  const steps = EPOCHS * order.length;
  return new Map(
    [...total]
      .map(([name, sum]) => [name, Math.round((sum / steps) * SHARE * 100) / 100] as const)
      .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT),
  );
}

/** What the signs of the right paths have more than those of the paths that are taken. */
function changesBy(lesson: Lesson, weights: Weights): Map<string, number> {
  const { list, may } = lesson;
  const changes = new Map<string, number>();
  const decoder = decoderOf(list.page, list.entries, { model: modelFor(lesson, weights), cache: new Map() });
  list.entries.forEach((atoms, at) => {
    const answer = list.answers[at];
    const seats = decoder.seats[at];
    const isRight = may[at];
    if (!answer || !seats || !isRight || atoms.length === 0) return;
    const taken = decoder.one(at, (from, to, state) => (isRight(from, to, state) ? 0 : MARGIN));
    const right = decoder.one(at, (from, to, state) => (isRight(from, to, state) ? 0 : -WRONG));
    if (taken.length === 0 || right.length === 0) return;
    if (violationsOf(taken, isRight) <= violationsOf(right, isRight)) return;
    const force = answer.isNothing ? NO_TALK : 1;
    const add = (parts: readonly EntryPart[], by: number) => {
      for (const name of signsOfPath(lesson, { atoms, parts, seats })) changes.set(name, (changes.get(name) ?? 0) + by);
    };
    add(right, force);
    add(taken, -force);
  });
  return changes;
}

function shuffle<T>(list: T[], random: Random): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const one = list[at] as T;
    list[at] = list[other] as T;
    list[other] = one;
  }
}

/** Puts the weights where the ones before stand. */
function write(weights: Weights): void {
  const lines: string[] = [];
  let line = ' ';
  for (const [name, weight] of [...weights].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const pair = ` ${name}=${weight};`;
    if (line.length + pair.length > WIDTH) {
      lines.push(line);
      line = ' ';
    }
    line += pair;
  }
  const text = [...lines, line].join('\n').replace(/;$/, '');
  const module = readFileSync(WEIGHTS_FILE, 'utf8');
  writeFileSync(
    WEIGHTS_FILE,
    module.replace(/(?<=WEIGHTS = `)[^`]*(?=`)/, () => `\n${text}\n`),
  );
}
