/** Pairs what was expected with what was read, the likest first. */

export interface Pair {
  /** Indexes into the two lists. */
  readonly expected: number;
  readonly given: number;
}

/** Greedy one-to-one pairs of at least the likeness `floor`; ties keep the order of the lists. */
export function pairsOf<E, G>(
  expected: readonly E[],
  given: readonly G[],
  likeness: { of: (expected: E, given: G) => number; floor: number },
): readonly Pair[] {
  const candidates = expected.flatMap((one, at) =>
    given.flatMap((other, index) => {
      const score = likeness.of(one, other);
      return score >= likeness.floor ? [{ expected: at, given: index, score }] : [];
    }),
  );
  candidates.sort((a, b) => b.score - a.score);
  const [takenExpected, takenGiven] = [new Set<number>(), new Set<number>()];
  return candidates.filter(({ expected: at, given: index }) => {
    if (takenExpected.has(at) || takenGiven.has(index)) return false;
    takenExpected.add(at);
    takenGiven.add(index);
    return true;
  });
}
