/** Chooses among the lines that are left the one that is the title. */

import { speakersOf } from '../draft.ts';
import type { Line } from '../line.ts';
import { loneWord } from './lone-word.ts';
import { type SegmentState, tellsOfLife } from './segment-state.ts';
import type { TitleSigns } from './title-candidate.ts';
import { LIKELY_TITLE, titleLikeness } from './title-likeness.ts';
import { titleGroundOf, titleSigns } from './title-signs.ts';
import { TITLE_WEIGHTS } from './title-weights.ts';

/** More lines than that are no announcement of one talk. */
const MOST_LINES = 60;

/** A wrong title costs as much as a missed one, but with a title more is made of the rest. */
const LEAST_ODDS = -0.6;
/** Enough where somebody speaks or a day is named, and the words are those of a title: nearly every talk has one. */
const LEAST_OF_LIKELY = -3;
/** By how much the odds of another line must be higher than those of what a rule took. */
const CLEARLY = 1;

/** The line that is likeliest the title, among them what a rule took for it; null when none is likely. */
export function likeliestTitle(state: SegmentState, lines: readonly Line[]): Line | null {
  const taken = takenTitle(state);
  if (taken === null && lines.length === 0) return null;
  const ground = titleGroundOf(state, lines);
  const rule = state.draft.title?.rule ?? null;
  state.titleCandidates = [
    ...(taken ? [{ line: taken, signs: titleSigns(taken, ground, rule) }] : []),
    ...lines.slice(0, MOST_LINES).map((line) => ({ line, signs: titleSigns(line, ground, null) })),
  ];
  const scored = state.titleCandidates.map(({ line, signs }) => ({ line, odds: titleOdds(signs) }));
  const best = bestOf(scored);
  if (!best || best.odds < leastOdds(state, best.line)) return taken ?? (state.quoted ? null : loneWord(state, lines));
  const set = SENTENCE.test(best.line.text) ? bestOf(scored.filter(({ line }) => isSetAsTitle(line))) : null;
  if (set && titleLikeness(set.line, false) >= LIKELY_TITLE) return set.line;
  const named = titleBelowSpeaker(state, best.line, scored);
  if (named) return named;
  const ofTaken = scored.find(({ line }) => line === taken)?.odds ?? Number.NEGATIVE_INFINITY;
  if (taken && best.odds < ofTaken + CLEARLY) return taken;
  const above = scored.find(({ line }) => line.index === best.line.index - 1);
  if (above && titleLikeness(above.line, false) >= LIKELY_TITLE) {
    const isNear = above.odds > best.odds - CLEARLY && !best.line.hasGap;
    if (isNear || isSubtitle(state, above.line, best.line)) return above.line;
  }
  return best.line;
}

interface Scored {
  readonly line: Line;
  readonly odds: number;
}

function bestOf(scored: readonly Scored[]): Scored | null {
  return scored.reduce<Scored | null>((top, one) => (top === null || one.odds > top.odds ? one : top), null);
}

/** "Knots have no ends, and the talk says why.": a sentence is no title where another line is set as one. */
const SENTENCE = /^(?:\S+\s+){4,}\S+\.$/u;

function isSetAsTitle({ isHeading, text }: Line): boolean {
  return (isHeading || isShouted(text)) && !/\.$/.test(text);
}

function leastOdds(state: SegmentState, line: Line): number {
  const { draft, quoted, lines } = state;
  const isOfTalk = speakersOf(draft).length > 0 || hasDay(lines) || tellsOfLife(state);
  return isOfTalk && quoted === null && titleLikeness(line, false) >= LIKELY_TITLE ? LEAST_OF_LIKELY : LEAST_ODDS;
}

function hasDay(lines: readonly Line[]): boolean {
  return lines.some(({ dates, headDate }) => dates.length > 0 || headDate !== null);
}

/** What stands beside the speaker or in quotes, set as a line; null where nothing was taken or what was taken is sure. */
function takenTitle(state: SegmentState): Line | null {
  const { title, titlePassage } = state.draft;
  const line = title && titlePassage && UNSURE.has(title.rule) ? lineOfTitle(state) : undefined;
  return line && title && titlePassage
    ? { ...line, start: titlePassage.start, end: titlePassage.end, text: title.value }
    : null;
}

const UNSURE = new Set(['title/beside-speaker', 'title/quoted']);

/** Whether a rule that may be wrong took the title from these lines: that of an entry stands above the lines that tell more of it. */
export function isUnsureTitle(state: SegmentState): boolean {
  const { title } = state.draft;
  return title === null || (UNSURE.has(title.rule) && lineOfTitle(state) !== undefined);
}

function lineOfTitle({ draft: { titlePassage }, lines }: SegmentState): Line | undefined {
  return titlePassage
    ? lines.find(({ start, end }) => start <= titlePassage.start && titlePassage.start < end)
    : undefined;
}

/** The odds against there being no title, as logarithm. */
function titleOdds(signs: TitleSigns): number {
  let odds = 0;
  for (const some of signs) for (const sign in some) odds += (some[sign] ?? 0) * (TITLE_WEIGHTS[sign] ?? 0);
  return odds;
}

/** A line under a title that says more of it: the title is asked or shouted, or both stand in a block by themselves. */
function isSubtitle({ lines }: SegmentState, title: Line, below: Line): boolean {
  if (below.hasGap || below.isHeading) return false;
  if (/[?!:]$/.test(title.text) || (isShouted(title.text) && !isShouted(below.text))) return true;
  const next = lines.find(({ start }) => start > below.end);
  return title.hasGap && (next === undefined || next.hasGap);
}

/** "PARTICLE PHYSICS", "Ada Byron (Turin)", "Engines at one loop": what is shouted above the speaker is the series where a title stands below. */
function titleBelowSpeaker({ draft, lines }: SegmentState, best: Line, scored: readonly Scored[]): Line | null {
  if (!isShouted(best.text)) return null;
  const at = lines.findIndex(({ start }) => start === best.start);
  const [speaker, below] = lines.slice(at + 1, at + 3);
  if (at < 0 || !speaker || !below || speaker.hasGap || below.hasGap || isShouted(speaker.text)) return null;
  if (!speakersOf(draft).some(({ name }) => speaker.text.includes(name.value))) return null;
  const title = scored.find(({ line }) => line.start === below.start)?.line;
  return title && !isShouted(title.text) && titleLikeness(title, false) >= LIKELY_TITLE ? title : null;
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase() && /\p{L}/u.test(text);
}
