/** What speaks for a phrase of title or abstract being what the talk is about, and how much each sign counts. */

import { normTerm } from '../../text/fold.ts';
import { topicsEndingIn, topicsWith } from '../../topics/words-of-topics.ts';
import type { NounOrder } from '../parsers/noun-order.ts';
import type { TermPhrase } from '../parsers/term-phrases.ts';

const SHORT_WORD = 3;
const LONG_WORD = 12;
const MANY = 3;
const SHORT_COMPOUND = 8;
const LONG_COMPOUND = 18;
/** So many letters of two words in common are a stem: Wärme and Wärmeleitung, glacier and glaciology. */
const STEM = { least: 5, most: 6 } as const;
const MOST_KIN = 3;
/** Ends of folded words that name fields, processes and properties, in English and its neighbours. */
const NOUN_END =
  /(?:ics?|ology|omics?|ometry|graphy|ation|ity|ism|osis|itis|ase|gen|logie|ismus|tion|zione|cion|ung|heit|keit|schaft)$/;

/** How much each sign counts, from the cases, as the logarithm of the odds; what has none of them starts at the base. */
const BASE = -4.2;
const WEIGHTS = {
  inTitle: 1.7,
  titleTakenUp: 1.25,
  titleAlone: 1.1,
  wordsOfTitle: 1.2,
  stemsOfTitle: 0.35,
  listed: 0.9,
  head: 0.3,
  noHead: 0.55,
  knownWords: 0.2,
  singleWord: -0.15,
  manyWords: 0.3,
  repeated: 0.4,
  repeatedPhrase: 0.95,
  late: 0.4,
  acronym: 0.8,
  shortWord: -0.7,
  longWord: 0.15,
  nounEnd: 0.05,
  nounEndSingle: 0.35,
  german: -0.45,
  germanCompound: 0.19,
  nounFirst: -1.05,
  nounFirstSingle: 0.55,
  joined: 0.1,
  opensRun: 0.6,
  loneWord: -0.7,
  unknownEnd: -0.5,
};

type Sign = keyof typeof WEIGHTS;
type Signs = Readonly<Record<Sign, number>>;
const SIGNS = Object.keys(WEIGHTS) as Sign[];

interface SignsOf {
  readonly phrase: TermPhrase;
  readonly printed: string;
  readonly isInTitle: boolean;
  readonly hasAbstract: boolean;
  /** How often the abstract has the phrase, up to twice. */
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

/** The signs of a phrase as numbers, each from 0 up. */
export function signsOf({ phrase, printed, isInTitle, count, order, ...seen }: SignsOf): Signs {
  const words = phrase.isJoined ? phrase.words.flatMap((word) => normTerm(word).split(' ')) : phrase.term.split(' ');
  const last = words.at(-1) ?? '';
  const isSingle = words.length === 1;
  const kin = isSingle ? 0 : topicsEndingIn(last);
  const share = (test: (word: string) => boolean) => words.filter(test).length / words.length;
  const isGerman = order === 'noun-in-capitals';
  const longest = Math.max(...words.map(({ length }) => length));
  return {
    inTitle: Number(isInTitle),
    titleTakenUp: Number(isInTitle && count > 0),
    titleAlone: Number(!seen.hasAbstract),
    wordsOfTitle: isInTitle ? 0 : share((word) => seen.title.includes(` ${word} `)),
    stemsOfTitle: isInTitle ? 0 : share((word) => hasStemOf(seen, word)),
    listed: Number(seen.isListed),
    head: Math.min(MOST_KIN, Math.log2(1 + kin)),
    noHead: Number(!isSingle && kin === 0),
    knownWords: share((word) => topicsWith(word) > 0),
    singleWord: Number(isSingle),
    manyWords: Number(words.length >= MANY),
    repeated: Number(count > 1),
    repeatedPhrase: Number(!isSingle && count > 1),
    late: isInTitle ? 0 : seen.place,
    acronym: Number(/\p{Lu}{2}/u.test(printed)),
    shortWord: Number(words.some((word) => word.length <= SHORT_WORD)),
    longWord: Math.min(LONG_WORD, longest),
    nounEnd: Number(NOUN_END.test(last)),
    nounEndSingle: Number(isSingle && NOUN_END.test(last)),
    german: Number(isGerman),
    germanCompound: isGerman && isSingle ? Math.max(0, Math.min(LONG_COMPOUND, longest) - SHORT_COMPOUND) : 0,
    nounFirst: Number(order === 'noun-first'),
    nounFirstSingle: Number(order === 'noun-first' && isSingle),
    joined: Number(phrase.isJoined),
    opensRun: Number(order !== 'noun-last' && phrase.opensRun),
    loneWord: Number(isSingle && phrase.opensRun && phrase.closesRun),
    unknownEnd: Number(!isSingle && topicsWith(last) === 0),
  };
}

/** Whether a word of the normed title begins like the word, or stands within it. */
function hasStemOf({ title, titleWords }: Pick<SignsOf, 'title' | 'titleWords'>, word: string): boolean {
  if (word.length < STEM.least) return false;
  if (title.includes(` ${word.slice(0, STEM.most)}`)) return true;
  return titleWords.some((other) => other.length >= STEM.least && word.includes(other));
}

/** The logarithm of the odds that a phrase is what a reader would file the talk under. */
export function scoreOf(signs: Signs): number {
  let score = BASE;
  for (const sign of SIGNS) score += WEIGHTS[sign] * signs[sign];
  return score;
}
