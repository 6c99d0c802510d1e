/** Reads all proposals of how a page is set and keeps the one that explains it best. */

import { putDay } from '../assign/put-fields.ts';
import { readSegment, type SegmentReading } from '../assign/segment-reader.ts';
import type { Draft } from '../draft.ts';
import { speakersOf } from '../draft.ts';
import type { Line, Page } from '../page.ts';
import { isNoTalk } from '../parsers/phrases.ts';
import type { Proposal, Segment } from './patterns.ts';

export interface Choice {
  readonly pattern: string;
  readonly header: readonly Line[];
  readonly drafts: readonly Draft[];
  readonly score: number;
  /** The lines of the last segment, which a window may have cut. */
  readonly last: Segment | null;
}

/** The best reading of the proposals, or null when none of them finds a talk. */
export function chooseSegmentation(page: Page, proposals: readonly Proposal[]): Choice | null {
  const scored = proposals.map((proposal) => scoreOf(page, proposal)).filter((one) => one.drafts.length > 0);
  return scored.reduce<Choice | null>(
    (best, one) => (best === null || one.score > best.score + 1e-9 ? one : best),
    null,
  );
}

function scoreOf(page: Page, proposal: Proposal): Choice {
  let score = 0;
  const drafts: Draft[] = [];
  for (const segment of proposal.segments) {
    const reading = readSegment(page, segment.lines, proposal.hints);
    inheritDay(page, reading.draft, segment);
    score -= reading.conflicts * 0.7 + Math.min(reading.unexplained, 6) * 0.06;
    if (!isTalk(reading, proposal, segment)) continue;
    drafts.push(reading.draft);
    score += quality(reading.draft) - 0.35;
  }
  return {
    pattern: proposal.pattern,
    header: proposal.header,
    drafts,
    score,
    last: proposal.segments.at(-1) ?? null,
  };
}

function inheritDay(page: Page, draft: Draft, segment: Segment): void {
  if (draft.day === null && segment.dayLine)
    putDay(
      draft,
      page,
      segment.dayLine.dates.length > 0
        ? segment.dayLine.dates
        : segment.dayLine.headDate
          ? [segment.dayLine.headDate]
          : [],
    );
}

/** A talk has somebody who gives it, or a title that stands where titles stand. */
function isTalk({ draft }: SegmentReading, proposal: Proposal, segment: Segment): boolean {
  const first = segment.lines[0]?.text ?? '';
  if (speakersOf(draft).length > 0) {
    const rest = first.slice(
      (segment.lines[0]?.headDate?.end ?? segment.lines[0]?.times[0]?.end ?? segment.lines[0]?.start ?? 0) -
        (segment.lines[0]?.start ?? 0),
    );
    const isOpening =
      /^[\s:–—-]*(?:introduction|welcome|opening|closing|registration|reception|panel discussion|poster)/i.test(rest);
    return !(proposal.hints.isProgramme && isOpening && draft.title === null);
  }
  if (!draft.title || isNoTalk(draft.title.value)) return false;
  if (proposal.hints.isProgramme || proposal.hints.expectsPeople)
    return draft.title.rule === 'title/label' || draft.title.rule === 'title/quoted';
  return (
    draft.title.rule === 'title/label' ||
    draft.title.rule.startsWith('title/below') ||
    (draft.day !== null && draft.title.rule !== 'title/own-line')
  );
}

function quality(draft: Draft): number {
  const speakers = speakersOf(draft);
  const surest = speakers.reduce((most, person) => Math.max(most, person.name.confidence), 0);
  return (
    (speakers.length > 0 ? 0.25 + 0.2 * surest : 0) +
    (draft.title ? 0.2 + 0.1 * draft.title.confidence : draft.isUntitled ? 0.15 : 0) +
    (draft.day ? 0.2 : 0) +
    (draft.abstract ? 0.08 : 0) +
    (draft.startTime ? 0.03 : 0) +
    (speakers.some((person) => person.affiliations.length > 0) ? 0.06 : 0) -
    (speakers.length > 6 ? 0.2 : 0)
  );
}
