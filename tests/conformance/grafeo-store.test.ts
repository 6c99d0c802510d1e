/** The embedded store's folder: nothing acknowledged is lost, one process at a time, and damage is seen. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import grafeo from '@grafeo-db/js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreDamagedError, StoreLockedError, UsageError } from '../../src/errors.ts';
import { inTransaction, isConflict } from '../../src/graph/engines/grafeo.ts';
import { retried } from '../../src/graph/engines/retry.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { listTalks, putTalks } from './statements.ts';

const RUNNER = fileURLToPath(new URL('../support/run-typescript.mjs', import.meta.url));
const WRITER = fileURLToPath(new URL('acknowledging-writer.ts', import.meta.url));
const KILL_ROUNDS = 6;

const place = { folder: '', store: '' };

beforeEach(async () => {
  place.folder = await mkdtemp(join(tmpdir(), 'talkgraph-store-'));
  place.store = join(place.folder, 'store');
});

afterEach(() => rm(place.folder, { recursive: true, force: true }));

describe('the folder of an embedded store', () => {
  it('holds after kill -9 all that was acknowledged, whole and once', async () => {
    const acknowledged = new Set<number>();
    for (let round = 0; round < KILL_ROUNDS; round += 1) {
      for (const number of await writeUntilKilled(round * 100_000, 20 + round * 17)) acknowledged.add(number);
      const ids = await storedIds();
      const perWrite = new Map<string, number>();
      for (const id of ids) perWrite.set(id.split('-')[0] ?? '', (perWrite.get(id.split('-')[0] ?? '') ?? 0) + 1);
      expect([...acknowledged].filter((number) => perWrite.get(`t${number}`) !== 3)).toEqual([]);
      expect([...perWrite.values()].filter((parts) => parts !== 3)).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(acknowledged.size).toBeGreaterThan(KILL_ROUNDS * 20);
  }, 120_000);

  it('refuses a second opener in one sentence that names the way out', async () => {
    const graph = await openGraph({ store: place.store });
    const second = await openGraph({ store: place.store }).catch((error: unknown) => error);
    expect(second).toBeInstanceOf(StoreLockedError);
    expect(String(second)).toMatch(/another talkgraph process .* open: stop it or use its HTTP API/i);
    await graph.close();
    await (await openGraph({ store: place.store })).close();
  });

  it('notes the last acknowledged commit and refuses a store that is behind it', async () => {
    const graph = await openGraph({ store: place.store });
    await graph.write((transaction) => transaction.run(putTalks, { rows: [{ id: 't1', properties: {} }] }));
    const noted = await readFile(join(place.store, 'acknowledged-epoch'), 'utf8');
    expect(noted.trim()).toBe(await graph.version());
    await graph.close();
    await writeFile(join(place.store, 'acknowledged-epoch'), `${Number(noted) + 1}\n`);
    const refusal = await openGraph({ store: place.store }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StoreDamagedError);
    expect(String(refusal)).toMatch(/restore the folder from a backup, or delete the file acknowledged-epoch/);
    await writeFile(join(place.store, 'acknowledged-epoch'), noted);
    await (await openGraph({ store: place.store })).close();
  });

  it('refuses a folder whose database is gone, rather than starting an empty one', async () => {
    await (await openGraph({ store: place.store })).close();
    await rm(join(place.store, 'graph.grafeo'));
    await expect(openGraph({ store: place.store })).rejects.toBeInstanceOf(StoreDamagedError);
  });

  it('refuses what is no number in the side file', async () => {
    await (await openGraph({ store: place.store })).close();
    await writeFile(join(place.store, 'acknowledged-epoch'), '');
    await expect(openGraph({ store: place.store })).rejects.toBeInstanceOf(StoreDamagedError);
  });

  it('does not make a store where none may be made', async () => {
    await expect(openGraph({ store: place.store, create: false })).rejects.toBeInstanceOf(UsageError);
  });

  it('says so when it is no database', async () => {
    await (await openGraph({ store: place.store })).close();
    await writeFile(join(place.store, 'graph.grafeo'), 'no database at all, only some text that somebody put there');
    await expect(openGraph({ store: place.store })).rejects.toThrow(/cannot be opened/);
  });

  it('keeps search and order over a restart', async () => {
    const rows = [
      { id: 't1', properties: { dateSort: 2, searchText: 'convex sets' } },
      { id: 't2', properties: { dateSort: 1, searchText: 'convex functions' } },
    ];
    const before = await openGraph({ store: place.store });
    await before.write((transaction) => transaction.run(putTalks, { rows }));
    await before.close();
    const after = await openGraph({ store: place.store });
    expect(await after.search('Talk', ['convex', 'sets'], 10)).toEqual(['t1']);
    expect([...(after.orderedPages?.walk('talks-by-date', 'ASC', null) ?? [])].map(({ id }) => id)).toEqual([
      't2',
      't1',
    ]);
    await after.close();
  });

  it('finishes the writes under way when it is closed', async () => {
    const graph = await openGraph({ store: place.store });
    const writes = [1, 2, 3].map((number) =>
      graph.write((transaction) => transaction.run(putTalks, { rows: [{ id: `t${number}`, properties: {} }] })),
    );
    await graph.close();
    await Promise.all(writes);
    expect(await storedIds()).toEqual(['t1', 't2', 't3']);
  });
});

describe('a conflict of two transactions', () => {
  it('is known as one and is won by a later try', async () => {
    const database = grafeo.GrafeoDB.create();
    await database.executeCypher('CREATE (:Meta {key: "counter", value: 0})');
    const increase = () =>
      inTransaction(database, (transaction) =>
        transaction.executeCypher('MATCH (m:Meta {key: "counter"}) SET m.value = m.value + 1'),
      );
    const seen: unknown[] = [];
    const mayRetry = (error: unknown) => seen.push(error) > 0 && isConflict(error);
    await Promise.all(Array.from({ length: 6 }, () => retried(increase, mayRetry)));
    expect((await database.executeCypher('MATCH (m:Meta) RETURN m.value AS value')).toArray()).toEqual([{ value: 6 }]);
    expect(seen.length).toBeGreaterThan(0);
    database.close();
  });

  it('is not what any other failure is taken for', async () => {
    const tries: number[] = [];
    const work = async () => {
      tries.push(1);
      throw new RangeError('other');
    };
    await expect(retried(work, isConflict)).rejects.toThrow('other');
    expect(tries.length).toBe(1);
  });
});

async function storedIds(): Promise<readonly string[]> {
  const graph = await openGraph({ store: place.store });
  const rows = await graph.read(listTalks, {});
  await graph.close();
  return rows.map(({ id }) => id);
}

/** The numbers of the writes that a writer acknowledged before it was killed, which is after `most` of them. */
async function writeUntilKilled(first: number, most: number): Promise<readonly number[]> {
  const child = spawn(process.execPath, [RUNNER, WRITER, place.store, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const numbers: number[] = [];
  for await (const line of createInterface(child.stdout)) {
    if (line.startsWith('written ')) numbers.push(Number(line.slice('written '.length)));
    if (numbers.length === most) child.kill('SIGKILL');
  }
  await ended;
  return numbers;
}
