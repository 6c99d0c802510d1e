/** Reads a list of records that is too large for one document, part by part. */
import { createReadStream } from 'node:fs';
import { InputError } from '../errors.ts';
import type { ImportFormat } from '../extract/understanding.ts';
import { renameColumns } from './columns.ts';
import { type DocumentPart, partsOfDocument } from './parts-of-document.ts';

const PIECE_BYTES = 1_000_000;

export interface ListSettings {
  readonly format: ImportFormat | null;
  readonly columns: ReadonlyMap<string, string> | null;
}

/** The parts of a file, the last one marked; throws InputError when it is no text or no list of records. */
export async function* listParts(
  path: string,
  { format, columns }: ListSettings,
): AsyncGenerator<DocumentPart & { readonly isLast: boolean }> {
  let held: DocumentPart | null = null;
  for await (const part of partsOfDocument(piecesOf(path, columns), { name: path, format })) {
    if (held) yield { ...held, isLast: false };
    held = part;
  }
  if (held) yield { ...held, isLast: true };
}

/** The first megabyte tells how the file is encoded, and has the names of the columns. */
async function* piecesOf(path: string, columns: ReadonlyMap<string, string> | null): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const chunk of createReadStream(path, { highWaterMark: PIECE_BYTES })) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    const isFirst: boolean = decoder === null;
    decoder ??= new TextDecoder(encodingOf(bytes, path));
    const text: string = decoder.decode(bytes, { stream: true });
    yield isFirst && columns !== null ? renameColumns(text, columns) : text;
  }
  yield decoder?.decode() ?? '';
}

function encodingOf(bytes: Buffer, name: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.includes(0) || bytes.subarray(0, 5).toString('latin1') === '%PDF-')
    throw new InputError(`${name} is not text: save it as plain text, HTML, iCalendar, JSON or CSV first.`);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return 'utf-8';
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return 'windows-1252';
  }
}
