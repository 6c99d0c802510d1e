/** Tells which two posts or degrees that follow each other may be held at one house: "BSc and MSc from X". */

import { readPlaces } from '../../institutions/places.ts';
import { foldText } from '../../text/fold.ts';
import { wordsBefore, wordsBehind, wordsBetween } from './clause-words.ts';
import type { Clause } from './clauses.ts';
import { isGivenAnywhere } from './given-anywhere.ts';
import { OFFICES } from './office-words.ts';
import { TRADE } from './role-patterns.ts';
import { isHeldWithin } from './second-appointments.ts';
import type { HeadMark } from './shape.ts';

/** What somebody is besides a rank. */
const HAS_OFFICE = new RegExp(`${OFFICES}|manager|founder|chief|president|^\\p{Lu}{3}$`, 'iu');
const OF_ACADEMICS = /profess|lectur|reader|chair|fellow|student|scholar/i;
const OF_TEACHERS = /profess|lecturer|reader|fellow|faculty/i;
const OF_CENTRE = /\b(?:Cent(?:er|re)|Institute|Laboratory)\s[Ff]ellow(?:ship)?$/;

/** Whether nothing says that the house of the one is not that of the other. */
export function mayShareHouse(clause: Clause, first: HeadMark, second: HeadMark): boolean {
  const words = wordsBetween(clause, first, second);
  return (
    first.sign === second.sign &&
    !isElsewhere(first, words) &&
    !isByTrade(first, second, words) &&
    // "An X Center fellowship and a faculty position at Y": the fellowship is that of the centre.
    !OF_CENTRE.test(first.role.role) &&
    !isGiven(first, second, words) &&
    !foundsAnother(first, second, wordsBehind(clause, second)) &&
    // "With a courtesy appointment in Philosophy, and a member of X".
    !isHeldWithin(first.role.role, words)
  );
}

function isElsewhere({ sign, role }: HeadMark, words: string): boolean {
  // "Her studies in Göttingen and her PhD at X": "in" names a place, which the next degree has its own of.
  if (sign === 'Ⓓ') return role.field === null && /^\sin\s/.test(words);
  if (/\sin\s\p{Lu}\p{L}+,?\s(?:and|und|et)\s/u.test(words)) return true;
  // "The State Climatologist of Georgia and a professor at X".
  const over = /^\sof\s(\p{Lu}\p{L}+),?\sand\s/u.exec(words)?.[1];
  return over !== undefined && !OF_ACADEMICS.test(role.role) && readPlaces().has(foldText(over));
}

/** "An economic historian and an associate professor at X": what she is by trade is no post at X. */
function isByTrade(first: HeadMark, second: HeadMark, words: string): boolean {
  return (
    /^(?:\sof\s(?:\p{Ll}+\s){0,3}\p{Ll}+)?,?\sand\s(?:an?\s)?$/u.test(words) &&
    TRADE.test(first.role.role) &&
    (/\san?\s$/.test(words) || /^\p{Lu}/u.test(second.role.role)) &&
    OF_TEACHERS.test(second.role.role)
  );
}

/** "A Z Society Chair and an associate professor at X": what a society gives is no post at X. */
function isGiven(first: HeadMark, second: HeadMark, words: string): boolean {
  return /^(?:[\s,Ⓟ]|an?|and)*$/u.test(words) && isGivenAnywhere(first.role.role) && !isGivenAnywhere(second.role.role);
}

/** "A professor of physics and founder of Yz": of that, and a professor elsewhere. */
function foundsAnother(first: HeadMark, second: HeadMark, behind: string): boolean {
  return OF_TEACHERS.test(first.role.role) && /founder$/i.test(second.role.role) && /^\sof\sⓄ/u.test(behind);
}

/** "Assistant professor (adiunkt) at X": the same post in another tongue. */
export function isGloss(clause: Clause, first: HeadMark, second: HeadMark): boolean {
  return (
    first.sign === 'Ⓡ' &&
    second.sign === 'Ⓡ' &&
    /^\s\($/.test(wordsBetween(clause, first, second)) &&
    /^\)/.test(wordsBehind(clause, second)) &&
    !HAS_OFFICE.test(second.role.role)
  );
}

/** "Statistician (team leader from 2017) at X". */
export function isAside(clause: Clause, first: HeadMark, second: HeadMark): boolean {
  return (
    first.sign === second.sign &&
    /^\s\((?:an?\s|since\s|now\s|also\s)?$/.test(wordsBetween(clause, first, second)) &&
    /^[^()ⓄⓊ]{0,40}\)/u.test(wordsBehind(clause, second))
  );
}

/** "Rose from assistant to full professor", "promoted to associate professor in 2014 and to professor in 2019". */
export function isRise(clause: Clause, first: HeadMark, second: HeadMark): boolean {
  const words = wordsBetween(clause, first, second);
  return (
    /^\s\(?Ⓟ\)?,?\sand\sto\s(?:an?\s)?$|^(?:\s\(?Ⓟ\)?)?,\spromoted\sto\s(?:an?\s)?$/u.test(words) ||
    (/^(?:\s\(?Ⓟ\)?)?\sto\s(?:an?\s|the\s)?$/u.test(words) && /\sfrom\s(?:an?\s)?$/.test(wordsBefore(clause, first)))
  );
}

/** "Professor, Rice University (since 2015; Reader 2009–2015)": behind a semicolon in the bracket that dates the post before. */
export function isInBracketWith(clause: Clause, first: HeadMark, second: HeadMark): boolean {
  const before = wordsBefore(clause, second);
  return (
    first.sign === 'Ⓡ' &&
    second.sign === 'Ⓡ' &&
    before.lastIndexOf('(') > before.lastIndexOf(')') &&
    /^(?:[^;]*\()?Ⓟ;\s$/u.test(wordsBetween(clause, first, second).trimStart())
  );
}
