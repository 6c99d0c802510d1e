/** GraphiQL in a real browser: it opens without any outside address, with example questions in tabs, and runs them. */
import { afterAll, describe, expect, it } from 'vitest';
import { EXAMPLE_QUERIES } from '../../src/server/example-queries.ts';
import { serve } from '../server/served.ts';
import { findBrowser, openWatched } from './browser.ts';

const browser = await findBrowser();
afterAll(() => browser?.close());

const RUN = '.graphiql-execute-button';
const RESPONSE = '.graphiql-response';

describe.skipIf(browser === null)('GraphiQL', () => {
  it('opens with the example questions in tabs, answers them, and asks nobody else', async () => {
    if (browser === null) return;
    const { address } = await serve();
    const { page, strayRequests, faults } = await openWatched(browser, `${address}/graphql`);
    await page.waitForSelector(RUN, { timeout: 30_000 });
    const tabs = page.locator('.graphiql-tab');
    expect(await tabs.count()).toBe(EXAMPLE_QUERIES.length);
    for (const [index, { query }] of EXAMPLE_QUERIES.entries()) {
      await tabs.nth(index).getByRole('tab').click();
      const [, name = ''] = /query (\w+)/.exec(query) ?? [];
      expect(await tabs.nth(index).textContent()).toContain(name);
      const answered = page.waitForResponse(
        (response) =>
          response.request().method() === 'POST' && (response.request().postData() ?? '').includes(`query ${name}`),
      );
      await page.click(RUN);
      const answer = await (await answered).json();
      expect(answer.errors).toBeUndefined();
      await expect.poll(() => page.locator(RESPONSE).textContent()).toContain('data');
    }
    const screenshot = process.env.TALKGRAPH_TEST_SCREENSHOT;
    if (screenshot !== undefined) await page.screenshot({ path: screenshot });
    expect(strayRequests).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('knows the schema, so that it can complete and explain', async () => {
    if (browser === null) return;
    const { address } = await serve();
    const { page, faults } = await openWatched(browser, `${address}/graphql`);
    await page.waitForSelector(RUN, { timeout: 30_000 });
    await page.getByRole('button', { name: /documentation explorer/i }).click();
    await page.getByRole('link', { name: 'Query' }).first().click();
    await expect.poll(() => page.locator('.graphiql-doc-explorer').textContent()).toContain('talks(');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
