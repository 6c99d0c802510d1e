/** How well a name fits what was typed: the same on both engines, since it looks at the names alone. */
import type { NameHit } from '../graph/hits.ts';
import { foldText } from '../text/fold.ts';

/** 1 when the name is what was typed, a little less when another of its names is, less when it only begins with it or holds it, least when the words stand elsewhere. */
export function nameScore({ name, exact, searchText }: NameHit, text: string): number {
  const wanted = foldText(text);
  const folded = foldText(name);
  if (folded === wanted) return 1;
  if (exact) return 0.95;
  if (` ${searchText ?? ''} `.includes(` ${wanted} `)) return folded.startsWith(`${wanted} `) ? 0.9 : 0.8;
  const words = wanted.split(' ');
  if (folded.startsWith(`${wanted} `)) return 0.9;
  const own = new Set(folded.split(' '));
  return words.every((word) => own.has(word)) ? 0.7 : 0.4;
}
