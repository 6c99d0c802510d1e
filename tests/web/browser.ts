/** A real Chromium for tests, or the reason why there is none here. */
import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from 'playwright-core';

/** TALKGRAPH_TEST_BROWSER=required makes a browser that does not start a failure, and =skip leaves it out. */
export async function findBrowser(): Promise<Browser | null> {
  const wish = process.env.TALKGRAPH_TEST_BROWSER;
  if (wish === 'skip') {
    console.log('The browser tests are skipped: TALKGRAPH_TEST_BROWSER says so.');
    return null;
  }
  try {
    return await playwright.launch({
      executablePath: await chromium.executablePath(),
      // Not the package's own list, which is for servers that scrape: it turns off the very rules that are looked at here.
      args: ['--no-sandbox'],
      headless: true,
    });
  } catch (error) {
    if (wish === 'required') throw error;
    const [reason] = String(error).split('\n');
    console.log(`The browser tests are skipped: Chromium does not start here (${reason}).`);
    return null;
  }
}

export interface WatchedPage {
  readonly page: Page;
  /** Requests that left the origin; they are stopped on their way. */
  readonly strayRequests: readonly string[];
  /** What the page threw, and what its own rules forbade it. */
  readonly faults: readonly string[];
}

/** Opens an address in a new page that is watched for requests to anywhere else. */
export async function openWatched(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
  const page = await context.newPage();
  const strayRequests: string[] = [];
  const faults: string[] = [];
  const { origin } = new URL(address);
  await context.route(
    (url) => url.origin !== origin && !['data:', 'blob:'].includes(url.protocol),
    (route) => {
      strayRequests.push(route.request().url());
      return route.abort();
    },
  );
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(address);
  return { page, strayRequests, faults };
}
