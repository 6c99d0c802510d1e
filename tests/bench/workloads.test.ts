import { expect, it } from 'vitest';
import { makeBenchGraph } from '../../src/bench/bench-graph.ts';
import { startByHand } from '../../src/bench/bench-server.ts';
import { loadBenchGraph } from '../../src/bench/load-bench-graph.ts';
import { compare } from '../../src/bench/measure.ts';
import { workloads } from '../../src/bench/workloads.ts';
import { systemClock } from '../../src/clock.ts';
import { startServer } from '../../src/server.ts';
import { describeOnBothEngines } from '../support/graphs.ts';

const TALKS = 5000;

describeOnBothEngines('the benchmark', (openFresh) => {
  it('asks the service and by hand for the same, in each of its workloads', async () => {
    const graph = await openFresh({ checkRows: false, timeoutMs: 120_000 });
    const told: string[] = [];
    const service = await startServer({
      graph,
      clock: systemClock,
      host: '127.0.0.1',
      port: 0,
      log: (line) => told.push(line),
    });
    const at = { kind: 'ready', service: service.address, byHand: await startByHand(graph) } as const;
    const asked = { at, graph: makeBenchGraph(TALKS) };
    try {
      // Plans that a server makes for an empty store must not spoil what is asked of the full one.
      for (const workload of workloads.filter(({ pages }) => pages === undefined))
        await expect(compare(workload, asked), workload.what).rejects.toThrow('all answers are empty');
      await loadBenchGraph(graph, TALKS, (what) => told.push(what));
      expect(told).toContain(`talks ${TALKS}`);
      told.length = 0;
      await loadBenchGraph(graph, TALKS, (what) => told.push(what));
      expect(told, 'a graph that is there is not loaded again').toEqual([]);
      for (const workload of workloads) {
        const { rows } = await compare(workload, asked).catch((error: unknown) => {
          throw new Error(`workload ${workload.letter}; the service logged: ${told.join('\n')}`, { cause: error });
        });
        expect(rows, workload.what).toBeGreaterThan(0);
      }
    } finally {
      await service.close();
    }
    expect(told, 'the service logs no errors').toEqual([]);
  }, 240_000);
});
