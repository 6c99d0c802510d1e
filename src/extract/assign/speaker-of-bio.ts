/** Takes the people whom labelled bios are about as the speakers, where a page names them nowhere else. */

import { AND_OR_EN } from '../../text/and.ts';
import { pattern } from '../../text/pattern.ts';
import { type Draft, speakersOf } from '../draft.ts';
import type { Page } from '../page.ts';
import { subjectsOf } from './bio-subject.ts';
import { putPeople } from './put-fields.ts';
import { type SegmentState, tellsOfLife } from './segment-state.ts';

/** "About the speakers", "Die Vortragenden": a heading of bios of several people. */
const OF_SEVERAL = pattern('iu')`
  (?:
    # English
    speakers|panell?ists|participants|presenters|lecturers|guests|panel|podium|bios|biographies
    # German
    |redner|vortragenden|referent(?:en|innen)
    # French
    |intervenants|conférenciers|orateurs
    # Spanish
    |ponentes|conferenciantes
    # Italian
    |relatori
    # Portuguese
    |palestrantes|oradores
    # Dutch
    |sprekers
    # Polish
    |prelegenci|prelegentach
  )(?:\s(?:${AND_OR_EN}|&)\s(?:\p{L}+\s)?\p{L}+)?\s*:?\s*$
`;
/** "Ada Byron (Chair) is …": who leads the talk does not give it. */
const LEADS = pattern('iu')`
  ^\s?[([](?:session\s)?(?:
    chair\p{L}*|moderat\p{L}+|modérat\p{L}+|moderador\p{L}*|host|discussant|respondent|facilitator|interviewer
    |leitung|président\p{L}*|animat\p{L}+
  )[)\],]
`;
const HEADING = 60;
const MOST = 8;

/** Takes the subject of the first bio that begins with a name, and further ones where the bios are of several people. */
export function takeSpeakerOfBio(state: SegmentState): void {
  const { draft, page } = state;
  if (draft.title !== null && (draft.day !== null || tellsOfLife(state))) putSpeakerOfBio(draft, page);
}

/** The same for what a record says beside its fields. */
export function putSpeakerOfBio(draft: Draft, page: Page): void {
  if (speakersOf(draft).length > 0) return;
  const { text } = page;
  for (const bio of draft.bios) {
    const isOfSeveral = OF_SEVERAL.test(text.slice(Math.max(0, bio.start - HEADING), bio.start));
    const subjects = subjectsOf(text, bio, isOfSeveral)
      .filter(({ name }) => !LEADS.test(text.slice(name.end, name.end + HEADING)))
      .slice(0, MOST);
    for (const { name, affiliations, score } of subjects) {
      const people = [{ name, affiliations: [...affiliations], role: null }];
      putPeople(draft, page.ground, { people, score }, { role: 'SPEAKER', rule: 'speaker/bio', confidence: 0.8 });
    }
    if (subjects.length > 0 && !isOfSeveral) return;
  }
}
