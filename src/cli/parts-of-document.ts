/**
 * Cuts a document that is too large for memory into parts of whole records. A record goes by its identifier, so that it is in the
 * same part whenever the document is read again: then a part in which nothing has changed is known by its text, and is not read.
 */
import { createHash } from 'node:crypto';
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '../errors.ts';
import { detectFormat } from '../extract/readers/detect-format.ts';
import { type CutRecord, cutterFor, type RecordCutter } from '../extract/readers/record-borders.ts';
import type { ImportFormat } from '../extract/understanding.ts';

/** Always as many, so that a document that grows keeps its records where they are. */
const PARTS = 256;
/** What waits in memory before it goes to the folder for passing things. */
const WAITING_CHARACTERS = 4_000_000;
const START = 65_536;

export interface DocumentPart {
  /** From 0, the same for the same records. */
  readonly number: number;
  readonly text: string;
}

/** The parts of a text that comes in pieces; throws InputError when its records have no borders. */
export async function* partsOfDocument(
  pieces: AsyncIterable<string>,
  { name, format }: { readonly name: string; readonly format: ImportFormat | null },
): AsyncGenerator<DocumentPart> {
  const folder = await mkdtemp(join(tmpdir(), 'talkgraph-'));
  try {
    const shelf = new Shelf(folder);
    const cutter = await cutInto(shelf, pieces, { name, format });
    const { head, between, tail } = cutter.frame();
    await shelf.flush();
    for (const number of shelf.used()) {
      const records = await readFile(shelf.file(number), 'utf8');
      const end = between === '' ? records.length : records.length - between.length;
      yield { number, text: `${head}${records.slice(0, end)}${tail}` };
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function cutInto(
  shelf: Shelf,
  pieces: AsyncIterable<string>,
  { name, format }: { readonly name: string; readonly format: ImportFormat | null },
): Promise<RecordCutter> {
  let start = '';
  let cutter: RecordCutter | null = null;
  for await (const piece of pieces) {
    if (cutter === null) {
      start += piece;
      if (start.length < START) continue;
      cutter = cutterOf(start, { name, format });
      await shelf.put(cutter.push(start), cutter.frame().between);
    } else await shelf.put(cutter.push(piece), cutter.frame().between);
  }
  if (cutter === null) {
    cutter = cutterOf(start, { name, format });
    await shelf.put(cutter.push(start), cutter.frame().between);
  }
  await shelf.put(cutter.end(), cutter.frame().between);
  return cutter;
}

function cutterOf(start: string, { name, format }: { name: string; format: ImportFormat | null }): RecordCutter {
  const cutter = cutterFor(detectFormat(start, format), start);
  if (cutter === null) {
    throw new InputError(
      `${name} is larger than 10 MB and no list of records (iCalendar, NDJSON, a JSON list, CSV, a feed), ` +
        'so it would have to be read and kept in one piece: split it where one announcement ends and the ' +
        'next begins.',
    );
  }
  return cutter;
}

/** Records by the part that they are in: a few in memory, the others in files. */
class Shelf {
  readonly #folder: string;
  readonly #waiting: string[][] = Array.from({ length: PARTS }, () => []);
  readonly #used = new Set<number>();
  #size = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async put(records: readonly CutRecord[], between: string): Promise<void> {
    for (const { id, text } of records) {
      const digest = createHash('sha256')
        .update(id ?? text)
        .digest();
      const number = digest.readUInt8(0) % PARTS;
      this.#waiting[number]?.push(text, between);
      this.#used.add(number);
      this.#size += text.length;
    }
    if (this.#size > WAITING_CHARACTERS) await this.flush();
  }

  async flush(): Promise<void> {
    for (const [number, texts] of this.#waiting.entries()) {
      if (texts.length > 0) await appendFile(this.file(number), texts.join(''));
      texts.length = 0;
    }
    this.#size = 0;
  }

  used(): number[] {
    return [...this.#used].sort((a, b) => a - b);
  }

  file(number: number): string {
    return join(this.#folder, `${number}.part`);
  }
}
