/** Writes the talks of the projection: each is deleted with its parts and made anew. */
import { z } from 'zod';
import type { Transaction } from '../graph/graph.ts';
import type { TalkBundle } from './bundles.ts';
import { stateEvidence } from './evidence-writes.ts';
import { createFormer, deleteFormer } from './former-writes.ts';
import {
  readsAll,
  readsByIds,
  readsByKeys,
  runIds,
  runKeys,
  writeRows,
  writesIds,
  writesRows,
} from './row-statements.ts';

const stored = { id: z.string(), fingerprint: z.string() };
const text = z.string();
const maybe = z.string().nullable();
const whole = z.number().int();

const ofBlocksStatement = readsByKeys('import/talks-of-blocks', stored);
const allStatement = readsAll('import/all-talks', { id: text });
const thingsStatement = readsByIds('import/things-of-talks', { id: text });
const institutionsStatement = readsByIds('import/institutions-of-appearances', { id: text });
const deleteAppearancesStatement = writesIds('import/delete-appearances');
const deletePartsStatement = writesIds('import/delete-parts-of-talks');
const deleteStatement = writesIds('import/delete-talks');
const createStatement = writesRows('import/create-talks', {
  id: text,
  slug: text,
  title: maybe,
  titleSort: maybe,
  abstract: maybe,
  kind: text,
  status: text,
  date: maybe,
  dayMin: whole,
  dayMax: whole,
  dateSort: whole,
  startTime: maybe,
  endTime: maybe,
  startsAt: maybe,
  endsAt: maybe,
  timeZone: maybe,
  language: maybe,
  location: maybe,
  url: maybe,
  hasRecording: z.boolean(),
  searchText: text,
  block: text,
  fingerprint: text,
});
const appearancesStatement = writesRows('import/create-appearances', {
  talk: text,
  appearance: z.object({ id: text, role: text, position: whole, nameAsPrinted: text, affiliationAsPrinted: maybe }),
});
const representedStatement = writesRows('import/link-represented', {
  appearance: text,
  institution: text,
  position: whole,
  printed: text,
});
const topicsStatement = writesRows('import/link-topics', { talk: text, topic: text, score: z.number(), printed: text });
const seriesStatement = writesRows('import/link-series', { talk: text, series: text, printed: text });
const hostsStatement = writesRows('import/link-hosts', { talk: text, institution: text, printed: text });
const resourcesStatement = writesRows('import/create-resources', {
  talk: text,
  resource: z.object({ id: text, kind: text, url: text, title: maybe, position: whole }),
});
const mentionsStatement = writesRows('import/create-mentions', {
  talk: text,
  mention: z.object({ id: text, kind: text, name: text, affiliation: maybe }),
});

/** Fingerprints of the talks of blocks, by id. */
export async function fingerprintsOfTalks(
  transaction: Transaction,
  blocks: Iterable<string>,
): Promise<Map<string, string>> {
  const rows = await runKeys(transaction, ofBlocksStatement, blocks);
  return new Map(rows.map(({ id, fingerprint }) => [id, fingerprint]));
}

/** The ids of all talks. */
export async function listTalkIds(transaction: Transaction): Promise<string[]> {
  return (await transaction.run(allStatement, {})).map(({ id }) => id);
}

/** Deletes talks with their parts; gives the ids of the topics, series and institutions that they referred to. */
export async function deleteTalks(transaction: Transaction, ids: readonly string[]): Promise<string[]> {
  const things = await runIds(transaction, thingsStatement, ids);
  const institutions = await runIds(transaction, institutionsStatement, ids);
  await deleteFormer(transaction, ids);
  await runIds(transaction, deleteAppearancesStatement, ids);
  await runIds(transaction, deletePartsStatement, ids);
  await runIds(transaction, deleteStatement, ids);
  return [...things, ...institutions].map(({ id }) => id);
}

/** Makes talks with their parts; what they refer to must be there. */
export async function createTalks(transaction: Transaction, bundles: readonly TalkBundle[]): Promise<void> {
  const each = <T>(rowsOf: (bundle: TalkBundle, talk: string) => readonly T[]): T[] =>
    bundles.flatMap((bundle) => rowsOf(bundle, bundle.talk.id));
  await writeRows(
    transaction,
    createStatement,
    bundles.map(({ talk, fingerprint }) => ({ ...talk, fingerprint })),
  );
  await createFormer(
    transaction,
    'talks',
    each((b, owner) => b.former.map((former) => ({ ...former, owner }))),
  );
  await writeRows(
    transaction,
    appearancesStatement,
    each((b, talk) => b.appearances.map((appearance) => ({ talk, appearance }))),
  );
  await writeRows(
    transaction,
    representedStatement,
    each((b) => b.represented.map(({ thing, ...rest }) => ({ ...rest, institution: thing.id }))),
  );
  await writeRows(
    transaction,
    topicsStatement,
    each((b, talk) => b.topics.map(({ thing, score, printed }) => ({ talk, topic: thing.id, score, printed }))),
  );
  await writeRows(
    transaction,
    seriesStatement,
    each(({ series }, talk) => (series ? [{ talk, series: series.thing.id, printed: series.printed }] : [])),
  );
  await writeRows(
    transaction,
    hostsStatement,
    each(({ host }, talk) => (host ? [{ talk, institution: host.thing.id, printed: host.printed }] : [])),
  );
  await writeRows(
    transaction,
    resourcesStatement,
    each((b, talk) => b.resources.map((resource) => ({ talk, resource }))),
  );
  await writeRows(
    transaction,
    mentionsStatement,
    each((b, talk) => b.mentions.map((mention) => ({ talk, mention }))),
  );
  await stateEvidence(
    transaction,
    'talks',
    each((b) => b.talkEvidence),
  );
  await stateEvidence(
    transaction,
    'appearances',
    each((b) => b.appearanceEvidence),
  );
}
