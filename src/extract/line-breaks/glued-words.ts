/** Sets words apart that a page without line breaks ran together: "KolloquiumProf. Ada Byron", "TBAMarch 6". */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { NUMERIC_DAY } from '../parsers/numeric-day.ts';
import { isWithinWord } from '../ungluing/one-word.ts';

export interface Spaced {
  readonly text: string;
  /** Where words begin that touched the one before, in `text`. */
  readonly glued: ReadonlySet<number>;
  /** The place in the line as printed of a place in `text`. */
  readonly toPrinted: (at: number) => number;
}

const ENOUGH = 3;
const GLUE = pattern('gu')`
  (?<=\p{Ll}|[\p{Ll})\d][.!?]["”»]?|\p{L}[)\]”»]|\d[)\]])(?=\p{Lu})|(?<=\d)(?=\p{Lu}\p{Ll})
  |(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}{2})
  |(?<=\p{L}{2}|[)\]”».!?]|(?<!\d)20\d\d)(?=
    \d{1,2}[:.h]\d\d(?!\d)|(?:[12]?\d|3[01])\.?\s\p{Lu}?\p{Ll}{2,8}\.?,?\s20\d\d|${NUMERIC_DAY}
  )
  |(?<=[\p{Ll})\d])(?=[“„«¿¡]\p{Lu})
`;
/** "PhD", "MSc", "BSc", "LLM" are one word each. */
const DEGREE = /(?:Ph\.?D|[MB]\.?Sc|Ma?cK?|\bMc\p{Lu})/u;
/** Straight quotes open and close in turn. */
const QUOTE = /"/g;
const WORD = /[\p{L}\p{N}]/u;

/** The line with a break before each word that touched another, which no name runs over; null where hardly any does. */
export function spacedOut(printed: string): Spaced | null {
  const found = new Set([...placesIn(printed), ...besideQuotes(printed)]);
  if (found.size < ENOUGH) return null;
  const places = [...found].sort((one, other) => one - other);
  let text = '';
  let from = 0;
  const glued: number[] = [];
  for (const at of places) {
    text += `${printed.slice(from, at)}\n`;
    glued.push(text.length);
    from = at;
  }
  text += printed.slice(from);
  return {
    text,
    glued: new Set(glued),
    toPrinted: (at) => {
      let low = 0;
      let high = glued.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((glued[middle] ?? 0) <= at) low = middle + 1;
        else high = middle;
      }
      return at - low;
    },
  };
}

function placesIn(printed: string): number[] {
  return matchesOf(GLUE, printed)
    .map(({ index }) => index)
    .filter((at) => !isWithinWord(printed, at) && !DEGREE.test(printed.slice(Math.max(0, at - 3), at + 2)));
}

function besideQuotes(printed: string): number[] {
  return matchesOf(QUOTE, printed).flatMap(({ index }, at) => {
    const place = at % 2 === 0 ? index : index + 1;
    return WORD.test(printed[index - 1] ?? ' ') && WORD.test(printed[index + 1] ?? ' ') ? [place] : [];
  });
}
