/**
 * Finds how much each sign of a phrase tells that a talk is about it (src/extract/refiners/term-weights.ts) on announcement cases.
 *
 *   node tests/support/run-typescript.mjs tests/extract/train-term-signs.ts [DIR…]
 *
 * A logistic regression learns which phrases of title and abstract a reader named as topics, among those that the vocabulary does not find and, with
 * less importance, those that it does: as though it did not know them, since it knows nearly all that these cases name and much less of other texts.
 * Prints precision and recall of all topics on cases left out of the training, one round of cases (the letter that their names begin with) after
 * the other, and writes the weights. Cases kept apart never belong in DIR.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TermWeights } from '../../src/extract/refiners/term-signs.ts';
import { TERM_WEIGHTS } from '../../src/extract/refiners/term-weights.ts';
import { casesToTrainOn, rates } from './cases-to-train-on.ts';
import { countsBy, type TaughtTalk, talksTaughtBy, weightsFrom } from './term-lessons.ts';

const WEIGHTS_FILE = fileURLToPath(new URL('../../src/extract/refiners/term-weights.ts', import.meta.url));

const cases = casesToTrainOn();
const talks = (await Promise.all(cases.map(talksTaughtBy))).flat();
const roundOf = ({ caseId }: TaughtTalk) => caseId.slice(0, 1);
const left = { right: 0, wrong: 0, missed: 0 };
for (const round of new Set(talks.map(roundOf))) {
  const weights = weightsFrom(talks.filter((talk) => roundOf(talk) !== round));
  const counts = countsBy(
    weights,
    talks.filter((talk) => roundOf(talk) === round),
  );
  left.right += counts.right;
  left.wrong += counts.wrong;
  left.missed += counts.missed;
}
const found = weightsFrom(talks);
console.log(`${talks.length} talks, now: ${rates(countsBy(TERM_WEIGHTS, talks))}`);
console.log(`left out of the training: ${rates(left)}; trained on all: ${rates(countsBy(found, talks))}`);
write(found);

/** Puts the weights where the ones before stand. */
function write(weights: TermWeights): void {
  const lines = Object.entries(weights).map(([sign, weight]) => `  ${sign}: ${weight},\n`);
  const module = readFileSync(WEIGHTS_FILE, 'utf8');
  writeFileSync(
    WEIGHTS_FILE,
    module.replace(/(?<=TERM_WEIGHTS = \{\n)[^}]*(?=\})/, () => lines.join('')),
  );
}
