/** Opens the store that the settings name, for as long as one command needs it. */
import { readStoreSettings, type SettingFlags } from '../config.ts';
import type { Graph } from '../graph/graph.ts';
import { openGraph } from '../graph/open-graph.ts';

export interface StoreUse {
  /** Whether a folder without a store becomes one; a command that only reads says no. */
  readonly create: boolean;
}

/** Runs the work on the open graph and closes it, whatever happens. */
export async function withGraph<T>(flags: SettingFlags, use: StoreUse, work: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = await openGraph({ ...readStoreSettings({ store: flags.store }), create: use.create });
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}
