/** Which words the names of topics are made of: what tells the likely name of an unknown topic from any other phrase. */

import { normWord } from '../text/fold.ts';
import { lazily } from '../text/lazily.ts';
import { topicLabels } from './vocabulary.ts';

interface WordCounts {
  /** How many labels of several words end in the word. */
  readonly asHead: ReadonlyMap<string, number>;
  /** How many labels have the word anywhere. */
  readonly anywhere: ReadonlyMap<string, number>;
  /** Words that labels print with a capital and never without: the names in them. */
  readonly names: ReadonlySet<string>;
}

const counts = lazily((): WordCounts => {
  const asHead = new Map<string, number>();
  const anywhere = new Map<string, number>();
  const count = (map: Map<string, number>, word: string) => map.set(word, (map.get(word) ?? 0) + 1);
  const names = new Set<string>();
  const plain = new Set<string>();
  for (const label of topicLabels()) {
    for (const [word] of label.matchAll(/\p{L}+/gu)) (/^\p{Lu}/u.test(word) ? names : plain).add(word.toLowerCase());
    const words = label
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .map(normWord);
    for (const word of words) count(anywhere, word);
    if (words.length > 1) count(asHead, words.at(-1) ?? '');
  }
  for (const word of plain) names.delete(word);
  return { asHead, anywhere, names };
});

/** How many topics of several words have the folded, singular word at their end ("inequality", "theory"). */
export function topicsEndingIn(word: string): number {
  return counts().asHead.get(word) ?? 0;
}

/** How many topics have the folded, singular word in their names. */
export function topicsWith(word: string): number {
  return counts().anywhere.get(word) ?? 0;
}

/** Whether the vocabulary knows the word as a name, which keeps its capital ("Hecke"). */
export function isNameInTopics(word: string): boolean {
  return counts().names.has(word.toLowerCase());
}
