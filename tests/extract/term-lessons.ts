/** What announcement cases teach about the phrases that are topics: which of a talk's phrases the reader named, and by which signs they can be told. */

import type { AnnouncementCase } from '../../src/evaluation/case-file.ts';
import { folded, sameTopic } from '../../src/evaluation/likeness.ts';
import { type Draft, emptyDraft } from '../../src/extract/draft.ts';
import { factOf } from '../../src/extract/fact.ts';
import { identityText } from '../../src/extract/mapped-text.ts';
import { type RankedTerm, rankedTerms } from '../../src/extract/refiners/ranked-terms.ts';
import { MOST_KIN, type TermSign, type TermWeights } from '../../src/extract/refiners/term-signs.ts';
import { TERM_WEIGHTS } from '../../src/extract/refiners/term-weights.ts';
import { termsBeside, topicCandidatesOf } from '../../src/extract/refiners/topic-candidates.ts';
import { topicsOf } from '../../src/extract/refiners/topics.ts';
import { understand } from '../../src/extract/understand.ts';
import type { Fact, ReadTalk } from '../../src/extract/understanding.ts';
import { normTerm } from '../../src/text/fold.ts';
import { topicsEndingIn, topicsWith } from '../../src/topics/words-of-topics.ts';
import { type Lesson, learnOdds } from './logistic-regression.ts';

/** A talk whose title was read right, and the topics that a reader named. */
export interface TaughtTalk {
  readonly caseId: string;
  readonly source: string;
  readonly draft: Draft;
  readonly language: string | null;
  /** What the vocabulary tells without them. */
  readonly topics: readonly Fact[];
  readonly expected: readonly string[];
  readonly lessons: readonly Lesson[];
}

interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

const SIGNS = Object.keys(TERM_WEIGHTS).filter((sign): sign is TermSign => sign !== 'base');
/** A phrase that is named in part teaches less. */
const IN_PART = 0.5;
/** The share of what the vocabulary knows that it might as well not. */
const AS_IF_UNKNOWN = 0.4;
/** As in the evaluation: what nobody expected is wrong beyond so many more than were expected. */
const FREE_TOPICS = 3;

/** The talks of a case that have topics and a title. */
export async function talksTaughtBy({ id, text, reference_date, talks }: AnnouncementCase): Promise<TaughtTalk[]> {
  const read = await understand(text, reference_date ? { referenceDate: reference_date } : {});
  return talks.flatMap(({ title, topics_expected }) => {
    const talk = read.talks.find((one) => one.title && folded(one.title.value) === folded(title));
    return talk && topics_expected ? [taughtTalk(talk, { caseId: id, expected: topics_expected })] : [];
  });
}

function taughtTalk(talk: ReadTalk, known: Pick<TaughtTalk, 'caseId' | 'expected'>): TaughtTalk {
  const [title, abstract] = [talk.title?.value ?? '', talk.abstract?.value ?? ''];
  const source = `${title}\n\n${abstract}`;
  const ground = { source, mapped: identityText(source), method: 'RULE' } as const;
  const end = source.length;
  const draft: Draft = {
    ...emptyDraft({ start: 0, end }),
    title: factOf(ground, 0, title.length, { value: title, rule: 'case', confidence: 1 }),
    titlePassage: { ground, start: 0, end: title.length },
    abstractPassage: abstract === '' ? null : { ground, start: end - abstract.length, end },
  };
  const read = { ...known, source, draft, language: talk.language, topics: topicsOf(draft) };
  return { ...read, lessons: lessonsOf(read) };
}

/** The weights that talks teach, rounded as they are written. */
export function weightsFrom(talks: readonly TaughtTalk[]): TermWeights {
  const { base, weights } = learnOdds(talks.flatMap(({ lessons }) => lessons));
  const pairs = SIGNS.map((sign, at) => [sign, Number((weights[at] ?? 0).toFixed(2))]);
  return { base: Number(base.toFixed(2)), ...Object.fromEntries(pairs) };
}

/**
 * One lesson a phrase: whether the reader named it, in so many words or in part. What the vocabulary knows is taught too, as though it did not know it,
 * since it knows nearly all that these cases name and much less of what is said elsewhere.
 */
function lessonsOf({ draft, language, topics, expected, source }: Omit<TaughtTalk, 'lessons'>): Lesson[] {
  const open = expected.filter(
    (one) => !topics.some(({ value, quote }) => sameTopic(one, value) || sameTopic(one, quote)),
  );
  const ranked = rankedTerms(draft, language);
  const known = new Set(topics.map(({ quote }) => normTerm(quote)));
  const beside = new Set(termsBeside(draft, topics, ranked));
  const printed = ({ start, end }: RankedTerm) => source.slice(start, end).replace(/\s+/g, ' ');
  const isNamed = (one: string, term: RankedTerm) => normTerm(one) === term.term;
  const terms = ranked.filter((term) => beside.has(term) || known.has(term.term));
  const inPart = open.filter((one) => !terms.some((term) => isNamed(one, term)));
  return terms.map((term) => {
    const isKnown = !beside.has(term);
    const isWhole = (isKnown ? expected : open).some((one) =>
      isKnown ? sameTopic(one, printed(term)) : isNamed(one, term),
    );
    const isPart = !isWhole && open.some((one) => sameTopic(one, printed(term)));
    const signs: Partial<Record<TermSign, number>> = Object.assign({}, ...term.signs);
    if (isKnown) Object.assign(signs, signsWithout(term));
    return {
      signs: SIGNS.map((sign) => signs[sign] ?? 0),
      isTrue: isWhole || inPart.some((one) => sameTopic(one, printed(term))),
      importance: isKnown ? AS_IF_UNKNOWN : isPart ? IN_PART : 1,
    };
  });
}

/** The signs that a phrase would have if the vocabulary had all topics but the one of its name. */
function signsWithout({ term, words }: RankedTerm): Partial<Record<TermSign, number>> {
  const terms = term.split(' ');
  const last = terms.at(-1) ?? '';
  const kin = Math.max(0, topicsEndingIn(last) - 1);
  const isSingle = terms.length === 1 || words.length === 1;
  return {
    listed: 0,
    knownWords: terms.filter((word) => topicsWith(word) > 1).length / terms.length,
    ...(!isSingle && {
      head: Math.min(MOST_KIN, Math.log2(1 + kin)),
      noHead: Number(kin === 0),
      unknownEnd: Number(topicsWith(last) <= 1),
    }),
  };
}

/** How the topics of talks come out by some weights. */
export function countsBy(weights: TermWeights, talks: readonly TaughtTalk[]): Counts {
  const total = { right: 0, wrong: 0, missed: 0 };
  for (const { draft, language, topics, expected } of talks) {
    const given = [...topics, ...topicCandidatesOf(draft, topics, rankedTerms(draft, language, weights))];
    const isSame = (one: string, { value, quote }: Fact) => sameTopic(one, value) || sameTopic(one, quote);
    const right = expected.filter((one) => given.some((fact) => isSame(one, fact))).length;
    const others = given.filter((fact) => !expected.some((one) => isSame(one, fact))).length;
    total.right += right;
    total.missed += expected.length - right;
    total.wrong += Math.max(0, others - expected.length - FREE_TOPICS);
  }
  return total;
}
