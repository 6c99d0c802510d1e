/** Finds the series that a page is of: in a sentence that says so, in its headings, else in the trail of links above them. */

import { pattern } from '../../text/pattern.ts';
import { textFact } from '../fact.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { isCourtesy } from '../parsers/phrases.ts';
import { isNoSeries, isSeriesName, seriesWithin } from '../parsers/series-names.ts';
import type { Fact } from '../understanding.ts';

const MOST_LINES = 6;
const LONGEST = 110;
/** "This talk is part of the X seminar series." */
const PART_OF =
  /^(?:this|the) (?:talk|event|lecture|seminar) is part of (?:the |our )?(?=\S)(.{4,80}?)(?:\sseries)?\.?$/i;
/** The term in which talks are held, up to the end. */
const TERM = pattern('i')`
  \s*[:,(·|–—-]?\s*(?:\b(?:im|in|in the|for the|du|au|del|nel|no|w|van het|in het)\s)?(?:
    \b(?:first|second|third)?\s?\b(?:
      spring|fall|autumn|winter|summer|automne|printemps|hiver|été|term|semester|semestre|michaelmas|hilary
      |lent|trinity|wintersemester|sommersemester|WS|SS|WiSe|SoSe|semestr|schedule|program(?:me)?|archive
      |20\d\d
    )\b.*
  )$
`;
const LEAD = /^(?:Programmation des\s|Programme of the\s|Schedule of the\s|The\s)/i;
/** Of any department. */
const GENERIC = pattern('iu')`
  ^\W*(?:
    seminars?|colloqui(?:a|um)|talks?|lectures?|workshops?|events?|seminare?|kolloquien|vorträge|séminaires?
    |exposés|seminarios?|charlas?|seminari|seminaria|lezingen
  )\W*$
`;
const CRUMB = /\s(?:>|›|»|\/)\s/;

/** The name of the series without its term: "Physics colloquium Spring 2026" is the Physics colloquium. */
export function seriesOfPage(page: Page, header: readonly Line[]): Fact | null {
  return partOf(page) ?? inHeading(page, header) ?? inTrail(page);
}

function partOf(page: Page): Fact | null {
  const said = page.lines.filter(({ text }) => text.length < LONGEST && PART_OF.test(text));
  const [only] = said;
  const name = only && PART_OF.exec(only.text)?.[1];
  if (!only || !name || said.length > 1) return null;
  const start = only.start + only.text.indexOf(name);
  return textFact(page.ground, start, start + name.length, { rule: 'series/part-of', confidence: 0.85 });
}

function inHeading(page: Page, header: readonly Line[]): Fact | null {
  const lines = header.length > 0 ? header : page.lines.slice(0, 2);
  const isFrontMatter = /^\s*---\s*\n/.test(page.ground.source.slice(0, 20));
  for (const [at, line] of lines.slice(0, MOST_LINES).entries()) {
    const above = lines[at - 1];
    // What stands below "Venue" is no series.
    if (above?.label && above.label.valueStart >= above.text.length) continue;
    const isOwnTitle = isFrontMatter && line.label?.keys[0] === 'title';
    if (line.text.length > LONGEST || line.cells || line.dates.length > 0 || (line.label && !isOwnTitle)) continue;
    if (isCourtesy(line.text) || isNoSeries(line.text) || /^(?:no|our|please)\b/i.test(line.text)) continue;
    const value = line.start + (isOwnTitle ? (line.label?.valueStart ?? 0) : 0);
    const start = value + (/^["']/.test(page.text.slice(value, line.end)) ? 1 : 0);
    const name = namedIn(page.text.slice(start, line.end).replace(/["']\s*$/, ''));
    if (name)
      return textFact(page.ground, start + name.start, start + name.end, { rule: 'series/heading', confidence: 0.7 });
  }
  return null;
}

function namedIn(printed: string): Span | null {
  const within = seriesWithin(printed);
  if (within) return within;
  const cut = TERM.exec(printed);
  const name = cut && cut.index > 5 ? printed.slice(0, cut.index) : printed;
  if (!isSeriesName(name) || GENERIC.test(name)) return null;
  return { start: LEAD.exec(name)?.[0].length ?? 0, end: name.length };
}

/** "Home > Events > Physics Colloquium" */
function inTrail(page: Page): Fact | null {
  for (const line of page.lines.slice(0, MOST_LINES * 2)) {
    const crumbs = line.text.length < LONGEST * 2 ? line.text.split(CRUMB) : [];
    const crumb = crumbs.length > 2 ? crumbs.find((one) => isSeriesName(one) && /\s/.test(one.trim())) : undefined;
    if (!crumb) continue;
    const start = line.start + line.text.indexOf(crumb);
    return textFact(page.ground, start, start + crumb.length, { rule: 'series/trail', confidence: 0.6 });
  }
  return null;
}
