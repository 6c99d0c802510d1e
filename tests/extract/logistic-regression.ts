/** Logistic regression over some dozens of signs, solved exactly, so that the same lessons always give the same weights. */

export interface Lesson {
  /** How strongly each sign is there, in the same order in every lesson. */
  readonly signs: readonly number[];
  readonly isTrue: boolean;
  /** How much it counts. */
  readonly importance: number;
}

export interface Odds {
  /** The log-odds of what has no sign. */
  readonly base: number;
  /** What each sign adds, in the order of the lessons. */
  readonly weights: readonly number[];
}

export interface Scale {
  readonly mean: number;
  readonly spread: number;
}

/** Holds weights near nothing that few lessons speak for. */
const PULL: number = 5;
const STEPS = 8;
const LEAST_SPREAD = 1e-3;

/** The odds that fit the lessons best, by Newton's method; throws RangeError where there is no lesson. */
export function learnOdds(lessons: readonly Lesson[]): Odds {
  const width = lessons[0]?.signs.length;
  if (width === undefined) throw new RangeError('There is no lesson to learn from.');
  const scales = Array.from({ length: width }, (_, at) => scaleOf(lessons.map(({ signs }) => signs[at] ?? 0)));
  const scaled = lessons.map((lesson) => ({
    ...lesson,
    signs: [1, ...scales.map(({ mean, spread }, at) => ((lesson.signs[at] ?? 0) - mean) / spread)],
  }));
  const found = new Array<number>(width + 1).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const { slope, curve } = slopeAt(found, scaled);
    solve(curve, slope).forEach((change, at) => {
      found[at] = (found[at] ?? 0) + change;
    });
  }
  const weights = scales.map(({ spread }, at) => (found[at + 1] ?? 0) / spread);
  const base = scales.reduce((sum, { mean }, at) => sum - mean * (weights[at] ?? 0), found[0] ?? 0);
  return { base, weights };
}

/** Mean and spread of a sign. */
export function scaleOf(values: readonly number[]): Scale {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return { mean, spread: Math.max(LEAST_SPREAD, spread) };
}

/** Which way the likelihood of the lessons rises, and how its slope bends. */
function slopeAt(weights: readonly number[], lessons: readonly Lesson[]) {
  const slope = weights.map((weight, at) => (at === 0 ? 0 : -PULL * weight));
  const curve = weights.map((_, row) => weights.map((_none, at) => (row === at && row > 0 ? PULL : 0)));
  for (const { signs, isTrue, importance } of lessons) {
    const odds = signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), 0);
    const likelihood = 1 / (1 + Math.exp(-odds));
    const error = importance * (Number(isTrue) - likelihood);
    const bend = importance * likelihood * (1 - likelihood);
    signs.forEach((sign, row) => {
      slope[row] = (slope[row] ?? 0) + error * sign;
      const bends = curve[row] ?? [];
      for (let at = 0; at <= row; at++) bends[at] = (bends[at] ?? 0) + bend * sign * (signs[at] ?? 0);
    });
  }
  // The curve is the same on both sides of its diagonal.
  return {
    slope,
    curve: curve.map((row, at) => row.map((bend, column) => (column > at ? (curve[column]?.[at] ?? 0) : bend))),
  };
}

/** Solves curve · x = slope, whose curve is positive, by elimination. */
export function solve(curve: readonly (readonly number[])[], slope: readonly number[]): number[] {
  const rows = curve.map((row, at) => [...row, slope[at] ?? 0]);
  rows.forEach((pivot, at) => {
    for (const row of rows.slice(at + 1)) {
      const share = (row[at] ?? 0) / (pivot[at] ?? 1);
      for (let column = at; column < row.length; column++)
        row[column] = (row[column] ?? 0) - share * (pivot[column] ?? 0);
    }
  });
  const solution = new Array<number>(rows.length).fill(0);
  for (const [at, row] of [...rows.entries()].reverse()) {
    const known = solution.reduce((sum, value, column) => sum + (column > at ? value * (row[column] ?? 0) : 0), 0);
    solution[at] = ((row.at(-1) ?? 0) - known) / (row[at] ?? 1);
  }
  return solution;
}
