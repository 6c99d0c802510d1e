/** Reads what a clause without an organisation of its own adds to the one before: since when, founded by whom, which part led. */

import type { Span } from '../mapped-text.ts';
import { inText } from './antecedent.ts';
import type { Clause } from './clauses.ts';
import { chairedPartOf, leaderOf, ledPartOf } from './led-parts.ts';
import type { Period } from './periods.ts';
import type { Order, Post } from './post.ts';
import { timingOf } from './timing.ts';
import type { Known } from './unnamed-post.ts';

/** What the text has told up to the clause. */
export interface Background extends Known {
  readonly order: Order;
  /** "Previously" or "before joining X" stands over the clause. */
  readonly isBefore: boolean;
  readonly statement: Span;
}

/** The posts that a clause tells of an organisation named before it. */
export function hangingPosts(clause: Clause, period: Period | null, told: Background): Post[] {
  const found = [
    since(clause, period, told),
    ledPart(clause, period, told),
    ledWhole(clause, period, told),
    chaired(clause, period, told),
  ];
  return found.filter((post) => post !== null);
}

/** "…, which she joined in 2019", "…, where he has worked since 2010": when the person came to the place named before. */
function since(clause: Clause, period: Period | null, told: Background): Post | null {
  const { verb, opening } = clause;
  if (verb?.kind === 'FOUND' && opening === 'WHICH') return founded(clause, period, told);
  if (!period?.from || !told.last || (opening !== 'WHICH' && opening !== 'WHERE')) return null;
  const joins = verb?.kind === 'BECOME' || (period.isOpen && verb?.tense === 'PERFECT');
  if (!joins) return null;
  return joining(told, { kind: 'EMPLOYMENT', role: null, institution: told.last, start: period.from }, 'since');
}

/** "Director of X, which he founded in 2008". */
function founded(clause: Clause, period: Period | null, told: Background): Post | null {
  const { antecedent: institution, shape } = told;
  // "A year with X, for whom she set up schools": what she did there.
  if (/^(?:for|with|from|through|under|in|at|by|during)\s/.test(clause.outline)) return null;
  if (
    !institution ||
    !/Ⓞ(?:[^ⓄⓊⓇⒹ]{0,12}|,\s(?:an?|the)\s[^ⓄⓊⓇⒹ,]{2,40}\s)$/u.test(shape.outline.slice(0, clause.start))
  )
    return null;
  const role = /co-?f|cof|mit/i.test(clause.verb?.printed ?? '') ? 'co-founder' : 'founder';
  return joining(told, { kind: 'FOUNDER', role, institution, start: period?.from ?? null }, 'founded');
}

/** A post that says when somebody came to a place, or who founded it. */
export function joining(
  told: Background,
  post: Pick<Post, 'kind' | 'role' | 'institution' | 'start'>,
  rule: string,
): Post {
  return {
    ...post,
    field: null,
    unit: null,
    statement: told.statement,
    end: null,
    ongoing: 'UNKNOWN',
    atEvent: false,
    order: told.order,
    isBare: post.role === null,
    rule: `career/${rule}`,
  };
}

/** "Where she directs the section on ice dynamics". */
function ledPart(clause: Clause, period: Period | null, told: Background): Post | null {
  const part = ledPartOf(clause);
  // "Joined X as a lecturer and directed its clinic": that of X.
  const isItsOwn = /^\sits\s/.test(clause.outline.slice((clause.verb?.end ?? clause.start) - clause.start));
  const main = clause.opening === 'WHERE' ? told.antecedent : isItsOwn ? (told.last ?? told.home) : told.home;
  // "Where she is a reader and leads the Y team".
  const goesOn = clause.start > 0 && !clause.hasSubject && clause.opening === 'PLAIN';
  // "Since 2018 she leads the section on ice": where she is at home.
  const isHeld = clause.verb?.tense === 'PRESENT' && period?.isOpen === true;
  const isHere = clause.opening === 'WHERE' || goesOn || isHeld || /\balso\b/.test(clause.outline);
  if (!part || !main || !isHere) return null;
  return led(clause, period, {
    told,
    role: part.role,
    institution: main,
    unit: part.end > part.start ? inText(told.shape, told.base, part) : null,
  });
}

/** "…, which she has directed since 2019", "…, qu'elle dirige": what the main clause names last is led. */
function ledWhole(clause: Clause, period: Period | null, told: Background): Post | null {
  const { verb, outline, opening } = clause;
  if (verb?.kind !== 'LEAD' || opening !== 'WHICH') return null;
  if (!/^[\s,]*(?:Ⓟ[\s,]*)?(?:(?:et|and|y|e|und)\s)?[.;]?\s*$/u.test(outline.slice(verb.end - clause.start)))
    return null;
  const mark = told.shape.marks.findLast(({ at }) => at < clause.start);
  if ((mark?.sign !== 'Ⓞ' && mark?.sign !== 'Ⓤ') || clause.start - mark.at > 4) return null;
  const span = { start: mark.start + told.base, end: mark.end + told.base };
  const main = mark.sign === 'Ⓤ' || told.last?.start !== span.start ? (told.last ?? told.home) : told.last;
  const isPart = main !== null && main.start !== span.start;
  return led(clause, period, {
    told,
    role: `${leaderOf(verb.printed)} of the ${told.shape.text.slice(mark.start, mark.end)}`,
    institution: main ?? span,
    unit: isPart ? span : null,
  });
}

/** "Reader at X, whose Y Centre she directed from 2015 to 2017". */
export function ledOfAntecedent(clause: Clause, period: Period | null, told: Background): Post | null {
  const { verb, outline, marks } = clause;
  const main = told.antecedent ?? told.last;
  if (verb?.kind !== 'LEAD' || !main || !/^whose\s[ⓄⓊ]\s(?:he|she|they|Ⓢ)\s/u.test(outline)) return null;
  const part = marks.find(({ sign }) => sign === 'Ⓞ' || sign === 'Ⓤ');
  if (!part) return null;
  const unit = { start: part.start + told.base, end: part.end + told.base };
  const role = `${leaderOf(verb.printed)} of the ${told.shape.text.slice(part.start, part.end)}`;
  return led(clause, period, { told, role, institution: main, unit });
}

/** "Where she taught from 1978 on and chaired the department for nine years". */
function chaired(clause: Clause, period: Period | null, told: Background): Post | null {
  const role = chairedPartOf(clause);
  const main = told.last ?? told.home;
  return role && main ? led(clause, period, { told, role, institution: main, unit: null }) : null;
}

function led(
  clause: Clause,
  period: Period | null,
  post: { readonly told: Background; readonly role: string; readonly institution: Span; readonly unit: Span | null },
): Post {
  const { told, role, institution, unit } = post;
  const timing = timingOf(role, period, { clause, previous: null, isPostLine: false, isBefore: told.isBefore });
  return {
    kind: 'EMPLOYMENT',
    role,
    field: null,
    institution,
    unit,
    statement: told.statement,
    ...timing,
    atEvent: false,
    order: told.order,
    isBare: false,
    rule: 'career/leads',
  };
}
