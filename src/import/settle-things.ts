/** Writes what follows from what refers to institutions, topics and series: counts, names, and the hosts of series. */
import { z } from 'zod';
import type { Transaction } from '../graph/graph.ts';
import { runIds, writeRows, writesIds, writesRows } from './row-statements.ts';
import { type Count, encodeTally, mostUsedFirst } from './tallies.ts';
import { putInstitutionRows, putSeriesRows, putTopicRows } from './thing-rows.ts';
import type { InstitutionThing, SeriesThing, TopicThing } from './things.ts';

const text = z.string();
const whole = z.number().int();

const setInstitutionCounts = writesRows('import/set-counts-of-institutions', {
  id: text,
  talkCount: whole,
  speakerCount: whole,
  tally: text.nullable(),
});
const setTopicCounts = writesRows('import/set-counts-of-topics', {
  id: text,
  talkCount: whole,
  tally: text.nullable(),
});
const setSeriesTallies = writesRows('import/set-tallies-of-series', { id: text, tally: text });
const unlinkHosts = writesIds('import/unlink-hosts-of-series');
const linkHosts = writesRows('import/link-hosts-of-series', { series: text, institution: text });

/** A thing with what refers to it. */
export interface Counted<T> {
  readonly thing: T;
  readonly now: Count;
  /** What referred to it when it was last written; null where that is not known. */
  readonly before: Count | null;
}

/** Writes counts of institutions, and the names of those that only texts name. */
export async function settleInstitutions(
  transaction: Transaction,
  counted: readonly Counted<InstitutionThing>[],
): Promise<void> {
  const unknown = counted.filter(({ thing }) => thing.entry === null);
  await putInstitutionRows(transaction, unknown.filter(hasOtherNames).map(named), 'renew');
  await writeRows(
    transaction,
    setInstitutionCounts,
    counted.map(({ thing: { id, entry }, now }) => ({
      id,
      talkCount: now.talks,
      speakerCount: now.speakers,
      tally: entry === null ? encodeTally(now) : null,
    })),
  );
}

/** Writes counts of topics, and the names of those that only texts name. */
export async function settleTopics(transaction: Transaction, counted: readonly Counted<TopicThing>[]): Promise<void> {
  const unknown = counted.filter(({ thing }) => thing.entry === null);
  await putTopicRows(transaction, unknown.filter(hasOtherNames).map(named), 'renew');
  await writeRows(
    transaction,
    setTopicCounts,
    counted.map(({ thing: { id, entry }, now }) => ({
      id,
      talkCount: now.talks,
      tally: entry === null ? encodeTally(now) : null,
    })),
  );
}

/** Writes names and hosts of series: the institution that hosts most of their talks. */
export async function settleSeries(transaction: Transaction, counted: readonly Counted<SeriesThing>[]): Promise<void> {
  await putSeriesRows(transaction, counted.filter(hasOtherNames).map(named), 'renew');
  const others = counted.filter(({ now, before }) => before === null || hostOf(now) !== hostOf(before));
  await runIds(
    transaction,
    unlinkHosts,
    others.map(({ thing }) => thing.id),
  );
  await writeRows(
    transaction,
    linkHosts,
    others.flatMap(({ thing, now }) => {
      const institution = hostOf(now);
      return institution === undefined ? [] : [{ series: thing.id, institution }];
    }),
  );
  await writeRows(
    transaction,
    setSeriesTallies,
    counted.map(({ thing, now }) => ({ id: thing.id, tally: encodeTally(now) })),
  );
}

function named<T>({ thing, now }: Counted<T>): { thing: T; names: string[] } {
  return { thing, names: mostUsedFirst(now.printed) };
}

function hasOtherNames({ now, before }: Counted<unknown>): boolean {
  return before === null || mostUsedFirst(now.printed).join('\n') !== mostUsedFirst(before.printed).join('\n');
}

function hostOf({ hosts }: Count): string | undefined {
  return mostUsedFirst(hosts)[0];
}
