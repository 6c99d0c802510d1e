/** Tells whether a post or degree is held at the place that stands before it: "joined X as R", "at X, he was R", "X (R)". */

import { wordsBehind } from './clause-words.ts';
import type { Clause } from './clauses.ts';
import { AS, TO_TAKE_UP } from './group-patterns.ts';
import { TRADE } from './role-patterns.ts';
import type { HeadMark, OrganisationMark } from './shape.ts';

/** "… habilitierte er sich 2005 an der X": the place comes behind the degree after all. */
const IS_ELSEWHERE = /^(?:\s(?:er|sie|sich|Ⓟ|in \p{Lu}\p{L}+)){0,4}\s(?:an der|am|an|bei|in)\s[ⓄⓊ]/u;
/** "Attended X, earning a BSc, her PhD at Y and …". */
const IS_OF_OWN = /^\s(?:at|from)\s(?:the\s)?[ⓄⓊ]/u;
/** "Moved to X for a PhD". */
const FOR_A_DEGREE =
  /^\s(?:for|to (?:do|pursue|complete|take|write|begin|study for|work on))\s(?:an?|his|her|their)\s(?:\p{Ll}+\s)?$/u;
/** "Studied at X, earning a BSc". */
const EARNING =
  /^,?\s(?:earning|receiving|obtaining|completing|taking|gaining|finishing with|leaving with)\s(?:an?|his|her|their|both|the)\s(?:\p{Ll}+\s)?$/u;
/** "Wurde an der X mit einer Arbeit über Tone promoviert". */
const WITH_A_THESIS = /^\s(?:[\p{L}]+\s){0,2}$|^\smit\s(?:einer|der)\s(?:Arbeit|Dissertation|Thesis)\s[^,ⓄⓊⓃ]{0,80}$/u;
/** "Twelve years at X, rising from fellow to director". */
const RISING = /,\srising\s(?:through the ranks\s)?(?:from\s(?:an?\s)?|to\s(?:an?\s|the\s)?)$/;
/** "Rose through the ranks at X, from bench chemist to director". */
const ROSE_FROM = /,\sfrom\s(?:an?\s)?(?:\p{Ll}+\s)?$/u;
/** "Moved to X for two years of postdoctoral research". */
const FOR_A_STAY =
  /^\sfor\s(?:an?|his|her|their|one|two|three|four|several)\s(?:(?:year|month|term)s?\s(?:of|as\san?)\s)?(?:\p{Ll}+\s)?$/u;
/** "X appointed her". */
const APPOINTED =
  /^\s(?:appointed|hired|named|made|recruited|promoted|engaged)\s(?:him|her|them)\s(?:as\s|to\s)?(?:an?\s|the\s|its\s)?$/u;
const PLACE_IN_FRONT =
  /^\s*(?:(?:and|then|later|there|now|since|while|currently)\s)?(?:At|In|From|Since|at|in|With|with|An der|Am|Bei|À|Au|En)\s/u;
const LONGEST_FRONT = 90;
const LONGEST_ACRONYM = 6;

/** "Taught at X and, as a fellow, at Y". */
const AND_AS = /^\sand,\s(?:\p{Ll}+\s)?as\s(?:an?\s|its\s|the\s)?$/u;
const HAS_NEXT_PLACE = /^[^ⓄⓊⓇⒹ]{0,50},\s(?:at|with|in|for)\s(?:the\s)?[ⓄⓊ]/u;

/** A post or degree, what stands before it, and where. */
export interface Bond {
  readonly mark: HeadMark;
  /** The words between the last mark and it. */
  readonly gap: string;
  /** The places before it that no post has yet. */
  readonly places: readonly OrganisationMark[];
}

/** Whether the places before a post or degree are its own. */
export function isHeldAtPlaceBefore(clause: Clause, bond: Bond): boolean {
  const { mark, gap } = bond;
  if (AND_AS.test(gap) && HAS_NEXT_PLACE.test(wordsBehind(clause, mark))) return false;
  const isByWords = mark.sign === 'Ⓓ' ? isDegreeOfPlace(clause, mark, gap) : isPostOfPlace(clause, bond);
  return isByWords ?? isNamedBehind(clause, mark, gap);
}

/** Null where the words of degrees leave it open. */
function isDegreeOfPlace(clause: Clause, mark: HeadMark, gap: string): boolean | null {
  const { verb } = clause;
  if (/^(?:PhD \(Promotion\)|Habilitation$)/i.test(mark.role.role) && WITH_A_THESIS.test(gap))
    return !goesOnElsewhere(clause, mark);
  const comes = verb?.kind === 'BECOME' || verb?.kind === 'STUDY' || /^(?:stayed|remained)/.test(verb?.printed ?? '');
  if (comes && FOR_A_DEGREE.test(gap)) return true;
  if (verb?.kind === 'GRADUATE' && /^,?\swith\s(?:\p{Ll}+\s)*$/u.test(gap)) return true;
  if ((verb?.kind === 'STUDY' || verb?.kind === 'BECOME') && EARNING.test(gap)) return true;
  return gap === ' ' ? true : null;
}

/** Whether the place of a degree is named behind it. */
export function goesOnElsewhere(clause: Clause, mark: HeadMark): boolean {
  return (
    mark.sign === 'Ⓓ' && (IS_ELSEWHERE.test(wordsBehind(clause, mark)) || IS_OF_OWN.test(wordsBehind(clause, mark)))
  );
}

function isPostOfPlace(clause: Clause, { mark, gap, places }: Bond): true | null {
  const { verb } = clause;
  if (verb?.kind === 'BECOME' && TO_TAKE_UP.test(gap)) return true;
  if ((verb === null || verb.kind === 'BE') && /^['’]s?\s(?:\p{Ll}+\s)?$/u.test(gap)) return true;
  const [only, ...more] = places;
  const isApposed = gap === ' ' && more.length === 0 && only?.organisation.isKnown;
  return isApposed && (isPaidByBody(mark, only) || isCalledAfterHouse(clause, mark)) ? true : null;
}

function isNamedBehind(clause: Clause, mark: HeadMark, gap: string): boolean {
  const { outline, verb } = clause;
  if (verb?.kind === 'BECOME' && /^post-?doc/i.test(mark.role.role) && FOR_A_STAY.test(gap)) return true;
  if (RISING.test(gap) || (ROSE_FROM.test(gap) && /^(?:rose|advanced|progressed|climbed)/.test(verb?.printed ?? '')))
    return true;
  // "She is an Yz investigator, a lecturer at X".
  if (/^\s\p{Ll}+,\s(?:an?|the)\s$/u.test(gap)) return false;
  if (AS.test(gap) && !/\)[^(]*\(/.test(gap)) return !gap.includes('Ⓢ') || /\bas\s/.test(gap);
  if (verb === null) return /^\s?[:,–—-]?\s?(?:an?\s|the\s)?$/u.test(gap);
  if (PLACE_IN_FRONT.test(outline) && verb.start < mark.at && gap.length < LONGEST_FRONT) return true;
  return (verb.kind === 'BE' && isAsideOnSelf(outline, mark, gap)) || APPOINTED.test(gap);
}

/** "Jane Roe (DeepMind) is a staff scientist". */
function isAsideOnSelf(outline: string, { role }: HeadMark, gap: string): boolean {
  return (
    /^\)\sis\s(?:an?|the)\s(?:\p{Ll}+\s)?$/u.test(gap) &&
    /Ⓢ\s\(Ⓞ\)\sis/u.test(outline) &&
    !(TRADE.test(role.role) && !/scientist/.test(role.role))
  );
}

/** "A CNRS researcher at LAAS". */
function isPaidByBody({ role }: HeadMark, { start, end }: OrganisationMark): boolean {
  return /^research|^scientist|^director/i.test(role.role) && end - start <= LONGEST_ACRONYM;
}

/** "She was a Google engineer", "an MIT postdoc". */
function isCalledAfterHouse({ outline, start }: Clause, { at, role }: HeadMark): boolean {
  return (
    !/fellow|scholar|chair|member|award|affiliate/i.test(role.role) &&
    /^\p{Ll}|^PhD/u.test(role.role) &&
    /(?:^|\s)an?\s$/.test(outline.slice(0, at - 2 - start))
  );
}
