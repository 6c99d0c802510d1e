/** The days of a set of talks, and of what these talks have: what statistics over time are made of. */
import type { Graph } from './graph.ts';
import type { Relation } from './plan.ts';
import { type TalkSet, talksOf } from './plan-counted.ts';
import { getFragment } from './plan-fragment.ts';
import { bound } from './plan-levels.ts';
import { PlanScope } from './plan-scope.ts';

/** On which days something had talks: `counts[i]` of them on `days[i]`, the earliest day that each may have been. */
export interface DayCounts {
  readonly id: string;
  readonly slug: string;
  readonly label: string;
  /** The folded name by which lists are ordered. */
  readonly sort: string;
  readonly days: readonly number[];
  readonly counts: readonly number[];
}

/** One entry for each thing that the talks have, or a single one for the talks themselves; talks without a date have an extreme day. */
export async function countDays(graph: Graph, set: TalkSet, counted: Relation | null): Promise<readonly DayCounts[]> {
  const scope = new PlanScope(graph.engine);
  const { text: found, talk } = talksOf(set, scope);
  const counts = `WITH ${talk}.dayMin AS day, count(${talk}) AS count\nRETURN collect(day) AS days, collect(count) AS counts`;
  const text = counted === null ? `${found}\n${counts}` : `${found}\n${countsOf(counted, talk, scope)}`;
  const columns = counted === null ? 'days, counts' : 'id, slug, label, sort, days, counts';
  const whole = [
    ...scope.preludeTexts,
    scope.enclosed(text),
    ...(graph.engine === 'neo4j' ? [`RETURN ${columns}`] : []),
  ];
  const parameters = await (graph.engine === 'neo4j' ? scope.parameters : bound(graph, scope));
  const rows = await graph.readText(counted?.name ?? 'talks/days', whole.join('\n'), parameters);
  return rows.map((row) => ({
    id: String(row.id ?? ''),
    slug: String(row.slug ?? ''),
    label: String(row.label ?? ''),
    sort: String(row.sort ?? ''),
    days: (row.days ?? []) as readonly number[],
    counts: (row.counts ?? []) as readonly number[],
  }));
}

function countsOf(counted: Relation, talk: string, scope: PlanScope): string {
  const { body } = getFragment(counted.name, scope.engine);
  return [
    scope.place(body, { parent: talk, node: 'n' }, {}),
    `WITH n, ${talk}.dayMin AS day, count(DISTINCT ${talk}) AS count`,
    'RETURN n.id AS id, n.slug AS slug, coalesce(n.label, n.name) AS label, ' +
      'coalesce(n.labelSort, n.sortName, n.nameSort) AS sort, collect(day) AS days, collect(count) AS counts',
  ].join('\n');
}
