/**
 * Takes a picture of each page type of the explorer over the sample, wide and narrow, light and dark:
 * npm run screenshots [-- FOLDER [NAME …]], by default all of them into the folder screenshots; with --readme those
 * that the README shows, as it shows them.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSample } from '../../src/cli/load-sample.ts';
import { systemClock } from '../../src/clock.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { startServer } from '../../src/server.ts';
import { findBrowser } from './browser.ts';
import { pageTypes } from './page-types.ts';

const SIZES = [
  { name: 'wide', width: 1280, height: 900 },
  { name: 'narrow', width: 375, height: 812 },
] as const;
const SCHEMES = ['light', 'dark'] as const;
/** Longer pages are cut: nobody looks at more at once. */
const TALLEST = 2400;
const SETTLED_MS = 1200;

/** What the README shows: wide and light, as much as stands on a screen. */
const SHOWN = ['results', 'paste'];
const SHOWN_IN = 'docs/images';

const isForReadme = process.argv.includes('--readme');
const [folder = 'screenshots', ...names] = process.argv
  .slice(2)
  .filter((word) => !word.endsWith('.ts') && word !== '--readme');
await mkdir(isForReadme ? SHOWN_IN : folder, { recursive: true });
const graph = await openGraph({ store: 'memory:', create: true });
await loadSample(graph, systemClock);
const server = await startServer({ graph, clock: systemClock, host: '127.0.0.1', port: 0, log: () => undefined });
const browser = await findBrowser();
if (browser === null) throw new Error('There is no browser here: see the line above.');
for (const { name, path } of await pageTypes(server.address)) {
  if (isForReadme ? !SHOWN.includes(name) : names.length > 0 && !names.includes(name)) continue;
  for (const size of isForReadme ? SIZES.slice(0, 1) : SIZES) {
    for (const colorScheme of isForReadme ? SCHEMES.slice(0, 1) : SCHEMES) {
      const context = await browser.newContext({ viewport: size, colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(`${server.address}${path}`, { waitUntil: 'networkidle' });
      if (name === 'paste')
        await page
          .getByRole('button', { name: /example|mail/i })
          .first()
          .click();
      await page.waitForTimeout(SETTLED_MS);
      if (isForReadme) {
        await page.screenshot({ path: join(SHOWN_IN, `${name}.jpg`), type: 'jpeg', quality: 82 });
        await context.close();
        continue;
      }
      const length = await page.evaluate(() => document.documentElement.scrollHeight);
      const file = join(folder, `${name}-${size.name}-${colorScheme}.png`);
      await page.screenshot({
        path: file,
        fullPage: true,
        clip: { x: 0, y: 0, width: size.width, height: Math.min(TALLEST, Math.max(size.height, length)) },
      });
      console.log(file);
      await context.close();
    }
  }
}
await browser.close();
await server.close();
await graph.close();
process.exit(0);
