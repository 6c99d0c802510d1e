/** The schedule that homepages include, in a real browser. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { findBrowser, openWatched } from '../web/browser.ts';
import { HOSTILE_TITLES, hostileTalks, serveTold, type Told } from './feed-graph.ts';

const opened: { browser?: Awaited<ReturnType<typeof findBrowser>> } = {};

beforeAll(async () => {
  opened.browser = await findBrowser();
}, 60_000);
afterAll(() => opened.browser?.close());

const coming: readonly Told[] = [
  {
    uid: '1',
    title: 'Saddle points are not the problem',
    date: '2024-05-16',
    startTime: '16:00',
    endTime: '17:00',
    timeZone: 'Europe/Zurich',
    speaker: 'Ada Quill',
    at: ['MIT'],
    location: 'HG E 3',
    url: 'https://talks.example/1',
  },
  { uid: '2', title: 'Called off', date: '2024-05-23', status: 'CANCELLED', speaker: 'Bruno Falk' },
  { uid: '3', title: 'Some time in summer', date: '2024-07' },
  { uid: '4', title: 'Long gone', date: '2020-01-01' },
];

describe('the schedule', () => {
  it('shows what comes, soonest first, or what is asked for', async () => {
    const { address } = await serveTold(coming);
    const html = await (await fetch(`${address}/embed?heading=Our+seminar`)).text();
    // Whether a comma follows the weekday is a matter of the ICU version.
    expect(html).toMatch(
      /Our seminar[\s\S]*Thursday,? 16 May 2024, 16:00–17:00 \(Europe\/Zurich\)[\s\S]*Called off[\s\S]*July 2024/,
    );
    expect(html).not.toContain('Long gone');
    expect(html).toContain('<p class="note">Cancelled</p>');
    expect(await (await fetch(`${address}/embed?to=2020`)).text()).toContain('Long gone');
    const fragment = await (await fetch(`${address}/embed/fragment?speaker=Ada+Quill`)).text();
    expect(fragment).toMatch(/^<section class="talkgraph-schedule">[\s\S]*<\/section>\n$/);
    expect(fragment).not.toContain('<style');
    expect(fragment).toContain(`${address}/talks.ics?speaker=Ada+Quill`);
    expect(await (await fetch(`${address}/embed?speaker=Nobody`)).text()).toContain('No talks are announced.');
    expect((await fetch(`${address}/embed?theme=pink`)).status).toBe(400);
  });

  it.each(['light', 'dark'] as const)('is shown in a frame of another origin, %s, and runs nothing', async (theme) => {
    const { browser } = opened;
    if (!browser) return;
    const { address } = await serveTold(hostileTalks());
    const homepage = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(
        `<!doctype html><html style="color-scheme: ${theme}"><title>Home</title><iframe title="Talks" width="600" height="700" src="${address}/embed?from=2024-01&order=oldest&heading=Hostile&theme=${theme}"></iframe>`,
      );
    });
    await new Promise<void>((resolve) => homepage.listen(0, '127.0.0.1', () => resolve()));
    onTestFinished(() => void homepage.close());
    const context = await browser.newContext({ colorScheme: theme });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('dialog', (dialog) => faults.push(dialog.message()));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(`http://127.0.0.1:${(homepage.address() as AddressInfo).port}`);
    const frame = page.frameLocator('iframe');
    const titles = await frame.locator('li .title').evaluateAll((all) => all.map(({ textContent }) => textContent));
    expect(titles).toEqual(HOSTILE_TITLES);
    expect(await frame.locator('script, img').count()).toBe(0);
    const [back, ink] = await frame
      .locator('body')
      .evaluate((body) => [getComputedStyle(body).backgroundColor, getComputedStyle(body).color]);
    expect([back, ink]).toEqual(
      theme === 'light' ? ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'] : ['rgb(18, 18, 18)', 'rgb(255, 255, 255)'],
    );
    expect(await frame.getByRole('list').count()).toBe(1);
    expect(await frame.getByRole('heading', { name: 'Hostile' }).count()).toBe(1);
    expect(await frame.getByRole('navigation', { name: 'Subscribe' }).getByRole('link').count()).toBe(2);
    const width = await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(width).toBe(0);
    expect(faults).toEqual([]);
  });

  it('asks nobody else for anything', async () => {
    const { browser } = opened;
    if (!browser) return;
    const { address } = await serveTold(coming);
    const { page, strayRequests, faults } = await openWatched(browser, `${address}/embed?heading=Our+seminar`);
    expect(await page.getByRole('listitem').count()).toBe(3);
    expect(strayRequests).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
