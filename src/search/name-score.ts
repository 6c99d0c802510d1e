/** How well a name fits what was typed: the same on both engines, since it looks at the names alone. */
import type { NameHit } from '../graph/hits.ts';
import { foldText } from '../text/fold.ts';
import { holdsTyped, type Typed } from '../text/typed-words.ts';

/**
 * 1 when the name is what was typed, a little less when another of its names is, less when it only begins with it or holds it, or when
 * its words begin so; 0.4 when the words stand elsewhere, and 0.3 when they fit with a slip only.
 */
export function nameScore({ name, exact, searchText }: NameHit, { text, typed }: Typed): number {
  const folded = foldText(name);
  if (folded === text) return 1;
  if (exact) return 0.95;
  if (` ${searchText ?? ''} `.includes(` ${text} `)) return folded.startsWith(`${text} `) ? 0.9 : 0.8;
  if (folded.startsWith(`${text} `)) return 0.9;
  const words = text.split(' ');
  const own = folded.split(' ');
  if (words.every((word) => own.includes(word))) return 0.7;
  if (typed.some(({ isPrefix }) => isPrefix)) {
    if (folded.startsWith(text)) return 0.65;
    const last = words.at(-1) ?? '';
    if (words.slice(0, -1).every((word) => own.includes(word)) && own.some((word) => word.startsWith(last))) return 0.6;
  }
  return searchText === null || holdsTyped(searchText, typed) ? 0.4 : 0.3;
}
