/** Finds the employer of a post that names none: "there", "where", "in Leiden", "was promoted to …". */

import type { Span } from '../mapped-text.ts';
import type { Clause } from './clauses.ts';
import type { Group } from './groups.ts';
import * as home from './held-at-home.ts';
import * as nowhere from './held-nowhere.ts';
import * as before from './held-where-before.ts';
import { houseCalledInShort, isInOtherTown, universityInBracket, universityNear } from './posts-in-towns.ts';
import { antecedentOfSentence, type Known, type UnnamedPost, unnamedPost } from './unnamed-post.ts';

/** The house of a post, null where it is held at none that the text names, undefined where the rule does not know. */
type Rule = (post: UnnamedPost) => Span | null | undefined;
type House = (post: UnnamedPost) => Span | null;

const NOWHERE: House = () => null;
const HOME: House = ({ known }) => known.home;
const LAST: House = ({ known }) => known.last;
const HOME_OR_LAST: House = ({ known }) => known.home ?? known.last;
const ANTECEDENT: House = ({ known }) => known.antecedent;
/** "She worked, first as a fellow and later as a reader, at X": the place comes yet. */
const ANTECEDENT_OF_SENTENCE: House = ({ known }) => antecedentOfSentence(known);

/** The first that knows where a post is held says so: what the post itself names stands before what the text does. */
const RULES: readonly Rule[] = [
  ifFound(universityNear),
  ifFound(universityInBracket),
  when(isInOtherTown, NOWHERE),
  when(nowhere.isOfficeOfTown, NOWHERE),
  when(nowhere.isWithUs, NOWHERE),
  when(before.isWhere, ANTECEDENT),
  when(before.isWhichBecame, ANTECEDENT),
  ifFound(houseCalledInShort),
  when(before.isThere, before.houseOfThere),
  when(before.isEndOfStudies, LAST),
  when(({ isDegree }) => isDegree, NOWHERE),
  when(nowhere.isByTrade, NOWHERE),
  when(nowhere.isSubject, NOWHERE),
  when(before.goesOnAs, ANTECEDENT_OF_SENTENCE),
  when(before.beginsAs, LAST),
  when(nowhere.isFoundedOrHonoured, NOWHERE),
  when(({ known }) => known.isPostLine, LAST),
  when(home.isHeldWithin, HOME_OR_LAST),
  when(nowhere.isOfBodyBefore, NOWHERE),
  when(before.isIts, before.houseOfIts),
  when(before.goesUp, ANTECEDENT_OF_SENTENCE),
  when(before.isHighOfficeBesides, LAST),
  when(before.isDatedRise, LAST),
  when(before.isListed, ANTECEDENT),
  when(before.isOfItsPart, before.houseOfItsPart),
  when(home.isOfTheHouse, HOME_OR_LAST),
  when(home.isOfDivision, HOME),
  when(nowhere.isOffice, NOWHERE),
  when(home.wasInOffice, HOME),
  when(home.ledForATime, HOME),
  when(before.wasForATime, LAST),
  when(nowhere.namesUnknown, NOWHERE),
  when(nowhere.isNoPost, NOWHERE),
  when(home.becameOne, home.houseOfRise),
  when(before.wasThen, LAST),
  when(before.heldChair, LAST),
  when(home.holdsChair, HOME),
  when(home.isBecoming, HOME),
  when(home.worksInOffice, HOME),
  when(home.isOneNow, home.houseOfNow),
];

/** The organisation of a post that names none of its own, or null when nothing tells it. */
export function unnamedEmployer(clause: Clause, group: Group, known: Known): Span | null {
  const post = unnamedPost(clause, group, known);
  for (const rule of RULES) {
    const house = rule(post);
    if (house !== undefined) return house;
  }
  return null;
}

function when(isSuch: (post: UnnamedPost) => boolean, house: House): Rule {
  return (post) => (isSuch(post) ? house(post) : undefined);
}

function ifFound(house: House): Rule {
  return (post) => house(post) ?? undefined;
}
