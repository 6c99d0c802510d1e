/** Brings the graph in step with a decision that was made, or taken back. */
import { z } from 'zod';
import { type Decision, type Ruling, type Subject, subjectsOf } from '../decisions/decision.ts';
import type { ReadsAndWrites, Transaction } from '../graph/graph.ts';
import { nowOfId } from '../graph/now-of.ts';
import { takeTurn } from '../sources/source-store.ts';
import { updateProjection } from './projection.ts';
import { putThings } from './put-things.ts';
import { blocksOfRecords } from './record-store.ts';
import { refreshThings } from './refresh-things.ts';
import { readingOnly, readsByIds, runIds } from './row-statements.ts';
import { blockOfName } from './ruled-blocks.ts';
import { thingsByIds } from './things-there.ts';

const TALK_PREFIX = 'talk ';
const BLOCKS_PER_TRANSACTION = 300;

const block = { block: z.string() };
const ofInstitutions = [
  readsByIds('decisions/talk-blocks-of-institutions', block),
  readsByIds('decisions/hosted-blocks-of-institutions', block),
  readsByIds('decisions/speaker-blocks-of-institutions', block),
];
const ofTopics = [readsByIds('decisions/talk-blocks-of-topics', block)];
const ofSeries = [readsByIds('decisions/talk-blocks-of-series', block)];

/** Projects anew all that a decision is about; doing it twice does no harm. */
export async function settleDecision(graph: ReadsAndWrites, { ruling }: Decision): Promise<void> {
  const subjects = subjectsOf(ruling);
  const blocks = [...(await blocksOf(readingOnly(graph), ruling))];
  const records = subjects.filter(({ kind }) => kind === 'Talk').flatMap(({ mentions }) => mentions);
  const removed = records.map(({ record }) => record);
  do {
    const some = blocks.splice(0, BLOCKS_PER_TRANSACTION);
    await graph.write(async (transaction) => {
      // The decision or its undo is kept already, so that whoever writes next projects by it too.
      await takeTurn(transaction, 0);
      await updateProjection(transaction, { blocks: some, written: [], before: [], removed });
      if (blocks.length === 0) await renewThings(transaction, subjects);
    });
  } while (blocks.length > 0);
}

async function blocksOf(transaction: Transaction, ruling: Ruling): Promise<Set<string>> {
  const subjects = subjectsOf(ruling);
  const mentions = subjects.flatMap((subject) => subject.mentions);
  const ofRecords = await blocksOfRecords(
    transaction,
    mentions.filter((mention) => mention.block === '').map(({ record }) => record),
  );
  const blocks = new Set(ofRecords.filter((key) => key.startsWith(TALK_PREFIX)));
  for (const mention of mentions) if (mention.block !== '') blocks.add(blockOfName(mention.block));
  if (ruling.kind !== 'MERGE') return blocks;
  // After an undo the links of the second are those of the first, or of what has taken that in.
  const ids = subjects.map(({ id }) => id);
  for (const id of ids) ids.push(...[await nowOfId(transaction, id)].flatMap((now) => now ?? []));
  const statements = { Institution: ofInstitutions, Topic: ofTopics, Series: ofSeries, Talk: [], Speaker: [] };
  for (const statement of statements[ruling.keep.kind])
    for (const row of await runIds(transaction, statement, ids)) blocks.add(row.block);
  return blocks;
}

/** Writes institutions, topics and series anew: what is there of them may be corrected or merged, or no more. */
async function renewThings(transaction: Transaction, subjects: readonly Subject[]): Promise<void> {
  const ids = subjects.map(({ id }) => id);
  const now = await Promise.all(ids.map((id) => nowOfId(transaction, id)));
  const things = await thingsByIds(transaction, [...ids, ...now.flatMap((id) => id ?? [])]);
  await putThings(transaction, things, 'renew');
  await refreshThings(transaction, things);
}
