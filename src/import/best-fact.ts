/** Chooses among several records' words for one field: by what is said, never by which came first, so that the order of imports does not matter. */
import type { Fact, FactMethod } from '../extract/understanding.ts';

const TRUST: Readonly<Record<FactMethod, number>> = { HUMAN: 0, IMPORT: 1, RULE: 2, MODEL: 3 };

/** The most trusted, then the surest, then the longest value; null when there is none. */
export function findBestFact<T>(facts: readonly (Fact<T> | null)[]): Fact<T> | null {
  const present = facts.filter((fact) => fact !== null);
  return present.reduce<Fact<T> | null>((best, fact) => (best === null || isBetter(fact, best) ? fact : best), null);
}

function isBetter<T>(a: Fact<T>, b: Fact<T>): boolean {
  if (TRUST[a.method] !== TRUST[b.method]) return TRUST[a.method] < TRUST[b.method];
  if ((a.implied ?? false) !== (b.implied ?? false)) return !a.implied;
  if (a.confidence !== b.confidence) return a.confidence > b.confidence;
  const [x, y] = [String(a.value), String(b.value)];
  return x.length === y.length ? x < y : x.length > y.length;
}
