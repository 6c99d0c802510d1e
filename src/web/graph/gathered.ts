/** Puts neighbourhoods together into one picture of at most so many things, and says what is left out of each. */
import type { NodeKind } from './kinds.ts';

/** A row as the service gives it. */
interface NodeRow {
  readonly id: string;
  readonly slug: string | null;
  readonly title: string;
  readonly subTitle: string | null;
  readonly mainStat: string | null;
  readonly kind: string;
  readonly leftOut: number | null;
}

interface EdgeRow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly mainStat: string | null;
  readonly kind: string;
}

export interface Rows {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
}

/** The neighbourhood of one thing. */
export interface Part {
  readonly of: string;
  readonly rows: Rows;
}

export interface ShownNode {
  readonly id: string;
  readonly slug: string | null;
  readonly title: string;
  readonly subTitle: string | null;
  readonly mainStat: string | null;
  readonly kind: NodeKind;
  /** Whether its own neighbours are shown. */
  readonly isOpen: boolean;
  /** The thing whose neighbours are left out, for the node that says so. */
  readonly of: string | null;
}

interface ShownEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** What the target is to the source, and the source to the target: "topic" and "on it", "Professor 2018–2020". */
  readonly words: readonly [string, string];
}

export interface Picture {
  readonly nodes: readonly ShownNode[];
  readonly edges: readonly ShownEdge[];
}

/** What a thing is to another at the end, and at the beginning, of a link. */
const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  GAVE: ['given', 'speaker'],
  REPRESENTED: ['represented', 'talk'],
  ABOUT: ['topic', 'on it'],
  PART_OF: ['whole', 'part'],
  BROADER: ['broader', 'narrower'],
  HOSTED_BY: ['host', 'hosted'],
};

const moreId = (of: string): string => `more-${of}`;

/** The picture of some parts, the one in the middle first; each keeps room for the node that says what it leaves out. */
export function gather(parts: readonly Part[], most: number): Picture {
  const nodes = new Map<string, ShownNode>();
  const edges = new Map<string, ShownEdge>();
  const opened = new Set(parts.map(({ of }) => of));
  const missing = new Map<string, number>();
  const room = most - parts.length;
  for (const { of, rows } of parts) {
    missing.set(
      of,
      rows.nodes.reduce((sum, { leftOut }) => sum + (leftOut ?? 0), 0),
    );
    for (const row of rows.nodes) {
      if (row.kind === 'LEFT_OUT' || nodes.has(row.id)) continue;
      if (nodes.size < room) nodes.set(row.id, shown(row, opened.has(row.id)));
      else missing.set(of, (missing.get(of) ?? 0) + 1);
    }
    for (const edge of rows.edges) {
      if (nodes.has(edge.source) && nodes.has(edge.target)) edges.set(edge.id, drawn(edge));
    }
  }
  for (const [of, count] of missing) {
    if (count === 0 || !nodes.has(of)) continue;
    nodes.set(moreId(of), more(of, count, nodes.get(of)?.title ?? ''));
    edges.set(moreId(of), { id: moreId(of), source: of, target: moreId(of), words: ['', ''] });
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

function shown({ id, slug, title, subTitle, mainStat, kind }: NodeRow, isOpen: boolean): ShownNode {
  return { id, slug, title, subTitle, mainStat, kind: kind as NodeKind, isOpen, of: null };
}

function drawn({ id, source, target, mainStat, kind }: EdgeRow): ShownEdge {
  return {
    id,
    source,
    target,
    words: mainStat === null ? (WORDS[kind] ?? ['related', 'related']) : [mainStat, mainStat],
  };
}

function more(of: string, count: number, around: string): ShownNode {
  return {
    id: moreId(of),
    slug: null,
    title: `${count.toLocaleString('en')} more`,
    subTitle: `around ${around}`,
    mainStat: null,
    kind: 'LEFT_OUT',
    isOpen: false,
    of,
  };
}

interface Neighbour {
  readonly node: ShownNode;
  readonly words: string;
}

/** What a thing is linked to in the picture, each once, with the words of all links between the two. */
export function neighboursOf({ nodes, edges }: Picture, id: string): readonly Neighbour[] {
  const words = new Map<string, Set<string>>();
  for (const {
    source,
    target,
    words: [ofTarget, ofSource],
  } of edges) {
    const other = source === id ? target : target === id ? source : null;
    if (other !== null) words.set(other, (words.get(other) ?? new Set()).add(other === target ? ofTarget : ofSource));
  }
  return nodes.flatMap((node) => {
    const said = words.get(node.id);
    return said === undefined ? [] : [{ node, words: [...said].join(', ') }];
  });
}
