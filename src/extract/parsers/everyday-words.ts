/** Knows from `data/everyday-words.txt` which words are no topic by themselves. */

import { itemsOf, readDataLines } from '../../text/data-lines.ts';
import { normTerm } from '../../text/fold.ts';
import { lazily } from '../../text/lazily.ts';
import type { NounOrder } from './noun-order.ts';

const ENGLISH = 'en';
/** By the order of nouns that their texts have; all others put the noun first. */
const ORDERS: Readonly<Record<string, NounOrder>> = { en: 'noun-last', nl: 'noun-last', de: 'noun-in-capitals' };

const everydayWords = lazily(() => {
  const words: Record<NounOrder, Set<string>> = {
    'noun-last': new Set(),
    'noun-in-capitals': new Set(),
    'noun-first': new Set(),
  };
  for (const { section, fields } of readDataLines('everyday-words.txt'))
    for (const word of itemsOf(fields[0])) {
      // English titles stand on pages of every language.
      const orders = section === ENGLISH ? Object.values(words) : [words[ORDERS[section] ?? 'noun-first']];
      for (const known of orders) known.add(normTerm(word));
    }
  return words;
});

/** Whether a normed word says too little to be a topic by itself in a text of such an order of nouns. */
export function isEverydayWord(term: string, order: NounOrder): boolean {
  return everydayWords()[order].has(term);
}
