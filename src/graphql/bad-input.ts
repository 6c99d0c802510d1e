/** The error for arguments that cannot be served, with what is wrong and what to do. */
import { GraphQLError } from 'graphql';

/** A GraphQL error with the code BAD_INPUT. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_INPUT' } });
}
