/** The institutions, topics and series that talks and speakers refer to, and their counts when what refers to them has changed. */
import type { Transaction } from '../graph/graph.ts';
import type { SpeakerBundle, TalkBundle } from './bundles.ts';
import { growThings, refreshThings } from './refresh-things.ts';
import type { Count } from './tallies.ts';
import { noThings, type Things, thingsByIds } from './things-there.ts';

export interface Recounting {
  /** What newly made talks and speakers refer to. */
  readonly wanted: Things;
  /** What of it, and of all above it, was not there before. */
  readonly put: Things;
  /** Ids of what talks and speakers referred to that are gone or changed. */
  readonly lost: readonly string[];
  readonly additions: ReadonlyMap<string, Count>;
}

/** Counts anew what has lost something, and adds to all else. */
export async function recount(transaction: Transaction, { wanted, put, lost, additions }: Recounting): Promise<void> {
  const lessened = await thingsByIds(transaction, lost);
  await growThings(transaction, without(merged(wanted, put), lessened), { additions, fresh: put });
  await refreshThings(transaction, lessened);
}

/** All that talks and speakers refer to. */
export function thingsIn(
  talks: readonly TalkBundle[],
  speakers: readonly Pick<SpeakerBundle, 'at' | 'within'>[],
): Things {
  const things = noThings();
  for (const { represented, topics, series, host } of talks) {
    for (const { thing } of [...represented, ...(host ? [host] : [])]) things.institutions.set(thing.id, thing);
    for (const { thing } of topics) things.topics.set(thing.id, thing);
    if (series) things.series.set(series.thing.id, series.thing);
  }
  for (const { at, within } of speakers)
    for (const { thing } of [...at, ...within]) things.institutions.set(thing.id, thing);
  return things;
}

function without(some: Things, others: Things): Things {
  const left = <T>(things: ReadonlyMap<string, T>, not: ReadonlyMap<string, T>) =>
    new Map([...things].filter(([id]) => !not.has(id)));
  return {
    institutions: left(some.institutions, others.institutions),
    topics: left(some.topics, others.topics),
    series: left(some.series, others.series),
  };
}

function merged(...all: readonly Things[]): Things {
  return {
    institutions: new Map(all.flatMap(({ institutions }) => [...institutions])),
    topics: new Map(all.flatMap(({ topics }) => [...topics])),
    series: new Map(all.flatMap(({ series }) => [...series])),
  };
}
