/** Pages in order: the keys that the embedded engine keeps in memory are those that Neo4j orders by. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graph, OrderedKey, OrderedPages, OrderName } from '../../src/graph/graph.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { describeOnBothEngines } from '../support/graphs.ts';
import { deleteAllTalks, deleteTalks, postponeAllTalks, putTalks, talksByDate, talksByTitle } from './statements.ts';

const STATEMENTS = { 'talks-by-date': talksByDate, 'talks-by-title': talksByTitle } as const;
const id = fc.integer({ min: 0, max: 40 }).map((number) => `t${String(number).padStart(12, '0')}`);
const properties = fc.record({
  dateSort: fc.option(fc.integer({ min: -3, max: 3 })),
  titleSort: fc.option(fc.constantFrom('', 'a', 'a b', 'ab', 'b', '10', '9')),
});
const change = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ put: fc.array(fc.record({ id, properties }), { minLength: 1, maxLength: 40 }) }),
  },
  { weight: 1, arbitrary: fc.record({ drop: fc.array(id, { maxLength: 20 }) }) },
);

describeOnBothEngines('the statements that order talks', (openFresh) => {
  it('order them by key, then id, as the embedded engine does in memory', async () => {
    const rows = [
      { id: 't2', properties: { dateSort: 5, titleSort: 'b' } },
      { id: 't1', properties: { dateSort: 5, titleSort: 'a b' } },
      { id: 't4', properties: { dateSort: -1_000_000_000_000, titleSort: 'ab' } },
      { id: 't3', properties: { titleSort: '' } },
      { id: 't5', properties: { dateSort: 1, titleSort: '10' } },
    ];
    const graph = await openFresh();
    await graph.write((transaction) => transaction.run(putTalks, { rows }));
    expect(await keysOf(graph, 'talks-by-date')).toEqual(['t4', 't5', 't1', 't2']);
    expect(await keysOf(graph, 'talks-by-title')).toEqual(['t3', 't5', 't1', 't4', 't2']);
  });
});

describe('ordered pages in memory', () => {
  it('are what a scan would give after any writes, both ways and from any key', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 6 }), fc.nat(), async (changes, seed) => {
        const graph = await openGraph({ store: 'memory:', checkRows: true });
        for (const each of changes) {
          await apply(graph, each);
          for (const order of ['talks-by-date', 'talks-by-title'] as const) {
            const scanned = await graph.read(STATEMENTS[order], {});
            const pages = pagesOf(graph);
            expect([...pages.walk(order, 'ASC', null)]).toEqual(scanned);
            expect([...pages.walk(order, 'DESC', null)]).toEqual([...scanned].reverse());
            expect(pages.count(order)).toBe(scanned.length);
            const at = scanned.length === 0 ? 0 : seed % scanned.length;
            const after = scanned[at] ?? null;
            if (after === null) continue;
            expect([...pages.walk(order, 'ASC', after)]).toEqual(scanned.slice(at + 1));
            expect([...pages.walk(order, 'DESC', after)]).toEqual(scanned.slice(0, at).reverse());
          }
        }
        await graph.close();
      }),
      { numRuns: 40 },
    );
  });

  it('start from a key that is no longer there', async () => {
    const graph = await openGraph({ store: 'memory:' });
    const rows = [1, 3].map((number) => ({ id: `t${number}`, properties: { dateSort: number } }));
    await graph.write((transaction) => transaction.run(putTalks, { rows }));
    const ids = (walk: Iterable<OrderedKey>) => [...walk].map((key) => key.id);
    expect(ids(pagesOf(graph).walk('talks-by-date', 'ASC', { key: 2, id: 't2' }))).toEqual(['t3']);
    expect(ids(pagesOf(graph).walk('talks-by-date', 'DESC', { key: 2, id: 't2' }))).toEqual(['t1']);
    await graph.close();
  });

  it('follow a write that deletes without naming what', async () => {
    const graph = await openGraph({ store: 'memory:', checkRows: true });
    await graph.write((transaction) =>
      transaction.run(putTalks, { rows: [{ id: 't1', properties: { dateSort: 1 } }] }),
    );
    await graph.write((transaction) => transaction.run(deleteAllTalks, {}));
    expect(pagesOf(graph).count('talks-by-date')).toBe(0);
    await graph.close();
  });

  it('are not moved by a write that failed', async () => {
    const graph = await openGraph({ store: 'memory:', checkRows: true });
    await graph.write((transaction) =>
      transaction.run(putTalks, { rows: [{ id: 't1', properties: { dateSort: 1 } }] }),
    );
    const failing = graph.write(async (transaction) => {
      await transaction.run(deleteTalks, { ids: ['t1'] });
      throw new RangeError('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(pagesOf(graph).count('talks-by-date')).toBe(1);
    await graph.close();
  });

  it('tell a test of a write that moves nodes without naming them', async () => {
    const graph = await openGraph({ store: 'memory:', checkRows: true });
    await graph.write((transaction) =>
      transaction.run(putTalks, { rows: [{ id: 't1', properties: { dateSort: 1 } }] }),
    );
    await expect(graph.write((transaction) => transaction.run(postponeAllTalks, {}))).rejects.toMatchObject({
      code: 'STALE_ORDER',
    });
    await graph.close();
  });
});

function pagesOf(graph: Graph): OrderedPages {
  const { orderedPages } = graph;
  if (orderedPages === null) throw new Error('The embedded engine keeps its pages in memory.');
  return orderedPages;
}

async function keysOf(graph: Graph, order: keyof typeof STATEMENTS & OrderName): Promise<readonly string[]> {
  if (graph.orderedPages !== null) return [...graph.orderedPages.walk(order, 'ASC', null)].map((key) => key.id);
  return (await graph.read(STATEMENTS[order], {})).map((key) => key.id);
}

type Change = { put: { id: string; properties: Record<string, string | number | null> }[] } | { drop: string[] };

async function apply(graph: Graph, each: Change): Promise<void> {
  await graph.write<unknown>((transaction) =>
    'put' in each ? transaction.run(putTalks, { rows: each.put }) : transaction.run(deleteTalks, { ids: each.drop }),
  );
}
