/** Takes the post and the institution that stand below the name of who speaks. */

import { speakersOf } from '../draft.ts';
import type { Line } from '../line.ts';
import { affiliationSpans, isBareUnit } from '../parsers/affiliations.ts';
import { isNamedChair, isRolePhrase } from '../parsers/post-phrases.ts';
import { sentenceStarts } from '../parsers/sentence-ends.ts';
import { SAYS_WHO_EXAMINES } from './loose-phrases.ts';
import { namesInstitution } from './naming-lines.ts';
import { affiliationFacts } from './put-fields.ts';
import type { SegmentState } from './segment-state.ts';

/** Takes post and institution under a name; false when the line is none. */
export function takeBelowName(state: SegmentState, line: Line): boolean {
  const { draft, page } = state;
  const { text, ground } = page;
  const speakers = speakersOf(draft);
  const last = speakers.at(-1);
  if (!last || line.isHeading || line.text.length > 200 || SAYS_WHO_EXAMINES.test(line.text)) return false;
  // "Department of Physics" above "University of Turin": the line below says of whom it is.
  const hasUnit = last.affiliations.length > 0 && last.affiliations.every(({ value }) => isBareUnit(value));
  if (last.affiliations.length > 0 && !isRolePhrase(line.text) && (!hasUnit || isBareUnit(line.text))) return false;
  const at = ground.mapped.toSource(line.start, line.start).start;
  if (at < last.name.start || at > last.name.end + 500) return false;
  const bracket = /^\(([^()]+(?:\([^()]*\))?[^()]*)\)$/.exec(line.text);
  const span = bracket ? { start: line.start + 1, end: line.end - 1 } : line;
  const printed = text.slice(span.start, span.end);
  if (sentenceStarts(printed).length > 0 || /:/.test(printed) || printed.includes(last.name.value)) return false;
  const isPost = isRolePhrase(printed) || isNamedChair(printed);
  if (!isPost && !namesInstitution(text, span) && !bracket) return false;
  if (isPost) last.post ??= { ground, start: span.start, end: span.end };
  const facts = affiliationFacts(ground, affiliationSpans(text, span.start, span.end));
  const printedUnit = last.affiliations[0]?.value;
  for (const person of speakers) {
    const [own] = person.affiliations;
    if (!own || (hasUnit && facts.length > 0 && own.value === printedUnit)) person.affiliations = [...facts];
  }
  return true;
}
