/** Reads a segment once where several proposals cut a page alike there. */

import { readSegment, type SegmentReading } from '../assign/segment-reader.ts';
import type { SegmentHints } from '../assign/segment-state.ts';
import { copyDraft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Page } from '../page.ts';

interface Known {
  readonly lines: readonly Line[];
  readonly hints: SegmentHints;
  readonly reading: SegmentReading;
}

/** What was read of the segments of a page, by their first lines. */
export type SegmentMemory = WeakMap<Line, Known[]>;

/** The reading of a segment, with a draft of its own that may be changed. */
export function readSegmentOnce(
  page: Page,
  lines: readonly Line[],
  { hints, memory }: { hints: SegmentHints; memory: SegmentMemory },
): SegmentReading {
  const [first] = lines;
  if (first === undefined || hints.begun !== undefined) return readSegment(page, lines, hints);
  const ofFirst = memory.get(first) ?? [];
  const known = ofFirst.find((one) => haveSameHints(one.hints, hints) && haveSameLines(one.lines, lines));
  if (known) return withOwnDraft(known.reading);
  const reading = readSegment(page, lines, hints);
  memory.set(first, [...ofFirst, { lines, hints, reading }]);
  return withOwnDraft(reading);
}

function withOwnDraft(reading: SegmentReading): SegmentReading {
  const draft = copyDraft(reading.draft);
  if (draft.day) draft.day = { ...draft.day };
  return { ...reading, draft };
}

function haveSameHints(a: SegmentHints, b: SegmentHints): boolean {
  return a.expectsPeople === b.expectsPeople && a.isProgramme === b.isProgramme;
}

function haveSameLines(a: readonly Line[], b: readonly Line[]): boolean {
  return a.length === b.length && a.every((line, at) => line === b[at]);
}
