/** Tells appointments in another department of the house of a post: "with a courtesy appointment in Philosophy". */

import type { Clause } from './clauses.ts';
import type { HeadMark } from './shape.ts';

/** Whether a role is such an appointment, by what stands behind it. */
export function isHeldWithin(role: string, behind: string): boolean {
  return (
    /^(?:courtesy|secondary|joint|cross-?) ?appointments?$/i.test(role) && /^\sin\s(?:the\s)?[\p{Lu}]/u.test(behind)
  );
}

/** The same of the head of a group in its clause. */
export function isHeadHeldWithin(clause: Clause, { role, at }: HeadMark): boolean {
  return isHeldWithin(role.role, clause.outline.slice(at - clause.start + 1));
}
