/** The number of statements depends on the shape of a request, never on how much it answers. */
import { Kind, parse, print, visit } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { createSchema } from '../../src/schema.ts';
import { describeOnBothEngines } from '../support/graphs.ts';
import { listFixtures, runQuery } from './run-fixture.ts';
import { openSeeded } from './seed-graph.ts';

const schema = createSchema();
const FIELDS =
  '{ title date speakers { name affiliations { role institution { name } } } institutions { name } topics { score topic { label } } series { name } }';

/** A page kept in memory, then one a relation: columns, speakers, affiliations with their institution, institutions, topics, series. */
const LEVELS = 6;
/** To understand a phrase: its topics, their talks, its words, the keys of what they find. */
const UNDERSTANDING = 4;

interface Answer {
  readonly data: { readonly talks: { readonly nodes: readonly unknown[] } };
}

/** A query whose lists are all this long; neighbourhoods are not lists, but grow link by link. */
function withPagesOf(size: number, query: string): string {
  const document = visit(parse(query), {
    Field: (field) => (field.name.value === 'neighbourhood' ? false : undefined),
    Argument: (argument) =>
      ['first', 'last'].includes(argument.name.value) && argument.value.kind === Kind.INT
        ? { ...argument, value: { ...argument.value, value: String(size) } }
        : undefined,
  });
  return print(document);
}

describeOnBothEngines('statement counts', (_open, engine) => {
  const opened: { graph?: Graph; few?: Graph } = {};
  const ask = async (query: string, planning = true) => {
    if (opened.graph === undefined) throw new Error('The graph is not open.');
    const { result, statements } = await runQuery(schema, opened.graph, { query, planning });
    return { length: (result as Answer).data.talks.nodes.length, statements };
  };

  beforeAll(async () => {
    opened.graph = await openSeeded(engine, 15);
    if (engine.name === 'grafeo') opened.few = await openSeeded(engine);
  }, 1_200_000);
  afterAll(async () => {
    await opened.graph?.close();
    await opened.few?.close();
  });

  it('are the same for 5, 50 and 100 talks', async () => {
    const wanted = engine.name === 'neo4j' ? 1 : LEVELS;
    for (const first of [5, 50, 100]) {
      expect(await ask(`{ talks(first: ${first}) { nodes ${FIELDS} } }`)).toEqual({
        length: first,
        statements: wanted,
      });
    }
  });

  it('are the same for 5 and 30 talks found by a phrase, with one more to understand it', async () => {
    const wanted = engine.name === 'neo4j' ? 2 : LEVELS + UNDERSTANDING;
    for (const first of [5, 30]) {
      const asked = `{ talks(about: "machine learning", first: ${first}) { totalCount nodes ${FIELDS} } }`;
      expect(await ask(asked)).toEqual({ length: first, statements: wanted });
    }
  });

  it.each(listFixtures())(
    'of $name are the same for short pages of few talks and long ones of many',
    async (fixture) => {
      if (opened.graph === undefined) throw new Error('The graph is not open.');
      const { query, variables, statements } = fixture;
      const long = await runQuery(schema, opened.graph, { query: withPagesOf(25, query), variables });
      // The embedded engine has nothing to ask below what an own short page does not hold.
      const short = await runQuery(schema, opened.few ?? opened.graph, { query: withPagesOf(25, query), variables });
      const wanted = engine.name === 'neo4j' ? statements.neo4j : short.statements;
      // What was found by the search box is brought once a kind that is on the page.
      const kinds = /\bsearch\(text/.test(query) ? 4 : 0;
      expect(long.statements).toBeGreaterThanOrEqual(wanted);
      expect(long.statements).toBeLessThanOrEqual(wanted + kinds);
    },
  );

  it('grow with the levels and not with the talks where nothing is planned', async () => {
    const few = await ask(`{ talks(first: 5) { nodes ${FIELDS} } }`, false);
    const many = await ask(`{ talks(first: 100) { nodes ${FIELDS} } }`, false);
    expect(many.statements).toBe(few.statements);
    expect(few.statements).toBeGreaterThan(1);
  });
});
