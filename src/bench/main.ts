/** `npm run bench`: how long the service takes for the workloads, beside the same questions asked by hand. */
import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { TalkgraphError, UsageError } from '../errors.ts';
import { makeBenchGraph } from './bench-graph.ts';
import { type BenchServerMessage, type BenchServerReady, runBenchServer } from './bench-server.ts';
import { type Measured, measure } from './measure.ts';
import { importLines, measureImport } from './measure-import.ts';
import { measureReading, readingLines } from './measure-reading.ts';
import { startNeo4jServer } from './neo4j-server.ts';
import { workloads } from './workloads.ts';

const ROOT = new URL('../../', import.meta.url);
const SERVE = 'serve-for-bench';
const usage = `Usage: npm run bench -- [--engine grafeo|neo4j] [--store bolt://…] [--talks 10000,100000] [--runs 5] [--workloads a,b,c] [--json]
       npm run bench -- --import 20000 [--engine grafeo|neo4j] [--store bolt://…] [--json]
       npm run bench -- --reading 10000,100000,1000000,10000000 [--json]

Without --store the graph is kept in .cache/bench; for neo4j a server is started on it (this needs Java 17 and Maven).
A server that is named must be empty, or hold an earlier graph of the benchmark; for --import it must be empty.`;

interface BenchOptions {
  readonly engine: 'grafeo' | 'neo4j';
  readonly store: string | null;
  readonly talks: readonly number[];
  /** How many talks to import instead of asking; null for the questions. */
  readonly import: number | null;
  /** How many characters to read instead of asking; null for the questions. */
  readonly reading: readonly number[] | null;
  readonly runs: number;
  readonly letters: readonly string[];
  readonly json: boolean;
}

interface BenchResult {
  readonly engine: string;
  readonly talks: number;
  readonly workloads: readonly Measured[];
}

function readOptions(args: readonly string[]): BenchOptions | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      engine: { type: 'string', default: 'grafeo' },
      store: { type: 'string' },
      talks: { type: 'string', default: '10000' },
      import: { type: 'string' },
      reading: { type: 'string' },
      runs: { type: 'string', default: '5' },
      workloads: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const { engine } = values;
  if (engine !== 'grafeo' && engine !== 'neo4j')
    throw new UsageError(`--engine cannot be ${engine}: give grafeo or neo4j.`);
  const known = workloads.map((workload) => workload.letter);
  const letters = values.workloads?.split(',') ?? known;
  const strange = letters.filter((letter) => !known.includes(letter));
  if (strange.length > 0)
    throw new UsageError(`There is no workload ${strange.join(', ')}: choose from ${known.join(', ')}.`);
  const talks = values.talks.split(',').map((count) => wholeNumber('--talks', count, 5000));
  const runs = wholeNumber('--runs', values.runs, 1);
  const toImport = values.import === undefined ? null : wholeNumber('--import', values.import, 500);
  const reading = values.reading?.split(',').map((length) => wholeNumber('--reading', length, 1000)) ?? null;
  return { engine, store: values.store ?? null, talks, import: toImport, reading, runs, letters, json: values.json };
}

function wholeNumber(option: string, text: string, least: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least) return number;
  throw new UsageError(`${option} cannot be "${text}": give whole numbers of at least ${least}.`);
}

function tell(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${what}`);
}

/** The serving process; it ends when this one lets go of it. */
async function startServing(
  store: string,
  talkCount: number,
): Promise<{ child: ChildProcess; ready: BenchServerReady }> {
  const child = fork(fileURLToPath(import.meta.url), [SERVE, store, String(talkCount)], {
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const ready = await new Promise<BenchServerReady>((resolve, reject) => {
    child.on('message', (message: BenchServerMessage) => {
      if (message.kind === 'ready') resolve(message);
      else if (message.kind === 'progress') tell(`${talkCount} talks: ${message.what}`);
      else {
        child.kill();
        reject(new TalkgraphError('BENCH_FAILED', message.why));
      }
    });
    child.once('exit', (code) => reject(new TalkgraphError('BENCH_FAILED', `The service ended with code ${code}.`)));
  });
  return { child, ready };
}

async function stopServing(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.disconnect();
  await ended;
}

async function benchTalks(options: BenchOptions, talkCount: number): Promise<BenchResult> {
  const folder = fileURLToPath(new URL(`.cache/bench/${options.engine}-${talkCount}`, ROOT));
  const server = options.engine === 'neo4j' && options.store === null ? await startNeo4jServer(folder) : null;
  try {
    const { child, ready } = await startServing(server?.address ?? options.store ?? folder, talkCount);
    const graph = makeBenchGraph(talkCount);
    const measured: Measured[] = [];
    try {
      for (const workload of workloads.filter(({ letter }) => options.letters.includes(letter))) {
        tell(`${talkCount} talks: ${workload.letter} ${workload.what}`);
        measured.push(await measure(workload, { at: ready, graph, runs: options.runs }));
      }
    } finally {
      await stopServing(child);
    }
    return { engine: options.engine, talks: talkCount, workloads: measured };
  } finally {
    tell('');
    await server?.stop();
  }
}

async function benchImport(talks: number, { engine, store, json }: BenchOptions): Promise<void> {
  const folder = fileURLToPath(new URL('.cache/bench/', ROOT));
  const own = `${folder}import-${engine}-${talks}`;
  if (store === null) await rm(own, { recursive: true, force: true });
  const server = engine === 'neo4j' && store === null ? await startNeo4jServer(own) : null;
  try {
    const file = `${folder}import-${talks}.ics`;
    const measured = await measureImport({ talks, file, store: server?.address ?? store ?? own }, tell);
    const ofServer = server?.peakMemoryMegabytes() ?? null;
    tell('');
    if (json) {
      const figures = { machine: machine(), engine, import: measured, peakMemoryOfServerMegabytes: ofServer };
      process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
      return;
    }
    const lines = [...importLines(measured), ...(ofServer === null ? [] : [`of the server ${ofServer.toFixed(0)} MB`])];
    process.stdout.write(`${[...lines, machine()].join('\n')}\n`);
  } finally {
    await server?.stop();
  }
}

async function benchReading(sizes: readonly number[], { json }: BenchOptions): Promise<void> {
  const measured = await measureReading(sizes, tell);
  tell('');
  if (json) process.stdout.write(`${JSON.stringify({ machine: machine(), reading: measured }, null, 2)}\n`);
  else process.stdout.write(`${[...readingLines(measured), machine()].join('\n')}\n`);
}

function machine(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as { version: string };
  const gibibytes = Math.round(totalmem() / 2 ** 30);
  return `talkgraph ${version}, Node ${process.versions.node}, ${process.platform}, ${cpus().length} cores, ${gibibytes} GiB`;
}

function tableOf(result: BenchResult): string {
  const header = '   service ms   by hand ms   ratio   rows      kB   what';
  const lines = result.workloads.map((one) =>
    [
      one.letter,
      one.service.toFixed(2).padStart(12),
      one.byHand.toFixed(2).padStart(12),
      one.ratio.toFixed(2).padStart(7),
      one.rows.toFixed(0).padStart(6),
      (one.bytes / 1000).toFixed(1).padStart(7),
      `  ${one.what}`,
    ].join(' '),
  );
  return [`${result.engine}, ${result.talks} talks (medians, one connection)`, header, ...lines].join('\n');
}

function growthOf(results: readonly BenchResult[]): string[] {
  const [small, large] = [results[0], results.at(-1)];
  if (small === undefined || large === undefined || small === large) return [];
  const growth = large.workloads.map((one) => {
    const before = small.workloads.find(({ letter }) => letter === one.letter)?.service ?? Number.NaN;
    return `${one.letter} ${(one.service / before).toFixed(2)}`;
  });
  return [`growth of the service from ${small.talks} to ${large.talks} talks: ${growth.join(', ')}`];
}

async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (options === null) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  if (options.import !== null) return benchImport(options.import, options);
  if (options.reading !== null) return benchReading(options.reading, options);
  const results: BenchResult[] = [];
  for (const talkCount of options.talks) {
    const result = await benchTalks(options, talkCount);
    results.push(result);
    if (!options.json) process.stdout.write(`${tableOf(result)}\n\n`);
  }
  if (options.json) process.stdout.write(`${JSON.stringify({ machine: machine(), results }, null, 2)}\n`);
  else process.stdout.write(`${[...growthOf(results), machine()].join('\n')}\n`);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) return 2;
  const isArgument = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  return isArgument ? 2 : 1;
}

const [command, ...rest] = process.argv.slice(2);
try {
  if (command === SERVE) {
    const [store = '', talkCount = ''] = rest;
    await runBenchServer(store, Number(talkCount), (message) => process.send?.(message));
  } else {
    await main(process.argv.slice(2));
  }
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  if (command === SERVE) process.send?.({ kind: 'failure', why } satisfies BenchServerMessage);
  else process.stderr.write(`${why}\n`);
  process.exitCode = exitCodeOf(error);
}
