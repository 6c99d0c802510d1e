/** `talkgraph candidates`: lists people who may be one, for a person to settle. */
import { UsageError } from '../../errors.ts';
import { readingOnly } from '../../import/row-statements.ts';
import { findSubject } from '../../import/subjects.ts';
import { listCandidatePairs } from '../../speakers/candidate-type.ts';
import { EXIT_OK } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { withGraph } from '../with-graph.ts';

export interface CandidatesOptions {
  readonly store?: string;
  readonly first?: string;
}

const USUAL = 20;

/** Prints one pair a line, the likeliest first. */
export async function runCandidates(options: CandidatesOptions, terminal: Terminal): Promise<number> {
  const first = options.first === undefined ? USUAL : Number(options.first);
  if (!Number.isInteger(first) || first < 1) throw new UsageError('--first takes a whole number from 1 on.');
  return withGraph(options, { create: false }, async (graph) => {
    const pairs = await listCandidatePairs(graph);
    for (const { a, b, score, reason } of pairs.slice(0, first)) {
      const [one, other] = [await findSubject(readingOnly(graph), a), await findSubject(readingOnly(graph), b)];
      const row = { a: one?.slug ?? a, b: other?.slug ?? b, name: one?.name ?? '', score, reason };
      await terminal.line(JSON.stringify(row));
    }
    terminal.say(`${pairs.length} pairs of people may be one; talkgraph merge or keep-apart settles one.`);
    return EXIT_OK;
  });
}
