/** Reads short lines without labels by what they look like: day, time, place, people, post, institution, title. */

import { narrow } from '../../text/narrow.ts';
import { speakersOf } from '../draft.ts';
import { textFact } from '../fact.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import { saysRoomChanged } from '../parsers/changed-rooms.ts';
import { quotedSpan, readHeadline } from '../parsers/headlines.ts';
import { kindOfLine } from '../parsers/kind-of-line.ts';
import { isNoTalk } from '../parsers/no-talks.ts';
import { readPeopleLine } from '../parsers/people-line.ts';
import { isCourtesy, isUntitled } from '../parsers/phrases.ts';
import { isOnline, isPlace } from '../parsers/place-names.ts';
import { placeIn } from '../parsers/places.ts';
import { isSeriesName } from '../parsers/series-names.ts';
import { standingOf } from '../parsers/standings.ts';
import { takeBelowName } from './below-name.ts';
import { isLesserDay, isOfOtherDay, likeliestDay } from './days.ts';
import { isHourOfMeal, takeHourOfTalk } from './hour-behind-tea.ts';
import { putLabelled } from './labelled-fields.ts';
import { lengthOfBy, OF_ADVISERS, OF_CAMPUS, OF_OTHERS, PHONED } from './loose-phrases.ts';
import { isNextOfSeveral, namesKnown } from './naming-lines.ts';
import { isPlaceUnderHour } from './place-of-line.ts';
import { BEFORE_TITLE } from './prose-cues.ts';
import { isProse } from './prose-lines.ts';
import { putDay, putLocation, putPeople, putStandingOf, putTimes } from './put-fields.ts';
import { putTitle } from './put-title.ts';
import { residues } from './residues.ts';
import type { SegmentState } from './segment-state.ts';
import { textWithPoints } from './text-with-points.ts';
import { TRAIL } from './title-trails.ts';

const SENTENCE = 70;
const LONGEST_NOTE = 150;
const LONGEST_CUE = 60;

/** Reads the loose lines of a segment one by one; sentences among them are left as paragraphs. */
export function readLooseLines(state: SegmentState): void {
  const points = textWithPoints(state.page, state.loose);
  const short = state.loose.filter((line) => !isProse(line) && !points.has(line));
  state.paragraphs.push(...state.loose.filter((line) => !short.includes(line)));
  const best = state.draft.day ? null : likeliestDay(state.page, state.loose);
  if (best && !state.hints.expectsPeople) putDay(state.draft, state.page, [best.date]);
  for (const line of short) takeLoose(state, line, isLesserDay(state.page, line, best));
}

function takeLoose(state: SegmentState, line: Line, isLesser: boolean): void {
  const { draft, page } = state;
  if (takeHourOfTalk(state, line) || isHourOfMeal(line) || TRAIL.test(line.text)) return;
  if (isOnline(line.text)) putLocation(draft, page.ground, line, { rule: 'location/online', confidence: 0.7 });
  if ((isCourtesy(line.text) && line.dates.length === 0) || saysRoomChanged(line.text)) return;
  const kind = kindOfLine(line.text);
  if (kind) {
    const fact = textFact(page.ground, line.start, line.end, { rule: 'kind/line', confidence: 0.8 });
    if (fact) draft.kind ??= { ...fact, value: kind };
    takeMoment(state, line, isLesser);
    return;
  }
  if (!isLesser && line.headDate && draft.day?.type === 'read' && !sameDay(line, draft.day.reading)) state.conflicts++;
  if (line.text.length < LONGEST_NOTE && !isOfOtherDay(line, draft))
    putStandingOf(draft, page, line, { rule: 'status/line', confidence: 0.8 });
  const taken: Span[] = [];
  const tag = /^\s*\[[^\]\n]{1,40}\]\s+(?=\S)/.exec(line.text)?.[0].length ?? 0;
  if (tag > 0) taken.push({ start: line.start, end: line.start + tag });
  taken.push(...takeMoment(state, line, isLesser));
  if (taken.length === 0) {
    takeWords(state, line, line);
    return;
  }
  const isOff = line.text.length < SENTENCE * 2 && standingOf(line.text) !== null;
  for (const piece of residues(page.text, line, taken)) {
    const printed = page.text.slice(piece.start, piece.end);
    // "CANCELLED – speaker ill": why it is.
    if (isOff && /^\p{Ll}/u.test(printed) && !isPlace(printed)) continue;
    if (printed.length < 3 || isUntitled(printed) || isNoTalk(printed) || !/\p{L}{2}/u.test(printed)) continue;
    takeWords(state, line, piece);
  }
}

/** The days and hours of a line, which are put into the draft unless another line says better when the talk is. */
function takeMoment({ draft, page }: SegmentState, line: Line, isLesser: boolean): Span[] {
  const dates = line.headDate && line.dates.length === 0 ? [line.headDate] : line.dates;
  if (dates.length > 0 && !isLesser) putDay(draft, page, dates);
  if (line.times.length > 0 && !isLesser) putTimes(draft, page, line.times);
  return [...dates, ...line.times];
}

/** "POSTPONED until next term" and nothing else. */
function isStandingNote(printed: string): boolean {
  return standingOf(printed)?.start === 0 && printed.split(/\s+/).length < 6 && !/[:–—]/.test(printed);
}

/** "Abstract not available" says nothing of the title. */
const OF_ABSTRACT = /^\W*(?:no\s)?(?:abstract|summary|résumé|zusammenfassung)(?!\p{L})/iu;

/** A stretch without day and time: people, place, post, institution, quoted title; the rest waits. */
function takeWords(state: SegmentState, line: Line, span: Span): void {
  const { draft, page } = state;
  const { text, ground } = page;
  const printed = narrow(text.slice(span.start, span.end));
  if (isUntitled(printed)) {
    draft.isUntitled ||= !OF_ABSTRACT.test(printed);
    return;
  }
  if (isStandingNote(printed)) return;
  const own = { ...line, ...span, text: printed };
  if (draft.location === null && isPlaceUnderHour(state, own)) {
    putLocation(draft, ground, own, { rule: 'location/under-hour', confidence: 0.75 });
    return;
  }
  const lone = quotedSpan(text, span.start, span.end);
  const isQuotedWhole = lone !== null && lone.outer.start === span.start && lone.outer.end >= span.end - 1;
  if (!isQuotedWhole && speakersOf(draft).length > 0 && takeBelowName(state, own)) return;
  const before = lone ? text.slice(span.start, lone.outer.start).replace(/[\s,:(–—-]+$/, '') : '';
  const isCued =
    lone !== null && before.length < LONGEST_CUE && BEFORE_TITLE.test(before) && span.end - lone.outer.end < 4;
  const isTwice =
    lone !== null && lone.outer.start === span.start && /^\s*[([]?["“„«]/.test(text.slice(lone.outer.end, span.end));
  if (lone && (isCued || isTwice || lone.outer.end - lone.outer.start >= printed.length - 3)) {
    if (!putTitle(draft, ground, lone, { rule: 'title/quoted', confidence: 0.9 })) state.unexplained++;
    return;
  }
  if (takeHeadline(state, line, span)) return;
  const place = placeIn(text, span, line.dates.length + line.times.length > 0);
  if (
    place &&
    (line.dates.length + line.times.length > 0 || (printed.length < 70 && !line.isHeading && draft.title !== null)) &&
    putLocation(draft, ground, place, { rule: 'location/line', confidence: 0.75 })
  )
    return;
  state.rest.push(own);
}

/** "Name (X): Title", "Series: Title by Name" and a name alone. */
function takeHeadline(state: SegmentState, line: Line, whole: Span): boolean {
  const { draft, page, hints } = state;
  const by = lengthOfBy(page.text.slice(whole.start, whole.end), draft.title !== null);
  const span = { start: whole.start + by, end: whole.end };
  const printed = narrow(page.text.slice(span.start, span.end));
  if ((by > 0 && isByline(state, line)) || PHONED.test(printed)) return true;
  if ((isPlace(printed) && printed.length <= 60 && !/\(/.test(printed)) || OF_CAMPUS.test(printed)) return false;
  if (OF_OTHERS.test(printed)) return takeOthersLine(state, span);
  const advised = OF_ADVISERS.exec(printed);
  if (advised) {
    putLabelled(draft, page, ['adviser'], { start: span.start + advised[0].length, end: span.end });
    return true;
  }
  const hasSpeakers = speakersOf(draft).length > 0;
  const expectsPeople =
    (hints.expectsPeople || (by > 0 && printed.includes(' '))) &&
    !hasSpeakers &&
    !line.isHeading &&
    printed.length < 90 &&
    !isSeriesName(printed);
  const headline = readHeadline(page.text, span.start, span.end, { expectsPeople });
  if (headline?.people && headline.title && hasSpeakers && namesKnown(state, headline.people)) {
    putPeople(draft, page.ground, headline.people, { role: 'SPEAKER', rule: 'speaker/line', confidence: 0.85 });
    return putTitle(draft, page.ground, headline.title, { rule: 'title/beside-speaker', confidence: 0.85 });
  }
  if (headline?.people && hasSpeakers && line === whole && isNextOfSeveral(state, line, headline)) {
    putPeople(draft, page.ground, headline.people, { role: 'SPEAKER', rule: 'speaker/line', confidence: 0.8 });
    return true;
  }
  if (!headline?.people || (hasSpeakers && (headline.people.score < 0.85 || hints.expectsPeople))) return false;
  // "Referente: Ada Byron" below "Speaker: Jo Ek": a word that nobody knows says in which role.
  if (hasSpeakers && headline.title && OF_ROLE.test(printed) && hasLabelledSpeaker(state)) return true;
  const isOther = hasSpeakers && !namesKnown(state, headline.people);
  if (isOther && draft.title === null && headline.title === null) state.conflicts++;
  putPeople(draft, page.ground, headline.people, { role: 'SPEAKER', rule: 'speaker/line', confidence: 0.85 });
  if (headline.title) putTitle(draft, page.ground, headline.title, { rule: 'title/beside-speaker', confidence: 0.85 });
  if (headline.series)
    draft.series ??= textFact(page.ground, headline.series.start, headline.series.end, {
      rule: 'series/headline',
      confidence: 0.75,
    });
  return true;
}

const OF_ROLE = /^\p{Lu}\p{L}{3,19}(?:\s\p{Ll}{2,12})?\s?:\s/u;

function hasLabelledSpeaker({ draft }: SegmentState): boolean {
  return speakersOf(draft).some(({ name }) => name.rule === 'speaker/label' || name.rule === 'speaker/below-label');
}

/** "By Ada Byron" above the day of publication: who wrote the article. */
function isByline(state: SegmentState, line: Line): boolean {
  if (/[(,]/.test(line.text)) return false;
  const next = state.lines.find((other) => other.start > line.end);
  return next?.headDate != null && next.times.length === 0 && next.text.length < 40;
}

/** "(organized by …)", "Hosted by …": people who do not speak. */
function takeOthersLine(state: SegmentState, span: Span): boolean {
  const { text, ground } = state.page;
  const printed = text.slice(span.start, span.end);
  const lead = OF_OTHERS.exec(printed)?.[0].length ?? 0;
  const tail = /[\s).]*$/.exec(printed)?.[0].length ?? 0;
  const found = readPeopleLine(text, span.start + lead, span.end - tail, { isExpected: true });
  const role = /host|invit|chair|moder/i.test(printed.slice(0, lead)) ? 'HOST' : 'ORGANISER';
  if (found) putPeople(state.draft, ground, found, { role, rule: `${role.toLowerCase()}/line`, confidence: 0.8 });
  return true;
}

function sameDay(line: Line, reading: { month: number; day: number }): boolean {
  return line.headDate?.day === reading.day && line.headDate.month === reading.month;
}
