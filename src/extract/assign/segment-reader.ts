/** Reads the lines of one talk: labelled fields first, then the lines that have no label by what they look like. */

import { pattern } from '../../text/pattern.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Page } from '../page.ts';
import { takeEarlyAffiliation } from './early-affiliation.ts';
import { takeLabelledLines } from './labelled-lines.ts';
import { readLooseLines } from './loose-lines.ts';
import { leaveNameOfSpeaker } from './named-after-speaker.ts';
import { isNoteOfTalk, takeNotesOfTalk } from './notes-of-talk.ts';
import { finishPassages, readAnnouncements, readParagraphs } from './paragraphs.ts';
import { readRestOfLines } from './rest-of-lines.ts';
import { emptyState, type SegmentHints, type SegmentState } from './segment-state.ts';
import { withoutSignatures } from './signatures.ts';
import { takeSpeakerOfBio } from './speaker-of-bio.ts';
import type { TitleCandidate } from './title-candidate.ts';
import { takePlaceOfNotice } from './unmarked-places.ts';

export interface SegmentReading {
  readonly draft: Draft;
  /** Fields that came twice: the segment holds more than one talk. */
  readonly conflicts: number;
  /** Lines that no rule took. */
  readonly unexplained: number;
  /** The lines among which the title was chosen; what learns from cases reads them. */
  readonly titleCandidates?: readonly TitleCandidate[];
}

/** The talk of a segment of a page. */
export function readSegment(page: Page, lines: readonly Line[], hints: SegmentHints): SegmentReading {
  const notes = lines.filter((line) => isNoteOfTalk(page, line));
  const own = notes.length > 0 && notes.length < lines.length ? lines.filter((line) => !notes.includes(line)) : lines;
  const state = emptyState(page, withoutSignatures(own), hints);
  if (own !== lines) takeNotesOfTalk(page, state.draft, notes);
  takeLabelledLines(state);
  takeEarlyAffiliation(state);
  leaveNameOfSpeaker(state);
  readLooseLines(state);
  readAnnouncements(state);
  readRestOfLines(state);
  readParagraphs(state);
  takeSpeakerOfBio(state);
  takePlaceOfNotice(state);
  finishPassages(state);
  // A life may have stood at the end of the abstract.
  takeSpeakerOfBio(state);
  takeDayCalledOff(state);
  const { draft, conflicts, unexplained, titleCandidates } = state;
  return { draft, conflicts, unexplained, titleCandidates };
}

/** "… which was announced for 14 March, is cancelled": a talk called or put off is that of the day for which it was announced. */
function takeDayCalledOff({ draft, page, lines }: SegmentState): void {
  const standing = draft.status?.value;
  if (draft.day || (standing !== 'CANCELLED' && standing !== 'POSTPONED')) return;
  const days = lines.flatMap((line) => line.dates.filter(({ untilDay }) => untilDay === null));
  const [only, another] = days;
  if (!only || another || !ANNOUNCED.test(page.text.slice(Math.max(0, only.start - ANNOUNCED_WITHIN), only.start)))
    return;
  draft.day = { type: 'read', reading: only, ground: page.ground, year: only.year, yearIsImplied: false };
}

const ANNOUNCED_WITHIN = 60;
const ANNOUNCED = pattern('iu')`
  (?<!\p{L})(?:
    announced|planned|scheduled|advertised|due|set|angekündigt|geplant|vorgesehen|annoncée?|prévue?
    |anunciad[oa]|previst[oa]|annunciat[oa]|zapowiedzian\p{L}+|planowan\p{L}+|aangekondigd|gepland
  )\s[^.;]{0,30}$
`;
