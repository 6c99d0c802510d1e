/** Scores how plausible a reading of a page is: talks that are full and alike, nothing that contradicts itself or is left over. */

import { foldText } from '../../text/fold.ts';
import { residues } from '../assign/residues.ts';
import type { SegmentReading } from '../assign/segment-reader.ts';
import { type Draft, speakersOf } from '../draft.ts';
import { isSetOff, type Line } from '../line.ts';
import type { Page } from '../page.ts';
import { dayKey } from '../parsers/dates.ts';
import { readHeadline } from '../parsers/headlines.ts';
import { isNoTalk } from '../parsers/no-talks.ts';
import { isUntitled } from '../parsers/phrases.ts';
import { announcementsOf, announces } from './announcements.ts';
import type { Proposal, Segment } from './patterns.ts';
import { spansSlots } from './sessions.ts';

/** A proposal as it was read. */
export interface ReadProposal {
  readonly proposal: Proposal;
  readonly readings: readonly SegmentReading[];
  /** The talks among the readings. */
  readonly drafts: readonly Draft[];
}

/** What is counted, each with its weight, as tests/extract/train-plausibility.ts found them on announcement cases. */
export const WEIGHTS = {
  talk: -0.69,
  speaker: 0.2,
  speakerConfidence: 0.23,
  loneWord: -0.64,
  manySpeakers: -0.2,
  title: -0.04,
  sureTitle: 0.02,
  shortTitle: -0.33,
  untitled: 0.34,
  day: 0.48,
  affiliation: 0.41,
  abstract: 0.08,
  startTime: 0.22,
  sameSpeaker: -0.11,
  lacksDay: -0.43,
  speakerOnly: -0.21,
  titleOnly: -0.28,
  conflicts: -0.46,
  unexplained: -0.02,
  noTalk: -0.14,
  opened: -0.02,
  list: 0.15,
  handicap: -1.08,
  talkInHeader: -0.05,
  whole: -0.2,
  backwards: -0.26,
  alike: 0.34,
  bio: 0.04,
  onlyOne: 0.86,
  bare: -0.6,
  titleBehind: -0.54,
};

type Counts = Record<keyof typeof WEIGHTS, number>;

const MAX_UNEXPLAINED = 6;
const MAX_HEADER = 12;

/** How plausible a reading is; more talks count more as long as they are whole. */
export function plausibility(page: Page, read: ReadProposal): number {
  const counts = countsOf(page, read);
  return (Object.keys(WEIGHTS) as (keyof Counts)[]).reduce((sum, key) => sum + WEIGHTS[key] * counts[key], 0);
}

/** What can speak for a talk at most, beside its being one of a list. */
const MOST_FOR_TALK =
  WEIGHTS.talk +
  (Object.keys(WEIGHTS) as (keyof Counts)[])
    .filter((key) => key !== 'talk' && key !== 'list' && key !== 'onlyOne')
    .reduce((sum, key) => sum + Math.max(0, WEIGHTS[key]), 0);

/** What no reading of a proposal surpasses: a segment has one talk at most, and what speaks for a talk counts once. */
export function mostPlausible({ pattern, segments, isList = false, handicap = 0 }: Proposal): number {
  const mostForOne = MOST_FOR_TALK + (isList ? WEIGHTS.list : 0) + WEIGHTS.handicap * handicap;
  return segments.length * Math.max(0, mostForOne) + (pattern === 'one' ? WEIGHTS.onlyOne : 0);
}

/** The counts of a reading. */
export function countsOf(page: Page, read: ReadProposal): Counts {
  const { proposal, readings, drafts } = read;
  const counts = Object.fromEntries(Object.keys(WEIGHTS).map((key) => [key, 0])) as Counts;
  const withDay = drafts.filter(({ day }) => day !== null).length;
  // A day in the head, or the only one that a page of labels names, is that of all talks.
  const isLabelled = proposal.pattern.startsWith('labels/') && drafts.length > 1;
  const hasOneDay = withDay === 0 ? daysIn(proposal.header) === 1 : isLabelled && daysIn(linesOf(proposal)) === 1;
  const names = new Set<string>();
  for (const draft of drafts) {
    countTalk(counts, draft);
    if (hasOneDay && draft.day === null) counts.day++;
    else if (!hasOneDay && draft.day === null && withDay > 0) counts.lacksDay++;
    const name = foldText(speakersOf(draft)[0]?.name.value ?? '');
    if (name !== '' && names.has(name)) counts.sameSpeaker++;
    names.add(name);
  }
  proposal.segments.forEach((segment, at) => {
    const reading = readings[at];
    if (!reading) return;
    counts.conflicts += reading.conflicts;
    counts.unexplained += Math.min(reading.unexplained, MAX_UNEXPLAINED);
    const [first] = segment.lines;
    if (drafts.includes(reading.draft) && isBare(reading.draft, segment.dayLine)) counts.bare++;
    const isFree = () => isFreeSlot(page, segment) || spansSlots(segment.lines, proposal.segments[at + 1]?.lines[0]);
    if (!drafts.includes(reading.draft)) counts.noTalk += isFree() ? 0 : 1;
    else if (first && isSetOff(first)) counts.opened++;
    else if (hasTitleOfNext(segment, reading.draft)) counts.titleBehind++;
    if (hasDayOfNext(segment, reading.draft) || hasHourOfNext(proposal, segment)) counts.titleBehind++;
    if (hasSpeakerOfNext(segment, readings[at + 1]?.draft)) counts.titleBehind++;
  });
  if (isOffByOne(proposal, drafts)) counts.titleBehind += drafts.length;
  counts.list = proposal.isList ? drafts.length : 0;
  counts.handicap = (proposal.handicap ?? 0) * drafts.length;
  counts.whole = proposal.segments.length === 1 && proposal.header.length > 0 ? 1 : 0;
  counts.talkInHeader = proposal.header.slice(-MAX_HEADER).filter((line) => isTalkLine(page, line)).length;
  counts.backwards = backwardsOf(drafts);
  counts.alike = drafts.length > 1 ? alikeOf(drafts) : 0;
  counts.onlyOne = proposal.pattern === 'one' && isWhole(page, read) ? 1 : 0;
  return counts;
}

/** A name with no title and no day of its own: one of a panel, a host, a signature. */
function isBare(draft: Draft, dayLine: Line | null): boolean {
  if (draft.title || draft.isUntitled || draft.startTime) return false;
  if (!draft.day) return true;
  if (draft.day.type !== 'read' || !dayLine) return false;
  return draft.day.reading.start >= dayLine.start && draft.day.reading.end <= dayLine.end;
}

/** Every field once and nothing left over: the page is one announcement. */
function isWhole(page: Page, { proposal: { segments }, readings: [reading], drafts: [draft] }: ReadProposal): boolean {
  if (!draft || !reading || reading.conflicts > 0 || reading.unexplained > 3) return false;
  const lines = segments[0]?.lines ?? [];
  const slots = lines.filter((line) => !line.label && line.times[0]?.start === line.start);
  if (slots.length > 1 || speakersOf(draft).length === 0 || draft.title === null || draft.day === null) return false;
  return !lines.some((line) =>
    announcementsOf(page, line).some((piece) => isOfAnotherDay(piece, draft) && announces(page, piece)),
  );
}

/** "The series goes on, on 12 March, with Ada Byron": every day in a line is another than that of the talk. */
function isOfAnotherDay({ dates }: Line, { day }: Draft): boolean {
  if (dates.length === 0 || day?.type !== 'read') return false;
  const { reading } = day;
  return dates.every((date) => date.month !== reading.month || date.day !== reading.day);
}

function countTalk(counts: Counts, draft: Draft): void {
  const speakers = speakersOf(draft);
  const add = (key: keyof Counts, is: boolean, by = 1) => {
    if (is) counts[key] += by;
  };
  counts.talk++;
  add('speaker', speakers.length > 0);
  counts.speakerConfidence += speakers.reduce((most, { name }) => Math.max(most, name.confidence), 0);
  add('loneWord', speakers.length > 0 && speakers.every(({ name }) => !/\s/.test(name.value)));
  add('manySpeakers', speakers.length > 4);
  add('title', draft.title !== null);
  const rule = draft.title?.rule ?? '';
  add('sureTitle', /label|quoted|table/.test(rule));
  add('shortTitle', draft.title !== null && draft.title.value.split(' ').length < 3);
  add('untitled', draft.title === null && draft.isUntitled);
  add('day', draft.day !== null);
  add(
    'affiliation',
    speakers.some(({ affiliations }) => affiliations.length > 0),
  );
  add('abstract', draft.abstract !== null);
  add('bio', draft.bios.length > 0);
  add('startTime', draft.startTime !== null);
  add('speakerOnly', speakers.length > 0 && draft.title === null && !draft.isUntitled);
  add('titleOnly', speakers.length === 0);
  add('titleBehind', isBehindAbstract(draft));
}

/** "12 March  No colloquium", "2 April  Reserved", "10:30 Break": a day or an hour of the list without a talk, as it says itself. */
function isFreeSlot(page: Page, { lines }: Segment): boolean {
  const pieces = lines.flatMap((line) =>
    residues(page.text, line, line.headDate ? [line.headDate, ...line.times] : line.times),
  );
  const printed = pieces.map(({ start, end }) => page.text.slice(start, end));
  return printed.length > 0 && printed.every((piece) => isNoTalk(piece) || isUntitled(piece));
}

/** A title below the abstract is most often that of the next talk. */
function isBehindAbstract({ titlePassage, abstractPassage }: Draft): boolean {
  return titlePassage !== null && abstractPassage !== null && titlePassage.start >= abstractPassage.end;
}

/** A title that begins a block below a talk that began amid one is that of the next talk. */
function hasTitleOfNext({ lines }: Segment, draft: Draft): boolean {
  const { titlePassage } = draft;
  if (!titlePassage || isBehindAbstract(draft)) return false;
  const at = lines.findIndex(({ start, end }) => titlePassage.start >= start && titlePassage.start < end);
  const [first] = lines;
  const line = lines[at];
  const isBelowDay = line?.label && first?.headDate && !first.label;
  return at > 0 && line !== undefined && isSetOff(line) && !isBelowDay;
}

/** A heading with a day, or a day below a rule, heads what stands below it, nothing above, and so does an item that begins with one. */
function hasDayOfNext({ lines }: Segment, { day }: Draft): boolean {
  if (day?.type !== 'read') return false;
  const { start, end } = day.reading;
  const line = lines.find((one) => start >= one.start && end <= one.end);
  if (!line || line === lines[0]) return false;
  // Items one below the other are the fields of one talk.
  const isOnlyItem = line.isItem && lines.every((one) => one === line || !one.isItem);
  return ((line.isHeading || line.hasRule) && line === lines.at(-1)) || (isOnlyItem && line.headDate?.start === start);
}

/** A line that is an hour alone heads what stands below it, where one stands above the first talk. */
function hasHourOfNext({ header }: Proposal, { lines }: Segment): boolean {
  return lines.length > 1 && isHourAlone(header.at(-1)) && isHourAlone(lines.at(-1));
}

function isHourAlone(line: Line | undefined): boolean {
  const time = line?.times[0];
  return line !== undefined && time?.start === line.start && time.end === line.end;
}

/** The last line names whom only the life below the next talk names: it heads that talk. */
function hasSpeakerOfNext({ lines }: Segment, next: Draft | undefined): boolean {
  const last = lines.at(-1);
  if (!last || last.label || lines.length < 2 || !next || last.text.length > LONGEST_HEAD) return false;
  return speakersOf(next).some(({ name }) => name.rule === 'speaker/bio' && last.text.includes(name.value));
}

const LONGEST_HEAD = 120;

/** All talks end with a title but the last, which has none: the title of the first was left above it. */
function isOffByOne({ header, segments }: Proposal, drafts: readonly Draft[]): boolean {
  const last = drafts.at(-1);
  if (drafts.length < 3 || header.length === 0 || !last || last.title || last.isUntitled) return false;
  // One that is off needs no title any more.
  if (last.status?.value === 'CANCELLED') return false;
  const ends = new Set(segments.flatMap(({ lines }) => lines.at(-1)?.end ?? []));
  return drafts.slice(0, -1).every(({ title, titlePassage }) => title !== null && ends.has(titlePassage?.end ?? -1));
}

function linesOf({ header, segments }: Proposal): readonly Line[] {
  return [...header, ...segments.flatMap(({ lines }) => lines)];
}

function daysIn(lines: readonly Line[]): number {
  const days = lines.flatMap(({ dates }) => dates).filter(({ untilDay }) => untilDay === null);
  return new Set(days.map(dayKey)).size;
}

/** A line above the first talk that reads like one. */
function isTalkLine(page: Page, line: Line): boolean {
  if (line.label) return line.label.keys.includes('speaker') || line.label.keys.includes('title');
  if (line.text.length > 160) return false;
  const people = readHeadline(page.text, line.start, line.end, { expectsPeople: false })?.people;
  return (people?.score ?? 0) >= 0.8 && people?.people.some(({ affiliations }) => affiliations.length > 0) === true;
}

/** How often days run backwards: lists run one way. */
function backwardsOf(drafts: readonly Draft[]): number {
  const days = drafts.flatMap(({ day }) =>
    day?.type === 'read' ? [(day.reading.year ?? 0) * 400 + day.reading.month * 32 + day.reading.day] : [],
  );
  const steps = days.slice(1).map((value, at) => Math.sign(value - (days[at] ?? 0)));
  const down = steps.filter((step) => step < 0).length;
  const up = steps.filter((step) => step > 0).length;
  return Math.min(down, up);
}

/** How many talks have what most have. */
function alikeOf(drafts: readonly Draft[]): number {
  const shapes = new Map<string, number>();
  for (const draft of drafts) {
    const [speaker] = speakersOf(draft);
    const shape = `${speaker ? 1 : 0}${draft.title || draft.isUntitled ? 1 : 0}${draft.day ? 1 : 0}${(speaker?.affiliations.length ?? 0) > 0 ? 1 : 0}`;
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
  }
  return Math.max(...shapes.values());
}
