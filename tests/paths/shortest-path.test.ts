/** Paths are as short as a plain search from one end finds them, from either end, and each step of theirs is there. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { shortestPath } from '../../src/paths/shortest-path.ts';
import { createSchema } from '../../src/schema.ts';
import { runQuery } from '../graphql/run-fixture.ts';
import { openSeeded } from '../graphql/seed-graph.ts';
import { grafeoGraphs } from '../support/graphs.ts';

const engine = grafeoGraphs();
const opened: { graph?: Graph } = {};
const graphOf = (): Graph => {
  if (opened.graph === undefined) throw new Error('The graph is not open.');
  return opened.graph;
};

beforeAll(async () => {
  opened.graph = await openSeeded(engine);
});
afterAll(() => opened.graph?.close());

interface Ids {
  readonly nodes: readonly { readonly id: string }[];
}

/** All things that a path may lead through, with what is one step away. */
async function stepsFromAll(): Promise<ReadonlyMap<string, readonly string[]>> {
  const query =
    '{ talks(first: 100) { nodes { id } } speakers(first: 100) { nodes { id } } institutions(first: 100) { nodes { id } } topics(first: 100) { nodes { id } } }';
  const { data } = (await runQuery(createSchema(), graphOf(), { query })).result as { data: Record<string, Ids> };
  const ids = Object.values(data).flatMap(({ nodes }) => nodes.map(({ id }) => id));
  const steps = new Map<string, string[]>();
  for (const a of ids) {
    for (const b of ids) {
      const found = a === b ? null : await shortestPath(graphOf(), { from: a, to: b, maxHops: 1 });
      if (found !== null) steps.set(a, [...(steps.get(a) ?? []), b]);
    }
  }
  for (const id of ids) if (!steps.has(id)) steps.set(id, []);
  return steps;
}

function distances(from: string, steps: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const found = new Map([[from, 0]]);
  for (const [id, hops] of found)
    for (const next of steps.get(id) ?? []) if (!found.has(next)) found.set(next, hops + 1);
  return found;
}

describe('shortest paths', () => {
  it('are as short as can be, and lead over links that are there', async () => {
    const steps = await stepsFromAll();
    const ids = [...steps.keys()];
    expect([...steps.values()].flat().length).toBeGreaterThan(ids.length);
    for (const [at, from] of ids.entries()) {
      const hops = distances(from, steps);
      // Every seventh pair: enough of each kind, and quick.
      for (const to of ids.filter((_, other) => (at + other) % 7 === 0)) {
        const found = await shortestPath(graphOf(), { from, to, maxHops: 10 });
        expect(found?.steps.length ?? null).toBe(hops.get(to) ?? null);
        for (const [place, id] of (found?.ids ?? []).slice(1).entries())
          expect(steps.get(found?.ids[place] ?? '')).toContain(id);
        const reverse = await shortestPath(graphOf(), { from: to, to: from, maxHops: 10 });
        expect(reverse?.steps.length ?? null).toBe(found?.steps.length ?? null);
        if (found !== null && found.steps.length > 1) {
          const maxHops = found.steps.length - 1;
          expect(await shortestPath(graphOf(), { from, to, maxHops })).toBeNull();
        }
      }
    }
  });
});
