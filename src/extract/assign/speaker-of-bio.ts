/** Takes the person whom a labelled bio is about as the speaker, where a page names the speaker nowhere else. */

import { speakersOf } from '../draft.ts';
import { findPersonNames } from '../parsers/person-names.ts';
import { putPeople } from './put-fields.ts';
import type { SegmentState } from './segment-state.ts';

const HEAD = 160;
/** Before the name of the subject stand titles at most. */
const LEAD = 24;

/** Takes the subject of the first bio that begins with a name. */
export function takeSpeakerOfBio({ draft, page }: SegmentState): void {
  if (speakersOf(draft).length > 0 || draft.title === null || draft.day === null) return;
  const text = page.text;
  for (const bio of draft.bios) {
    const [first] = findPersonNames(text.slice(bio.start, Math.min(bio.end, bio.start + HEAD)));
    if (!first || first.fullStart > LEAD || first.score < 0.5) continue;
    const behind = text.slice(bio.start + first.end, bio.start + first.end + HEAD);
    if (!/^\s?(?:,|\(|is|was|has|\p{Ll}|–|—)/u.test(behind)) continue;
    const name = { start: bio.start + first.start, end: bio.start + first.end };
    const people = [{ name, affiliations: [], role: null }];
    putPeople(
      draft,
      page.ground,
      { people, score: first.score },
      { role: 'SPEAKER', rule: 'speaker/bio', confidence: 0.8 },
    );
    return;
  }
}
