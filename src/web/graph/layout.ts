/** Where the things of a picture stand: ForceAtlas2 from places that follow from the order of the things, so that the same picture always looks the same. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

/** What a layout needs to know, and no more, so that it can be sent to a worker. */
export interface LayoutInput {
  readonly ids: readonly string[];
  readonly links: readonly (readonly [source: string, target: string])[];
}

type Place = Readonly<Record<'x' | 'y', number>>;

export type Places = Readonly<Record<string, Place>>;

/** So many rounds for a small picture; a large one has fewer, as each costs more. */
const ROUNDS = 240;
const ROUNDS_OF_MANY = 120;
const MANY = 300;
/** The angle between neighbours on a sunflower, which fills a disc evenly. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** The places of all ids. */
export function layOut({ ids, links }: LayoutInput): Places {
  const graph = new UndirectedGraph();
  for (const [index, id] of ids.entries()) {
    const radius = Math.sqrt(index) * 10;
    graph.addNode(id, { x: radius * Math.cos(index * GOLDEN_ANGLE), y: radius * Math.sin(index * GOLDEN_ANGLE) });
  }
  for (const [source, target] of links) graph.mergeEdge(source, target);
  const isLarge = ids.length > MANY;
  const settings = { gravity: 1, scalingRatio: 12, slowDown: 1 + Math.log(ids.length), barnesHutOptimize: isLarge };
  return forceAtlas2(graph, { iterations: isLarge ? ROUNDS_OF_MANY : ROUNDS, settings });
}
