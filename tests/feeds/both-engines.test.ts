/** Every address gives the same on both engines. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import { FORMATS } from '../../src/feeds/formats.ts';
import { NOUNS } from '../../src/feeds/lists.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { type RunningServer, startServer } from '../../src/server.ts';
import { openSeeded } from '../graphql/seed-graph.ts';
import { describeOnBothEngines } from '../support/graphs.ts';

const answers = new Map<string, string>();

describeOnBothEngines('addresses', (_open, engine) => {
  const opened: { graph?: Graph; server?: RunningServer } = {};

  beforeAll(async () => {
    const graph = await openSeeded(engine);
    const clock = fixedClock('2024-05-06T07:08:09Z');
    opened.graph = graph;
    opened.server = await startServer({ graph, clock, host: '127.0.0.1', port: 0, log: () => undefined });
  }, 1_200_000);
  afterAll(async () => {
    await opened.server?.close();
    await opened.graph?.close();
  });

  /** The body, without the port. */
  const read = async (path: string): Promise<string> => {
    const { address = '' } = opened.server ?? {};
    const response = await fetch(address + path);
    expect(response.status, path).toBe(200);
    return (await response.text()).replaceAll(address, '');
  };

  it.each(NOUNS)('of %s and of each of them', async (noun) => {
    const list = JSON.parse(await read(`/${noun}.json`)) as Record<string, { slug: string }[]>;
    const [thing] = list[noun] ?? [];
    expect(thing).toBeDefined();
    for (const { extension } of FORMATS) {
      for (const path of [`/${noun}.${extension}?first=7`, `/${noun}/${thing?.slug}.${extension}`]) {
        const text = await read(path);
        expect(text.length).toBeGreaterThan(40);
        const other = answers.get(path);
        if (other === undefined) answers.set(path, text);
        else expect(text).toBe(other);
      }
    }
  });
});
