/** Chooses among matches in a text that overlap. */

/** From left to right the longest at each place, none overlapping another; of two at the same place the first given. */
export function longestApart<T extends { readonly start: number; readonly end: number }>(matches: readonly T[]): T[] {
  const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end);
  const chosen: T[] = [];
  for (const match of sorted) {
    const last = chosen.at(-1);
    if (last === undefined || match.start >= last.end) chosen.push(match);
    else if (match.end - match.start > last.end - last.start) chosen[chosen.length - 1] = match;
  }
  return chosen;
}
