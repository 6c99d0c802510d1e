/** GraphML: nodes and edges, for Gephi, Cytoscape, yEd, NetworkX and igraph. */
import type { FeedDocument } from './feed-document.ts';
import { escapeMarkup } from './markup.ts';
import { type GraphPart, graphOf } from './talk-graph.ts';

/** What nodes and edges say of themselves, as GraphML wants it declared; `label` is what programs show. */
const NODE_KEYS = ['label', 'kind', 'slug', 'date', 'weight'] as const;
const EDGE_KEYS = ['kind', 'label'] as const;

const NAMESPACES =
  'xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
  'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"';
const OPENING = `<?xml version="1.0" encoding="UTF-8"?>
<graphml ${NAMESPACES}>
${keys('node', NODE_KEYS)}
${keys('edge', EDGE_KEYS)}
  <graph id="talkgraph" edgedefault="directed">
`;

const CLOSING = '  </graph>\n</graphml>\n';

export function writeGraphml(document: FeedDocument): string {
  return `${OPENING}${graphmlElements(graphOf(document))}${CLOSING}`;
}

/** A graph, page after page, each node and edge once. */
export function graphmlPages() {
  const written = new Set<string>();
  const isNew = ({ id }: { readonly id: string }): boolean => {
    const before = written.size;
    return written.add(id).size > before;
  };
  return {
    opening: () => OPENING,
    page: (document: FeedDocument) => {
      const { nodes, edges } = graphOf(document);
      return graphmlElements({ nodes: nodes.filter(isNew), edges: edges.filter(isNew) });
    },
    closing: () => CLOSING,
  };
}

/** Nodes and edges as a whole document. */
export function graphmlOf(part: GraphPart): string {
  return `${OPENING}${graphmlElements(part)}${CLOSING}`;
}

function graphmlElements({ nodes, edges }: GraphPart): string {
  const nodeElements = nodes.map(({ id, ...rest }) => element('node', `id="${escapeMarkup(id)}"`, NODE_KEYS, rest));
  const edgeElements = edges.map(({ id, source, target, ...rest }) =>
    element(
      'edge',
      `id="${escapeMarkup(id)}" source="${escapeMarkup(source)}" target="${escapeMarkup(target)}"`,
      EDGE_KEYS,
      rest,
    ),
  );
  return [...nodeElements, ...edgeElements].join('');
}

function keys(of: 'node' | 'edge', names: readonly string[]): string {
  return names
    .map((name) => {
      const type = name === 'weight' ? 'int' : 'string';
      return `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`;
    })
    .join('\n');
}

function element(
  of: 'node' | 'edge',
  attributes: string,
  names: readonly string[],
  values: Readonly<Record<string, string | number | null>>,
): string {
  const data = names.flatMap((name) => {
    const value = values[name] ?? null;
    return value === null ? [] : [`<data key="${of}-${name}">${escapeMarkup(String(value))}</data>`];
  });
  return `    <${of} ${attributes}>${data.join('')}</${of}>\n`;
}
