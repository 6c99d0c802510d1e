/** What goes wrong between the program and a Neo4j server comes out as one plain sentence, in time. */
import { createServer } from 'node:net';
import neo4j from 'neo4j-driver';
import { beforeAll, describe, expect, it } from 'vitest';
import { StoreUnreachableError, UsageError } from '../../src/errors.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { testGraphs } from '../support/graphs.ts';
import { deleteAllTalks, listTalks, putTalks } from './statements.ts';

const engine = testGraphs().find(({ name }) => name === 'neo4j');
const ENDLESS =
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b < 0 RETURN count(*) AS count';

describe('an address without a Neo4j server', () => {
  it('is unreachable, in one sentence, and may be tried again', async () => {
    const refusal = await openGraph({ store: 'bolt://127.0.0.1:1' }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StoreUnreachableError);
    expect(refusal).toMatchObject({
      retriable: true,
      message: 'The Neo4j server at bolt://127.0.0.1:1 does not answer.',
    });
  });

  it('is unreachable too when something else listens there', async () => {
    const other = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    await expect(openGraph({ store: `bolt://127.0.0.1:${port}` })).rejects.toBeInstanceOf(StoreUnreachableError);
    other.close();
  });
});

describe('what is no address of a Neo4j server', () => {
  it('is a usage error', async () => {
    await expect(openGraph({ store: 'neo4j://' })).rejects.toBeInstanceOf(UsageError);
    await expect(openGraph({ store: 'https://example.org' })).rejects.toBeInstanceOf(UsageError);
  });
});

describe.skipIf(engine === undefined)('a Neo4j server', () => {
  const held = { address: '' };

  beforeAll(async () => {
    held.address = (await engine?.freshStore()) ?? '';
  });

  it('stops a read that takes longer than the limit', async () => {
    const graph = await openGraph({ store: held.address, timeoutMs: 300 });
    const started = performance.now();
    await expect(graph.readText('tests/endless', ENDLESS, {})).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(performance.now() - started).toBeLessThan(10_000);
    await graph.close();
  });

  it('does not write where only reading is meant', async () => {
    const graph = await openGraph({ store: held.address });
    await expect(graph.readText('tests/sly', 'CREATE (:Talk {id: "t1"})', {})).rejects.toMatchObject({
      code: 'STATEMENT_FAILED',
    });
    await graph.close();
  });

  it('is told from a server that lacks the database', async () => {
    await expect(openGraph({ store: held.address, database: 'elsewhere' })).rejects.toThrow(
      'The Neo4j server has no database named elsewhere.',
    );
  });

  it('lets a write wait for another that holds the same node, and then go through', async () => {
    const graph = await openGraph({ store: held.address });
    const put = (dateSort: number) => ({ rows: [{ id: 't1', properties: { dateSort } }] });
    await graph.write((transaction) => transaction.run(putTalks, put(0)));
    const driver = neo4j.driver(held.address);
    const other = driver.session();
    const holding = other.beginTransaction();
    await holding.run('MATCH (t:Talk {id: "t1"}) SET t.dateSort = 1');
    const waiting = graph.write((transaction) => transaction.run(putTalks, put(2)));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await holding.commit();
    await waiting;
    expect(await graph.read(listTalks, {})).toMatchObject([{ id: 't1', dateSort: 2 }]);
    await graph.write((transaction) => transaction.run(deleteAllTalks, {}));
    await driver.close();
    await graph.close();
  });

  it('makes two writes that block each other both happen: the one that is given up is tried again', async () => {
    const graph = await openGraph({ store: held.address });
    const rows = (id: string, dateSort: number) => ({ rows: [{ id, properties: { dateSort } }] });
    await graph.write((transaction) =>
      transaction.run(putTalks, { rows: [...rows('t1', 0).rows, ...rows('t2', 0).rows] }),
    );
    const met: { count: number; both?: () => void } = { count: 0 };
    const together = new Promise<void>((resolve) => {
      met.both = resolve;
    });
    const tries: string[] = [];
    const crossing = (first: string, second: string) =>
      graph.write(async (transaction) => {
        tries.push(first);
        await transaction.run(putTalks, rows(first, tries.length));
        met.count += 1;
        if (met.count === 2) met.both?.();
        await together;
        await transaction.run(putTalks, rows(second, tries.length));
      });
    await Promise.all([crossing('t1', 't2'), crossing('t2', 't1')]);
    expect(tries.length).toBeGreaterThan(2);
    await graph.close();
  });
});
