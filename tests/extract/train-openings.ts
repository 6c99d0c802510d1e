/**
 * Finds how much each sign tells that another announcement begins at a line (src/extract/collections/opening-weights.ts) on announcement cases
 * set one below the other.
 *
 *   node tests/support/run-typescript.mjs tests/extract/train-openings.ts [DIR…]
 *
 * Prints how many openings weights find that were learnt without a round of cases (the letter that their names begin with), one round after the
 * other, and writes the weights learnt on all. Cases kept apart never belong in DIR.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { casesToTrainOn, rates } from './cases-to-train-on.ts';
import { learnOdds } from './logistic-regression.ts';
import { type OpeningLesson, openingLessonsOf } from './opening-lessons.ts';

const FOLDS = 6;
const LEAST_ODDS = [-4, -1, 0];

const lessons = openingLessonsOf(casesToTrainOn());
const signs = [...new Set(lessons.flatMap((lesson) => Object.keys(lesson.signs)))].sort();

function learn(some: readonly OpeningLesson[]) {
  return learnOdds(
    some.map((lesson) => ({
      signs: signs.map((sign) => lesson.signs[sign] ?? 0),
      isTrue: lesson.isTrue,
      importance: 1,
    })),
  );
}

const rounds = [...new Set(lessons.map(({ round }) => round))].sort();
const odds = new Map<OpeningLesson, number>();
for (let fold = 0; fold < FOLDS; fold++) {
  const out = new Set(rounds.filter((_, at) => at % FOLDS === fold));
  const { base, weights } = learn(lessons.filter(({ round }) => !out.has(round)));
  for (const lesson of lessons.filter(({ round }) => out.has(round)))
    odds.set(
      lesson,
      signs.reduce((sum, sign, at) => sum + (weights[at] ?? 0) * (lesson.signs[sign] ?? 0), base),
    );
}
for (const variant of new Set(lessons.map((lesson) => lesson.variant)))
  for (const least of LEAST_ODDS) {
    const of = lessons.filter((lesson) => lesson.variant === variant);
    const said = of.filter((lesson) => (odds.get(lesson) ?? 0) > least);
    const right = said.filter(({ isTrue }) => isTrue).length;
    const missed = of.filter(({ isTrue }) => isTrue).length - right;
    console.log(
      `${variant}, odds above ${least}, ${of.length} lines: ${rates({ right, wrong: said.length - right, missed })}`,
    );
  }

const { base, weights } = learn(lessons);
const file = fileURLToPath(new URL('../../src/extract/collections/opening-weights.ts', import.meta.url));
const lines = signs.map((sign, at) => `  ${sign}: ${(weights[at] ?? 0).toFixed(2).replace(/\.?0+$/, '')},\n`);
writeFileSync(
  file,
  readFileSync(file, 'utf8')
    .replace(/(?<=> = \{\n)[^}]*(?=\})/, () => lines.join(''))
    .replace(/(?<=OPENING_BASE = )[-\d.]+/, base.toFixed(2)),
);
