/** Finds the words that lead to the hours of several slots, "De 9h30 à 10h30" and "ore 15.00": a slot begins behind them. */

import { matchesOf } from '../text/matches.ts';
import { HOUR_CUE } from './parsers/times.ts';

const CUED_SLOT = new RegExp(
  `^[ \\t]*(?:[-–—*•·‣]\\s+)?${HOUR_CUE}(?=\\d{1,2}(?:[:.h]\\d\\d|\\s?h(?!\\p{L})|\\s?u(?:hr|ur)|,\\s))`,
  'gimu',
);
const CUED_START = new RegExp(CUED_SLOT.source, 'iu');
const ENOUGH_SLOTS = 2;
const LONGEST_CUE = 40;

/** How many characters lead to the hour that a line begins with, told by the text that the lines are of. */
export function cuesOfSlots(sample: string): (line: string) => number {
  if (matchesOf(CUED_SLOT, sample).length < ENOUGH_SLOTS) return () => 0;
  return (line) => CUED_START.exec(line.slice(0, LONGEST_CUE))?.[0].length ?? 0;
}
