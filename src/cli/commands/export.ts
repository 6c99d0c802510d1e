/** `talkgraph export`: writes talks, page by page, in a format that other programs read. */
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { systemClock } from '../../clock.ts';
import { DEFAULT_PORT, readOrigin } from '../../config.ts';
import { InputError, UsageError } from '../../errors.ts';
import { PAGE_WRITERS, type TextFormat } from '../../feeds/export-formats.ts';
import { type ExportQuestion, exportPages, isWhole } from '../../feeds/export-talks.ts';
import type { FeedDocument } from '../../feeds/feed-document.ts';
import { importCommand, neo4jImportFiles } from '../../feeds/neo4j-import.ts';
import { FeedProblem } from '../../feeds/problem.ts';
import type { Graph } from '../../graph/graph.ts';
import { createSchema } from '../../schema.ts';
import { EXIT_OK } from '../exit-code.ts';
import { showExport } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { withGraph } from '../with-graph.ts';

export interface ExportOptions {
  readonly store?: string;
  readonly format: TextFormat | 'neo4j-import';
  readonly output?: string;
  readonly origin?: string;
  readonly first?: string;
  /** The filters of `/talks`, by the same names. */
  readonly [filter: string]: string | undefined;
}

const FILTERS = [
  'about',
  'topic',
  'speaker',
  'institution',
  'series',
  'from',
  'to',
  'kind',
  'status',
  'language',
  'order',
];

/** Writes to stdout, or to the file or folder that --output names, which is there only when it is whole. */
export async function runExport(options: ExportOptions, terminal: Terminal): Promise<number> {
  const question = questionOf(options);
  if (options.format === 'neo4j-import' && options.output === undefined)
    throw new UsageError('neo4j-import makes several files: give a folder for them with --output.');
  await withGraph(options, { create: false }, async (graph) => {
    try {
      await exportTo(graph, { question, options, terminal });
    } catch (error) {
      if (error instanceof FeedProblem) throw new UsageError(error.message, { cause: error });
      throw error;
    }
  });
  return EXIT_OK;
}

function questionOf({ first, origin, format, ...options }: ExportOptions): ExportQuestion {
  const given = FILTERS.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]]));
  return {
    filters: new URLSearchParams(given),
    first: first === undefined ? null : parseFirst(first),
    origin: readOrigin({ origin }) ?? `http://127.0.0.1:${DEFAULT_PORT}`,
    withThings: format === 'graphml' || format === 'neo4j-import',
  };
}

function parseFirst(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UsageError(`--first cannot be "${text}": give a whole number above 0.`);
}

interface Export {
  readonly question: ExportQuestion;
  readonly options: ExportOptions;
  readonly terminal: Terminal;
}

async function exportTo(graph: Graph, { question, options, terminal }: Export): Promise<void> {
  const pages = watched(exportPages({ schema: createSchema(), graph, clock: systemClock }, question), terminal);
  const { format, output } = options;
  if (format === 'neo4j-import') await writeFolder(pages, output ?? '', { question, terminal });
  else if (output === undefined) for await (const text of textOf(pages, format)) await terminal.write(text);
  else await writeFile(textOf(pages, format), output);
}

/** Shows how far it is, while the pages go by. */
async function* watched(pages: AsyncIterable<FeedDocument>, terminal: Terminal): AsyncGenerator<FeedDocument> {
  const progress = showExport(terminal);
  try {
    for await (const page of pages) {
      progress.page(page.talks.length, page.total);
      yield page;
    }
  } finally {
    progress.end();
  }
}

async function* textOf(pages: AsyncIterable<FeedDocument>, format: TextFormat): AsyncGenerator<string> {
  let writer: ReturnType<(typeof PAGE_WRITERS)[TextFormat]> | null = null;
  for await (const page of pages) {
    if (writer === null) {
      writer = PAGE_WRITERS[format](page);
      yield writer.opening();
    }
    yield writer.page(page);
  }
  if (writer !== null) yield writer.closing();
}

async function writeFile(texts: AsyncIterable<string>, path: string): Promise<void> {
  const file = openFile(path);
  try {
    for await (const text of texts) await file.write(text);
    await file.keep();
  } catch (error) {
    await file.drop();
    throw error;
  }
}

async function writeFolder(
  pages: AsyncIterable<FeedDocument>,
  folder: string,
  { question, terminal }: Pick<Export, 'question' | 'terminal'>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const writer = neo4jImportFiles({ waits: isWhole(question) });
  const files = new Map(writer.opening().map(({ file, text }) => [file, { ...openFile(join(folder, file)), text }]));
  try {
    for (const { write, text } of files.values()) await write(text);
    for await (const page of pages) {
      for (const { file, text } of writer.page(page)) await files.get(file)?.write(text);
    }
    for (const file of files.values()) await file.keep();
  } catch (error) {
    for (const file of files.values()) await file.drop();
    throw error;
  }
  terminal.say(`To make a database of it: ${importCommand(folder).map(quoted).join(' ')}`);
}

/** Writes beside the path, so that what was there before stays until the new is whole. */
function openFile(path: string) {
  const unfinished = `${path}.unfinished`;
  const stream = createWriteStream(unfinished);
  const failed = new Promise<never>((_resolve, reject) => {
    stream.on('error', (cause) => reject(new InputError(`${path} cannot be written: ${cause.message}.`, { cause })));
  });
  // Whoever waits for a write is told; when nobody waits any more, nobody has to be.
  failed.catch(() => undefined);
  const settled = (start: (done: () => void) => void) => Promise.race([new Promise<void>(start), failed]);
  return {
    write: (text: string) => settled((done) => void stream.write(text, () => done())),
    keep: async () => {
      await settled((done) => stream.end(() => done()));
      await rename(unfinished, path);
    },
    drop: async () => {
      stream.destroy();
      await rm(unfinished, { force: true });
    },
  };
}

/** A word as a shell takes it. */
function quoted(word: string): string {
  return /^[\w./=:-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
