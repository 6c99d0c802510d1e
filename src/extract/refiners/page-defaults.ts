/** Gives talks what the head of their page says of all of them: series, usual time, place, host, and the day when there is one. */

import { pattern } from '../../text/pattern.ts';
import { wordsBefore } from '../assign/days.ts';
import { LONGEST_PLACE, placeBelow, placeOfLine } from '../assign/place-of-line.ts';
import { hostIn } from '../assign/prose.ts';
import type { Draft } from '../draft.ts';
import { factOf, textFact } from '../fact.ts';
import { isMenuItem, isMenuLine } from '../layout/menu-words.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { type DateReading, dayKey } from '../parsers/dates.ts';
import { isNoTalk } from '../parsers/no-talks.ts';
import { isOtherDay } from '../parsers/other-days.ts';
import { isCourtesy, isOfAllTalks, isUntitled } from '../parsers/phrases.ts';
import { sentenceStarts } from '../parsers/sentence-ends.ts';
import { BEFORE_HOUR, isAfterTalk, isBesideTalk, type TimeReading } from '../parsers/times.ts';
import { tellsOfAnother } from '../segment/further-meetings.ts';
import { isSession } from '../segment/sessions.ts';
import { isTermNotice } from '../segment/term-notices.ts';
import type { Fact } from '../understanding.ts';
import { isOfSeries } from './days-of-series.ts';
import { heldIn } from './held-in.ts';
import type { Refiner } from './refiner.ts';
import { seriesOfPage } from './series-of-page.ts';
import { usualZone } from './usual-zone.ts';

/** The refiner. */
export const pageDefaults: Refiner = (drafts, { page, header }) => {
  if (!page) return drafts;
  const series = seriesOfPage(page, header);
  const inHeader = new Set(header);
  const notices = [
    ...header,
    ...page.lines.filter((line) => !inHeader.has(line) && isOfAllTalks(line.text) && line.text.length < 200),
  ].filter((line) => !isOfFreeDay(page, line));
  const perhaps = usualPlace(page, notices);
  const sure = perhaps && perhaps.confidence >= SURE_PLACE ? perhaps : null;
  const location = sure ?? onlyPlace(page, drafts) ?? heldIn(page, header) ?? usualLink(page, header) ?? perhaps;
  const zone = usualZone(page, notices);
  const host = hostOf(page, header);
  const isNext = (draft: Draft) => tellsOfAnother(page.ground.source.slice(draft.span.start, draft.span.start + HEAD));
  const day = dayOfAll(page, header, { drafts, isNext });
  const isFree = drafts.every((draft) => draft.day === null && draft.startTime === null);
  const days = drafts.flatMap((draft) => (draft.day?.type === 'read' ? [dayKey(draft.day.reading)] : []));
  const time = usualTime(page, notices, { talks: drafts.length, day: isFree ? day : null, days: new Set(days) });
  const terms = termsOf(page, inHeader);
  const hasOthers = !drafts.every(isPutOff);
  for (const draft of drafts) {
    const usual = terms.findLast((one) => one.start < draft.span.start) ?? { time, location };
    const isOff = hasOthers && isPutOff(draft);
    draft.series ??= series;
    draft.hostInstitution ??= host;
    // Put off to no day that is known: neither the day nor the hour of the others is its own.
    if (day && !isOff && !isNext(draft))
      draft.day ??= { type: 'read', reading: day, ground: page.ground, year: day.year, yearIsImplied: false };
    putUsual(draft, isOff ? { ...usual, time: null } : usual);
    if (draft.startTime) draft.timeZone ??= zone;
  }
  return drafts;
};

/** "24 October No meeting", and below it "All are welcome at the river seminar (Room 5)": what there is instead. */
function isOfFreeDay(page: Page, line: Line): boolean {
  const above = page.lines[line.index - 1];
  const day = above?.headDate;
  return above !== undefined && day != null && isNoTalk(above.text.slice(day.end - above.start));
}

function isPutOff({ status, day, startTime }: Draft): boolean {
  return status?.value === 'POSTPONED' && day === null && startTime === null;
}

/** Below it no more than a house is known, which may be that of anybody. */
const SURE_PLACE = 0.6;

interface Usual {
  readonly time: { readonly start: Fact; readonly end: Fact | null } | null;
  readonly location: Fact | null;
}

function putUsual(draft: Draft, { time, location }: Usual): void {
  if (!draft.startTime && time) {
    draft.startTime = time.start;
    draft.endTime ??= time.end;
  }
  draft.location ??= location;
}

/** The usual hours and places of later terms of a list, by where they begin in the source. */
function termsOf(page: Page, inHeader: ReadonlySet<Line>): readonly (Usual & { readonly start: number })[] {
  return page.lines
    .filter((line) => !inHeader.has(line) && isTermNotice(line))
    .map((line) => ({
      start: page.ground.mapped.toSource(line.start, line.start).start,
      time: usualTime(page, [line], { talks: MANY, day: null, days: new Set() }),
      location: usualPlace(page, [line]),
    }));
}

const MANY = 2;

/** The one day that the page names; that of the next meeting is none. */
function dayOfAll(
  page: Page,
  header: readonly Line[],
  { drafts, isNext }: { drafts: readonly Draft[]; isNext: (draft: Draft) => boolean },
): DateReading | null {
  if (drafts.every(({ day }) => day !== null)) return null;
  const isFree = drafts.every((draft) => draft.day === null || isNext(draft));
  const found = (isFree ? onlyDay(page, header) : null) ?? onlyDay(page, page.lines);
  const isTaken = drafts.some((draft) => isNext(draft) && draft.day?.type === 'read' && draft.day.reading === found);
  return isTaken ? null : found;
}

const ONLINE = pattern('iu')`
  (?<!\p{L})(?:we meet|meets?|held|takes? place|talks are|is run|happens?)(?!\p{L})[^.]{0,60}\s
  (?:on|via|over|by|in|through)\s(Zoom|Microsoft Teams|Teams|Webex)(?!\p{L})
`;

/** "We meet every other Tuesday on Zoom." */
function usualLink(page: Page, header: readonly Line[]): Fact | null {
  for (const line of header) {
    const found = ONLINE.exec(line.text);
    const name = found?.[1];
    if (!found || !name) continue;
    const start = line.start + found.index + found[0].length - name.length;
    return textFact(page.ground, start, start + name.length, { rule: 'location/usual-link', confidence: 0.7 });
  }
  return null;
}

/** The hour in the head of a page of many talks is the usual one; that of tea and doors is not. */
function usualTime(
  page: Page,
  header: readonly Line[],
  { talks, day, days }: { talks: number; day: DateReading | null; days: ReadonlySet<string> },
): { start: Fact; end: Fact | null } | null {
  const times = header
    // "Session 2 (14:00–15:30)" says when several talks are given one after another, and only those.
    .filter((line) => talks === 1 || !isSession(line))
    .flatMap((line) => timesOf(line).map((time) => ({ line, time })));
  const fit = times.filter(({ line, time }) => {
    const before = page.text.slice(Math.max(line.start, time.start - BEFORE_HOUR), time.start);
    return !isBesideTalk(before) && !isAfterTalk(before);
  });
  if (new Set(fit.map(({ time: { from, to } }) => `${from} ${to}`)).size > MAX_TIMES) return null;
  // Days and hours of single talks, or of when the page was written, stand beside the usual hour.
  const told = fit.map((one) => ({
    ...one,
    named: isOfEach(one.line, one.time) ? [] : daysBeside(one.line, one.time),
  }));
  // "On 3 May, 10 May and 17 May, at 5 pm as ever": the days of all talks, and no other.
  const isOfAll = ({ named }: (typeof told)[number]) =>
    named.every((date) => date.month === day?.month && date.day === day.day) ||
    (named.length > 1 && areAllDays(named, days));
  const first = talks > 1 ? told.find(isOfAll) : told[0];
  if (!first) return null;
  const only = told.find((one) => isOfAll(one) && isExacter(one.time, first.time)) ?? first;
  const { time } = only;
  const length = time.to ? minutes(time.to) - minutes(time.from) : 60;
  // Hours that hold several talks are those of none of them.
  const isEvening = only.named.length > 0 && length > LONGEST_MEETING;
  if ((talks > 1 && isEvening) || length > 180) return null;
  const note = { rule: 'time/usual', confidence: 0.75, implied: true };
  return {
    start: factOf(page.ground, time.start, time.fromEnd, { ...note, value: time.from }),
    end: time.to ? factOf(page.ground, time.toStart, time.end, { ...note, value: time.to }) : null,
  };
}

function areAllDays(named: readonly DateReading[], days: ReadonlySet<string>): boolean {
  const keys = new Set(named.map(dayKey));
  return keys.size === days.size && [...keys].every((key) => days.has(key));
}

/** "22.4., 6.5. and 13.5., each at 18:15": what stands before the hour says that it is that of all these days. */
function isOfEach({ start, text }: Line, time: TimeReading): boolean {
  return EACH.test(text.slice(0, time.start - start));
}

const EACH = pattern('iu')`
  (?<!\p{L})(?:jeweils|each(?:\stime)?|always|every\stime|all|chaque\sfois|toujours|siempre|sempre|telkens|steeds|zawsze|każdorazowo)
  ,?\s(?:(?:um|ab|von|at|from|à|de|a\slas|alle|dalle|ore|às|das|om|van|o|od)\s)?(?:godz\.\s)?$
`;

/** "At noon" and "12:05 - 12:55pm" are the same hour, which the second tells to the minute. */
function isExacter(time: TimeReading, first: TimeReading): boolean {
  const late = minutes(time.from) - minutes(first.from);
  return first.to === null && time.to !== null && late >= 0 && late <= ACADEMIC_DELAY;
}

const ACADEMIC_DELAY = 15;

/** The days in the sentence of an hour, up to the exceptions. */
function daysBeside(line: Line, time: TimeReading): readonly DateReading[] {
  const { start, end } = sentenceAround(line, time.start);
  const except = line.text.slice(time.end - line.start, end - line.start).search(EXCEPT);
  const to = except < 0 ? end : time.end + except;
  return line.dates.filter((date) => date.start >= start && date.end <= to && !isOfSeries(line, date));
}

const EXCEPT = /\bexcept\b/i;

/** The sentence of a line that a place of the page is in. */
function sentenceAround({ start, end, text }: Line, at: number): Span {
  const borders = [0, ...sentenceStarts(text), end - start].map((border) => start + border);
  return {
    start: borders.findLast((border) => border <= at) ?? start,
    end: borders.find((border) => border > at) ?? end,
  };
}

const MAX_TIMES = 3;
const LONGEST_MEETING = 120;
const HEAD = 40;

/** Also "12.15 in the Lecture Hall", which in running text would be a number. */
function timesOf(line: Line): readonly TimeReading[] {
  if (line.times.length > 0) return line.times;
  const dotted =
    /^(?:at |um |ore |om |às |o )?([01]?\d|2[0-3])\.([0-5]\d)(?=[\s,]+(?:in|im|uhr|h|at|hall|room|salle|aula)\b)/i.exec(
      line.text,
    );
  if (!dotted?.[1]) return [];
  const start = line.start + dotted[0].length - dotted[1].length - 3;
  const end = line.start + dotted[0].length;
  const from = `${dotted[1].padStart(2, '0')}:${dotted[2] ?? '00'}`;
  return [{ from, to: null, start, end, fromEnd: end, toStart: end }];
}

function minutes(clock: string): number {
  const [hours = 0, rest = 0] = clock.split(':').map(Number);
  return hours * 60 + rest;
}

/** How much likelier a place is where its line says when. */
const BESIDE_HOUR = 0.5;

/** The place in the head of a page: a labelled one, else the stretch that most looks like a room, with the address behind it. */
function usualPlace(page: Page, header: readonly Line[]): Fact | null {
  let best: { span: Span; score: number } | null = null;
  for (const [at, line] of header.entries()) {
    const above = header[at - 1];
    const below = above && placeBelow(page, line, above);
    if (below) return textFact(page.ground, below.start, below.end, { rule: 'location/usual', confidence: 0.75 });
    if (line.text.length > LONGEST_NOTICE * 2 || (isCourtesy(line.text) && line.times.length + line.dates.length === 0))
      continue;
    if (line.label?.keys.includes('location') && line.label.keys.length === 1) {
      const start = line.start + line.label.valueStart;
      const end = firstSentenceEnd(page.text, start, line.end);
      const value = page.text.slice(start, end);
      if (value.trim() !== '' && !isUntitled(value) && value.length < 120)
        return textFact(page.ground, start, end, { rule: 'location/usual', confidence: 0.8 });
      continue;
    }
    if (isMenuItem(line.text.trim()) || isMenuLine(line.text)) continue;
    const said = sentenceOfAll(line);
    const times = timesOf(line);
    const found = (said && placeOfLine(page, said, timesOf(said))) ?? placeOfLine(page, line, times);
    const score = (found?.score ?? 0) + (times.length > 0 ? BESIDE_HOUR : 0);
    if (found && score > (best?.score ?? 0)) best = { ...found, score };
  }
  return best === null
    ? null
    : textFact(page.ground, best.span.start, best.span.end, {
        rule: 'location/usual',
        confidence: 0.5 + best.score / 20,
      });
}

/** "The Library. All papers are given in Room 3.": the only sentence that speaks of all talks. */
function sentenceOfAll(line: Line): Line | null {
  const starts = [0, ...sentenceStarts(line.text)];
  const sentences = starts.map((from, at) => ({ from, to: starts[at + 1] ?? line.text.length }));
  const [only, another] = sentences.filter(({ from, to }) => isOfAllTalks(line.text.slice(from, to)));
  if (!only || another) return null;
  const start = line.start + only.from;
  const end = line.start + only.to;
  const isWithin = (span: Span) => span.start >= start && span.end <= end;
  const { dates, times } = line;
  const text = line.text.slice(only.from, only.to);
  return { ...line, start, end, text, dates: dates.filter(isWithin), times: times.filter(isWithin) };
}

/** "Hall 3 (unless otherwise indicated). To be put on the list, …", "Hall 3, unless noted otherwise": the place and no more. */
function firstSentenceEnd(text: string, start: number, end: number): number {
  const printed = text.slice(start, end);
  const [next] = sentenceStarts(printed);
  const isCut = next !== undefined && (printed.length >= LONGEST_PLACE || isOfAllTalks(printed.slice(next)));
  const sentence = printed.slice(0, isCut ? next : printed.length).trimEnd();
  const aside = ASIDE.exec(sentence);
  return start + (aside && isOfAllTalks(aside[0]) ? aside.index : sentence.replace(/\.$/, '').length);
}

const ASIDE = /\s*(?:\([^()]*\)|(?:,|\s[–—-])\s[^,()]*)[.\s]*$/;

/** The one place that a label names on a page of several talks, wherever it stands. */
function onlyPlace(page: Page, drafts: readonly Draft[]): Fact | null {
  if (drafts.length < 2 || drafts.some(({ location }) => location !== null)) return null;
  const labelled = page.lines.filter(
    (line) => line.label?.keys.includes('location') && line.text.length < LONGEST_NOTICE,
  );
  const [only] = labelled;
  return only && labelled.length === 1 ? usualPlace(page, [only]) : null;
}

const LONGEST_NOTICE = 400;
const LONGEST_LEAD = 220;
/** "Prof. Ada Roe, Lund University", "Dr. Ada Roe, a reader at Lund University": where somebody comes from. */
const IS_OF_TITLED = pattern('u')`
  (?<!\p{L})(?:(?:Prof|Dr)(?:essor)?\.?\s)+[^.;:\n]{3,80}(?:[,(]|,[^.;:\n]{3,90}\s(?:at|of|from))\s?(?:the\s)?$
`;

function hostOf(page: Page, header: readonly Line[]): Fact | null {
  const lines = header.length > 0 ? header : page.lines.slice(0, 6);
  for (const line of lines) {
    if (line.label || line.text.length > 400) continue;
    const host = hostIn(page, line);
    if (!host || host.value.length <= 3) continue;
    // The name may stand at the end of the line above.
    const at = line.start + line.text.indexOf(host.quote);
    const before = page.text.slice(Math.max(0, at - LONGEST_LEAD), at).replace(/(?<!\n)\n(?!\n)/g, ' ');
    if (!IS_OF_TITLED.test(before)) return host;
  }
  return null;
}

function onlyDay(page: Page, header: readonly Line[]): DateReading | null {
  const days = header
    .flatMap((line) => line.dates)
    .filter((date) => date.untilDay === null && !isOtherDay(wordsBefore(page, date)));
  const keys = new Set(days.map(dayKey));
  return keys.size === 1 ? (days[0] ?? null) : null;
}
