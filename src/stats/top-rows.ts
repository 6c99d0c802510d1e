/** What has the most talks in a time. */
import type { Graph } from '../graph/graph.ts';
import { dayBounds } from './periods.ts';
import { type CountedBy, daysAsked, type TalkQuestion } from './talk-days.ts';
import { ranked } from './talks-per-period.ts';

export interface TopQuestion extends TalkQuestion {
  readonly of: CountedBy;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly first: number;
}

export interface TopRow {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** The first rows, most talks first, then by label; throws BAD_INPUT. Without from and to, talks without a date count as well. */
export async function topRows(graph: Graph, question: TopQuestion): Promise<readonly TopRow[]> {
  const bounds = dayBounds(question.from, question.to);
  const all = await daysAsked(graph, question, question.of);
  return ranked(all, bounds)
    .slice(0, question.first)
    .map(({ counted: { id, label }, count }) => ({ id, label, count }));
}
