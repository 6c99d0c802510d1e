/** The port: what the rest of Talkgraph asks of a graph store. Two engines implement it, with equal results. */
import type { TypedWord } from '../text/typed-words.ts';
import type { Statement } from './statement.ts';

export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Row = Readonly<Record<string, Value>>;
export type Parameters = Readonly<Record<string, Value>>;

/** Full-text indexes: one a label, over `searchText`. */
export type SearchLabel = 'Talk' | 'Speaker' | 'Institution' | 'Topic' | 'Series';

/** Orders in which a whole label can be paged; ties are broken by id. */
export type OrderName =
  | 'talks-by-date'
  | 'talks-by-title'
  | 'speakers-by-name'
  | 'speakers-by-talk-count'
  | 'institutions-by-name'
  | 'institutions-by-talk-count'
  | 'institutions-by-speaker-count'
  | 'topics-by-label'
  | 'topics-by-talk-count'
  | 'series-by-name';

export interface OrderedKey {
  readonly key: string | number;
  readonly id: string;
}

/**
 * Walks a label in order without scanning. Grafeo has no ordered index, hence its engine keeps the keys in memory;
 * Neo4j orders by its own range indexes inside the statement, and has none.
 */
export interface OrderedPages {
  /** The keys strictly after (in the walk's direction) the given one, from the very first when it is null. */
  walk(order: OrderName, direction: 'ASC' | 'DESC', after: OrderedKey | null): Iterable<OrderedKey>;
  count(order: OrderName): number;
}

export interface Transaction {
  /** Runs a declared statement; its parameters are checked first. */
  run<P extends Parameters, R>(statement: Statement<P, R>, parameters: P): Promise<readonly R[]>;
}

/** A graph as it is given to work that only reads and writes by declared statements. */
export type ReadsAndWrites = Pick<Graph, 'read' | 'write'>;

export interface Graph {
  readonly engine: 'grafeo' | 'neo4j';
  /** Runs a declared statement outside any transaction of ours. */
  read<P extends Parameters, R>(statement: Statement<P, R>, parameters: P): Promise<readonly R[]>;
  /** Runs a compiled plan's text; only graph/ calls it. */
  readText(name: string, text: string, parameters: Parameters): Promise<readonly Row[]>;
  /** One transaction, retried on transient errors and conflicts; when it returns, the work is on disk. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Ids of nodes whose `searchText` holds all of the words, at most `limit`, best first by the engine's own score. */
  search(label: SearchLabel, words: readonly string[], limit: number): Promise<readonly string[]>;
  /** Like `search`, for words as people type them; in names, which is all but talks, with one slip a word. */
  searchTyped(label: SearchLabel, typed: readonly TypedWord[], limit: number): Promise<readonly string[]>;
  readonly orderedPages: OrderedPages | null;
  /** Number of statements sent since the graph was opened: for tests and metrics. */
  readonly statementCount: number;
  /** A number that changes with every committed write that this process knows of. */
  version(): Promise<string>;
  migrate(): Promise<void>;
  /** Throws with the reason when the store does not answer or is not migrated. */
  ready(): Promise<void>;
  close(): Promise<void>;
}
