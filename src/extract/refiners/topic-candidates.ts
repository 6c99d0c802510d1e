/**
 * Phrases that may be what a talk is about though no vocabulary knows them: shown where a reading is shown, and no topics of the graph,
 * because most phrases of a title are said once and never again.
 */

import { foldText, normTerm } from '../../text/fold.ts';
import type { Draft, Passage } from '../draft.ts';
import { factOf } from '../fact.ts';
import { type ContentPhrase, contentPhrases, isGeneric, lowered } from '../parsers/content-phrases.ts';
import type { Fact } from '../understanding.ts';

/** With the topics together; a reader of a longer list would have to look for what counts. */
const MOST = 5;
const MOST_OF_ABSTRACT = 2;
const MAX_WORDS = 4;
const MIN_LETTERS = 4;
const MAX_ABSTRACT = 4_000;
const CONFIDENCE = 0.3;

/** The candidates beside the topics that are sure: phrases of the title, then those that the abstract says twice. */
export function topicCandidatesOf(draft: Draft, topics: readonly Fact[]): Fact[] {
  const candidates: Fact[] = [];
  const seen = new Set(topics.map(({ value }) => normTerm(value)));
  const add = (fact: Fact): void => {
    const key = normTerm(fact.value);
    const isNew =
      key !== '' && !seen.has(key) && !topics.some((topic) => topic.start <= fact.start && topic.end >= fact.end);
    if (!isNew || topics.length + candidates.length >= MOST) return;
    seen.add(key);
    candidates.push(fact);
  };
  if (draft.titlePassage) for (const fact of phraseFacts(draft.titlePassage)) add(fact);
  const abstract = draft.abstractPassage;
  if (abstract) {
    const opening = { ...abstract, end: Math.min(abstract.end, abstract.start + MAX_ABSTRACT) };
    for (const fact of repeated(
      phraseFacts(opening),
      opening.ground.mapped.text.slice(opening.start, opening.end),
    ).slice(0, MOST_OF_ABSTRACT))
      add(fact);
  }
  return candidates;
}

function phraseFacts(passage: Passage): Fact[] {
  return contentPhrases(passage)
    .filter(isTelling)
    .map(({ start, end }) =>
      factOf(passage.ground, start, end, {
        value: lowered(passage.ground.mapped.text.slice(start, end).replace(/\s+/g, ' ')),
        rule: 'topic/candidate',
        confidence: CONFIDENCE,
      }),
    );
}

function isTelling({ words }: ContentPhrase): boolean {
  const telling = words.filter((word) => word.length >= MIN_LETTERS && !isGeneric(foldText(word)));
  return words.length <= MAX_WORDS && telling.length > 0 && (words.length > 1 || /^\p{L}/u.test(words[0] ?? ''));
}

/** Phrases of several words that the text says more than once. */
function repeated(facts: readonly Fact[], text: string): Fact[] {
  const words = ` ${normTerm(text)} `;
  return facts.filter(({ value }) => {
    const phrase = ` ${normTerm(value)} `;
    return phrase.trim().includes(' ') && words.indexOf(phrase) !== words.lastIndexOf(phrase);
  });
}
