/** Everyday words that never stand in a personal name, but where they are names themselves: "June Huh", "Peter Hall", "Tô Vũ". */

import { foldText } from '../text/fold.ts';
import { wordsOf } from '../text/word-list.ts';

const NEVER_IN_NAMES = new Set(wordsOf`
  the for with from and or in on at an to by as is are was will about room hall building floor university
  universitat universite universidad universita uniwersytet universiteit institute institut instituto istituto
  department departement laboratory laboratoire college school faculty centre center academy hospital society
  company seminar seminare colloquium kolloquium lecture workshop conference talk title abstract speaker
  speakers host hosts organiser organizer organisers organizers tba tbd tbc tbs announced various none unknown
  monday tuesday wednesday thursday friday saturday sunday january february june july august september october
  november december cancelled canceled postponed break lunch coffee discussion panel registration welcome
  opening closing session zoom online virtual bio biography introduction abstracts inc gmbh ltd llc
`);
/** Given names: "Will Sawin", "An Nguyen", "Floor van Rijn". */
const GIVEN_TOO = new Set('will june august an floor'.split(' '));
/** Family names: "Clifford Will", "Byung An". */
const FAMILY_TOO = new Set('hall will an'.split(' '));
/** With an accent they are other words: "Tô", "Ås". */
const ACCENTED = /[^\p{ASCII}\s.]/u;
const LONGEST_ACCENTED = 3;
const MOST_WORDS = 3;
/** What stands before the name of a month that is one: "12 June", "in August", "this June". */
const BEFORE_MONTH =
  /(?:\d(?:st|nd|rd|th)?\.?|(?<!\p{L})(?:in|since|until|till|from|by|of|on|this|last|next|each|every|late|early|mid|for|and|to))[\s,–-]{1,3}$/iu;
const LONGEST_QUESTION = 120;
/** The rest of "Will Robots Take Our Jobs?". */
const ASKS = /^[^.!?\n]*\?/;

/** Whether one of the words makes the whole no name. */
export function holdsNoName(words: readonly string[]): boolean {
  return words.some((word, at) => isNever(word) && !isNameThere(words, at));
}

/** Whether the first of folded words is an everyday word and a given name as well, so that only what surrounds it tells. */
export function mayBeginName(words: readonly string[]): boolean {
  return GIVEN_TOO.has(words[0] ?? '');
}

/** Whether such a word at a place of a text is the month behind a day or a preposition, and begins no name there. */
export function isMonthAt(text: string, start: number, end: number): boolean {
  return (
    /^(?:June|August)\s/.test(text.slice(start, end)) && BEFORE_MONTH.test(text.slice(Math.max(0, start - 12), start))
  );
}

/** Whether the capitalised words are the beginning of a question: "Will Robots Take Our Jobs?" */
export function isQuestionAt(text: string, start: number, end: number): boolean {
  return text.startsWith('Will ', start) && ASKS.test(text.slice(end, end + LONGEST_QUESTION));
}

function isNever(word: string): boolean {
  return NEVER_IN_NAMES.has(foldText(word)) && !(ACCENTED.test(word) && word.length <= LONGEST_ACCENTED);
}

function isNameThere(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (words.length < 2 || words.length > MOST_WORDS || !isCapitalised(word)) return false;
  const others = words.filter((_, other) => other !== at);
  if (others.some((other) => isNever(other))) return false;
  if (at === 0) return GIVEN_TOO.has(foldText(word));
  return at === words.length - 1 && FAMILY_TOO.has(foldText(word));
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}
