/** The cases of the tokens' statements. */
import type { Graph } from '../../../src/graph/graph.ts';
import { TOKEN_STATEMENTS } from '../../../src/tokens/token-store.ts';
import { statementCase } from '../statement-case.ts';

const [create, list, byHash, revoke] = TOKEN_STATEMENTS;
const tokens = ['first', 'second'].map((name, index) => ({
  id: `k${name}`,
  name,
  hash: `hash of the ${name}`,
  scopes: ['import', 'curate'].slice(0, index + 1),
  createdAt: `2024-01-0${index + 1}T00:00:00.000Z`,
}));
const revokedAt = '2024-02-01T00:00:00.000Z';

async function seed(graph: Graph): Promise<void> {
  for (const token of tokens) await graph.write((transaction) => transaction.run(create, token));
}

async function seedRevoked(graph: Graph): Promise<void> {
  await seed(graph);
  await graph.write((transaction) => transaction.run(revoke, { id: 'kfirst', revokedAt }));
}

export const cases = [
  ...tokens.map((parameters) => statementCase(create, { parameters })),
  statementCase(list, { seed: seedRevoked, parameters: {} }),
  statementCase(byHash, { seed, parameters: { hash: 'hash of the second' } }),
  statementCase(byHash, { seed, parameters: { hash: 'another' } }),
  statementCase(revoke, { seed, parameters: { id: 'kfirst', revokedAt } }),
  statementCase(revoke, { seed: seedRevoked, parameters: { id: 'kfirst', revokedAt: '2024-03-01T00:00:00.000Z' } }),
  statementCase(revoke, { seed, parameters: { id: 'knobody', revokedAt } }),
];
