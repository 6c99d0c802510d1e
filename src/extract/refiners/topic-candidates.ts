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
/** What the first candidates need; each beyond them has to be likelier than that, so that a short list stays short. */
const LEAST_SCORE = -3.5;
const FIRST = 2;
const MORE_FOR_EACH = 0.5;
const MIN_LETTERS = 4;
/** Phrases further down are never reached. */
const DEEPEST = 60;
const CONFIDENCE = 0.3;
/**
 * What a phrase loses that is in part said already: by a shorter one within it, by one that begins like it, or by a
 * longer one beside which the title has it too.
 */
const SAID_IN_PART = 0.5;

interface Said {
  /** Names and quotes of the topics that are sure, with a space at either end. */
  readonly known: readonly string[];
  readonly chosen: string[];
  readonly title: string;
}

/** The candidates beside the topics that are sure, the likeliest first. */
export function topicCandidatesOf(draft: Draft, topics: readonly Fact[], terms: readonly RankedTerm[]): Fact[] {
  const most = (draft.abstractPassage ? MOST : MOST_OF_TITLE) - topics.length;
  const said = saidBy(draft, topics);
  const left = termsBeside(draft, topics, terms).slice(0, DEEPEST);
  const candidates: Fact[] = [];
  while (candidates.length < most) {
    const best = bestOf(left, said);
    if (best.term === null || best.score < leastScore(candidates.length)) break;
    said.chosen.push(` ${best.term.term} `);
    candidates.push(candidateOf(best.term));
  }
  return candidates;
}

/** The phrases that say something which the topics that are sure do not. */
export function termsBeside(draft: Draft, topics: readonly Fact[], terms: readonly RankedTerm[]): RankedTerm[] {
  const said = saidBy(draft, topics);
  const labels = new Set(topics.map(({ value }) => value));
  return terms.filter(
    (term) =>
      isTelling(term) &&
      !(term.listed && labels.has(term.listed.label)) &&
      !cutsKnown(term, topics) &&
      lossOf(` ${term.term} `, said) < Number.POSITIVE_INFINITY,
  );
}

/** Whether a phrase takes only a part of the words that name a topic: "verschmelzende Schwarze" of "Schwarze Löcher". */
function cutsKnown({ passage, start, end }: RankedTerm, topics: readonly Fact[]): boolean {
  const span = passage.ground.mapped.toSource(start, end);
  return topics.some(
    (topic) =>
      topic.start < span.end &&
      span.start < topic.end &&
      ((topic.start < span.start && topic.end < span.end) || (span.start < topic.start && span.end < topic.end)),
  );
}

function saidBy(draft: Draft, topics: readonly Fact[]): Said {
  const known = topics.flatMap(({ value, quote }) => [` ${normTerm(value)} `, ` ${normTerm(quote)} `]);
  return { known: [...new Set(known)], chosen: [], title: ` ${normTerm(draft.title?.value ?? '')} ` };
}

interface Scored {
  readonly term: RankedTerm | null;
  readonly score: number;
}

/** The likeliest of what is left, after what it repeats; they come the likeliest first, so that most need no second look. */
function bestOf(left: readonly RankedTerm[], said: Said): Scored {
  let best: Scored = { term: null, score: Number.NEGATIVE_INFINITY };
  for (const term of left) {
    if (term.score <= best.score) break;
    const score = term.score - lossOf(` ${term.term} `, said);
    if (score > best.score) best = { term, score };
  }
  return best;
}

function leastScore(chosen: number): number {
  return LEAST_SCORE + MORE_FOR_EACH * Math.max(0, chosen - FIRST);
}

function lossOf(key: string, { known, chosen, title }: Said): number {
  if (known.includes(key) || chosen.includes(key)) return Number.POSITIVE_INFINITY;
  const isWithin = (other: string) => other.includes(key);
  const hasLonger = known.some(isWithin) || chosen.some(isWithin);
  if (hasLonger && !standsApart(title, { key, longer: [...known, ...chosen].filter(isWithin) }))
    return Number.POSITIVE_INFINITY;
  const parts = chosen.filter((other) => key.includes(other));
  if (parts.some((other) => other.trim().includes(' '))) return Number.POSITIVE_INFINITY;
  const isLike = (other: string) => beginsLike(key, other);
  return (
    SAID_IN_PART *
    (Number(hasLonger) +
      Number(known.some((other) => key.includes(other))) +
      Number(parts.length > 0) +
      Number(known.some(isLike) || chosen.some(isLike)))
  );
}

/** Whether both are of several words, and the first is the same: "calibration data" beside "calibration set". */
function beginsLike(key: string, other: string): boolean {
  const end = key.indexOf(' ', 1);
  return end < key.length - 1 && other.length > end + 1 && other.startsWith(key.slice(0, end + 1));
}

/** Whether the title has the phrase by itself too. */
function standsApart(title: string, { key, longer }: { key: string; longer: readonly string[] }): boolean {
  const within = longer.reduce((sum, other) => sum + title.split(other).length - 1, 0);
  return title.split(key).length - 1 > within;
}

function isTelling({ words }: RankedTerm): boolean {
  return words.length > 1 || ((words[0]?.length ?? 0) >= MIN_LETTERS && /^\p{L}/u.test(words[0] ?? ''));
}

function candidateOf({ passage, start, end, listed, order }: RankedTerm): Fact {
  const printed = passage.ground.mapped.text.slice(start, end).replace(/\s+/g, ' ');
  return factOf(passage.ground, start, end, {
    value: listed?.label ?? (order === 'noun-in-capitals' ? printed : lowered(printed)),
    rule: 'topic/candidate',
    confidence: CONFIDENCE,
  });
}
