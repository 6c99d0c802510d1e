/** Tells whether lines of a segment name its speakers beyond doubt, or once more. */

import { looksLikeInstitution } from '../../institutions/gazetteer.ts';
import { AND_OR_EN } from '../../text/and.ts';
import { pattern } from '../../text/pattern.ts';
import { speakersOf } from '../draft.ts';
import type { Line } from '../line.ts';
import { lineAbove } from '../line-places.ts';
import type { Span } from '../mapped-text.ts';
import { affiliationSpans } from '../parsers/affiliations.ts';
import type { Headline } from '../parsers/headlines.ts';
import type { PeopleLine } from '../parsers/people-line.ts';
import { settledName } from '../parsers/settled-name.ts';
import type { SegmentState } from './segment-state.ts';

const LONGEST_NAMING = 200;
const OF_SEVERAL = pattern('u')`[,/]|\s[-–—&]\s|\s(?:${AND_OR_EN})\s`;

/** Whether a line names the speakers again. */
export function namesKnown({ draft, page }: SegmentState, { people }: PeopleLine): boolean {
  const known = speakersOf(draft).map(({ name }) => name.value);
  return people.every(({ name }) => known.includes(settledName(page.text.slice(name.start, name.end))));
}

/** One more name set like the speaker before it: alone on its line, with the institution on the next. */
export function isNextOfSeveral(
  { page, lines, draft }: SegmentState,
  line: Line,
  { people, title }: Headline,
): boolean {
  const last = speakersOf(draft).at(-1);
  if (!people || title || people.people.length > 1 || (last?.affiliations.length ?? 0) === 0) return false;
  const [only] = people.people;
  const isAlone =
    only !== undefined && only.affiliations.length === 0 && page.text.slice(only.name.end, line.end).trim() === '';
  if (!isAlone) return false;
  const above = lineAbove(lines, line);
  if (above === undefined || above.label || !namesInstitution(page.text, above)) return false;
  const next = lines.find((other) => other.start > line.end);
  return next !== undefined && next.text.length < LONGEST_NAMING && namesInstitution(page.text, next);
}

/** Whether a line names an institution and nothing else. */
export function namesInstitution(text: string, span: Span): boolean {
  const printed = text.slice(span.start, span.end).replace(/\.$/, '');
  if (looksLikeInstitution(printed)) return true;
  return (
    OF_SEVERAL.test(printed) &&
    affiliationSpans(text, span.start, span.end).some((one) => looksLikeInstitution(text.slice(one.start, one.end)))
  );
}
