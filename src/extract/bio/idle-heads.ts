/** Tells the posts and degrees of a clause that say nothing of a stay: when something else was, or what somebody is called. */

import { wordsBefore, wordsBehind } from './clause-words.ts';
import type { Clause } from './clauses.ts';
import type { HeadMark } from './shape.ts';

/** "Interned at X during her …". */
const WHILE_AT = /[ⓄⓊ][^ⓇⒹ]*\s(?:during|throughout)\s(?:his|her|their|my)\s(?:\p{Ll}+\s)?$/u;
const OPENS_BEFORE_SELF = /^[^,;:.ⓄⓊⓇ]{0,40}Ⓢ/u;
/** Who studies may be a fellow or a student of some kind at the same place. */
const OF_STUDENTS = /(?:ph\.?d|doctoral|graduate|master['’]?s|research)\sstudent/i;
const OF_GUESTS = /^(?:resident|fellow|intern)/i;

/** What firms are, as people are too. */
const OF_MAKERS =
  /(?:developer|designer|producer|maker|manufacturer|provider|supplier|distributor|builder|publisher|trader)$/;
const BEHIND_HOUSE = /Ⓞ(?:,?\sInc\.?)?,\s(?:an?|the)\s(?:[\p{Ll}-]+\s){0,2}$/u;

/** Whether a post or degree stands in the clause only by the way. */
export function isByTheWay(clause: Clause, mark: HeadMark): boolean {
  return mark.sign === 'Ⓓ'
    ? tellsWhen(clause, mark)
    : isStudentOnce(clause, mark) || standsBeforeName(clause, mark) || saysWhatHouseIs(clause, mark);
}

/** "Interned at X during her PhD": when, and not where she took it. */
function tellsWhen(clause: Clause, mark: HeadMark): boolean {
  return WHILE_AT.test(wordsBefore(clause, mark)) && /^[\s.,;)]*(?:Ⓟ|$)/u.test(wordsBehind(clause, mark));
}

/** "As a graduate student she spent a year at X as a research resident". */
function isStudentOnce(clause: Clause, mark: HeadMark): boolean {
  return (
    /^As\san?\s$/.test(wordsBefore(clause, mark)) &&
    /student|candidate/i.test(mark.role.role) &&
    /\sas\san?\sⓇ/u.test(clause.outline.slice(mark.at - clause.start))
  );
}

/** "Composer and sound artist Jane Roe teaches at …": what she is called, not what she holds there. */
function standsBeforeName(clause: Clause, mark: HeadMark): boolean {
  return OPENS_BEFORE_SELF.test(wordsBehind(clause, mark));
}

/** "A director of X, a developer of lenses": what X is. */
function saysWhatHouseIs(clause: Clause, mark: HeadMark): boolean {
  return (
    OF_MAKERS.test(mark.role.role) &&
    BEHIND_HOUSE.test(wordsBefore(clause, mark)) &&
    /^\sof\s(?:\p{Ll}|\p{Lu}{2})/u.test(wordsBehind(clause, mark))
  );
}

/** "Studied at X as a scholar": a post that one studies in, and that is none; `before` are the words up to it. */
export function isOfStudies({ verb }: Clause, { sign, role }: HeadMark, before: string): boolean {
  return (
    verb?.kind === 'STUDY' &&
    sign === 'Ⓡ' &&
    !OF_STUDENTS.test(role.role) &&
    !(OF_GUESTS.test(role.role) && /\(\s?$/.test(before))
  );
}
