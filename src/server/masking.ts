/** What a caller is told of an error: a code and a plain sentence, and never a stack, a path, Cypher or a driver's words. */
import { randomBytes } from 'node:crypto';
import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import { TalkgraphError } from '../errors.ts';

/** Takes one line, or several, for whoever runs the service. */
export type Log = (text: string) => void;

/** Our own errors whose sentence is meant for the caller; the others name files, stores or settings. */
const SENTENCES_FOR_CALLERS: ReadonlySet<string> = new Set(['BAD_INPUT', 'USAGE']);

/** What a caller is told instead of the words of an error that is about the store. */
const STORE_SENTENCES: Readonly<Record<string, string>> = {
  STORE_LOCKED: 'The store is busy; try again in a moment.',
  STORE_UNREACHABLE: 'The store does not answer at the moment; try again in a moment.',
  REBUILD_UNFINISHED:
    'The graph is being made anew, and nothing can be written until that has finished; try again later.',
  REBUILD_NEEDED:
    'Nothing can be written until whoever runs the service has run "talkgraph rebuild", since an earlier version wrote this store.',
};

/** Turns any error into what a caller may see; what is not meant for callers is logged under a reference number. */
export function maskError(error: unknown, log: Log): GraphQLError {
  const root = rootOf(error);
  if (root instanceof GraphQLError) return withCode(root === error ? root : (error as GraphQLError));
  if (root instanceof TalkgraphError && SENTENCES_FOR_CALLERS.has(root.code)) {
    return placed(error, root.message, { code: root.code === 'USAGE' ? 'BAD_INPUT' : root.code });
  }
  const reference = randomBytes(4).toString('hex');
  log(`error ${reference}: ${describe(root)}`);
  const sentence = root instanceof TalkgraphError ? STORE_SENTENCES[root.code] : undefined;
  if (root instanceof TalkgraphError && sentence !== undefined) {
    return placed(error, sentence, { code: root.code, reference, http: { status: 503 } });
  }
  return placed(error, `Something went wrong on the server; its log has the cause under ${reference}.`, {
    code: 'INTERNAL',
    reference,
    unexpected: true,
  });
}

/** GraphQL wraps what a resolver throws, at times more than once. */
function rootOf(error: unknown): unknown {
  let root = error;
  while (root instanceof GraphQLError && root.originalError != null) root = root.originalError;
  return root;
}

function withCode(error: GraphQLError): GraphQLError {
  const { originalError: _hidden, ...extensions } = error.extensions;
  return placed(error, error.message, { ...extensions, code: extensions.code ?? 'BAD_USER_INPUT' });
}

function placed(error: unknown, message: string, extensions: GraphQLErrorExtensions): GraphQLError {
  if (!(error instanceof GraphQLError)) return new GraphQLError(message, { extensions });
  const { nodes = null, source = null, positions = null, path = null } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by ${describe(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
