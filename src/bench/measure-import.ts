/** How fast a large calendar is imported, and how much memory that takes. */
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readParts } from '../cli/read-document.ts';
import { systemClock } from '../clock.ts';
import { TalkgraphError } from '../errors.ts';
import { readLargeApart } from '../extract/reading-thread.ts';
import { openGraph } from '../graph/open-graph.ts';
import { importDocuments } from '../import/import-documents.ts';
import { benchCalendar } from './bench-calendar.ts';
import { type StatementTimes, timedGraph } from './timed-graph.ts';

/** A transaction takes 500 talks, and a tenth should have two. */
const FEWEST_FOR_TENTHS = 10_000;
const SLOWEST = 15;

export interface MeasuredImport {
  readonly talks: number;
  readonly seconds: number;
  readonly talksPerSecond: number;
  /** Of all threads; on a busy machine the only figure that tells much. */
  readonly cpuMsPerTalk: number;
  /** What each tenth of the import took, to see whether it slows down; none where a tenth is less than two transactions. */
  readonly tenths: readonly Tenth[];
  readonly megabytes: number;
  readonly peakMemoryMegabytes: number;
}

/** A tenth of an import: its speed, and the memory of this process at its end. */
interface Tenth {
  readonly talksPerSecond: number;
  readonly cpuMsPerTalk: number;
  readonly residentMegabytes: number;
  readonly heapMegabytes: number;
  readonly statements: readonly StatementTimes[];
}

interface ImportToMeasure {
  readonly talks: number;
  /** Where the calendar is written. */
  readonly file: string;
  /** An empty folder, or the address of an empty server. */
  readonly store: string;
}

/** Writes the calendar, imports it as the command line does, and measures from the first byte to the last acknowledgement. */
export async function measureImport(
  { talks, file, store }: ImportToMeasure,
  tell: (what: string) => void,
): Promise<MeasuredImport> {
  await mkdir(dirname(file), { recursive: true });
  await pipeline(Readable.from(benchCalendar(talks)), createWriteStream(file));
  const graph = await openGraph({ store });
  const timed = timedGraph(graph);
  const watch = watchTenths(talks, timed.take);
  const before = process.cpuUsage();
  const begun = performance.now();
  let megabytes = 0;
  const onProgress = (done: number): void => {
    watch.note(done);
    tell(`${done} of ${talks} talks imported`);
  };
  async function* documents() {
    for await (const { text, uri, part } of readParts(file, Readable.from([]), { format: null, columns: null })) {
      megabytes += text.length / 1e6;
      yield { text, ...(uri === null ? {} : { uri }), ...(part === null ? {} : { part }) };
    }
  }
  const reading = readLargeApart();
  const settings = { clock: systemClock, understand: reading.understand, onProgress };
  let written = 0;
  for await (const { created, updated } of importDocuments(timed.graph, documents(), settings))
    written += created + updated;
  await reading.close();
  const seconds = (performance.now() - begun) / 1000;
  const cpuMs = cpuMsSince(before);
  await graph.close();
  if (written !== talks)
    throw new TalkgraphError('BENCH_FAILED', `${written} talks were written instead of ${talks}: name an empty store.`);
  return {
    talks,
    seconds,
    talksPerSecond: talks / seconds,
    cpuMsPerTalk: cpuMs / talks,
    tenths: talks < FEWEST_FOR_TENTHS ? [] : watch.tenths,
    megabytes,
    peakMemoryMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

function watchTenths(talks: number, takeStatements: () => readonly StatementTimes[]) {
  const tenths: Tenth[] = [];
  let last = { done: 0, at: performance.now(), cpu: process.cpuUsage() };
  return {
    tenths,
    note: (done: number): void => {
      if (done < ((tenths.length + 1) * talks) / 10) return;
      const now = performance.now();
      const { rss, heapUsed } = process.memoryUsage();
      tenths.push({
        talksPerSecond: (done - last.done) / ((now - last.at) / 1000),
        cpuMsPerTalk: cpuMsSince(last.cpu) / (done - last.done),
        residentMegabytes: rss / 2 ** 20,
        heapMegabytes: heapUsed / 2 ** 20,
        statements: takeStatements(),
      });
      last = { done, at: now, cpu: process.cpuUsage() };
    },
  };
}

function cpuMsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The figures for people. */
export function importLines(measured: MeasuredImport): readonly string[] {
  const { talks, seconds, talksPerSecond, cpuMsPerTalk, tenths, megabytes, peakMemoryMegabytes } = measured;
  const each = (numberOf: (tenth: Tenth) => string) => tenths.map(numberOf).join(', ');
  return [
    `${talks} talks of one calendar (${megabytes.toFixed(0)} MB) imported in ${seconds.toFixed(1)} s: ` +
      `${talksPerSecond.toFixed(0)} a second, ${cpuMsPerTalk.toFixed(2)} ms of processor time each`,
    ...(tenths.length === 0
      ? []
      : [
          `by tenths, talks a second: ${each((tenth) => tenth.talksPerSecond.toFixed(0))}`,
          `by tenths, ms of processor time a talk: ${each((tenth) => tenth.cpuMsPerTalk.toFixed(2))}`,
          `by tenths, MB of memory at the end: ${each((tenth) => tenth.residentMegabytes.toFixed(0))}`,
          `by tenths, MB of it JavaScript's own: ${each((tenth) => tenth.heapMegabytes.toFixed(0))}`,
          ...slowestLines(tenths),
        ]),
    `peak memory ${peakMemoryMegabytes.toFixed(0)} MB`,
  ];
}

/** The statements that took the longest in the last tenth, beside what they took in the first. */
function slowestLines(tenths: readonly Tenth[]): string[] {
  const [first, last] = [tenths[0], tenths.at(-1)];
  const total = last?.statements.reduce((sum, { milliseconds }) => sum + milliseconds, 0) ?? 0;
  return [
    `statements, ms in the last tenth (in the first), rows given and read: ${total.toFixed(0)} in all`,
    ...(last?.statements ?? []).slice(0, SLOWEST).map(({ name, milliseconds, given, rows }) => {
      const before = first?.statements.find((one) => one.name === name);
      return (
        `  ${name} ${milliseconds.toFixed(0)} (${(before?.milliseconds ?? 0).toFixed(0)}), ${given} and ` +
        `${rows} (${before?.given ?? 0} and ${before?.rows ?? 0})`
      );
    }),
  ];
}
