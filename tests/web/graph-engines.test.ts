/** The core of the pages of the graph and of moves, over either engine. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { tell } from '../feeds/feed-graph.ts';
import { serve } from '../server/served.ts';
import { describeOnBothEngines } from '../support/graphs.ts';
import { findBrowser, openWatched } from './browser.ts';
import { TOLD } from './explorer.ts';

const browser = await findBrowser();
afterAll(() => browser?.close());

const MOVED = {
  uid: 'moved',
  title: 'On moving',
  date: '2024-01-09',
  speaker: 'Ada Quill',
  at: ['ETH Zurich'],
  posts: [
    { institution: 'ETH Zurich', role: 'Professor', start: '2018', ongoing: 'YES' },
    { institution: 'MIT', role: 'Lecturer', end: '2018', precedes: [0] },
  ],
} as const;

describeOnBothEngines('in a browser', (open) => {
  const opened: { graph?: Graph } = {};
  beforeAll(async () => {
    if (browser === null) return;
    opened.graph = await open();
    await tell(opened.graph, [...TOLD, MOVED]);
  }, 1_200_000);

  it.skipIf(browser === null)('a neighbourhood is expanded, and moves are shown', async () => {
    if (browser === null) return;
    const { address } = await serve(opened.graph);
    const { page, faults } = await openWatched(browser, `${address}/graph?of=speakers/lena-hoffmann`);
    const option = (name: string) => page.getByRole('option', { name });
    await option('What momentum remembers').click();
    await page.getByRole('button', { name: 'Expand' }).click();
    await option('Seminar on Learning').waitFor();
    await page.goto(`${address}/flows?from=2018`);
    await page.locator('.flows-table').getByRole('link', { name: 'Ada Quill' }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
