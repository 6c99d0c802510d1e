/** Where a command writes: data to stdout, everything else to stderr. */
import type { Readable } from 'node:stream';
import type { WriteStream } from 'node:tty';

/** The streams of one run of a command. */
export interface Terminal {
  readonly input: Readable;
  /** True when a person would have to type what is read. */
  readonly isInputTerminal: boolean;
  /** True when a person reads stdout, so that tables are better than ndjson. */
  readonly isOutputTerminal: boolean;
  /** True when a person watches stderr, so that a progress bar makes sense. */
  readonly isErrorTerminal: boolean;
  /** Characters that fit on a line of stdout. */
  readonly columns: number;
  /** Writes a line of data; resolves when the reader keeps up, also when it has gone away. */
  line(text: string): Promise<void>;
  /** Writes data as it is; otherwise like `line`. */
  write(text: string): Promise<void>;
  /** Writes a line for people to stderr. */
  say(text: string): void;
  /** Empties the line on stderr that a progress bar stands in. */
  clearErrorLine(): void;
}

interface ProcessStreams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: WriteStream;
  readonly stderr: WriteStream;
}

const DEFAULT_COLUMNS = 100;

/**
 * The terminal of this process. A reader that goes away (`talkgraph … | head -1`) ends the output and not the work:
 * an import goes on, because what it acknowledged and what it did must be the same.
 */
export function createTerminal(streams: ProcessStreams): Terminal {
  let outputIsOpen = true;
  let errorIsOpen = true;
  streams.stdout.on('error', () => {
    outputIsOpen = false;
  });
  streams.stderr.on('error', () => {
    errorIsOpen = false;
  });
  const write = (text: string): Promise<void> =>
    new Promise((resolve) => {
      if (!outputIsOpen) resolve();
      else streams.stdout.write(text, () => resolve());
    });
  return {
    input: streams.stdin,
    isInputTerminal: streams.stdin.isTTY === true,
    isOutputTerminal: streams.stdout.isTTY === true,
    isErrorTerminal: streams.stderr.isTTY === true,
    columns: streams.stdout.columns ?? DEFAULT_COLUMNS,
    line: (text) => write(`${text}\n`),
    write,
    say: (text) => {
      if (errorIsOpen) streams.stderr.write(`${text}\n`);
    },
    clearErrorLine: () => {
      if (errorIsOpen && streams.stderr.isTTY === true) streams.stderr.write('\r\u001b[2K');
    },
  };
}
