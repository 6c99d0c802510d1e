/** The pages of topics, institutions and series. */
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser } from './browser.ts';
import { contentOf, explore, TOLD } from './explorer.ts';

const browser = await findBrowser();
afterAll(() => browser?.close());

const STAFFED = TOLD.map((talk) =>
  talk.uid === 'two'
    ? {
        ...talk,
        posts: [{ institution: 'ETH Zurich', role: 'Professor', start: '2012', end: '2016', ongoing: 'NO' as const }],
      }
    : talk,
);

describe.skipIf(browser === null)('the page of a topic', () => {
  it('says where it stands, and counts narrower topics or leaves them out', async () => {
    if (browser === null) return;
    const { page, faults } = await explore(browser, '/topics/optimization', TOLD);
    const talks = page.locator('li.talk');
    await expect.poll(() => talks.count()).toBe(3);
    expect(await page.getByRole('navigation', { name: 'Place among topics' }).textContent()).toContain(
      'convex optimization',
    );
    await page.locator('svg.plot').waitFor();
    await page.getByRole('checkbox').uncheck();
    await page.waitForURL(/includeNarrower=false/);
    await expect.poll(() => contentOf(page)).toContain('No talk is on this very topic.');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe.skipIf(browser === null)('the page of an institution', () => {
  it('says who was there, ever or on a day, and how sure that is', async () => {
    if (browser === null) return;
    const { page, faults } = await explore(browser, '/institutions/eth-zurich?asOf=2014-05-01', STAFFED);
    const row = page.getByRole('row', { name: /Professor/ });
    await expect.poll(() => row.textContent()).toBe('Lena HoffmannProfessor2012–2016certainly');
    await page.getByLabel('on the day').fill('2012-02-01');
    await page.waitForURL(/asOf=2012-02-01/);
    await expect.poll(() => row.textContent()).toContain('possibly');
    await page.getByRole('link', { name: 'ever' }).click();
    await expect.poll(() => page.url()).not.toContain('asOf');
    await page.locator('svg.plot').waitFor();
    await page.getByText('As a table').click();
    expect(await contentOf(page)).toContain('2023');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe.skipIf(browser === null)('the page of a series', () => {
  it('lists its talks, its years and its people', async () => {
    if (browser === null) return;
    const { page, faults } = await explore(browser, '/series/seminar-on-learning', TOLD);
    await expect.poll(() => page.locator('li.talk').count()).toBe(3);
    expect(await contentOf(page)).toContain('Amadou Keita');
    await page.getByRole('link', { name: '2023: 1 talk' }).click();
    await page.waitForURL(/series=seminar-on-learning&from=2023&to=2023/);
    await expect.poll(() => page.locator('li.talk').count()).toBe(1);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
