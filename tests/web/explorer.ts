/** The explorer in a real Chromium, over talks that a test tells. */
import type { Browser, Page } from 'playwright-core';
import type { Told } from '../feeds/feed-graph.ts';
import { serveTold } from '../feeds/feed-graph.ts';
import { openWatched, type WatchedPage } from './browser.ts';

/** Two people, three talks, a series and two topics: enough for every page to have something. */
export const TOLD: readonly Told[] = [
  {
    uid: 'one',
    title: 'Saddle points are not the problem',
    abstract: 'Descent methods are said to be held up by saddle points.\n\nNon-convex optimization says otherwise.',
    date: '2024-03-14',
    startTime: '16:00',
    endTime: '17:00',
    timeZone: 'Europe/Zurich',
    location: 'Room 5',
    speaker: 'Lena Hoffmann',
    at: ['ETH Zurich'],
    topics: ['non-convex optimization', 'saddle points'],
    series: 'Seminar on Learning',
  },
  {
    uid: 'two',
    title: 'What momentum remembers',
    date: '2023-05-02',
    speaker: 'Lena Hoffmann',
    at: ['ETH Zurich'],
    topics: ['stochastic gradient descent'],
    series: 'Seminar on Learning',
  },
  {
    uid: 'three',
    title: 'A note on convexity',
    date: '2024-06-20',
    speaker: 'Amadou Keita',
    at: ['University of Cambridge'],
    topics: ['convex optimization'],
    series: 'Seminar on Learning',
  },
];

export interface Explored extends WatchedPage {
  readonly address: string;
}

/** Serves what is told and opens a page of it, once the explorer has taken over from the served page. */
export async function explore(browser: Browser, path: string, told: readonly Told[] = TOLD): Promise<Explored> {
  const { address } = await serveTold(told);
  const watched = await openWatched(browser, `${address}${path}`);
  await takenOver(watched.page);
  return { ...watched, address };
}

/** Waits until the page is the explorer's. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForSelector('#app:not([hidden])', { timeout: 10_000 });
}

/** What is written on the page, without the header. */
export async function contentOf(page: Page): Promise<string> {
  return (await page.locator('#app main').textContent()) ?? '';
}
