/** What every resolver is given: the graph, the clock, who asks, and the loaders of this one request. */
import type { Clock } from '../clock.ts';
import type { Understanding, UnderstandOptions } from '../extract/understanding.ts';
import type { Graph } from '../graph/graph.ts';
import type { Consult } from '../model/model-client.ts';
import { PlanLoaders } from './plan-loaders.ts';

/** Who asks: the scopes of the token that came with the request, none without a token. */
export interface Viewer {
  readonly scopes: readonly string[];
}

/** What happened to one talk, and by which change. */
export interface TalkChange {
  readonly id: string;
  readonly how: 'CREATED' | 'UPDATED' | 'REMOVED';
  readonly change: string | null;
}

/** Somebody who is told of changes until either side ends it. */
export interface TalkListener {
  /** What has changed since it was last asked, as soon as there is something; null at the end. */
  next(): Promise<readonly TalkChange[] | null>;
  close(): void;
}

/** Where one can listen for changes of talks. */
export interface TalkWatch {
  /** Null when no more are let in. */
  listen(): Promise<TalkListener | null>;
}

/** Reads a document. */
export type ReadApart = (text: string, options: UnderstandOptions) => Promise<Understanding>;

export interface Context {
  readonly graph: Graph;
  readonly clock: Clock;
  readonly viewer: Viewer;
  readonly loaders: PlanLoaders;
  /** Asked for what the rules are not sure of, when somebody imports. */
  readonly consult: Consult | null;
  /** Reads documents apart from the requests of others; null where they are read at once. */
  readonly understand: ReadApart | null;
  /** Tells of talks that change; null where nobody can listen. */
  readonly watch: TalkWatch | null;
}

export interface ContextSettings {
  readonly graph: Graph;
  readonly clock: Clock;
  readonly viewer: Viewer;
  /** Nobody is consulted when it is left out. */
  readonly consult?: Consult;
  /** Documents are read at once, while all others wait, when it is left out. */
  readonly understand?: ReadApart;
  /** Nobody can listen when it is left out. */
  readonly watch?: TalkWatch;
  /** False loads every relation by itself instead of planning a root field at once: the answers are the same, for tests. */
  readonly planning?: boolean;
}

/** A context for one request; its fields are plain values, because Yoga copies them. */
export function createContext({ graph, clock, viewer, planning = true, ...others }: ContextSettings): Context {
  const { consult = null, understand = null, watch = null } = others;
  return { graph, clock, viewer, loaders: new PlanLoaders(graph, planning), consult, understand, watch };
}
