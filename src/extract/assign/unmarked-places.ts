/** Takes places that no label marks, in the sentences of a notice. */

import { pattern } from '../../text/pattern.ts';
import type { Span } from '../mapped-text.ts';
import { rankedPlaceIn } from '../parsers/places.ts';
import { sentenceStarts } from '../parsers/sentence-ends.ts';
import { putLocation } from './put-fields.ts';
import type { SegmentState } from './segment-state.ts';

/** What is said of the meeting itself. */
const OF_MEETING = pattern('iu')`
  (?<!\p{L})(?:
    # English
    takes? place|will be (?:held|given)|is held|in[- ]person|hybrid|we (?:meet|will meet)|join us
    |attend(?:ance)?
    # German
    |findet|statt|treffen uns
    # French
    |aura lieu|se tiendra|a lieu
    # Spanish
    |tendrá lugar|se celebra|se realiza
    # Italian
    |si terrà|si svolge
    # Portuguese
    |terá lugar
    # Dutch
    |vindt plaats
    # Polish
    |odbędzie|odbywa|spotykamy
  )(?!\p{L})
`;
const SURE = 3;
const LONGEST_NOTICE = 600;

/** Where no line of its own says the place, a sentence on the meeting does: "… with attendance in Hall C and on Zoom". */
export function takePlaceOfNotice(state: SegmentState): void {
  const { draft, page } = state;
  if (draft.location) return;
  const inAbstract = ({ start }: Span) =>
    state.abstract !== null && start >= state.abstract.start && start < state.abstract.end;
  for (const line of state.lines) {
    if (line.text.length > LONGEST_NOTICE || inAbstract(line) || line === state.bio) continue;
    const starts = [0, ...sentenceStarts(line.text), line.text.length];
    for (const [at, start] of starts.slice(0, -1).entries()) {
      const sentence = { start: line.start + start, end: line.start + (starts[at + 1] ?? start) };
      if (!OF_MEETING.test(line.text.slice(start, starts[at + 1] ?? start))) continue;
      const found = rankedPlaceIn(page.text, sentence, false);
      if (!found || found.rank < SURE) continue;
      if (putLocation(draft, page.ground, found.place, { rule: 'location/notice', confidence: 0.5 })) return;
    }
  }
}
