/**
 * Counts what refers to institutions, topics and series by what is added to them, so that one more talk of a large series costs as much as
 * the first: reading all that refers to it would grow with every talk.
 */
import { z } from 'zod';
import type { Transaction } from '../graph/graph.ts';
import { type SpeakerBundle, sortedBy, type TalkBundle } from './bundles.ts';
import { readsByIds, runIds } from './row-statements.ts';
import type { SpeakerChange } from './speaker-parts.ts';
import type { Things } from './things-there.ts';

/** How often a thing is printed how, and which institutions host how many talks of a series; kept where names or hosts follow from it. */
export interface Tally {
  readonly printed: ReadonlyMap<string, number>;
  readonly hosts: ReadonlyMap<string, number>;
}

/** What refers to one thing. */
export interface Count extends Tally {
  readonly talks: number;
  readonly speakers: number;
}

const text = z.string();
const maybe = z.string().nullable();
const count = z.number().nullable();

const ofInstitutions = readsByIds('import/tallies-of-institutions', {
  id: text,
  talks: count,
  speakers: count,
  tally: maybe,
});
const ofTopics = readsByIds('import/tallies-of-topics', { id: text, talks: count, tally: maybe });
const ofSeries = readsByIds('import/tallies-of-series', { id: text, tally: maybe });
/** Pairs, because a name may be anything, and an object has an order of its own for numbers. */
const pairs = z.array(z.tuple([text, z.number()]));
const kept = z.object({ printed: pairs, hosts: pairs });

/** Nothing refers to it yet. */
export const NOTHING: Count = { talks: 0, speakers: 0, printed: new Map(), hosts: new Map() };

/** What is new of talks and speakers that are made, and of speakers who have got further affiliations, by the id of what it refers to. */
export function additionsOf(
  talks: readonly TalkBundle[],
  speakers: readonly SpeakerBundle[],
  changed: readonly SpeakerChange[],
): Map<string, Count> {
  const additions = new Additions();
  for (const talk of talks) countTalk(talk, additions);
  for (const after of speakers) countPlaces([], [...after.at, ...after.within], additions);
  for (const { before, after } of changed)
    countPlaces([...before.at, ...before.within], [...after.at, ...after.within], additions);
  return additions.all;
}

function countTalk({ represented, topics, series, host }: TalkBundle, additions: Additions): void {
  for (const { thing, printed } of [...represented, ...topics]) additions.print(thing.id, printed);
  for (const id of new Set([...represented, ...topics].map(({ thing }) => thing.id))) additions.add(id, 'talks');
  if (host) additions.print(host.thing.id, host.printed);
  if (series) additions.print(series.thing.id, series.printed);
  if (series && host) additions.host(series.thing.id, host.thing.id);
}

type Place = SpeakerBundle['at'][number];

function countPlaces(before: readonly Place[], after: readonly Place[], additions: Additions): void {
  const known = new Set(before.map(placeKey));
  const left = new Set(before.map(({ thing }) => thing.id));
  const added = after.filter((place) => !known.has(placeKey(place)));
  for (const { thing, printed } of added) additions.print(thing.id, printed);
  for (const id of new Set(added.map(({ thing }) => thing.id))) if (!left.has(id)) additions.add(id, 'speakers');
}

/** One affiliation at one institution. */
function placeKey({ affiliation, thing }: Place): string {
  return `${affiliation} ${thing.id}`;
}

class Additions {
  readonly all = new Map<
    string,
    { talks: number; speakers: number; printed: Map<string, number>; hosts: Map<string, number> }
  >();

  add(id: string, what: 'talks' | 'speakers'): void {
    this.#of(id)[what] += 1;
  }

  print(id: string, printed: string): void {
    const of = this.#of(id).printed;
    of.set(printed, (of.get(printed) ?? 0) + 1);
  }

  host(id: string, institution: string): void {
    const of = this.#of(id).hosts;
    of.set(institution, (of.get(institution) ?? 0) + 1);
  }

  #of(id: string) {
    const known = this.all.get(id);
    if (known) return known;
    const none = { talks: 0, speakers: 0, printed: new Map<string, number>(), hosts: new Map<string, number>() };
    this.all.set(id, none);
    return none;
  }
}

/** What is counted of things so far; those of which it is not known are left out, as in stores of earlier versions. */
export async function countsSoFar(transaction: Transaction, things: Things): Promise<Map<string, Count>> {
  const counts = new Map<string, Count>();
  for (const { id, talks, speakers, tally } of await runIds(transaction, ofInstitutions, things.institutions.keys()))
    if (talks !== null && speakers !== null && (tally !== null || things.institutions.get(id)?.entry))
      counts.set(id, { ...decodeTally(tally), talks, speakers });
  for (const { id, talks, tally } of await runIds(transaction, ofTopics, things.topics.keys()))
    if (talks !== null && (tally !== null || things.topics.get(id)?.entry))
      counts.set(id, { ...NOTHING, ...decodeTally(tally), talks });
  for (const { id, tally } of await runIds(transaction, ofSeries, things.series.keys()))
    if (tally !== null) counts.set(id, { ...NOTHING, ...decodeTally(tally) });
  return counts;
}

/** Both counts together. */
export function sumOf(some: Count = NOTHING, more: Count = NOTHING): Count {
  return {
    talks: some.talks + more.talks,
    speakers: some.speakers + more.speakers,
    printed: summed(some.printed, more.printed),
    hosts: summed(some.hosts, more.hosts),
  };
}

function summed(some: ReadonlyMap<string, number>, more: ReadonlyMap<string, number>): Map<string, number> {
  const sums = new Map(some);
  for (const [key, uses] of more) sums.set(key, (sums.get(key) ?? 0) + uses);
  return sums;
}

/** What was counted, the most used first. */
export function mostUsedFirst(uses: ReadonlyMap<string, number>): string[] {
  return sortedBy(uses, ([key, times]) => `${String(Number.MAX_SAFE_INTEGER - times)}|${key}`).map(([key]) => key);
}

/** The tally as it is stored, the same for the same counts. */
export function encodeTally({ printed, hosts }: Tally): string {
  const inOrder = (uses: ReadonlyMap<string, number>) => sortedBy(uses, ([key]) => key);
  return JSON.stringify({ printed: inOrder(printed), hosts: inOrder(hosts) });
}

function decodeTally(tally: string | null): Tally {
  if (tally === null) return NOTHING;
  const { printed, hosts } = kept.parse(JSON.parse(tally));
  return { printed: new Map(printed), hosts: new Map(hosts) };
}
