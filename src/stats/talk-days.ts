/** The days of the talks that statistics are asked of, kept until the data change. */
import { keptAnswer } from '../graph/data-version.ts';
import type { Graph } from '../graph/graph.ts';
import type { Relation } from '../graph/plan.ts';
import { countDays, type DayCounts } from '../graph/plan-days.ts';
import { findAbout } from '../talks/about.ts';
import { COUNTED } from '../talks/talk-facets.ts';
import { type TalkWhereValue, talkCondition } from '../talks/talk-where.ts';

/** Which talks: as `talks` takes them. */
export interface TalkQuestion {
  readonly where?: TalkWhereValue | null | undefined;
  readonly about?: string | null | undefined;
}

/** What talks are counted by. */
export type CountedBy = 'TOPIC' | 'SPEAKER' | 'INSTITUTION' | 'SERIES';

const RELATIONS: Readonly<Record<CountedBy, Relation>> = {
  TOPIC: COUNTED.topics,
  SPEAKER: COUNTED.speakers,
  INSTITUTION: COUNTED.institutions,
  SERIES: COUNTED.series,
};

const NO_TALKS: DayCounts = { id: '', slug: '', label: '', days: [], counts: [] };

/** The days of all that the talks have, or, counted by nothing, a single entry for the talks themselves. */
export async function daysOfTalks(
  graph: Graph,
  { where, about }: TalkQuestion,
  by: CountedBy | null,
): Promise<readonly DayCounts[]> {
  const condition = talkCondition(where);
  const phrase = about?.trim() || null;
  return keptAnswer(graph, JSON.stringify(['days', by, phrase, condition]), async () => {
    const ids = phrase === null ? null : (await findAbout(graph, phrase, null)).hits.map(({ id }) => id);
    const found = await (ids?.length === 0
      ? []
      : countDays(graph, { ids, where: condition }, by === null ? null : RELATIONS[by]));
    const answer = by === null && found.length === 0 ? [NO_TALKS] : found;
    return { answer, size: answer.reduce((sum, { days }) => sum + 2 * days.length + 4, 0) };
  });
}
