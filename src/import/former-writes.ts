/** Writes the old ids and slugs of what was taken into something else, so that they still find it. */
import { z } from 'zod';
import type { Transaction } from '../graph/graph.ts';
import { idOf } from '../graph/ids.ts';
import { normTerm } from '../text/fold.ts';
import type { FormerRow } from './bundles.ts';
import { readsByIds, readsByKeys, runIds, runKeys, writeRows, writesIds, writesRows } from './row-statements.ts';

const text = z.string();
const row = {
  owner: text,
  id: text,
  slug: text,
  slugBase: text.nullable(),
  seq: z.number().int().nullable(),
  alias: text,
  norm: text,
};
const statements = {
  talks: writesRows('import/create-former-talks', row),
  speakers: writesRows('import/create-former-speakers', row),
  institutions: writesRows('import/create-former-institutions', row),
  topics: writesRows('import/create-former-topics', row),
  series: writesRows('import/create-former-series', row),
};
const deleteStatement = writesIds('import/delete-former');
const basesStatement = readsByIds('import/former-bases-of-speakers', { base: text.nullable() });
const ofBasesStatement = readsByKeys('import/former-of-slug-bases', {
  id: text,
  base: text,
  slug: text,
  seq: z.number(),
});
const setStatement = writesRows('import/set-slugs-of-former', { id: text, slug: text, norm: text });

/** An old id and slug with what they lead to. */
export type FormerOf = FormerRow & { readonly owner: string };

/** Makes old ids and slugs lead to their owners, which are there. */
export async function createFormer(
  transaction: Transaction,
  of: keyof typeof statements,
  rows: readonly FormerOf[],
): Promise<void> {
  await writeRows(
    transaction,
    statements[of],
    rows.map(({ owner, id, slug, slugBase, seq }) => ({
      owner,
      id,
      slug,
      slugBase,
      seq,
      alias: idOf('alias', `${owner}|slug of ${id}`),
      norm: normTerm(slug),
    })),
  );
}

/** Cuts all old ids and slugs off their owners. */
export async function deleteFormer(transaction: Transaction, owners: Iterable<string>): Promise<void> {
  await runIds(transaction, deleteStatement, owners);
}

/** What the old names of speakers gave as slugs. */
export async function formerBasesOf(transaction: Transaction, owners: Iterable<string>): Promise<string[]> {
  return (await runIds(transaction, basesStatement, owners)).flatMap(({ base }) => base ?? []);
}

/** The former speakers whose names gave these slugs. */
export async function formerOfBases(transaction: Transaction, bases: Iterable<string>) {
  return runKeys(transaction, ofBasesStatement, bases);
}

/** Gives former speakers other slugs. */
export async function setFormerSlugs(
  transaction: Transaction,
  rows: readonly { readonly id: string; readonly slug: string }[],
): Promise<void> {
  await writeRows(
    transaction,
    setStatement,
    rows.map(({ id, slug }) => ({ id, slug, norm: normTerm(slug) })),
  );
}
