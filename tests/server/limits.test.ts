/** What a request may ask is bounded before the store is asked anything. */
import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { codesOf, serve } from './served.ts';

function nested(levels: number): string {
  const [open, close] = ['speakers { topics { topic { talks(first: 1) { nodes { ', '} } } } } '];
  const rounds = Math.ceil(levels / 5);
  return `{ talks(first: 1) { nodes { ${open.repeat(rounds)} title ${close.repeat(rounds)} } } }`;
}

const REQUESTS: readonly (readonly [string, string, string])[] = [
  ['16 levels', nested(15), 'TOO_DEEP'],
  ['more than 1,000 tokens', `{ ${'__typename '.repeat(1_000)} }`, 'TOO_MANY_TOKENS'],
  [
    'more than 100 aliases',
    `{ ${Array.from({ length: 101 }, (_, index) => `a${index}: __typename`).join(' ')} }`,
    'TOO_MANY_ALIASES',
  ],
  [
    'more than 400 selections, in fragments that multiply',
    `{ ...A ...A ...A } fragment A on Query { ...B ...B ...B ...B ...B ...B ...B ...B ...B ...B } fragment B on Query { ${'__typename '.repeat(20)} }`,
    'TOO_MANY_SELECTIONS',
  ],
  [
    'many pages in pages',
    '{ talks(first: 100) { nodes { speakers { talks(first: 100) { nodes { speakers { talks(first: 100) { nodes { title } } } } } } } } }',
    'TOO_COSTLY',
  ],
];

describe('a request', () => {
  it.each(REQUESTS)('of %s is refused', async (_what, query, code) => {
    const { graph, post } = await serve();
    const before = graph.statementCount;
    const response = await post({ query });
    expect(await codesOf(response)).toContain(code);
    expect(graph.statementCount).toBe(before);
  });

  it('with a page size in a variable is counted with that size', async () => {
    const { post } = await serve();
    const query =
      'query ($n: Int!) { talks(first: $n) { nodes { speakers { talks(first: $n) { nodes { speakers { talks(first: $n) { nodes { title } } } } } } } } }';
    expect(await codesOf(await post({ query, variables: { n: 100 } }))).toEqual(['TOO_COSTLY']);
    expect(await codesOf(await post({ query, variables: { n: 2 } }))).toEqual([]);
  });

  it('for the schema is answered, as tools ask for it', async () => {
    const { post } = await serve();
    const query = getIntrospectionQuery({
      inputValueDeprecation: true,
      schemaDescription: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
    });
    expect(await codesOf(await post({ query }))).toEqual([]);
  });
});
