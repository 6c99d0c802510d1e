/** `talkgraph rebuild`: makes the graph anew from the sources and decisions that are kept. */
import { rebuild } from '../../import/rebuild.ts';
import { EXIT_OK } from '../exit-code.ts';
import { showSteps } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { withGraph } from '../with-graph.ts';

export interface RebuildOptions {
  readonly store?: string;
}

/** Rebuilds the store; it can be run again after an interruption. */
export async function runRebuild(options: RebuildOptions, terminal: Terminal): Promise<number> {
  const progress = showSteps(terminal);
  try {
    await withGraph(options, { create: false }, (graph) => rebuild(graph, { onProgress: progress.step }));
  } finally {
    progress.end();
  }
  terminal.say('The graph is made anew from its sources.');
  return EXIT_OK;
}
