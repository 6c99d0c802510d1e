/** Asks the schema a fixed document, as if it had come in as a request. */
import { type DocumentNode, execute, type GraphQLSchema } from 'graphql';
import type { Clock } from '../clock.ts';
import type { Graph } from '../graph/graph.ts';
import { createContext } from '../graphql/context.ts';

export interface Asker {
  readonly schema: GraphQLSchema;
  readonly graph: Graph;
  readonly clock: Clock;
}

/** The data of the answer; throws the first error there is. Whoever asks by address may read, and no more. */
export async function ask(
  { schema, graph, clock }: Asker,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const contextValue = createContext({ graph, clock, viewer: { scopes: [] } });
  const { data, errors } = await execute({ schema, document, variableValues, contextValue });
  if (errors?.[0] !== undefined) throw errors[0];
  return data ?? {};
}
