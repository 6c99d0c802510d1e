/** What speaks for and against each line of a segment being the title: what it looks like, where it stands, and what the rest says of it. */

import { looksLikeInstitution } from '../../institutions/gazetteer.ts';
import { normWord } from '../../text/fold.ts';
import { narrow } from '../../text/narrow.ts';
import { remembered } from '../../text/remembered.ts';
import { topicsWith } from '../../topics/words-of-topics.ts';
import { isLifeLine } from '../bio/life-line.ts';
import { speakersOf } from '../draft.ts';
import type { Line } from '../line.ts';
import { kindOfLine } from '../parsers/kind-of-line.ts';
import { personScore } from '../parsers/person-score.ts';
import { isCourtesy, isNotice } from '../parsers/phrases.ts';
import { isPlace } from '../parsers/place-names.ts';
import { isRolePhrase } from '../parsers/post-phrases.ts';
import { titleBeforeSeries, titleBehindSeries } from '../parsers/series-beside-title.ts';
import { isSeriesName, leadsToTitle } from '../parsers/series-names.ts';
import { announces } from './prose-cues.ts';
import type { SegmentState } from './segment-state.ts';
import type { TitleSigns } from './title-candidate.ts';
import { linksBehind } from './title-edges.ts';
import {
  beginsSmall,
  canBeTitle,
  LIKELY_TITLE,
  saysMoreOf,
  smallWordsIn,
  titleLikeness,
  withCapital,
} from './title-likeness.ts';
import { TRAIL } from './title-trails.ts';

/** What holds for all lines of a segment. */
export interface TitleGround {
  readonly state: SegmentState;
  readonly lines: readonly Line[];
  /** Places of lines in `lines`, by their index on the page. */
  readonly places: ReadonlyMap<number, number>;
  readonly names: readonly string[];
  /** Places of the lines where speakers are named. */
  readonly namedAt: readonly number[];
  readonly dayAt: number;
  /** Place of the first line of the abstract or of a long paragraph, and of the line behind it. */
  readonly textAt: number;
  readonly behindText: number;
  /** Beginnings of the longer words of the text. */
  readonly stems: ReadonlySet<string>;
  readonly trails: readonly string[];
  readonly candidates: readonly Line[];
  /** How much each candidate looks like a title by itself, and those that do. */
  readonly likeness: ReadonlyMap<Line, number>;
  readonly likely: readonly Line[];
  /** Headings by their index on the page. */
  readonly headings: readonly number[];
  readonly hasLabels: boolean;
  /** The text around. */
  readonly around: string;
  readonly aroundStart: number;
}

const PARAGRAPH = 150;
const SHORT = 60;
const MENU = 30;
const STEM = 6;
const READ_OF_TEXT = 6000;
const AROUND = 3000;
const FAR = 6;

/** What the lines of a segment are measured against. */
export function titleGroundOf(state: SegmentState, candidates: readonly Line[]): TitleGround {
  const { page, lines, draft } = state;
  const names = speakersOf(draft).map(({ name }) => name);
  const reading = draft.day?.type === 'read' ? draft.day.reading.start : -1;
  const paragraph = state.paragraphs.find((line) => line.text.length > PARAGRAPH && !state.announcing.has(line));
  const text = state.abstract ?? paragraph ?? null;
  const textAt = text === null ? -1 : lines.findIndex(({ end }) => end > text.start);
  const behind = text === null ? -1 : lines.findIndex(({ start }) => start >= text.end);
  const first = lines[0]?.start ?? 0;
  const last = lines.at(-1)?.end ?? 0;
  const aroundStart = Math.max(0, first - AROUND);
  const told =
    text === null
      ? lines.filter((line) => line.text.length > PARAGRAPH).map((line) => line.text)
      : [page.text.slice(text.start, Math.min(text.end, text.start + READ_OF_TEXT))];
  const likeness = new Map(candidates.map((line) => [line, titleLikeness(line, false)]));
  return {
    state,
    lines,
    places: new Map(lines.map(({ index }, at) => [index, at])),
    names: names.map(({ value }) => value),
    namedAt: names.flatMap((name) => lineAtSource(state, name.start)),
    dayAt: reading < 0 ? -1 : lines.findIndex(({ start, end }) => start <= reading && reading < end),
    textAt,
    behindText: behind < 0 && text !== null ? lines.length : behind,
    stems: stemsOf(told.join(' ').slice(0, READ_OF_TEXT)),
    candidates,
    likeness,
    likely: candidates.filter((line) => (likeness.get(line) ?? 0) >= LIKELY_TITLE),
    headings: lines.flatMap(({ isHeading, index }) => (isHeading ? [index] : [])),
    hasLabels: lines.some(({ label }) => label !== null),
    trails: lines.filter((line) => TRAIL.test(line.text)).map((line) => line.text),
    around: page.text.slice(aroundStart, Math.min(last + AROUND, first + AROUND * 4)),
    aroundStart,
  };
}

/** The place of the line that holds an offset of the source; lines stand in the order of the source. */
function lineAtSource({ lines, page }: SegmentState, at: number): number[] {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const line = lines[middle];
    if (line && page.ground.mapped.toSource(line.start, line.end).end <= at) low = middle + 1;
    else high = middle;
  }
  return low < lines.length ? [low] : [];
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d][\p{L}\p{M}\d'’-]*/gu) ?? [];

function stemsOf(text: string): Set<string> {
  return new Set(
    wordsIn(text)
      .filter((word) => word.length > 4)
      .map((word) => word.slice(0, STEM)),
  );
}

const stemsOfLine = remembered((text: string): readonly string[] => [...stemsOf(text)]);

/** The signs of a line among others, and of what a rule took for the title. */
export function titleSigns(line: Line, ground: TitleGround, takenBy: string | null): TitleSigns {
  const bare = line.text.slice(0, line.text.length - linksBehind(line.text));
  const titled = titleBeforeSeries(bare) ?? titleBehindSeries(bare);
  return [
    signsOfText(narrow(titled ? bare.slice(titled.start, titled.end) : bare)),
    signsOfPlace(line, ground),
    signsOfRest(line, ground),
    {
      withSeries: Number(titled !== null),
      besideSpeaker: Number(takenBy === 'title/beside-speaker'),
      inQuotes: Number(takenBy === 'title/quoted'),
    },
  ];
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const MARK_WITHIN = /\s[–—|·•»>/]\s|\s-\s/;

/** What a line looks like by itself. */
const signsOfText = remembered((text: string): TitleSigns[number] => {
  const isSmall = beginsSmall(text);
  const words = text.split(/\s+/);
  const capitals = words.filter((word) => /^\W*\p{Lu}/u.test(word)).length;
  const content = wordsIn(text).filter((word) => word.length > 3);
  const terms = content.filter((word) => topicsWith(normWord(word)) > 0).length;
  const small = smallWordsIn(text);
  const isSeries = isSeriesName(text) && !/[:?]/.test(text) && !leadsToTitle(text);
  const isSentence = /[.!]$/.test(text) && words.length > 5;
  return {
    cannot: Number(!canBeTitle(isSmall ? withCapital(text) : text)),
    beginsSmall: Number(isSmall),
    smallStart: Number(/^\W*\p{Ll}/u.test(text)),
    oneWord: Number(words.length === 1),
    twoWords: Number(words.length === 2),
    threeWords: Number(words.length === 3),
    moreWords: Math.min(words.length, 10) / 10,
    manyWords: Number(words.length > 16),
    small: Math.min(small, 3) / 3,
    shouted: Number(text === text.toUpperCase() && /\p{L}/u.test(text)),
    allCapitals: Number(capitals === words.length && words.length > 2),
    capitals: capitals / words.length,
    terms: content.length === 0 ? 0 : terms / content.length,
    manyTerms: Math.min(terms, 3) / 3,
    asks: Number(/\?["”»]?$/.test(text)),
    colonWithin: Number(/\S:\s\S/.test(text)),
    colonAtEnd: Number(/:$/.test(text)),
    dashWithin: Number(MARK_WITHIN.test(text)),
    comma: Number(/,\s/.test(text)),
    commas: Number(/,\s.*,\s/.test(text)),
    stop: Number(/\.$/.test(text)),
    sentence: Number(isSentence),
    shouts: Number(/!$/.test(text)),
    bracket: Number(/\(.*\)/.test(text)),
    quoted: Number(/^["“„«].*["”“»]$/u.test(text)),
    year: Number(YEAR.test(text)),
    digit: Number(/\d/.test(text) && !YEAR.test(text)),
    address: Number(/@|https?:|www\.|\.(?:edu|org|com|ac)\b/.test(text)),
    series: Number(isSeries),
    seriesWord: Number(isSeriesName(text)),
    place: Number(isPlace(text)),
    role: Number(isRolePhrase(text)),
    institution: Number(looksLikeInstitution(text)),
    person: words.length > 1 && words.length < 6 ? personScore(text) : 0,
    announces: Number(words.length > 6 && announces(text)),
    notice: Number(isNotice(text)),
    courtesy: Number(isCourtesy(text)),
    life: Number(isLifeLine(text)),
    kind: Number(kindOfLine(text) !== null),
    goesOn: Number(saysMoreOf(text)),
    icon: Number(/[►▶✉☎⌂→←«»›‹©®]/u.test(text)),
  };
});

/** Where a line stands among the others. */
function signsOfPlace(line: Line, ground: TitleGround): TitleSigns[number] {
  const { lines, namedAt, dayAt, textAt, behindText, places, headings } = ground;
  const at = places.get(line.index) ?? 0;
  const [above, below] = [lines[at - 1], lines[at + 1]];
  const fromName = nearest(namedAt, at);
  const isBare = above === undefined || above.hasGap || isShort(above);
  return {
    heading: Number(line.isHeading),
    onlyHeading: Number(line.isHeading && headings.every((index) => index === line.index)),
    firstHeading: Number(line.isHeading && headings[0] === line.index),
    item: Number(line.isItem),
    indented: Number(line.indent > 0),
    part: Number(lines[at]?.text.length !== line.text.length),
    gapAbove: Number(line.hasGap || above === undefined),
    gapBelow: Number(below === undefined || below.hasGap),
    alone: Number((line.hasGap || above === undefined) && (below === undefined || below.hasGap)),
    menuAbove: Number(isBare && isMenu(above) && isMenu(lines[at - 2])),
    menuBelow: Number(isMenu(below) && isMenu(lines[at + 2])),
    inMenu: Number(isMenu(line) && (isMenu(above) || isMenu(below))),
    first: Number(at === 0),
    second: Number(at === 1),
    last: Number(at === lines.length - 1),
    depth: Math.min(at, 20) / 20,
    share: at / Math.max(1, lines.length),
    onName: Number(fromName === 0),
    aboveName: Number(fromName === 1),
    twoAboveName: Number(fromName === 2),
    belowName: Number(fromName === -1),
    twoBelowName: Number(fromName === -2),
    threeBelowName: Number(fromName === -3),
    farFromName: fromName === null ? 0 : Math.min(FAR, Math.abs(fromName)) / FAR,
    farBelowName: Number(fromName !== null && fromName < -FAR),
    onDay: Number(dayAt === at),
    aboveDay: Number(dayAt === at + 1),
    belowDay: Number(dayAt >= 0 && dayAt === at - 1),
    afterDay: Number(dayAt >= 0 && dayAt < at),
    farFromDay: dayAt < 0 ? 0 : Math.min(FAR, Math.abs(at - dayAt)) / FAR,
    aboveText: Number(textAt >= 0 && textAt === at + 1),
    farAboveText: textAt < 0 || textAt < at ? 0 : Math.min(FAR * 2, textAt - at) / FAR / 2,
    belowText: Number(behindText >= 0 && at >= behindText),
    straightBelowText: Number(behindText >= 0 && at === behindText),
    belowLabel: Number(above?.label != null && !line.hasGap),
    aboveLabel: Number(below?.label != null),
    labels: Number(ground.hasLabels),
    belowLabels: Number(lines.slice(Math.max(0, at - 12), at).some(({ label }) => label !== null)),
    hour: Number(line.times.length > 0),
    day: Number(line.dates.length > 0),
  };
}

function isShort(line: Line | undefined): boolean {
  return line !== undefined && line.text.length < SHORT;
}

/** A word or two as links and buttons are. */
function isMenu(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.text.length < MENU &&
    line.label === null &&
    line.headDate === null &&
    line.times.length === 0 &&
    line.text.split(' ').length < 4
  );
}

/** How many lines the nearest of several is below. */
function nearest(places: readonly number[], at: number): number | null {
  return places.reduce<number | null>(
    (best, place) => (best === null || Math.abs(place - at) < Math.abs(best) ? place - at : best),
    null,
  );
}

/** What the rest of the segment and the page say of a line. */
function signsOfRest(line: Line, ground: TitleGround): TitleSigns[number] {
  const { text } = line;
  const own = stemsOfLine(narrow(text));
  const { stems, names, trails, state, lines } = ground;
  const taken = own.filter((stem) => stems.has(stem)).length;
  const [before, exact, after] = repeats(line, ground);
  const hasText = stems.size > 20;
  const likeness = ground.likeness.get(line) ?? titleLikeness(line, false);
  return {
    overlap: own.length === 0 || !hasText ? 0 : taken / own.length,
    overlaps: hasText ? Math.min(taken, 3) / 3 : 0,
    noOverlap: Number(hasText && taken === 0),
    noText: Number(!hasText),
    repeatedLine: Number(exact),
    behindMark: Number(before),
    beforeMark: Number(after),
    inTrail: Number(trails.some((trail) => trail.includes(text))),
    endsTrail: Number(trails.some((trail) => trail.endsWith(text))),
    hasName: Number(names.some((name) => text.includes(name.split(' ').at(-1) ?? name))),
    any: 1,
    ofQuoted: Number(state.quoted !== null),
    ofNobody: Number(names.length === 0),
    ofList: Number(state.hints.expectsPeople),
    ofProgramme: Number(state.hints.isProgramme),
    firstOfList: Number((state.hints.expectsPeople || state.hints.isProgramme) && ground.candidates[0] === line),
    ofNoDay: Number(ground.dayAt < 0),
    ofWhole: Number(lines.length === state.page.lines.length),
    only: Number(ground.candidates.length === 1),
    oneOfFew: Number(ground.candidates.length < 4),
    likeness,
    likely: Number(likeness > LIKELY_TITLE),
    onlyLikely: Number(ground.likely.length === 1 && ground.likely[0] === line),
    firstLikely: Number(ground.likely[0] === line),
  };
}

/** Whether the line comes again: behind a mark, as a line, before a mark. */
function repeats(line: Line, { around, aroundStart }: TitleGround): [boolean, boolean, boolean] {
  const found: [boolean, boolean, boolean] = [false, false, false];
  const text = narrow(line.text);
  if (text.length < 4) return found;
  for (let at = around.indexOf(text), nth = 0; at >= 0 && nth < 6; at = around.indexOf(text, at + text.length), nth++) {
    if (Math.abs(at + aroundStart - line.start) < text.length) continue;
    const isStart = at === 0 || around[at - 1] === '\n';
    const isEnd = at + text.length >= around.length || around[at + text.length] === '\n';
    if (isStart && isEnd) found[1] = true;
    else if (isEnd && /[>›»/|:–—-]\s?$/.test(around.slice(at - 3, at))) found[0] = true;
    else if (isStart && /^\s?[|–—·-]\s/.test(around.slice(at + text.length, at + text.length + 3))) found[2] = true;
  }
  return found;
}
