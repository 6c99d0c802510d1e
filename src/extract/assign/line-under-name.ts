/** Takes a line straight under a speaker's name for where the speaker is from, though no list of institutions knows it. */

import { isKnownPlace } from '../../institutions/gazetteer.ts';
import { speakersOf } from '../draft.ts';
import { textFact } from '../fact.ts';
import type { Line } from '../line.ts';
import { lineAbove } from '../line-places.ts';
import type { SegmentState } from './segment-state.ts';

/** "Arctic Observation Network" straight under the name of the only speaker: where somebody is from, though no list knows it. */
export function takeLineUnderName({ draft, page, lines }: SegmentState, line: Line): boolean {
  const [speaker, other] = speakersOf(draft);
  if (!speaker || other || speaker.affiliations.length > 0 || line.hasGap || line.isHeading) return false;
  const above = lineAbove(lines, line);
  const body = withoutTowns(line.text);
  if (!above || !NAME_OF_BODY.test(body)) return false;
  const { start, end } = page.ground.mapped.toSource(above.start, above.end);
  if (speaker.name.start < start || speaker.name.end > end || above.text.length > MOST_OF_NAME) return false;
  const note = { rule: 'affiliation/under-name', confidence: 0.6 };
  const fact = textFact(page.ground, line.start, line.end, note);
  if (fact) speaker.affiliations = [fact];
  return fact !== null;
}

/** "Voltrix Labs, Kraków, Poland": where it is stands behind it. */
function withoutTowns(printed: string): string {
  const [name = '', ...towns] = printed.split(/,\s/);
  return towns.length > 0 && towns.every((one) => isKnownPlace(one)) ? name : printed;
}

/** Two words and more with capitals, joined by small ones at most. */
const NAME_OF_BODY =
  /^(?:the\s)?\p{Lu}[\p{L}&'’.-]+(?:\s(?:(?:of|for|and|the|in|on|de|du|des|della|di|für|und|et|y)\s){0,2}\p{Lu}[\p{L}&'’.-]*){1,7}$/u;
const MOST_OF_NAME = 60;
