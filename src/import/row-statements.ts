/** Declares and runs the statements of an import, all of which take a list of rows, ids or keys and are left out when it is empty. */
import { z } from 'zod';
import type { Graph, Parameters, Transaction } from '../graph/graph.ts';
import { declareStatement, type Statement } from '../graph/statement.ts';

const nothing = z.object({});

type RowsOf<S extends z.ZodRawShape> = { rows: z.infer<z.ZodObject<S>>[] };

/** A statement that writes rows of the given shape and returns nothing of use. */
export function writesRows<S extends z.ZodRawShape>(name: string, shape: S): Statement<RowsOf<S>, object> {
  // zod's types do not see through a shape that is still a type parameter.
  const parameters = z.object({ rows: z.array(z.object(shape)) }) as unknown as z.ZodType<RowsOf<S>>;
  return declareStatement({ name, access: 'write', parameters, row: nothing });
}

/** A statement that writes to the nodes of the given ids and returns nothing of use. */
export function writesIds(name: string): Statement<{ ids: string[] }, object> {
  return declareStatement({ name, access: 'write', parameters: z.object({ ids: z.array(z.string()) }), row: nothing });
}

/** A statement that writes, takes nothing and returns nothing of use. */
export function writesAll(name: string): Statement<Record<string, never>, object> {
  const parameters = z.object({}) as z.ZodType<Record<string, never>>;
  return declareStatement({ name, access: 'write', parameters, row: nothing });
}

/** A statement that reads rows of the given shape for the nodes of the given ids. */
export function readsByIds<S extends z.ZodRawShape>(
  name: string,
  shape: S,
): Statement<{ ids: string[] }, z.infer<z.ZodObject<S>>> {
  return declareStatement({
    name,
    access: 'read',
    parameters: z.object({ ids: z.array(z.string()) }),
    row: z.object(shape),
  });
}

/** A statement that reads rows of the given shape for the given keys. */
export function readsByKeys<S extends z.ZodRawShape>(
  name: string,
  shape: S,
): Statement<{ keys: string[] }, z.infer<z.ZodObject<S>>> {
  return declareStatement({
    name,
    access: 'read',
    parameters: z.object({ keys: z.array(z.string()) }),
    row: z.object(shape),
  });
}

/** A statement that reads rows of the given shape and takes nothing. */
export function readsAll<S extends z.ZodRawShape>(
  name: string,
  shape: S,
): Statement<Record<string, never>, z.infer<z.ZodObject<S>>> {
  return declareStatement({
    name,
    access: 'read',
    parameters: z.object({}) as z.ZodType<Record<string, never>>,
    row: z.object(shape),
  });
}

/** Writes rows, if there are any. */
export async function writeRows<T>(
  transaction: Transaction,
  statement: Statement<{ rows: T[] } & Parameters, object>,
  rows: readonly T[],
): Promise<void> {
  if (rows.length > 0) await transaction.run(statement, { rows: [...rows] } as { rows: T[] } & Parameters);
}

/** Runs a statement over ids, if there are any; each id once. */
export async function runIds<R>(
  transaction: Transaction,
  statement: Statement<{ ids: string[] }, R>,
  ids: Iterable<string>,
): Promise<readonly R[]> {
  const distinct = [...new Set(ids)];
  return distinct.length === 0 ? [] : transaction.run(statement, { ids: distinct });
}

/** Runs a statement over keys, if there are any; each key once. */
export async function runKeys<R>(
  transaction: Transaction,
  statement: Statement<{ keys: string[] }, R>,
  keys: Iterable<string>,
): Promise<readonly R[]> {
  const distinct = [...new Set(keys)];
  return distinct.length === 0 ? [] : transaction.run(statement, { keys: distinct });
}

/** Runs reads by themselves where a transaction is asked for. */
export function readingOnly(graph: Pick<Graph, 'read'>): Transaction {
  return { run: (statement, parameters) => graph.read(statement, parameters) };
}
