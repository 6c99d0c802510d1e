/** Reads all proposals of how a page is set and keeps the one that explains it best. */

import { takeNotedRoom } from '../assign/noted-rooms.ts';
import { placeBelow, placeOfLine } from '../assign/place-of-line.ts';
import { putDay, putFirstDay, putLocation, putTimes } from '../assign/put-fields.ts';
import { residues } from '../assign/residues.ts';
import type { SegmentReading } from '../assign/segment-reader.ts';
import type { Draft } from '../draft.ts';
import { speakersOf } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import type { DateReading } from '../parsers/dates.ts';
import { isNoTalk } from '../parsers/no-talks.ts';
import { isNotice, isOfNextMeeting } from '../parsers/phrases.ts';
import { NOTE_OF_CHANGE } from '../parsers/place-words.ts';
import { rankedPlaceIn } from '../parsers/places.ts';
import { standingOf } from '../parsers/standings.ts';
import type { Fact } from '../understanding.ts';
import { putAgendaHours } from './agenda-hours.ts';
import { isDayLine } from './day-lines.ts';
import { addEarlierSpeakers } from './earlier-speakers.ts';
import { type EntryMemory, readEntries } from './entry-reader.ts';
import { isFullList, mayBeFull } from './full-lists.ts';
import { addHeaderSpeakers } from './header-speakers.ts';
import type { Proposal, Segment } from './patterns.ts';
import { mostPlausible, plausibility, type ReadProposal } from './plausibility.ts';
import { roomsOfBlocks } from './rooms-of-blocks.ts';
import { readSegmentOnce, type SegmentMemory } from './segment-memory.ts';
import { roomOfSession, spansSlots } from './sessions.ts';
import { moveSpeakersOfNext } from './speaker-of-next.ts';

export interface Choice {
  readonly pattern: string;
  readonly header: readonly Line[];
  readonly drafts: readonly Draft[];
  readonly score: number;
  /** The lines of the last segment, which a window may have cut. */
  readonly last: Segment | null;
}

/** What several proposals ask of the same lines. */
export interface PageMemory extends EntryMemory {
  readonly segments: SegmentMemory;
}

/** A memory of a page of which nothing has been read. */
export function newMemory(): PageMemory {
  return { atoms: new WeakMap(), scores: new Map(), segments: new WeakMap() };
}

/** The best reading of the proposals, or null when none of them finds a talk. */
export function chooseSegmentation(page: Page, proposals: readonly Proposal[], memory: PageMemory): Choice | null {
  return choicesOf(page, proposals, memory).reduce<Choice | null>(
    (best, one) => (best === null || one.score > best.score + 1e-9 ? one : best),
    null,
  );
}

/** The readings that have talks, in the order of the proposals, without those that could hardly be the best. */
function choicesOf(page: Page, proposals: readonly Proposal[], memory: PageMemory): Choice[] {
  const hopeful = proposals
    .map((proposal, at) => ({ proposal, at, most: mostPlausible(proposal) }))
    .sort((a, b) => weaknessOf(a.proposal) - weaknessOf(b.proposal) || b.most - a.most);
  const read: { readonly choice: Choice; readonly at: number }[] = [];
  let best = Number.NEGATIVE_INFINITY;
  for (const { proposal, at, most } of hopeful) {
    if (most < best - CLEARLY) continue;
    // Blank lines alone make a list where nothing else tells how the page is set.
    if (proposal.needsFull && read.some(({ choice }) => isMoreConvincing(choice, proposal))) continue;
    const choice = scoreOf(page, proposal, memory);
    if (choice.drafts.length === 0) continue;
    read.push({ choice, at });
    best = Math.max(best, choice.score);
  }
  return read.sort((a, b) => a.at - b.at).map(({ choice }) => choice);
}

const CLEARLY = 0.001;

/** Cuts that are too weak for talks that are not full are read last. */
function weaknessOf({ needsFull }: Proposal): number {
  return needsFull ? 1 : 0;
}

/** Whether a reading is whole, and its talks are not a few of as many blocks. */
function isMoreConvincing({ drafts, score }: Choice, { segments }: Proposal): boolean {
  const talks = drafts.length;
  if (talks === 1) return score >= CONVINCING_ALONE;
  const isFewer = talks < segments.length && segments.length < talks * BLOCKS_OF_TALK;
  return !isFewer && score >= CONVINCING_TALK * talks;
}

/** A talk with a text of its own fills two blocks. */
const BLOCKS_OF_TALK = 2;
/** What every talk of a list adds that has people, days and titles where they belong. */
const CONVINCING_TALK = 1;
/** What a page reaches that is one announcement and leaves nothing over. */
const CONVINCING_ALONE = 1.6;

function scoreOf(page: Page, proposal: Proposal, memory: PageMemory): Choice {
  const read = readProposal(page, proposal, memory);
  return {
    pattern: proposal.pattern,
    header: [...proposal.header, ...linesBeforeTalks(read)],
    drafts: read.drafts,
    score: plausibility(page, read),
    last: proposal.segments.at(-1) ?? null,
  };
}

/** The segments above the first talk are the head of the page as well. */
function linesBeforeTalks({ proposal, readings, drafts }: ReadProposal): readonly Line[] {
  const first = readings.findIndex(({ draft }) => drafts.includes(draft));
  return proposal.segments.slice(0, Math.max(0, first)).flatMap(({ lines }) => lines);
}

/** The talks of a proposal; none when the cut is too weak for them. */
export function readProposal(page: Page, proposal: Proposal, memory: PageMemory): ReadProposal {
  if (proposal.needsFull && !mayBeFull(page, proposal, memory.segments)) return { proposal, readings: [], drafts: [] };
  const readings = proposal.isList ? entriesOf(page, proposal, memory) : segmentsOf(page, proposal, memory);
  if (!proposal.isList && proposal.segments.length > 1)
    addEarlierSpeakers(
      page,
      proposal,
      readings.map(({ draft }) => draft),
    );
  const withPeople = readings.filter(({ draft }) => speakersOf(draft).length > 0).length;
  const expectsPeople = proposal.isList === true && withPeople * 2 > readings.length;
  const talks: { draft: Draft; segment: Segment }[] = [];
  const rooms = proposal.hints.isProgramme ? roomsOfBlocks(page, proposal.segments) : [];
  proposal.segments.forEach((segment, at) => {
    const reading = readings[at];
    if (!reading) return;
    takeFirstDay(page, reading.draft, { segment, proposal });
    inheritDay(page, reading.draft, { segment, proposal });
    takePlaceBesideDay(page, reading.draft, segment);
    takeNotedRoom(page, reading.draft, segment.lines);
    putRoomOfBlock(page, reading.draft, rooms[at]);
    inheritPlace(page, reading.draft, segment);
    const isOne = proposal.isList
      ? !isOff(reading.draft, segment) && isEntryTalk(reading.draft, expectsPeople)
      : isTalk(reading, proposal, segment);
    const isSession = proposal.hints.isProgramme && spansSlots(segment.lines, proposal.segments[at + 1]?.lines[0]);
    if (isOne && !isSession && !isBreak(reading.draft, proposal, segment))
      talks.push({ draft: reading.draft, segment });
  });
  const drafts = withoutIntroduction(talks.map(({ draft }) => draft));
  if (!proposal.hints.isProgramme) putAgendaHours(page, proposal.header, talks);
  moveSpeakersOfNext(drafts);
  addHeaderSpeakers(page, proposal, drafts);
  const isWhole = !proposal.needsFull || isFullList(drafts, proposal.segments.length);
  const isAsCut = !proposal.isAboveTitles || !haveTitlesBehind(drafts);
  return { proposal, readings, drafts: isWhole && isAsCut ? drafts : [] };
}

/** What stands without a day above talks that all have one introduces them: "The seminars are held on Fridays at 16:30." */
function withoutIntroduction(drafts: Draft[]): Draft[] {
  const first = drafts.findIndex(({ day }) => day !== null);
  const dated = drafts.slice(first);
  const isHead = first > 0 && dated.length > 1 && dated.every(({ day }) => day !== null);
  const isLabelled = ({ title, people }: Draft) =>
    title?.rule === 'title/label' || people.some(({ name }) => name.rule === 'speaker/label');
  return isHead && !drafts.slice(0, first).some(isLabelled) ? dated : drafts;
}

/** Whether all titles stand behind who speaks: then a cut above titles cuts elsewhere. */
function haveTitlesBehind(drafts: readonly Draft[]): boolean {
  const order = drafts.flatMap((draft) => {
    const [first] = speakersOf(draft);
    return draft.title && first ? [draft.title.start > first.name.start] : [];
  });
  return order.length > 0 && order.every(Boolean);
}

function segmentsOf(page: Page, { segments, hints }: Proposal, memory: PageMemory): SegmentReading[] {
  return segments.map(({ lines }) => readSegmentOnce(page, lines, { hints, memory: memory.segments }));
}

function entriesOf(page: Page, { segments, hints }: Proposal, memory: PageMemory): SegmentReading[] {
  return readEntries(
    page,
    segments.map(({ lines }) => lines),
    { hints, memory },
  );
}

/** A slot of a programme that begins with "Welcome" or "Closing" and has no title of its own. */
function isBreak(draft: Draft, { hints }: Proposal, { lines }: Segment): boolean {
  const [first, second] = lines;
  if (!hints.isProgramme || !first) return false;
  const isBelow = draft.titlePassage !== null && draft.titlePassage.start >= first.end;
  if (draft.title && !isBelow && !isNoTalk(draft.title.value)) return false;
  const beside = first.text.slice((first.times[0]?.end ?? first.start) - first.start);
  const rest = /[\p{L}\d]/u.test(beside.replace(ZONE_ONLY, '')) ? beside : (second?.text ?? '');
  if (!isNoTalk(rest) || OPENING_TALK.test(rest)) return false;
  return !isTalkOff(rest, draft);
}

/** "cancelled – Ada Byron (Turin)": a talk that is off is told by who would have spoken. */
function isTalkOff(rest: string, draft: Draft): boolean {
  return standingOf(rest) !== null && speakersOf(draft).some(({ name }) => rest.includes(name.value));
}

/** "8:30 - 8:55 am EDT": what fills the slot stands below. */
const ZONE_ONLY = /^\W*\(?(?:[ECMP][SD]?T|CES?T|MES?Z|GMT|UTC|BST|IST|JST|KST)\)?\W*$/;
const OPENING_TALK = /^\W*(?:opening|closing|er[öo]ffnungs?|abschluss)[\s-]?(?:lecture|talk|keynote|plenary|vortrag)/iu;

/** "No seminar (MLK Day)" where the talk would stand; "Closing discussion, then drinks". */
function isOff(draft: Draft, { lines }: Segment): boolean {
  const [first] = lines;
  const isRestOfFirst = first && draft.titlePassage && draft.titlePassage.start < first.end;
  const isNamed = speakersOf(draft).some(({ name }) => /^speaker\/(?:entry|label|headline)$/.test(name.rule));
  if (isRestOfFirst && !isNamed && isNoTalk(restOf(first))) return true;
  // "12 March: no seminar", and what the page says below of other things.
  if (first?.headDate && isNoTalk(restOf(first)) && opensWithTitle(lines, draft)) return true;
  if (draft.title && !isNoTalk(draft.title.value)) return false;
  return lines.slice(0, 2).some((line) => {
    const rest = restOf(line);
    return isNoTalk(rest) && !(isNamed && line !== first && (line.hasGap || isTalkOff(rest, draft)));
  });
}

/** Whether the title stands in another block than the first line. */
function opensWithTitle(lines: readonly Line[], { titlePassage: title }: Draft): boolean {
  return title !== null && lines.slice(1).some((line) => line.hasGap && title.start >= line.start);
}

/** Without the day or the hour that the line begins with. */
function restOf({ text, start, headDate, times }: Line): string {
  const [first] = times;
  const behind = headDate?.end ?? (first?.start === start ? first.end : start);
  return text.slice(behind - start).replace(/^\W+/, '');
}

/** In a list of talks by people an entry without anybody is a holiday or a note; in a list of titles a title is enough. */
function isEntryTalk(draft: Draft, expectsPeople: boolean): boolean {
  if (speakersOf(draft).length > 0) return !(isLoneWord(draft) && draft.title === null);
  if (!draft.title || isNoTitle(draft.title)) return false;
  const isSure = draft.title.rule === 'title/label' || draft.title.rule === 'title/quoted';
  return isSure || (!expectsPeople && draft.day !== null);
}

interface OfProposal {
  readonly segment: Segment;
  readonly proposal: Proposal;
}

function inheritDay(page: Page, draft: Draft, { segment: { dayLine, lines }, proposal }: OfProposal): void {
  if (draft.day || !dayLine || isOfNextMeeting(lines[0]?.text ?? '')) return;
  const { dates, headDate } = dayLine;
  const days = dates.length > 0 || !headDate ? dates : [headDate];
  // Days above all talks are those of the whole meeting.
  const isOfSome = proposal.segments.some((other) => other.dayLine !== dayLine);
  if (!putDay(draft, page, days) && isOfSome) putFirstDay(draft, page, days);
  // The hour beside the day of one talk is its own.
  const below = proposal.segments.filter(
    ({ dayLine: day, lines: [first] }) => day === dayLine && first && !isDayLine(first),
  );
  const isOfOne = below.length === 1;
  if (isOfOne && draft.day) putTimes(draft, page, dayLine.times);
}

/** "On engines (22–24 January)": a course that names no other day is announced for its first. */
function takeFirstDay(page: Page, draft: Draft, { segment, proposal }: OfProposal): void {
  const named = segment.lines.filter(({ text, dates }) => dates.length > 0 && text.length < LONGEST_DAY_LINE);
  const [line] = named;
  const isHead = segment === proposal.segments[0] && page.lines.some((other) => other !== line && other.headDate);
  if (line && named.length === 1 && !isHead)
    putFirstDay(
      draft,
      page,
      line.dates.filter((date) => isSetOff(line, date)),
    );
}

/** "Trees that count (9–13 May)": days in a bracket, in a heading or at the front, not in a sentence. */
function isSetOff({ text, start, isHeading }: Line, date: DateReading): boolean {
  return isHeading || /(?:^\W*|[([|:–—]\s{0,2}(?:\p{L}{2,12},?\s)?)$/u.test(text.slice(0, date.start - start));
}

function putRoomOfBlock(page: Page, draft: Draft, room: Span | null | undefined): void {
  if (room && !draft.location) putLocation(draft, page.ground, room, { rule: 'location/of-block', confidence: 0.75 });
}

/** The place beside or below the day that heads a programme. */
function inheritPlace(page: Page, draft: Draft, { dayLine, belowDay = [], session }: Segment): void {
  const room = session && !draft.location ? roomOfSession(page, session) : null;
  if (room && putLocation(draft, page.ground, room, { rule: 'location/of-session', confidence: 0.8 })) return;
  if (draft.location || !dayLine || isOfAnotherDay(draft, dayLine)) return;
  const [below] = belowDay;
  const whole = below ? placeBelow(page, below, dayLine) : null;
  const isPut = whole && putLocation(draft, page.ground, whole, { rule: 'location/of-day', confidence: 0.75 });
  for (const line of isPut ? [] : [dayLine, ...belowDay]) {
    const start = line.start + (line.label?.keys.includes('location') ? line.label.valueStart : 0);
    if (line.label && start === line.start) continue;
    const found = placeOfLine(page, { ...line, start }, line.times);
    const note = { rule: 'location/of-day', confidence: 0.7 };
    if (found && found.score >= SURE_PLACE && putLocation(draft, page.ground, found.span, note)) return;
  }
}

/** "16 November 2023, 14:00, 4420": beside day and hour of a talk stands nothing but the place. */
function takePlaceBesideDay(page: Page, draft: Draft, { lines: [first] }: Segment): void {
  if (draft.location || !first?.headDate || first.label || first.cells || first.times.length === 0) return;
  const text = first.text.replace(NOTE_OF_CHANGE, '');
  const line = { ...first, text, end: first.start + text.length };
  const found = text.length < LONGEST_DAY_LINE ? placeOfLine(page, line, first.times) : null;
  if (!found || found.score < SURE_PLACE) return;
  const rest = residues(page.text, line, [first.headDate, ...first.times, found.span])
    .map(({ start, end }) => page.text.slice(start, end))
    .join(' ');
  if (/\p{L}{3}/u.test(rest.replace(HOUR_WORDS, ''))) return;
  putLocation(draft, page.ground, found.span, { rule: 'location/beside-day', confidence: 0.75 });
}

const HOUR_WORDS = /(?<!\p{L})(?:godz|uhr|hrs)\.?/giu;
const LONGEST_DAY_LINE = 120;

/** A day of its own parts a talk from the one above. */
function isOfAnotherDay({ day }: Draft, { headDate }: Line): boolean {
  if (day?.type !== 'read' || !headDate) return false;
  return day.reading.day !== headDate.day || day.reading.month !== headDate.month;
}

const SURE_PLACE = 4;

/** One word is a name only where more is known of its bearer. */
function isLoneWord(draft: Draft): boolean {
  return speakersOf(draft).every(({ name, affiliations }) => !/\s/.test(name.value) && affiliations.length === 0);
}

/** Where nobody is named, a break, a notice or a room is not what a talk is called. */
function isNoTitle({ value, rule }: Fact): boolean {
  return isNoTalk(value) || (rule !== 'title/label' && rule !== 'title/quoted' && (isNotice(value) || isRoom(value)));
}

function isRoom(title: string): boolean {
  const found = rankedPlaceIn(title, { start: 0, end: title.length }, false);
  return found !== null && found.rank >= SURE_ROOM && found.place.start === 0 && found.place.end === title.length;
}

const SURE_ROOM = 3;

/** A talk has somebody who gives it, or a title that stands where titles stand. */
function isTalk({ draft }: SegmentReading, proposal: Proposal, segment: Segment): boolean {
  const first = segment.lines[0]?.text ?? '';
  if (speakersOf(draft).length > 0) {
    // A name alone is a signature, a host or one of a panel.
    if (!draft.title && !draft.isUntitled && !draft.day && !draft.startTime && !draft.abstract) return false;
    const rest = first.slice(
      (segment.lines[0]?.headDate?.end ?? segment.lines[0]?.times[0]?.end ?? segment.lines[0]?.start ?? 0) -
        (segment.lines[0]?.start ?? 0),
    );
    const isOpening =
      /^[\s:–—-]*(?:introduction|welcome|opening|closing|registration|reception|panel discussion|poster)/i.test(rest) ||
      isNoTalk(rest.trim());
    return !(proposal.hints.isProgramme && isOpening && draft.title === null);
  }
  if (!draft.title || isNoTitle(draft.title)) return false;
  if (proposal.hints.isProgramme || proposal.hints.expectsPeople)
    return draft.title.rule === 'title/label' || draft.title.rule === 'title/quoted';
  return (
    draft.title.rule === 'title/label' ||
    draft.title.rule.startsWith('title/below') ||
    (draft.day !== null && (draft.title.rule !== 'title/own-line' || isToldOf(draft, proposal)))
  );
}

/** The only talk of a page, with its hour and abstract. */
function isToldOf({ startTime, abstract }: Draft, { segments }: Proposal): boolean {
  return segments.length === 1 && startTime !== null && abstract !== null;
}
