/** Two processes at work on one store: what one writes is never lost to what the other had read before. */
import { afterAll, expect, it } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { checkGraph } from '../../src/import/check-graph.ts';
import { importDocument } from '../../src/import/import-documents.ts';
import { rebuild } from '../../src/import/rebuild.ts';
import type { Understand } from '../../src/import/settings.ts';
import { undoChange } from '../../src/import/undo-change.ts';
import { describeOnBothEngines, type TestGraph } from '../support/graphs.ts';
import { documentOf, understandSketches } from './read-talks.ts';

const settings = { clock: fixedClock('2024-05-06T07:08:09Z'), understand: understandSketches };
const TIMEOUT_MS = 180_000;

const page = (name: string, title: string) => ({
  uri: `https://quill.example/${name}`,
  text: documentOf([{ uid: name, title, date: '2021-11-12', speaker: 'Ada Quill', at: ['MIT'] }]),
});
const first = page('first', 'On ink');
const second = page('second', 'On paper');

/** Reads as the sketches are read, after something else has been done at the first document. */
function readingAfter(doFirst: () => Promise<unknown>): Understand {
  const done: { first?: Promise<unknown> } = {};
  return async (text, options) => {
    done.first ??= doFirst();
    await done.first;
    return understandSketches(text, options);
  };
}

function gate() {
  const held: { open: () => void } = { open: () => undefined };
  const opened = new Promise<void>((resolve) => {
    held.open = resolve;
  });
  return { opened, open: () => held.open() };
}

/** A graph that tells when a write has done its work, and ends it some time later. */
function slowToCommit(graph: Graph, onWork: () => void): Graph {
  const write: Graph['write'] = (work) =>
    graph.write(async (transaction) => {
      const result = await work(transaction);
      onWork();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return result;
    });
  return new Proxy(graph, {
    get(target, property) {
      if (property === 'write') return write;
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

describeOnBothEngines('side by side', (_openFresh, engine) => {
  const opened: Graph[] = [];
  afterAll(async () => {
    for (const graph of opened) await graph.close();
  });

  it('an import that began before a rebuild is refused, and can be run again', { timeout: TIMEOUT_MS }, async () => {
    const { one, two } = await twoConnections(engine, opened);
    await importDocument(one, first, settings);
    const reading = gate();
    const marked = gate();
    const importing = importDocument(two, second, {
      ...settings,
      understand: readingAfter(() => {
        reading.open();
        return marked.opened;
      }),
    });
    const refused = expect(importing).rejects.toMatchObject({ code: 'REBUILD_UNFINISHED', retriable: true });
    await reading.opened;
    await rebuild(one, {
      understand: readingAfter(() => {
        marked.open();
        return refused;
      }),
    });
    expect(await titles(one)).toEqual(['On ink']);
    await importDocument(two, second, settings);
    expect(await titles(one)).toEqual(['On ink', 'On paper']);
    expect(await checkGraph(one)).toEqual([]);
  });

  it('a rebuild waits for what is being written, and keeps it', { timeout: TIMEOUT_MS }, async () => {
    const { one, two } = await twoConnections(engine, opened);
    await importDocument(one, first, settings);
    const written = gate();
    const importing = importDocument(slowToCommit(two, written.open), second, settings);
    await written.opened;
    await rebuild(one, settings);
    await importing;
    expect(await titles(one)).toEqual(['On ink', 'On paper']);
    expect(await checkGraph(one)).toEqual([]);
  });

  it('an undo is refused while a rebuild is under way', { timeout: TIMEOUT_MS }, async () => {
    const { one, two } = await twoConnections(engine, opened);
    const { change } = await importDocument(one, first, settings);
    await rebuild(one, {
      understand: readingAfter(() =>
        expect(undoChange(two, change ?? '', settings)).rejects.toMatchObject({ code: 'REBUILD_UNFINISHED' }),
      ),
    });
    expect(await titles(one)).toEqual(['On ink']);
  });

  it('a rebuild that was begun again elsewhere stops', { timeout: TIMEOUT_MS }, async () => {
    const { one, two } = await twoConnections(engine, opened);
    await importDocument(one, first, settings);
    const again = async () => {
      await rebuild(two, settings);
      await importDocument(two, second, settings);
    };
    await expect(rebuild(one, { understand: readingAfter(again) })).rejects.toMatchObject({
      code: 'REBUILD_SUPERSEDED',
    });
    expect(await titles(one)).toEqual(['On ink', 'On paper']);
    expect(await checkGraph(one)).toEqual([]);
  });

  it('an undo sees what is imported while it reads', { timeout: TIMEOUT_MS }, async () => {
    const { one, two } = await twoConnections(engine, opened);
    await importDocument(one, page('feed', 'On ink'), settings);
    const { change } = await importDocument(one, page('feed', 'On better ink'), settings);
    await undoChange(one, change ?? '', {
      ...settings,
      understand: readingAfter(() => importDocument(two, page('feed', 'On the best ink'), settings)),
    });
    expect(await titles(one)).toEqual(['On the best ink']);
    expect(await checkGraph(one)).toEqual([]);
  });
});

/** On the embedded engine one process alone may have the store open, so there it is one connection twice. */
async function twoConnections(engine: TestGraph, opened: Graph[]): Promise<{ one: Graph; two: Graph }> {
  if (engine.name === 'grafeo') {
    const graph = await engine.open();
    return { one: graph, two: graph };
  }
  const store = await engine.freshStore();
  const one = await openGraph({ store, checkRows: true });
  const two = await openGraph({ store, checkRows: true });
  opened.push(one, two);
  return { one, two };
}

async function titles(graph: Graph): Promise<unknown[]> {
  const rows = await graph.readText('titles', 'MATCH (t:Talk) RETURN t.title AS title ORDER BY title', {});
  return rows.map(({ title }) => title);
}
