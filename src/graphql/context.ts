/** What every resolver is given: the graph, the clock, who asks, and the loaders of this one request. */
import type { Clock } from '../clock.ts';
import type { Graph } from '../graph/graph.ts';
import type { Consult } from '../model/model-client.ts';
import { PlanLoaders } from './plan-loaders.ts';

/** Who asks: the scopes of the token that came with the request, none without a token. */
export interface Viewer {
  readonly scopes: readonly string[];
}

export interface Context {
  readonly graph: Graph;
  readonly clock: Clock;
  readonly viewer: Viewer;
  readonly loaders: PlanLoaders;
  /** Asked for what the rules are not sure of, when somebody imports. */
  readonly consult: Consult | null;
}

export interface ContextSettings {
  readonly graph: Graph;
  readonly clock: Clock;
  readonly viewer: Viewer;
  /** Nobody is consulted when it is left out. */
  readonly consult?: Consult;
  /** False loads every relation by itself instead of planning a root field at once: the answers are the same, for tests. */
  readonly planning?: boolean;
}

/** A context for one request; its fields are plain values, because Yoga copies them. */
export function createContext({ graph, clock, viewer, consult, planning = true }: ContextSettings): Context {
  return { graph, clock, viewer, loaders: new PlanLoaders(graph, planning), consult: consult ?? null };
}
