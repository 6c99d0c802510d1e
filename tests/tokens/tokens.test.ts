/** API tokens: shown once, kept as a hash, good until revoked. */
import { expect, it } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import { createToken, findTokenBySecret, listTokens, revokeToken } from '../../src/tokens/token-store.ts';
import { describeOnBothEngines } from '../support/graphs.ts';

const clock = fixedClock('2024-05-06T07:08:09Z');
const later = fixedClock('2024-06-01T00:00:00Z');

describeOnBothEngines('tokens', (openFresh) => {
  it('are found by their secret and by nothing else', async () => {
    const graph = await openFresh();
    const { token, secret } = await createToken(graph, { name: 'The library', scopes: ['import'] }, clock);
    await createToken(graph, { name: 'Another', scopes: ['curate'] }, clock);
    expect(await findTokenBySecret(graph, secret)).toEqual({
      id: token.id,
      name: 'The library',
      scopes: ['import'],
      createdAt: '2024-05-06T07:08:09.000Z',
      revokedAt: null,
    });
    expect(await findTokenBySecret(graph, `${secret}x`)).toBeNull();
    expect(await findTokenBySecret(graph, token.id)).toBeNull();
  });

  it('hold 256 random bits and are kept as a hash only', async () => {
    const graph = await openFresh();
    const { secret } = await createToken(graph, { name: 'Secretive', scopes: ['import', 'curate'] }, clock);
    expect(Buffer.from(secret.replace('talkgraph_', ''), 'base64url')).toHaveLength(32);
    const [kept] = await graph.readText(
      'tests/all-of-a-token',
      'MATCH (t:Token) RETURN properties(t) AS properties',
      {},
    );
    expect(Object.keys(kept?.properties ?? {}).sort()).toEqual(['createdAt', 'hash', 'id', 'name', 'scopes']);
    expect(JSON.stringify(kept)).not.toContain(secret.slice(10, 30));
  });

  it('are no good once revoked, and stay in the list', async () => {
    const graph = await openFresh();
    const { token, secret } = await createToken(graph, { name: 'Short-lived', scopes: ['curate'] }, clock);
    expect(await revokeToken(graph, token.id, clock)).toMatchObject({ id: token.id });
    expect(await findTokenBySecret(graph, secret)).toBeNull();
    await revokeToken(graph, token.id, later);
    expect(await listTokens(graph)).toEqual([
      expect.objectContaining({ id: token.id, revokedAt: '2024-05-06T07:08:09.000Z' }),
    ]);
  });

  it('revoking what is not there says so', async () => {
    const graph = await openFresh();
    expect(await revokeToken(graph, 'k000000000000', clock)).toBeNull();
  });
});
