/** Every fixture gives the same answer on both engines, with and without a plan, in the number of statements that it says. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { createSchema } from '../../src/schema.ts';
import { describeOnBothEngines } from '../support/graphs.ts';
import { listFixtures, runQuery, writeAnswer } from './run-fixture.ts';
import { openSeeded } from './seed-graph.ts';

const schema = createSchema();
const fixtures = listFixtures();
/** Set to 1, the answers are written instead of compared (but for results on Neo4j); read what it wrote. */
const UPDATE = process.env.TALKGRAPH_TEST_UPDATE_FIXTURES === '1';

describeOnBothEngines('fixtures', (_open, engine) => {
  const opened: { graph?: Graph } = {};
  const graphOf = (): Graph => {
    if (opened.graph === undefined) throw new Error('The graph is not open.');
    return opened.graph;
  };

  beforeAll(async () => {
    opened.graph = await openSeeded(engine);
  }, 1_200_000);
  afterAll(() => opened.graph?.close());

  it.each(fixtures)(
    '$name gives its result in its number of statements',
    async ({ name, query, variables, result, statements }) => {
      const run = await runQuery(schema, graphOf(), { query, variables });
      if (UPDATE) return writeAnswer(name, engine.name, run);
      expect(run.result).toEqual(result);
      expect(run.statements).toBe(statements[engine.name]);
    },
  );

  it.skipIf(UPDATE).each(fixtures)('$name gives the same without a plan', async ({ query, variables, result }) => {
    const run = await runQuery(schema, graphOf(), { query, variables, planning: false });
    expect(run.result).toEqual(result);
  });
});
