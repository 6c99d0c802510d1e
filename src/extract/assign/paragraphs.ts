/** Tells the paragraphs of a segment apart: announcement, abstract, bio or notice, and finds the borders between them. */

import { speakersOf } from '../draft.ts';
import { textFact } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import type { Line } from '../page.ts';
import { bioScore, bioStartIn } from '../parsers/bio-likeness.ts';
import { closingStart } from '../parsers/closing-notices.ts';
import { isNotice, isUntitled } from '../parsers/phrases.ts';
import { announcingScore, readProse } from './prose.ts';
import { namesOf, passageOf, type SegmentState } from './segment-state.ts';

/** Words by which a paragraph of an article is about the talk itself. */
const OF_TALK =
  /(?<![\p{L}])(?:talk|lecture|seminar|abstract|I|we|our|vortrag|wir|exposé|conférence|nous|charla|conferencia|ponencia|seminario|conferenza|palestra|wykład|referat|lezing|thesis|dissertation|discuss|explore)(?![\p{L}])/iu;

/** Reads the paragraphs that announce a talk, those that say most first. */
export function readAnnouncements(state: SegmentState): void {
  const ranked = state.paragraphs
    .map((line) => ({ line, score: announcingScore(line) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.line.start - b.line.start);
  for (const { line } of ranked) {
    if (readProse(state, line)) state.announcing.add(line);
  }
}

/** Reads the other long lines: bios and abstract in their order. */
export function readParagraphs(state: SegmentState): void {
  const inAbstract = (line: Line) =>
    state.abstract !== null && line.start >= state.abstract.start && line.end <= state.abstract.end;
  for (const line of state.paragraphs) {
    if (!state.announcing.has(line) && !inAbstract(line)) takeParagraph(state, line);
  }
}

function takeParagraph(state: SegmentState, line: Line): void {
  const names = namesOf(state);
  const score = bioScore(line.text, names);
  const follows = state.bio !== null && line.index === lineAfter(state, state.bio) && score >= 1;
  if (score >= 2 || follows) {
    state.draft.bios.push(passageOf(state.page, line));
    state.bio = line;
  } else if (isNotice(line.text)) return;
  else if (!state.abstract) {
    const isArticle = speakersOf(state.draft).some((person) => person.name.rule === 'speaker/prose');
    if (isArticle && !OF_TALK.test(line.text)) state.unexplained++;
    else state.abstract = { start: line.start, end: line.end };
  } else if (isNextTo(state, state.abstract, line)) state.abstract = { start: state.abstract.start, end: line.end };
  else state.unexplained++;
}

function isNextTo(state: SegmentState, span: Span, line: Line): boolean {
  return line.start >= span.end && !state.lines.some((other) => other.start >= span.end && other.end <= line.start);
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
  let { start, end } = state.abstract;
  const turn = bioStartIn(text.slice(start, end), namesOf(state));
  if (turn > 0) {
    draft.bios.push(passageOf(page, { start: start + turn, end }));
    end = start + turn;
  }
  const printed = text.slice(start, end);
  if (printed.trim().length < 25 && (isUntitled(printed) || /^\s*(?:none|see|n\/a)/i.test(printed))) return;
  end = start + closingStart(printed);
  start += /^[\s:–—-]*/.exec(printed)?.[0].length ?? 0;
  draft.abstract = textFact(ground, start, end, { rule: 'abstract/passage', confidence: 0.85 });
  draft.abstractPassage = draft.abstract ? { ground, start, end } : null;
}
