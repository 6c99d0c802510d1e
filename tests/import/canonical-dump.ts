/** All that is in a graph, in a form that can be compared: nodes with their properties, relations with theirs. */
import type { Graph, Row } from '../../src/graph/graph.ts';

/** What is kept, and what follows from it, apart: an undo keeps its sources. */
const KEPT = new Set(['Meta', 'Source', 'Change', 'Decision', 'Subject', 'Token']);

/** The record that the words of a decision are quoted from stays with it. */
const isKept = (label: string, properties: Row) => KEPT.has(label) || properties.key === 'decision';

export interface Dump {
  readonly nodes: readonly string[];
  readonly relations: readonly string[];
}

export interface DumpSettings {
  /** With what is kept: sources, changes, decisions, tokens. */
  readonly everything?: boolean;
  /** Ids replaced by what the nodes say, so that graphs with other ids can be compared. */
  readonly withoutIds?: boolean;
}

/** Nodes and relations as sorted lines. */
export async function dumpOf(graph: Graph, settings: DumpSettings = {}): Promise<Dump> {
  const nodes = (
    await graph.readText('dump nodes', 'MATCH (n) RETURN labels(n)[0] AS label, properties(n) AS properties', {})
  )
    .map((row) => ({ label: String(row.label), properties: row.properties as Row }))
    .filter(({ label, properties }) => settings.everything || !isKept(label, properties));
  const links = await graph.readText(
    'dump relations',
    'MATCH (a)-[r]->(b) RETURN labels(a)[0] AS from, coalesce(a.id, a.key) AS fromId, type(r) AS type, properties(r) AS properties, ' +
      'labels(b)[0] AS to, coalesce(b.id, b.key) AS toId',
    {},
  );
  const kept = links.filter(({ from, to }) => settings.everything || !(KEPT.has(String(from)) || KEPT.has(String(to))));
  const names = settings.withoutIds ? contentNames(nodes) : new Map<string, string>();
  const nameOf = (id: unknown) => names.get(String(id)) ?? String(id);
  return {
    nodes: nodes.map(({ label, properties }) => `${label} ${textOf(label, properties, settings, names)}`).sort(),
    relations: kept
      .map((link) => {
        const value = propertiesText(link.properties as Row, names);
        return `${link.from} ${nameOf(link.fromId)} -${link.type} ${value}-> ${link.to} ${nameOf(link.toId)}`;
      })
      .sort(),
  };
}

type NamedNode = { readonly label: string; readonly properties: Row };

/** Ids of talks and speakers depend on which record came first, and so do the ids made from them: a name says what they are instead. */
function contentNames(nodes: readonly NamedNode[]): Map<string, string> {
  const named: [string, string][] = [];
  for (const { label, properties } of nodes) {
    const name = contentName(label, properties);
    if (name !== null) named.push([String(properties.id), `<${name}>`]);
  }
  return new Map(named);
}

function contentName(label: string, node: Row): string | null {
  if (label === 'Talk') return `${node.title} ${node.date} ${node.startTime} ${node.block}`;
  if (label === 'Speaker') return `${node.name} ${node.block} ${node.talkCount}`;
  if (label === 'Appearance') return `${node.nameAsPrinted} ${node.role} ${node.affiliationAsPrinted}`;
  if (label === 'Affiliation')
    return ['kind', 'role', 'unit', 'startMin', 'startMax', 'endMin', 'endMax'].map((key) => node[key]).join(' ');
  if (label === 'Alias') return `${node.text}`;
  if (label === 'Resource') return `${node.url}`;
  if (label === 'Mention') return `${node.kind} ${node.name}`;
  return null;
}

/** What depends on which record came first. */
const ORDER_DEPENDENT: Readonly<Record<string, readonly string[]>> = {
  Talk: ['id', 'slug', 'fingerprint'],
  Speaker: ['id', 'slug', 'seq', 'fingerprint', 'candidates'],
  Appearance: ['id'],
  Affiliation: ['id'],
  Alias: ['id'],
  Resource: ['id'],
  Mention: ['id'],
  Record: ['seq', 'talk'],
};

function textOf(label: string, properties: Row, settings: DumpSettings, names: ReadonlyMap<string, string>): string {
  const left = settings.withoutIds ? (ORDER_DEPENDENT[label] ?? []) : [];
  return propertiesText(Object.fromEntries(Object.entries(properties).filter(([key]) => !left.includes(key))), names);
}

function propertiesText(properties: Row, names: ReadonlyMap<string, string>): string {
  const present = Object.entries(properties).filter(([, value]) => value !== null);
  return JSON.stringify(
    present.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, names.get(String(value)) ?? value]),
  );
}
