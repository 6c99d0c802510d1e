/** The graph page: what stands around a thing, by mouse in the picture and by keyboard in the list, and an address that holds the view. */
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { hostileTalks, type Told } from '../feeds/feed-graph.ts';
import { findBrowser } from './browser.ts';
import { type Explored, explore } from './explorer.ts';

const browser = await findBrowser();
afterAll(() => browser?.close());

const AROUND_LENA = '/graph?of=speakers/lena-hoffmann';
const list = (page: Page) => page.getByRole('listbox');
const option = (page: Page, name: string) => page.getByRole('option', { name });
const selected = (page: Page) => page.locator('[role=option][aria-selected=true] .words').textContent();
const heading = (page: Page) => page.locator('#app h1').textContent();

/** Waits until so many things are drawn. */
const drawn = (page: Page, count: number) => page.waitForSelector(`.picture[data-things="${count}"]`);

interface Rows {
  readonly nodes: readonly { readonly id: string }[];
}

function firstNode({ nodes }: Rows): Rows['nodes'][number] {
  const [node] = nodes;
  if (node === undefined) throw new Error('The neighbourhood is empty.');
  return node;
}

async function close({ page, strayRequests, faults }: Explored): Promise<void> {
  expect(strayRequests).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
}

describe.skipIf(browser === null)('the graph page', () => {
  it('shows the neighbours of a speaker, expands one, goes on to it, and leads back by the trail', async () => {
    if (browser === null) return;
    const explored = await explore(browser, AROUND_LENA);
    const { page } = explored;
    expect(await heading(page)).toBe('Around Lena Hoffmann');
    await option(page, 'What momentum remembers').click();
    expect(await option(page, 'Seminar on Learning').count()).toBe(0);
    await page.getByRole('button', { name: 'Expand' }).click();
    await option(page, 'Seminar on Learning').waitFor();
    const expanded = page.url();
    expect(expanded).toMatch(/&open=t\w+$/);
    await option(page, 'Seminar on Learning').click();
    await page.getByRole('button', { name: 'Put in the middle' }).click();
    await expect.poll(() => heading(page)).toBe('Around Seminar on Learning');
    await page
      .getByRole('navigation', { name: 'Where you have been' })
      .getByRole('link', { name: 'Lena Hoffmann' })
      .click();
    await expect.poll(() => heading(page)).toBe('Around Lena Hoffmann');
    expect(page.url()).toBe(expanded);
    await option(page, 'Seminar on Learning').waitFor();
    await close(explored);
  });

  it('does the same by keyboard from the list', async () => {
    if (browser === null) return;
    const explored = await explore(browser, AROUND_LENA);
    const { page } = explored;
    await list(page).focus();
    const goTo = async (name: string) => {
      await page.keyboard.press('Home');
      for (let step = 0; step < 20 && (await selected(page)) !== name; step++) await page.keyboard.press('ArrowDown');
      expect(await selected(page)).toBe(name);
    };
    await goTo('What momentum remembers');
    await page.keyboard.press('Space');
    await option(page, 'Seminar on Learning').waitFor();
    await goTo('Seminar on Learning');
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page)).toBe('Around Seminar on Learning');
    await goTo('A note on convexity');
    await page.keyboard.press('o');
    await page.waitForURL('**/talks/a-note-on-convexity-*');
    await page.goBack();
    await expect.poll(() => heading(page)).toBe('Around Seminar on Learning');
    await close(explored);
  });

  it('lights in the picture what is selected in the list, and the other way round, and expands on a click', async () => {
    if (browser === null) return;
    const explored = await explore(browser, AROUND_LENA);
    const { page } = explored;
    await drawn(page, 4);
    await option(page, 'ETH Zurich').click();
    // The picture comes to rest before the place of a thing is taken.
    await page.waitForTimeout(500);
    const place = await page.locator('.picture .ring').boundingBox();
    if (place === null) throw new Error('Nothing is lit in the picture.');
    await option(page, 'Lena Hoffmann').click();
    expect(await selected(page)).toBe('Lena Hoffmann');
    await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
    await expect.poll(() => selected(page)).toBe('ETH Zurich');
    await page.waitForURL(/&open=i\w+$/);
    await close(explored);
  });

  it('keeps the view in the address: what is in the middle, what is expanded, which kinds', async () => {
    if (browser === null) return;
    const explored = await explore(browser, AROUND_LENA);
    const { page } = explored;
    await option(page, 'What momentum remembers').click();
    await page.getByRole('button', { name: 'Expand' }).click();
    await option(page, 'stochastic gradient descent').waitFor();
    await page.getByRole('checkbox', { name: /Institutions/ }).uncheck();
    await expect.poll(() => option(page, 'ETH Zurich').count()).toBe(0);
    const names = () => page.locator('[role=option] .words').allTextContents();
    const before = await names();
    await page.reload();
    await option(page, 'stochastic gradient descent').waitFor();
    expect(await names()).toEqual(before);
    expect(await page.getByRole('checkbox', { name: /Institutions/ }).isChecked()).toBe(false);
    await close(explored);
  });

  it('starts from what is busiest or from words, and says so where a thing is not there', async () => {
    if (browser === null) return;
    const explored = await explore(browser, '/graph');
    const { page } = explored;
    await page.getByRole('link', { name: 'Lena Hoffmann' }).waitFor();
    await page.getByLabel('Start from').fill('keita');
    await page.getByRole('link', { name: 'Amadou Keita' }).click();
    await expect.poll(() => heading(page)).toBe('Around Amadou Keita');
    await page.goto(`${explored.address}/graph?of=tnothing`);
    await expect.poll(() => heading(page)).toBe('Nothing here');
    for (const list of ['talks', 'speakers', 'institutions', 'topics', 'series'])
      await page.locator(`#app main a[href="/${list}"]`).waitFor();
    // The browser itself reports the served page's 404.
    expect(explored.faults.filter((fault) => !fault.includes('404'))).toEqual([]);
    await page.context().close();
  });

  it('shows the list first on a small screen, and the picture on demand', async () => {
    if (browser === null) return;
    const explored = await explore(browser, '/graph');
    const { page } = explored;
    await page.setViewportSize({ width: 375, height: 720 });
    await page.goto(explored.address + AROUND_LENA);
    await list(page).waitFor();
    expect(await page.locator('.picture').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    await page.getByRole('button', { name: 'Show the picture' }).click();
    await drawn(page, 4);
    await close(explored);
  });

  it('has the list alone, with a sentence, where the browser cannot draw', async () => {
    if (browser === null) return;
    const explored = await explore(browser, '/graph');
    const { page } = explored;
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.goto(explored.address + AROUND_LENA);
    await page.getByText('WebGL is missing or off').waitFor();
    await option(page, 'What momentum remembers').waitFor();
    await close(explored);
  });

  it('lays out more than 500 things in a worker of its own', async () => {
    if (browser === null) return;
    const talks = (speaker: string, count: number, year: number): readonly Told[] =>
      Array.from({ length: count }, (_, index) => ({
        uid: `${speaker}-${index}`,
        title: `Part ${index} by ${speaker}`,
        date: `${year}-03-14`,
        speaker,
        at: ['ETH Zurich'],
      }));
    const explored = await explore(browser, '/graph', [
      ...talks('Ada Quill', 505, 2020),
      ...talks('Ben Arrow', 20, 2023),
    ]);
    const { page, address } = explored;
    const rows = await fetch(`${address}/graph.json?of=institutions/eth-zurich`);
    const { id } = firstNode((await rows.json()) as Rows);
    const worker = page.waitForEvent('worker');
    await page.goto(`${address}/graph?of=speakers/ada-quill&full=1&most=600&open=${id}`);
    expect((await worker).url()).toMatch(/^http.*\/assets\/layout-worker-[\w-]+\.js$/);
    await page.waitForSelector('.picture[data-state=drawn]');
    expect(Number(await page.locator('.picture').getAttribute('data-things'))).toBeGreaterThan(500);
    await close(explored);
  });

  it('says in its place what failed, and asks again', async () => {
    if (browser === null) return;
    const explored = await explore(browser, '/graph');
    const { page, address } = explored;
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(address + AROUND_LENA);
    await page.getByText('The neighbours could not be loaded').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await option(page, 'ETH Zurich').waitFor();
    await page.context().close();
  });

  it('is words, whatever the titles are', async () => {
    if (browser === null) return;
    const explored = await explore(browser, '/graph?of=speakers/ada-quill', hostileTalks());
    const { page } = explored;
    await drawn(page, 22);
    await option(page, '<script>alert("x")</script>').click();
    expect(await page.locator('.card-title').textContent()).toContain('<script>alert("x")</script>');
    expect(await page.locator('#app img, #app main script').count()).toBe(0);
    await close(explored);
  });
});
