/** The cases of the benchmark's statements: a part of its generated graph is loaded, asked for, and cleared. */
import { expect } from 'vitest';
import { z } from 'zod';
import { makeBenchGraph } from '../../../src/bench/bench-graph.ts';
import { benchLoads } from '../../../src/bench/bench-rows.ts';
import { loadBenchGraph } from '../../../src/bench/load-bench-graph.ts';
import { UsageError } from '../../../src/errors.ts';
import type { Row } from '../../../src/graph/graph.ts';
import { declareStatement } from '../../../src/graph/statement.ts';
import { scenario, statementCase } from '../statement-case.ts';
import { putTalks } from '../statements.ts';

/** The whole graph has 30,000 nodes however few talks, and takes most of a minute to load into Neo4j. */
const ROWS_PER_STATEMENT = 100;

const nothing = z.object({});
const clear = declareStatement({
  name: 'bench/clear',
  access: 'write',
  parameters: nothing,
  row: z.object({ removed: z.int() }),
});
const findMark = declareStatement({
  name: 'bench/find-mark',
  access: 'read',
  parameters: nothing,
  row: z.object({ value: z.string() }),
});
const mark = declareStatement({
  name: 'bench/mark',
  access: 'write',
  parameters: z.object({ value: z.string() }),
  row: z.unknown(),
});

const loadStatement = (name: string) =>
  declareStatement({
    name,
    access: 'write',
    parameters: z.object({ rows: z.array(z.custom<Row>(() => true)) }),
    row: z.unknown(),
  });

export const cases = [
  scenario('a part of the graph of the benchmark', async (graph) => {
    for (const { name, batches } of benchLoads(makeBenchGraph(20))) {
      const [batch = []] = batches;
      const rows = batch.slice(0, ROWS_PER_STATEMENT);
      await graph.write((transaction) => transaction.run(loadStatement(name), { rows }));
    }
    await graph.write((transaction) => transaction.run(mark, { value: 'a part' }));
    await graph.read(findMark, {});
  }),
  scenario('the graph of the benchmark, where there is a graph already', async (graph) => {
    await graph.write((transaction) => transaction.run(putTalks, { rows: [{ id: 't1', properties: {} }] }));
    await expect(loadBenchGraph(graph, 20, () => undefined)).rejects.toBeInstanceOf(UsageError);
  }),
  statementCase(clear, {
    seed: (graph) => graph.write((transaction) => transaction.run(putTalks, { rows: [{ id: 't1', properties: {} }] })),
    parameters: {},
  }),
];
