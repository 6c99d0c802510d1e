/** What people come for, each from the first page or an address to the answer, and all of it by keyboard alone. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { createToken } from '../../src/tokens/token-store.ts';
import { type Told, tell } from '../feeds/feed-graph.ts';
import { serve } from '../server/served.ts';
import { testGraphs } from '../support/graphs.ts';
import { findBrowser, openWatched } from './browser.ts';
import { follow, tabTo } from './by-keyboard.ts';
import { contentOf, TOLD, takenOver } from './explorer.ts';

const browser = await findBrowser();
const TIMEOUT_MS = 120_000;

afterAll(() => browser?.close());

/** The talks of the other tests, and where their speakers were. */
const WORLD: readonly Told[] = TOLD.map((talk) =>
  talk.uid === 'one'
    ? {
        ...talk,
        posts: [
          { institution: 'ETH Zurich', role: 'Postdoc', start: '2022', ongoing: 'YES' },
          {
            institution: 'University of Edinburgh',
            role: 'PhD student',
            kind: 'EDUCATION',
            start: '2017',
            end: '2021',
          },
        ],
      }
    : talk,
);

interface Opened {
  readonly page: Page;
  readonly address: string;
  readonly secret: string;
  /** Fails the test when the page threw, was forbidden something, or asked elsewhere. */
  readonly close: () => Promise<void>;
}

const content = (page: Page) => expect.poll(() => contentOf(page), { timeout: 15_000 });

const ANNOUNCEMENT = `Title: Gradient flows on graphs
Speaker: Ilse Varga (University of Vienna)
Date: 14 May 2024, 16:00 - 17:00
Place: Lecture Hall 3

Abstract: We study gradient flows and what they say about convex optimization.
`;

for (const engine of testGraphs()) {
  const open = async (path: string): Promise<Opened> => {
    const graph = await engine.open();
    await tell(graph, WORLD);
    const { secret } = await createToken(graph, { name: 'Office', scopes: ['import', 'curate'] }, systemClock);
    const { address } = await serve(graph);
    const { page, faults, strayRequests } = await openWatched(browser as Browser, `${address}${path}`);
    await takenOver(page);
    const close = async () => {
      expect(faults).toEqual([]);
      expect(strayRequests).toEqual([]);
      await page.context().close();
    };
    return { page, address, secret, close };
  };

  describe.skipIf(browser === null)(`by keyboard alone (${engine.name})`, { timeout: TIMEOUT_MS }, () => {
    it('1: all talks on non-convex optimization, and why each is one', async () => {
      const { page, close } = await open('/');
      await follow(page, 'Talks on non-convex optimization');
      await page.waitForURL('**/talks?about=non-convex+optimization');
      await content(page).toContain('Saddle points are not the problem');
      expect(await page.locator('li.talk .why').first().textContent()).toContain('non-convex optimization');
      await close();
    });

    it('2: a person by the first letters of the name', async () => {
      const { page, close } = await open('/');
      await page.keyboard.press('/');
      await page.keyboard.type('hoffm');
      await page
        .getByRole('option', { name: /Lena Hoffmann/ })
        .first()
        .waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/speakers/lena-hoffmann');
      await content(page).toContain('Postdoc');
      await close();
    });

    it('3: where a person was on a day, certainly or possibly', async () => {
      const { page, close } = await open('/speakers/lena-hoffmann');
      await content(page).toContain('PhD student');
      await tabTo(page, /On this day/);
      await page.keyboard.type('03012019');
      await expect.poll(() => page.locator('.on-day').textContent()).toContain('University of Edinburgh');
      expect(await page.locator('.day-rows', { hasText: 'Certainly' }).textContent()).toContain('PhD student');
      await close();
    });

    it('4: who was at an institution', async () => {
      const { page, close } = await open('/institutions/university-of-edinburgh');
      await content(page).toContain('Lena Hoffmann');
      await follow(page, /^Lena Hoffmann/);
      await page.waitForURL('**/speakers/lena-hoffmann');
      await close();
    });

    it('5: an announcement pasted, understood, put right and saved', async () => {
      const { page, secret, close } = await open('/paste');
      await tabTo(page, /Text of the announcement/);
      await page.keyboard.insertText(ANNOUNCEMENT);
      await page.getByText('1 talk understood').waitFor({ timeout: 30_000 });
      await follow(page, /^Correct title/);
      await page.keyboard.press('Control+A');
      await page.keyboard.type('Gradient flows on trees');
      await page.keyboard.press('Enter');
      await follow(page, 'Save 1 talk');
      await tabTo(page, 'Your token');
      await page.keyboard.insertText(secret);
      await page.keyboard.press('Enter');
      await page.getByText('1 talk new, 1 corrected value').waitFor({ timeout: 30_000 });
      await follow(page, 'Gradient flows on trees');
      await content(page).toContain('Lecture Hall 3');
      await close();
    });

    // The rest asks the same statements that are compared on both engines elsewhere; the browser is the same.
    if (engine.name !== 'grafeo') return;

    it('6: talks narrowed and ordered, with an address to share and a table to take away', async () => {
      const { page, address, close } = await open('/talks');
      await follow(page, /^Lena Hoffmann 2/);
      await page.waitForURL(/speaker=lena-hoffmann/);
      await tabTo(page, /^Order/);
      await page.keyboard.press('ArrowDown');
      await page.waitForURL(/order=oldest/);
      await expect
        .poll(() => page.locator('li.talk h3').allTextContents())
        .toEqual(['What momentum remembers', 'Saddle points are not the problem']);
      await page.reload();
      await takenOver(page);
      await expect.poll(() => page.locator('li.talk').count()).toBe(2);
      const table = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
      const rows = await (await fetch(`${address}${table}`)).text();
      expect(rows).toMatch(/What momentum remembers[\s\S]*Saddle points are not the problem/);
      expect(rows).not.toContain('A note on convexity');
      await close();
    });

    it('7: a talk with the words that it was read from, and for the calendar', async () => {
      const { page, address, close } = await open('/talks?about=saddle+points');
      await content(page).toContain('Saddle points are not the problem');
      await follow(page, 'Saddle points are not the problem');
      await content(page).toContain('Descent methods are said to be held up');
      await follow(page, 'Show the evidence');
      await page.getByRole('table').waitFor();
      const calendar = await page.getByRole('link', { name: 'Add to calendar' }).getAttribute('href');
      expect(await (await fetch(`${address}${calendar}`)).text()).toContain('SUMMARY:');
      await close();
    });

    it('8: a topic with narrower ones on and off', async () => {
      const { page, close } = await open('/topics/non-convex-optimization');
      await content(page).toContain('Saddle points are not the problem');
      await tabTo(page, /narrower topics, too/);
      await page.keyboard.press('Space');
      await page.waitForURL(/includeNarrower=false/);
      await follow(page, /^saddle points/);
      await page.waitForURL('**/topics/saddle-points');
      await close();
    });

    it('9: what stands around a person, and back by the trail', async () => {
      const { page, close } = await open('/graph?of=speakers/lena-hoffmann');
      const list = page.getByRole('listbox', { name: 'Things in the picture' });
      await list.getByRole('option', { name: /ETH Zurich/ }).waitFor({ timeout: 30_000 });
      await tabTo(page, /Things in the picture/);
      const selected = () => list.locator('[aria-selected=true]').textContent();
      for (let step = 0; step < 20 && !/ETH Zurich/.test((await selected()) ?? ''); step += 1)
        await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/of=institutions(?:\/|%2F)eth-zurich/);
      await follow(page, /^Lena Hoffmann/i);
      await page.waitForURL(/of=speakers(?:\/|%2F)lena-hoffmann/);
      await close();
    });

    it('10: who moved from where to where, over a time', async () => {
      const { page, close } = await open('/flows');
      await content(page).toContain('University of Edinburgh');
      await tabTo(page, /^From/);
      await page.keyboard.type('1990');
      await tabTo(page, /^to/);
      await page.keyboard.type('1999');
      await page.keyboard.press('Enter');
      await page.waitForURL(/from=1990.*to=1999/);
      await content(page).not.toContain('University of Edinburgh');
      await close();
    });
  });
}
