/** Reads what is left of the loose lines of a talk, now that all sure fields are known: an unknown name, the title, the place. */

import { speakersOf } from '../draft.ts';
import { textFact } from '../fact.ts';
import type { Line } from '../line.ts';
import { isSentenceOfSite } from '../parsers/no-texts.ts';
import { placeIn } from '../parsers/places.ts';
import { isNoSeries, isSeriesName, leadsToTitle, seriesWithin } from '../parsers/series-names.ts';
import { takeLineUnderName } from './line-under-name.ts';
import { JOINT_WORK } from './loose-phrases.ts';
import { isPlaceLine } from './place-of-line.ts';
import { takePlaceUnderHour } from './place-under-hour.ts';
import { putLocation } from './put-fields.ts';
import { isNeverTitle, putTitle } from './put-title.ts';
import type { SegmentState } from './segment-state.ts';
import { abstractStartIn, continuesTitle } from './title-border.ts';
import { isUnsureTitle, likeliestTitle } from './title-line.ts';
import { takeUnknownSpeaker } from './unknown-speaker.ts';

/** Reads what is left of the loose lines, now that all sure fields are known: an unknown name, the title, the place. */
export function readRestOfLines(state: SegmentState): void {
  if (speakersOf(state.draft).length === 0) takeUnknownSpeaker(state);
  placeRest(state);
}

/** Short lines that are left: place, series, and the title among them. */
function placeRest(state: SegmentState): void {
  const { draft, page } = state;
  const { ground } = page;
  const places = new Set(state.rest.filter((line) => isPlaceLine(state, line)));
  const candidates = state.rest.filter((line) => !places.has(line));
  const mayBeTitles = candidates.filter(({ text }) => !isNeverTitle(text) && !isSentenceOfSite(text));
  const title = isUnsureTitle(state) && !draft.isUntitled ? likeliestTitle(state, mayBeTitles) : null;
  const isOther = title !== null && candidates.includes(title);
  for (const line of places)
    putLocation(draft, ground, placeIn(page.text, line, true) ?? line, { rule: 'location/own-line', confidence: 0.7 });
  const series = candidates.find(
    (line) =>
      line !== title &&
      isSeriesName(line.text) &&
      !/[:?]/.test(line.text) &&
      line.text.length < 70 &&
      !leadsToTitle(line.text),
  );
  if (series && !isNoSeries(series.text)) {
    const name = seriesWithin(series.text) ?? { start: 0, end: series.text.length };
    const note = { rule: 'series/line', confidence: 0.7 };
    draft.series ??= textFact(ground, series.start + name.start, series.start + name.end, note);
  }
  const others = candidates.filter((line) => line !== series);
  if (isOther) draft.title = null;
  const taken = isOther ? putOwnLineTitle(state, title, others) : [];
  if (state.quoted) putTitle(draft, ground, state.quoted, { rule: 'title/prose', confidence: 0.7 });
  const place = takePlaceUnderHour(
    state,
    others.filter((line) => !taken.includes(line)),
  );
  for (const line of others) {
    if (line === place || taken.includes(line) || takeLineUnderName(state, line)) continue;
    const isText =
      (/[.!?…]["”)]?$/.test(line.text) && line.text.length > (endsText(state, line) ? 20 : 40)) ||
      JOINT_WORK.test(line.text);
    if (isText) state.paragraphs.push(line);
    else state.unexplained++;
  }
  state.paragraphs.sort((a, b) => a.start - b.start);
}

/** "I say why not.": a short sentence below a paragraph goes on with it. */
function endsText({ paragraphs }: SegmentState, line: Line): boolean {
  return /\s\p{Ll}+\s/u.test(line.text) && paragraphs.some(({ index }) => index === line.index - 1);
}

/** Puts the title with the line that goes on with it; the lines that it took. */
function putOwnLineTitle(state: SegmentState, title: Line, others: readonly Line[]): Line[] {
  const { draft, page, hints } = state;
  const printed = page.text.slice(title.start, title.end);
  const border = hints.isProgramme || printed.length <= 90 ? -1 : abstractStartIn(printed);
  const note = { rule: 'title/own-line', confidence: 0.7 };
  if (border > 0) {
    putTitle(draft, page.ground, { start: title.start, end: title.start + border }, note);
    state.abstract ??= { start: title.start + border, end: title.end };
    return [title];
  }
  const next = others[others.indexOf(title) + 1];
  const goesOn =
    next !== undefined && next.index === title.index + 1 && !next.hasGap && continuesTitle(title.text, next);
  putTitle(draft, page.ground, { start: title.start, end: goesOn ? next.end : title.end }, note);
  return goesOn ? [title, next] : [title];
}
