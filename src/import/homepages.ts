/** Tells whether two printed addresses are one homepage. */
import type { Fact } from '../extract/understanding.ts';

/** What an address is compared by: without scheme, www and what hangs at its end. */
export function homepageKey(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[/#?]+$/, '');
}

/** Whether a fact is an address on the web. */
export function isLink(fact: Fact | null): fact is Fact {
  return fact !== null && /^https?:\/\//i.test(fact.value);
}
