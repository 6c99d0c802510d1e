/** An import that is killed and run again: nothing acknowledged is missing, nothing is doubled. TALKGRAPH_KILL_ROUNDS sets how often. */
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

const ROUNDS = Number(process.env.TALKGRAPH_KILL_ROUNDS ?? 2);
const ROUND_TIMEOUT_MS = 300_000;
const runner = fileURLToPath(new URL('../support/run-typescript.mjs', import.meta.url));
const script = fileURLToPath(new URL('./import-process.ts', import.meta.url));

interface Run {
  readonly acknowledged: readonly string[];
  readonly finished: boolean;
  readonly ms: number;
}

const expected = new Map<string, { dump: Dump; ms: number }>();
const held: { folder?: string } = {};

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
    const killed = await runImport(store, shape, whole.ms * (0.1 + 0.85 * ((round * 0.618 + 0.5) % 1)));
    const after = await everythingIn(store);
    for (const uri of killed.acknowledged) {
      expect(after.nodes.some((node) => node.startsWith('Source ') && node.includes(`"${uri}"`))).toBe(true);
    }
    const again = await runImport(store, shape, null);
    expect(again.finished).toBe(true);
    const dump = await everythingIn(store);
    expect(dump.nodes.filter((node) => node.startsWith('Talk '))).toHaveLength(ANNOUNCEMENTS);
    expect(withoutChanges(dump)).toEqual(withoutChanges(whole.dump));
    process.stderr.write(
      `round ${round} (${shape}): killed after ${killed.acknowledged.length} acknowledged, ${after.nodes.length} nodes\n`,
    );
    await rm(store, { recursive: true, force: true });
  },
);

/** The counts of a change tell how often it was begun. */
function withoutChanges({ nodes, relations }: Dump): Dump {
  return { nodes: nodes.filter((node) => !node.startsWith('Change ')), relations };
}

async function everythingIn(store: string): Promise<Dump> {
  const graph = await openGraph({ store });
  try {
    const faults = (await checkGraph(graph)).filter(({ fault }) => !fault.startsWith('A change that was interrupted'));
    expect(faults).toEqual([]);
    return await dumpOf(graph, { everything: true });
  } finally {
    await graph.close();
  }
}

function runImport(store: string, shape: string, killAfterMs: number | null): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [runner, script, store, shape], { stdio: ['ignore', 'pipe', 'inherit'] });
    const acknowledged: string[] = [];
    let finished = false;
    let begun = 0;
    createInterface(child.stdout).on('line', (line) => {
      if (line === 'begun') {
        begun = performance.now();
        if (killAfterMs !== null) setTimeout(() => child.kill('SIGKILL'), killAfterMs);
      } else if (line === 'finished') finished = true;
      else acknowledged.push(line.replace('acknowledged ', ''));
    });
    child.on('error', reject);
    child.on('close', () => resolve({ acknowledged, finished, ms: performance.now() - begun }));
  });
}
