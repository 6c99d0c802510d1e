/**
 * Gives speakers their slugs: that of the name alone to the first of all whose names give it, one with a part of the id to the others.
 * Who is first follows from the records that are there, so undoing and rebuilding give the same slugs again.
 */
import { z } from 'zod';
import type { Transaction } from '../graph/graph.ts';
import { slugOf } from '../text/fold.ts';
import { groupedBy } from './bundles.ts';
import { formerOfBases, setFormerSlugs } from './former-writes.ts';
import { readsByIds, readsByKeys, runIds, runKeys, writeRows, writesRows } from './row-statements.ts';

const MAX_SLUG = 60;
const ID_PART = 6;

const basesStatement = readsByIds('import/slug-bases-of-speakers', { base: z.string() });
const ofBasesStatement = readsByKeys('import/speakers-of-slug-bases', {
  id: z.string(),
  base: z.string(),
  slug: z.string(),
  seq: z.number(),
});
const setStatement = writesRows('import/set-slugs-of-speakers', { id: z.string(), slug: z.string() });

/** A speaker as it competes for the slug of its name. */
interface Candidate {
  readonly id: string;
  readonly slugBase: string;
  /** The seq of the first record that names it. */
  readonly seq: number;
}

/** The slugs of speakers that are about to be made, and of others those that they will have once these are there. */
export interface SlugPlan {
  readonly slugs: ReadonlyMap<string, string>;
  readonly later: readonly SlugRow[];
}

interface SlugRow {
  readonly id: string;
  readonly slug: string;
}

/** The slug that is made of a name alone. */
export function slugBaseOf(name: string): string {
  return slugOf(name).slice(0, MAX_SLUG).replace(/-+$/, '');
}

/** The slug bases of speakers. */
export async function slugBasesOf(transaction: Transaction, ids: Iterable<string>): Promise<string[]> {
  return (await runIds(transaction, basesStatement, ids)).map(({ base }) => base);
}

/** Takes the slug of a name from those who are first no more, now that some speakers are gone and others about to be made. */
export async function planSlugs(
  transaction: Transaction,
  freed: readonly string[],
  coming: readonly Candidate[],
): Promise<SlugPlan> {
  const bases = new Set([...freed, ...coming.map(({ slugBase }) => slugBase)]);
  const former = await formerOfBases(transaction, bases);
  const rows = [...(await runKeys(transaction, ofBasesStatement, bases)), ...former];
  const stored = new Map(rows.map(({ id, slug }) => [id, slug]));
  const all = [...rows.map(({ id, base, seq }) => ({ id, slugBase: base, seq })), ...coming];
  const slugs = new Map([...groupedBy(all, ({ slugBase }) => slugBase).values()].flatMap(slugsOf));
  const changed = [...slugs].flatMap(([id, slug]) => (stored.has(id) && stored.get(id) !== slug ? [{ id, slug }] : []));
  const isBare = ({ slug }: SlugRow) => bases.has(slug);
  await setSlugs(
    transaction,
    changed.filter((row) => !isBare(row)),
  );
  return { slugs, later: changed.filter(isBare) };
}

/** Gives the others their slugs. */
export async function settleSlugs(transaction: Transaction, { later }: SlugPlan): Promise<void> {
  await setSlugs(transaction, later);
}

/** An id is that of a speaker or of one that was taken into another, so that one of the two writes does nothing. */
async function setSlugs(transaction: Transaction, rows: readonly SlugRow[]): Promise<void> {
  await writeRows(transaction, setStatement, rows);
  await setFormerSlugs(transaction, rows);
}

/** Two hyphens, so that no name can give what another's id gives. */
function slugsOf(candidates: readonly Candidate[]): [id: string, slug: string][] {
  return [...candidates]
    .sort((a, b) => a.seq - b.seq || (a.id < b.id ? -1 : 1))
    .map(({ id, slugBase }, at) => [id, at === 0 ? slugBase : `${slugBase}--${id.slice(1, 1 + ID_PART)}`]);
}
