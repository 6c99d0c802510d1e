/** GraphiQL in a real browser: it opens without any outside address, with example questions in tabs, and runs them. */
import type { Locator, Page, Response } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { EXAMPLE_QUERIES } from '../../src/server/example-queries.ts';
import { serve } from '../server/served.ts';
import { findBrowser, openWatched } from './browser.ts';

const browser = await findBrowser();
afterAll(() => browser?.close());

const RUN = '.graphiql-execute-button';
const RESPONSE = '.graphiql-response';

/** Tabs can be dragged, so a click that comes while they still settle is taken for the beginning of that. */
async function selectTab(tab: Locator): Promise<void> {
  const isSelected = async () => {
    await tab.locator('.graphiql-tab-button').click();
    return tab.getAttribute('aria-selected');
  };
  await expect.poll(isSelected, { timeout: 20_000, interval: 500 }).toBe('true');
}

/** The button does nothing while the editor of a tab is still being filled. */
async function runUntilAnswered(page: Page, answers: readonly Response[], name: string): Promise<{ errors?: unknown }> {
  const findAnswer = () => answers.find((answer) => (answer.request().postData() ?? '').includes(`query ${name}`));
  const isAnswered = async () => {
    await page.click(RUN);
    await page.waitForTimeout(500);
    return findAnswer() !== undefined;
  };
  await expect.poll(isAnswered, { timeout: 30_000, interval: 1_000 }).toBe(true);
  return findAnswer()?.json();
}

describe.skipIf(browser === null)('GraphiQL', () => {
  it('opens with the example questions in tabs, answers them, and asks nobody else', async () => {
    if (browser === null) return;
    const { address } = await serve();
    const { page, strayRequests, faults } = await openWatched(browser, `${address}/graphql`);
    await page.waitForSelector(RUN, { timeout: 30_000 });
    const answers: Response[] = [];
    page.on('response', (response) => answers.push(response));
    const tabs = page.locator('.graphiql-tab');
    expect(await tabs.count()).toBe(EXAMPLE_QUERIES.length);
    for (const [index, { query }] of EXAMPLE_QUERIES.entries()) {
      await selectTab(tabs.nth(index));
      const [, name = ''] = /query (\w+)/.exec(query) ?? [];
      expect(await tabs.nth(index).textContent()).toContain(name);
      const answer = await runUntilAnswered(page, answers, name);
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
