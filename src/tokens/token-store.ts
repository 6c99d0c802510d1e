/** Keeps API tokens in the graph: make, find by secret, list, revoke. */
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { Graph } from '../graph/graph.ts';
import { declareStatement } from '../graph/statement.ts';
import { generateSecret, generateTokenId, hashSecret, type Token, type TokenScope } from './token.ts';

const tokenRow = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(z.string()),
  createdAt: z.string(),
  revokedAt: z.string().nullable(),
});

const createStatement = declareStatement({
  name: 'tokens/create-token',
  access: 'write',
  parameters: z.object({
    id: z.string(),
    name: z.string(),
    hash: z.string(),
    scopes: z.array(z.string()),
    createdAt: z.string(),
  }),
  row: z.object({ id: z.string() }),
});

const listStatement = declareStatement({
  name: 'tokens/list-tokens',
  access: 'read',
  parameters: z.object({}),
  row: tokenRow,
});

const byHashStatement = declareStatement({
  name: 'tokens/token-by-hash',
  access: 'read',
  parameters: z.object({ hash: z.string() }),
  row: tokenRow,
});

const revokeStatement = declareStatement({
  name: 'tokens/revoke-token',
  access: 'write',
  parameters: z.object({ id: z.string(), revokedAt: z.string() }),
  row: z.object({ id: z.string(), revokedAt: z.string() }),
});

/** The statements of this store, for the check at start-up and the conformance suite. */
export const TOKEN_STATEMENTS = [createStatement, listStatement, byHashStatement, revokeStatement] as const;

export interface NewToken {
  readonly name: string;
  readonly scopes: readonly TokenScope[];
}

/** Makes a token; `secret` is not kept anywhere and cannot be shown again. */
export async function createToken(
  graph: Graph,
  { name, scopes }: NewToken,
  clock: Clock,
): Promise<{ readonly token: Token; readonly secret: string }> {
  const secret = generateSecret();
  const token: Token = { id: generateTokenId(), name, scopes, createdAt: clock.now().toISOString(), revokedAt: null };
  await graph.write((transaction) =>
    transaction.run(createStatement, {
      id: token.id,
      name,
      hash: hashSecret(secret),
      scopes: [...scopes],
      createdAt: token.createdAt,
    }),
  );
  return { token, secret };
}

/** All tokens, oldest first, revoked ones too. */
export async function listTokens(graph: Graph): Promise<readonly Token[]> {
  return graph.read(listStatement, {});
}

/** The token with this secret, unless there is none or it is revoked. */
export async function findTokenBySecret(graph: Graph, secret: string): Promise<Token | null> {
  const [token] = await graph.read(byHashStatement, { hash: hashSecret(secret) });
  return token === undefined || token.revokedAt !== null ? null : token;
}

/** Ends a token; null when there is none with this id. Revoking again keeps the first time. */
export async function revokeToken(graph: Graph, id: string, clock: Clock): Promise<{ readonly id: string } | null> {
  const [revoked] = await graph.write((transaction) =>
    transaction.run(revokeStatement, { id, revokedAt: clock.now().toISOString() }),
  );
  return revoked ?? null;
}
