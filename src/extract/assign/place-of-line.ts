/** Finds the place that a line beside the talks names: in the head of a page, or below the day of a programme. */

import { looksLikeInstitution } from '../../institutions/gazetteer.ts';
import { trimSpan } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import type { Line, Page } from '../page.ts';
import { isSeriesName } from '../parsers/headlines.ts';
import { rankedPlaceIn } from '../parsers/places.ts';
import type { TimeReading } from '../parsers/times.ts';
import { residues } from './put-fields.ts';

/** What a place of a line has at most. */
export const LONGEST_PLACE = 110;
/** Days of the week as they name when a series meets. */
export const WEEKDAYS =
  /\b(?:mon|tues|wednes|thurs|fri)days?\b|\b(?:mon|diens|donners|frei)tags?\b|mittwochs?\b|\b(?:lun|mar|mercre|jeu|vendre)dis?\b|(?:segundas|terças|quartas|quintas|sextas)|poniedziałk|wtork|środ[ya]|czwartk|piątk|(?:lunes|martes|miércoles|jueves|viernes)\b|(?:lunedì|martedì|mercoledì|giovedì|venerdì)/iu;

/** The stretch that looks most like a place, with the address behind it, and how much it does so. */
export function placeOfLine(
  page: Page,
  line: Line,
  times: readonly TimeReading[],
): { span: Span; score: number } | null {
  const taken = [...line.dates, ...times];
  const isSession = taken.length > 0 || WEEKDAYS.test(line.text);
  let best: { span: Span; score: number } | null = null;
  for (const rest of residues(page.text, line, taken)) {
    const found = rankedPlaceIn(page.text, rest, isSession);
    const span = found?.place ?? (isSession ? institutionOf(page.text, rest) : null);
    if (!span || span.end - span.start > LONGEST_PLACE) continue;
    if ((found?.rank ?? 0) < 3 && isSeriesName(page.text.slice(span.start, span.end))) continue;
    const score = found ? found.rank * 2 : 1;
    if (score > (best?.score ?? 0)) best = { span, score };
  }
  return best;
}

/** A meeting whose place is an institute as a whole. */
function institutionOf(text: string, rest: Span): Span | null {
  const end = /[,;|.]|$/.exec(text.slice(rest.start, rest.end))?.index ?? 0;
  const span = trimSpan(text, rest.start, rest.start + end);
  const printed = text.slice(span.start, span.end);
  return looksLikeInstitution(printed) && printed.length < 60 ? span : null;
}
