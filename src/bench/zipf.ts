/** Draws ranks as names are drawn in the world: the first often, the last rarely. */
import type { SeededRandom } from '../sample/seeded-random.ts';

/** A function that gives 0 to `count - 1`, each with a weight of `1 / (rank + 1) ** exponent`. */
export function zipf(random: SeededRandom, count: number, exponent: number): () => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank += 1) {
    sum += 1 / (rank + 1) ** exponent;
    sums[rank] = sum;
  }
  return () => {
    const wanted = random.fraction() * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? sum) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
