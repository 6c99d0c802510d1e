/** What speaks for a phrase of title or abstract being what the talk is about. */

import { normTerm } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import { topicsEndingIn, topicsWith } from '../../topics/words-of-topics.ts';
import { isEverydayWord } from '../parsers/everyday-words.ts';
import type { NounOrder } from '../parsers/noun-order.ts';
import type { TermPhrase } from '../parsers/term-phrases.ts';
import type { TERM_WEIGHTS } from './term-weights.ts';

const SHORT_WORD = 3;
const LONG_WORD = 12;
const MANY = 3;
const SHORT_COMPOUND = 8;
const LONG_COMPOUND = 18;
/** So many letters of two words in common are a stem: Wärme and Wärmeleitung, glacier and glaciology. */
const STEM = { least: 5, most: 6 } as const;
/** Beyond so many topics, as a logarithm, their number tells nothing more. */
export const MOST_KIN = 3;
/** Ends of folded words that name fields, processes and properties, in English and its neighbours. */
const NOUN_END =
  /(?:ics?|ology|omics?|ometry|graphy|ation|ity|ism|osis|itis|ase|gen|logie|ismus|tion|zione|cion|ung|heit|keit|schaft)$/;
/** Ends of folded words that only tell of what kind a thing is. */
const ADJECTIVE_END = /(?:able|ible|ous|ive|ful|less|ical|etic|onal|ual|eous|ary|est)$/;
/** What a thing is named behind: "an algorithm for X", "the role of X", "how X". */
const INTRODUCES = pattern('')`
  ^(?:
    of|for|on|with|about|by|from|through|via|using|under|between|over|against|as|called|how|what|whose|study
    |sur|di|su|sobre|por|uber|von|fur|mit|durch|zur|zum
  )$
`;
/** What is counted, pointed at or owned has been named before. */
const COUNTS = pattern('')`
  ^(?:
    its|their|our|his|her|my|no|two|three|four|five|six|ten|every|each|one|first|second|some|any|this|these
    |same|few|most|many|several|than|or|per|are|be|we|[+=\\)]|\d+
  )$
`;
/** What stands before these goes on, or is a part of a formula. */
const CONTINUES = /^(?:of|the|a|it|we|i|than|set|sets|time|or|[();:?\\+=/])$/;
const OPENS_SENTENCE = /^[.?!:–—]$/;
const CAPITAL = /^\p{Lu}/u;

export type TermSign = Exclude<keyof typeof TERM_WEIGHTS, 'base'>;
/** Every sign of a phrase as a number from 0 up, in groups, since there are too many phrases to put all of them together for each. */
export type TermSigns = readonly Readonly<Partial<Record<TermSign, number>>>[];
/** How much each sign counts, as the logarithm of the odds; a phrase that has none starts at the base. */
export type TermWeights = Readonly<Record<keyof typeof TERM_WEIGHTS, number>>;

interface SignsOf {
  readonly phrase: TermPhrase;
  readonly printed: string;
  readonly isInTitle: boolean;
  readonly hasAbstract: boolean;
  /** How often the abstract has the phrase, up to three times. */
  readonly count: number;
  /** Where in its abstract it stands first, 0 to 1. */
  readonly place: number;
  /** The vocabulary knows it, though not in running text. */
  readonly isListed: boolean;
  /** The normed title, with a space at either end. */
  readonly title: string;
  readonly titleWords: readonly string[];
  readonly order: NounOrder;
}

/** The signs of a phrase. */
export function signsOf(seen: SignsOf): TermSigns {
  const { phrase } = seen;
  const words = phrase.isJoined ? phrase.words.flatMap((word) => normTerm(word).split(' ')) : phrase.term.split(' ');
  return [signsOfPlace(seen, words), signsOfWords(seen, words), signsOfOrder(seen, words)];
}

/** Where it stands, and how often. */
function signsOfPlace({ phrase, isInTitle, hasAbstract, count, place, ...seen }: SignsOf, words: readonly string[]) {
  const { before, after } = phrase;
  const isOpening = before !== null && (OPENS_SENTENCE.test(before) || (before === '' && !isInTitle));
  return {
    inTitle: Number(isInTitle),
    titleTakenUp: Number(isInTitle && count > 0),
    titleAlone: Number(!hasAbstract),
    stemsOfTitle: isInTitle ? 0 : shareOf(words, (word) => hasStemOf(seen, word)),
    repeated: Number(count > 1),
    repeatedOften: Number(count > 2),
    late: isInTitle ? 0 : place,
    opensSentence: Number(isOpening),
    introduced: Number(!isInTitle && before !== null && INTRODUCES.test(before)),
    counted: Number(before !== null && COUNTS.test(before)),
    continued: Number(after !== null && CONTINUES.test(after)),
  };
}

/** What its words are like. */
function signsOfWords({ phrase, printed, isInTitle, isListed, order }: SignsOf, words: readonly string[]) {
  const last = words.at(-1) ?? '';
  const isSingle = words.length === 1;
  const kin = isSingle ? 0 : topicsEndingIn(last);
  const isOfEnglishKind = !isSingle && order === 'noun-last';
  const isNamed = !isInTitle && !isSingle && order !== 'noun-in-capitals' && hasNameWithin(phrase);
  return {
    listed: Number(isListed),
    head: Math.min(MOST_KIN, Math.log2(1 + kin)),
    noHead: Number(!isSingle && kin === 0),
    plainHead: Number(!isSingle && isEverydayWord(order === 'noun-first' ? (words[0] ?? '') : last, order)),
    plainWords: isSingle ? 0 : shareOf(words, (word) => isEverydayWord(word, order)),
    unknownEnd: Number(!isSingle && topicsWith(last) === 0),
    knownWords: shareOf(words, (word) => topicsWith(word) > 0),
    singleWord: Number(isSingle),
    manyWords: Number(words.length >= MANY),
    acronym: Number(/\p{Lu}{2}/u.test(printed)),
    named: Number(isNamed),
    hyphenated: Number(/\p{L}-\p{L}/u.test(printed)),
    shortWord: Number(words.some((word) => word.length <= SHORT_WORD)),
    longWord: Math.min(LONG_WORD, longestOf(words)),
    nounEndSingle: Number(isSingle && NOUN_END.test(last)),
    adjectiveEnd: Number(order !== 'noun-first' && ADJECTIVE_END.test(last)),
    gerund: Number(isOfEnglishKind && /^\p{L}{2,}ing$/u.test(phrase.words[0] ?? '')),
    participle: Number(isOfEnglishKind && /^\p{L}{3,}ed$/u.test(phrase.words[0] ?? '')),
  };
}

/** How it sits among its neighbours, which tells other things where the noun stands first. */
function signsOfOrder({ phrase, order }: SignsOf, words: readonly string[]) {
  const isSingle = words.length === 1;
  const isLast = order === 'noun-last';
  const isGerman = order === 'noun-in-capitals';
  const isCompound = isGerman && isSingle;
  return {
    german: Number(isGerman),
    germanCompound: isCompound ? Math.max(0, Math.min(LONG_COMPOUND, longestOf(words)) - SHORT_COMPOUND) : 0,
    nounFirst: Number(order === 'noun-first'),
    joined: Number(phrase.isJoined),
    opensRun: Number(!isLast && phrase.opensRun),
    within: Number(isLast && !phrase.opensRun),
    unclosed: Number(isLast && !phrase.closesRun),
    loneWord: Number(isSingle && phrase.opensRun && phrase.closesRun),
  };
}

/** Whether a capital stands in it before its last word that no beginning of a sentence asks for: "the Sarnak conjecture". */
function hasNameWithin({ words, before }: TermPhrase): boolean {
  const opens = before !== null && (before === '' || OPENS_SENTENCE.test(before));
  return !CAPITAL.test(words.at(-1) ?? '') && words.some((word, at) => CAPITAL.test(word) && (at > 0 || !opens));
}

function shareOf(words: readonly string[], test: (word: string) => boolean): number {
  return words.filter(test).length / words.length;
}

function longestOf(words: readonly string[]): number {
  return Math.max(...words.map(({ length }) => length));
}

/** Whether a word of the normed title begins like the word, or stands within it. */
function hasStemOf({ title, titleWords }: Pick<SignsOf, 'title' | 'titleWords'>, word: string): boolean {
  if (word.length < STEM.least) return false;
  if (title.includes(` ${word.slice(0, STEM.most)}`)) return true;
  return titleWords.some((other) => other.length >= STEM.least && word.includes(other));
}

/** The logarithm of the odds that a phrase is what a reader would file the talk under. */
export function scoreOf(signs: TermSigns, weights: TermWeights): number {
  let score = weights.base;
  for (const group of signs)
    for (const sign of Object.keys(group) as TermSign[]) score += weights[sign] * (group[sign] ?? 0);
  return score;
}
