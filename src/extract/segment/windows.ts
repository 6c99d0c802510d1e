/** Reads long pages window by window: each begins where the last announcement of the one before begins, so that none is cut. */

import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Page } from '../page.ts';
import { type Choice, chooseSegmentation, type PageMemory } from './choose.ts';
import type { Pattern, Proposal } from './patterns.ts';

/** The layout of the windows so far. */
interface Usual {
  readonly choice: Choice;
  readonly source: Pattern;
  readonly scorePerLine: number;
}

interface WindowReading {
  readonly header: readonly Line[];
  readonly drafts: readonly Draft[];
}

/** What one window holds at most: a term's programme with abstracts. */
const WINDOW_LINES = 700;
const WINDOW_CHARACTERS = 60_000;
/** How often a page may change its layout; then the one found last stays, so that a hostile page takes linear time. */
const MAX_CHANGES = 4;
/** The share of the first window's score that later windows of the same layout reach. */
const STILL_FITS = 0.6;

/** The talks of a page's lines; null when no pattern finds one. */
export function readInWindows(
  page: Page,
  lines: readonly Line[],
  { patterns, memory }: { readonly patterns: readonly Pattern[]; readonly memory: PageMemory },
): WindowReading | null {
  let from = 0;
  let usual: Usual | null = null;
  let changes = 0;
  let dayLine: Line | null = null;
  let header: readonly Line[] | null = null;
  const drafts: Draft[] = [];
  while (from < lines.length) {
    const window = windowAt(lines, from);
    const isLast = from + window.length >= lines.length;
    const known: Usual | null = usual;
    let choice: Choice | null = known
      ? chooseSegmentation(
          page,
          carryDay(proposalsOf(known.source, page, window), dayLine).filter(
            (one) => one.pattern === known.choice.pattern,
          ),
          memory,
        )
      : null;
    const fits = choice !== null && known !== null && choice.score / window.length >= known.scorePerLine * STILL_FITS;
    if (!fits && changes < MAX_CHANGES) {
      changes++;
      const all = patterns.map((source) => ({ source, proposals: proposalsOf(source, page, window) }));
      const proposed = all.flatMap(({ proposals }) => proposals);
      choice = chooseSegmentation(page, carryDay(proposed, dayLine), memory);
      const source: Pattern | undefined = all.find(({ proposals }) =>
        proposals.some((one) => one.pattern === choice?.pattern),
      )?.source;
      if (choice && source) usual = { choice, source, scorePerLine: choice.score / window.length };
    }
    header ??= choice?.header ?? null;
    // The last announcement may go on in the next window: it is read there from its beginning.
    const lastStart: number = choice?.last?.lines[0] ? window.indexOf(choice.last.lines[0]) : -1;
    // Only where that leaves half the window behind: else a page of one endless announcement would be read over and over.
    const isCut = !isLast && lastStart * 2 >= window.length;
    const cutAt = choice?.last?.lines[0]?.start ?? Number.POSITIVE_INFINITY;
    const limit = page.ground.mapped.toSource(cutAt, cutAt).start;
    for (const draft of choice?.drafts ?? []) if (!isCut || draft.span.start < limit) drafts.push(draft);
    dayLine = isCut ? (choice?.last?.dayLine ?? null) : null;
    from += isCut ? lastStart : window.length;
  }
  return header === null && drafts.length === 0 ? null : { header: header ?? [], drafts };
}

function proposalsOf(pattern: Pattern, page: Page, window: readonly Line[]): Proposal[] {
  return pattern(page, window).flatMap(waysToRead);
}

/** Lists are read in two ways: as entries that are built alike, and each for itself. */
export function waysToRead(proposal: Proposal): Proposal[] {
  if (!proposal.hints.expectsPeople) return [proposal];
  return [{ ...proposal, pattern: `${proposal.pattern}/entries`, isList: true }, proposal];
}

function windowAt(lines: readonly Line[], from: number): Line[] {
  const start = lines[from]?.start ?? 0;
  let to = from + 1;
  while (to < lines.length && to - from < WINDOW_LINES && (lines[to]?.end ?? 0) - start < WINDOW_CHARACTERS) to++;
  return lines.slice(from, to);
}

/** The heading with the day stands in an earlier window. */
function carryDay(proposals: readonly Proposal[], dayLine: Line | null): readonly Proposal[] {
  if (!dayLine) return proposals;
  return proposals.map((proposal) => ({
    ...proposal,
    segments: proposal.segments.map((segment) => ({ ...segment, dayLine: segment.dayLine ?? dayLine })),
  }));
}
