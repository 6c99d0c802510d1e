/**
 * Finds how much each sign tells that an abstract begins behind a title (src/extract/assign/border-weights.ts) on announcement cases.
 *
 *   node tests/support/run-typescript.mjs tests/extract/train-title-border.ts [DIR…]
 *
 * Prints how many borders are right now and with weights learnt without a round of cases (the letter that their names begin with), one round after
 * the other, and writes the weights learnt on all. Cases kept apart never belong in DIR.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BORDER_WEIGHTS } from '../../src/extract/assign/border-weights.ts';
import { casesToTrainOn } from './cases-to-train-on.ts';
import { type ChoiceLesson, learnChoice } from './conditional-logit.ts';
import { type BorderLesson, borderLessonsOf } from './title-border-lessons.ts';

const WEIGHTS_FILE = fileURLToPath(new URL('../../src/extract/assign/border-weights.ts', import.meta.url));
/** Found on rounds left out. */
const PULL = 3;
const FOLDS = 6;

const lessons = casesToTrainOn().flatMap(borderLessonsOf);
const keys = [...new Set(lessons.flatMap(({ candidates }) => candidates.flatMap(({ signs }) => Object.keys(signs))))];
const choices = lessons.map(choiceOf);
const rounds = [...new Set(lessons.map(roundOf))].sort();
const present = keys.map((key) => BORDER_WEIGHTS[key] ?? 0);
const found = learnChoice(choices, PULL);
const left = lessons.map(() => -1);
for (let fold = 0; fold < FOLDS; fold++) {
  const out = new Set(rounds.filter((_, at) => at % FOLDS === fold));
  const isOut = (at: number) => out.has(roundOf(lessons[at] as BorderLesson));
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
    return `${(of.filter(({ choice, at }) => choose(choice, at) === choice.right).length / of.length).toFixed(3)} of ${of.length}`;
  };
  console.log(
    `${variant}: now ${share((choice) => chosen(present, choice))}, left out of the training ${share((_, at) => left[at] ?? -1)}, ` +
      `trained on all ${share((choice) => chosen(found, choice))}`,
  );
}
const lines = keys.map((key, at) => `  ${key}: ${Number((found[at] ?? 0).toFixed(2))},\n`);
const module = readFileSync(WEIGHTS_FILE, 'utf8');
writeFileSync(
  WEIGHTS_FILE,
  module.replace(/(?<=> = \{\n)[^}]*(?=\})/, () => lines.join('')),
);

function roundOf({ caseId }: BorderLesson): string {
  return caseId.slice(0, 1);
}

function choiceOf({ candidates, right }: BorderLesson): ChoiceLesson {
  return { options: candidates.map(({ signs }) => keys.map((key) => signs[key] ?? 0)), right, importance: 1 };
}

/** The option of the highest odds above those of none. */
function chosen(weights: readonly number[], { options }: ChoiceLesson): number {
  const odds = options.map((signs) => signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), 0));
  const best = Math.max(0, ...odds);
  return best > 0 ? odds.indexOf(best) : -1;
}
