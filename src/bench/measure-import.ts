/** How fast a large calendar is imported, and how much memory that takes. */
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
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

export interface MeasuredImport {
  readonly talks: number;
  readonly seconds: number;
  readonly talksPerSecond: number;
  /** Of all threads; on a busy machine the only figure that tells much. */
  readonly cpuMsPerTalk: number;
  /** Talks a second in each tenth of the import, to see whether it slows down. */
  readonly tenths: readonly number[];
  readonly megabytes: number;
  readonly peakMemoryMegabytes: number;
}

interface ImportToMeasure {
  readonly talks: number;
  /** Where the calendar is written. */
  readonly file: string;
  /** A folder that is emptied first, or the address of an empty server. */
  readonly store: string;
}

/** Writes the calendar, imports it as the command line does, and measures from the first byte to the last acknowledgement. */
export async function measureImport(
  { talks, file, store }: ImportToMeasure,
  tell: (what: string) => void,
): Promise<MeasuredImport> {
  await mkdir(dirname(file), { recursive: true });
  await pipeline(Readable.from(benchCalendar(talks)), createWriteStream(file));
  if (!store.includes('://')) await rm(store, { recursive: true, force: true });
  const graph = await openGraph({ store });
  const before = process.cpuUsage();
  const begun = performance.now();
  const times: number[] = [];
  let megabytes = 0;
  const onProgress = (done: number): void => {
    if (done >= ((times.length + 1) * talks) / 10) times.push(performance.now());
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
  for await (const { created, updated } of importDocuments(graph, documents(), settings)) written += created + updated;
  await reading.close();
  const seconds = (performance.now() - begun) / 1000;
  const cpu = process.cpuUsage(before);
  await graph.close();
  if (written !== talks)
    throw new TalkgraphError('BENCH_FAILED', `${written} talks were written instead of ${talks}: name an empty store.`);
  return {
    talks,
    seconds,
    talksPerSecond: talks / seconds,
    cpuMsPerTalk: (cpu.user + cpu.system) / 1000 / talks,
    // One transaction takes 500 talks.
    tenths: talks < 10_000 ? [] : times.map((time, at) => talks / 10 / ((time - (times[at - 1] ?? begun)) / 1000)),
    megabytes,
    peakMemoryMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

/** The figures for people. */
export function importLines(measured: MeasuredImport): readonly string[] {
  const { talks, seconds, talksPerSecond, cpuMsPerTalk, tenths, megabytes, peakMemoryMegabytes } = measured;
  return [
    `${talks} talks of one calendar (${megabytes.toFixed(0)} MB) imported in ${seconds.toFixed(1)} s: ${talksPerSecond.toFixed(0)} a second, ${cpuMsPerTalk.toFixed(2)} ms of processor time each`,
    ...(tenths.length === 0 ? [] : [`a second, by tenths: ${tenths.map((rate) => rate.toFixed(0)).join(', ')}`]),
    `peak memory ${peakMemoryMegabytes.toFixed(0)} MB`,
  ];
}
