/**
 * Finds how much each sign tells that an abstract begins behind a title (src/extract/assign/border-weights.ts) on announcement cases.
 *
 *   node tests/support/run-typescript.mjs tests/extract/train-title-border.ts [DIR…]
 *
 * Prints how many borders are right now and with weights learnt without a round of cases (the letter that their names begin with), one round after
 * the other, and writes the weights learnt on all. Cases kept apart never belong in DIR.
 */

import { BORDER_WEIGHTS } from '../../src/extract/assign/border-weights.ts';
import { casesToTrainOn } from './cases-to-train-on.ts';
import { borderLessonsOf } from './title-border-lessons.ts';
import { trainChoice } from './train-choice.ts';

trainChoice({
  lessons: casesToTrainOn().flatMap(borderLessonsOf),
  weights: BORDER_WEIGHTS,
  module: 'src/extract/assign/border-weights.ts',
  // Found on rounds left out.
  pull: 3,
});
