/**
 * Finds the words of posts in a sentence. They are looked for in small letters and piece by piece: one pattern of all
 * adjectives and nouns that pays no heed to case takes a quarter of a second to compile.
 */
import { matchesOf } from '../../text/matches.ts';
import { forSmallLetters, inSmallLetters } from '../../text/small-letters.ts';
import { ADJECTIVES, FOREIGN, NOUNS } from './role-words.ts';
import { writtenOut } from './written-out.ts';

/** As a pattern gives it. */
export interface PrintedPost {
  readonly index: number;
  readonly 0: string;
}

const MOST_ADJECTIVES = 5;
const MOST_ADJECTIVES_OF_SECOND = 3;
const START = /(?<![\p{L}-])[a-z]/gu;
const FIRST_WORD = /[a-z\d]+/y;
const NOUN = new RegExp(`(?:${forSmallLetters(NOUNS)})(?![\\p{L}-])(?:\\semerit(?:us|a))?`, 'uy');
const AND = /\s(?:and|&|\/)\s(?:the\s)?/y;
const SECOND = /(?:chief scientist|chief scientific officer|ceo|cto|chief executive officer|president)(?![\p{L}-])/uy;
/** What founders are besides: one post, as they tell it. */
const BESIDE_FOUNDER =
  /(?:(?:chief (?:technology|technical|operating|medical|data|product|business) officer)|chief executive|cso|coo|cfo|director|chairman|managing partner)(?![\p{L}-])/uy;
const FOUNDER = /founder$/;
const ABROAD = new RegExp(forSmallLetters(`(?<![\\p{L}-])(?:${FOREIGN})(?![\\p{L}-])`), 'gu');

/** By first word, in the order in which they are tried. */
const ADJECTIVES_OF = new Map<string, Set<string>>();
for (const adjective of writtenOut(ADJECTIVES.toLowerCase())) {
  const first = /^[a-z\d]+/.exec(adjective)?.[0] ?? '';
  const known = ADJECTIVES_OF.get(first);
  if (known) known.add(adjective);
  else ADJECTIVES_OF.set(first, new Set([adjective]));
}

/** Posts in English with the words before them, from left to right: "senior research fellow". */
export function englishPosts(text: string): PrintedPost[] {
  const lower = inSmallLetters(text);
  const found: PrintedPost[] = [];
  START.lastIndex = 0;
  for (let start = START.exec(lower); start; start = START.exec(lower)) {
    const { index } = start;
    const end = withAdjectives(lower, index, { most: MOST_ADJECTIVES, endOf: nounEnd });
    if (end === null) continue;
    found.push({ index, 0: text.slice(index, end) });
    START.lastIndex = end;
  }
  return found;
}

/** Posts in other languages, from left to right. */
export function foreignPosts(text: string): PrintedPost[] {
  return matchesOf(ABROAD, inSmallLetters(text)).map(({ index, 0: { length } }) => ({
    index,
    0: text.slice(index, index + length),
  }));
}

interface Tail {
  readonly most: number;
  /** Where what stands behind the adjectives ends; null when it is not there. */
  readonly endOf: (text: string, at: number) => number | null;
}

/** As many adjectives as can be, and what ends them; null when there is no such end. */
function withAdjectives(text: string, at: number, { most, endOf }: Tail): number | null {
  for (const adjective of most > 0 ? adjectivesAt(text, at) : []) {
    if (!text.startsWith(adjective, at)) continue;
    const behind = at + adjective.length;
    const isApart = /\s/.test(text.charAt(behind));
    if (!isApart && !adjective.endsWith('-')) continue;
    const end = withAdjectives(text, isApart ? behind + 1 : behind, { most: most - 1, endOf });
    if (end !== null) return end;
  }
  return endOf(text, at);
}

const NO_ADJECTIVE: ReadonlySet<string> = new Set();

function adjectivesAt(text: string, at: number): ReadonlySet<string> {
  FIRST_WORD.lastIndex = at;
  const first = FIRST_WORD.exec(text)?.[0];
  return (first === undefined ? undefined : ADJECTIVES_OF.get(first)) ?? NO_ADJECTIVE;
}

/** The noun, and a second post that is held along with it: "co-founder and chief scientist". */
function nounEnd(text: string, at: number): number | null {
  const noun = endAt(NOUN, text, at);
  if (noun === null) return null;
  const and = endAt(AND, text, noun);
  const isFounder = FOUNDER.test(text.slice(at, noun)) && text.slice(noun, and ?? noun) === ' and ';
  const second =
    and === null
      ? null
      : withAdjectives(text, and, {
          most: MOST_ADJECTIVES_OF_SECOND,
          endOf: (of, from) => endAt(SECOND, of, from) ?? (isFounder ? endAt(BESIDE_FOUNDER, of, from) : null),
        });
  return second ?? noun;
}

function endAt(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
