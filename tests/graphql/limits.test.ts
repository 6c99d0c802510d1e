/** What asks for too much is refused before anything runs; what tools and people really send is not. */
import { getIntrospectionQuery } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { createContext } from '../../src/graphql/context.ts';
import { useLimits } from '../../src/graphql/limits.ts';
import { createSchema } from '../../src/schema.ts';
import { listFixtures } from './run-fixture.ts';

const opened: { graph?: Graph } = {};
const graphOf = (): Graph => {
  if (opened.graph === undefined) throw new Error('The graph is not open.');
  return opened.graph;
};
const yoga = createYoga({
  schema: createSchema(),
  logging: false,
  context: () => createContext({ graph: graphOf(), clock: fixedClock('2023-03-01T12:00:00Z'), viewer: { scopes: [] } }),
  plugins: [useLimits()],
});

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const body = JSON.stringify({ query, variables });
  const response = await yoga.fetch('http://test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return (await response.json()) as Answer;
}

beforeAll(async () => {
  opened.graph = await openGraph({ store: 'memory:' });
});
afterAll(() => opened.graph?.close());

const deep = (levels: number): string => (levels === 0 ? 'name' : `partOf { ${deep(levels - 1)} }`);
const bomb = Array.from(
  { length: 12 },
  (_, index) =>
    `fragment F${index} on Institution { ${index === 11 ? 'name' : `...F${index + 1} partOf { ...F${index + 1} }`} }`,
);

describe('limits', () => {
  it.each([
    ['TOO_DEEP', `{ institution(slug: "x") { ${deep(15)} } }`],
    ['TOO_MANY_ALIASES', `{ ${Array.from({ length: 101 }, (_, index) => `a${index}: __typename`).join(' ')} }`],
    ['TOO_MANY_SELECTIONS', `{ institution(slug: "x") { ...F0 } } ${bomb.join(' ')}`],
    ['TOO_MANY_TOKENS', `{ ${'__typename '.repeat(1100)} }`],
    [
      'TOO_COSTLY',
      '{ talks(first: 100) { nodes { speakers { talks(first: 100) { nodes { speakers { talks(first: 100) { nodes { title } } } } } } } } }',
    ],
    [
      'TOO_COSTLY',
      '{ talks(first: 100) { edges { node { speakers { talks(last: 100) { nodes { topics { topic { talks(first: 50) { nodes { title } } } } } } } } } } }',
    ],
  ])('%s', async (code, query) => {
    const before = graphOf().statementCount;
    const { errors, data } = await ask(query);
    expect(errors?.map((error) => error.extensions?.code)).toEqual([code]);
    expect(data ?? null).toBeNull();
    expect(graphOf().statementCount).toBe(before);
  });

  it('knows first from variables and their defaults', async () => {
    const query =
      'query Q($n: Int = 100) { talks(first: $n) { nodes { speakers { talks(first: $n) { nodes { speakers { name talks(first: $n) { nodes { title } } } } } } } } }';
    expect((await ask(query)).errors?.[0]?.extensions?.code).toBe('TOO_COSTLY');
    expect(await ask(query, { n: 2 })).toEqual({ data: { talks: { nodes: [] } } });
  });

  it('lets introspection through, plain and with all that GraphiQL asks', async () => {
    const all = {
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    };
    for (const query of [getIntrospectionQuery(), getIntrospectionQuery(all)]) {
      const { errors, data } = await ask(query);
      expect(errors).toBeUndefined();
      expect(data).toHaveProperty('__schema.queryType.name', 'Query');
    }
  });

  it.each(listFixtures())('lets $name through', async ({ query, variables }) => {
    const codes = (await ask(query, variables)).errors?.map((error) => error.extensions?.code) ?? [];
    expect(codes.filter((code) => code !== 'BAD_INPUT')).toEqual([]);
  });
});
