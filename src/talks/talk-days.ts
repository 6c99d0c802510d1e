/** On which days talks were, and what they have: counted once and kept until the data change. */
import { keptAnswer } from '../graph/data-version.ts';
import type { Graph } from '../graph/graph.ts';
import type { Condition, Relation } from '../graph/plan.ts';
import { countDays, type DayCounts } from '../graph/plan-days.ts';
import { findAbout } from './about.ts';

/** The talks that a phrase finds, or all, for which a condition holds. */
export interface TalkSelection {
  readonly about: string | null;
  readonly where: Condition | null;
}

const NO_TALKS: DayCounts = { id: '', slug: '', label: '', sort: '', days: [], counts: [] };

/** The days of all that the talks have, or, counted by nothing, a single entry for the talks themselves. */
export async function daysOfTalks(
  graph: Graph,
  { about, where }: TalkSelection,
  counted: Relation | null,
): Promise<readonly DayCounts[]> {
  return keptAnswer(graph, JSON.stringify(['days', counted?.name, about, where]), async () => {
    const ids = about === null ? null : (await findAbout(graph, about, null)).hits.map(({ id }) => id);
    const found = ids?.length === 0 ? [] : await countDays(graph, { ids, where }, counted);
    const answer = counted === null && found.length === 0 ? [NO_TALKS] : found;
    return { answer, size: answer.reduce((sum, { days }) => sum + 2 * days.length + 5, 0) };
  });
}
