/** A store that a version before migration 0005 wrote: asked as before, refused to whatever writes, and mended by a rebuild. */
import { expect, it } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import { setSchemaVersionStatement } from '../../src/graph/engine-statements.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { checkGraph } from '../../src/import/check-graph.ts';
import { importDocument } from '../../src/import/import-documents.ts';
import { rebuild } from '../../src/import/rebuild.ts';
import { undoChange } from '../../src/import/undo-change.ts';
import { agePeopleBlocks } from '../conformance/statements.ts';
import { describeOnBothEngines } from '../support/graphs.ts';
import { dumpOf } from './canonical-dump.ts';
import { documentOf, understandSketches } from './read-talks.ts';

const settings = { clock: fixedClock('2024-05-06T07:08:09Z'), understand: understandSketches };
/** The version before the one that compares people in blocks of names as they are heard. */
const VERSION_BEFORE = 4;

const talk = (uid: string, speaker: string, date: string) =>
  ({
    uid,
    title: `On ${uid}`,
    date,
    speaker,
    at: ['MIT'],
    topics: ['non-convex optimization', 'graph coloring'],
  }) as const;
const page = (name: string, speaker: string, date: string) => ({
  uri: `https://quill.example/${name}`,
  text: documentOf([talk(name, speaker, date)]),
});
const ink = page('ink', 'Wolfgang Mueller', '2021-11-12');
const paper = page('paper', 'Tove Bramm', '2021-12-01');
const type = page('type', 'Wolfgang Müller', '2022-02-03');

describeOnBothEngines('a store of before', (_openFresh, engine) => {
  it('answers, refuses whatever writes with the way out, and is as a new one when it is rebuilt', async () => {
    const store = await engine.freshStore();
    const change = await makeOld(store);

    const graph = await openGraph({ store, checkRows: true });
    try {
      const needed = { code: 'REBUILD_NEEDED', retriable: false, message: expect.stringMatching(/talkgraph rebuild/) };
      expect((await dumpOf(graph)).nodes.filter((line) => line.startsWith('Talk '))).toHaveLength(2);
      await expect(importDocument(graph, type, settings)).rejects.toMatchObject(needed);
      await expect(undoChange(graph, change, settings)).rejects.toMatchObject(needed);
      expect((await checkGraph(graph)).map(({ fault }) => fault)).toEqual([
        expect.stringMatching(/earlier version .* run "talkgraph rebuild"/),
      ]);

      await rebuild(graph, settings);
      await importDocument(graph, type, settings);
      expect(await checkGraph(graph)).toEqual([]);
      const mended = await dumpOf(graph, { withoutIds: true });
      await graph.close();
      expect(mended).toEqual(await freshDump(await engine.open()));
    } finally {
      await graph.close();
    }
  });

  it('without an announcement in it needs no rebuild', async () => {
    const store = await engine.freshStore();
    const before = await openGraph({ store });
    await setVersion(before);
    await before.close();
    const graph = await openGraph({ store, checkRows: true });
    try {
      expect(await importDocument(graph, ink, settings)).toMatchObject({ created: 1 });
    } finally {
      await graph.close();
    }
  });
});

/** Two talks as a version before wrote them; gives the first change. */
async function makeOld(store: string): Promise<string> {
  const graph = await openGraph({ store });
  try {
    const { change } = await importDocument(graph, ink, settings);
    await importDocument(graph, paper, settings);
    const aged = await graph.write((transaction) => transaction.run(agePeopleBlocks, {}));
    expect(aged.length).toBeGreaterThan(1);
    await setVersion(graph);
    return change ?? '';
  } finally {
    await graph.close();
  }
}

async function setVersion(graph: Graph): Promise<void> {
  await graph.write((transaction) => transaction.run(setSchemaVersionStatement, { version: VERSION_BEFORE }));
}

async function freshDump(graph: Graph) {
  for (const document of [ink, paper, type]) await importDocument(graph, document, settings);
  return dumpOf(graph, { withoutIds: true });
}
