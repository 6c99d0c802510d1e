/** Keeps institutions, topics and series in step with what refers to them: names, counts and hosts, and whether they are there at all. */
import { z } from 'zod';
import type { Transaction } from '../graph/graph.ts';
import { groupedBy } from './bundles.ts';
import { deleteFormer } from './former-writes.ts';
import { readsByIds, runIds, writesIds } from './row-statements.ts';
import { type Counted, settleInstitutions, settleSeries, settleTopics } from './settle-things.ts';
import { type Count, countsSoFar, NOTHING, sumOf } from './tallies.ts';
import { cutInstitutionAliases, cutSeriesAliases, cutTopicAliases } from './thing-rows.ts';
import type { Things } from './things-there.ts';

const text = z.string();
const maybe = z.string().nullable();
const number = z.number();
const found = { id: text };
const counted = { id: text, count: number };
const printed = { id: text, printed: maybe, uses: number };

const institutionIdentifiers = readsByIds('import/identifiers-of-institutions', found);
const topicIdentifiers = readsByIds('import/identifiers-of-topics', found);
const dropIdentifiers = writesIds('import/drop-unused-identifiers');
const unusedInstitutions = readsByIds('import/unused-institutions', found);
const unusedTopics = readsByIds('import/unused-topics', found);
const unusedSeries = readsByIds('import/unused-series', found);
const aboveInstitutions = readsByIds('import/above-institutions', found);
const aboveTopics = readsByIds('import/above-topics', found);
const deleteInstitutions = writesIds('import/delete-institutions');
const deleteTopics = writesIds('import/delete-topics');
const deleteSeries = writesIds('import/delete-series');
const talksOfInstitutions = readsByIds('import/count-talks-of-institutions', counted);
const speakersOfInstitutions = readsByIds('import/count-speakers-of-institutions', counted);
const talksOfTopics = readsByIds('import/count-talks-of-topics', counted);
const printedInstitutions = readsByIds('import/printed-institutions', printed);
const printedTopics = readsByIds('import/printed-topics', printed);
const printedSeries = readsByIds('import/printed-series', printed);
const hostsInSeries = readsByIds('import/hosts-in-series', { id: text, institution: text, uses: number });

/** Brings names, counts and hosts of things up to date with what refers to them, and deletes those that nothing refers to. */
export async function refreshThings(transaction: Transaction, touched: Things): Promise<void> {
  await refreshSeries(transaction, touched.series);
  await refreshTopics(transaction, touched.topics);
  await refreshInstitutions(transaction, touched.institutions);
}

/** Adds to things what refers to them in addition; `fresh` are those that were not there before. */
export async function growThings(
  transaction: Transaction,
  things: Things,
  { additions, fresh }: { readonly additions: ReadonlyMap<string, Count>; readonly fresh: Things },
): Promise<void> {
  const soFar = await countsSoFar(transaction, things);
  for (const id of [...fresh.institutions.keys(), ...fresh.topics.keys(), ...fresh.series.keys()])
    soFar.set(id, NOTHING);
  const grown = <T>(of: ReadonlyMap<string, T>) =>
    [...of].flatMap(([id, thing]): Counted<T>[] => {
      const before = soFar.get(id);
      return before ? [{ thing, before, now: sumOf(before, additions.get(id)) }] : [];
    });
  const unknown = <T>(of: ReadonlyMap<string, T>) => new Map([...of].filter(([id]) => !soFar.has(id)));
  await settleSeries(transaction, grown(things.series));
  await settleTopics(transaction, grown(things.topics));
  await settleInstitutions(transaction, grown(things.institutions));
  await refreshThings(transaction, {
    institutions: unknown(things.institutions),
    topics: unknown(things.topics),
    series: unknown(things.series),
  });
}

async function refreshSeries(transaction: Transaction, series: Things['series']): Promise<void> {
  const gone = await removeUnused(transaction, [...series.keys()], {
    unused: unusedSeries,
    cut: cutSeriesAliases,
    remove: deleteSeries,
  });
  const kept = [...series.values()].filter(({ id }) => !gone.has(id));
  const ids = kept.map(({ id }) => id);
  const printedOf = usesOf(await runIds(transaction, printedSeries, ids), (row) => row.printed);
  const hostsOf = usesOf(await runIds(transaction, hostsInSeries, ids), (row) => row.institution);
  await settleSeries(
    transaction,
    kept.map((thing) => ({
      thing,
      before: null,
      now: { ...NOTHING, printed: printedOf(thing.id), hosts: hostsOf(thing.id) },
    })),
  );
}

async function refreshTopics(transaction: Transaction, topics: Things['topics']): Promise<void> {
  const gone = await removeUnused(transaction, [...topics.keys()], {
    unused: unusedTopics,
    cut: cutTopicAliases,
    remove: deleteTopics,
    identifiers: topicIdentifiers,
    above: aboveTopics,
  });
  const kept = [...topics.values()].filter(({ id }) => !gone.has(id));
  const unknown = kept.flatMap(({ id, entry }) => (entry === null ? [id] : []));
  const printedOf = usesOf(await runIds(transaction, printedTopics, unknown), (row) => row.printed);
  const ids = kept.map(({ id }) => id);
  const talks = countsOf(await runIds(transaction, talksOfTopics, ids));
  await settleTopics(
    transaction,
    kept.map((thing) => ({
      thing,
      before: null,
      now: { ...NOTHING, talks: talks.get(thing.id) ?? 0, printed: printedOf(thing.id) },
    })),
  );
}

async function refreshInstitutions(transaction: Transaction, institutions: Things['institutions']): Promise<void> {
  const gone = await removeUnused(transaction, [...institutions.keys()], {
    unused: unusedInstitutions,
    cut: cutInstitutionAliases,
    remove: deleteInstitutions,
    identifiers: institutionIdentifiers,
    above: aboveInstitutions,
  });
  const kept = [...institutions.values()].filter(({ id }) => !gone.has(id));
  const unknown = kept.flatMap(({ id, entry }) => (entry === null ? [id] : []));
  const printedOf = usesOf(await runIds(transaction, printedInstitutions, unknown), (row) => row.printed);
  const ids = kept.map(({ id }) => id);
  const talks = countsOf(await runIds(transaction, talksOfInstitutions, ids));
  const speakers = countsOf(await runIds(transaction, speakersOfInstitutions, ids));
  await settleInstitutions(
    transaction,
    kept.map((thing) => ({
      thing,
      before: null,
      now: {
        ...NOTHING,
        talks: talks.get(thing.id) ?? 0,
        speakers: speakers.get(thing.id) ?? 0,
        printed: printedOf(thing.id),
      },
    })),
  );
}

interface Removal {
  readonly unused: ReturnType<typeof readsByIds<typeof found>>;
  readonly cut: ReturnType<typeof writesIds>;
  readonly remove: ReturnType<typeof writesIds>;
  readonly identifiers?: ReturnType<typeof readsByIds<typeof found>>;
  readonly above?: ReturnType<typeof readsByIds<typeof found>>;
}

/** Deletes what nothing refers to, then what only that referred to, and so on upwards. */
async function removeUnused(transaction: Transaction, ids: readonly string[], by: Removal): Promise<Set<string>> {
  const gone = new Set<string>();
  for (let looking = ids; looking.length > 0; ) {
    const unused = (await runIds(transaction, by.unused, looking)).map(({ id }) => id);
    const above = by.above ? await runIds(transaction, by.above, unused) : [];
    const identifiers = by.identifiers ? await runIds(transaction, by.identifiers, unused) : [];
    await deleteFormer(transaction, unused);
    await runIds(transaction, by.cut, unused);
    await runIds(transaction, by.remove, unused);
    await runIds(
      transaction,
      dropIdentifiers,
      identifiers.map(({ id }) => id),
    );
    for (const id of unused) gone.add(id);
    looking = above.map(({ id }) => id);
  }
  return gone;
}

function countsOf(rows: readonly { id: string; count: number }[]): Map<string, number> {
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** How often each thing has each key, by the id of the thing. */
function usesOf<R extends { readonly id: string; readonly uses: number }>(
  rows: readonly R[],
  keyOf: (row: R) => string | null,
): (id: string) => ReadonlyMap<string, number> {
  const groups = groupedBy(rows, ({ id }) => id);
  return (id) => {
    const uses = new Map<string, number>();
    for (const row of groups.get(id) ?? []) {
      const key = keyOf(row);
      if (key !== null) uses.set(key, (uses.get(key) ?? 0) + row.uses);
    }
    return uses;
  };
}
