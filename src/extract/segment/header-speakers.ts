/** Gives a list of lectures without names the person whom the head of the page says to give them: "Three lectures by Ada Byron (Turin)". */

import { announces } from '../assign/prose-cues.ts';
import { speakersInProse } from '../assign/prose-speaker.ts';
import { putPeople } from '../assign/put-fields.ts';
import { type Draft, speakersOf } from '../draft.ts';
import type { Line, Page } from '../page.ts';
import { readPeopleLine } from '../parsers/people-line.ts';

const MAX_LINES = 8;
const LONGEST = 400;
/** How surely a sentence has to name the speaker. */
const SURE = 1;

/** Adds the speaker to talks of which none names one. */
export function addHeaderSpeakers(page: Page, header: readonly Line[], drafts: readonly Draft[]): void {
  const isOwn = (draft: Draft) => speakersOf(draft).some(({ name }) => name.rule !== 'speaker/bio');
  const lacking = drafts.filter((draft) => !isOwn(draft));
  if (drafts.length < 2 || lacking.length === 0) return;
  // A head with a day is that of a talk of its own, beside which others are listed.
  if (header.some((line) => line.dates.some(({ untilDay }) => untilDay === null))) return;
  for (const line of header.slice(-MAX_LINES)) {
    const people = peopleOf(page, line);
    if (!people) continue;
    // Whoever gives all lectures sits on the panel that closes them too.
    const names = people.people.map(({ name }) => page.text.slice(name.start, name.end));
    const sits = (draft: Draft) => speakersOf(draft).some(({ name }) => names.includes(name.value));
    if (!drafts.every((draft) => lacking.includes(draft) || sits(draft))) return;
    for (const draft of lacking)
      putPeople(draft, page.ground, people, { role: 'SPEAKER', rule: 'speaker/header', confidence: 0.75 });
    return;
  }
}

function peopleOf(page: Page, line: Line) {
  if (line.text.length > LONGEST) return null;
  if (line.label?.keys.includes('speaker'))
    return readPeopleLine(page.text, line.start + line.label.valueStart, line.end, { isExpected: true });
  if (line.label || !announces(line.text)) return null;
  const people = speakersInProse(page.text, line).filter(({ score }) => score >= SURE);
  return people.length === 0
    ? null
    : {
        people: people.map(({ name, affiliations, role }) => ({ name, affiliations: [...affiliations], role })),
        score: 0.9,
      };
}
