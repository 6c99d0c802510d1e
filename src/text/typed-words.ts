/** What people type into a search box: words in any spelling, the last perhaps not finished, perhaps with one slip. */
import { foldText, normWord, searchWords } from './fold.ts';

/** One word that was typed, and what it may stand for. */
export interface TypedWord {
  /** The word itself, then other spellings of it. */
  readonly spellings: readonly string[];
  /** Whether it may be the beginning of a longer word. */
  readonly isPrefix: boolean;
}

export interface Typed {
  /** All of it, folded. */
  readonly text: string;
  /** The words that tell, as typed. */
  readonly words: readonly string[];
  readonly typed: readonly TypedWord[];
}

const SHORTEST_PREFIX = 2;
/** In a shorter word one slip makes too many others of it. */
const SHORTEST_MISTYPED = 4;

/** Understands what was typed; its last word is finished only when a space or the like follows it. */
export function typedOf(given: string): Typed {
  const text = foldText(given);
  const words = searchWords(given);
  const last = text.slice(text.lastIndexOf(' ') + 1);
  const isOpen = /[\p{L}\p{N}\p{M}]$/u.test(given) && last.length >= SHORTEST_PREFIX;
  const typed = words.map((word) => ({ spellings: spellingsOf(word), isPrefix: isOpen && word === last }));
  return { text, words, typed };
}

/** Whether a folded text holds all of the words. */
export function holdsTyped(text: string, typed: readonly TypedWord[]): boolean {
  const own = text.split(' ');
  return typed.every(({ spellings, isPrefix }) =>
    own.some((word) => spellings.includes(word) || (isPrefix && word.startsWith(spellings[0] ?? ' '))),
  );
}

/** Whether a word is long enough to be taken for another with one slip in it. */
export function mayBeMistyped(word: string): boolean {
  return word.length >= SHORTEST_MISTYPED;
}

/** Whether two words differ by one letter too many, too few or another, or by two neighbours exchanged. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [inA, inB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (inA.length <= 1 && inB.length <= 1) return true;
  return inA.length === 2 && inB.length === 2 && inA[0] === inB[1] && inA[1] === inB[0];
}

function spellingsOf(word: string): readonly string[] {
  const british = word.replace(/(?<=..)iz(e[ds]?|ers?|ing|ations?)$/, 'is$1');
  return [...new Set([word, normWord(word), british])];
}
