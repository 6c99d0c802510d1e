/** The neighbourhood of one thing as rows of nodes and edges, capped, with what was left out said in the last node. */
import type { Graph } from '../graph/graph.ts';
import { type Item, type PlanRoot, planNode, stepKey } from '../graph/plan.ts';
import { runPlan } from '../graph/plan-run.ts';
import { badInput } from '../graphql/bad-input.ts';
import {
  type LinkKind,
  type LinkRule,
  planLink,
  rulesFrom,
  SHOWN,
  type ShownLabel,
  statOf,
} from './neighbour-links.ts';

export interface NeighbourQuestion {
  /** An id, or a kind and a slug as in `topics/optimization`. */
  readonly of: string;
  /** How many links away, 1 to 3. */
  readonly depth: number;
  /** At most so many nodes, 2 to 500. */
  readonly first: number;
}

export interface GraphNode {
  readonly id: string;
  readonly slug: string | null;
  readonly title: string;
  readonly subTitle: string | null;
  readonly mainStat: string | null;
  /** The kind of thing, or LEFT_OUT for the node that says what is not shown. */
  readonly kind: 'TALK' | 'SPEAKER' | 'INSTITUTION' | 'TOPIC' | 'SERIES' | 'LEFT_OUT';
  /** The number of links that are not shown, of the node that says so. */
  readonly leftOut: number | null;
}

export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly mainStat: string | null;
  readonly kind: LinkKind;
}

export interface GraphRows {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

const LABELS: Readonly<Record<string, ShownLabel>> = {
  t: 'Talk',
  p: 'Speaker',
  i: 'Institution',
  o: 'Topic',
  s: 'Series',
};
const WORDS: Readonly<Record<ShownLabel, string>> = {
  Talk: 'talks',
  Speaker: 'people',
  Institution: 'institutions',
  Topic: 'topics',
  Series: 'series',
};
const BY_SLUG = /^(talk|speaker|institution|topic|series)s?\/(.+)$/;
const DEEPEST = 3;
const MOST_NODES = 500;

interface Link {
  readonly rule: LinkRule;
  readonly from: Item;
  readonly fact: Item;
  readonly to: Item;
}

/** What has been gathered so far. */
interface Gathered {
  readonly nodes: Map<string, Item>;
  readonly edges: Map<string, GraphEdge>;
  /** The number of links that are not shown, by what they lead to. */
  readonly leftOut: Map<ShownLabel, number>;
  /** How many links away it was when the room was filled, or null. */
  filledAt: number | null;
}

/** Things around one, nearest first; an id that nothing has gives no rows. Throws BAD_INPUT. */
export async function neighbourhood(graph: Graph, question: NeighbourQuestion): Promise<GraphRows> {
  const { of, depth, first } = question;
  if (depth < 1 || depth > DEEPEST) throw badInput(`depth is ${depth}: give a number from 1 to ${DEEPEST}.`);
  if (first < 2 || first > MOST_NODES) throw badInput(`first is ${first}: give a number from 2 to ${MOST_NODES}.`);
  const gathered: Gathered = { nodes: new Map(), edges: new Map(), leftOut: new Map(), filledAt: null };
  const start = await findStart(graph, of);
  if (start !== undefined) gathered.nodes.set(start.id, start);
  for (let level = 1, outermost = [...gathered.nodes.values()]; level <= depth && outermost.length > 0; level++) {
    const room = first - gathered.nodes.size;
    if (room === 0) {
      gathered.filledAt = level - 1;
      break;
    }
    outermost = await expand(graph, gathered, {
      outermost,
      first,
      limit: level === 1 ? room : Math.max(3, Math.ceil((2 * room) / outermost.length)),
    });
  }
  return rowsOf(gathered, first);
}

/** The thing in the middle, or undefined; throws BAD_INPUT for what cannot be one. */
async function findStart(graph: Graph, of: string): Promise<Item | undefined> {
  const [, kind, slug] = BY_SLUG.exec(of) ?? [];
  const label = (Object.keys(WORDS) as ShownLabel[]).find((one) => one.toLowerCase() === kind) ?? LABELS[of.charAt(0)];
  if (label === undefined)
    throw badInput(`${JSON.stringify(of.slice(0, 40))} is no id of a talk, speaker, institution, topic or series.`);
  if (kind === undefined || slug === undefined) return (await itemsOf(graph, label, [of], 0))[0];
  const node = planNode(label);
  for (const column of SHOWN[label]) node.columns.add(column);
  const noun = kind === 'series' ? kind : `${kind}s`;
  const root: PlanRoot = { kind: 'entry', entry: `${noun}/roots/${kind}-by-slug`, parameters: { slug } };
  return (await runPlan(graph, { root, node })).items[0];
}

interface Expansion {
  readonly outermost: readonly Item[];
  readonly first: number;
  /** At most so many of a long list of one thing. */
  readonly limit: number;
}

/** Adds what stands beside the outermost nodes; gives the nodes that are new. */
async function expand(graph: Graph, gathered: Gathered, { outermost, first, limit }: Expansion): Promise<Item[]> {
  const labels = [...new Set(outermost.map(({ label }) => label as ShownLabel))];
  const found = await Promise.all(
    labels.map((label) =>
      itemsOf(
        graph,
        label,
        outermost.filter((item) => item.label === label).map(({ id }) => id),
        limit,
      ),
    ),
  );
  const byId = new Map(found.flat().map((item) => [item.id, item]));
  const lists = outermost.flatMap(({ id }) => linksOf(gathered, byId.get(id), limit));
  const fresh: Item[] = [];
  for (const link of interleaved(lists)) {
    if (!gathered.nodes.has(link.to.id)) {
      if (gathered.nodes.size === first) {
        leaveOut(gathered, link.rule.to, 1);
        continue;
      }
      gathered.nodes.set(link.to.id, link.to);
      fresh.push(link.to);
    }
    const drawn = edgeOf(link);
    gathered.edges.set(drawn.id, drawn);
  }
  return fresh;
}

async function itemsOf(
  graph: Graph,
  label: ShownLabel,
  ids: readonly string[],
  limit: number,
): Promise<readonly Item[]> {
  const node = planNode(label);
  for (const column of SHOWN[label]) node.columns.add(column);
  if (limit > 0) for (const rule of rulesFrom(label)) planLink(node, rule, limit);
  const { items } = await runPlan(graph, { root: { kind: 'ids', ids }, node });
  return items;
}

/** The links of one thing, a list a kind; what a page leaves out is noted. */
function linksOf(gathered: Gathered, item: Item | undefined, limit: number): readonly (readonly Link[])[] {
  if (item === undefined) return [];
  return rulesFrom(item.label as ShownLabel).map((rule) => {
    const found = item.related.get(stepKey(rule.step(limit)));
    if (found === undefined) return [];
    if (found.total !== null) leaveOut(gathered, rule.to, found.total - found.items.length);
    return found.items.flatMap((fact) => {
      const to = rule.beyond === null ? fact : fact.related.get(stepKey(rule.beyond))?.items[0];
      return to === undefined ? [] : [{ rule, from: item, fact, to }];
    });
  });
}

function leaveOut({ leftOut }: Gathered, label: ShownLabel, links: number): void {
  if (links > 0) leftOut.set(label, (leftOut.get(label) ?? 0) + links);
}

/** The first of each list, then the second of each, so that no long list crowds out the others. */
function interleaved(lists: readonly (readonly Link[])[]): readonly Link[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}

function edgeOf({ rule, from, fact, to }: Link): GraphEdge {
  const [source, target] = rule.inward ? [to.id, from.id] : [from.id, to.id];
  // A relation without direction is found from both of its ends.
  const ends = rule.kind === 'RELATED' ? [source, target].sort() : [source, target];
  const id = [rule.kind, ...ends, ...(rule.beyond === null ? [] : [fact.id])].join(' ');
  return { id, source: ends[0] ?? source, target: ends[1] ?? target, mainStat: statOf(rule, fact), kind: rule.kind };
}

function rowsOf(gathered: Gathered, first: number): GraphRows {
  const { nodes, edges, leftOut } = gathered;
  const items = [...nodes.values()];
  const isCut = leftOut.size > 0 || gathered.filledAt !== null;
  const last = items.at(-1);
  if (isCut && items.length === first && last !== undefined) {
    // It makes room for the node that says what is not shown.
    items.pop();
    for (const { id, source, target } of edges.values()) {
      if (source !== last.id && target !== last.id) continue;
      edges.delete(id);
      leaveOut(gathered, last.label as ShownLabel, 1);
    }
  }
  const rows = items.map(nodeOf);
  return { nodes: isCut ? [...rows, leftOutNode(gathered)] : rows, edges: [...edges.values()] };
}

function nodeOf({ id, label, values }: Item): GraphNode {
  const shown = label as ShownLabel;
  const text = (name: string): string | null => (values[name] == null ? null : String(values[name]));
  const talks = values.talkCount;
  return {
    id,
    slug: text('slug'),
    title: text('title') ?? text('name') ?? text('label') ?? 'To be announced',
    subTitle: text('date') ?? text('city'),
    mainStat: typeof talks === 'number' ? `${talks} ${talks === 1 ? 'talk' : 'talks'}` : null,
    kind: shown.toUpperCase() as GraphNode['kind'],
    leftOut: null,
  };
}

function leftOutNode({ leftOut, filledAt }: Gathered): GraphNode {
  const parts = (Object.keys(WORDS) as ShownLabel[]).flatMap((label) => {
    const links = leftOut.get(label) ?? 0;
    return links === 0 ? [] : [`${links} to ${WORDS[label]}`];
  });
  if (filledAt !== null) parts.push(`and all that is more than ${filledAt} ${filledAt === 1 ? 'link' : 'links'} away`);
  const sum = [...leftOut.values()].reduce((a, b) => a + b, 0);
  return {
    id: 'left-out',
    slug: null,
    title: `${sum} more ${sum === 1 ? 'link' : 'links'} not shown`,
    subTitle: `${parts.join(', ')}: ask for more with first`,
    mainStat: null,
    kind: 'LEFT_OUT',
    leftOut: sum,
  };
}
