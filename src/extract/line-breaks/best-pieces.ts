/** Finds the cut of a line whose pieces look most like the lines of an announcement, one behind the other. */

import type { MarkedLine } from './border-cues.ts';
import { type PieceReader, SORTS, type Sort } from './piece-cues.ts';

/** A place where the line may be cut, with how likely that is by itself. */
export interface Candidate {
  readonly word: number;
  readonly begins: string;
  readonly likelihood: number;
}

/** The weights of signs of pieces, of what stands behind what ("who>title"), and of any cut. */
export type PieceWeights = ReadonlyMap<string, number>;

/** A piece may hold this many places where it is not cut. */
const MOST_WITHIN = 60;

interface Step {
  readonly score: number;
  readonly from: number;
  readonly before: number;
}

/** The words that all pieces but the first begin with; `extra` adds to the score of each cut, for training. */
export function bestCuts(
  line: MarkedLine,
  candidates: readonly Candidate[],
  {
    pieceOf,
    weights,
    extra = () => 0,
  }: { pieceOf: PieceReader; weights: PieceWeights; extra?: (word: number) => number },
): number[] {
  const places = [
    { word: 0, begins: line.first, likelihood: 0 },
    ...candidates,
    { word: line.words.length, begins: 'end', likelihood: 0 },
  ];
  const behind = SORTS.map((one) => SORTS.map((other) => weights.get(`${one}>${other}`) ?? 0));
  const opens = SORTS.map((one) => weights.get(`^>${one}`) ?? 0);
  const steps: (Step | undefined)[][] = places.map(() => []);
  for (let to = 1; to < places.length; to++) {
    const here = steps[to] as (Step | undefined)[];
    const end = places[to]?.word ?? 0;
    for (let from = to - 1; from >= 0 && (to - from <= MOST_WITHIN || from === 0); from--) {
      if (from === 0 && to - from > MOST_WITHIN && to < places.length - 1) continue;
      const place = places[from];
      if (!place) continue;
      const { sort, cues } = pieceOf(place.word, end, place.begins);
      const at = SORTS.indexOf(sort);
      const own =
        scoreOf(cues, weights) + (from > 0 ? place.likelihood + (weights.get('any') ?? 0) + extra(place.word) : 0);
      if (from === 0) {
        const score = own + (opens[at] ?? 0);
        put(here, at, { score, from, before: -1 });
        continue;
      }
      steps[from]?.forEach((step, before) => {
        if (step) put(here, at, { score: step.score + own + (behind[before]?.[at] ?? 0), from, before });
      });
    }
  }
  return walkBack(steps, places);
}

function put(here: (Step | undefined)[], at: number, step: Step): void {
  const known = here[at];
  if (!known || step.score > known.score) here[at] = step;
}

function walkBack(steps: readonly (readonly (Step | undefined)[])[], places: readonly Candidate[]): number[] {
  let at = places.length - 1;
  let sort = -1;
  let best = Number.NEGATIVE_INFINITY;
  steps[at]?.forEach((step, one) => {
    if (step && step.score > best) {
      best = step.score;
      sort = one;
    }
  });
  const words: number[] = [];
  while (at > 0) {
    const step = steps[at]?.[sort];
    if (!step) break;
    if (step.from > 0) words.unshift(places[step.from]?.word ?? 0);
    at = step.from;
    sort = step.before;
  }
  return words;
}

/** How much a piece looks like a line of its own. */
function scoreOf(cues: readonly string[], weights: PieceWeights): number {
  let sum = 0;
  for (const cue of cues) sum += weights.get(cue) ?? 0;
  return sum;
}

/** All signs of a cut of a line, to learn from. */
export function signsOfCut(
  line: MarkedLine,
  candidates: readonly Candidate[],
  { words, pieceOf }: { words: readonly number[]; pieceOf: PieceReader },
): string[] {
  const begins = new Map(candidates.map((one) => [one.word, one.begins]));
  const signs: string[] = [];
  let before: Sort | '^' = '^';
  const edges = [0, ...words, line.words.length];
  edges.slice(0, -1).forEach((from, at) => {
    const { sort, cues } = pieceOf(from, edges[at + 1] ?? 0, from === 0 ? line.first : (begins.get(from) ?? 'lower'));
    signs.push(...cues, `${before}>${sort}`);
    if (from > 0) signs.push('any');
    before = sort;
  });
  return signs;
}
