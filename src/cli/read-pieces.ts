/** Reads a large UTF-8 text, compressed by gzip or not, piece by piece. */
import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputError } from '../errors.ts';

const PIECE_BYTES = 1_000_000;

/** The text of a file, or of stdin for -; throws InputError when it cannot be read or is an archive of files. */
export async function* readPieces(file: string, stdin: Readable): AsyncGenerator<string> {
  const name = file === '-' ? 'stdin' : file;
  const source = file === '-' ? stdin : createReadStream(file, { highWaterMark: PIECE_BYTES });
  try {
    let decoder: TextDecoder | null = null;
    for await (const chunk of await unpacked(source, name)) {
      decoder ??= new TextDecoder('utf-8', { fatal: true });
      const text = decoder.decode(Buffer.from(chunk), { stream: true });
      if (text !== '') yield text;
    }
    const rest = decoder?.decode() ?? '';
    if (rest !== '') yield rest;
  } catch (error) {
    if (error instanceof InputError || !(error instanceof Error)) throw error;
    const code = 'code' in error ? error.code : null;
    if (code === 'ENOENT') throw new InputError(`There is no file ${name}.`, { cause: error });
    if (code === 'EISDIR') throw new InputError(`${name} is a folder: give a file in it.`, { cause: error });
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new InputError(`${name} is not text in UTF-8.`, { cause: error });
    throw new InputError(`${name} cannot be read: ${error.message}`, { cause: error });
  }
}

/** The stream itself, or what gzip made of it. */
async function unpacked(source: Readable, name: string): Promise<AsyncIterable<Uint8Array>> {
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const first = await chunks.next();
  const head: Uint8Array = first.done ? new Uint8Array() : first.value;
  if (head[0] === 0x50 && head[1] === 0x4b)
    throw new InputError(`${name} is a zip archive: unzip it, and give the file in it.`);
  const all = (async function* () {
    yield head;
    yield* { [Symbol.asyncIterator]: () => chunks };
  })();
  if (head[0] !== 0x1f || head[1] !== 0x8b) return all;
  const gunzip = createGunzip();
  // Its error reaches whoever reads from it.
  pipeline(Readable.from(all), gunzip, () => undefined);
  return gunzip;
}
