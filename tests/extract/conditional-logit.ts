/** Learns by which signs one of several is chosen, or none of them: a conditional logit, solved exactly, so that the same choices always give the same weights. */

import { scaleOf, solve } from './logistic-regression.ts';

export interface ChoiceLesson {
  /** How strongly each sign is there at each of those to choose from, in the same order in every lesson. */
  readonly options: readonly (readonly number[])[];
  /** Which of them is right; -1 for none. */
  readonly right: number;
  /** How much it counts. */
  readonly importance: number;
}

const STEPS = 8;

/** What each sign adds to the odds against none, held near nothing with `pull` where few lessons speak for it; throws RangeError without a lesson. */
export function learnChoice(lessons: readonly ChoiceLesson[], pull: number): number[] {
  const width = lessons.find(({ options }) => options.length > 0)?.options[0]?.length;
  if (width === undefined) throw new RangeError('There is no lesson to learn from.');
  const all = lessons.flatMap(({ options }) => options);
  const spreads = Array.from({ length: width }, (_, at) => {
    const { mean, spread } = scaleOf(all.map((signs) => signs[at] ?? 0));
    // What is always there has no spread: it is the odds against none.
    return spread < 0.01 ? Math.max(1, Math.abs(mean)) : spread;
  });
  const scaled = lessons.map((lesson) => ({
    ...lesson,
    options: lesson.options.map((signs) => signs.map((sign, at) => sign / (spreads[at] ?? 1))),
  }));
  const found = new Array<number>(width).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const { slope, curve } = slopeAt(found, scaled, pull);
    solve(curve, slope).forEach((change, at) => {
      found[at] = (found[at] ?? 0) + change;
    });
  }
  return found.map((weight, at) => weight / (spreads[at] ?? 1));
}

/** Which way the likelihood of the right choices rises, and how its slope bends. */
function slopeAt(weights: readonly number[], lessons: readonly ChoiceLesson[], pull: number) {
  const width = weights.length;
  const slope = weights.map((weight) => -pull * weight);
  const curve = weights.map((_, row) => weights.map((_none, at) => (row === at ? pull : 0)));
  for (const { options, right, importance } of lessons) {
    const odds = options.map((signs) => signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), 0));
    const top = Math.max(0, ...odds);
    const shares = odds.map((one) => Math.exp(one - top));
    const sum = shares.reduce((total, one) => total + one, Math.exp(-top));
    const expected = new Array<number>(width).fill(0);
    options.forEach((signs, nth) => {
      const share = (shares[nth] ?? 0) / sum;
      const error = importance * (Number(nth === right) - share);
      const there = indexesOf(signs);
      for (const row of there) {
        const sign = signs[row] ?? 0;
        slope[row] = (slope[row] ?? 0) + error * sign;
        expected[row] = (expected[row] ?? 0) + share * sign;
        const bends = curve[row] ?? [];
        for (const at of there)
          if (at <= row) bends[at] = (bends[at] ?? 0) + importance * share * sign * (signs[at] ?? 0);
      }
    });
    const there = indexesOf(expected);
    for (const row of there) {
      const bends = curve[row] ?? [];
      for (const at of there)
        if (at <= row) bends[at] = (bends[at] ?? 0) - importance * (expected[row] ?? 0) * (expected[at] ?? 0);
    }
  }
  return {
    slope,
    curve: curve.map((row, at) => row.map((bend, column) => (column > at ? (curve[column]?.[at] ?? 0) : bend))),
  };
}

/** Most signs are not there: only those that are cost time. */
function indexesOf(signs: readonly number[]): number[] {
  return signs.flatMap((sign, at) => (sign === 0 ? [] : [at]));
}
