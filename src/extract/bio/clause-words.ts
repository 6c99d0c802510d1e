/** The words of a clause around its marks. */

import type { Clause } from './clauses.ts';
import type { Mark } from './shape.ts';

const FAR_ENOUGH = 59;

/** From the beginning of the clause up to a mark. */
export function wordsBefore({ outline, start }: Clause, { at }: Mark): string {
  return outline.slice(0, at - start);
}

/** Between two marks, or from the beginning of the clause where there is no first. */
export function wordsBetween({ outline, start }: Clause, first: Mark | null, { at }: Mark): string {
  return outline.slice(first ? first.at - start + 1 : 0, at - start);
}

/** The next words behind a mark. */
export function wordsBehind({ outline, start }: Clause, { at }: Mark): string {
  const from = at - start + 1;
  return outline.slice(from, from + FAR_ENOUGH);
}
