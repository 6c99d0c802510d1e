/** Puts the institutions, topics and series that something refers to where they are missing, with all that is above them. */
import { z } from 'zod';
import type { Transaction } from '../graph/graph.ts';
import { namesOfThings } from './corrected-things.ts';
import { writeRows, writesRows } from './row-statements.ts';
import { putInstitutionRows, putSeriesRows, putTopicRows, type WhatIsThere } from './thing-rows.ts';
import { relatedPairs } from './things.ts';
import { missingOf, type Things, withAllAbove } from './things-there.ts';

const link = { from: z.string(), to: z.string() };
const linkParts = writesRows('import/link-parts-of-institutions', link);
const linkBroader = writesRows('import/link-broader', link);
const linkRelated = writesRows('import/link-related', link);

/** Puts the things, with all that is above them, where they are missing; gives all that were written. */
export async function putThings(transaction: Transaction, wanted: Things, whatIsThere: WhatIsThere): Promise<Things> {
  const names = await namesOfThings(transaction);
  const all = withAllAbove(wanted, names);
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
    institutions.flatMap((thing) => names.above(thing).map(({ id }) => ({ from: thing.id, to: id }))),
  );
  await writeRows(
    transaction,
    linkBroader,
    topics.flatMap((thing) => names.broader(thing).map(({ id }) => ({ from: thing.id, to: id }))),
  );
  const related = new Map(topics.flatMap(relatedPairs).map((pair) => [`${pair.from} ${pair.to}`, pair]));
  await writeRows(transaction, linkRelated, [...related.values()]);
  return missing;
}
