/** Goes about a page as somebody without a mouse does: by Tab and Enter, to what is called something. */
import type { Page } from 'playwright-core';

/** A page with more stops than that is not for people. */
const MOST_STOPS = 150;

/** What has the focus is called, by its label or its text. */
function nameOfFocused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement as HTMLInputElement | null;
    if (focused === null || focused === document.body) return '';
    const labels = [...(focused.labels ?? [])].map((label) => label.textContent ?? '');
    const labelledBy = (focused.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '');
    const own = focused.matches('select') ? '' : (focused.textContent ?? '');
    return [focused.getAttribute('aria-label') ?? '', ...labelledBy, ...labels, own]
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  });
}

/** Presses Tab until what is called so has the focus; throws with what was passed when nothing is. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const isMeant = (called: string) => (typeof name === 'string' ? called === name : name.test(called));
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const called = await nameOfFocused(page);
    if (called !== '' && isMeant(called)) return;
    passed.push(called.slice(0, 60));
    await page.keyboard.press('Tab');
  }
  throw new Error(`Nothing called ${String(name)} can be reached by Tab; passed: ${[...new Set(passed)].join(' | ')}`);
}

/** Goes to what is called so and presses Enter. */
export async function follow(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}
