/** Writes the nodes of institutions, topics and series with their other names and identifiers: named as the program's data or else as most texts print them. */
import { z } from 'zod';
import type { Transaction } from '../graph/graph.ts';
import { identifierIdOf, idOf } from '../graph/ids.ts';
import { foldText, normTerm } from '../text/fold.ts';
import { correctionsOfThings, namesOfThings } from './corrected-things.ts';
import { type Corrections, corrected } from './corrections.ts';
import { createFormer, deleteFormer } from './former-writes.ts';
import { runIds, writeRows, writesIds, writesRows } from './row-statements.ts';
import { seriesKindOf } from './series-kind.ts';
import {
  describeUnknown,
  type InstitutionThing,
  indexable,
  type SeriesThing,
  searchTextOf,
  slugOfKey,
  type TopicThing,
} from './things.ts';
import type { Kept } from './ties.ts';

const text = z.string();
const maybe = z.string().nullable();
const alias = { owner: text, id: text, text, norm: text };
const identifier = { owner: text, id: text, scheme: text, value: text, url: maybe };

const putInstitutions = writesRows('import/put-institutions', {
  id: text,
  slug: text,
  name: text,
  nameSort: text,
  kind: text,
  city: maybe,
  countryCode: maybe,
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
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
export const cutInstitutionAliases = writesIds('import/delete-aliases-of-institutions');
export const cutTopicAliases = writesIds('import/delete-aliases-of-topics');
export const cutSeriesAliases = writesIds('import/delete-aliases-of-series');
const makeInstitutionAliases = writesRows('import/create-aliases-of-institutions', alias);
const makeTopicAliases = writesRows('import/create-aliases-of-topics', alias);
const makeSeriesAliases = writesRows('import/create-aliases-of-series', alias);
const putInstitutionIdentifiers = writesRows('import/put-identifiers-of-institutions', identifier);
const putTopicIdentifiers = writesRows('import/put-identifiers-of-topics', identifier);

/** Whether to write anew what is there already: after the program's data have changed. */
export type WhatIsThere = 'keep' | 'renew';

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

/** Writes institutions, new or anew. */
export async function putInstitutionRows(
  transaction: Transaction,
  things: readonly NamedThing<InstitutionThing>[],
  old: WhatIsThere,
): Promise<void> {
  const wordsOf = await correctionsOfThings(
    transaction,
    things.map(({ thing }) => thing.id),
  );
  const names = await namesOfThings(transaction);
  const described = things.map((named) => {
    const kept = names.kept('Institution', named.thing.id);
    const known = describe(named, kept);
    const words = wordsOf(named.thing.id);
    const name = corrected<string>(words, 'name', known.name);
    return {
      ...known,
      kept,
      words,
      name,
      all: withNames(name, known, names.takenNames('Institution', named.thing.id)),
    };
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
    described.map(({ thing: { id, key, entry }, words, name, kind, all }) => ({
      id,
      slug: slugOfKey(key),
      name,
      nameSort: indexable(foldText(name)),
      kind: corrected<string>(words, 'kind', kind),
      city: corrected(words, 'city', entry?.city ?? null),
      countryCode: corrected(words, 'countryCode', entry?.countryCode ?? null),
      latitude: correctedNumber(words, 'latitude', entry?.latitude ?? null),
      longitude: correctedNumber(words, 'longitude', entry?.longitude ?? null),
      homepage: corrected(words, 'homepage', entry?.homepage ?? null),
      searchText: searchTextOf(...all),
    })),
  );
  await writeRows(
    transaction,
    makeInstitutionAliases,
    described.flatMap(({ thing, all }) => aliasRows(thing.id, all)),
  );
  await putFormer(transaction, 'institutions', described);
  await writeRows(
    transaction,
    putInstitutionIdentifiers,
    things.flatMap(({ thing }) => identifierRows(thing)),
  );
}

/** Writes topics, new or anew. */
export async function putTopicRows(
  transaction: Transaction,
  things: readonly NamedThing<TopicThing>[],
  old: WhatIsThere,
): Promise<void> {
  const wordsOf = await correctionsOfThings(
    transaction,
    things.map(({ thing }) => thing.id),
  );
  const merges = await namesOfThings(transaction);
  const described = things.map(({ thing, names }) => {
    const { entry } = thing;
    const kept = merges.kept('Topic', thing.id);
    const words = wordsOf(thing.id);
    const name = entry?.label ?? kept?.subject.name ?? names[0] ?? thing.key;
    const label = corrected<string>(words, 'label', name);
    const all = entry ? [entry.label, ...entry.aliases] : names;
    return { thing, kept, words, label, all: withNames(label, { name, all }, merges.takenNames('Topic', thing.id)) };
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
    described.map(({ thing: { id, key, entry }, words, label, all }) => ({
      id,
      slug: slugOfKey(key),
      label,
      labelSort: indexable(foldText(label)),
      definition: corrected(words, 'definition', entry?.definition ?? null),
      scheme: entry?.scheme ?? null,
      searchText: searchTextOf(...all),
    })),
  );
  await writeRows(
    transaction,
    makeTopicAliases,
    described.flatMap(({ thing, all }) => aliasRows(thing.id, all)),
  );
  await putFormer(transaction, 'topics', described);
  await writeRows(
    transaction,
    putTopicIdentifiers,
    things.flatMap(({ thing }) => identifierRows(thing)),
  );
}

/** Writes series, new or anew. */
export async function putSeriesRows(
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
  const wordsOf = await correctionsOfThings(
    transaction,
    things.map(({ thing }) => thing.id),
  );
  const merges = await namesOfThings(transaction);
  const described = things.map(({ thing, names }) => {
    const kept = merges.kept('Series', thing.id);
    const words = wordsOf(thing.id);
    const known = kept?.subject.name ?? names[0] ?? thing.key;
    const name = corrected<string>(words, 'name', known);
    return {
      thing,
      kept,
      words,
      name,
      all: withNames(name, { name: known, all: names }, merges.takenNames('Series', thing.id)),
    };
  });
  await writeRows(
    transaction,
    putSeries,
    described.map(({ thing: { id, key }, words, name, all }) => ({
      id,
      slug: key,
      name,
      nameSort: indexable(foldText(name)),
      kind: corrected<string>(words, 'kind', seriesKindOf(name)),
      homepage: corrected<string | null>(words, 'homepage', null),
      searchText: searchTextOf(...all),
    })),
  );
  await writeRows(
    transaction,
    makeSeriesAliases,
    described.flatMap(({ thing, all }) => aliasRows(thing.id, all)),
  );
  await putFormer(transaction, 'series', described);
}

function describe({ thing, names }: NamedThing<InstitutionThing>, kept: Kept | null) {
  const { entry } = thing;
  if (entry) return { thing, name: entry.name, kind: entry.kind, all: [entry.name, ...entry.aliases] };
  if (kept !== null) {
    const { kind } = describeUnknown(thing, [kept.subject.name]);
    return { thing, name: kept.subject.name, kind, all: names };
  }
  const { name, kind, aliases } = describeUnknown(thing, names);
  return { thing, name, kind, all: names.length === 0 ? [] : [name, ...aliases] };
}

/** All names of a thing: the one it goes by, those that are known, and those of what it took in. */
function withNames(
  name: string,
  known: { readonly name: string; readonly all: readonly string[] },
  taken: readonly string[],
): readonly string[] {
  return name === known.name && taken.length === 0 ? known.all : [...new Set([name, ...known.all, ...taken])];
}

/** Old ids and slugs lead to what took the things in. */
async function putFormer(
  transaction: Transaction,
  of: 'institutions' | 'topics' | 'series',
  described: readonly { readonly thing: { readonly id: string }; readonly kept: Kept | null }[],
): Promise<void> {
  await deleteFormer(
    transaction,
    described.map(({ thing }) => thing.id),
  );
  const rows = described.flatMap(({ thing, kept }) =>
    (kept?.former ?? []).map(({ id, slug }) => ({ owner: thing.id, id, slug, slugBase: null, seq: null })),
  );
  await createFormer(transaction, of, rows);
}

function correctedNumber(words: Corrections, field: string, given: number | null): number | null {
  const word = words.get(field);
  if (word === undefined) return given;
  return word.value === null ? null : Number(word.value);
}

function identifierRows({ id, entry }: InstitutionThing | TopicThing) {
  return (entry?.identifiers ?? []).map(({ scheme, value }) => ({
    owner: id,
    id: identifierIdOf(scheme, value),
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
