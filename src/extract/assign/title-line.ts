/** Chooses among the lines that are left the one that is the title. */

import { speakersOf } from '../draft.ts';
import type { Line } from '../page.ts';
import { loneWord } from './lone-word.ts';
import { tellsOf } from './news-headlines.ts';
import type { SegmentState } from './segment-state.ts';
import { canBeTitle, LIKELY_TITLE, SURE_TITLE, titleLikeness } from './title-likeness.ts';

/** "University > Seminars > On engines": where a page stands on its site. */
export const TRAIL = /\S\s[>›»/]\s\S.*\S\s[>›»/]\s\S/u;

/** A page whose trail ends with the line is about it. */
const END_OF_TRAIL = 0.4;

/** The line that is likeliest the title; null when none is likely. */
export function likeliestTitle(state: SegmentState, lines: readonly Line[]): Line | null {
  if (state.hints.isProgramme || state.hints.expectsPeople) return lines.find((line) => canBeTitle(line.text)) ?? null;
  const names = speakersOf(state.draft).map((person) => person.name);
  const place = (line: Line) => state.page.ground.mapped.toSource(line.start, line.end);
  const isNews = (line: Line) => names.some((name) => tellsOf(line.text, name.value));
  const isBeside = (line: Line) =>
    names.some((name) => {
      const span = place(line);
      return Math.abs(span.start - name.end) < 160 || Math.abs(name.start - span.end) < 60;
    });
  const trails = state.lines.filter(({ text }) => TRAIL.test(text)).map(({ text }) => text);
  const isNamed = ({ text }: Line) => trails.some((trail) => trail.endsWith(text));
  const end = state.abstract?.end ?? state.page.text.length;
  const text = state.paragraphs.find((line) => line.text.length > PARAGRAPH && !state.announcing.has(line));
  const scored = lines.map((line) => {
    const score =
      titleLikeness(line, isBeside(line)) +
      (isNamed(line) ? END_OF_TRAIL : 0) -
      (isNews(line) ? OF_NEWS : 0) -
      (line.start >= end ? BELOW_TEXT : 0);
    // A paragraph may also be a bio that stands above the title: then no other line competes.
    return { line, score, rank: score - (text !== undefined && line.start > text.end ? BELOW_PARAGRAPH : 0) };
  });
  const best = scored.reduce<(typeof scored)[number] | null>(
    (top, one) => (top === null || one.rank > top.rank + 1e-9 ? one : top),
    null,
  );
  if (!best || best.score < (state.quoted ? SURE_TITLE : LIKELY_TITLE))
    return state.quoted ? null : loneWord(state, lines);
  const above = scored.find(({ line }) => line.index === best.line.index - 1);
  return above && above.score >= LIKELY_TITLE && isSubtitle(state, above.line, best.line) ? above.line : best.line;
}

/** Below the abstract stands what belongs to the page. */
const BELOW_TEXT = 0.5;
const BELOW_PARAGRAPH = 0.6;
const PARAGRAPH = 150;

const OF_NEWS = 0.8;

/** A line under a title that says more of it: the title is asked or shouted, or both stand in a block by themselves. */
function isSubtitle({ lines }: SegmentState, title: Line, below: Line): boolean {
  if (below.hasGap || below.isHeading) return false;
  if (/[?!:]$/.test(title.text) || (isShouted(title.text) && !isShouted(below.text))) return true;
  const next = lines.find(({ start }) => start > below.end);
  return title.hasGap && (next === undefined || next.hasGap);
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}
