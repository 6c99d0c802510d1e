/** Pasting an announcement: what is understood is coloured and listed, put right in place, saved with a token and taken back. */
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { TokenScope } from '../../src/tokens/token.ts';
import { createToken } from '../../src/tokens/token-store.ts';
import { serve } from '../server/served.ts';
import { findBrowser, openWatched, type WatchedPage } from './browser.ts';
import { contentOf, takenOver } from './explorer.ts';

const browser = await findBrowser();
afterAll(() => browser?.close());

const MAIL = `From: Topology office <office@topology.example.edu>
Subject: Topology seminar next week

Speaker: Ilse Varga (University of Vienna)
Title: Gradient flows on grahps
Date: 14 May 2024, 16:00 - 17:00
Place: Lecture Hall 3

Abstract: We study gradient flows and what they say about convex optimization.
`;

interface Pasted extends WatchedPage {
  readonly graph: Graph;
  readonly secret: string;
  readonly ask: (query: string) => Promise<unknown>;
}

async function openPaste(scopes: readonly TokenScope[] = ['import', 'curate']): Promise<Pasted> {
  if (browser === null) throw new Error('There is no browser.');
  const served = await serve();
  const { secret } = await createToken(served.graph, { name: 'Office', scopes }, systemClock);
  const watched = await openWatched(browser, `${served.address}/paste`);
  await takenOver(watched.page);
  const ask = async (query: string) => ((await (await served.post({ query })).json()) as { data: unknown }).data;
  return { ...watched, graph: served.graph, secret, ask };
}

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the announcement' });

async function paste(page: Page, text: string, understood: string): Promise<void> {
  await textOf(page).fill(text);
  await expect.poll(() => page.getByRole('status').allTextContents(), { timeout: 30_000 }).toContain(understood);
}

/** The words of each mark of a group in the text. */
async function wordsOf(page: Page, group: string): Promise<readonly string[]> {
  const marks = page.locator(`.paste-words mark[data-group="${group}"]`);
  return marks.evaluateAll((all) =>
    all.map((mark) => {
      const copy = mark.cloneNode(true) as Element;
      for (const name of copy.querySelectorAll('.mark-name')) name.remove();
      return copy.textContent ?? '';
    }),
  );
}

describe.skipIf(browser === null)('the page for pasting', () => {
  it('colours what is understood, takes a correction, saves it with a token, and takes it back', async () => {
    const { page, secret, ask, faults, strayRequests } = await openPaste();
    await paste(page, MAIL, '1 talk understood');
    expect(await wordsOf(page, 'title')).toEqual(['Gradient flows on grahps']);
    expect(await wordsOf(page, 'person')).toEqual(['Ilse Varga']);
    expect(await wordsOf(page, 'time')).toEqual(['14 May 2024', '16:00', '17:00']);
    expect(await wordsOf(page, 'place')).toEqual(['Lecture Hall 3']);
    await page.locator('.paste-words mark[data-group="place"]').evaluate((mark) => {
      const { left, top } = mark.getBoundingClientRect();
      const box = document.querySelector('.paste-text');
      box?.dispatchEvent(new PointerEvent('pointermove', { clientX: left + 9, clientY: top + 9, bubbles: true }));
    });
    expect(await page.locator('.value.lit').allTextContents()).toEqual(['Correct place: Lecture Hall 3']);
    await page.getByRole('button', { name: 'Correct title:' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Gradient flows on graphs');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Correct topics:' }).click();
    await page.getByRole('textbox', { name: 'Topics' }).fill('gradient flows; graph limits');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Save 1 talk' }).click();
    const token = page.getByLabel('Your token');
    await token.fill('talkgraph_wrong');
    await page.keyboard.press('Enter');
    await page.getByText('The service does not know this token').waitFor();
    await token.fill(secret);
    await page.keyboard.press('Enter');
    await page.getByText('1 talk new, 2 corrected values').waitFor();
    await page.getByRole('link', { name: 'in the graph already' }).waitFor();
    expect(page.url()).toMatch(/\/paste$/);
    expect(
      await ask('{ talks { nodes { title topics { topic { label } } evidence { field method quote } } } }'),
    ).toMatchObject({
      talks: {
        nodes: [
          {
            title: 'Gradient flows on graphs',
            topics: [{ topic: { label: 'gradient flows' } }, { topic: { label: 'graph limits' } }],
            evidence: expect.arrayContaining([
              { field: 'title', method: 'HUMAN', quote: expect.stringContaining('Gradient flows on graphs') },
            ]),
          },
        ],
      },
    });
    const link = page.getByRole('link', { name: 'Gradient flows on graphs' });
    const talkPage = await page.context().newPage();
    await talkPage.goto(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    await takenOver(talkPage);
    await expect.poll(() => contentOf(talkPage)).toContain('Gradient flows on graphs');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back').waitFor();
    expect(await ask('{ talks { totalCount } }')).toEqual({ talks: { totalCount: 0 } });
    // The browser says of each answer with 401 that it was one.
    expect(faults.filter((fault) => !fault.includes('401'))).toEqual([]);
    expect(strayRequests).toEqual([]);
    await page.context().close();
  });

  it('puts right where speakers are affiliated, also where that makes two people of one', async () => {
    const { page, secret, ask, faults } = await openPaste();
    const first = MAIL.replace('Ilse Varga', 'Wei Wang');
    const second = first.slice(first.indexOf('Speaker:')).replace('grahps', 'trees').replace('14 May', '21 May');
    await paste(page, `${first}\n${second}`, '2 talks understood');
    for (const [at, line] of ['Graz University of Technology', 'ETH Zurich; University of Oslo'].entries()) {
      await page.getByRole('button', { name: 'Correct affiliation:' }).nth(at).click();
      await page.getByRole('textbox', { name: 'Affiliation' }).fill(line);
      await page.keyboard.press('Enter');
    }
    await page.getByRole('button', { name: 'Save 2 talks' }).click();
    await page.getByLabel('Your token').fill(secret);
    await page.keyboard.press('Enter');
    await page.getByText('2 talks new, 2 corrected values').waitFor();
    expect(
      await ask(
        '{ talks(orderBy: [{ field: DATE, direction: ASC }]) { nodes { appearances { institutions { name } affiliationAsPrinted } } } }',
      ),
    ).toEqual({
      talks: {
        nodes: [['Graz University of Technology'], ['ETH Zurich', 'University of Oslo']].map((names) => ({
          appearances: [{ institutions: names.map((name) => ({ name })), affiliationAsPrinted: names.join(', ') }],
        })),
      },
    });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back').waitFor();
    expect(await ask('{ talks { totalCount } }')).toEqual({ talks: { totalCount: 0 } });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('does all of it by keyboard alone, lights words by focus, and keeps the text over a reload', async () => {
    const { page, secret, ask, faults } = await openPaste();
    const tabTo = async (name: RegExp) => {
      const isThere = () =>
        page.evaluate(() => {
          const { activeElement: on } = document;
          return `${on?.getAttribute('aria-label') ?? ''} ${on?.textContent ?? ''}`;
        });
      for (let count = 0; count < 60 && !name.test(await isThere()); count += 1) await page.keyboard.press('Tab');
      expect(await isThere()).toMatch(name);
    };
    await tabTo(/Text of the announcement/);
    await page.keyboard.insertText(MAIL);
    await page.getByText('1 talk understood').waitFor();
    await tabTo(/^ Correct place/);
    expect(await page.locator('.paste-words .lit').evaluateAll((lit) => lit.map((one) => one.textContent))).toEqual([
      'Place: Lecture Hall 3',
    ]);
    const box = page.getByRole('textbox', { name: 'Place' });
    await page.keyboard.press('Enter');
    await box.waitFor();
    await page.keyboard.insertText('Lecture Hall 4');
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Lecture Hall 3');
    await page.keyboard.press('Enter');
    await box.waitFor();
    await page.keyboard.insertText('Lecture Hall 4');
    await page.keyboard.press('Enter');
    await page.getByText('corrected', { exact: true }).waitFor();
    await page.waitForTimeout(500);
    await page.reload();
    await takenOver(page);
    await page.getByText('1 talk understood').waitFor();
    expect(await textOf(page).inputValue()).toBe(MAIL);
    await tabTo(/^ Read with names$/);
    await page.keyboard.press('Enter');
    await page.locator('.paste-words.read').waitFor();
    await tabTo(/^ \w+(?:, not sure)?: /);
    await page.keyboard.press('End');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('convex optimization');
    await tabTo(/^ Save 1 talk$/);
    await page.keyboard.press('Enter');
    await page.getByLabel('Your token').waitFor();
    await page.keyboard.insertText(secret);
    await page.keyboard.press('Enter');
    await page.getByText('1 talk new, 1 corrected value').waitFor();
    expect(await ask('{ talks { nodes { location } } }')).toEqual({
      talks: { nodes: [{ location: 'Lecture Hall 4' }] },
    });
    await tabTo(/^ Undo$/);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('says which scope is wanting, and corrects and takes all of it back with a better token', async () => {
    const { page, secret, graph, ask, faults } = await openPaste(['import']);
    await paste(page, MAIL, '1 talk understood');
    await page.getByRole('button', { name: 'Correct title:' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Gradient flows');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Save 1 talk' }).click();
    await page.getByLabel('Your token').fill(secret);
    await page.getByLabel('Remember it on this machine').check();
    await page.keyboard.press('Enter');
    await page.getByText('the token lacks the scope curate').waitFor();
    expect(await page.evaluate(() => localStorage.getItem('token'))).toBe(secret);
    const better = await createToken(graph, { name: 'Head', scopes: ['import', 'curate'] }, systemClock);
    await page.getByRole('button', { name: 'Save with another token' }).click();
    expect(await page.evaluate(() => localStorage.getItem('token'))).toBeNull();
    await page.getByLabel('Your token').fill(better.secret);
    await page.keyboard.press('Enter');
    await page.getByText('1 talk there already, 1 corrected value').waitFor();
    expect(await ask('{ talks { nodes { title } } }')).toEqual({ talks: { nodes: [{ title: 'Gradient flows' }] } });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back').waitFor();
    expect(await ask('{ talks { totalCount } }')).toEqual({ talks: { totalCount: 0 } });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('takes a file, says whom of it the graph knows, and refuses what is no text or too large', async () => {
    const { page, secret, faults } = await openPaste();
    await paste(page, MAIL, '1 talk understood');
    await page.getByRole('button', { name: 'Save 1 talk' }).click();
    await page.getByLabel('Your token').fill(secret);
    await page.keyboard.press('Enter');
    await page.getByText('Saved.').waitFor();
    const choose = (name: string, buffer: Buffer) =>
      page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer });
    const calendar = `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a1\nSUMMARY:Ilse Varga (University of Vienna): Flows again\nDTSTART:20240601T100000Z\nEND:VEVENT\nEND:VCALENDAR\n`;
    await choose('talks.ics', Buffer.from(calendar));
    await page.getByText('Guessed: calendar').waitFor({ state: 'attached' });
    const known = page.locator('.paste-people').getByRole('link');
    await expect.poll(() => known.getAttribute('href')).toBe('/speakers/ilse-varga');
    await page.getByLabel('Read as').selectOption('TEXT');
    await expect.poll(() => wordsOf(page, 'title')).not.toEqual(['Flows again']);
    await choose('talks.pdf', Buffer.from('%PDF-1.4\0\0\0'));
    await page.getByText('“talks.pdf” is no text.').waitFor();
    await choose('all.csv', Buffer.alloc(1_300_000, 'a'));
    await page.getByText('This is 1.3 MB, and at most 1 MB is taken here.').waitFor();
    expect(await textOf(page).inputValue()).toBe(calendar);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('runs nothing of what is pasted, and stays in shape', async () => {
    const { page, faults, strayRequests } = await openPaste();
    const title = '<script>document.title="run"</script><img src=x onerror="document.title=1">';
    await paste(page, MAIL.replace('Gradient flows on grahps', title), '1 talk understood');
    const rightToLeft = `\u202e${'\u2067\u202b'.repeat(50)} Title: \u05d0\u05d1 \u202e reversed`;
    await paste(
      page,
      `${MAIL.replace('Title: Gradient flows on grahps', rightToLeft)}\n${'w'.repeat(5_000)}`,
      '1 talk understood',
    );
    await textOf(page).fill(`${MAIL}\n${'Nothing of note happened on that day either. '.repeat(4_500)}`);
    await page.getByText('1 talk understood').waitFor({ timeout: 60_000 });
    await page.setViewportSize({ width: 320, height: 700 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await page.title()).toBe('Paste an announcement · Talkgraph');
    expect(await page.evaluate(() => JSON.stringify(history.state ?? null) + location.href)).not.toContain('script');
    await textOf(page).fill('a'.repeat(1_100_000));
    await page.getByText('This is 1.1 MB, and at most 1 MB is taken here.').waitFor();
    expect(faults).toEqual([]);
    expect(strayRequests).toEqual([]);
    await page.context().close();
  });
});
