/** The page of a person: where and when, as bars, as a table and on one day. */
import { afterAll, describe, expect, it } from 'vitest';
import type { Told } from '../feeds/feed-graph.ts';
import { findBrowser } from './browser.ts';
import { contentOf, explore } from './explorer.ts';

const browser = await findBrowser();
afterAll(() => browser?.close());

const CAREER: readonly Told[] = [
  {
    uid: 'career',
    title: 'What momentum remembers',
    date: '2023-05-02',
    speaker: 'Lena Hoffmann',
    with: 'Amadou Keita',
    at: ['ETH Zurich'],
    topics: ['stochastic gradient descent'],
    posts: [
      { institution: 'University of Edinburgh', role: 'PhD student', start: '2012', end: '2016', ongoing: 'NO' },
      { institution: 'Kyoto University', role: 'lecturer', ongoing: 'NO', precedes: [2] },
      { institution: 'ETH Zurich', role: 'Professor', start: '2019', ongoing: 'YES' },
    ],
  },
];

describe.skipIf(browser === null)('the page of a person', () => {
  it('shows where the person was as bars and as a table, also where only the order is known', async () => {
    if (browser === null) return;
    const { page, faults } = await explore(browser, '/speakers/lena-hoffmann', CAREER);
    const rows = page.locator('.timeline li');
    await expect.poll(() => rows.count()).toBe(3);
    const studies = rows.filter({ hasText: 'PhD student' });
    expect(await studies.textContent()).toContain('2012–2016');
    // What is certain lies within what is possible.
    expect(await studies.locator('.bar').count()).toBe(2);
    const [possible, certain] = await studies.locator('.bar').evaluateAll((bars) => bars.map((bar) => bar.clientWidth));
    expect(certain).toBeLessThan(possible ?? 0);
    expect(await rows.filter({ hasText: 'lecturer' }).textContent()).toContain('before ETH Zurich');
    expect(await rows.filter({ hasText: 'lecturer' }).locator('.bar.open-start').count()).toBe(1);
    expect(await rows.filter({ hasText: 'Professor' }).locator('.bar.open-end').count()).toBe(1);
    await page.getByText('As a table').click();
    expect(await page.getByRole('row').count()).toBe(4);
    expect(await contentOf(page)).toContain('Amadou Keita');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('says where the person was on a day, and keeps the day in the address', async () => {
    if (browser === null) return;
    const { page } = await explore(browser, '/speakers/lena-hoffmann?on=2014-06-01', CAREER);
    const answer = page.locator('.on-day');
    await expect.poll(() => answer.textContent()).toContain('CertainlyPhD student, University of Edinburgh');
    await page.getByRole('slider', { name: 'Day' }).focus();
    await page.keyboard.press('End');
    await page.waitForURL(/on=20[2-9]\d/);
    await expect.poll(() => answer.textContent()).toContain('Professor, ETH Zurich');
    await page.context().close();
  });
});
