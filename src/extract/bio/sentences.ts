/** Splits prose into sentences, initials, degrees and titles with dots left whole. */

import { pattern, patternSource } from '../../text/pattern.ts';
import type { Span } from '../mapped-text.ts';
import { BEGINS_WITH_YEAR, LIST_LEAD } from '../parsers/leading-years.ts';
import { SHORTENED } from '../parsers/sentence-ends.ts';

/** With what only lives are full of: "cand. scient.", "MSc Eng.", "im. Kopernika". */
const ABBREVIATED = pattern('u')`
  (?:
    (?<!\p{L})(?:${SHORTENED}|etc|approx|cand|scient|im|lic|MSc|BSc|Sc|U\.S|U\.K|U\.C|Eng|Phil)
    |(?:^|[\s(.])\p{Lu}
  )$
`;
const MAX_SENTENCES = 400;

/** "…, 1997–1999; at Yz, 1999–2001;": a house and years alone, which go on with what was said before. */
const FURTHER_HOUSE = patternSource`
  \s(?:(?:and|y|et|und|e)\s)?(?:at|en|à|an|presso|na|no)\s?(?:(?:the|el|la|der|l['’])\s?)?\p{Lu}
  [^;.\n]{3,90}(?:19|20)\d\d\)?[;.]
`;
/** Where a sentence of a bio may end: a mark, an empty line, the next entry of a list, a short line. */
const STOPS = pattern('gu')`
  [.!?]["”’)\]]{0,2}(?=\s)|\n\s*\n|;(?=\s)(?!${FURTHER_HOUSE})|\u2028
  |\n(?=
    \s{0,8}(?:
      [-•*·▪–]\s
      |${BEGINS_WITH_YEAR}\s?(?:[-–:/]|\s\p{Lu})
    )
  )
  |\n(?<=(?:^|\n|:\s)${LIST_LEAD}${BEGINS_WITH_YEAR}[^\n]{0,240}\n)(?=${LIST_LEAD}${BEGINS_WITH_YEAR})
  |(?=\n)(?<=\n[^\n]{0,54}|^[^\n]{0,54})(?<![,;]|\b(?:and|of|the|at|in|for|as|a|an|to|with|und|et|der|de))\n
    (?=\s{0,8}[\p{Lu}\d])
`;

/** The sentences of a stretch of text, in order. */
export function sentencesOf(text: string, start: number, end: number): Span[] {
  const sentences: Span[] = [];
  let from = start;
  const printed = text.slice(0, end);
  STOPS.lastIndex = start;
  for (;;) {
    const stop = STOPS.exec(printed);
    if (!stop || sentences.length >= MAX_SENTENCES) break;
    if (stop[0].startsWith('.') && isInside(printed, stop.index)) continue;
    if (depth(printed, from, stop.index) > 0) continue;
    push(sentences, printed, from, stop.index + stop[0].length);
    from = stop.index + stop[0].length;
  }
  push(sentences, printed, from, end);
  return sentences;
}

function isInside(text: string, dot: number): boolean {
  if (ABBREVIATED.test(text.slice(Math.max(0, dot - 8), dot))) {
    // "… his Ph.D. He then …": a pronoun or name of a new sentence ends it all the same.
    return !/^\.\s+(?:He|She|They|In|From|Since|Before|After|His|Her|Prior|Then|Currently|Today)\s/.test(
      text.slice(dot, dot + 16),
    );
  }
  return /^\.\s+\p{Ll}/u.test(text.slice(dot, dot + 4));
}

function depth(text: string, from: number, to: number): number {
  const part = text.slice(Math.max(from, to - 400), to);
  return (part.match(/\(/g)?.length ?? 0) - (part.match(/\)/g)?.length ?? 0);
}

function push(sentences: Span[], text: string, start: number, end: number): void {
  const printed = text.slice(start, end);
  const lead = /^[\s[\](]*/.exec(printed)?.[0].length ?? 0;
  let tail = 0;
  while (tail < printed.length - lead && /[\s\]]/.test(printed.charAt(printed.length - 1 - tail))) tail++;
  if (end - tail > start + lead + 2) sentences.push({ start: start + lead, end: end - tail });
}
