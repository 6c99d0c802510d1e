/** What `about` means: a topic in any spelling, the topics below it, and words; and how well each talk fits. */
import type { Graph, Value } from '../graph/graph.ts';
import { findPhraseHits, type TalkHit } from '../graph/hits.ts';
import type { Direction } from '../graph/plan.ts';
import { badInput } from '../graphql/bad-input.ts';
import type { Hit, HitOrder } from '../graphql/hit-pages.ts';
import { foldText, normTerm, searchWords } from '../text/fold.ts';
import { findTopic } from '../topics/vocabulary.ts';
import type { TalkOrderValue } from './talk-where.ts';

const LONGEST = 300;
/** A word that stands in more talks than this tells nothing; the store's own ranking chooses among them. */
const TEXT_LIMIT = 500;

/** A direct hit; a topic below loses a tenth a level, words count less than any topic, and more in a title. */
const TOPIC_SCORE = 1;
const NARROWER_STEP = 0.1;
const LOWEST_NARROWER = 0.6;
const TITLE_SCORE = 0.5;
const ABSTRACT_SCORE = 0.3;

interface AboutHit extends Hit {
  readonly score: number;
  /** Whether all the words stand in title or abstract. */
  readonly text: boolean;
}

/** A phrase as understood, and the talks that it finds. */
export interface About {
  readonly words: readonly string[];
  /** The topics meant, at depth 0, and those below them. */
  readonly topics: ReadonlyMap<string, number>;
  readonly hits: readonly AboutHit[];
  readonly order: HitOrder;
}

/** Understands a phrase and finds its talks, in the order asked for: best first, then newest, when nothing is asked for. */
export async function findAbout(
  graph: Graph,
  about: string,
  orderBy: readonly TalkOrderValue[] | null | undefined,
): Promise<About> {
  if (about.length > LONGEST)
    throw badInput(`about is ${about.length} characters long: give a topic or a few words, at most ${LONGEST}.`);
  const words = searchWords(about);
  const known = findTopic(about);
  const norms = [...new Set([normTerm(about), ...(known === null ? [] : [normTerm(known.label)])])].filter(Boolean);
  if (words.length === 0) return { words, topics: new Map(), hits: [], order: orderOf(orderBy).order };
  const { topics, talks } = await findPhraseHits(graph, { norms, words, textLimit: TEXT_LIMIT });
  const { order, keysOf } = orderOf(orderBy);
  const hits = talks.map((talk) => {
    const score = scoreOf(talk, words);
    return { id: talk.id, score, text: talk.text, keys: keysOf(talk, score) };
  });
  return { words, topics, hits, order };
}

function scoreOf({ depth, text, titleSort }: TalkHit, words: readonly string[]): number {
  const byTopic =
    depth === null ? 0 : depth === 0 ? TOPIC_SCORE : Math.max(LOWEST_NARROWER, TOPIC_SCORE - NARROWER_STEP * depth);
  const title = ` ${foldText(titleSort)} `;
  const inTitle = words.every((word) => title.includes(` ${word} `));
  const byText = text ? (inTitle ? TITLE_SCORE : ABSTRACT_SCORE) : 0;
  return Math.round(Math.max(byTopic, byText) * 100) / 100;
}

type KeysOf = (hit: TalkHit, score: number) => readonly Value[];

function orderOf(orderBy: readonly TalkOrderValue[] | null | undefined): { order: HitOrder; keysOf: KeysOf } {
  const asked: readonly TalkOrderValue[] =
    orderBy == null || orderBy.length === 0
      ? [
          { field: 'RELEVANCE', direction: 'DESC' },
          { field: 'DATE', direction: 'DESC' },
        ]
      : orderBy;
  const keys = asked.filter(({ field }, index) => asked.findIndex((other) => other.field === field) === index);
  const directions: Direction[] = [...keys.map(({ direction }) => direction), 'ASC'];
  const values = {
    RELEVANCE: (_: TalkHit, score: number) => score,
    DATE: (hit: TalkHit) => hit.dateSort,
    TITLE: (hit: TalkHit) => hit.titleSort,
  };
  return {
    order: { tag: `about ${keys.map(({ field, direction }) => `${field} ${direction}`).join(' ')}`, directions },
    keysOf: (hit, score) => [...keys.map(({ field }) => values[field](hit, score)), hit.id],
  };
}
