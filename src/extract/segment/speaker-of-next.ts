/** Gives a name that stands behind the life below one talk to the next talk, which it heads. */

import { type Draft, type DraftPerson, speakersOf } from '../draft.ts';

/** Moves the names; the drafts are in the order of the page. */
export function moveSpeakersOfNext(drafts: readonly Draft[]): void {
  drafts.forEach((draft, at) => {
    const next = drafts[at + 1];
    const speakers = speakersOf(draft);
    const last = speakers.at(-1);
    if (!next || !last || speakers.length < 2 || last.name.rule !== 'speaker/bio') return;
    const own = speakersOf(next).find(({ name }) => name.rule === 'speaker/bio' && name.value === last.name.value);
    if (own) move(draft, last, own);
  });
}

function move(draft: Draft, last: DraftPerson, own: DraftPerson): void {
  draft.people = draft.people.filter((person) => person !== last);
  if (own.affiliations.length === 0) own.affiliations = last.affiliations;
}
