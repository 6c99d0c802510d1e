/** Made-up words for titles and abstracts, as frequent and as rare as words are. */
import { type SeededRandom, seededRandom } from '../sample/seeded-random.ts';
import { zipf } from './zipf.ts';

const WORDS = 4000;
const onsets = ['b', 'c', 'd', 'f', 'g', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'br', 'gr', 'pl', 'st', 'tr'];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ea', 'io'];
const endings = ['n', 'r', 's', 'l', 't', 'm', 'ck', 'nd', 'st', ''];

function makeWord(random: SeededRandom): string {
  const syllables = random.integer(2, 3);
  let word = '';
  for (let index = 0; index < syllables; index += 1) word += random.pick(onsets) + random.pick(vowels);
  return word + random.pick(endings);
}

/** The words, the most frequent first; the same for every size of graph, so that a search means the same in each. */
export function benchWords(): readonly string[] {
  const random = seededRandom(11);
  const words = new Set<string>();
  while (words.size < WORDS) words.add(makeWord(random));
  return [...words];
}

/** Draws a text of so many words. */
export function wordSource(random: SeededRandom): (count: number) => string {
  const words = benchWords();
  const rank = zipf(random, WORDS, 0.9);
  return (count) => Array.from({ length: count }, () => words[rank()] ?? '').join(' ');
}
