/** Takes the name of the series off the front of titles: "Topology Seminar: Knots" is the talk "Knots" of the Topology Seminar. */

import { foldText } from '../../text/fold.ts';
import type { Draft } from '../draft.ts';
import { evenSpaces, factOf } from '../fact.ts';
import { isSeriesName } from '../parsers/headlines.ts';
import { isUntitled } from '../parsers/phrases.ts';
import type { Refiner } from './refiner.ts';

const PREFIX = /^(.{4,70}?)\s?(?::|\s[–—|-])\s+(?=\S)/u;

/** The refiner. */
export const titlesWithoutSeries: Refiner = (drafts) => {
  for (const draft of drafts) shorten(draft);
  return drafts;
};

function shorten(draft: Draft): void {
  const { title, titlePassage, series } = draft;
  if (!title || !titlePassage) return;
  const printed = titlePassage.ground.mapped.text.slice(titlePassage.start, titlePassage.end);
  const prefix = PREFIX.exec(printed);
  if (!prefix?.[1]) return;
  const isOwn = series !== null && foldText(series.value) === foldText(prefix[1]);
  if (!isOwn && !(title.rule !== 'title/label' && OF_SERIES.test(prefix[1]) && isSeriesName(prefix[1]))) return;
  const start = titlePassage.start + prefix[0].length;
  const rest = evenSpaces(titlePassage.ground.mapped.text.slice(start, titlePassage.end));
  if (isUntitled(rest)) {
    draft.title = null;
    draft.titlePassage = null;
    draft.isUntitled = true;
    return;
  }
  draft.title = factOf(titlePassage.ground, start, titlePassage.end, {
    value: rest,
    rule: title.rule,
    confidence: title.confidence,
  });
  draft.titlePassage = { ...titlePassage, start };
}

/** Names that end in the word for a series and are no title: "Statistics Seminar". */
const OF_SERIES =
  /(?:seminars?|colloqui(?:um|a)|lunch|talks?|lectures?|series|(?:reading|working|study|discussion|research) groups?|club|forum|oberseminar|kolloquium|séminaire|seminario|seminarium)(?:\s\d{4})?$/iu;
