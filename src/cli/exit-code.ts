/** What the exit codes mean, and which one an error leads to. */
import { TalkgraphError } from '../errors.ts';

export const EXIT_OK = 0;
export const EXIT_FAILURE = 1;
export const EXIT_USAGE = 2;
export const EXIT_SOME_REJECTED = 3;
const EXIT_STORE_UNAVAILABLE = 4;

/** The exit code for an error that ended a command. */
export function exitCodeOf(error: unknown): number {
  if (!(error instanceof TalkgraphError)) return EXIT_FAILURE;
  switch (error.code) {
    case 'USAGE':
      return EXIT_USAGE;
    case 'STORE_LOCKED':
    case 'STORE_UNREACHABLE':
      return EXIT_STORE_UNAVAILABLE;
    default:
      return EXIT_FAILURE;
  }
}

/** One plain sentence on what went wrong. */
export function sentenceOf(error: unknown): string {
  if (error instanceof TalkgraphError) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  const firstLine = message.split('\n', 1)[0] ?? '';
  return `Something went wrong that Talkgraph did not expect (${firstLine}); run it again with --verbose to see where.`;
}
