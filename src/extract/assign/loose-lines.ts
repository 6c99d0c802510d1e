/** Reads short lines without labels by what they look like: day, time, place, people, post, institution, title. */

import { narrow } from '../../text/narrow.ts';
import { speakersOf } from '../draft.ts';
import { textFact } from '../fact.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import { affiliationSpans, isBareUnit } from '../parsers/affiliations.ts';
import { saysRoomChanged } from '../parsers/changed-rooms.ts';
import { quotedSpan, readHeadline } from '../parsers/headlines.ts';
import { kindOfLine } from '../parsers/kind-of-line.ts';
import { isNoTalk } from '../parsers/no-talks.ts';
import { isSentenceOfSite } from '../parsers/no-texts.ts';
import { readPeopleLine } from '../parsers/people-line.ts';
import { personScore } from '../parsers/person-names.ts';
import { isCourtesy, isUntitled } from '../parsers/phrases.ts';
import { isOnline, isPlace } from '../parsers/place-names.ts';
import { placeIn } from '../parsers/places.ts';
import { isNamedChair, isRolePhrase } from '../parsers/post-phrases.ts';
import { sentenceStarts } from '../parsers/sentence-ends.ts';
import { isNoSeries, isSeriesName, leadsToTitle, seriesWithin } from '../parsers/series-names.ts';
import { standingOf } from '../parsers/standings.ts';
import { isLesserDay, isOfOtherDay, likeliestDay } from './days.ts';
import { isHourOfMeal, takeHourOfTalk } from './hour-behind-tea.ts';
import { putLabelled } from './labelled-fields.ts';
import { takeLineUnderName } from './line-under-name.ts';
import {
  JOINT_WORK,
  lengthOfBy,
  OF_ADVISERS,
  OF_CAMPUS,
  OF_OTHERS,
  PHONED,
  SAYS_WHO_EXAMINES,
} from './loose-phrases.ts';
import { isNextOfSeveral, namesInstitution, namesKnown } from './naming-lines.ts';
import { isPlaceLine, isPlaceUnderHour } from './place-of-line.ts';
import { takePlaceUnderHour } from './place-under-hour.ts';
import { announces, BEFORE_TITLE } from './prose-cues.ts';
import { isProse } from './prose-lines.ts';
import { speakersInProse } from './prose-speaker.ts';
import { affiliationFacts, putDay, putLocation, putPeople, putStandingOf, putTimes } from './put-fields.ts';
import { isNeverTitle, putTitle } from './put-title.ts';
import { residues } from './residues.ts';
import type { SegmentState } from './segment-state.ts';
import { textWithPoints } from './text-with-points.ts';
import { abstractStartIn, continuesTitle } from './title-border.ts';
import { isUnsureTitle, likeliestTitle } from './title-line.ts';
import { TRAIL } from './title-trails.ts';

const SENTENCE = 70;
const LONGEST_NOTE = 150;
const LONGEST_CUE = 60;
const SURE_SPEAKER = 0.85;

/** Reads the loose lines of a segment one by one; sentences among them are left as paragraphs. */
export function readLooseLines(state: SegmentState): void {
  const points = textWithPoints(state.page, state.loose);
  const short = state.loose.filter((line) => !isProse(line) && !points.has(line));
  state.paragraphs.push(...state.loose.filter((line) => !short.includes(line)));
  const best = state.draft.day ? null : likeliestDay(state.page, state.loose);
  if (best && !state.hints.expectsPeople) putDay(state.draft, state.page, [best.date]);
  for (const line of short) takeLoose(state, line, isLesserDay(state.page, line, best));
}

/** Reads what is left of the loose lines, now that all sure fields are known: an unknown name, the title, the place. */
export function readRestOfLines(state: SegmentState): void {
  if (speakersOf(state.draft).length === 0) takeUnknownSpeaker(state);
  placeRest(state);
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

/** A name that no list knows stands above an institution or a post, or comes again in the text. */
function takeUnknownSpeaker(state: SegmentState): void {
  const { text, ground } = state.page;
  const candidates = state.rest.filter(
    (line) =>
      line.text.split(/\s+/).length <= 6 &&
      !/[:?!]/.test(line.text) &&
      !isSeriesName(line.text) &&
      personScore(line.text) >= 0.5,
  );
  const scored = candidates.map((line) => ({ line, evidence: evidenceOf(state, line) }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (top, one) => (top === null || one.evidence > top.evidence ? one : top),
    null,
  );
  if (!best || best.evidence < 0.5) {
    takeSpeakerWithin(state);
    return;
  }
  const found = readPeopleLine(text, best.line.start, best.line.end, { isExpected: true });
  if (!found) return;
  putPeople(state.draft, ground, found, { role: 'SPEAKER', rule: 'speaker/own-line', confidence: 0.75 });
  const at = state.rest.indexOf(best.line);
  state.rest.splice(at, 1);
  while (at < state.rest.length) {
    const next = state.rest[at];
    if (!next || !takeBelowName(state, next)) break;
    state.rest.splice(at, 1);
  }
}

/** No line is a name: one that stands within a line counts when it is sure. */
function takeSpeakerWithin(state: SegmentState): void {
  for (const line of state.loose) {
    if (isCourtesy(line.text) || isNoTalk(line.text) || isOfOtherDay(line, state.draft)) continue;
    const speakers = speakersInProse(state.page.text, line);
    if (!speakers[0] || speakers[0].score < SURE_SPEAKER) continue;
    for (const { name, affiliations, role } of speakers) {
      const people = [{ name, affiliations: [...affiliations], role }];
      putPeople(
        state.draft,
        state.page.ground,
        { people, score: 0.8 },
        { role: 'SPEAKER', rule: 'speaker/within', confidence: 0.7 },
      );
    }
    if (!state.draft.title) state.quoted ??= quotedSpan(state.page.text, line.start, line.end);
    return;
  }
}

function evidenceOf(state: SegmentState, line: Line): number {
  const { text } = state.page;
  const next = state.lines.find((other) => other.start > line.end);
  const bare = next ? { start: next.start + (next.text.startsWith('(') ? 1 : 0), end: next.end } : null;
  const isAboveInstitution =
    next && bare && !next.label && next.text.length < 200 && (isRolePhrase(next.text) || namesInstitution(text, bare));
  const family = line.text.split(/\s+/).at(-1) ?? '';
  const comesAgain =
    family.length > 2 &&
    state.lines.some((other) => other.start > line.end && other.text.slice(0, 200).includes(family));
  const isSubject = next !== undefined && /^\p{Ll}/u.test(next.text) && announces(next.text.slice(0, 60));
  return (isAboveInstitution || isSubject ? 0.6 : 0) + (comesAgain ? 0.5 : 0) + (personScore(line.text) - 0.5);
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

function sameDay(line: Line, reading: { month: number; day: number }): boolean {
  return line.headDate?.day === reading.day && line.headDate.month === reading.month;
}
