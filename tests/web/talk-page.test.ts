/** The page of a talk: what is known, the words behind it, the same title elsewhere, and titles that are up to no good. */
import { afterAll, describe, expect, it } from 'vitest';
import { HOSTILE_TITLES, hostileTalks } from '../feeds/feed-graph.ts';
import { findBrowser } from './browser.ts';
import { contentOf, explore, TOLD } from './explorer.ts';

const browser = await findBrowser();
afterAll(() => browser?.close());

const AGAIN = {
  uid: 'again',
  title: 'What momentum remembers',
  date: '2024-01-10',
  speaker: 'Lena Hoffmann',
  at: ['University of Cambridge'],
} as const;

describe.skipIf(browser === null)('the page of a talk', () => {
  it('shows on demand the words that facts were read from', async () => {
    if (browser === null) return;
    const { page, faults } = await explore(browser, '/talks?about=saddle+points');
    await page.getByRole('link', { name: 'Saddle points are not the problem' }).click();
    const button = page.getByRole('button', { name: 'Show the evidence' });
    await button.waitFor();
    expect(await contentOf(page)).toContain('Thursday');
    expect(await page.locator('.talk-page table').count()).toBe(0);
    await button.click();
    await page.getByRole('rowheader', { name: 'title' }).waitFor();
    expect(await page.getByRole('button', { name: 'Hide the evidence' }).getAttribute('aria-pressed')).toBe('true');
    const calendar = page.getByRole('link', { name: 'Add to calendar' });
    expect(await calendar.getAttribute('href')).toMatch(/^\/talks\/saddle-points-.*\.ics$/);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('names the same title elsewhere', async () => {
    if (browser === null) return;
    const { page } = await explore(browser, '/talks?about=momentum', [...TOLD, AGAIN]);
    await page.getByRole('link', { name: 'What momentum remembers' }).first().click();
    const elsewhere = page.locator('section', { hasText: 'The same title elsewhere' });
    await expect.poll(() => elsewhere.locator('li.talk').count()).toBe(1);
    await page.context().close();
  });

  it('runs nothing that stands in titles and abstracts', async () => {
    if (browser === null) return;
    const { page, address, faults, strayRequests } = await explore(browser, '/talks?order=oldest', hostileTalks());
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => Promise.reject(new Error('A script ran.'))));
    await expect.poll(() => page.locator('li.talk').count()).toBe(HOSTILE_TITLES.length);
    const addresses = await page
      .locator('li.talk h3 a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    for (const path of addresses.slice(9, 16)) {
      await page.goto(`${address}${path}`);
      await page.waitForSelector('#app .talk-page h1');
      expect(await page.locator('#app main :is(img, script, iframe)').count()).toBe(0);
    }
    expect(faults).toEqual([]);
    expect(strayRequests).toEqual([]);
    await page.context().close();
  });
});
