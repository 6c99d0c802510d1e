/** What is known of a segment while its lines are read: the steps fill it one after another. */

import type { Draft, Passage } from '../draft.ts';
import { emptyDraft, speakersOf } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import type { TitleCandidate } from './title-candidate.ts';

export interface SegmentHints {
  /** The layout makes a speaker likely on the first line: a list by dates, a programme. */
  readonly expectsPeople: boolean;
  /** Lines that begin with a time are slots of a programme. */
  readonly isProgramme: boolean;
  /** What lines above have told of the talk already. */
  readonly begun?: Draft;
}

/** A talk told by labels or in sentences. */
export const PLAIN: SegmentHints = { expectsPeople: false, isProgramme: false };
/** A talk of a list, which begins with who speaks. */
export const LISTED: SegmentHints = { expectsPeople: true, isProgramme: false };

export interface SegmentState {
  readonly page: Page;
  readonly lines: readonly Line[];
  readonly hints: SegmentHints;
  readonly draft: Draft;
  /** Lines that no label took. */
  readonly loose: Line[];
  /** Long lines and sentences. */
  readonly paragraphs: Line[];
  /** Short lines of which nothing is known yet. */
  readonly rest: Line[];
  /** Paragraphs that announced something. */
  readonly announcing: Set<Line>;
  /** The lines among which the title was chosen, with their signs. */
  titleCandidates: readonly TitleCandidate[];
  /** A quoted string that may be the title when no line is. */
  quoted: Span | null;
  abstract: Span | null;
  bio: Span | null;
  /** Fields that came twice: the segment holds more than one talk. */
  conflicts: number;
  /** Lines that no rule took. */
  unexplained: number;
}

/** A segment of which nothing is read yet. */
export function emptyState(page: Page, lines: readonly Line[], hints: SegmentHints): SegmentState {
  const first = lines[0];
  const last = lines.at(-1);
  return {
    page,
    lines,
    hints,
    draft: hints.begun ?? emptyDraft(page.ground.mapped.toSource(first?.start ?? 0, last?.end ?? 0)),
    loose: [],
    paragraphs: [],
    rest: [],
    announcing: new Set(),
    titleCandidates: [],
    quoted: null,
    abstract: null,
    bio: null,
    conflicts: 0,
    unexplained: 0,
  };
}

/** The names of the speakers so far. */
export function namesOf(state: SegmentState): string[] {
  return speakersOf(state.draft).map((person) => person.name.value);
}

/** Whether the segment tells in labelled texts what the talk is about and who gives it, as a whole page or straight below one line. */
export function tellsOfLife({ draft, page, lines }: SegmentState): boolean {
  if (draft.bios.length === 0) return false;
  const textsOf = (key: 'abstract' | 'bio') => lines.filter((line) => isText(line, key)).length;
  const [abstracts, lives] = [textsOf('abstract'), textsOf('bio')];
  if (lines.length >= page.lines.length) return abstracts > 0 && lives > 0;
  const [title, text] = lines;
  return abstracts === 1 && lives === 1 && title?.label === null && text !== undefined && isText(text, 'abstract');
}

function isText({ label }: Line, key: 'abstract' | 'bio'): boolean {
  return label?.hasMark === true && label.keys[0] === key;
}

/** A stretch of the page with the page's ground. */
export function passageOf(page: Page, span: Span): Passage {
  return { ground: page.ground, start: span.start, end: span.end };
}
