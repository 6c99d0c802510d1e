/** Finds the words that lead to the hours of several slots, "De 9h30 à 10h30", "ore 15.00" and "Talk 1 (14:00)": a slot begins behind them. */

import { matchesOf } from '../../text/matches.ts';
import { pattern, patternSource } from '../../text/pattern.ts';
import { HOUR_CUE } from '../parsers/times.ts';

const KIND =
  'talk|lecture|seminar|speaker|session|presentation|vortrag|exposé|conférence|charla|conferencia|lezione|palestra|lezing|wykład|referat';
/** "1)", "Talk 2:", "First speaker," before an hour. */
const COUNT = patternSource`
  (?:
    \(?[1-9]\d?[.)]|(?:${KIND})\s?(?:no\.?\s?|nr\.?\s?|#)?[1-9]
    |(?:first|second|third|fourth|[1-4](?:st|nd|rd|th|\.|º|e)|erster|zweiter|dritter|premi(?:er|ère)|deuxième|primera?|segunda?|prima|seconda)
      \s(?:${KIND})
  )
  [\s,:(@–-]{1,4}(?:at\s|um\s|à\s)?(?=\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?m(?!\p{L})|\s?uhr)[^\n]{12})
`;
const CUED_SLOT = pattern('gimu')`
  ^[ \t]*(?:[-–—*•·‣]\s+)?(?:${HOUR_CUE}(?=\d{1,2}(?:[:.h]\d\d|\s?h(?!\p{L})|\s?u(?:hr|ur)|,\s))|${COUNT})
`;
const CUED_START = new RegExp(CUED_SLOT.source, 'iu');
const ENOUGH_SLOTS = 2;
const LONGEST_CUE = 40;

/** How many characters lead to the hour that a line begins with, told by the text that the lines are of. */
export function cuesOfSlots(sample: string): (line: string) => number {
  if (matchesOf(CUED_SLOT, sample).length < ENOUGH_SLOTS) return () => 0;
  return (line) => CUED_START.exec(line.slice(0, LONGEST_CUE))?.[0].length ?? 0;
}
