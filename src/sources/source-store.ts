/** Sources and changes as they are kept: what came in, and what was done with it. */
import { z } from 'zod';
import { TalkgraphError } from '../errors.ts';
import type { Graph, Parameters, Transaction } from '../graph/graph.ts';
import { declareStatement, type Statement } from '../graph/statement.ts';
import { packedText, unpackedText } from './packed-text.ts';

const state = z.enum(['OPEN', 'DONE', 'UNDONE']);
const kind = z.enum(['IMPORT', 'UNDO', 'MERGE', 'KEEP_APART', 'CORRECT']);

const sourceRow = z.object({
  id: z.string(),
  key: z.string(),
  uri: z.string().nullable(),
  format: z.string(),
  formatForced: z.boolean(),
  text: z.string(),
  hash: z.string(),
  importedAt: z.string(),
  referenceDate: z.string(),
  /** JSON of what a model read of it (PlacedAnswers); null where none was asked or it had nothing. */
  modelAnswers: z.string().nullable(),
  seq: z.number().int(),
  /** Its place among the parts of a document that was too large for one; 0 for a whole document. */
  part: z.number().int(),
  /** How many announcements it holds. */
  records: z.number().int(),
});
/** Of a long text only what it is packed into. */
const storedText = { text: z.string().nullable(), packed: z.string().nullable() };
/** A change as it is kept. */
export const changeRow = z.object({
  id: z.string(),
  seq: z.number().int(),
  at: z.string(),
  kind,
  state,
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  /** JSON. */
  rejected: z.string(),
});
/** A source without its text, as rows give it. */
export const sourceState = z.object({
  id: z.string(),
  key: z.string(),
  seq: z.number(),
  hash: z.string(),
  format: z.string(),
  change: z.string(),
  state,
  part: z.number(),
  records: z.number(),
});
const changeState = z.object({ id: z.string(), kind, state });
const sourceText = z.object({
  id: z.string(),
  ...storedText,
  format: z.string(),
  formatForced: z.boolean(),
  referenceDate: z.string(),
  modelAnswers: z.string().nullable(),
  part: z.number(),
});

export type SourceRow = z.infer<typeof sourceRow>;
export type ChangeRow = z.infer<typeof changeRow>;
/** A source without its text, beside the change that added it. */
export type SourceState = z.infer<typeof sourceState>;
export type ChangeAndState = z.infer<typeof changeState>;
/** A source with its text. */
export type SourceText = Omit<z.infer<typeof sourceText>, keyof typeof storedText> & { readonly text: string };

const nothing = z.object({});
const none = z.object({}) as z.ZodType<Record<string, never>>;
const byId = z.object({ id: z.string() });

const takeTurnStatement = declareStatement({
  name: 'sources/take-turn',
  access: 'write',
  parameters: z.object({ counter: z.string(), by: z.number().int() }),
  row: z.object({ value: z.number() }),
});
const addImportsStatement = declareStatement({
  name: 'sources/add-imports',
  access: 'write',
  parameters: z.object({ rows: z.array(z.object({ source: sourceRow.extend(storedText), change: changeRow })) }),
  row: nothing,
});
const setChangesStatement = declareStatement({
  name: 'sources/set-changes',
  access: 'write',
  parameters: z.object({
    rows: z.array(
      changeRow.pick({ id: true, state: true, created: true, updated: true, unchanged: true, rejected: true }),
    ),
  }),
  row: nothing,
});
const setChangeStatesStatement = declareStatement({
  name: 'sources/set-change-states',
  access: 'write',
  parameters: z.object({ rows: z.array(changeRow.pick({ id: true, state: true })) }),
  row: nothing,
});
const addUndoStatement = declareStatement({
  name: 'sources/add-undo',
  access: 'write',
  parameters: z.object({ target: z.string(), change: changeRow }),
  row: nothing,
});
const byHashStatement = declareStatement({
  name: 'sources/sources-by-hash',
  access: 'read',
  parameters: z.object({ hashes: z.array(z.string()) }),
  row: sourceState,
});
const byKeyStatement = declareStatement({
  name: 'sources/sources-by-key',
  access: 'read',
  parameters: z.object({ keys: z.array(z.string()) }),
  row: sourceState,
});
const textsStatement = declareStatement({
  name: 'sources/source-texts',
  access: 'read',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: sourceText,
});
const keysStatement = declareStatement({
  name: 'sources/source-keys',
  access: 'read',
  parameters: none,
  row: z.object({ key: z.string() }),
});
const changeStatement = declareStatement({
  name: 'sources/change-by-id',
  access: 'read',
  parameters: byId,
  row: changeState,
});
const takenBackStatement = declareStatement({
  name: 'sources/taken-back-by',
  access: 'read',
  parameters: byId,
  row: changeState,
});
const undosOfStatement = declareStatement({
  name: 'sources/undos-of',
  access: 'read',
  parameters: byId,
  row: changeState,
});
const sourcesOfChangeStatement = declareStatement({
  name: 'sources/sources-of-change',
  access: 'read',
  parameters: byId,
  row: z.object({ id: z.string(), key: z.string(), format: z.string() }),
});
const openChangesStatement = declareStatement({
  name: 'sources/open-changes',
  access: 'read',
  parameters: none,
  row: changeState,
});
const findMarkStatement = declareStatement({
  name: 'sources/find-mark',
  access: 'read',
  parameters: z.object({ key: z.string() }),
  row: z.object({ value: z.number() }),
});
const setMarkStatement = declareStatement({
  name: 'sources/set-mark',
  access: 'write',
  parameters: z.object({ key: z.string(), value: z.number().int() }),
  row: nothing,
});
const removeMarkStatement = declareStatement({
  name: 'sources/remove-mark',
  access: 'write',
  parameters: z.object({ key: z.string() }),
  row: nothing,
});

const COUNTER = 'counter';
/** Set to the number of the turn in which a register was last imported or taken back; not set where none ever was. */
const REGISTERS = 'registers';
/** Set while a rebuild is under way, to the number of its turn; to 0 by a migration whose store has to be rebuilt. */
const REBUILD = 'rebuild';
const BY_MIGRATION = 0;

/**
 * Waits until no other process writes what it read, and raises the counter; gives the first of the numbers that are now the caller's.
 * Throws while a rebuild is under way: the mark is read after the wait, so that whatever the rebuild does not see is refused.
 */
export async function takeTurn(transaction: Transaction, numbers: number): Promise<number> {
  const first = await awaitTurn(transaction, numbers);
  const refusal = await findRebuildRefusal(transaction);
  if (refusal !== null) throw refusal;
  return first;
}

async function awaitTurn(transaction: Transaction, numbers: number): Promise<number> {
  const [row] = await transaction.run(takeTurnStatement, { counter: COUNTER, by: numbers });
  return (row?.value ?? numbers) - numbers + 1;
}

async function readMark(reader: Reader, key: string): Promise<number | null> {
  const [mark] = await readWith(reader, findMarkStatement, { key });
  return mark?.value ?? null;
}

/** What whoever writes is told while a rebuild is under way, after one that was interrupted, or before one that has to be; null otherwise. */
export async function findRebuildRefusal(reader: Reader): Promise<TalkgraphError | null> {
  const mark = await readMark(reader, REBUILD);
  if (mark === null) return null;
  if (mark === BY_MIGRATION)
    return new TalkgraphError(
      'REBUILD_NEEDED',
      'An earlier version of talkgraph wrote this store: it answers questions as before, but nothing can ' +
        'be imported, corrected or undone until "talkgraph rebuild" has been run once (stop the service ' +
        'first where the store is a folder).',
    );
  return new TalkgraphError(
    'REBUILD_UNFINISHED',
    'This store is being rebuilt, or its rebuild was interrupted: wait until a rebuild has finished and try again, or run "talkgraph rebuild".',
    { retriable: true },
  );
}

/** Adds sources, each with the change that added it. */
export async function addImports(
  transaction: Transaction,
  rows: readonly { source: SourceRow; change: ChangeRow }[],
): Promise<void> {
  if (rows.length === 0) return;
  const stored = await Promise.all(
    rows.map(async ({ source, change }) => ({ source: { ...source, ...(await packedText(source.text)) }, change })),
  );
  await transaction.run(addImportsStatement, { rows: stored });
}

/** Sets state and counts of changes. */
export async function setChanges(
  transaction: Transaction,
  rows: readonly Pick<ChangeRow, 'id' | 'state' | 'created' | 'updated' | 'unchanged' | 'rejected'>[],
): Promise<void> {
  if (rows.length > 0) await transaction.run(setChangesStatement, { rows: [...rows] });
}

/** Sets the states of changes. */
export async function setChangeStates(
  transaction: Transaction,
  rows: readonly Pick<ChangeRow, 'id' | 'state'>[],
): Promise<void> {
  await transaction.run(setChangeStatesStatement, { rows: [...rows] });
}

/** Adds a change that takes another one back. */
export async function addUndo(transaction: Transaction, target: string, change: ChangeRow): Promise<void> {
  await transaction.run(addUndoStatement, { target, change });
}

/** What reads run on: the graph itself, or a transaction to see its own writes. */
export type Reader = Pick<Graph, 'read'> | Transaction;

/** The sources with one of the texts. */
export async function listSourcesByHash(reader: Reader, hashes: readonly string[]): Promise<readonly SourceState[]> {
  return hashes.length === 0 ? [] : readWith(reader, byHashStatement, { hashes: [...hashes] });
}

/** The sources of the keys. */
export async function listSourcesByKey(reader: Reader, keys: readonly string[]): Promise<readonly SourceState[]> {
  return keys.length === 0 ? [] : readWith(reader, byKeyStatement, { keys: [...keys] });
}

/** The source with its text; null when there is none. */
export async function findSourceText(graph: Pick<Graph, 'read'>, id: string): Promise<SourceText | null> {
  const [row] = await graph.read(textsStatement, { ids: [id] });
  if (row === undefined) return null;
  const { packed, text, ...source } = row;
  return { ...source, text: await unpackedText({ packed, text }) };
}

/** Says that registers have changed, in the turn of the number. */
export async function markRegisters(transaction: Transaction, turn: number): Promise<void> {
  await transaction.run(setMarkStatement, { key: REGISTERS, value: turn });
}

/** A number that changes whenever a register is imported or taken back; null where none ever was. */
export async function registersVersion(reader: Reader): Promise<number | null> {
  return readMark(reader, REGISTERS);
}

/** All keys that sources have. */
export async function listSourceKeys(graph: Pick<Graph, 'read'>): Promise<string[]> {
  return (await graph.read(keysStatement, {})).map(({ key }) => key).sort();
}

/** The change of an id, or null. */
export async function findChange(reader: Reader, id: string): Promise<ChangeAndState | null> {
  return (await readWith(reader, changeStatement, { id }))[0] ?? null;
}

/** The change that an undo took back, or null. */
export async function findTakenBack(reader: Reader, id: string): Promise<ChangeAndState | null> {
  return (await readWith(reader, takenBackStatement, { id }))[0] ?? null;
}

/** The changes that took the given one back. */
export async function listUndosOf(reader: Reader, id: string): Promise<readonly ChangeAndState[]> {
  return readWith(reader, undosOfStatement, { id });
}

/** The sources that an import added. */
export async function listSourcesOfChange(
  reader: Reader,
  id: string,
): Promise<readonly { id: string; key: string; format: string }[]> {
  return readWith(reader, sourcesOfChangeStatement, { id });
}

/** The changes that were begun and not finished, the oldest first. */
export async function listOpenChanges(graph: Pick<Graph, 'read'>): Promise<readonly ChangeAndState[]> {
  return graph.read(openChangesStatement, {});
}

/** Says that a rebuild is under way, once all that is being imported has been written; gives the mark by which it knows itself. */
export async function markRebuild(transaction: Transaction): Promise<number> {
  const value = await awaitTurn(transaction, 1);
  await transaction.run(setMarkStatement, { key: REBUILD, value });
  return value;
}

/** Throws unless the rebuild of the mark is the one at work: begun again elsewhere, it must not go on with what it read before. */
export async function checkRebuild(transaction: Transaction, mark: number): Promise<void> {
  await awaitTurn(transaction, 0);
  if ((await readMark(transaction, REBUILD)) === mark) return;
  throw new TalkgraphError(
    'REBUILD_SUPERSEDED',
    'Another process has begun to rebuild this store, and goes on with it: nothing is left to do here.',
  );
}

/** Says that the rebuild is finished. */
export async function unmarkRebuild(transaction: Transaction): Promise<void> {
  await transaction.run(removeMarkStatement, { key: REBUILD });
}

function readWith<P extends Parameters, R>(
  reader: Reader,
  statement: Statement<P, R>,
  parameters: P,
): Promise<readonly R[]> {
  return 'read' in reader ? reader.read(statement, parameters) : reader.run(statement, parameters);
}
