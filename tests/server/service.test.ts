/** The service around GraphQL: where to look, whether it is well, who writes, how it stops. */
import { once } from 'node:events';
import { request } from 'node:http';
import { createConnection } from 'node:net';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { UsageError } from '../../src/errors.ts';
import { startServer } from '../../src/server.ts';
import { createToken, revokeToken } from '../../src/tokens/token-store.ts';
import { codesOf, serve } from './served.ts';

describe('the service', () => {
  it('says that it lives and that its store answers', async () => {
    const { address } = await serve();
    expect(await (await fetch(`${address}/health`)).json()).toEqual({ status: 'alive' });
    expect(await (await fetch(`${address}/ready`)).json()).toEqual({ status: 'ready', engine: 'grafeo' });
  });

  it('says at its root where to look, and has nothing elsewhere', async () => {
    const { address } = await serve();
    const page = await fetch(address, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('href="/graphql"');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect((await fetch(`${address}/elsewhere`)).status).toBe(404);
    expect((await fetch(`${address}/graphiql/../package.json`)).status).toBe(404);
  });

  it('refuses a port that another program has, and says which', async () => {
    const { address, graph } = await serve();
    const port = Number(new URL(address).port);
    const start = startServer({ graph, clock: systemClock, host: '127.0.0.1', port, log: () => undefined });
    await expect(start).rejects.toThrow(UsageError);
    await expect(start).rejects.toThrow(`port ${port}`);
  });

  it('answers what is under way when it stops, and does not wait for idle connections', async () => {
    const { address, post, stop } = await serve();
    const idle = createConnection(Number(new URL(address).port), '127.0.0.1');
    idle.on('error', () => undefined);
    await post({ query: '{ __typename }' });
    const headers = { 'content-type': 'application/json', expect: '100-continue' };
    const underWay = request(`${address}/graphql`, { method: 'POST', headers });
    underWay.flushHeaders();
    await once(underWay, 'continue');
    const before = performance.now();
    const stopped = stop();
    underWay.end(JSON.stringify({ query: '{ __typename }' }));
    const [answer] = await once(underWay, 'response');
    expect(answer.statusCode).toBe(200);
    await stopped;
    expect(performance.now() - before).toBeLessThan(4_000);
    await expect(fetch(`${address}/health`)).rejects.toThrow();
    idle.destroy();
  });
});

describe('writing', () => {
  const mutation = 'mutation { undo(input: { change: "c000000000000" }) { __typename ... on Error { code } } }';

  async function outcomeWith(served: Awaited<ReturnType<typeof serve>>, secret: string | null): Promise<unknown> {
    const response = await served.post(
      { query: mutation },
      secret === null ? {} : { authorization: `Bearer ${secret}` },
    );
    const { data } = (await response.json()) as { data: { undo: { __typename: string } } };
    return data.undo.__typename;
  }

  it('needs a token of the right scope', async () => {
    const served = await serve();
    const curator = await createToken(served.graph, { name: 'Curator', scopes: ['curate'] }, systemClock);
    const importer = await createToken(served.graph, { name: 'Importer', scopes: ['import'] }, systemClock);
    expect(await outcomeWith(served, null)).toBe('NotAllowed');
    expect(await outcomeWith(served, importer.secret)).toBe('NotAllowed');
    expect(await outcomeWith(served, curator.secret)).toBe('NotFound');
  });

  it.each(['Bearer unknown', 'Basic dGFsa2dyYXBo', 'Bearer', ''])(
    'with "%s" is told that this is no token',
    async (authorization) => {
      const { post } = await serve();
      const response = await post({ query: '{ __typename }' }, { authorization });
      expect(response.status).toBe(401);
      expect(await codesOf(response)).toEqual(['UNAUTHENTICATED']);
    },
  );

  it('ends with the token', async () => {
    const { graph, post } = await serve();
    const { token, secret } = await createToken(graph, { name: 'Gone', scopes: ['import'] }, systemClock);
    const headers = { authorization: `Bearer ${secret}` };
    expect((await post({ query: '{ __typename }' }, headers)).status).toBe(200);
    await revokeToken(graph, token.id, systemClock);
    expect((await post({ query: '{ __typename }' }, headers)).status).toBe(401);
  });
});
