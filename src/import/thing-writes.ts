/**
 * Writes institutions, topics and series: there while something refers to them, named as the program's data or else as most texts print them.
 * Over 400 lines, because most are declarations of statements that the three kinds share in all but their columns.
 */
import { z } from 'zod';
import type { Transaction } from '../graph/graph.ts';
import { idOf } from '../graph/ids.ts';
import { foldText, normTerm } from '../text/fold.ts';
import { groupedBy, sortedBy } from './bundles.ts';
import { readsAll, readsByIds, runIds, writeRows, writesIds, writesRows } from './row-statements.ts';
import { seriesKindOf } from './series-kind.ts';
import {
  describeUnknown,
  type InstitutionThing,
  indexable,
  institutionOfKey,
  keyOfSlug,
  partOfKeys,
  relatedPairs,
  type SeriesThing,
  searchTextOf,
  slugOfKey,
  type TopicThing,
  topicOfKey,
} from './things.ts';

const text = z.string();
const maybe = z.string().nullable();
const number = z.number();
const alias = { owner: text, id: text, text, norm: text };
const identifier = { owner: text, id: text, scheme: text, value: text, url: maybe };
const link = { from: text, to: text };
const found = { id: text };
const slugged = { id: text, slug: text };
const counted = { id: text, count: number };
const printed = { id: text, printed: maybe, uses: number };

const knownInstitutions = readsByIds('import/known-institutions', slugged);
const knownTopics = readsByIds('import/known-topics', slugged);
const knownSeries = readsByIds('import/known-series', slugged);
const allInstitutions = readsAll('import/all-institutions', slugged);
const allTopics = readsAll('import/all-topics', slugged);
const allSeries = readsAll('import/all-series', slugged);
const putInstitutions = writesRows('import/put-institutions', {
  id: text,
  slug: text,
  name: text,
  nameSort: text,
  kind: text,
  city: maybe,
  countryCode: maybe,
  latitude: number.nullable(),
  longitude: number.nullable(),
  homepage: maybe,
  searchText: text,
});
const putTopics = writesRows('import/put-topics', {
  id: text,
  slug: text,
  label: text,
  labelSort: text,
  definition: maybe,
  scheme: maybe,
  searchText: text,
});
const putSeries = writesRows('import/put-series', {
  id: text,
  slug: text,
  name: text,
  nameSort: text,
  kind: text,
  homepage: maybe,
  searchText: text,
});
const cutInstitutionAliases = writesIds('import/delete-aliases-of-institutions');
const cutTopicAliases = writesIds('import/delete-aliases-of-topics');
const cutSeriesAliases = writesIds('import/delete-aliases-of-series');
const makeInstitutionAliases = writesRows('import/create-aliases-of-institutions', alias);
const makeTopicAliases = writesRows('import/create-aliases-of-topics', alias);
const makeSeriesAliases = writesRows('import/create-aliases-of-series', alias);
const putInstitutionIdentifiers = writesRows('import/put-identifiers-of-institutions', identifier);
const putTopicIdentifiers = writesRows('import/put-identifiers-of-topics', identifier);
const institutionIdentifiers = readsByIds('import/identifiers-of-institutions', found);
const topicIdentifiers = readsByIds('import/identifiers-of-topics', found);
const dropIdentifiers = writesIds('import/drop-unused-identifiers');
const linkParts = writesRows('import/link-parts-of-institutions', link);
const linkBroader = writesRows('import/link-broader', link);
const linkRelated = writesRows('import/link-related', link);
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

/** Things by id, to be there or to be looked at again. */
export interface Things {
  readonly institutions: Map<string, InstitutionThing>;
  readonly topics: Map<string, TopicThing>;
  readonly series: Map<string, SeriesThing>;
}

/** No things yet. */
export function noThings(): Things {
  return { institutions: new Map(), topics: new Map(), series: new Map() };
}

/** Whether to write anew what is there already: after the program's data have changed. */
export type WhatIsThere = 'keep' | 'renew';

/** Puts the things, with all that is above them, where they are missing; gives all that were written. */
export async function putThings(transaction: Transaction, wanted: Things, whatIsThere: WhatIsThere): Promise<Things> {
  const all = withAllAbove(wanted);
  const missing = whatIsThere === 'renew' ? all : await missingOf(transaction, all);
  const institutions = [...missing.institutions.values()];
  const topics = [...missing.topics.values()];
  await putInstitutionRows(
    transaction,
    institutions.map((thing) => ({ thing, names: [] })),
    whatIsThere,
  );
  await putTopicRows(
    transaction,
    topics.map((thing) => ({ thing, names: [] })),
    whatIsThere,
  );
  await putSeriesRows(
    transaction,
    [...missing.series.values()].map((thing) => ({ thing, names: [] })),
    whatIsThere,
  );
  await writeRows(
    transaction,
    linkParts,
    institutions.flatMap((thing) => partOfKeys(thing).map((key) => ({ from: thing.id, to: idOf('institution', key) }))),
  );
  await writeRows(
    transaction,
    linkBroader,
    topics.flatMap(({ id, entry }) => (entry?.broader ?? []).map((key) => ({ from: id, to: idOf('topic', key) }))),
  );
  const related = new Map(topics.flatMap(relatedPairs).map((pair) => [`${pair.from} ${pair.to}`, pair]));
  await writeRows(transaction, linkRelated, [...related.values()]);
  return missing;
}

/** Brings names, counts and hosts of things up to date with what refers to them, and deletes those that nothing refers to. */
export async function refreshThings(transaction: Transaction, touched: Things): Promise<void> {
  await refreshSeries(transaction, touched.series);
  await refreshTopics(transaction, touched.topics);
  await refreshInstitutions(transaction, touched.institutions);
}

/** All things that are there. */
export async function allThings(transaction: Transaction): Promise<Things> {
  return thingsOf({
    institutions: await transaction.run(allInstitutions, {}),
    topics: await transaction.run(allTopics, {}),
    series: await transaction.run(allSeries, {}),
  });
}

/** The things of ids of several kinds, as far as they are there. */
export async function thingsByIds(transaction: Transaction, ids: Iterable<string>): Promise<Things> {
  const all = [...ids];
  const beginning = (letter: string) => all.filter((id) => id.startsWith(letter));
  return thingsOf({
    institutions: await runIds(transaction, knownInstitutions, beginning('i')),
    topics: await runIds(transaction, knownTopics, beginning('o')),
    series: await runIds(transaction, knownSeries, beginning('s')),
  });
}

type Slugged = readonly { readonly id: string; readonly slug: string }[];

/** A slug tells the key: only what sets off a unit's parent is written otherwise in it. */
function thingsOf(rows: { institutions: Slugged; topics: Slugged; series: Slugged }): Things {
  const things = noThings();
  for (const { slug } of rows.institutions) put(things.institutions, institutionOfKey(keyOfSlug(slug)));
  for (const { slug } of rows.topics) put(things.topics, topicOfKey(slug));
  for (const { id, slug } of rows.series) put(things.series, { id, key: slug });
  return things;
}

function put<T extends { readonly id: string }>(things: Map<string, T>, thing: T): void {
  things.set(thing.id, thing);
}

function withAllAbove({ institutions, topics, series }: Things): Things {
  const all: Things = { institutions: new Map(institutions), topics: new Map(topics), series };
  // A Map is walked in order of insertion, and what is added on the way is walked too.
  for (const thing of all.institutions.values())
    for (const key of partOfKeys(thing)) put(all.institutions, institutionOfKey(key));
  for (const { entry } of all.topics.values()) for (const key of entry?.broader ?? []) put(all.topics, topicOfKey(key));
  return all;
}

async function missingOf(transaction: Transaction, { institutions, topics, series }: Things): Promise<Things> {
  const without = <T>(things: Map<string, T>, there: readonly { id: string }[]): Map<string, T> => {
    const ids = new Set(there.map(({ id }) => id));
    return new Map([...things].filter(([id]) => !ids.has(id)));
  };
  return {
    institutions: without(institutions, await runIds(transaction, knownInstitutions, institutions.keys())),
    topics: without(topics, await runIds(transaction, knownTopics, topics.keys())),
    series: without(series, await runIds(transaction, knownSeries, series.keys())),
  };
}

interface NamedThing<T> {
  readonly thing: T;
  /** As printed, the most used first; empty where that is not known yet. */
  readonly names: readonly string[];
}

function aliasRows(owner: string, names: readonly string[]) {
  return [...new Set(names)].map((name) => ({
    owner,
    id: idOf('alias', `${owner}|${name}`),
    text: name,
    norm: indexable(normTerm(name)),
  }));
}

async function putInstitutionRows(
  transaction: Transaction,
  things: readonly NamedThing<InstitutionThing>[],
  old: WhatIsThere,
): Promise<void> {
  const described = things.map(({ thing, names }) => {
    if (thing.entry) return { thing, ...thing.entry, all: [thing.entry.name, ...thing.entry.aliases] };
    const { name, kind, aliases } = describeUnknown(thing, names);
    return { thing, name, kind, all: names.length === 0 ? [] : [name, ...aliases] };
  });
  if (old === 'renew')
    await runIds(
      transaction,
      cutInstitutionAliases,
      things.map(({ thing }) => thing.id),
    );
  await writeRows(
    transaction,
    putInstitutions,
    described.map(({ thing: { id, key, entry }, name, kind, all }) => ({
      id,
      slug: slugOfKey(key),
      name,
      nameSort: indexable(foldText(name)),
      kind,
      city: entry?.city ?? null,
      countryCode: entry?.countryCode ?? null,
      latitude: entry?.latitude ?? null,
      longitude: entry?.longitude ?? null,
      homepage: entry?.homepage ?? null,
      searchText: searchTextOf(...all),
    })),
  );
  await writeRows(
    transaction,
    makeInstitutionAliases,
    described.flatMap(({ thing, all }) => aliasRows(thing.id, all)),
  );
  await writeRows(
    transaction,
    putInstitutionIdentifiers,
    things.flatMap(({ thing }) => identifierRows(thing)),
  );
}

async function putTopicRows(
  transaction: Transaction,
  things: readonly NamedThing<TopicThing>[],
  old: WhatIsThere,
): Promise<void> {
  const described = things.map(({ thing, names }) => {
    const { entry } = thing;
    return {
      thing,
      label: entry?.label ?? names[0] ?? thing.key,
      all: entry ? [entry.label, ...entry.aliases] : names,
    };
  });
  if (old === 'renew')
    await runIds(
      transaction,
      cutTopicAliases,
      things.map(({ thing }) => thing.id),
    );
  await writeRows(
    transaction,
    putTopics,
    described.map(({ thing: { id, key, entry }, label, all }) => ({
      id,
      slug: slugOfKey(key),
      label,
      labelSort: indexable(foldText(label)),
      definition: entry?.definition ?? null,
      scheme: entry?.scheme ?? null,
      searchText: searchTextOf(...all),
    })),
  );
  await writeRows(
    transaction,
    makeTopicAliases,
    described.flatMap(({ thing, all }) => aliasRows(thing.id, all)),
  );
  await writeRows(
    transaction,
    putTopicIdentifiers,
    things.flatMap(({ thing }) => identifierRows(thing)),
  );
}

async function putSeriesRows(
  transaction: Transaction,
  things: readonly NamedThing<SeriesThing>[],
  old: WhatIsThere,
): Promise<void> {
  if (old === 'renew')
    await runIds(
      transaction,
      cutSeriesAliases,
      things.map(({ thing }) => thing.id),
    );
  await writeRows(
    transaction,
    putSeries,
    things.map(({ thing: { id, key }, names }) => {
      const name = names[0] ?? key;
      return {
        id,
        slug: key,
        name,
        nameSort: indexable(foldText(name)),
        kind: seriesKindOf(name),
        homepage: null,
        searchText: searchTextOf(...names),
      };
    }),
  );
  await writeRows(
    transaction,
    makeSeriesAliases,
    things.flatMap(({ thing, names }) => aliasRows(thing.id, names)),
  );
}

function identifierRows({ id, entry }: InstitutionThing | TopicThing) {
  return (entry?.identifiers ?? []).map(({ scheme, value }) => ({
    owner: id,
    id: idOf('identifier', `${scheme}|${value}`),
    scheme,
    value,
    url: urlOfIdentifier(scheme, value),
  }));
}

function urlOfIdentifier(scheme: string, value: string): string | null {
  if (scheme.toUpperCase() === 'ROR') return `https://ror.org/${value}`;
  if (scheme.toUpperCase() === 'WIKIDATA') return `https://www.wikidata.org/wiki/${value}`;
  return null;
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
