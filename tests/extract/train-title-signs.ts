/**
 * Finds how much each sign of a line tells that it is the title (src/extract/assign/title-weights.ts) on announcement cases.
 *
 *   node tests/support/run-typescript.mjs tests/extract/train-title-signs.ts [DIR…]
 *
 * A decision is the unlabelled lines of a stretch that may be one talk. Each case gives several: as printed, without the labels and quotes of its
 * titles, and with made-up lines as sites have them above, between and below. Prints how many decisions are right now and with weights learnt
 * without a round of cases (the letter that their names begin with), one round after the other, and writes the weights learnt on all.
 * Cases kept apart never belong in DIR.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TITLE_WEIGHTS } from '../../src/extract/assign/title-weights.ts';
import { casesToTrainOn } from './cases-to-train-on.ts';
import { type ChoiceLesson, learnChoice } from './conditional-logit.ts';
import { type TitleLesson, titleLessonsOf } from './title-lessons.ts';

const WEIGHTS_FILE = fileURLToPath(new URL('../../src/extract/assign/title-weights.ts', import.meta.url));
/** Found on rounds left out. */
const PULL = 60;
const FOLDS = 6;

const lessons = casesToTrainOn().flatMap(titleLessonsOf);
const keys = [...new Set(lessons.flatMap(({ candidates }) => candidates.flatMap(({ signs }) => Object.keys(signs))))];
const choices = lessons.map(choiceOf);
const rounds = [...new Set(lessons.map(roundOf))].sort();
const present = keys.map((key) => TITLE_WEIGHTS[key] ?? 0);
const found = learnChoice(choices, PULL);
const left = lessons.map(() => -1);
for (let fold = 0; fold < FOLDS; fold++) {
  const out = new Set(rounds.filter((_, at) => at % FOLDS === fold));
  const isOut = (at: number) => out.has(roundOf(lessons[at] as TitleLesson));
  const weights = learnChoice(
    choices.filter((_, at) => !isOut(at)),
    PULL,
  );
  choices.forEach((choice, at) => {
    if (isOut(at)) left[at] = chosen(weights, choice);
  });
}
for (const variant of new Set(lessons.map((lesson) => lesson.variant))) {
  const share = (choose: (choice: ChoiceLesson, at: number) => number) => {
    const of = choices.map((choice, at) => ({ choice, at })).filter(({ at }) => lessons[at]?.variant === variant);
    return (of.filter(({ choice, at }) => choose(choice, at) === choice.right).length / of.length).toFixed(3);
  };
  console.log(
    `${variant}: now ${share((choice) => chosen(present, choice))}, left out of the training ${share((_, at) => left[at] ?? -1)}, ` +
      `trained on all ${share((choice) => chosen(found, choice))}`,
  );
}
write(found);

function roundOf({ caseId }: TitleLesson): string {
  return caseId.slice(0, 1);
}

function choiceOf({ candidates, right, importance }: TitleLesson): ChoiceLesson {
  return { options: candidates.map(({ signs }) => keys.map((key) => signs[key] ?? 0)), right, importance };
}

/** The option of the highest odds above those of none. */
function chosen(weights: readonly number[], { options }: ChoiceLesson): number {
  const odds = options.map((signs) => signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), 0));
  const best = Math.max(0, ...odds);
  return best > 0 ? odds.indexOf(best) : -1;
}

/** Puts the weights where the ones before stand. */
function write(weights: readonly number[]): void {
  const lines = keys.map((key, at) => `  ${key}: ${Number((weights[at] ?? 0).toFixed(2))},\n`);
  const module = readFileSync(WEIGHTS_FILE, 'utf8');
  writeFileSync(
    WEIGHTS_FILE,
    module.replace(/(?<=> = \{\n)[^}]*(?=\})/, () => lines.join('')),
  );
}
