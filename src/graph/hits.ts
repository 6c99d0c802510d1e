/** Finds what a phrase means: topics and talks by it, or nodes by their names; one statement on Neo4j, a few lean ones on the embedded engine. */
import { z } from 'zod';
import { holdsTyped, type Typed } from '../text/typed-words.ts';
import { keptAnswer } from './data-version.ts';
import { KEY_STATEMENTS } from './engine-statements.ts';
import type { Graph, SearchLabel, Value } from './graph.ts';
import { typedQuery, wholeWordsQuery } from './lucene.ts';
import { type PlanRoot, planNode } from './plan.ts';
import { runPlan } from './plan-run.ts';
import { declareStatement } from './statement.ts';

export interface Phrase {
  /** Norms under which a topic may have the phrase as its name. */
  readonly norms: readonly string[];
  readonly words: readonly string[];
  /** The most talks that are taken by their words. */
  readonly textLimit: number;
}

export interface PhraseHits {
  /** The topics that the phrase names at depth 0, and those below them. */
  readonly topics: ReadonlyMap<string, number>;
  readonly talks: readonly TalkHit[];
}

export interface TalkHit {
  readonly id: string;
  readonly dateSort: number;
  readonly titleSort: string;
  /** The smallest depth of a topic of the phrase that the talk is about, or null. */
  readonly depth: number | null;
  /** Whether all the words stand in its title or abstract. */
  readonly text: boolean;
}

type Keys = readonly [id: string, dateSort: number, titleSort: string | null];

const id = z.string();
const dateSort = z.number().int();
const titleSort = z.string().nullable();
const topicWithDepth = z.object({ id, depth: z.number().int() });

const hitsOfPhraseStatement = declareStatement({
  name: 'talks/hits-of-phrase',
  access: 'read',
  only: 'neo4j',
  parameters: z.object({ norms: z.array(z.string()), query: z.string(), limit: z.number().int() }),
  row: z.object({
    topics: z.array(z.tuple([id, z.number().int()])),
    onTopics: z.array(z.tuple([id, id, dateSort, titleSort])),
    withWords: z.array(z.tuple([id, dateSort, titleSort])),
  }),
});
const topicsOfPhraseStatement = declareStatement({
  name: 'topics/topics-of-phrase',
  access: 'read',
  only: 'grafeo',
  parameters: z.object({ norms: z.array(z.string()) }),
  row: topicWithDepth,
});
const keysOnTopicsStatement = declareStatement({
  name: 'talks/keys-of-talks-on-topics',
  access: 'read',
  only: 'grafeo',
  parameters: z.object({ topics: z.array(id) }),
  row: z.object({ topic: id, id, dateSort, titleSort }),
});
const hitsOfWordsStatement = declareStatement({
  name: 'search/hits-of-words',
  access: 'read',
  only: 'neo4j',
  parameters: z.object({
    searches: z.array(z.object({ index: z.string(), query: z.string() })),
    labels: z.array(z.string()),
    norm: z.string(),
    limit: z.number().int(),
  }),
  row: z.object({
    label: z.enum(['Talk', 'Speaker', 'Institution', 'Topic', 'Series']),
    id,
    name: z.string().nullable(),
    exact: z.boolean(),
    sort: z.string().nullable(),
    searchText: z.string().nullable(),
    talkCount: z.number().int().nullable(),
    speakerCount: z.number().int().nullable(),
  }),
});
const talksOfWordsStatement = declareStatement({
  name: 'search/talks-of-words',
  access: 'read',
  only: 'neo4j',
  parameters: z.object({ query: z.string(), limit: z.number().int() }),
  row: z.object({ ids: z.array(id), sorts: z.array(z.string()) }),
});
const idsOfAliasStatement = declareStatement({
  name: 'search/ids-of-alias',
  access: 'read',
  only: 'grafeo',
  parameters: z.object({ norm: z.string() }),
  row: z.object({ id }),
});

/** The talks that a phrase may ask for, in no order. */
export async function findPhraseHits(graph: Graph, phrase: Phrase): Promise<PhraseHits> {
  if (graph.engine === 'neo4j') return phraseHits(await phraseOnNeo4j(graph, phrase));
  // A page of results asks for the same phrase three times, and the version of an embedded store costs no statement.
  return keptAnswer(graph, JSON.stringify(['phrase', phrase]), async () => {
    const answer = phraseHits(await phraseOnGrafeo(graph, phrase));
    return { answer, size: 3 * answer.topics.size + 8 * answer.talks.length };
  });
}

function phraseHits(found: Found): PhraseHits {
  const topics = new Map<string, number>();
  for (const [id, depth] of found.topics) topics.set(id, Math.min(depth, topics.get(id) ?? depth));
  const talks = new Map<string, TalkHit>();
  for (const [topic, keys] of found.onTopics) {
    const depth = Math.min(topics.get(topic) ?? 0, talks.get(keys[0])?.depth ?? Number.POSITIVE_INFINITY);
    talks.set(keys[0], hitOf(keys, depth, false));
  }
  for (const keys of found.withWords) talks.set(keys[0], hitOf(keys, talks.get(keys[0])?.depth ?? null, true));
  return { topics, talks: [...talks.values()] };
}

interface Found {
  readonly topics: readonly (readonly [id: string, depth: number])[];
  readonly onTopics: readonly (readonly [topic: string, keys: Keys])[];
  readonly withWords: readonly Keys[];
}

function hitOf([id, dateSort, titleSort]: Keys, depth: number | null, text: boolean): TalkHit {
  return { id, dateSort, titleSort: titleSort ?? '', depth, text };
}

async function phraseOnNeo4j(graph: Graph, { norms, words, textLimit }: Phrase): Promise<Found> {
  const parameters = { norms: [...norms], query: wholeWordsQuery(words), limit: textLimit };
  const [row] = await graph.read(hitsOfPhraseStatement, parameters);
  const { topics = [], onTopics = [], withWords = [] } = row ?? {};
  return { topics, onTopics: onTopics.map(([topic, ...keys]) => [topic, keys] as const), withWords };
}

async function phraseOnGrafeo(graph: Graph, { norms, words, textLimit }: Phrase): Promise<Found> {
  const [onTopics, withWords] = await Promise.all([
    topicsOnGrafeo(graph, norms),
    words.length === 0 ? [] : graph.search('Talk', words, textLimit).then((ids) => keysOnGrafeo(graph, ids)),
  ]);
  return { ...onTopics, withWords };
}

async function topicsOnGrafeo(graph: Graph, norms: readonly string[]): Promise<Pick<Found, 'topics' | 'onTopics'>> {
  const found = await graph.read(topicsOfPhraseStatement, { norms: [...norms] });
  const topics = found.map((row) => [row.id, row.depth] as const);
  if (topics.length === 0) return { topics, onTopics: [] };
  const rows = await graph.read(keysOnTopicsStatement, { topics: [...new Set(topics.map(([topic]) => topic))] });
  return { topics, onTopics: rows.map((row) => [row.topic, [row.id, row.dateSort, row.titleSort]] as const) };
}

async function keysOnGrafeo(graph: Graph, ids: readonly string[]): Promise<readonly Keys[]> {
  const rows = await graph.read(KEY_STATEMENTS.Talk.ofIds, { ids: [...ids] });
  return rows.map((row) => [row.id, Number(row.dateSort), row.titleSort as string | null] as const);
}

/** A node found by its name, with what tells how well it fits. */
export interface NameHit {
  readonly label: SearchLabel;
  readonly id: string;
  /** Of a talk its folded title, since most of the hits are never shown. */
  readonly name: string;
  /** Whether one of its names is what was typed, in any spelling; talks have no other names. */
  readonly exact: boolean;
  /** The folded name that lists are ordered by. */
  readonly sort: string;
  /** The folded words that are searched; null for talks, whose words are many. */
  readonly searchText: string | null;
  /** What else its label is ordered by. */
  readonly values: Readonly<Record<string, Value>>;
}

const NAMES: Readonly<Record<SearchLabel, { readonly name: string; readonly sort: string }>> = {
  Talk: { name: 'titleSort', sort: 'titleSort' },
  Speaker: { name: 'name', sort: 'sortName' },
  Institution: { name: 'name', sort: 'nameSort' },
  Topic: { name: 'label', sort: 'labelSort' },
  Series: { name: 'name', sort: 'nameSort' },
};

export interface NameQuestion {
  readonly labels: readonly SearchLabel[];
  readonly typed: Typed;
  /** The norm of what was typed. */
  readonly norm: string;
  /** At most so many a label. */
  readonly limit: number;
}

/** The nodes of some labels whose text holds all of the words, in no order; names with a slip only where there are none without. */
export async function findNameHits(graph: Graph, question: NameQuestion): Promise<readonly NameHit[]> {
  if (question.typed.words.length === 0) return [];
  const hits = await (graph.engine === 'grafeo' ? namesOnGrafeo : namesOnNeo4j)(graph, question);
  const { typed } = question.typed;
  const held = hits.filter(({ exact, searchText }) => exact || searchText === null || holdsTyped(searchText, typed));
  return held.some(({ label }) => label !== 'Talk') ? held : hits;
}

async function namesOnNeo4j(graph: Graph, question: NameQuestion): Promise<readonly NameHit[]> {
  const { labels, typed, norm, limit } = question;
  if (!isNamed(labels)) return talksOnNeo4j(graph, question);
  const searches = labels.map((label) => ({
    index: `${label.toLowerCase()}_search_text`,
    query: typedQuery(typed.typed, label === 'Talk' ? 'refused' : 'forgiven'),
  }));
  const rows = await graph.read(hitsOfWordsStatement, { searches, labels: [...labels], norm, limit });
  return rows.map(({ label, id, name, exact, sort, searchText, talkCount, speakerCount }) => ({
    label,
    id,
    name: name ?? '',
    exact,
    sort: sort ?? '',
    searchText,
    values: { [NAMES[label].sort]: sort, talkCount, speakerCount },
  }));
}

/** Where a plan starts that finds talks by their words itself, best first; null on an engine that has to find them before. */
export function talksRoot(graph: Graph, question: NameQuestion & { readonly first: number }): PlanRoot | null {
  const { typed, limit, first } = question;
  if (graph.engine === 'grafeo' || isNamed(question.labels) || typed.words.length === 0) return null;
  const words = typed.text.split(' ');
  const isOpen = typed.typed.some(({ isPrefix }) => isPrefix);
  const parameters = {
    query: typedQuery(typed.typed, 'refused'),
    words,
    whole: words.slice(0, -1),
    last: isOpen ? (words.at(-1) ?? null) : null,
    text: typed.text,
    limit,
  };
  return { kind: 'entry', entry: 'search/roots/talks-of-words', parameters, limit: first };
}

/** Whether any of the labels has names beside its own: talks have none. */
function isNamed(labels: readonly SearchLabel[]): boolean {
  return labels.some((label) => label !== 'Talk');
}

async function talksOnNeo4j(graph: Graph, { typed, limit }: NameQuestion): Promise<readonly NameHit[]> {
  const [row] = await graph.read(talksOfWordsStatement, { query: typedQuery(typed.typed, 'refused'), limit });
  return (row?.ids ?? []).map((id, index) => {
    const sort = row?.sorts[index] ?? '';
    return { label: 'Talk', id, name: sort, exact: false, sort, searchText: null, values: { titleSort: sort } };
  });
}

/** The first letter of the ids of each label. */
const LETTERS: Readonly<Record<SearchLabel, string>> = {
  Talk: 't',
  Speaker: 'p',
  Institution: 'i',
  Topic: 'o',
  Series: 's',
};

async function namesOnGrafeo(graph: Graph, { labels, typed, norm, limit }: NameQuestion): Promise<readonly NameHit[]> {
  const rows = isNamed(labels) ? await graph.read(idsOfAliasStatement, { norm }) : [];
  const exact = new Set(rows.map((row) => row.id));
  const lists = await Promise.all(
    labels.map(async (label) => {
      const called = [...exact].filter((one) => one.startsWith(LETTERS[label]));
      const found = await graph.searchTyped(label, typed.typed, limit);
      return labelOnGrafeo(graph, label, [...new Set([...called, ...found])]);
    }),
  );
  return lists.flat().map((hit) => ({ ...hit, exact: exact.has(hit.id) }));
}

async function labelOnGrafeo(
  graph: Graph,
  label: SearchLabel,
  ids: readonly string[],
): Promise<readonly Omit<NameHit, 'exact'>[]> {
  const { name, sort } = NAMES[label];
  const node = planNode(label);
  node.columns.add(name).add(sort);
  if (label !== 'Talk') node.columns.add('searchText').add('talkCount').add('speakerCount');
  const { items } = await runPlan(graph, { root: { kind: 'ids', ids }, node });
  return items.map((item) => ({
    label,
    id: item.id,
    name: String(item.values[name] ?? ''),
    sort: String(item.values[sort] ?? ''),
    searchText: (item.values.searchText ?? null) as string | null,
    values: item.values,
  }));
}
