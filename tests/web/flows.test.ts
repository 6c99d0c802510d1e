/** The page of moves between institutions: a picture and a table of the same, over a chosen time, to and from one of them. */
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { Told } from '../feeds/feed-graph.ts';
import { findBrowser } from './browser.ts';
import { type Explored, explore } from './explorer.ts';

const browser = await findBrowser();
afterAll(() => browser?.close());

function moved(speaker: string, from: string, to: string, year: number): Told {
  return {
    uid: speaker,
    title: `A talk by ${speaker}`,
    date: '2024-03-14',
    speaker,
    at: [to],
    posts: [
      { institution: to, role: 'Professor', start: String(year), ongoing: 'YES' },
      { institution: from, role: 'Lecturer', start: '1999', end: String(year), precedes: [0] },
    ],
  };
}

const MOVES: readonly Told[] = [
  moved('Ada Quill', 'MIT', 'ETH Zurich', 2012),
  moved('Ben Arrow', 'MIT', 'ETH Zurich', 2014),
  moved('Cleo Marsh', 'MIT', 'ETH Zurich', 2013),
  moved('Dan Field', 'MIT', 'ETH Zurich', 2013),
  moved('Eve Stone', 'ETH Zurich', 'Stanford University', 2020),
  moved('Finn Lake', 'Stanford University', 'University of Oxford', 2021),
];

/** What the table says, row by row. */
async function tableOf(page: Page): Promise<readonly (readonly string[])[]> {
  const rows = await page.locator('.flows-table tbody tr').all();
  return Promise.all(rows.map(async (row) => (await row.locator('td').allTextContents()).slice(0, 3)));
}

/** What the picture says, in the same words. */
async function pictureOf(page: Page): Promise<readonly (readonly string[])[]> {
  const titles = await page.locator('.flows-picture .ribbon title').allTextContents();
  return titles.map((title) => {
    const [, source = '', target = '', count = ''] = /^(.*) to (.*): (\d+) p/.exec(title) ?? [];
    return [source, target, count];
  });
}

async function close({ page, strayRequests, faults }: Explored): Promise<void> {
  expect(strayRequests).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
}

const MIT = 'Massachusetts Institute of Technology';

describe.skipIf(browser === null)('the page of moves', () => {
  it('says the same in picture and table, also over another time, and keeps it in the address', async () => {
    if (browser === null) return;
    const explored = await explore(browser, '/flows', MOVES);
    const { page } = explored;
    await expect.poll(() => tableOf(page)).toHaveLength(3);
    expect((await tableOf(page))[0]).toEqual([MIT, 'ETH Zurich', '4']);
    await expect.poll(() => pictureOf(page)).toEqual(await tableOf(page));
    await page.getByLabel('From', { exact: true }).fill('2013');
    await page.getByLabel('to', { exact: true }).fill('2020');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.waitForURL('**/flows?from=2013&to=2020');
    await expect
      .poll(() => tableOf(page))
      .toEqual([
        [MIT, 'ETH Zurich', '3'],
        ['ETH Zurich', 'Stanford University', '1'],
      ]);
    expect(await pictureOf(page)).toEqual(await tableOf(page));
    const csv = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
    expect(await (await fetch(explored.address + csv)).text()).toContain(`${MIT},ETH Zurich,3`);
    await page.reload();
    await expect.poll(() => tableOf(page)).toHaveLength(2);
    expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe('2013');
    await close(explored);
  });

  it('turns to one institution and says who moved', async () => {
    if (browser === null) return;
    const explored = await explore(browser, '/flows', MOVES);
    const { page } = explored;
    await page.getByLabel('To and from').fill('stanford');
    await page.locator('.choose').getByRole('link', { name: 'Stanford University' }).click();
    await page.waitForURL('**/flows?institution=stanford-university');
    await expect.poll(() => page.locator('#app h1').textContent()).toBe('Moves to and from Stanford University');
    await expect.poll(() => tableOf(page)).toHaveLength(2);
    await page.getByRole('link', { name: 'ETH Zurich: 1 person' }).click();
    await page.waitForURL('**/flows?institution=eth-zurich');
    await page.getByRole('button', { name: `more who moved from ${MIT} to ETH Zurich` }).click();
    await expect.poll(() => page.locator('.movers').textContent()).toContain('Dan Field');
    for (const name of ['Ada Quill', 'Ben Arrow', 'Cleo Marsh'])
      expect(await page.locator('.movers').textContent()).toContain(name);
    await close(explored);
  });

  it('puts the table in another order, leaves out kinds, and says where nothing is known', async () => {
    if (browser === null) return;
    const explored = await explore(browser, '/flows', MOVES);
    const { page } = explored;
    await page.getByRole('columnheader', { name: 'To' }).getByRole('button').click();
    await page.waitForURL('**/flows?order=target');
    await expect
      .poll(async () => (await tableOf(page)).map(([, target]) => target))
      .toEqual(['ETH Zurich', 'Stanford University', 'University of Oxford']);
    await page.getByRole('checkbox', { name: 'Studies' }).click();
    await page.waitForURL(/kinds?=/);
    await page.getByText('No moves are known for this choice').waitFor();
    await page.goto(`${explored.address}/flows?from=2020&to=2010`);
    await page.locator('#app').getByText('ends before it begins').waitFor();
    await page.context().close();
  });

  it('is words, whatever the names are, and fits a small screen', async () => {
    if (browser === null) return;
    const hostile = '<img src=x onerror=alert(1)> University';
    const explored = await explore(browser, '/flows', [moved('Ada <b>Quill', 'MIT', hostile, 2012)]);
    const { page } = explored;
    await expect.poll(() => tableOf(page)).toHaveLength(1);
    expect(await page.locator('#app main img, #app main b').count()).toBe(0);
    await page.setViewportSize({ width: 375, height: 720 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    await close(explored);
  });
});
