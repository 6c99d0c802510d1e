/** Finds the talks and speakers that the graph takes an announcement and its people for, or would if it were imported. */
import { mentionKey } from '../decisions/decision.ts';
import type { Graph, Transaction } from '../graph/graph.ts';
import { groupedBy } from './bundles.ts';
import { LoadedRecords } from './loaded-records.ts';
import { namedPeople } from './named-people.ts';
import { speakerIdsOfBlocks } from './project-speakers.ts';
import { projectTalks } from './project-talks.ts';
import { type StoredRecord, speakerBlocksOf, talkBlockOf } from './record.ts';
import { readingOnly } from './row-statements.ts';
import { ruledSpeakerBlocks, ruledTalkBlocks } from './ruled-blocks.ts';
import { fingerprintsOfSpeakers } from './speaker-writes.ts';

export interface Matches {
  /** By record the id of its talk, whether the graph has that or not. */
  readonly talks: ReadonlyMap<string, string>;
  /** By record and name the id of the known speaker; a person whom the graph does not know has none. */
  readonly speakers: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** What the graph takes records for. */
export async function matchRecords(graph: Graph, records: readonly StoredRecord[]): Promise<Matches> {
  return matchesIn(readingOnly(graph), records);
}

async function matchesIn(transaction: Transaction, records: readonly StoredRecord[]): Promise<Matches> {
  const loaded = new LoadedRecords(transaction);
  const ofTalks = await ruledTalkBlocks(transaction, loaded, {
    keys: records.map(talkBlockOf),
    touched: records.map(({ id }) => id),
  });
  const talks = projectTalks(
    withRecords(ofTalks.blocks, records, (record) => [talkBlockOf(record)]),
    ofTalks.decisions,
  );
  const stated = talks.flatMap(({ talk, records: stating }) => stating.map((id) => [id, talk.id] as const));
  const ofSpeakers = await ruledSpeakerBlocks(
    transaction,
    loaded,
    records.flatMap(({ talk }) => speakerBlocksOf(talk)),
  );
  const blocks = withRecords(ofSpeakers.blocks, records, ({ talk }) => speakerBlocksOf(talk));
  const stored = [...ofSpeakers.blocks.values()].flat().map(({ id, statedTalk }) => [id, statedTalk ?? id] as const);
  const speakers = speakerIdsOfBlocks(blocks, new Map([...stored, ...stated]), ofSpeakers.decisions);
  const known = await fingerprintsOfSpeakers(transaction, blocks.keys());
  const matches = new Map<string, Map<string, string>>(records.map(({ id }) => [id, new Map()]));
  for (const { id, talk } of records) {
    for (const { name } of namedPeople(talk)) {
      const speaker = speakers.get(mentionKey({ record: id, block: name }));
      if (speaker !== undefined && known.has(speaker)) matches.get(id)?.set(name, speaker);
    }
  }
  return { talks: new Map(stated), speakers: matches };
}

/** The blocks as they would be with these records, each as old as it is where it is stored: ids stand on what is oldest. */
function withRecords(
  blocks: ReadonlyMap<string, readonly StoredRecord[]>,
  records: readonly StoredRecord[],
  blocksOf: (record: StoredRecord) => readonly string[],
): Map<string, readonly StoredRecord[]> {
  const ids = new Set(records.map(({ id }) => id));
  const seqs = new Map([...blocks.values()].flat().map(({ id, seq }) => [id, seq]));
  const added = groupedBy(
    records.flatMap((record) => blocksOf(record).map((block) => ({ record, block }))),
    ({ block }) => block,
  );
  return new Map(
    [...blocks].map(([key, stored]) => [
      key,
      [
        ...stored.filter(({ id }) => !ids.has(id)),
        ...(added.get(key) ?? []).map(({ record }) => ({ ...record, seq: seqs.get(record.id) ?? record.seq })),
      ],
    ]),
  );
}
