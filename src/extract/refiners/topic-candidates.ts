/**
 * Phrases that may be what a talk is about though no vocabulary knows them: shown where a reading is shown, and no topics of the graph,
 * because most phrases of a title are said once and never again.
 */

import { normTerm } from '../../text/fold.ts';
import type { Draft } from '../draft.ts';
import { factOf } from '../fact.ts';
import { lowered } from '../parsers/content-phrases.ts';
import type { Fact } from '../understanding.ts';
import type { RankedTerm } from './ranked-terms.ts';

/** With the topics together; a reader of a longer list would have to look for what counts. */
const MOST = 7;
/** A title alone names less. */
const MOST_OF_TITLE = 4;
const LEAST_SCORE = 0.2;
const MIN_LETTERS = 4;
const CONFIDENCE = 0.3;

/** The candidates beside the topics that are sure, the likeliest first. */
export function topicCandidatesOf(draft: Draft, topics: readonly Fact[], terms: readonly RankedTerm[]): Fact[] {
  const most = draft.abstractPassage ? MOST : MOST_OF_TITLE;
  const candidates: Fact[] = [];
  const known = topics.flatMap(({ value, quote }) => [` ${normTerm(value)} `, ` ${normTerm(quote)} `]);
  const chosen: string[] = [];
  for (const term of terms) {
    if (topics.length + candidates.length >= most || term.score < LEAST_SCORE) break;
    const key = ` ${term.term} `;
    const isPart = [...known, ...chosen].some((other) => other.includes(key));
    const isWhole = chosen.some((other) => key.includes(other));
    if (isPart || isWhole || !isTelling(term)) continue;
    chosen.push(key);
    candidates.push(candidateOf(term));
  }
  return candidates;
}

function isTelling({ words }: RankedTerm): boolean {
  return words.length > 1 || ((words[0]?.length ?? 0) >= MIN_LETTERS && /^\p{L}/u.test(words[0] ?? ''));
}

function candidateOf({ passage, start, end, listed }: RankedTerm): Fact {
  const printed = passage.ground.mapped.text.slice(start, end).replace(/\s+/g, ' ');
  return factOf(passage.ground, start, end, {
    value: listed?.label ?? lowered(printed),
    rule: 'topic/candidate',
    confidence: CONFIDENCE,
  });
}
