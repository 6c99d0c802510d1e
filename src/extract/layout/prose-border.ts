/** Finds where names, places and titles end and sentences begin in a line that holds both without a mark between them. */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { sentenceEnd } from '../parsers/sentence-ends.ts';

const SMALL = pattern('iu')`
  ^(?:
    # English
    the|of|in|on|at|to|for|and|by|with|from|as|is|are|was|that|this|we|it|its
    # German
    |an|der|die|das|den|dem|des|ein|eine|einen|einem|einer|und|im|am|von|vom|zu|zum|zur|mit|für|auf|ist|wie
    # French
    |a|le|la|les|de|du|des|et|en|au|aux|un|une|pour|par|sur|dans|que|qui|il
    # Spanish
    |el|los|las|del|y|un|una|por|con|para|lo
    # Italian
    |i|gli|di|della|dei|e|che|per
    # Portuguese
    |do|da|dos|no|na|os|as|um|uma
    # Dutch
    |het|een|van|op|te
    # Polish
    |w|z|i|na|się|o|do
    # any language
    |or|l['’]\p{L}+|d['’]\p{L}+
  )$
`;
const CAPITAL = /^["“„«'‘([¿¡]*[\p{Lu}\d]/u;
/** How much likelier a word is among names than in a sentence. */
const WEIGHT = { capital: 1.36, small: -1.13, other: -1.46 } as const;
const LONGEST_SENTENCE = 600;
const LONGEST_NAMES = 45;
const LEAST_WORDS = 6;

/** Where the first sentence behind `from` begins that names lead to; -1 when no place is likely. */
export function proseStart(text: string, from: number): number {
  const end = sentenceEnd(text, from, Math.min(text.length, from + LONGEST_SENTENCE));
  const words = matchesOf(/\S+/g, text.slice(from, end));
  let sum = 0;
  let best = { at: -1, sum: 0 };
  for (const [at, { 0: word, index }] of words.entries()) {
    if (at > LONGEST_NAMES || words.length - at < LEAST_WORDS) break;
    const before = words[at - 1]?.[0] ?? '';
    const mayBegin = CAPITAL.test(word) && !/[,:–—-]$/.test(before) && !(SMALL.test(before) && at > 0);
    // What begins a sentence has a capital in any case.
    if (mayBegin && isSentence(words.slice(at)) && (best.at < 0 || sum > best.sum)) best = { at: from + index, sum };
    sum += weightOf(word);
  }
  return best.at;
}

function weightOf(word: string): number {
  if (CAPITAL.test(word)) return WEIGHT.capital;
  return SMALL.test(word.replace(/[.,;:!?)]+$/, '')) ? WEIGHT.small : WEIGHT.other;
}

/** Mostly words that begin small. */
function isSentence(words: readonly RegExpExecArray[]): boolean {
  const lower = words.filter(({ 0: word }) => /^\p{Ll}/u.test(word)).length;
  return lower >= 3 && lower * 2 >= words.length;
}
