/** Tells whether a post without a place is held where the clause behind it says: "first a student, then a fellow at X". */

import type { Clause } from './clauses.ts';
import type { Group } from './groups.ts';
import { TRADE } from './role-patterns.ts';
import type { PeriodMark } from './shape.ts';

const NAMED_FELLOW = /^\p{Lu}.*\s[Ff]ellow(?:ship)?$/u;
const IS_LATER = /^(?:and,?\s)?(?:then|later|subsequently|afterwards)(?!\p{L})/u;
const IS_EARLIER = /^(?:and,?\s)?(?:before (?:that|this)|prior to (?:that|this)|previously|earlier|formerly)(?!\p{L})/u;

/** "Ada Byron, a professor of law, …": what she is, and not yet where. */
const IN_APPOSITION = /Ⓢ,\s(?:(?:an?|the|eine?|une?)\s)?Ⓡ[^ⓄⓊⒹⓇ]*,\s$/u;

/** "…, teaches at X": the post in apposition before it is held there. */
export function teaches({ verb, hasSubject }: Clause, earlier: Clause): boolean {
  return verb?.kind === 'TEACH' && !hasSubject && IN_APPOSITION.test(earlier.outline);
}

/** "Is a staff scientist and leads the Y group at X": one house. */
export function leadsPart({ verb, hasSubject, outline, start }: Clause): boolean {
  return (
    verb?.kind === 'LEAD' &&
    verb.tense === 'PRESENT' &&
    !hasSubject &&
    /^and\s/.test(outline) &&
    /\s(?:at|of)\s(?:the\s)?$/.test(outline.slice(verb.end - start).split('Ⓞ')[0] ?? '')
  );
}

/** "Held a Z fellowship, spending a year each at X and Y". */
export function spendsTime({ verb, outline }: Clause): boolean {
  return verb?.printed === 'spending' && /^spending\s[^ⓇⒹ]*\s(?:at|with)\s(?:the\s)?[ⓄⓊ]/u.test(outline);
}

/** Whether the place that a clause names is also that of the posts before it. */
export function goesOnIn(clause: Clause, group: Group, earlier: Clause): boolean {
  const { heads } = group;
  const { verb, outline, hasSubject, opening } = clause;
  const isContinued =
    verb === null ||
    (verb.kind === 'HOLD' && verb.tense === 'PRESENT') ||
    teaches(clause, earlier) ||
    leadsPart(clause) ||
    spendsTime(clause);
  if (!isContinued || hasSubject || opening !== 'PLAIN' || IS_EARLIER.test(outline)) return false;
  if (isMeanwhile(clause, group)) return false;
  if (heads.every(({ role }) => TRADE.test(role.role) || /founder/i.test(role.role))) return false;
  // "A Marie Curie Fellow and then a lecturer at X": a fellowship with a name of its own may have been held anywhere.
  return !(IS_LATER.test(outline) && heads.some(({ role }) => NAMED_FELLOW.test(role.role)));
}

/** "A professor from 1994 to 2014, and from 1998 to 2008 head of Y": held at one time, and so perhaps at two houses. */
function isMeanwhile({ marks }: Clause, { periods: [held] }: Group): boolean {
  if (!held) return false;
  const next = marks.find((mark): mark is PeriodMark => mark.sign === 'Ⓟ' && mark.at > held.at);
  const [until, from] = [held.period.to, next?.period.from ?? null];
  return until !== null && from !== null && from < until;
}
