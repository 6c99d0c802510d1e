/** Keeps institutions, topics and series in step with what refers to them: names, counts and hosts, and whether they are there at all. */
import { z } from 'zod';
import type { Transaction } from '../graph/graph.ts';
import { groupedBy, sortedBy } from './bundles.ts';
import { readsByIds, runIds, writeRows, writesIds, writesRows } from './row-statements.ts';
import {
  cutInstitutionAliases,
  cutSeriesAliases,
  cutTopicAliases,
  putInstitutionRows,
  putSeriesRows,
  putTopicRows,
} from './thing-rows.ts';
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
const setInstitutionCounts = writesRows('import/set-counts-of-institutions', {
  id: text,
  talkCount: number.int(),
  speakerCount: number.int(),
});
const setTopicCounts = writesRows('import/set-counts-of-topics', { id: text, talkCount: number.int() });
const printedInstitutions = readsByIds('import/printed-institutions', printed);
const printedTopics = readsByIds('import/printed-topics', printed);
const printedSeries = readsByIds('import/printed-series', printed);
const hostsInSeries = readsByIds('import/hosts-in-series', { id: text, institution: text, uses: number });
const unlinkHosts = writesIds('import/unlink-hosts-of-series');
const linkHosts = writesRows('import/link-hosts-of-series', { series: text, institution: text });

/** Brings names, counts and hosts of things up to date with what refers to them, and deletes those that nothing refers to. */
export async function refreshThings(transaction: Transaction, touched: Things): Promise<void> {
  await refreshSeries(transaction, touched.series);
  await refreshTopics(transaction, touched.topics);
  await refreshInstitutions(transaction, touched.institutions);
}

async function refreshSeries(transaction: Transaction, series: Things['series']): Promise<void> {
  const gone = await removeUnused(transaction, [...series.keys()], {
    unused: unusedSeries,
    cut: cutSeriesAliases,
    remove: deleteSeries,
  });
  const kept = [...series.values()].filter(({ id }) => !gone.has(id));
  const names = namesOf(
    await runIds(
      transaction,
      printedSeries,
      kept.map(({ id }) => id),
    ),
  );
  await putSeriesRows(
    transaction,
    kept.map((thing) => ({ thing, names: names.get(thing.id) ?? [] })),
    'renew',
  );
  const hosts = await runIds(
    transaction,
    hostsInSeries,
    kept.map(({ id }) => id),
  );
  await runIds(
    transaction,
    unlinkHosts,
    kept.map(({ id }) => id),
  );
  const best = [...groupedBy(hosts, ({ id }) => id).values()].flatMap(
    (those) =>
      sortedBy(
        those,
        mostUsedFirst((row) => row.institution),
      )[0] ?? [],
  );
  await writeRows(
    transaction,
    linkHosts,
    best.map(({ id, institution }) => ({ series: id, institution })),
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
  const unknown = kept.filter(({ entry }) => entry === null);
  const names = namesOf(
    await runIds(
      transaction,
      printedTopics,
      unknown.map(({ id }) => id),
    ),
  );
  await putTopicRows(
    transaction,
    unknown.map((thing) => ({ thing, names: names.get(thing.id) ?? [] })),
    'renew',
  );
  const counts = countsOf(
    await runIds(
      transaction,
      talksOfTopics,
      kept.map(({ id }) => id),
    ),
  );
  await writeRows(
    transaction,
    setTopicCounts,
    kept.map(({ id }) => ({ id, talkCount: counts.get(id) ?? 0 })),
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
  const unknown = kept.filter(({ entry }) => entry === null);
  const names = namesOf(
    await runIds(
      transaction,
      printedInstitutions,
      unknown.map(({ id }) => id),
    ),
  );
  await putInstitutionRows(
    transaction,
    unknown.map((thing) => ({ thing, names: names.get(thing.id) ?? [] })),
    'renew',
  );
  const ids = kept.map(({ id }) => id);
  const talks = countsOf(await runIds(transaction, talksOfInstitutions, ids));
  const speakers = countsOf(await runIds(transaction, speakersOfInstitutions, ids));
  await writeRows(
    transaction,
    setInstitutionCounts,
    ids.map((id) => ({ id, talkCount: talks.get(id) ?? 0, speakerCount: speakers.get(id) ?? 0 })),
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

/** The printed names of each thing, the most used first. */
function namesOf(rows: readonly { id: string; printed: string | null; uses: number }[]): Map<string, string[]> {
  const groups = groupedBy(
    rows.filter(({ printed: name }) => name !== null),
    ({ id }) => id,
  );
  return new Map(
    [...groups].map(([id, those]) => {
      const uses = new Map<string, number>();
      for (const { printed: name, uses: times } of those) uses.set(name ?? '', (uses.get(name ?? '') ?? 0) + times);
      const byUse = sortedBy(
        [...uses].map(([name, times]) => ({ name, uses: times })),
        mostUsedFirst((row) => row.name),
      );
      return [id, byUse.map(({ name }) => name)];
    }),
  );
}

function mostUsedFirst<T extends { readonly uses: number }>(textOf: (row: T) => string): (row: T) => string {
  return (row) => `${String(Number.MAX_SAFE_INTEGER - row.uses)}|${textOf(row)}`;
}
