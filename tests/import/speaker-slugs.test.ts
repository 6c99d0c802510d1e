/** The slug of a name goes to the first who has the name, and to the next when that one is gone. */
import { expect, it } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { importDocument } from '../../src/import/import-documents.ts';
import { rebuild } from '../../src/import/rebuild.ts';
import { undoChange } from '../../src/import/undo-change.ts';
import { describeOnBothEngines } from '../support/graphs.ts';
import { dumpOf } from './canonical-dump.ts';
import { documentOf, type TalkSketch, understandSketches } from './read-talks.ts';

const settings = { clock: fixedClock('2024-05-06T07:08:09Z'), understand: understandSketches };

const atMit: TalkSketch = { title: 'On ink', date: '2016-03-01', speaker: 'Wei Zhang', at: ['MIT'] };
const atQuill: TalkSketch = { title: 'On paper', date: '2018-03-01', speaker: 'Wei Zhang', at: ['Quill Institute'] };

async function put(graph: Graph, ...sketches: readonly TalkSketch[]): Promise<string> {
  const { change } = await importDocument(graph, { text: documentOf(sketches) }, settings);
  return change ?? '';
}

async function slugs(graph: Graph): Promise<unknown[]> {
  const text = 'MATCH (t:Talk)<-[:`IN`]-(a:Appearance)<-[:MADE]-(p:Speaker) RETURN p.slug AS slug, t.title AS title';
  return (await graph.readText('slugs', text, {})).map(({ title, slug }) => `${title}: ${slug}`).sort();
}

describeOnBothEngines('slugs of speakers', (openFresh) => {
  it('are the name alone, and for later ones the name and a part of the id', { timeout: 60_000 }, async () => {
    const graph = await openFresh();
    await put(graph, atQuill);
    expect(await slugs(graph)).toEqual(['On paper: wei-zhang']);
    const change = await put(graph, atMit);
    const both = [expect.stringMatching(/^On ink: wei-zhang--[a-z2-9]{6}$/), 'On paper: wei-zhang'];
    expect(await slugs(graph)).toEqual(both);
    const before = await dumpOf(graph);
    await rebuild(graph, settings);
    expect(await dumpOf(graph)).toEqual(before);
    await undoChange(graph, change, settings);
    expect(await slugs(graph)).toEqual(['On paper: wei-zhang']);
  });

  it('go to the next when the first is taken back, and return with it', { timeout: 60_000 }, async () => {
    const graph = await openFresh();
    const first = await put(graph, atQuill);
    await put(graph, atMit);
    const before = await dumpOf(graph);
    const undone = await undoChange(graph, first, settings);
    expect(await slugs(graph)).toEqual(['On ink: wei-zhang']);
    if (undone.outcome !== 'UNDONE') expect.unreachable();
    await undoChange(graph, undone.change, settings);
    expect(await dumpOf(graph)).toEqual(before);
  });

  it('are told apart where two names that are not compared give the same', { timeout: 60_000 }, async () => {
    const graph = await openFresh();
    await put(
      graph,
      { title: 'On ink', date: '2016-03-01', speaker: 'Jean-Luc Quill' },
      { title: 'On paper', date: '2018-03-01', speaker: 'Jean Luc Quill' },
    );
    expect(await slugs(graph)).toEqual([
      'On ink: jean-luc-quill',
      expect.stringMatching(/^On paper: jean-luc-quill--[a-z2-9]{6}$/),
    ]);
  });
});
