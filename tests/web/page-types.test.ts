/** Every page type, light and dark: nothing that keeps people out, no fault, no request to elsewhere. */

import { source as AXE } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSample } from '../../src/cli/load-sample.ts';
import { fixedClock } from '../../src/clock.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { type RunningServer, startServer } from '../../src/server.ts';
import { HOSTILE_TITLES } from '../feeds/feed-graph.ts';
import { findBrowser, openWatched } from './browser.ts';
import { explore } from './explorer.ts';
import { type PageType, pageTypes } from './page-types.ts';

const browser = await findBrowser();

/** What axe finds, as it is used here; the package's own types say the same with more words. */
interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

const AT_ONCE = 2;

afterAll(async () => browser?.close());

/** What axe has against a page, and what the page itself does that it must not. */
async function againstPage(
  { name, path }: PageType,
  { address, colorScheme }: { readonly address: string; readonly colorScheme: 'light' | 'dark' },
): Promise<string[]> {
  const { page, faults, strayRequests } = await openWatched(browser as Browser, `${address}${path}`, { colorScheme });
  await page.waitForLoadState('networkidle');
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  await page.context().close();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return [
    ...serious.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html.slice(0, 200)}`),
    ...strayRequests.map((request) => `${name}: ${request}`),
    // A page that is not there answers 404, which the browser writes into its console.
    ...(name === 'not-found' ? [] : faults.map((fault) => `${name}: ${fault}`)),
  ];
}

describe.skipIf(browser === null)('every page type of the sample', () => {
  const started: { graph?: Graph; server?: RunningServer; types?: readonly PageType[] } = {};

  beforeAll(async () => {
    started.graph = await openGraph({ store: 'memory:', create: true });
    await loadSample(started.graph, fixedClock('2026-01-02T03:04:05Z'));
    const clock = fixedClock('2026-01-02T03:04:05Z');
    started.server = await startServer({
      graph: started.graph,
      clock,
      host: '127.0.0.1',
      port: 0,
      log: () => undefined,
    });
    started.types = await pageTypes(started.server.address);
  }, 120_000);

  afterAll(async () => {
    await started.server?.close();
    await started.graph?.close();
  });

  it.each(['light', 'dark'] as const)(
    'has nothing serious against it in %s',
    async (colorScheme) => {
      const [types, address] = [started.types ?? [], started.server?.address ?? ''];
      const found: string[] = [];
      // A page is mostly waited for: two at a time keep both processors of a small machine busy.
      for (let at = 0; at < types.length; at += AT_ONCE) {
        const some = types.slice(at, at + AT_ONCE).map((type) => againstPage(type, { address, colorScheme }));
        found.push(...(await Promise.all(some)).flat());
      }
      expect(found).toEqual([]);
    },
    240_000,
  );
});

describe.skipIf(browser === null)('hostile titles and abstracts', () => {
  it('run no script on any page that shows them', { timeout: 120_000 }, async () => {
    const told = HOSTILE_TITLES.map((title, at) => ({
      uid: `hostile-${at}`,
      title,
      abstract: `${title}\n\n<img src=x onerror="document.title='taken'"> ${title}`,
      date: `2024-03-${String(1 + at).padStart(2, '0')}`,
      speaker: 'Lena Hoffmann',
      at: ['ETH Zurich'],
      topics: ['saddle points'],
      series: '<script>document.title="taken"</script> Seminar',
    }));
    const { page, address, faults, strayRequests } = await explore(
      browser as Browser,
      '/talks?about=saddle+points',
      told,
    );
    const shown = await page.locator('#app main').textContent();
    expect(shown).toContain('<script>alert("x")</script>');
    const links = await page
      .locator('#app main a[href^="/talks/"]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(new Set(links).size).toBe(told.length);
    const others = [
      '/',
      '/speakers/lena-hoffmann',
      '/topics/saddle-points',
      '/institutions/eth-zurich',
      '/series',
      '/flows',
    ];
    for (const path of [...new Set(links), ...others]) {
      await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
      expect(await page.title()).not.toBe('taken');
    }
    expect(faults).toEqual([]);
    expect(strayRequests).toEqual([]);
  });
});
