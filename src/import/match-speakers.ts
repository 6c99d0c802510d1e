/** Finds the speakers whom the graph takes the people of an announcement for, or would take them for if it were imported. */
import type { Graph, Transaction } from '../graph/graph.ts';
import { speakerIdsOfBlock } from './project-speakers.ts';
import { projectTalkBlock } from './project-talks.ts';
import { type StoredRecord, speakerBlocksOf, talkBlockOf } from './record.ts';
import { loadRecords, recordsOfBlocks } from './record-store.ts';
import { readingOnly } from './row-statements.ts';
import { fingerprintsOfSpeakers } from './speaker-writes.ts';

/** By record and block the id of the known speaker; a person whom the graph does not know has none. */
export async function matchSpeakers(
  graph: Graph,
  records: readonly StoredRecord[],
): Promise<Map<string, Map<string, string>>> {
  return matchesIn(readingOnly(graph), records);
}

async function matchesIn(
  transaction: Transaction,
  records: readonly StoredRecord[],
): Promise<Map<string, Map<string, string>>> {
  const newIds = new Set(records.map(({ id }) => id));
  const blocks = new Set(records.flatMap((record) => [talkBlockOf(record), ...speakerBlocksOf(record.talk)]));
  const idsOfBlocks = await recordsOfBlocks(transaction, blocks);
  const stored = (await loadRecords(transaction, [...idsOfBlocks.values()].flat())).filter(({ id }) => !newIds.has(id));
  const talkOf = new Map(stored.map(({ id, statedTalk }) => [id, statedTalk ?? id]));
  const all: readonly StoredRecord[] = [...stored, ...records];
  for (const block of new Set(records.map(talkBlockOf))) {
    const talks = projectTalkBlock(all.filter((record) => talkBlockOf(record) === block));
    for (const { talk, records: stating } of talks) for (const id of stating) talkOf.set(id, talk.id);
  }
  const matches = new Map<string, Map<string, string>>(records.map(({ id }) => [id, new Map()]));
  for (const block of new Set(records.flatMap(({ talk }) => speakerBlocksOf(talk)))) {
    const known = await fingerprintsOfSpeakers(transaction, [block]);
    const speakers = speakerIdsOfBlock(
      block,
      all.filter(({ talk }) => speakerBlocksOf(talk).includes(block)),
      talkOf,
    );
    for (const [record, speaker] of speakers) if (known.has(speaker)) matches.get(record)?.set(block, speaker);
  }
  return matches;
}
