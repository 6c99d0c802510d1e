/** Looks for what must never be in a graph: facts without evidence, parts without an owner, things that nothing refers to, wrong counts. */
import { z } from 'zod';
import type { Graph } from '../graph/graph.ts';
import { findRebuildRefusal, listOpenChanges } from '../sources/source-store.ts';
import { hasPendingPeople } from './pending-people.ts';
import { readsAll } from './row-statements.ts';

/** One broken invariant. */
export interface GraphFault {
  readonly fault: string;
  /** At most ten of the nodes. */
  readonly ids: readonly string[];
}

const WITHOUT_SPEAKER = 'An appearance without talk or speaker';
const row = { id: z.string() };
const checks = [
  { fault: 'A talk that no record states', statement: readsAll('import/check-evidence-of-talks', row) },
  { fault: 'An appearance that no record states', statement: readsAll('import/check-evidence-of-appearances', row) },
  { fault: 'A speaker whom no record states', statement: readsAll('import/check-evidence-of-speakers', row) },
  { fault: 'An affiliation that no record states', statement: readsAll('import/check-evidence-of-affiliations', row) },
  { fault: 'A record without a source', statement: readsAll('import/check-sources-of-records', row) },
  { fault: WITHOUT_SPEAKER, statement: readsAll('import/check-talks-of-appearances', row) },
  {
    fault: 'An affiliation without speaker or institution',
    statement: readsAll('import/check-holders-of-affiliations', row),
  },
  { fault: 'An alias of nothing', statement: readsAll('import/check-owners-of-aliases', row) },
  { fault: 'An identifier of nothing', statement: readsAll('import/check-owners-of-identifiers', row) },
  { fault: 'A resource of no talk', statement: readsAll('import/check-owners-of-resources', row) },
  { fault: 'A mention in no talk', statement: readsAll('import/check-owners-of-mentions', row) },
  { fault: 'An institution that nothing refers to', statement: readsAll('import/check-use-of-institutions', row) },
  { fault: 'A topic that nothing refers to', statement: readsAll('import/check-use-of-topics', row) },
  { fault: 'A series that no talk is part of', statement: readsAll('import/check-use-of-series', row) },
  { fault: 'A wrong number of talks of a topic', statement: readsAll('import/check-talk-counts-of-topics', row) },
  {
    fault: 'A wrong number of talks of an institution',
    statement: readsAll('import/check-talk-counts-of-institutions', row),
  },
  {
    fault: 'A wrong number of speakers of an institution',
    statement: readsAll('import/check-speaker-counts-of-institutions', row),
  },
  { fault: 'A wrong number of talks of a speaker', statement: readsAll('import/check-talk-counts-of-speakers', row) },
];

/** All broken invariants; none in a graph that follows from its sources. */
export async function checkGraph(graph: Graph): Promise<GraphFault[]> {
  const faults: GraphFault[] = [];
  const isWaiting = await hasPendingPeople(graph);
  for (const { fault, statement } of checks) {
    // That is what those wait for.
    if (isWaiting && fault === WITHOUT_SPEAKER) continue;
    const ids = (await graph.read(statement, {})).map(({ id }) => id);
    if (ids.length > 0) faults.push({ fault, ids });
  }
  if (isWaiting)
    faults.push({
      fault: 'An import that was interrupted before all speakers were made: the next import finishes it',
      ids: [],
    });
  const open = (await listOpenChanges(graph)).map(({ id }) => id);
  if (open.length > 0) faults.push({ fault: 'A change that was interrupted: the next import finishes it', ids: open });
  const refusal = await findRebuildRefusal(graph);
  if (refusal !== null) faults.push({ fault: faultOf(refusal.code), ids: [] });
  return faults;
}

function faultOf(code: string): string {
  return code === 'REBUILD_NEEDED'
    ? 'A store that an earlier version of talkgraph wrote, into which nothing can be imported before it is rebuilt: run "talkgraph rebuild"'
    : 'A rebuild that was interrupted: run "talkgraph rebuild"';
}
