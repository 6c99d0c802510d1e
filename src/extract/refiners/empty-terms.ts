/** Tells phrases under which no reader would file a talk: everyday words, parts of sentences, and names of people. */

import { normTerm } from '../../text/fold.ts';
import { topicsEndingIn, topicsWith } from '../../topics/words-of-topics.ts';
import { isEverydayWord } from '../parsers/everyday-words.ts';
import type { NounOrder } from '../parsers/noun-order.ts';

const LEAST_LETTERS = 4;
/** "LHCb", "COVID-19": what has two capitals or a digit is a name of its own. */
const NAMED_BY_LETTERS = /\p{Lu}.*\p{Lu}|\d/u;
const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE = /['’]s?$/;
/** Ends of folded English words that tell of what kind a thing is. */
const ADJECTIVE_END =
  /(?:able|ible|ous|ive|ful|less|[^t]ical|tical|etic|onal|ual|eous|ient|inear|ular|atory|morphic|ary|ish|est|ward|wards|wise)$/;
/** Ends of folded English words for those who do something. */
const AGENT_END = /(?:[^e]er|eer|[ts]or|ist|ician|ian)$/;
const GERUND = /^\p{L}{2,}ing$/u;
/** What follows a verb and hardly a noun at the head of a title: "Reading the ice". */
const OBJECT_FOLLOWS =
  /^(?:the|a|an|from|to|into|across|without|your|our|its|their|my|his|her|what|how|when|where|why|who|whether|it|them|us|if|more|less|through)$/;
/** Endings of verbs in the languages that put nouns first: "escuchar", "traduire", "discuterò", "Terminaré", "peut-on". */
const INFINITIVE =
  /(?:[^iu]ar|[^ij]er|[^o]ir|are|ere|uire|crire|[^a]lire|[td]ire|ndre|ttre|aître|arsi|ersi|irsi|arse|erse|irse)$/iu;
const BEFORE_VERB = /^(?:[^\p{L}]*|pour|para|per|come|como|comment|a)$/u;
const NOT_INFINITIVE =
  /(?:ular|lar|near|lear|icer|hiver|laser|enfer|ouvoir|c[aá]ncer|mer|car|bar|mar|par|genere|carattere|cratère|matière|satire|empire)$/iu;
const TOLD = /(?:r[éèò]|rà|ranno|remos|rai|rons|ront|-t-(?:il|elle|on)|-(?:on|il|elle|ils|elles|nous|vous|ce|je))$/iu;
const SMALL_PLURAL = /^\p{Ll}{3,}(?<!ic|[su])s$/u;
/** A participle before what it goes with is no part of the name: "estimateur fondé sur". */
const PARTICIPLE = /(?:[éíi]e?s?|[aiu]d[oa]s?|[aiu]t[oaie])$/iu;
const GOES_WITH = /^(?:sur|par|de|por|da|su|en|em|con|com|dans|al|a|do|z|przez)$/;

/** A phrase where it stands. */
export interface PlacedTerm {
  readonly words: readonly string[];
  readonly isInTitle: boolean;
  /** The folded word or mark before it and after it; "" at the ends of the passage, null within a run of words. */
  readonly before: string | null;
  readonly after: string | null;
  readonly order: NounOrder;
}

/** Whether a phrase that no vocabulary knows says nothing of what a talk is about. */
export function isEmptyTerm(term: PlacedTerm): boolean {
  return term.words.length === 1 ? isEmptyWord(term) : isPartOfSentence(term);
}

function isEmptyWord({ words, before, after, isInTitle, order }: PlacedTerm): boolean {
  const word = words[0] ?? '';
  if (NAMED_BY_LETTERS.test(word) && !POSSESSIVE.test(word)) return false;
  const term = normTerm(word);
  if (word.length < LEAST_LETTERS || POSSESSIVE.test(word) || isEverydayWord(term, order)) return true;
  if (order === 'noun-first') return isVerb(word, before) || TOLD.test(word);
  if (order !== 'noun-last') return false;
  if (GERUND.test(word) && (isInTitle ? OBJECT_FOLLOWS.test(after ?? '') : topicsWith(term) === 0)) return true;
  if (topicsWith(term) === 0 && AGENT_END.test(term)) return true;
  return topicsEndingIn(term) === 0 && ADJECTIVE_END.test(term);
}

function isPartOfSentence({ words, before, after, isInTitle, order }: PlacedTerm): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (POSSESSIVE.test(last)) return true;
  if (order === 'noun-first')
    return (
      isVerb(first, before) ||
      words.some((word) => TOLD.test(word)) ||
      (PARTICIPLE.test(last) && GOES_WITH.test(after ?? ''))
    );
  if (order === 'noun-in-capitals') return isEverydayWord(normTerm(first), order) && CAPITAL.test(first);
  // Before a word that goes on, the last is within a compound as well.
  if ((after === null ? words : words.slice(0, -1)).some(isPlural)) return true;
  const head = normTerm(last);
  if (topicsEndingIn(head) === 0 && ADJECTIVE_END.test(head)) return true;
  return isInTitle && (before === '' || before === ':') && GERUND.test(first) && topicsEndingIn(head) > 0;
}

/** Whether a word is a plural, or a verb: "stores power", "cells work"; the first noun of a compound is hardly ever one. */
function isPlural(word: string): boolean {
  return SMALL_PLURAL.test(word) && normTerm(word) !== word;
}

/** Whether a word is the infinitive at the head of a sentence or behind what asks for one: no article stands before it. */
function isVerb(word: string, before: string | null): boolean {
  if (before === null || !BEFORE_VERB.test(before)) return false;
  return word.length > LEAST_LETTERS && INFINITIVE.test(word) && !NOT_INFINITIVE.test(word);
}
