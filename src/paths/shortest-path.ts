/** A shortest chain of talks, affiliations and topics between two things, found from both ends at once. */
import { z } from 'zod';
import type { Graph } from '../graph/graph.ts';
import { declareStatement } from '../graph/statement.ts';
import { badInput } from '../graphql/bad-input.ts';

const MOST_HOPS = 10;
/** The lists of ids of a level, by the first letter of the ids. */
const LISTS = { t: 'talks', p: 'speakers', i: 'institutions', o: 'topics', s: 'series' } as const;

const ids = z.array(z.string());
const link = z.object({
  source: z.string(),
  target: z.string(),
  kind: z.enum(['GAVE', 'REPRESENTED', 'ABOUT', 'IN_SERIES', 'AFFILIATED', 'PART_OF', 'BROADER']),
  away: z.boolean(),
  fact: z.string().nullable(),
});

type Link = z.infer<typeof link>;

const steps = declareStatement({
  name: 'paths/steps',
  access: 'read',
  parameters: z.object({ talks: ids, speakers: ids, institutions: ids, topics: ids, series: ids, ends: ids }),
  row: link,
});

const affiliations = declareStatement({
  name: 'paths/affiliations',
  access: 'read',
  parameters: z.object({ ids }),
  row: z.object({
    id: z.string(),
    kind: z.string(),
    role: z.string().nullable(),
    start: z.string().nullable(),
    end: z.string().nullable(),
  }),
});

/** How a link reads from its first end to its second, and from its second to its first. */
const PHRASES: Readonly<Record<Link['kind'], readonly [away: string, back: string]>> = {
  GAVE: ['gave', 'was given by'],
  REPRESENTED: ['had a speaker from', 'was represented at'],
  ABOUT: ['is about', 'is a topic of'],
  IN_SERIES: ['belongs to', 'includes'],
  AFFILIATED: ['is or was at', 'is or was the place of'],
  PART_OF: ['is part of', 'includes'],
  BROADER: ['is narrower than', 'is broader than'],
};

export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  /** 1 to 10. */
  readonly maxHops: number;
}

export interface PathFound {
  /** Ids of both ends and of all between. */
  readonly ids: readonly string[];
  /** What leads from each to the next, in words. */
  readonly steps: readonly string[];
}

/** One end of the search: what it has reached, and by which link. */
interface Side {
  readonly reached: Map<string, Link | null>;
  outermost: readonly string[];
  hops: number;
}

/** The chain, always the same of several that are equally short; null when there is none within the hops. Throws BAD_INPUT. */
export async function shortestPath(graph: Graph, { from, to, maxHops }: PathQuestion): Promise<PathFound | null> {
  if (maxHops < 1 || maxHops > MOST_HOPS)
    throw badInput(`maxHops is ${maxHops}: give a number from 1 to ${MOST_HOPS}.`);
  for (const id of [from, to]) {
    if (listOf(id) === undefined)
      throw badInput(`${JSON.stringify(id.slice(0, 40))} is no id of a talk, speaker, institution, topic or series.`);
  }
  if (from === to) return { ids: [from], steps: [] };
  const start = sideOf(from);
  const end = sideOf(to);
  while (start.hops + end.hops < maxHops && start.outermost.length > 0 && end.outermost.length > 0) {
    // The smaller side is the cheaper one to widen.
    const [side, other] = start.outermost.length <= end.outermost.length ? [start, end] : [end, start];
    await widen(graph, side, [from, to]);
    const meeting = side.outermost.find((id) => other.reached.has(id));
    if (meeting !== undefined) return told(graph, chain(start, end, meeting));
  }
  return null;
}

function sideOf(id: string): Side {
  return { reached: new Map([[id, null]]), outermost: [id], hops: 0 };
}

function listOf(id: string): (typeof LISTS)[keyof typeof LISTS] | undefined {
  return LISTS[id.charAt(0) as keyof typeof LISTS];
}

async function widen(graph: Graph, side: Side, ends: readonly string[]): Promise<void> {
  const lists = { talks: [], speakers: [], institutions: [], topics: [], series: [] } as Record<string, string[]>;
  for (const id of side.outermost) lists[listOf(id) ?? '']?.push(id);
  const { talks = [], speakers = [], institutions = [], topics = [], series = [] } = lists;
  const links = await graph.read(steps, { talks, speakers, institutions, topics, series, ends: [...ends] });
  const sorted = links
    .map((one) => ({ one, sort: `${one.source} ${one.target} ${one.kind} ${one.fact}` }))
    .sort((a, b) => (a.sort < b.sort ? -1 : 1));
  const next: string[] = [];
  for (const { one } of sorted) {
    if (side.reached.has(one.target)) continue;
    side.reached.set(one.target, one);
    next.push(one.target);
  }
  side.outermost = next.sort();
  side.hops += 1;
}

/** The links from one end to the other by way of where the sides met, each as it is walked. */
function chain(start: Side, end: Side, meeting: string): readonly Link[] {
  const before = linksTo(start, meeting).reverse();
  const after = linksTo(end, meeting).map((one) => ({
    ...one,
    source: one.target,
    target: one.source,
    away: !one.away,
  }));
  return [...before, ...after];
}

/** The links back from a place to where a side began. */
function linksTo(side: Side, place: string): Link[] {
  const links: Link[] = [];
  for (let one = side.reached.get(place); one != null; one = side.reached.get(one.source)) links.push(one);
  return links;
}

async function told(graph: Graph, links: readonly Link[]): Promise<PathFound> {
  const facts = links.flatMap(({ fact }) => fact ?? []);
  const rows = facts.length === 0 ? [] : await graph.read(affiliations, { ids: facts });
  const details = new Map(
    rows.map(({ id, kind, role, start, end }) => {
      const period = start === null && end === null ? [] : [`${start ?? '?'}–${end ?? ''}`];
      return [id, ` (${[role ?? kind.toLowerCase(), ...period].join(', ')})`];
    }),
  );
  return {
    ids: [links[0]?.source ?? '', ...links.map(({ target }) => target)],
    steps: links.map(({ kind, away, fact }) => `${PHRASES[kind][away ? 0 : 1]}${details.get(fact ?? '') ?? ''}`),
  };
}
