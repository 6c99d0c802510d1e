/** Writes the speakers of the projection: what is new of them, what is gone, and what has changed. */
import { z } from 'zod';
import type { Transaction } from '../graph/graph.ts';
import type { FormerRow, SpeakerBundle } from './bundles.ts';
import { stateEvidence } from './evidence-writes.ts';
import { createFormer, deleteFormer, formerBasesOf } from './former-writes.ts';
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
import { differencesOf, joined, partsOf, type SpeakerChange, type SpeakerParts } from './speaker-parts.ts';
import { planSlugs, settleSlugs, slugBasesOf } from './speaker-slugs.ts';

const text = z.string();
const maybe = z.string().nullable();
const whole = z.number().int();

const ofBlocksStatement = readsByKeys('import/speakers-of-blocks', { id: text, fingerprint: text });
const allStatement = readsAll('import/all-speakers', { id: text });
const institutionsStatement = readsByIds('import/institutions-of-speakers', { id: text });
const identifiersStatement = readsByIds('import/identifiers-of-speakers', { id: text });
const dropIdentifiersStatement = writesIds('import/drop-unused-identifiers');
const deleteAffiliationsStatement = writesIds('import/delete-affiliations');
const deleteAliasesStatement = writesIds('import/delete-aliases-of-speakers');
const deleteStatement = writesIds('import/delete-speakers');
const createStatement = writesRows('import/create-speakers', {
  id: text,
  slug: text,
  slugBase: text,
  seq: whole,
  name: text,
  sortName: text,
  homepage: maybe,
  talkCount: whole,
  searchText: text,
  block: text,
  named: text,
  candidates: maybe,
  candidateScore: z.number().nullable(),
  fingerprint: text,
});
const aliasesStatement = writesRows('import/create-aliases-of-speakers', { owner: text, id: text, text, norm: text });
const putIdentifiersStatement = writesRows('import/put-identifiers-of-speakers', {
  owner: text,
  id: text,
  scheme: text,
  value: text,
  url: maybe,
});
const madeStatement = writesRows('import/link-made', { speaker: text, appearance: text });
const affiliation = z.object({
  id: text,
  kind: text,
  role: maybe,
  unit: maybe,
  field: maybe,
  start: maybe,
  startMin: whole,
  startMax: whole,
  end: maybe,
  endMin: whole,
  endMax: whole,
  ongoing: text,
  position: whole,
});
const affiliationsStatement = writesRows('import/create-affiliations', {
  speaker: text,
  institution: text,
  printed: text,
  affiliation,
});
const withinStatement = writesRows('import/link-within', { affiliation: text, institution: text, printed: text });
const precedesStatement = writesRows('import/link-precedes', { from: text, to: text });
const setStatement = writesRows('import/set-speakers', {
  id: text,
  properties: z.record(text, z.union([text, z.number(), z.null()])),
});
const renewAffiliationsStatement = writesRows('import/renew-affiliations', { affiliation, printed: text });
const dropAffiliationsStatement = writesIds('import/drop-affiliations');
const dropAliasesStatement = writesIds('import/delete-aliases');
const unlinkIdentifiersStatement = writesRows('import/unlink-identifiers-of-speakers', { owner: text, id: text });
const unlinkMadeStatement = writesRows('import/unlink-made', { speaker: text, appearance: text });
const unlinkPrecedesStatement = writesRows('import/unlink-precedes', { from: text, to: text });
const retractSpeakersStatement = writesRows('import/retract-speakers', { about: text, record: text });
const retractAffiliationsStatement = writesRows('import/retract-affiliations', { about: text, record: text });

/** Fingerprints of the speakers of blocks, by id. */
export async function fingerprintsOfSpeakers(
  transaction: Transaction,
  blocks: Iterable<string>,
): Promise<Map<string, string>> {
  const rows = await runKeys(transaction, ofBlocksStatement, blocks);
  return new Map(rows.map(({ id, fingerprint }) => [id, fingerprint]));
}

/** The ids of all speakers. */
export async function listSpeakerIds(transaction: Transaction): Promise<string[]> {
  return (await transaction.run(allStatement, {})).map(({ id }) => id);
}

export interface DeletedSpeakers {
  /** The ids of the institutions that they had affiliations at. */
  readonly institutions: readonly string[];
  /** What their names gave as slugs, for others to have. */
  readonly slugBases: readonly string[];
}

/** Deletes speakers with their parts. */
export async function deleteSpeakers(transaction: Transaction, ids: readonly string[]): Promise<DeletedSpeakers> {
  const slugBases = [...(await slugBasesOf(transaction, ids)), ...(await formerBasesOf(transaction, ids))];
  const institutions = await runIds(transaction, institutionsStatement, ids);
  const identifiers = await runIds(transaction, identifiersStatement, ids);
  await deleteFormer(transaction, ids);
  await runIds(transaction, deleteAffiliationsStatement, ids);
  await runIds(transaction, deleteAliasesStatement, ids);
  await runIds(transaction, deleteStatement, ids);
  await runIds(
    transaction,
    dropIdentifiersStatement,
    identifiers.map(({ id }) => id),
  );
  return { institutions: institutions.map(({ id }) => id), slugBases };
}

/** What is to be written of speakers once the institutions that they name are there. */
export interface SpeakersToWrite {
  readonly created: readonly SpeakerBundle[];
  readonly changed: readonly SpeakerChange[];
  /** Slugs that speakers who are gone have left, for who is next. */
  readonly freedSlugBases: readonly string[];
}

/** Takes away what speakers no longer have; gives the ids of the institutions that they no longer are at, or that are now printed otherwise. */
export async function cutSpeakers(transaction: Transaction, changed: readonly SpeakerChange[]): Promise<string[]> {
  const { gone, renewed } = differencesOf(changed);
  await writeRows(transaction, unlinkMadeStatement, gone.made);
  await writeRows(transaction, unlinkPrecedesStatement, gone.precedes);
  await writeRows(transaction, retractSpeakersStatement, gone.speakerEvidence.map(placeOf));
  await writeRows(transaction, retractAffiliationsStatement, gone.affiliationEvidence.map(placeOf));
  await runIds(
    transaction,
    dropAffiliationsStatement,
    gone.affiliations.map(({ affiliation: { id } }) => id),
  );
  await runIds(
    transaction,
    dropAliasesStatement,
    gone.aliases.map(({ id }) => id),
  );
  await writeRows(
    transaction,
    unlinkIdentifiersStatement,
    gone.identifiers.map(({ owner, id }) => ({ owner, id })),
  );
  await runIds(
    transaction,
    dropIdentifiersStatement,
    gone.identifiers.map(({ id }) => id),
  );
  const units = changed.flatMap(({ before }) => before.within.map(({ thing }) => thing.id));
  const printed = new Map(
    changed.flatMap(({ before }) => before.at.map((at) => [at.affiliation, at.printed] as const)),
  );
  return [
    ...gone.affiliations.map(({ institution }) => institution),
    ...(gone.affiliations.length > 0 ? units : []),
    ...renewed.filter((row) => row.printed !== printed.get(row.affiliation.id)).map(({ institution }) => institution),
  ];
}

/** Makes speakers and what others have in addition, but for the links to what they made, and gives free slugs to who is next. */
export async function writeSpeakers(
  transaction: Transaction,
  { created, changed, freedSlugBases }: SpeakersToWrite,
): Promise<void> {
  const plan = await planSlugs(
    transaction,
    freedSlugBases,
    created.flatMap(({ speaker, former }) => [speaker, ...former.flatMap(competing)]),
  );
  await writeRows(
    transaction,
    createStatement,
    created.map(({ speaker, fingerprint }) => ({
      ...speaker,
      slug: plan.slugs.get(speaker.id) ?? speaker.slugBase,
      fingerprint,
    })),
  );
  await settleSlugs(transaction, plan);
  await createFormer(
    transaction,
    'speakers',
    created.flatMap(({ speaker, former }) =>
      former.map((one) => ({ ...one, owner: speaker.id, slug: plan.slugs.get(one.id) ?? one.slug })),
    ),
  );
  await writeRows(transaction, setStatement, changed.map(changedProperties));
  const { added, renewed } = differencesOf(changed);
  await writeRows(
    transaction,
    renewAffiliationsStatement,
    renewed.map(({ affiliation: row, printed }) => ({ affiliation: row, printed })),
  );
  await writeParts(transaction, joined([partsOf(created), added]));
}

async function writeParts(transaction: Transaction, parts: SpeakerParts): Promise<void> {
  await writeRows(transaction, aliasesStatement, parts.aliases);
  await writeRows(transaction, putIdentifiersStatement, parts.identifiers);
  await writeRows(transaction, affiliationsStatement, parts.affiliations);
  await writeRows(transaction, withinStatement, parts.within);
  await writeRows(transaction, precedesStatement, parts.precedes);
  await stateEvidence(transaction, 'speakers', parts.speakerEvidence);
  await stateEvidence(transaction, 'affiliations', parts.affiliationEvidence);
}

/** Only what is different: a text that is set is indexed anew. */
function changedProperties({ before, after }: SpeakerChange) {
  const old: Readonly<Record<string, unknown>> = before.speaker;
  const properties = Object.entries(after.speaker).filter(([name, value]) => old[name] !== value);
  return { id: after.speaker.id, properties: { ...Object.fromEntries(properties), fingerprint: after.fingerprint } };
}

function placeOf({ about, record }: { readonly about: string; readonly record: string }) {
  return { about, record };
}

/** A former speaker keeps the slug of its name from others. */
function competing({ id, slugBase, seq }: FormerRow) {
  return slugBase === null || seq === null ? [] : [{ id, slugBase, seq }];
}

/** Links speakers to appearances that no one is linked to yet. */
export async function linkMade(
  transaction: Transaction,
  rows: readonly { speaker: string; appearance: string }[],
): Promise<void> {
  await writeRows(transaction, madeStatement, rows);
}
