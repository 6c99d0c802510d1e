/** Reads one document from a file or stdin as text, and says plainly when it is not one. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Readable } from 'node:stream';
import { InputError, UsageError } from '../errors.ts';
import type { ImportFormat } from '../extract/understanding.ts';
import { calendarParts } from '../import/calendar-parts.ts';
import { renameColumns } from './columns.ts';
import { type ListSettings, listParts } from './large-list.ts';
import { isMailFile, mailsOfFile } from './mail-file.ts';

/** Larger documents are read in parts where they are lists of records, and refused otherwise. */
const MAX_DOCUMENT_BYTES = 10_000_000;
/** Larger calendars are read in parts. */
const LARGE_CALENDAR_BYTES = 2_000_000;

export interface ReadDocument {
  /** What the person called it: the path as given, or "stdin". */
  readonly name: string;
  /** Null for stdin: its text is its own name. */
  readonly uri: string | null;
  readonly text: string;
}

/** Reads a file, or stdin for `-`; throws InputError for what is missing, empty, too large or no text. */
export async function readDocument(path: string, input: Readable): Promise<ReadDocument> {
  if (path === '-') return { name: 'stdin', uri: null, text: textOf(await readBounded(input, 'stdin'), 'stdin') };
  const text = textOf(await readFileBounded(path), path);
  return { name: path, uri: await uriOf(path), text };
}

/** A document, or one of the parts of a large one. */
export interface DocumentPart extends ReadDocument {
  /** Null for a whole document. */
  readonly part: number | null;
  /** What goes behind the uri of the file for one of several documents in it; empty otherwise. */
  readonly fragment: string;
  readonly isLast: boolean;
}

/** Reads a document as `readDocument` does, a large calendar or list of records part by part, and an mbox mail by mail, however large it is. */
export async function* readParts(path: string, input: Readable, settings: ListSettings): AsyncGenerator<DocumentPart> {
  if (path !== '-' && (await isLargeCalendar(path))) {
    const uri = await uriOf(path);
    let part = 0;
    for await (const { text, isLast } of calendarParts(decoded(createReadStream(path), path))) {
      yield { name: path, uri, text, part, isLast, fragment: '' };
      part += 1;
    }
  } else if (path !== '-' && (await sizeOf(path)) > 0 && (await isMailFile(path))) {
    yield* mailsAsDocuments(path);
  } else if (path !== '-' && (await sizeOf(path)) > MAX_DOCUMENT_BYTES) {
    const uri = await uriOf(path);
    for await (const { number, text, isLast } of listParts(path, settings))
      yield { name: path, uri, text, part: number, isLast, fragment: '' };
  } else {
    const document = await readDocument(path, input);
    const { columns } = settings;
    const text = columns === null ? document.text : renameColumns(document.text, columns);
    yield { ...document, text, part: null, isLast: true, fragment: '' };
  }
}

/** Those that cannot be read are named when the others are through. */
async function* mailsAsDocuments(path: string): AsyncGenerator<DocumentPart> {
  const uri = await uriOf(path);
  const unread: string[] = [];
  for await (const { number, id, bytes } of mailsOfFile(path)) {
    const name = `${path}, mail ${number}`;
    try {
      if (bytes === null || bytes.length > MAX_DOCUMENT_BYTES)
        throw new InputError(`${name} is larger than ${MAX_DOCUMENT_BYTES / 1_000_000} MB without what is attached.`);
      yield { name, uri, text: textOf(bytes, name), part: null, isLast: true, fragment: `#${id}` };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      unread.push(error.message);
    }
  }
  if (unread.length > 0) throw new InputError(unread.join(' '));
}

/** In bytes; 0 where there is no file, which is said by who reads it. */
async function sizeOf(path: string): Promise<number> {
  try {
    const file = await stat(path);
    return file.isFile() ? file.size : 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return 0;
    throw error;
  }
}

async function isLargeCalendar(path: string): Promise<boolean> {
  if ((await sizeOf(path)) <= LARGE_CALENDAR_BYTES) return false;
  for await (const chunk of createReadStream(path, { end: 100 }))
    return /^\ufeff?\s*BEGIN:VCALENDAR/i.test(String(chunk));
  return false;
}

async function* decoded(stream: Readable, name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of stream) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new InputError(`${name} is not in UTF-8, as a calendar has to be: convert it first.`, { cause: error });
  }
}

/** Reads all of a stream or file that must be text, without the checks for announcements. */
export async function readText(path: string, input: Readable): Promise<string> {
  const bytes = path === '-' ? await readBounded(input, 'stdin') : await readFileBounded(path);
  return textOf(bytes, path === '-' ? 'stdin' : path);
}

/**
 * The name under which a file is known, so that the file imported again updates. The folder is only there as a short hash:
 * a source's uri is public, and where somebody keeps files is nobody's business.
 */
async function uriOf(path: string): Promise<string> {
  const real = await realpath(path);
  const folder = createHash('sha256').update(dirname(real)).digest('hex').slice(0, 8);
  return `file:${folder}/${encodeURIComponent(basename(real))}`;
}

async function readFileBounded(path: string): Promise<Buffer> {
  try {
    if ((await stat(path)).isDirectory()) throw new InputError(`${path} is a folder: name the files in it.`);
    return await readBounded(createReadStream(path), path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') throw new InputError(`There is no file ${path}.`, { cause: error });
    if (code === 'EACCES') throw new InputError(`${path} may not be read by this user.`, { cause: error });
    throw error;
  }
}

async function readBounded(stream: Readable, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > MAX_DOCUMENT_BYTES) {
      throw new InputError(
        `${name} is larger than ${MAX_DOCUMENT_BYTES / 1_000_000} MB and would have to be read in one piece: split it into smaller documents.`,
      );
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function textOf(bytes: Buffer, name: string): string {
  const text = decode(bytes);
  if (text === null)
    throw new InputError(`${name} is not text: save it as plain text, HTML, iCalendar, JSON or CSV first.`);
  if (text.trim() === '') throw new InputError(`${name} is empty.`);
  return text;
}

/** C0 controls that no text has; tab, line ends, form feed and the old end-of-file mark may stand in one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point
const BINARY = /[\u0000-\u0008\u000e-\u0019\u001c-\u001f]/;

function decode(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0) || bytes.subarray(0, 5).toString('latin1') === '%PDF-') return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Not UTF-8, hence an old page or mail in a Western code page, unless control characters say that it is no text at all.
    const text = new TextDecoder('windows-1252').decode(bytes);
    return BINARY.test(text) ? null : text;
  }
}

/** An ISO day from a flag; throws UsageError when it is none. */
export function parseReferenceDate(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const instant = new Date(`${value}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(value) ||
    Number.isNaN(instant.getTime()) ||
    instant.toISOString().slice(0, 10) !== value
  ) {
    throw new UsageError(`--reference-date cannot be "${value}": give a day such as 2021-11-12.`);
  }
  return value;
}

/** A format as the program calls it, from the lower-case name that the command line takes and has checked. */
export function parseFormat(value: string | undefined): ImportFormat | undefined {
  return value === undefined ? undefined : (value.toUpperCase() as ImportFormat);
}
