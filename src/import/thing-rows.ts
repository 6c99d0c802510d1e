/** Writes the nodes of institutions, topics and series with their other names and identifiers: named as the program's data or else as most texts print them. */
import { z } from 'zod';
import type { Transaction } from '../graph/graph.ts';
import { idOf } from '../graph/ids.ts';
import { foldText, normTerm } from '../text/fold.ts';
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

/** Writes topics, new or anew. */
export async function putTopicRows(
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
