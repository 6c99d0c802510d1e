/** How many people moved from one institution to another. */
import { z } from 'zod';
import { keptAnswer } from '../graph/data-version.ts';
import type { Graph } from '../graph/graph.ts';
import { declareStatement } from '../graph/statement.ts';
import { DAY_MAX, DAY_MIN } from '../talks/partial-date.ts';
import { type DayBounds, dayBounds } from './periods.ts';

const affiliation = z.object({
  id: z.string(),
  person: z.string(),
  institution: z.string(),
  kind: z.string(),
  startMin: z.int(),
  startMax: z.int(),
  endMin: z.int(),
  endMax: z.int(),
});

type Held = z.infer<typeof affiliation>;

const affiliations = declareStatement({
  name: 'stats/affiliations',
  access: 'read',
  parameters: z.object({}),
  row: affiliation,
});

const successions = declareStatement({
  name: 'stats/successions',
  access: 'read',
  parameters: z.object({}),
  row: z.object({ earlier: z.string(), later: z.string() }),
});

const institutionNames = declareStatement({
  name: 'stats/institution-names',
  access: 'read',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), slug: z.string(), name: z.string(), sort: z.string() }),
});

export interface FlowQuestion {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly kinds?: readonly string[] | null | undefined;
  /** Only moves that all of these have part in: one, or the two ends. */
  readonly institutions?: readonly string[] | null | undefined;
  readonly first: number;
}

export interface Flow {
  readonly source: string;
  readonly target: string;
  readonly sourceId: string;
  readonly targetId: string;
  readonly sourceSlug: string;
  readonly targetSlug: string;
  /** The number of people. */
  readonly count: number;
  /** Their ids, in ascending order. */
  readonly people: readonly string[];
}

interface Careers {
  readonly byPerson: ReadonlyMap<string, readonly Held[]>;
  /** The affiliations that are known to have come after one, whatever their dates. */
  readonly after: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The flows of most people first, then by names; throws BAD_INPUT. */
export async function affiliationFlows(graph: Graph, question: FlowQuestion): Promise<readonly Flow[]> {
  const bounds = dayBounds(question.from, question.to);
  const careers = await keptAnswer(graph, 'careers', async () => {
    const answer = await readCareers(graph);
    return { answer, size: [...answer.byPerson.values()].reduce((sum, held) => sum + 8 * held.length, 0) };
  });
  const flows = new Map<string, { readonly sourceId: string; readonly targetId: string; readonly people: string[] }>();
  for (const [person, held] of careers.byPerson) {
    for (const [sourceId, targetId] of movesOf(held, careers.after, { bounds, kinds: question.kinds ?? null })) {
      if (question.institutions?.some((id) => id !== sourceId && id !== targetId)) continue;
      const key = `${sourceId} ${targetId}`;
      const flow = flows.get(key) ?? { sourceId, targetId, people: [] };
      flow.people.push(person);
      flows.set(key, flow);
    }
  }
  const counted = [...flows.values()].map(({ people, ...ends }) => ({ ...ends, people, count: people.length }));
  return named(graph, counted, question.first);
}

type Unnamed = Omit<Flow, 'source' | 'target' | 'sourceSlug' | 'targetSlug'>;

async function named(graph: Graph, flows: readonly Unnamed[], first: number): Promise<Flow[]> {
  const sorted = [...flows].sort((a, b) => b.count - a.count);
  // Names decide among equals, so those of all that may come in are read.
  const least = sorted[first - 1]?.count ?? 0;
  const wanted = sorted.filter(({ count }) => count >= least);
  if (wanted.length === 0) return [];
  const ids = [...new Set(wanted.flatMap(({ sourceId, targetId }) => [sourceId, targetId]))];
  const names = new Map((await graph.read(institutionNames, { ids })).map((row) => [row.id, row]));
  const sortOf = ({ sourceId, targetId }: Unnamed): string =>
    `${names.get(sourceId)?.sort} ${sourceId} ${names.get(targetId)?.sort} ${targetId}`;
  return wanted
    .map((flow) => ({ flow, sort: sortOf(flow) }))
    .sort((a, b) => b.flow.count - a.flow.count || (a.sort < b.sort ? -1 : 1))
    .slice(0, first)
    .map(({ flow }) => ({
      ...flow,
      people: [...flow.people].sort(),
      source: names.get(flow.sourceId)?.name ?? '',
      target: names.get(flow.targetId)?.name ?? '',
      sourceSlug: names.get(flow.sourceId)?.slug ?? '',
      targetSlug: names.get(flow.targetId)?.slug ?? '',
    }));
}

async function readCareers(graph: Graph): Promise<Careers> {
  const [held, orders] = await Promise.all([graph.read(affiliations, {}), graph.read(successions, {})]);
  const byPerson = new Map<string, Held[]>();
  for (const one of held) byPerson.set(one.person, [...(byPerson.get(one.person) ?? []), one]);
  const after = new Map<string, Set<string>>();
  for (const { earlier, later } of orders) after.set(earlier, (after.get(earlier) ?? new Set()).add(later));
  return { byPerson, after };
}

interface Asked {
  readonly bounds: DayBounds;
  readonly kinds: readonly string[] | null;
}

/**
 * The moves of one person, each pair of institutions once: from an affiliation to one that is known to have come after it,
 * with none between the two that is known to have come after the one and before the other.
 */
function movesOf(
  all: readonly Held[],
  after: Careers['after'],
  { bounds, kinds }: Asked,
): Iterable<readonly [string, string]> {
  const moves = new Map<string, readonly [string, string]>();
  const laterThan = new Map(all.map((one) => [one, laterOf(one, all, after)]));
  const held = all.filter(({ kind }) => kinds === null || kinds.includes(kind));
  for (const a of held) {
    const later = held.filter((b) => laterThan.get(a)?.has(b));
    for (const b of later) {
      if (b.institution === a.institution || !isInTime(b, bounds)) continue;
      if (later.some((between) => between !== b && laterThan.get(between)?.has(b))) continue;
      moves.set(`${a.institution} ${b.institution}`, [a.institution, b.institution]);
    }
  }
  return moves.values();
}

/** All that is known to have come after an affiliation, also by way of others. */
function laterOf(of: Held, all: readonly Held[], after: Careers['after']): ReadonlySet<Held> {
  const later = new Set<Held>();
  const add = (a: Held): void => {
    for (const b of all) {
      if (b === a || b === of || later.has(b) || !isAfter(a, b, after)) continue;
      later.add(b);
      add(b);
    }
  };
  add(of);
  return later;
}

/** Whether b is known to have come after a: said so, or it began later, and a may have been over when it did. */
function isAfter(a: Held, b: Held, after: Careers['after']): boolean {
  if (after.get(a.id)?.has(b.id)) return true;
  return a.startMax < b.startMin && a.endMin !== DAY_MIN && a.endMin <= b.startMax;
}

/** Whether the move may have been within the bounds: it is when the later affiliation began, which must be known from both sides. */
function isInTime({ startMin, startMax }: Held, { from, to }: DayBounds): boolean {
  if (from === null && to === null) return true;
  if (startMin === DAY_MIN || startMax === DAY_MAX) return false;
  return startMin <= (to ?? DAY_MAX) && startMax >= (from ?? DAY_MIN);
}
