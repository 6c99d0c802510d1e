/** `talkgraph import ror`, `openalex-topics` and `skos`: adds a public register to what names and phrases are understood by. */
import { systemClock } from '../../clock.ts';
import { importRegister, type RegisterOutcome } from '../../import/import-register.ts';
import type { RegisterName, RegisterReader } from '../../registers/register.ts';
import { EXIT_OK, EXIT_SOME_REJECTED } from '../exit-code.ts';
import { showSteps } from '../progress.ts';
import { readPieces } from '../read-pieces.ts';
import { storeToImportInto } from '../store-to-import-into.ts';
import type { Terminal } from '../terminal.ts';
import { withGraph } from '../with-graph.ts';

export interface ImportRegisterOptions {
  readonly store?: string;
  readonly dryRun?: boolean;
  readonly uri?: string;
  readonly json?: boolean;
}

/** Imports one file of the register and says what it brought. */
export async function runImportRegister(
  register: RegisterName,
  file: string,
  options: ImportRegisterOptions,
  terminal: Terminal,
): Promise<number> {
  const read = await readerFor(register);
  const progress = showSteps(terminal);
  const name = file === '-' ? 'stdin' : file;
  try {
    const outcome = await withGraph(storeToImportInto(options), { create: true }, (graph) =>
      importRegister(graph, read({ name, pieces: readPieces(file, terminal.input) }), {
        clock: systemClock,
        register,
        dryRun: options.dryRun ?? false,
        ...(options.uri === undefined ? {} : { uri: options.uri }),
        onRead: (entries) => progress.step('entries read', entries, entries),
        onProgress: progress.step,
      }),
    );
    progress.end();
    const isForProgram = options.json === true || !terminal.isOutputTerminal;
    await terminal.line(
      isForProgram ? JSON.stringify({ file: name, register, ...outcome }) : reportOf(name, outcome, options),
    );
    for (const { location, reason } of outcome.rejected) terminal.say(`talkgraph: ${name}, ${location}: ${reason}`);
    return outcome.rejected.length > 0 ? EXIT_SOME_REJECTED : EXIT_OK;
  } finally {
    progress.end();
  }
}

async function readerFor(register: RegisterName): Promise<RegisterReader> {
  if (register === 'ror') return (await import('../../registers/read-ror.ts')).readRor;
  if (register === 'skos') return (await import('../../registers/read-skos.ts')).readSkos;
  return (await import('../../registers/read-openalex-topics.ts')).readOpenAlexTopics;
}

function reportOf(name: string, outcome: RegisterOutcome, { dryRun }: ImportRegisterOptions): string {
  const { institutions, topics, retired, rejected, change } = outcome;
  const counts = [
    ...(institutions > 0 ? [`${institutions} institutions`] : []),
    ...(topics > 0 ? [`${topics} topics`] : []),
    ...(retired > 0 ? [`${retired} no longer in use left out`] : []),
    ...(rejected.length > 0 ? [`${rejected.length} rejected`] : []),
  ].join(', ');
  if (dryRun === true) return `${name}: ${counts}; nothing is written`;
  if (change === null) return `${name}: ${counts}; the store holds just these already`;
  return `${name}: ${counts}; the graph is made anew with them; talkgraph undo ${change} takes them back`;
}
