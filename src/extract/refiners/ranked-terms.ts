/** Ranks the phrases of title and abstract by how much speaks for each being what the talk is about. */

import { normTerm } from '../../text/fold.ts';
import { findTopic, type TopicEntry } from '../../topics/vocabulary.ts';
import { type Draft, type Passage, printedOf } from '../draft.ts';
import { type NounOrder, nounOrderOf, nounOrderOfLanguage } from '../parsers/noun-order.ts';
import { type TermPhrase, termPhrases } from '../parsers/term-phrases.ts';
import { isEmptyTerm } from './empty-terms.ts';
import { isOfPeople, type NamesOfPage, namesOfPage } from './names-of-page.ts';
import { scoreOf, signsOf, type TermSigns, type TermWeights } from './term-signs.ts';
import { TERM_WEIGHTS } from './term-weights.ts';

/** What a talk is about is said in the beginning of its abstract. */
const MAX_ABSTRACT = 4_000;
const MOST_TIMES = 3;

export interface RankedTerm extends Pick<TermPhrase, 'start' | 'end' | 'term' | 'words'> {
  readonly passage: Passage;
  /** The topic that has this name and is not looked for in running text. */
  readonly listed: TopicEntry | null;
  /** How the text it stands in orders nouns. */
  readonly order: NounOrder;
  /** What speaks for it. */
  readonly signs: TermSigns;
  readonly score: number;
}

/** The phrases of a draft, the likeliest topics first, each once; the language of its page tells where its own words do not. */
export function rankedTerms(draft: Draft, language: string | null, weights: TermWeights = TERM_WEIGHTS): RankedTerm[] {
  const abstract = draft.abstractPassage;
  const opening = abstract && { ...abstract, end: Math.min(abstract.end, abstract.start + MAX_ABSTRACT) };
  const title = normText(draft.titlePassage);
  const said = { title, titleWords: title.split(' '), abstract: normText(opening) };
  const order =
    nounOrderOf(printedOf(opening)) ?? nounOrderOf(printedOf(draft.titlePassage)) ?? nounOrderOfLanguage(language);
  const names = namesOfPage(draft);
  const terms = new Map<string, RankedTerm>();
  for (const passage of [draft.titlePassage, opening]) {
    if (!passage) continue;
    const isInTitle = passage === draft.titlePassage;
    const place = {
      passage,
      isInTitle,
      said,
      weights,
      names,
      order: (isInTitle ? nounOrderOf(printedOf(passage)) : null) ?? order,
    };
    for (const phrase of termPhrases(passage, place.order)) {
      if (terms.has(phrase.term)) continue;
      const term = ranked(phrase, place);
      if (term) terms.set(phrase.term, term);
    }
  }
  return [...terms.values()].sort((a, b) => b.score - a.score);
}

interface Place {
  readonly passage: Passage;
  readonly isInTitle: boolean;
  /** Normed, with a space at either end. */
  readonly said: { readonly title: string; readonly titleWords: readonly string[]; readonly abstract: string };
  readonly order: NounOrder;
  readonly weights: TermWeights;
  readonly names: NamesOfPage;
}

/** A phrase with what speaks for it; null for one that says nothing. */
function ranked(phrase: TermPhrase, { passage, isInTitle, said, order, weights, names }: Place): RankedTerm | null {
  const { text } = passage.ground.mapped;
  const listed = findTopic(phrase.words.join(' '));
  const { start, end, term, words } = phrase;
  const count = timesIn(said.abstract, ` ${phrase.term} `);
  // A word that only stands for a topic ("energy" for energy engineering) means it where the title or the abstract dwells on it.
  const isPassing = listed !== null && !isInTitle && words.length === 1 && count < 2 && normTerm(listed.label) !== term;
  if (isPassing) return null;
  if (
    listed === null &&
    (isEmptyTerm({ ...phrase, isInTitle, order }) || isOfPeople({ ...phrase, order, isInTitle }, names))
  )
    return null;
  const signs = signsOf({
    phrase,
    printed: text.slice(phrase.start, phrase.end),
    isInTitle,
    hasAbstract: said.abstract !== '',
    count,
    place: (phrase.start - passage.start) / (passage.end - passage.start),
    isListed: listed !== null,
    title: said.title,
    titleWords: said.titleWords,
    order,
  });
  return { start, end, term, words, passage, listed, order, signs, score: scoreOf(signs, weights) };
}

/** How often a text has a phrase, without overlaps, up to three times. */
function timesIn(text: string, phrase: string): number {
  let times = 0;
  for (let at = text.indexOf(phrase); at >= 0 && times < MOST_TIMES; at = text.indexOf(phrase, at + phrase.length))
    times++;
  return times;
}

function normText(passage: Passage | null): string {
  return passage ? ` ${normTerm(printedOf(passage))} ` : '';
}
