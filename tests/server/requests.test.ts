/** Which requests are taken, and what the others are told. */
import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { codesOf, serve } from './served.ts';

const QUERY = '{ __typename }';

describe('requests', () => {
  it('are answered by POST and by GET alike', async () => {
    const { address, post } = await serve();
    const answer = { data: { __typename: 'Query' } };
    expect(await (await post({ query: QUERY })).json()).toEqual(answer);
    expect(await (await fetch(`${address}/graphql?query=${encodeURIComponent(QUERY)}`)).json()).toEqual(answer);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    '',
  ])('with a body of %s are refused with 415', async (type) => {
    const { address } = await serve();
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: new TextEncoder().encode(JSON.stringify({ query: QUERY })),
    });
    expect(response.status).toBe(415);
    expect(await codesOf(response)).toEqual(['UNSUPPORTED_MEDIA_TYPE']);
  });

  it('several in one body are refused', async () => {
    const { post } = await serve();
    const response = await post([{ query: QUERY }, { query: QUERY }]);
    expect(response.status).toBe(400);
    expect(await codesOf(response)).toEqual(['BAD_REQUEST']);
  });

  it.each(['{', '"text"', 'null', '{"query": 1}', '{"query": ""}', '{}'])('%s is refused with 400', async (body) => {
    const { post } = await serve();
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await codesOf(response)).toEqual(['BAD_REQUEST']);
  });

  it('for a mutation by GET are refused, since links are followed without asking', async () => {
    const { address } = await serve();
    const query = 'mutation { undo(input: { change: "c000000000000" }) { __typename } }';
    const response = await fetch(`${address}/graphql?query=${encodeURIComponent(query)}`);
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });

  it('up to 1 MB are taken, and one byte more is not', async () => {
    const { post } = await serve();
    const body = JSON.stringify({ query: QUERY });
    expect((await post(body.padEnd(1_000_000))).status).toBe(200);
    const response = await post(body.padEnd(1_000_001));
    expect(response.status).toBe(413);
    expect(await codesOf(response)).toEqual(['BODY_TOO_LARGE']);
  });

  it('that are far too large still get their answer, with or without a stated length', async () => {
    const { address } = await serve();
    for (const headers of [{ 'content-length': '5000000' }, { 'transfer-encoding': 'chunked' }]) {
      const status = await new Promise((resolve, reject) => {
        const sent = request(`${address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
        });
        sent.on('response', (answer) => resolve(answer.resume().statusCode));
        sent.on('error', reject);
        sent.end(Buffer.alloc(5_000_000, ' '));
      });
      expect(status).toBe(413);
    }
  });

  it('from any page are answered, and never with its reader’s sign-in', async () => {
    const { address, post } = await serve();
    const preflight = await fetch(`${address}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://page.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
    for (const response of [preflight, await post({ query: QUERY }, { origin: 'https://page.example' })]) {
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    }
  });
});
