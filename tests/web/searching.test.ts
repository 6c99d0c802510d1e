/** From the first page through the search box to a talk, by mouse and by keyboard alone. */
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser } from './browser.ts';
import { contentOf, explore } from './explorer.ts';

const browser = await findBrowser();
afterAll(() => browser?.close());

describe.skipIf(browser === null)('the explorer', () => {
  it('leads from the first page over a search to a talk, and asks nobody else', async () => {
    if (browser === null) return;
    const { page, strayRequests, faults } = await explore(browser, '/');
    expect(await page.title()).toBe('Talkgraph');
    expect(await contentOf(page)).toContain('3 talks');
    await page.getByRole('combobox').fill('nonconvex optimisation');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/talks?about=nonconvex+optimisation');
    await page.getByRole('link', { name: 'Saddle points are not the problem' }).click();
    await page.waitForURL('**/talks/saddle-points-are-not-the-problem-*');
    await expect.poll(() => contentOf(page)).toContain('Descent methods are said to be held up');
    await expect.poll(() => page.title()).toBe('Saddle points are not the problem · Talkgraph');
    await page.goBack();
    await expect.poll(() => page.locator('h1').textContent()).toContain('Talks about nonconvex optimisation');
    expect(strayRequests).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('goes to a suggestion by keyboard, says which one is meant, and closes on Escape', async () => {
    if (browser === null) return;
    const { page, faults } = await explore(browser, '/topics');
    const box = page.getByRole('combobox', { name: 'Search talks' });
    await page.keyboard.press('/');
    await expect.poll(() => box.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type('hoffm');
    const option = page.getByRole('option', { name: /Lena Hoffmann/ }).first();
    await option.waitFor();
    await page.keyboard.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/speakers/lena-hoffmann');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('remembers light or dark, also before anything is drawn', async () => {
    if (browser === null) return;
    const { page } = await explore(browser, '/');
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
    const button = page.getByRole('button', { name: /^Colours:/ });
    expect(await theme()).toBeUndefined();
    await button.click();
    await button.click();
    expect(await theme()).toBe('dark');
    await page.reload({ waitUntil: 'commit' });
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    await page.context().close();
  });
});
