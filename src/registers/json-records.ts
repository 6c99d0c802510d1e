/** Reads the records of a register in JSON (one long list, alone or under a key), NDJSON or a table while it comes in. */
import Papa from 'papaparse';
import type { z } from 'zod';
import { InputError } from '../errors.ts';
import { detectFormat } from '../extract/readers/detect-format.ts';
import { type CutRecord, cutterFor, type RecordCutter } from '../extract/readers/record-borders.ts';
import type { RegisterText } from './register.ts';

/** From so many characters the form can be told. */
const START = 20_000;

export type ReadRecord<T> = { readonly value: T } | { readonly rejected: { location: string; reason: string } };

/** The records that fit the shape, and where the others stand; `expected` says what kind of file the caller takes. */
export async function* recordsOf<T>(
  { name, pieces }: RegisterText,
  shape: z.ZodType<T>,
  expected: string,
): AsyncGenerator<ReadRecord<T>> {
  let start = '';
  let open: { cutter: RecordCutter; decode: (record: string) => unknown } | null = null;
  let count = 0;
  const read = function* (records: readonly CutRecord[]): Generator<ReadRecord<T>> {
    for (const { text } of records) {
      count += 1;
      yield recordIn(text, count, { shape, decode: open?.decode ?? JSON.parse });
    }
  };
  for await (const piece of pieces) {
    if (open === null) {
      start += piece;
      if (start.length < START) continue;
      open = openerOf(start, name, expected);
      yield* read(open.cutter.push(start));
    } else yield* read(open.cutter.push(piece));
  }
  if (open === null) {
    open = openerOf(start, name, expected);
    yield* read(open.cutter.push(start));
  }
  yield* read(open.cutter.end());
}

function openerOf(start: string, name: string, expected: string) {
  const { container } = detectFormat(start, null);
  const isJson = container === 'json' || container === 'json-lines';
  const head = start.replace(/^\ufeff/, '');
  const firstLine = head.slice(0, head.search(/\r?\n|$/));
  if (!isJson && !/^[\w."]+(?:[,;\t][\w."]+){2,}$/.test(firstLine)) throw new InputError(`${name} is not ${expected}.`);
  const cutter = cutterFor({ format: isJson ? 'JSON' : 'CSV', container: isJson ? container : 'csv' }, head);
  if (cutter === null) throw new InputError(`${name} is not ${expected}.`);
  const ofRow = (row: string): unknown =>
    Papa.parse<Record<string, string>>(`${cutter.frame().head}${row}`, { header: true }).data[0];
  return { cutter, decode: isJson ? (text: string): unknown => JSON.parse(text) : ofRow };
}

function recordIn<T>(
  text: string,
  count: number,
  { shape, decode }: { shape: z.ZodType<T>; decode: (record: string) => unknown },
): ReadRecord<T> {
  const location = `record ${count}`;
  try {
    const parsed = shape.safeParse(decode(text));
    if (parsed.success) return { value: parsed.data };
    const [issue] = parsed.error.issues;
    return { rejected: { location, reason: `${issue?.path.join('.') || 'The record'}: ${issue?.message ?? 'wrong'}` } };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { rejected: { location, reason: `It is no JSON: ${error.message}` } };
  }
}
