/** Who asks: anybody, or the holder of a token with its scopes. */
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Graph } from '../graph/graph.ts';
import { type Context, type ContextSettings, createContext } from '../graphql/context.ts';
import { findTokenBySecret } from '../tokens/token-store.ts';

const BEARER = /^Bearer +([\w~+/.=-]{1,200})$/i;

/** Gives resolvers their context, with the scopes of the request's token. */
export function useViewer(settings: Omit<ContextSettings, 'viewer'>): Plugin<Context> {
  return {
    async onContextBuilding({ context, extendContext }) {
      const scopes = await scopesOf(settings.graph, context.request.headers.get('authorization'));
      extendContext(createContext({ ...settings, viewer: { scopes } }));
    },
  };
}

/** A token that is not good is an error and not a reader without one: its holder believes to be more. */
async function scopesOf(graph: Graph, header: string | null): Promise<readonly string[]> {
  if (header === null) return [];
  const secret = BEARER.exec(header)?.[1];
  const token = secret === undefined ? null : await findTokenBySecret(graph, secret);
  if (token !== null) return token.scopes;
  throw new GraphQLError(
    'The token is unknown or revoked: send Authorization: Bearer <token>, or leave it out to read.',
    {
      extensions: { code: 'UNAUTHENTICATED', http: { status: 401, headers: { 'www-authenticate': 'Bearer' } } },
    },
  );
}
