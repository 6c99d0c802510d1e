/** `talkgraph token create|list|revoke`: who may write over HTTP. */
import { systemClock } from '../../clock.ts';
import { InputError, UsageError } from '../../errors.ts';
import { TOKEN_SCOPES, type TokenScope } from '../../tokens/token.ts';
import { createToken, listTokens, revokeToken } from '../../tokens/token-store.ts';
import { EXIT_OK } from '../exit-code.ts';
import { tableLines } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { withGraph } from '../with-graph.ts';

export interface TokenOptions {
  readonly store?: string;
}

export interface TokenCreateOptions extends TokenOptions {
  readonly scope: string;
  readonly name: string;
}

/** Prints the new token on stdout, alone on its line, and what to do with it on stderr. */
export async function runTokenCreate(options: TokenCreateOptions, terminal: Terminal): Promise<number> {
  const scopes = parseScopes(options.scope);
  const name = options.name.trim();
  if (name === '' || name.length > 200)
    throw new UsageError('--name takes 1 to 200 characters: say whose token it is.');
  return withGraph(options, { create: true }, async (graph) => {
    const { token, secret } = await createToken(graph, { name, scopes }, systemClock);
    terminal.say(
      `Token ${token.id} for ${name}, scope ${scopes.join(', ')}. It is shown once, so keep it now; send it as`,
    );
    terminal.say('Authorization: Bearer <token>');
    await terminal.line(secret);
    return EXIT_OK;
  });
}

function parseScopes(text: string): readonly TokenScope[] {
  const names = [...new Set(text.split(',').map((part) => part.trim().toLowerCase()))];
  const scopes = TOKEN_SCOPES.filter((scope) => names.includes(scope));
  if (scopes.length === names.length) return scopes;
  throw new UsageError(`--scope cannot be "${text}": give ${TOKEN_SCOPES.join(', ')} or both with a comma.`);
}

/** Prints a table on a terminal, else a JSON object a line; never a secret, since none is kept. */
export async function runTokenList(options: TokenOptions, terminal: Terminal): Promise<number> {
  return withGraph(options, { create: false }, async (graph) => {
    const tokens = await listTokens(graph);
    if (tokens.length === 0) terminal.say('There are no tokens yet.');
    else if (terminal.isOutputTerminal)
      await terminal.line(
        tableLines(
          tokens.map((token) => ({ ...token })),
          terminal.columns,
        ).join('\n'),
      );
    else for (const token of tokens) await terminal.line(JSON.stringify(token));
    return EXIT_OK;
  });
}

/** Ends a token; whoever holds it can read as before, like anybody. */
export async function runTokenRevoke(id: string, options: TokenOptions, terminal: Terminal): Promise<number> {
  return withGraph(options, { create: false }, async (graph) => {
    const revoked = await revokeToken(graph, id, systemClock);
    if (revoked === null) throw new InputError(`There is no token ${id}: talkgraph token list shows them all.`);
    terminal.say(`Token ${id} is revoked.`);
    return EXIT_OK;
  });
}
