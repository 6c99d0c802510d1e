/** Leaves the title open where a label for the event only names who speaks: "Thesis defence: Ada Byron" above "Presenter: Ada Byron". */

import { foldText } from '../../text/fold.ts';
import { speakersOf } from '../draft.ts';
import { defenceOfLabel } from './candidate-of-label.ts';
import type { SegmentState } from './segment-state.ts';

/** Takes the name of a speaker back that was put for the title, so that it is looked for among the other lines. */
export function leaveNameOfSpeaker({ draft, page }: SegmentState): void {
  const { titlePassage } = draft;
  if (draft.title?.rule !== 'title/event-label' || !titlePassage) return;
  const printed = foldText(draft.title.value);
  if (!speakersOf(draft).some(({ name }) => foldText(name.value) === printed)) return;
  draft.kind ??= defenceOfLabel(page, titlePassage.start);
  draft.title = null;
  draft.titlePassage = null;
}
