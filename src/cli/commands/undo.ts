/** `talkgraph undo`: takes back a change. */
import { systemClock } from '../../clock.ts';
import { InputError } from '../../errors.ts';
import { undoChange } from '../../import/undo-change.ts';
import { EXIT_OK } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { withGraph } from '../with-graph.ts';

export interface UndoOptions {
  readonly store?: string;
}

/** Prints the change that takes it back, which can be taken back in turn. */
export async function runUndo(change: string, options: UndoOptions, terminal: Terminal): Promise<number> {
  return withGraph(options, { create: false }, async (graph) => {
    const done = await undoChange(graph, change, { clock: systemClock });
    if (done.outcome === 'NOT_FOUND')
      throw new InputError(`There is no change ${change}: import and decisions print the change that they make.`);
    if (done.outcome === 'CONFLICT') throw new InputError(done.reason);
    terminal.say(`Change ${change} is taken back; talkgraph undo ${done.change} brings it again.`);
    await terminal.line(JSON.stringify({ change: done.change }));
    return EXIT_OK;
  });
}
