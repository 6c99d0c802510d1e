/**
 * Measures how long each page takes to show all of its content over a large graph: npm run bench:pages [-- TALKS].
 * A line a page: the median and the slowest of ten loads, in milliseconds from the click to the last part that loads.
 */
import type { Browser } from 'playwright-core';
import { loadBenchGraph } from '../../src/bench/load-bench-graph.ts';
import { systemClock } from '../../src/clock.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { startServer } from '../../src/server.ts';
import { findBrowser } from './browser.ts';
import { type PageType, pageTypes } from './page-types.ts';

const TIMES = 10;
const PATIENCE_MS = 30_000;

/** Loads a page in a window that has been at the service before, as most have. */
async function loadTimes(browser: Browser, address: string, { path }: PageType): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const times: number[] = [];
  for (let time = 0; time <= TIMES; time += 1) {
    await page.goto('about:blank');
    await page.goto(`${address}${path}`, { waitUntil: 'commit' });
    const shown = await page.waitForFunction(
      () => {
        const app = document.querySelector<HTMLElement>('#app');
        if (app === null || app.hidden || app.querySelector('.skeleton, [aria-busy=true]') !== null) return false;
        return performance.now();
      },
      null,
      { timeout: PATIENCE_MS, polling: 'raf' },
    );
    times.push(Number(await shown.jsonValue()));
  }
  await context.close();
  // The first load fetches the program.
  return times.slice(1).sort((a, b) => a - b);
}

const talks = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 100_000);
const graph = await openGraph({ store: 'memory:', create: true });
await loadBenchGraph(graph, talks, (what) => console.error(what));
const server = await startServer({ graph, clock: systemClock, host: '127.0.0.1', port: 0, log: () => undefined });
const browser = await findBrowser();
if (browser === null) throw new Error('There is no browser here: see the line above.');
console.log(`${talks} talks, milliseconds: median and slowest of ${TIMES}`);
for (const type of await pageTypes(server.address)) {
  const times = await loadTimes(browser, server.address, type);
  const median = ((times[TIMES / 2 - 1] ?? 0) + (times[TIMES / 2] ?? 0)) / 2;
  console.log(`${type.name.padEnd(14)} ${median.toFixed(0).padStart(6)} ${(times.at(-1) ?? 0).toFixed(0).padStart(6)}`);
}
await browser.close();
await server.close();
await graph.close();
process.exit(0);
