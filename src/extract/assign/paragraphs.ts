/** Tells the paragraphs of a segment apart: announcement, abstract, bio or notice, and finds the borders between them. */

import { narrow } from '../../text/narrow.ts';
import { pattern } from '../../text/pattern.ts';
import { speakersOf } from '../draft.ts';
import { textFact } from '../fact.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { bioScore, bioStartIn, goesOnWithLife } from '../parsers/bio-likeness.ts';
import { closingStart } from '../parsers/closing-notices.ts';
import { isNoText, isOfSeries, textBehindNotice } from '../parsers/no-texts.ts';
import { isOtherDay } from '../parsers/other-days.ts';
import { isCourtesy, isNotice, isUntitled } from '../parsers/phrases.ts';
import { placeBehindText } from '../parsers/places-behind.ts';
import { sentenceStarts } from '../parsers/sentence-ends.ts';
import { isStandingNote } from '../parsers/standings.ts';
import { BEFORE_HOUR, isBesideTalk } from '../parsers/times.ts';
import { subjectOf } from './bio-subject.ts';
import { isOfOtherDay, wordsBefore } from './days.ts';
import { SAYS_WHO_EXAMINES } from './loose-phrases.ts';
import { announcingScore, readProse } from './prose.ts';
import { announces } from './prose-cues.ts';
import { putLocation, putStandingOf } from './put-fields.ts';
import { putTitle } from './put-title.ts';
import { namesOf, passageOf, type SegmentState } from './segment-state.ts';
import { titleOfOwnTalk } from './titles-in-apposition.ts';

/** Words by which a paragraph of an article is about the talk itself. */
const OF_TALK = pattern('iu')`
  (?<![\p{L}])(?:
    talk|lecture|seminar|abstract|I|we|our|vortrag|wir|exposé|conférence|nous|charla|conferencia|ponencia
    |seminario|conferenza|palestra|wykład|referat|lezing|thesis|dissertation|discuss|explore
    |will\s(?:show|explain|argue|describe|examine|consider|present|reflect)
  )(?![\p{L}])
`;

/** "The 2019 Byron Lecture was given by Ada Byron." */
const WHO_SPOKE = pattern('iu')`
  ^(?:the|this|our|last)\s(?:[\p{L}\d'’.-]{1,24}\s){0,8}(?:lecture|talk|seminar|address|keynote)\s
  (?:was|has\sbeen)\s(?:(?:given|delivered|held|presented)\s)?by\s
`;

/** Reads the paragraphs that announce a talk, those that say most first. */
export function readAnnouncements(state: SegmentState): void {
  const ranked = state.paragraphs
    .filter((line) => !isOfOtherDay(line, state.draft) && !isOfTeaAlone(state.page, line))
    .map((line) => ({ line, score: announcingScore(line) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.line.start - b.line.start);
  for (const { line } of ranked) {
    if (readProse(state, line)) state.announcing.add(line);
  }
  takeTitleOfOwnTalk(state);
  for (const line of state.paragraphs)
    if (!state.announcing.has(line) && isStandingNote(line.text) && !isOfOtherDay(line, state.draft))
      putStandingOf(state.draft, state.page, line, { rule: 'status/sentence', confidence: 0.75 });
}

/** "Her talk, The Price of Wool, will ask …" in a paragraph that goes on with what the talk is about. */
function takeTitleOfOwnTalk({ draft, page, paragraphs, quoted }: SegmentState): void {
  if (draft.title || draft.isUntitled || quoted) return;
  for (const line of paragraphs) {
    const title = titleOfOwnTalk(line);
    if (title && putTitle(draft, page.ground, title, { rule: 'title/prose', confidence: 0.75 })) return;
  }
}

/** Reads the other long lines: bios, and the abstract, which is the longest stretch of those that tell of something. */
export function readParagraphs(state: SegmentState): void {
  const inAbstract = (line: Line) =>
    state.abstract !== null && line.start >= state.abstract.start && line.end <= state.abstract.end;
  const runs: Line[][] = [];
  for (const paragraph of state.paragraphs) {
    if (state.announcing.has(paragraph) || inAbstract(paragraph)) continue;
    if (WHO_SPOKE.test(paragraph.text)) {
      state.announcing.add(paragraph);
      continue;
    }
    const line = behindNotices(paragraph);
    if (!isText(state, line)) continue;
    const open = runs.at(-1);
    if (isLabelled(state) && isBelow(state, line)) state.abstract = { start: state.abstract.start, end: line.end };
    else if (open && open.at(-1)?.index === line.index - 1) open.push(line);
    else runs.push([line]);
  }
  // What stands further down, below a life, is not of the subject.
  const hasAbstract = state.abstract !== null || state.draft.abstract !== null;
  const chosen = hasAbstract ? undefined : likeliest(runs);
  if (!chosen && !hasAbstract) state.abstract = textBehindAnnouncement(state);
  for (const run of runs) if (run !== chosen) state.unexplained += run.length;
  const last = chosen?.at(-1);
  if (chosen?.[0] && last) state.abstract = { start: chosen[0].start, end: last.end };
}

/** "Coffee is served from 1:45. Whales live in families …": without the notices before a text. */
function behindNotices(line: Line): Line {
  const at = isNotice(line.text) ? textBehindNotice(line.text, isNotice) : -1;
  return at <= 0 ? line : { ...line, start: line.start + at, text: line.text.slice(at) };
}

/** All that such notices say of days and hours is when there is tea, and until when to register. */
function isOfTeaAlone(page: Page, line: Line): boolean {
  const { dates, times } = line;
  if (dates.length + times.length === 0 || behindNotices(line) === line) return false;
  const isTeas = ({ start }: Span) => isBesideTalk(page.text.slice(Math.max(line.start, start - BEFORE_HOUR), start));
  return times.every(isTeas) && dates.every((date) => isOtherDay(wordsBefore(page, date)));
}

function isLabelled(state: SegmentState): state is SegmentState & { abstract: Span } {
  return state.abstract !== null;
}

/** "This lecture was given on 3 May in Hall 2. What is a knot? …": the first sentence announces, and the rest of the only paragraph tells of it. */
function textBehindAnnouncement(state: SegmentState): Span | null {
  const [line, another] = state.announcing;
  if (!line || another || line.text.length < LEAST_BOTH) return null;
  const day = Math.max(0, ...[...line.dates, ...line.times].map(({ end }) => end - line.start));
  const starts = sentenceStarts(line.text);
  const start = starts.find((at, nth) => at >= day && !announces(line.text.slice(at, starts[nth + 1]))) ?? -1;
  const rest = line.text.slice(start);
  if (start < 0 || start > line.text.length / 2 || rest.length < LEAST_BOTH / 2) return null;
  const span = { start: line.start + start, end: line.start + line.text.length };
  const names = namesOrSubjects(state);
  const turn = bioStartIn(rest, names);
  if (bioScore(turn > 0 ? rest.slice(0, turn) : rest, names) >= LEAST_OF_LIFE) {
    state.draft.bios.push(passageOf(state.page, announces(line.text.slice(0, start)) ? span : line));
    return null;
  }
  return isNotice(rest) || isNoText(rest) ? null : span;
}

const LEAST_BOTH = 450;
const LEAST_OF_LIFE = 1.5;

/** The paragraph straight below what is known of the abstract. */
function isBelow(state: SegmentState & { abstract: Span }, line: Line): boolean {
  const { start, end } = state.abstract;
  // Where a label stands before it, it begins within its line.
  const last = state.lines.findLast((other) => other.start < end && other.end > start);
  return line.start >= end && (last === undefined || last.index >= line.index - 1);
}

/** The first stretch, unless another is much longer. */
function likeliest(runs: readonly Line[][]): Line[] | undefined {
  const length = (run: readonly Line[]) => run.reduce((sum, line) => sum + line.text.length, 0);
  const longest = Math.max(0, ...runs.map(length));
  return runs.find((run) => length(run) >= longest * SHARE);
}

const SHARE = 0.5;

/** False for a bio, which is taken, and for a notice. */
function isText(state: SegmentState, line: Line): boolean {
  const names = namesOrSubjects(state);
  const score = bioScore(line.text, names) + (isBelowName(state, line, names) ? 1 : 0);
  const isNext = state.bio !== null && line.index === lineAfter(state, state.bio);
  const follows = isNext && (score >= 1 || goesOnWithLife(line.text, names));
  if (score >= 2 || follows) {
    state.draft.bios.push(passageOf(state.page, line));
    state.bio = line;
    return false;
  }
  if (isNotice(line.text) || isNoText(line.text) || holdsTitle(state, line)) return false;
  if (SAYS_WHO_EXAMINES.test(line.text)) return false;
  const isArticle = speakersOf(state.draft).some((person) => person.name.rule === 'speaker/prose');
  if (!isOfSeries(line.text) && (!isArticle || state.abstract || OF_TALK.test(line.text))) return true;
  state.unexplained++;
  return false;
}

/** Below a line with the name alone, which was said further up: what is set there is the speaker's own. */
function isBelowName({ lines }: SegmentState, { start }: Line, names: readonly string[]): boolean {
  const at = lines.findIndex((other) => other.end > start);
  const head = lines[at]?.hasGap === true ? at - 1 : lines.slice(0, at).findLastIndex(({ hasGap }) => hasGap);
  const heading = lines[head];
  if (!heading) return false;
  return names.some(
    (name) => isNameAlone(heading.text, name) && lines.slice(0, head).some(({ text }) => text.includes(name)),
  );
}

function isNameAlone(text: string, name: string): boolean {
  return text.endsWith(name) && text.length <= name.length + LONGEST_TITLE;
}

const LONGEST_TITLE = 12;

/** The names of the speakers; where none is known, of those of whose lives paragraphs tell. */
function namesOrSubjects(state: SegmentState): readonly string[] {
  const names = namesOf(state);
  const { draft } = state;
  return names.length > 0 || draft.title === null || draft.day === null ? names : subjectsIn(state);
}

/** Every paragraph asks for them. */
const SUBJECTS = new WeakMap<SegmentState, readonly string[]>();

function subjectsIn(state: SegmentState): readonly string[] {
  const { page, lines } = state;
  const known = SUBJECTS.get(state);
  if (known) return known;
  const found = lines.flatMap((line) => {
    const subject = line.text.length < LEAST_LIFE ? null : subjectOf(page.text, line);
    const name = subject && subject.score >= SURE_NAME ? page.text.slice(subject.name.start, subject.name.end) : null;
    return name !== null && bioScore(line.text, [name]) >= SURE_LIFE ? [name] : [];
  });
  SUBJECTS.set(state, found);
  return found;
}

const LEAST_LIFE = 80;
const SURE_NAME = 0.8;
const SURE_LIFE = 2.5;

/** "… will speak on “Engines”.": a sentence about the talk, no text of it. */
function holdsTitle({ draft: { titlePassage } }: SegmentState, { start, end, text }: Line): boolean {
  return titlePassage !== null && text.length < LEAST_BOTH && titlePassage.start > start + 1 && titlePassage.end <= end;
}

function lineAfter(state: SegmentState, span: Span): number {
  const line = state.lines.find((other) => other.end === span.end);
  return line ? line.index + 1 : -1;
}

/** Sets the abstract with its exact borders: a bio that follows without a mark is cut off. */
export function finishPassages(state: SegmentState): void {
  const { draft, page } = state;
  const { text, ground } = page;
  if (!state.abstract) return;
  let { end } = state.abstract;
  let start = behindInvitation(state, state.abstract);
  const turn = bioStartIn(narrow(text.slice(start, end)), namesOrSubjects(state));
  if (turn > 0) {
    draft.bios.push(passageOf(page, { start: start + turn, end }));
    end = start + turn;
  }
  const printed = text.slice(start, end);
  if (NOT_YET.test(printed)) return;
  if (printed.trim().length < 25 && (isUntitled(printed) || /^\s*(?:none|see|n\/a)/i.test(printed))) return;
  end = start + closingStart(printed);
  end -= NEXT_ITEM.exec(text.slice(start, end))?.[0].length ?? 0;
  const placed = placeBehindText(text.slice(Math.max(start, end - LONGEST_PLACE), end));
  if (placed) {
    const from = Math.max(start, end - LONGEST_PLACE);
    const note = { rule: 'location/behind-text', confidence: 0.7 };
    putLocation(draft, ground, { start: from + placed.start, end: from + placed.end }, note);
    end = from + placed.border;
  }
  start += /^[\s:–—-]*/.exec(printed)?.[0].length ?? 0;
  if (isQuotedWhole(text.slice(start, end).trim())) {
    start += 1;
    end = start + text.slice(start, end).trimEnd().length - 1;
  }
  draft.abstract = textFact(ground, start, end, { rule: 'abstract/passage', confidence: 0.85 });
  draft.abstractPassage = draft.abstract ? { ground, start, end } : null;
}

/** A text between one pair of quotes, with none within. */
function isQuotedWhole(text: string): boolean {
  const pair = text.charAt(0) + text.charAt(text.length - 1);
  return QUOTES.has(pair) && ![...pair].some((mark) => text.slice(1, -1).includes(mark));
}

const QUOTES = new Set(['“”', '""', '„“', '«»', '»«', '„”']);

/** "Join us for a talk by Ada Byron (Turin). Coffee from 3:15.": where the text begins below paragraphs that invite to the talk. */
function behindInvitation(state: SegmentState, { start, end }: Span): number {
  const within = state.lines.filter((line) => line.end > start && line.end <= end);
  if (within.length < 2) return start;
  const names = namesOrSubjects(state);
  const first = within.findIndex(({ text }) => {
    if (text.length > LONGEST_INVITATION) return true;
    const invites = names.some((name) => text.includes(name)) && announces(text);
    return !(invites || isNotice(text) || isCourtesy(text));
  });
  const line = within[first];
  const rest = within.slice(Math.max(0, first)).reduce((sum, { text }) => sum + text.length, 0);
  return first > 0 && line && rest >= LEAST_BOTH / 3 ? Math.max(start, line.start) : start;
}

const LONGEST_INVITATION = 350;
const LONGEST_PLACE = 80;
/** "TBA Talks of this series are recorded …": there is no abstract yet, whatever stands behind. */
const NOT_YET =
  /^[\s:–—-]*(?:TB[ADC]|T\.B\.[ADC]\.|[Tt]o be (?:announced|confirmed|provided)|N\.?N\.)(?=[\s.,]*$|\.?\s+\p{Lu})/u;
/** "2) MACRO WORKSHOP" on a line of its own: what comes next. */
const NEXT_ITEM = /\n\s*(?:\d{1,2}[.)]|[•*#–-])\s*[^\n]{3,60}$/u;
