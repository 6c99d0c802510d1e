/** What callers are told of errors, and what they are not. */
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { InputError, StoreDamagedError, StoreUnreachableError } from '../../src/errors.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { maskError } from '../../src/server/masking.ts';
import { markRebuild } from '../../src/sources/source-store.ts';
import { createToken } from '../../src/tokens/token-store.ts';
import { codesOf, serve } from './served.ts';

/** Wrapped as GraphQL wraps what a resolver throws. */
function thrownByResolver(error: Error): GraphQLError {
  return new GraphQLError(error.message, { path: ['talks'], originalError: error });
}

describe('errors', () => {
  it('that nobody expected give a reference and nothing of what happened', () => {
    const log: string[] = [];
    const cause = new Error('at /srv/app/store: MATCH (t:Token) RETURN t');
    const masked = maskError(thrownByResolver(cause), (text) => log.push(text));
    expect(masked.extensions).toMatchObject({ code: 'INTERNAL', reference: expect.stringMatching(/^[0-9a-f]{8}$/) });
    expect(masked.path).toEqual(['talks']);
    expect(masked.originalError).toBeUndefined();
    expect(JSON.stringify(masked)).not.toMatch(/MATCH|srv|at /);
    expect(log).toHaveLength(1);
    expect(log[0]).toContain(String(masked.extensions.reference));
    expect(log[0]).toContain(cause.message);
  });

  it('about the store say so without naming it', () => {
    const log: string[] = [];
    const write = (text: string) => log.push(text);
    const unreachable = maskError(thrownByResolver(new StoreUnreachableError('bolt://10.0.0.7:7687 is down')), write);
    expect(unreachable.extensions).toMatchObject({ code: 'STORE_UNREACHABLE', http: { status: 503 } });
    const damaged = maskError(thrownByResolver(new StoreDamagedError('/srv/store lacks a file')), write);
    expect(damaged.extensions.code).toBe('INTERNAL');
    expect(JSON.stringify([unreachable, damaged])).not.toMatch(/10\.0\.0\.7|srv/);
    expect(log).toHaveLength(2);
  });

  it('of a store that takes nothing before it is rebuilt say what is to be done', async () => {
    const graph = await openGraph({ store: 'memory:' });
    await graph.write(markRebuild);
    const { secret } = await createToken(graph, { name: 'tests', scopes: ['import'] }, systemClock);
    const { post } = await serve(graph);
    const query = 'mutation { importText(input: { text: "A talk" }) { __typename } }';
    const response = await post({ query }, { authorization: `Bearer ${secret}` });
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('is being made anew'), extensions: { code: 'REBUILD_UNFINISHED' } }],
    });
  });

  it('about what was asked are told as they are', () => {
    const log: string[] = [];
    const masked = maskError(thrownByResolver(new InputError('There is no such day.')), (text) => log.push(text));
    expect(masked.message).toBe('There is no such day.');
    expect(masked.extensions.code).toBe('BAD_INPUT');
    expect(log).toEqual([]);
  });

  it('all have a code', async () => {
    const { post } = await serve();
    expect(await codesOf(await post({ query: '{' }))).toEqual(['GRAPHQL_PARSE_FAILED']);
    expect(await codesOf(await post({ query: '{ nothing }' }))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    const variables = { id: { not: 'an id' } };
    const query = 'query ($id: ID!) { node(id: $id) { id } }';
    expect(await codesOf(await post({ query, variables }))).toEqual(['BAD_USER_INPUT']);
    expect(await codesOf(await post({ query: 'query A { __typename } query B { __typename }' }))).toEqual([
      'OPERATION_RESOLUTION_FAILURE',
    ]);
  });

  it('of a store that is gone while the service runs reach the caller masked', async () => {
    const { graph, address, post, log } = await serve();
    await graph.close();
    const response = await post({ query: '{ talk(slug: "some-talk") { title } }' });
    const text = await response.text();
    expect(text).toMatch(/"code":"(INTERNAL|STORE_UNREACHABLE)"/);
    expect(text).not.toMatch(/MATCH|grafeo|node_modules|\.ts\b|\\n +at /i);
    expect(log.length).toBeGreaterThan(0);
    expect((await fetch(`${address}/ready`)).status).toBe(503);
    expect((await fetch(`${address}/health`)).status).toBe(200);
  });
});
