/** Tells whom a label for hosts or speakers names: by the other lines it may be a candidate, an adviser or an author. */

import { speakersOf } from '../draft.ts';
import type { Line } from '../line.ts';
import type { LabelKey } from '../parsers/label-words.ts';
import { findPersonNames } from '../parsers/person-names.ts';
import { isAdviser, isCandidate, isGuestOfJury } from './advisers.ts';
import { isWrittenByOthers, OF_AUTHORS } from './read-papers.ts';
import type { SegmentState } from './segment-state.ts';

/** The first line is no paragraph that happens to begin with a day. */
const PARAGRAPH = 150;
const SURE_NAME = 0.8;

/** Whom a label for hosts or speakers names by the other lines of the talk; null where it means what it says. */
export function meantByLabel(key: LabelKey | undefined, line: Line, state: SegmentState): LabelKey | null {
  const { lines } = state;
  if (key === 'host') return isCandidate(line, lines) ? 'speaker' : null;
  if (key !== 'speaker') return null;
  // Who wrote the paper that somebody else presents.
  if (OF_AUTHORS.test(line.text) && (isPresented(state) || isWrittenByOthers(line, lines))) return 'coauthor';
  if (isGuestOfJury(line, lines)) return 'committee';
  return isAdviser(line, lines) ? 'adviser' : null;
}

/** Whether somebody is named already, or in the first line: "3 October - Ada Byron". */
function isPresented({ draft, page, lines: [first] }: SegmentState): boolean {
  if (speakersOf(draft).length > 0) return true;
  if (!first || first.label || first.headDate === null || first.text.length > PARAGRAPH) return false;
  const rest = page.text.slice(first.headDate.end, first.end);
  return findPersonNames(rest).some(
    ({ score, fullStart }) => score >= SURE_NAME && !/\p{L}/u.test(rest.slice(0, fullStart)),
  );
}
