/** Reads blocks of records together with the decisions in force on them, and with all other blocks that these decisions tie them to. */
import { type Decision, subjectsOf } from '../decisions/decision.ts';
import { decisionsOn, decisionsOnThings, hasDecisions } from '../decisions/decision-store.ts';
import type { Transaction } from '../graph/graph.ts';
import { kinOf } from './kin.ts';
import type { LoadedRecords } from './loaded-records.ts';
import { NAME_PREFIX, namedPeople } from './named-people.ts';
import { blocksOfRecords, type LoadedRecord } from './record-store.ts';

const TALK_PREFIX = 'talk ';

export interface RuledBlocks {
  readonly blocks: ReadonlyMap<string, readonly LoadedRecord[]>;
  /** On what the blocks hold, and on all institutions, topics and series, the earliest first. */
  readonly decisions: readonly Decision[];
}

/** Blocks of talks; `touched` are records that were in them and may be gone, on which a decision may stand. */
export async function ruledTalkBlocks(
  transaction: Transaction,
  records: LoadedRecords,
  of: { readonly keys: Iterable<string>; readonly touched: readonly string[] },
): Promise<RuledBlocks> {
  const keysIn = (blocks: Blocks) => [...of.touched, ...[...blocks.values()].flat().map(({ id }) => id)];
  return tied(transaction, await records.ofBlocks(of.keys), keysIn, async (decisions) => {
    const mentioned = mentionsOf(decisions, 'Talk').map(({ record }) => record);
    const blocks = await blocksOfRecords(transaction, mentioned);
    return records.ofBlocks(blocks.filter((key) => key.startsWith(TALK_PREFIX)));
  });
}

/** Blocks of speakers. */
export async function ruledSpeakerBlocks(
  transaction: Transaction,
  records: LoadedRecords,
  keys: Iterable<string>,
): Promise<RuledBlocks> {
  return tied(transaction, await withKin(records, keys), namesIn, (ruling) =>
    withKin(
      records,
      mentionsOf(ruling, 'Speaker').map(({ block }) => blockOfName(block)),
    ),
  );
}

/** The blocks of who was decided on together with people whom records named that may name them no more. */
export async function blocksDecidedWith(transaction: Transaction, before: readonly LoadedRecord[]): Promise<string[]> {
  if (before.length === 0 || !(await hasDecisions(transaction))) return [];
  const names = before.flatMap(({ talk }) => namedPeople(talk).map(({ name }) => name));
  return mentionsOf(await decisionsOn(transaction, names), 'Speaker').map(({ block }) => blockOfName(block));
}

/** The blocks with those whose people may be theirs: by a decision, or by what both are named with. */
export function withTied({ blocks, decisions }: RuledBlocks, keys: readonly string[]): readonly string[] {
  if (decisions.length > 0) return [...blocks.keys()];
  const tied = new Set(keys);
  for (let asking = keys; asking.length > 0; ) {
    asking = [...new Set(asking.flatMap((key) => blocksBeside(key, blocks.get(key) ?? [])))].filter(
      (key) => !tied.has(key),
    );
    for (const key of asking) tied.add(key);
  }
  return [...tied];
}

/** The blocks of people, and those that people in them are in besides: by another family name, or a homepage. */
async function withKin(records: LoadedRecords, keys: Iterable<string>): Promise<Blocks> {
  const blocks = new Map<string, readonly LoadedRecord[]>();
  for (let asking = [...new Set(keys)]; asking.length > 0; ) {
    const asked = await records.ofBlocks(asking);
    for (const [key, of] of asked) blocks.set(key, of);
    asking = [...new Set([...asked].flatMap(([key, of]) => blocksBeside(key, of)))].filter((key) => !blocks.has(key));
  }
  return blocks;
}

function blocksBeside(key: string, records: readonly LoadedRecord[]): string[] {
  return records.flatMap(({ talk }) =>
    namedPeople(talk).flatMap(({ blocks }) => (blocks.length > 1 && blocks.includes(key) ? blocks : [])),
  );
}

/** The block of the mentions that a decision tells by this name. */
export function blockOfName(name: string): string {
  return kinOf(name.slice(NAME_PREFIX.length));
}

/** What decisions on people in blocks stand under. */
function namesIn(blocks: Blocks): string[] {
  return [...blocks].flatMap(([key, records]) =>
    records.flatMap(({ talk }) => namedPeople(talk).flatMap(({ name, blocks: [own] }) => (own === key ? [name] : []))),
  );
}

type Blocks = ReadonlyMap<string, readonly LoadedRecord[]>;

async function tied(
  transaction: Transaction,
  first: Blocks,
  keysIn: (blocks: Blocks) => readonly string[],
  blocksBehind: (decisions: readonly Decision[]) => Promise<Blocks>,
): Promise<RuledBlocks> {
  const blocks = new Map(first);
  if (!(await hasDecisions(transaction))) return { blocks, decisions: [] };
  const onThings = await decisionsOnThings(transaction);
  const found = new Map(onThings.map((decision) => [decision.id, decision]));
  const asked = new Set<string>();
  for (let asking = keysIn(blocks); asking.length > 0; ) {
    for (const key of asking) asked.add(key);
    const decisions = (await decisionsOn(transaction, asking)).filter(({ id }) => !found.has(id));
    for (const decision of decisions) found.set(decision.id, decision);
    for (const [key, records] of await blocksBehind(decisions)) blocks.set(key, records);
    asking = keysIn(blocks).filter((key) => !asked.has(key));
  }
  return { blocks, decisions: [...found.values()].sort((a, b) => a.seq - b.seq) };
}

function mentionsOf(decisions: readonly Decision[], kind: 'Talk' | 'Speaker') {
  return decisions
    .flatMap(({ ruling }) => subjectsOf(ruling))
    .filter((subject) => subject.kind === kind)
    .flatMap(({ mentions }) => mentions);
}
