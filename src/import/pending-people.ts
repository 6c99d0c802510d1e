/**
 * Makes speakers of many announcements together. Who is called alike is compared with all others of such names, so that making the
 * speakers after each few hundred announcements of a long list would compare the same people again and again. Which blocks of people
 * wait is kept in the store, so that whoever comes next can finish what a stopped process has left.
 */
import { z } from 'zod';
import type { Graph, Transaction } from '../graph/graph.ts';
import { idOf } from '../graph/ids.ts';
import { takeTurn } from '../sources/source-store.ts';
import { LoadedRecords } from './loaded-records.ts';
import type { Progress } from './projection.ts';
import { readsAll, readsByIds, runIds, writeRows, writesIds, writesRows } from './row-statements.ts';
import { updatePeople } from './update-people.ts';

const BLOCKS_PER_TRANSACTION = 300;

const text = z.string();
const addStatement = writesRows('import/add-pending-people', { id: text, blocks: text, records: text });
const listStatement = readsAll('import/pending-people', { id: text, blocks: text, records: text });
const dropStatement = writesIds('import/drop-pending-people');
const unlinkedStatement = readsByIds('import/unlinked-appearances', { id: text });
const strings = z.array(text);

/** Notes that the people of blocks wait for records to be taken into account. */
export async function addPendingPeople(
  transaction: Transaction,
  { blocks, records }: { readonly blocks: readonly string[]; readonly records: readonly string[] },
): Promise<void> {
  if (blocks.length === 0) return;
  const [keys, ids] = [JSON.stringify([...blocks].sort()), JSON.stringify([...records].sort())];
  await writeRows(transaction, addStatement, [{ id: idOf('pending', keys + ids), blocks: keys, records: ids }]);
}

/** Whether people wait. */
export async function hasPendingPeople(graph: Pick<Graph, 'read'>): Promise<boolean> {
  return (await graph.read(listStatement, {})).length > 0;
}

/** Makes the speakers of all blocks that wait, in transactions of bounded size. */
export async function settlePendingPeople(
  graph: Pick<Graph, 'read' | 'write'>,
  onProgress: Progress = () => undefined,
): Promise<void> {
  const waiting = await graph.read(listStatement, {});
  if (waiting.length === 0) return;
  const keys = [...new Set(waiting.flatMap(({ blocks }) => decoded(blocks)))].sort();
  const fresh = waiting.flatMap(({ records }) => decoded(records));
  for (let done = 0; done < keys.length; done += BLOCKS_PER_TRANSACTION) {
    const some = keys.slice(done, done + BLOCKS_PER_TRANSACTION);
    await graph.write(async (transaction) => {
      await takeTurn(transaction, 0);
      await updatePeople(transaction, new LoadedRecords(transaction, { fresh }), {
        keys: some,
        talkOf: new Map(),
        unlinked: (appearances) => unlinkedAmong(transaction, appearances),
      });
    });
    onProgress(Math.min(done + BLOCKS_PER_TRANSACTION, keys.length), keys.length);
  }
  await graph.write((transaction) =>
    dropPending(
      transaction,
      waiting.map(({ id }) => id),
    ),
  );
}

/** Forgets who waits: for who makes all speakers anew. */
export async function dropPendingPeople(transaction: Transaction): Promise<void> {
  const waiting = await transaction.run(listStatement, {});
  await dropPending(
    transaction,
    waiting.map(({ id }) => id),
  );
}

async function dropPending(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await runIds(transaction, dropStatement, ids);
}

async function unlinkedAmong(transaction: Transaction, appearances: readonly string[]): Promise<ReadonlySet<string>> {
  return new Set((await runIds(transaction, unlinkedStatement, appearances)).map(({ id }) => id));
}

function decoded(json: string): string[] {
  return strings.parse(JSON.parse(json));
}
