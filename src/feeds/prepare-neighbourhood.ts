/** `/graph.graphml` and `/graph.json`: what stands around one thing. */
import { parse } from 'graphql';
import { z } from 'zod';
import { type Asker, ask } from './ask.ts';
import { number, type Parameter, readVariables } from './parameters.ts';
import type { Prepared } from './prepared.ts';
import { badAddress, notFound } from './problem.ts';
import { graphmlOf } from './write-graphml.ts';

const PATH = /^\/graph\.(graphml|json)$/;

export const NEIGHBOURHOOD_PARAMETERS: readonly Parameter[] = [
  { name: 'of', description: 'the thing: its id, or as in `topics/optimization`', into: ['of'], read: (text) => text },
  { name: 'depth', description: 'how many links away, 1 to 3; 1 when left out', into: ['depth'], read: number },
  { name: 'first', description: 'how many nodes at most, 2 to 500; 150 when left out', into: ['first'], read: number },
];

const DOCUMENT = parse(`query Neighbourhood($of: ID!, $depth: Int, $first: Int) {
  stats { neighbourhood(of: $of, depth: $depth, first: $first) {
    nodes { id slug title subTitle mainStat kind leftOut }
    edges { id source target mainStat kind }
  } }
}`);

const maybe = z.string().nullable();
const answer = z.object({
  stats: z.object({
    neighbourhood: z.object({
      nodes: z.array(
        z.object({
          id: z.string(),
          slug: maybe,
          title: z.string(),
          subTitle: maybe,
          mainStat: maybe,
          kind: z.string(),
          leftOut: z.number().nullable(),
        }),
      ),
      edges: z.array(
        z.object({ id: z.string(), source: z.string(), target: z.string(), mainStat: maybe, kind: z.string() }),
      ),
    }),
  }),
});

/** The address as that of a neighbourhood, or null. */
export function prepareNeighbourhood(url: URL, asker: Asker): Prepared | null {
  const format = PATH.exec(url.pathname)?.[1];
  if (format === undefined) return null;
  const variables = readVariables(url.searchParams, NEIGHBOURHOOD_PARAMETERS, '');
  const { of } = variables;
  if (typeof of !== 'string') throw badAddress('Say of which thing with of=: its id, or as in of=topics/optimization.');
  const isXml = format === 'graphml';
  return {
    mediaType: isXml ? 'application/graphml+xml; charset=utf-8' : 'application/json; charset=utf-8',
    key: JSON.stringify([format, variables]),
    changesDaily: false,
    write: async () => {
      const { nodes, edges } = await findNeighbourhood(of, variables, asker);
      if (!isXml) return { text: `${JSON.stringify({ nodes, edges }, null, 2)}\n`, links: {} };
      const part = {
        nodes: nodes.map((node) => ({
          id: node.id,
          label: node.title,
          kind: node.kind,
          slug: node.slug,
          date: node.kind === 'TALK' ? node.subTitle : null,
          weight: node.mainStat === null || !/^\d+$/.test(node.mainStat) ? null : Number(node.mainStat),
        })),
        edges: edges.map(({ mainStat, ...edge }) => ({ ...edge, label: mainStat })),
      };
      return { text: graphmlOf(part), links: {} };
    },
  };
}

/** What stands around a thing, by its id or as in `topics/optimization`; throws a problem where there is no such thing. */
export async function findNeighbourhood(of: string, variables: Readonly<Record<string, unknown>>, asker: Asker) {
  const { stats } = answer.parse(await ask(asker, DOCUMENT, { ...variables, of }));
  if (stats.neighbourhood.nodes.length === 0)
    throw notFound(`There is nothing ${of.includes('/') ? 'of the name' : 'with the id'} "${of}".`);
  return stats.neighbourhood;
}
