/** Leaves out the lists of those who gave a lecture in earlier years: "Past lecturers", below it "2023: Ada Byron (Turin)". */

import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import type { Line } from '../line.ts';
import { LED_BY_YEAR } from '../parsers/leading-years.ts';
import { talksLedByYears } from './years-of-talks.ts';

const LONGEST_HEADING = 80;
const LONGEST_ENTRY = 160;
const FORMER = inAnyCase(pattern('u')`
  (?<!\p{L})(?:
    # English
    past|previous|earlier|former|prior|recent
    # German
    |bisherige[rn]?|frühere[rn]?|vergangene[rn]?|vorherige[rn]?|ehemalige[rn]?
    # French
    |passée?s|précédente?s|antérieure?s|anciens|anciennes
    # Spanish and Portuguese
    |anteriores|pasad[oa]s|passad[oa]s|previ[oa]s
    # Italian
    |precedenti|passat[ie]
    # Dutch
    |eerdere|vorige|voorgaande
    # Polish
    |poprzedni|poprzednie|dotychczasowi|wcześniejsi|wcześniejsze
  )(?!\p{L})
`);
const ENDS_WITH_YEAR = /^\W{0,3}\p{Lu}.*\D(?:19|20)\d\d\)?\W{0,2}$/u;

/** The lines without such a heading and the years below it; days below it are those of talks, and so are years with titles where the page has no other talk. */
export function withoutFormerSpeakers(lines: readonly Line[]): readonly Line[] {
  if (talksLedByYears(lines).size > 0) return lines;
  const left: Line[] = [];
  let isOpen = false;
  for (const [at, line] of lines.entries()) {
    if (isHeading(line) && isAboveEntries(line, lines.slice(at + 1, at + 3))) isOpen = true;
    else if (!isOpen || !isEntry(line)) {
      isOpen = false;
      left.push(line);
    }
  }
  return left;
}

/** One entry is enough below two words: "Past lecturers". */
function isAboveEntries({ text }: Line, [first, second]: readonly Line[]): boolean {
  if (!first || !isEntry(first)) return false;
  return (second !== undefined && isEntry(second)) || text.trim().split(/\s+/).length < 3;
}

function isHeading({ text, hasGap, isHeading: isMarked, dates, cells }: Line): boolean {
  return (hasGap || isMarked) && dates.length === 0 && !cells && text.length < LONGEST_HEADING && FORMER.test(text);
}

function isEntry({ text, dates, cells }: Line): boolean {
  const isShort = dates.length === 0 && !cells && text.length < LONGEST_ENTRY;
  return isShort && (LED_BY_YEAR.test(text) || ENDS_WITH_YEAR.test(text));
}
