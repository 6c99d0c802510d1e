/** The lists of speakers, institutions, topics and series. */
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser } from './browser.ts';
import { explore } from './explorer.ts';

const browser = await findBrowser();
afterAll(() => browser?.close());

describe.skipIf(browser === null)('a list', () => {
  it('is searched, ordered and left for one of its things, with an address that says all of it', async () => {
    if (browser === null) return;
    const { page, faults } = await explore(browser, '/speakers?order=talks');
    const names = page.locator('ul.list li > a');
    await expect.poll(() => names.allTextContents()).toEqual(['Lena Hoffmann', 'Amadou Keita']);
    await page.getByRole('searchbox').fill('keita');
    await page.keyboard.press('Enter');
    await page.waitForURL(/order=talks&search=keita/);
    await expect.poll(() => names.allTextContents()).toEqual(['Amadou Keita']);
    await names.first().click();
    await page.waitForURL('**/speakers/amadou-keita');
    for (const [section, thing] of [
      ['Institutions', 'ETH Zurich'],
      ['Topics', 'convex optimization'],
      ['Series', 'Seminar on Learning'],
    ] as const) {
      await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: section }).click();
      await page.locator('ul.list').getByRole('link', { name: thing, exact: true }).first().waitFor();
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
