/** The institutions, topics and series of a graph: which are there, which are missing, and what is above them. */
import { z } from 'zod';
import type { Transaction } from '../graph/graph.ts';
import { readsAll, readsByIds, runIds } from './row-statements.ts';
import type { ThingNames } from './thing-names.ts';
import {
  type InstitutionThing,
  institutionOfKey,
  keyOfSlug,
  type SeriesThing,
  type TopicThing,
  topicOfKey,
} from './things.ts';

const slugged = { id: z.string(), slug: z.string() };

const knownInstitutions = readsByIds('import/known-institutions', slugged);
const knownTopics = readsByIds('import/known-topics', slugged);
const knownSeries = readsByIds('import/known-series', slugged);
const allInstitutions = readsAll('import/all-institutions', slugged);
const allTopics = readsAll('import/all-topics', slugged);
const allSeries = readsAll('import/all-series', slugged);

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

/** The things, and all that is above them after merges. */
export function withAllAbove({ institutions, topics, series }: Things, names: ThingNames): Things {
  const all: Things = { institutions: new Map(institutions), topics: new Map(topics), series };
  // A Map is walked in order of insertion, and what is added on the way is walked too.
  for (const thing of all.institutions.values()) for (const above of names.above(thing)) put(all.institutions, above);
  for (const thing of all.topics.values()) for (const above of names.broader(thing)) put(all.topics, above);
  return all;
}

/** Those of the things that are not there. */
export async function missingOf(transaction: Transaction, { institutions, topics, series }: Things): Promise<Things> {
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
