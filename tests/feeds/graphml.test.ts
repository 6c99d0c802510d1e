/** GraphML, loaded into a graph library by its own reader. */
import { DOMParser } from '@xmldom/xmldom';
import graphology, { type DirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { HOSTILE_TITLES, hostileTalks, serveTold } from './feed-graph.ts';

async function load(address: string): Promise<DirectedGraph> {
  const response = await fetch(address);
  expect(response.headers.get('content-type')).toBe('application/graphml+xml; charset=utf-8');
  const text = await response.text();
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, 'application/xml');
  return parse(graphology.DirectedGraph as unknown as typeof DirectedGraph, text, { addMissingNodes: false });
}

const labels = (graph: DirectedGraph, kind: string): string[] =>
  graph.filterNodes((_, { kind: own }) => own === kind).map((id) => String(graph.getNodeAttribute(id, 'label')));

describe('GraphML', () => {
  it('has the hostile titles as they are, and what they are linked to', async () => {
    const { address } = await serveTold(hostileTalks());
    const graph = await load(`${address}/talks.graphml?order=oldest`);
    expect(labels(graph, 'TALK')).toEqual(HOSTILE_TITLES);
    expect(labels(graph, 'SPEAKER')).toEqual(['Ada Quill']);
    expect(labels(graph, 'SERIES')).toEqual(['Seminar on Learning']);
    const gave = graph.filterEdges((_, { kind }) => kind === 'GAVE');
    expect(gave).toHaveLength(HOSTILE_TITLES.length);
  });

  it('has one thing with its talks, and lists of things', async () => {
    const { address } = await serveTold(hostileTalks().slice(0, 3));
    const { speakers } = (await (await fetch(`${address}/speakers.json`)).json()) as { speakers: { slug: string }[] };
    const graph = await load(`${address}/speakers/${speakers[0]?.slug}.graphml`);
    expect(labels(graph, 'TALK')).toHaveLength(3);
    for (const noun of ['speakers', 'institutions', 'topics', 'series'])
      expect(labels(await load(`${address}/${noun}.graphml`), 'TALK')).toHaveLength(3);
  });

  it('has the neighbourhood of a thing by its id and by its name', async () => {
    const { address } = await serveTold(hostileTalks().slice(0, 3));
    const { speakers } = (await (await fetch(`${address}/speakers.json`)).json()) as {
      speakers: { slug: string; id: string }[];
    };
    const [{ slug, id } = { slug: '', id: '' }] = speakers;
    const graph = await load(`${address}/graph.graphml?of=${id}&depth=2`);
    expect(graph.hasNode(id)).toBe(true);
    expect(labels(graph, 'TALK').sort()).toEqual(HOSTILE_TITLES.slice(0, 3).sort());
    expect(labels(graph, 'SERIES')).toEqual(['Seminar on Learning']);
    const named = await load(`${address}/graph.graphml?of=speakers/${slug}&depth=2`);
    expect(named.nodes()).toEqual(graph.nodes());
    const near = (await (await fetch(`${address}/graph.json?of=${id}&first=3`)).json()) as { nodes: unknown[] };
    expect(near.nodes.length).toBeLessThanOrEqual(3);
    for (const [query, status] of [
      ['', 400],
      ['?of=speakers/nobody', 404],
      ['?of=p000000000000', 404],
      ['?of=nonsense', 400],
      [`?of=${id}&depth=9`, 400],
      [`?of=${id}&depth=x`, 400],
    ] as const)
      expect((await fetch(`${address}/graph.graphml${query}`)).status).toBe(status);
  });
});
