/** `talkgraph import`: reads announcements into the graph, and reports each file when what it says is on disk. */
import { systemClock } from '../../clock.ts';
import { InputError, UsageError } from '../../errors.ts';
import { readLargeApart } from '../../extract/reading-thread.ts';
import { type DocumentToImport, importDocuments } from '../../import/import-documents.ts';
import { type ImportOutcome, outcomeOfBoth } from '../../import/import-outcome.ts';
import { parseColumns } from '../columns.ts';
import { EXIT_FAILURE, EXIT_OK, EXIT_SOME_REJECTED, sentenceOf } from '../exit-code.ts';
import { importReport, reportLine, understoodLines, unreadableReport } from '../import-report.ts';
import { modelFor } from '../model-for.ts';
import { type Progress, showProgress } from '../progress.ts';
import { parseFormat, parseReferenceDate, readParts } from '../read-document.ts';
import { storeToImportInto } from '../store-to-import-into.ts';
import type { Terminal } from '../terminal.ts';
import { withGraph } from '../with-graph.ts';

export interface ImportOptions {
  readonly store?: string;
  readonly dryRun?: boolean;
  readonly format?: string;
  readonly uri?: string;
  readonly referenceDate?: string;
  readonly json?: boolean;
  readonly columns?: string;
}

interface Tally {
  /** What was handed to the import and has no outcome yet, in order. */
  readonly waiting: { readonly name: string; isLast: boolean }[];
  /** The outcome of those parts of a file that have one. */
  parts: ImportOutcome | null;
  read: number;
  unreadable: number;
  rejected: number;
}

/** Imports the files in order; one that cannot be read is reported and the others go on. */
export async function runImport(files: readonly string[], options: ImportOptions, terminal: Terminal): Promise<number> {
  checkUse(files, options);
  const tally: Tally = { waiting: [], parts: null, read: 0, unreadable: 0, rejected: 0 };
  const progress = showProgress(terminal, files.length);
  const reading = readLargeApart();
  try {
    await withGraph(storeToImportInto(options), { create: true }, async (graph) => {
      const documents = readDocuments(files, options, { tally, terminal, progress });
      const consult = await modelFor(terminal);
      const settings = {
        clock: systemClock,
        understand: reading.understand,
        dryRun: options.dryRun ?? false,
        onProgress: progress.talks,
        onPeople: progress.people,
        ...(consult === undefined ? {} : { consult }),
      };
      for await (const outcome of importDocuments(graph, documents, settings)) {
        await report(outcome, options, { tally, terminal, progress });
      }
    });
  } finally {
    progress.end();
    await reading.close();
  }
  if (tally.unreadable > 0 && tally.read === 0) return EXIT_FAILURE;
  return tally.unreadable + tally.rejected > 0 ? EXIT_SOME_REJECTED : EXIT_OK;
}

function checkUse(files: readonly string[], options: ImportOptions): void {
  if (options.uri !== undefined && files.length > 1) throw new UsageError('--uri names one document: give one file.');
  if (options.uri?.trim() === '') throw new UsageError('--uri cannot be empty: give the address of the document.');
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('stdin (-) can be read only once.');
  parseReferenceDate(options.referenceDate);
  parseColumns(options.columns);
}

interface Reporting {
  readonly tally: Tally;
  readonly terminal: Terminal;
  readonly progress: Progress;
}

function isForProgram(options: ImportOptions, terminal: Terminal): boolean {
  return options.json === true || (!terminal.isOutputTerminal && options.dryRun !== true);
}

async function* readDocuments(
  files: readonly string[],
  options: ImportOptions,
  { tally, terminal, progress }: Reporting,
): AsyncGenerator<DocumentToImport> {
  const format = parseFormat(options.format);
  for (const file of files) {
    try {
      const settings = { format: format ?? null, columns: parseColumns(options.columns) };
      for await (const { name, uri, text, part, isLast, fragment } of readParts(file, terminal.input, settings)) {
        const place = options.uri ?? uri;
        const address = place === null ? null : `${place}${fragment}`;
        if (isLast) tally.read += 1;
        tally.waiting.push({ name, isLast });
        yield {
          text,
          ...(part === null ? {} : { part }),
          ...(address === null ? {} : { uri: address }),
          ...(format === undefined ? {} : { format }),
          ...(options.referenceDate === undefined ? {} : { referenceDate: options.referenceDate }),
        };
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      tally.unreadable += 1;
      // The parts before it are imported.
      const before = tally.waiting.at(-1);
      if (before !== undefined) before.isLast = true;
      else tally.parts = null;
      progress.clear();
      const reason = sentenceOf(error);
      terminal.say(`talkgraph: ${reason}`);
      if (isForProgram(options, terminal)) await terminal.line(JSON.stringify(unreadableReport(file, reason)));
      progress.file();
    }
  }
}

async function report(
  ofPart: ImportOutcome,
  options: ImportOptions,
  { tally, terminal, progress }: Reporting,
): Promise<void> {
  const { name: file, isLast } = tally.waiting.shift() ?? { name: '', isLast: true };
  const outcome = tally.parts === null ? ofPart : outcomeOfBoth(tally.parts, ofPart);
  tally.parts = isLast ? null : outcome;
  if (!isLast) return;
  tally.rejected += outcome.rejected.length;
  progress.clear();
  if (isForProgram(options, terminal)) await terminal.line(JSON.stringify(importReport(file, outcome)));
  else if (options.dryRun === true) await terminal.line(understoodLines(file, outcome).join('\n'));
  else await terminal.line(reportLine(file, outcome));
  for (const { location, reason } of outcome.rejected) terminal.say(`talkgraph: ${file}, ${location}: ${reason}`);
  progress.file();
}
