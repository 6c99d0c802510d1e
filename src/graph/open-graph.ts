/** Opens the graph that a setting names: a folder, memory, or a Neo4j address. */
import { UsageError } from '../errors.ts';
import { checkStatements } from './catalogue.ts';
import type { Graph } from './graph.ts';
import { declaredStatements } from './statement.ts';

export interface GraphSettings {
  /** A folder, `memory:`, or an address that begins with bolt:// or neo4j:// (also +s, +ssc). */
  readonly store: string;
  readonly username?: string;
  readonly password?: string;
  readonly database?: string;
  /** Checks every row against what its statement declares: for tests. */
  readonly checkRows?: boolean;
  /** The longest that a transaction may take on Neo4j; 30,000 by default. */
  readonly timeoutMs?: number;
  /** Whether a folder without a store becomes one; true by default. */
  readonly create?: boolean;
}

const DEFAULT_TIMEOUT_MS = 30_000;
const NEO4J_ADDRESS = /^(bolt|neo4j)(\+s|\+ssc)?:\/\//;

/**
 * Opens a graph, checks every declared statement against its files and migrates; throws StoreLockedError,
 * StoreUnreachableError, StoreTooNewError or StoreDamagedError.
 */
export async function openGraph(settings: GraphSettings): Promise<Graph> {
  const graph = await openEngine(settings);
  try {
    // Only now are the engine's own declared, too.
    checkStatements(declaredStatements());
    await graph.migrate();
    await graph.ready();
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}

async function openEngine(settings: GraphSettings): Promise<Graph> {
  const { store, checkRows = false } = settings;
  if (NEO4J_ADDRESS.test(store)) {
    const { openNeo4j } = await import('./engines/neo4j.ts');
    return openNeo4j({
      address: store,
      username: settings.username ?? null,
      password: settings.password ?? null,
      database: settings.database ?? 'neo4j',
      checkRows,
      timeoutMs: settings.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    });
  }
  if (/^[a-z][a-z0-9+]+:\/\//i.test(store)) {
    throw new UsageError(`Not a store: ${store}. Name a folder, memory:, or a bolt:// or neo4j:// address.`);
  }
  const { openGrafeo } = await import('./engines/grafeo.ts');
  return openGrafeo({ folder: store === 'memory:' ? null : store, checkRows, create: settings.create ?? true });
}
