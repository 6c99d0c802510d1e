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

import { TITLE_WEIGHTS } from '../../src/extract/assign/title-weights.ts';
import { casesToTrainOn } from './cases-to-train-on.ts';
import { titleLessonsOf } from './title-lessons.ts';
import { trainChoice } from './train-choice.ts';

trainChoice({
  lessons: casesToTrainOn().flatMap(titleLessonsOf),
  weights: TITLE_WEIGHTS,
  module: 'src/extract/assign/title-weights.ts',
  // Found on rounds left out.
  pull: 60,
});
