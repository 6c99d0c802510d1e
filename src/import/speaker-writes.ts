/** Writes the speakers of the projection: each is deleted with its parts and made anew. */
import { z } from 'zod';
import type { Transaction } from '../graph/graph.ts';
import { idOf } from '../graph/ids.ts';
import { normTerm } from '../text/fold.ts';
import type { SpeakerBundle } from './bundles.ts';
import { stateEvidence } from './evidence-writes.ts';
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
const affiliationsStatement = writesRows('import/create-affiliations', {
  speaker: text,
  institution: text,
  printed: text,
  affiliation: z.object({
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
  }),
});
const withinStatement = writesRows('import/link-within', { affiliation: text, institution: text, printed: text });
const precedesStatement = writesRows('import/link-precedes', { from: text, to: text });

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
  const slugBases = await slugBasesOf(transaction, ids);
  const institutions = await runIds(transaction, institutionsStatement, ids);
  const identifiers = await runIds(transaction, identifiersStatement, ids);
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

/** Makes speakers with their parts, but for the links to what they made, and gives free slugs to who is next; the institutions must be there. */
export async function createSpeakers(
  transaction: Transaction,
  bundles: readonly SpeakerBundle[],
  freedSlugBases: readonly string[],
): Promise<void> {
  const plan = await planSlugs(
    transaction,
    freedSlugBases,
    bundles.map(({ speaker }) => speaker),
  );
  const each = <T>(rowsOf: (bundle: SpeakerBundle, speaker: string) => readonly T[]): T[] =>
    bundles.flatMap((bundle) => rowsOf(bundle, bundle.speaker.id));
  await writeRows(
    transaction,
    createStatement,
    bundles.map(({ speaker, fingerprint }) => ({
      ...speaker,
      slug: plan.slugs.get(speaker.id) ?? speaker.slugBase,
      fingerprint,
    })),
  );
  await settleSlugs(transaction, plan);
  await writeRows(
    transaction,
    aliasesStatement,
    each((b, owner) =>
      b.aliases.map((alias) => ({ owner, id: idOf('alias', `${owner}|${alias}`), text: alias, norm: normTerm(alias) })),
    ),
  );
  await writeRows(
    transaction,
    putIdentifiersStatement,
    each((b, owner) =>
      b.identifiers.map((one) => ({ owner, id: idOf('identifier', `${one.scheme}|${one.value}`), ...one })),
    ),
  );
  await writeRows(
    transaction,
    affiliationsStatement,
    each((b, speaker) =>
      b.affiliations.flatMap((affiliation, index) => {
        const at = b.at[index];
        return at ? [{ speaker, institution: at.thing.id, printed: at.printed, affiliation }] : [];
      }),
    ),
  );
  await writeRows(
    transaction,
    withinStatement,
    each((b) => b.within.map(({ affiliation, thing, printed }) => ({ affiliation, institution: thing.id, printed }))),
  );
  await writeRows(
    transaction,
    precedesStatement,
    each((b) => b.precedes),
  );
  await stateEvidence(
    transaction,
    'speakers',
    each((b) => b.speakerEvidence),
  );
  await stateEvidence(
    transaction,
    'affiliations',
    each((b) => b.affiliationEvidence),
  );
}

/** Links speakers to appearances that no one is linked to yet. */
export async function linkMade(
  transaction: Transaction,
  rows: readonly { speaker: string; appearance: string }[],
): Promise<void> {
  await writeRows(transaction, madeStatement, rows);
}
