/** An import that is killed and run again: nothing acknowledged is missing, nothing is doubled. TALKGRAPH_TEST_KILL_ROUNDS sets how often. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openGraph } from '../../src/graph/open-graph.ts';
import { checkGraph } from '../../src/import/check-graph.ts';
import { type Dump, dumpOf } from './canonical-dump.ts';
import { ANNOUNCEMENTS } from './sketched-documents.ts';

const ROUNDS = Number(process.env.TALKGRAPH_TEST_KILL_ROUNDS ?? 2);
/** In so many the announcements are written. */
const TRANSACTIONS = 4;
const INTERRUPTED = /^(?:A change that|An import that) was interrupted/;
const ROUND_TIMEOUT_MS = 300_000;
const runner = fileURLToPath(new URL('../support/run-typescript.mjs', import.meta.url));
const script = fileURLToPath(new URL('./import-process.ts', import.meta.url));

/** So long after so many transactions. */
interface KillPoint {
  readonly transactions: number;
  readonly ms: number;
}

interface Run {
  readonly acknowledged: readonly string[];
  readonly finished: boolean;
  readonly ms: number;
}

const expected = new Map<string, { dump: Dump; ms: number }>();
const held: { folder?: string } = {};
const acknowledgedBeforeKill: string[] = [];

beforeAll(async () => {
  held.folder = await mkdtemp(join(tmpdir(), 'talkgraph-kill-'));
  for (const shape of ['many', 'one']) {
    const store = join(held.folder, `whole-${shape}`);
    const { finished, ms } = await runImport(store, shape, null);
    expect(finished).toBe(true);
    expected.set(shape, { dump: await everythingIn(store), ms });
  }
}, ROUND_TIMEOUT_MS);

afterAll(async () => {
  if (held.folder) await rm(held.folder, { recursive: true, force: true });
});

it.each(Array.from({ length: ROUNDS }, (_, round) => round))(
  'round %i',
  { timeout: ROUND_TIMEOUT_MS },
  async (round) => {
    const shape = round % 2 === 0 ? 'many' : 'one';
    const whole = expected.get(shape);
    if (!whole || !held.folder) expect.unreachable();
    const store = join(held.folder, `round-${round}`);
    const killed = await runImport(store, shape, {
      transactions: 1 + (Math.floor(round / 2) % (TRANSACTIONS - 1)),
      ms: (whole.ms / TRANSACTIONS) * ((round * 0.618 + 0.3) % 1),
    });
    const after = await everythingIn(store);
    acknowledgedBeforeKill.push(...killed.acknowledged);
    for (const uri of killed.acknowledged) {
      expect(after.nodes.some((node) => node.startsWith('Source ') && node.includes(`"${uri}"`))).toBe(true);
    }
    const again = await runImport(store, shape, null);
    expect(again.finished).toBe(true);
    const dump = await everythingIn(store);
    expect(dump.nodes.filter((node) => node.startsWith('Talk '))).toHaveLength(ANNOUNCEMENTS);
    expect(dump.nodes).toHaveLength(whole.dump.nodes.length);
    expect(dump.relations).toHaveLength(whole.dump.relations.length);
    expect(differences(dump, whole.dump)).toEqual([]);
    process.stderr.write(
      `round ${round} (${shape}): killed after ${killed.acknowledged.length} acknowledged, ${after.nodes.length} nodes\n`,
    );
    await rm(store, { recursive: true, force: true });
  },
);

it('had something to lose', () => {
  expect(acknowledgedBeforeKill.length).toBeGreaterThan(0);
});

/** Lines of one dump that are not in the other, short enough to read; counts of changes and the counter tell how often an import was begun. */
function differences(one: Dump, other: Dump): string[] {
  const linesOf = ({ nodes, relations }: Dump) =>
    [...nodes, ...relations].filter((line) => !/^(?:Change|Meta) \[/.test(line));
  const [left, right] = [new Set(linesOf(one)), new Set(linesOf(other))];
  const only = [...[...left].filter((line) => !right.has(line)), ...[...right].filter((line) => !left.has(line))];
  return only.slice(0, 10).map((line) => line.slice(0, 300));
}

async function everythingIn(store: string): Promise<Dump> {
  const graph = await openGraph({ store });
  try {
    const faults = (await checkGraph(graph)).filter(({ fault }) => !INTERRUPTED.test(fault));
    expect(faults).toEqual([]);
    return await dumpOf(graph, { everything: true });
  } finally {
    await graph.close();
  }
}

function runImport(store: string, shape: string, killAfter: KillPoint | null): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [runner, script, store, shape], { stdio: ['ignore', 'pipe', 'inherit'] });
    const acknowledged: string[] = [];
    let finished = false;
    let begun = 0;
    let transactions = 0;
    const killWhenDue = () => {
      if (transactions === killAfter?.transactions) setTimeout(() => child.kill('SIGKILL'), killAfter.ms);
    };
    createInterface(child.stdout).on('line', (line) => {
      if (line === 'begun') {
        begun = performance.now();
        killWhenDue();
      } else if (line === 'written') {
        transactions++;
        killWhenDue();
      } else if (line === 'finished') finished = true;
      else acknowledged.push(line.replace('acknowledged ', ''));
    });
    child.on('error', reject);
    child.on('close', () => resolve({ acknowledged, finished, ms: performance.now() - begun }));
  });
}
