/** Results that are narrowed in place, with an address that holds the whole view. */
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser } from './browser.ts';
import { contentOf, explore } from './explorer.ts';

const browser = await findBrowser();
afterAll(() => browser?.close());

describe.skipIf(browser === null)('results', () => {
  it('say why each talk matched, and are narrowed by topic, speaker, institution and year', async () => {
    if (browser === null) return;
    const { page, faults } = await explore(browser, '/talks?about=optimization');
    const talks = page.locator('li.talk h3');
    await expect.poll(() => talks.count()).toBe(3);
    expect(await page.locator('li.talk', { hasText: 'A note on convexity' }).locator('.why').textContent()).toContain(
      'convex optimization',
    );
    const narrow = page.getByRole('complementary');
    await narrow.getByRole('link', { name: 'Lena Hoffmann' }).click();
    await page.waitForURL(/speaker=lena-hoffmann/);
    await expect.poll(() => talks.count()).toBe(2);
    await narrow.getByRole('link', { name: '2024: 1 talk' }).click();
    await page.waitForURL(/from=2024&to=2024/);
    await expect.poll(() => talks.allTextContents()).toEqual(['Saddle points are not the problem']);
    await page.getByRole('link', { name: 'speaker: Lena Hoffmann: take away' }).click();
    await expect.poll(() => talks.count()).toBe(2);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('are ordered as the address says, which is a table, a calendar and a feed, too', async () => {
    if (browser === null) return;
    const { page, address, faults } = await explore(browser, '/talks?series=seminar-on-learning');
    await page.getByRole('combobox', { name: 'Order' }).selectOption('oldest');
    await page.waitForURL(/order=oldest/);
    const first = page.locator('li.talk h3').first();
    await expect.poll(() => first.textContent()).toBe('What momentum remembers');
    const csv = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
    const rows = await (await fetch(`${address}${csv}`)).text();
    expect(rows.split('\n')[1]).toContain('What momentum remembers');
    await page.reload();
    await expect.poll(() => first.textContent()).toBe('What momentum remembers');
    await page.getByRole('link', { name: 'Open in GraphiQL' }).click();
    const editors = page.locator('.graphiql-editors');
    await expect.poll(() => editors.textContent(), { timeout: 30_000 }).toContain('seminar-on-learning');
    expect(await editors.textContent()).toContain('Results');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('say so where nothing fits, and how to go on', async () => {
    if (browser === null) return;
    const { page } = await explore(browser, '/talks?about=quantum+cheese&from=1950&to=1951');
    await expect.poll(() => contentOf(page)).toContain('No talk fits all of this. Take something away above.');
    await page.context().close();
  });
});
