/** A fresh graph for each test on decisions, with the ways to fill it and to look at it. */

import { beforeEach, expect } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { DecisionOutcome } from '../../src/import/decide.ts';
import { importDocuments } from '../../src/import/import-documents.ts';
import { documentOf, type TalkSketch, understandSketches } from './read-talks.ts';

export const settings = { clock: fixedClock('2024-05-06T07:08:09Z'), understand: understandSketches };

/** Opens a graph before each test of the block that calls it. */
export function decidedGraph(openFresh: () => Promise<Graph>) {
  const opened: { graph?: Graph } = {};
  beforeEach(async () => {
    opened.graph = await openFresh();
  }, 1_200_000);
  const graph = () => opened.graph ?? expect.unreachable();

  async function importTalks(sketches: readonly TalkSketch[], uri = 'https://quill.example/list'): Promise<string> {
    for await (const { change } of importDocuments(graph(), [{ text: documentOf(sketches), uri }], settings))
      return change ?? '';
    return '';
  }
  const rows = (query: string): Promise<readonly Record<string, unknown>[]> => graph().readText('a look', query, {});
  const idOf = async (label: string, field: string, value: string): Promise<string> =>
    String((await rows(`MATCH (n:${label} {${field}: '${value}'}) RETURN n.id AS id`))[0]?.id);
  return { graph, importTalks, rows, idOf };
}

/** The change of a decision that was made. */
export async function done(decided: Promise<DecisionOutcome>): Promise<string> {
  const outcome = await decided;
  if (outcome.outcome !== 'DECIDED') throw new Error(outcome.reason);
  return outcome.change ?? '';
}
