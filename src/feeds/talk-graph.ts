/** Talks and what they are linked to, as nodes and edges with the kinds that neighbourhoods have. */
import type { Rows } from './select.ts';
import { type TalkRow, titleOf } from './talk-row.ts';
import { nameOf, type Thing } from './thing-rows.ts';

type NodeKind = 'TALK' | 'SPEAKER' | 'INSTITUTION' | 'TOPIC' | 'SERIES';
type EdgeKind = 'GAVE' | 'AFFILIATED' | 'REPRESENTED' | 'ABOUT' | 'PART_OF' | 'BROADER' | 'HOSTED_BY';

interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly slug: string | null;
  readonly date: string | null;
  /** The number of its talks, where it is known. */
  readonly weight: number | null;
}

interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly label: string | null;
}

export interface GraphPart {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The nodes and edges of some rows, each once. */
export function graphOf({ thing, things, talks }: Rows): GraphPart {
  const parts = [...(thing === null ? [] : [partOfThing(thing)]), ...things.map(partOfThing), ...talks.map(partOfTalk)];
  return {
    nodes: onceEach(parts.flatMap(({ nodes }) => nodes)),
    edges: onceEach(parts.flatMap(({ edges }) => edges)),
  };
}

function onceEach<T extends { readonly id: string }>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

function node(kind: NodeKind, { id, slug, label, name }: Named, date: string | null = null): GraphNode {
  return { id, label: label ?? name ?? '', kind, slug, date, weight: null };
}

function edge(kind: EdgeKind, source: string, target: string, label: string | null = null): GraphEdge {
  return { id: `${kind}-${source}-${target}`, source, target, kind, label };
}

interface Named {
  readonly id: string;
  readonly slug: string;
  readonly name?: string;
  readonly label?: string;
}

function partOfTalk(talk: TalkRow): GraphPart {
  const { id, slug, date, speakers, institutions, topics, series, host } = talk;
  return {
    nodes: [
      node('TALK', { id, slug, label: titleOf(talk) }, date),
      ...speakers.map((one) => node('SPEAKER', one)),
      ...institutions.map((one) => node('INSTITUTION', one)),
      ...topics.map(({ topic }) => node('TOPIC', topic)),
      ...(series === null ? [] : [node('SERIES', series)]),
      ...(host === null ? [] : [node('INSTITUTION', host)]),
    ],
    edges: [
      ...speakers.map((one) => edge('GAVE', one.id, id)),
      ...institutions.map((one) => edge('REPRESENTED', id, one.id)),
      ...topics.map(({ topic }) => edge('ABOUT', id, topic.id)),
      ...(series === null ? [] : [edge('PART_OF', id, series.id)]),
      ...(host === null ? [] : [edge('HOSTED_BY', id, host.id)]),
    ],
  };
}

function partOfThing(thing: Thing): GraphPart {
  const { id, slug } = thing.row;
  const own = (kind: NodeKind) => node(kind, { id, slug, label: nameOf(thing) });
  switch (thing.kind) {
    case 'speaker':
      return {
        nodes: [own('SPEAKER'), ...thing.row.affiliations.map(({ institution }) => node('INSTITUTION', institution))],
        edges: affiliationsOf(thing.row),
      };
    case 'institution':
      return {
        nodes: [own('INSTITUTION'), ...thing.row.partOf.map((one) => node('INSTITUTION', one))],
        edges: thing.row.partOf.map((one) => edge('PART_OF', id, one.id)),
      };
    case 'topic':
      return {
        nodes: [own('TOPIC'), ...thing.row.broader.map((one) => node('TOPIC', one))],
        edges: thing.row.broader.map((one) => edge('BROADER', id, one.id)),
      };
    case 'series': {
      const { host } = thing.row;
      return {
        nodes: [own('SERIES'), ...(host === null ? [] : [node('INSTITUTION', host)])],
        edges: host === null ? [] : [edge('HOSTED_BY', id, host.id)],
      };
    }
  }
}

/** One edge an institution, with all roles: many programs take no two edges between the same nodes. */
function affiliationsOf({ id, affiliations }: Extract<Thing, { kind: 'speaker' }>['row']): readonly GraphEdge[] {
  const roles = new Map<string, string[]>();
  for (const { institution, role } of affiliations)
    roles.set(institution.id, [...(roles.get(institution.id) ?? []), ...(role === null ? [] : [role])]);
  return [...roles].map(([institution, all]) =>
    edge('AFFILIATED', id, institution, all.length === 0 ? null : [...new Set(all)].join(', ')),
  );
}
