/** The days of the talks that statistics are asked of. */
import type { Graph } from '../graph/graph.ts';
import type { Relation } from '../graph/plan.ts';
import type { DayCounts } from '../graph/plan-days.ts';
import { daysOfTalks } from '../talks/talk-days.ts';
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

/** The days of all that the talks have, or, counted by nothing, a single entry for the talks themselves. */
export async function daysAsked(
  graph: Graph,
  { where, about }: TalkQuestion,
  by: CountedBy | null,
): Promise<readonly DayCounts[]> {
  const selection = { about: about?.trim() || null, where: talkCondition(where) };
  return daysOfTalks(graph, selection, by === null ? null : RELATIONS[by]);
}
