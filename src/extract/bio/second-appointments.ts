/** Tells appointments in another department of the house of a post: "with a courtesy appointment in Philosophy". */

import { kindOfInstitution } from '../../institutions/gazetteer.ts';
import type { Span } from '../mapped-text.ts';
import type { Clause } from './clauses.ts';
import type { Employer } from './employer-ground.ts';
import type { HeadMark } from './shape.ts';

const SECOND = /^(?:courtesy|secondary|joint|cross-?) ?appointments?$/i;
const PART = /\b(?:School|College|Department|Faculty|Division|Institute|Cent(?:er|re)|Program(?:me)?)\b/;

/** "A professor at the University of X with a courtesy appointment in the Y School": the school is one of X. */
export function withinHouse(
  employers: readonly Employer[],
  { clause: { outline, start }, heads }: { readonly clause: Clause; readonly heads: readonly HeadMark[] },
  { house, printed }: { readonly house: Span | null; readonly printed: (span: Span) => string },
): Employer[] {
  const isWithin =
    house !== null &&
    kindOfInstitution(printed(house)) === 'UNIVERSITY' &&
    heads.every(({ role, at }) => SECOND.test(role.role) && /^\sin\s/.test(outline.slice(at - start + 1)));
  return employers.map((one) => {
    const name = printed(one.institution);
    return isWithin && PART.test(name) && kindOfInstitution(name) !== 'UNIVERSITY'
      ? { institution: house, unit: one.institution }
      : one;
  });
}

/** Whether a role is such an appointment, by what stands behind it. */
export function isHeldWithin(role: string, behind: string): boolean {
  return SECOND.test(role) && /^\sin\s(?:the\s)?[\p{Lu}]/u.test(behind);
}

/** The same of the head of a group in its clause. */
export function isHeadHeldWithin(clause: Clause, { role, at }: HeadMark): boolean {
  return isHeldWithin(role.role, clause.outline.slice(at - clause.start + 1));
}
