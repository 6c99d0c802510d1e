/** Ranks the phrases of title and abstract by how much speaks for each being what the talk is about. */

import { normTerm } from '../../text/fold.ts';
import { findTopic, type TopicEntry } from '../../topics/vocabulary.ts';
import { topicsEndingIn, topicsWith } from '../../topics/words-of-topics.ts';
import type { Draft, Passage } from '../draft.ts';
import { type TermPhrase, termPhrases } from '../parsers/term-phrases.ts';

/** What a talk is about is said in the beginning of its abstract. */
const MAX_ABSTRACT = 4_000;
const SHORT_WORD = 3;
const MANY = 3;

/** How much each sign counts, from the cases, as the logarithm of the odds. */
const WEIGHTS = {
  inTitle: 1.5,
  titleTakenUp: 1.1,
  wordsOfTitle: 2.3,
  listed: 1,
  head: 0.2,
  noHead: -0.25,
  knownWords: 0.6,
  singleWord: -0.7,
  manyWords: 0.4,
  repeated: 0.25,
  repeatedPhrase: 0.7,
  oftenRepeated: 0.3,
  late: -0.35,
  capital: 0.3,
  shortWord: -1,
};
const MAX_HEAD = 3;

export interface RankedTerm extends TermPhrase {
  readonly passage: Passage;
  readonly isInTitle: boolean;
  /** How often the abstract has it. */
  readonly count: number;
  /** How many topics of the vocabulary end in its last word. */
  readonly kin: number;
  /** The topic that has this name and is not looked for in running text. */
  readonly listed: TopicEntry | null;
  readonly score: number;
}

/** The phrases of a draft, the likeliest topics first, each once. */
export function rankedTerms(draft: Draft): RankedTerm[] {
  const abstract = draft.abstractPassage;
  const opening = abstract && { ...abstract, end: Math.min(abstract.end, abstract.start + MAX_ABSTRACT) };
  const said = { title: normText(draft.titlePassage), abstract: normText(opening) };
  const terms = new Map<string, RankedTerm>();
  for (const passage of [draft.titlePassage, opening]) {
    if (!passage) continue;
    const isInTitle = passage === draft.titlePassage;
    for (const phrase of termPhrases(passage))
      if (!terms.has(phrase.term)) terms.set(phrase.term, ranked(phrase, { passage, isInTitle, said }));
  }
  return [...terms.values()].sort((a, b) => b.score - a.score);
}

interface Place {
  readonly passage: Passage;
  readonly isInTitle: boolean;
  /** Normed, with a space at either end. */
  readonly said: { readonly title: string; readonly abstract: string };
}

function ranked(phrase: TermPhrase, { passage, isInTitle, said }: Place): RankedTerm {
  const words = phrase.term.split(' ');
  const share = (test: (word: string) => boolean) => words.filter(test).length / words.length;
  const { text } = passage.ground.mapped;
  const count = timesIn(said.abstract, ` ${phrase.term} `);
  const kin = words.length > 1 ? topicsEndingIn(words.at(-1) ?? '') : 0;
  const listed = findTopic(phrase.words.join(' '));
  const opensSentence =
    phrase.start === passage.start || /[.!?:]\s*$/.test(text.slice(phrase.start - MANY, phrase.start));
  const late = isInTitle ? 0 : (phrase.start - passage.start) / (passage.end - passage.start);
  const score =
    WEIGHTS.inTitle * Number(isInTitle) +
    WEIGHTS.titleTakenUp * Number(isInTitle && count > 0) +
    WEIGHTS.wordsOfTitle * (isInTitle ? 0 : share((word) => said.title.includes(` ${word} `))) +
    WEIGHTS.listed * Number(listed !== null) +
    WEIGHTS.head * Math.min(MAX_HEAD, Math.log2(1 + kin)) +
    WEIGHTS.noHead * Number(words.length > 1 && kin === 0) +
    WEIGHTS.knownWords * share((word) => topicsWith(word) > 0) +
    WEIGHTS.singleWord * Number(words.length === 1) +
    WEIGHTS.manyWords * Number(words.length >= MANY) +
    WEIGHTS.repeated * Number(count > 1) +
    WEIGHTS.repeatedPhrase * Number(words.length > 1 && count > 1) +
    WEIGHTS.oftenRepeated * Number(count >= MANY) +
    WEIGHTS.late * late +
    WEIGHTS.capital * Number(!isInTitle && !opensSentence && /^\p{Lu}/u.test(phrase.words[0] ?? '')) +
    WEIGHTS.shortWord * Number(words.some((word) => word.length <= SHORT_WORD));
  const { start, end, term } = phrase;
  return { start, end, term, words: phrase.words, passage, isInTitle, count, kin, listed, score };
}

/** How often a text has a phrase, without overlaps. */
function timesIn(text: string, phrase: string): number {
  let times = 0;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) times++;
  return times;
}

function normText(passage: Passage | null): string {
  return passage ? ` ${normTerm(passage.ground.mapped.text.slice(passage.start, passage.end))} ` : '';
}
