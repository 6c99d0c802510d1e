/** Finds where a page that lost its line breaks had them: "…Room 5Current talkThursday…". */

import { matchesOf } from '../../text/matches.ts';
import { narrow } from '../../text/narrow.ts';
import { pattern } from '../../text/pattern.ts';
import { touchesIn } from '../../text/touches.ts';
import { bordersOfVideo } from '../layout/video-pages.ts';
import { PERSON_TITLE } from '../parsers/person-titles.ts';
import { isWithinWord } from './one-word.ts';

/** A line is long when no page would set it so. */
const FLATTENED = 250;
/** Several such places in one line are no chance. */
const ENOUGH = 4;
const GLUED =
  /(?=\p{Lu}\p{Ll}{2}|[“„«]\p{Lu})(?<=\p{Ll}{3}|[\d.!?”)])|(?=[AI]\s\p{Ll}{2,}\s\p{Ll}|\p{Lu}{3})(?<=\p{Ll}{4})|(?=\p{Lu}\p{Ll}{2,}[\s:])(?<=\p{Lu}{4})/gu;
const QUOTE = /[“„«]/;
/** "…porous mediaWed Nov 8". */
const GLUED_DAY = pattern('gu')`
  (?=
    (?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?[\s,.]{1,3}
      (?:\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))
  )(?<=[\p{L}\d.)!?])
`;
/** "…without carbonprof. dr. Ada Byron". */
const GLUED_HONORIFIC = /(?=[PpDd]r?)(?<=\p{Ll}{4})(?:[Pp]rof\.|[Dd]r\.)(?=\s?(?:\p{Lu}\p{Ll}|\p{Ll}{2,4}\.))/gu;

/** "…small systemsby Ada Byron (Turin)": who speaks, below the title. */
const GLUED_BY = pattern('gu')`
  (?=by\s(?:${PERSON_TITLE}\.?\s|\p{Lu}[\p{L}.'’-]*\s(?:[\p{L}.'’-]+\s){1,3}\())
  (?<=[\p{L}\d)?!.]{2})(?<!
    (?:
      near|stand|there|here|where|pass|der|rug|lob|hob|nim|ru|ba|[Rr]ug|[Ll]ob|[Hh]ob|[Rr]u|[Bb]a|[Dd]er
      |[Nn]ear|[Ss]tand
    )
  )
`;

/** The places in a text where words of different boxes touch. */
export function gluedBoxes(text: string): number[] {
  const places: number[] = [];
  const others: { start: number; end: number }[] = [];
  let start = 0;
  let isFlattened = false;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start > FLATTENED) {
      const line = narrow(text.slice(start, end));
      const found = gluedIn(line);
      for (const at of bordersOfVideo(line)) places.push(start + at);
      for (const pattern of [GLUED_DAY, GLUED_HONORIFIC, GLUED_BY])
        for (const { index } of matchesOf(pattern, line)) places.push(start + index);
      if (found.length >= ENOUGH) for (const at of found) places.push(start + at);
      isFlattened ||= found.length >= ENOUGH;
    } else if (end - start > SHORT_LINE && others.length < MOST_OTHERS) others.push({ start, end });
    start = end + 1;
  }
  // Where one line is glued so, a place in a shorter one is no chance either.
  if (isFlattened)
    for (const line of others)
      for (const at of gluedIn(narrow(text.slice(line.start, line.end)))) places.push(line.start + at);
  return places;
}

const SHORT_LINE = 20;
const MOST_OTHERS = 40;

/** "…research seminar"All models are wrong"…": a quote opens that is no other's end. */
const GLUED_QUOTE = /(?<=\p{Ll}{3})(?="\p{Lu}\p{Ll})/gu;

function openingQuotes(line: string): number[] {
  if (!line.includes('"')) return [];
  let quotes = 0;
  let from = 0;
  return matchesOf(GLUED_QUOTE, line).flatMap(({ index }) => {
    quotes += line.slice(from, index).split('"').length - 1;
    from = index;
    return quotes % 2 === 0 ? [index] : [];
  });
}

/** "B.Tech.", "M.Phil.", "J.Ek": a letter with its dot ends no box. */
const BEHIND_INITIAL = /(?<![\p{L}\d])\p{Lu}\.$/u;

function gluedIn(line: string): number[] {
  const { smallCapital, digitCapital, closingCapital, threeCapitals } = touchesIn(line);
  const canBe = smallCapital || digitCapital || closingCapital || threeCapitals || QUOTE.test(line);
  return [...(canBe ? matchesOf(GLUED, line) : []).map(({ index }) => index), ...openingQuotes(line)].filter(
    (at) => at > 0 && !isWithinWord(line, at) && !BEHIND_INITIAL.test(line.slice(Math.max(0, at - 3), at)),
  );
}
