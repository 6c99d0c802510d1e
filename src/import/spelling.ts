/** Writes a folded name as it is heard, so that other transliterations of it meet: Tchebycheff and Chebyshev, Mueller and Muller. */
import { keepAnswers } from '../text/kept-answers.ts';

/** Shorter names differ by a letter where they are others: Chen and Shen, Zhang and Wang. */
const LONG = 6;

/** Of long names alone, in this order. */
const IN_LONG: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|sch|sh|ch|cz|sz/g, 'c'],
  [/zh|dj|dzh/g, 'j'],
  [/kh/g, 'h'],
  [/(?<=[aeiou])x/g, 'ks'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/w/g, 'v'],
  [/f+/g, 'v'],
  [/ck|q/g, 'k'],
  [/c(?=[aoulrkt])/g, 'k'],
];

const IN_ALL: readonly (readonly [RegExp, string])[] = [
  // Umlauts and Scandinavian letters written out.
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/^(?:iou|yu|iu|ju)/, 'u'],
  [/^(?:ye|je|ie)/, 'e'],
  [/y/g, 'i'],
  [/j(?=[aeou])/g, 'i'],
  [/i+/g, 'i'],
  [/(?<=.)i(?=[ao])/g, ''],
  [/ij$/, 'i'],
  [/(.)\1+/g, '$1'],
];

const MAX_REMEMBERED = 50_000;

/** How a folded name of one word is heard. */
export const heardAs = keepAnswers(MAX_REMEMBERED, (word: string): string => {
  const rules = word.length < LONG ? IN_ALL : [...IN_LONG, ...IN_ALL];
  return rules.reduce((text, [from, to]) => text.replace(from, to), word);
});
