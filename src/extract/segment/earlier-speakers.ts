/** Gives a talk that a letter announces by "he" or "she" the speaker whom the sentences before it name. */

import { TELLS_OF_HIM } from '../assign/prose-cues.ts';
import { speakersInProse } from '../assign/prose-speaker.ts';
import { putPeople } from '../assign/put-fields.ts';
import { type Draft, speakersOf } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Page } from '../page.ts';
import type { Proposal } from './patterns.ts';

const MAX_LINES = 4;

/** Adds the speakers; the drafts are those of the proposal's segments in their order. */
export function addEarlierSpeakers(page: Page, proposal: Proposal, drafts: readonly Draft[]): void {
  proposal.segments.forEach(({ lines }, at) => {
    const draft = drafts[at];
    if (!draft || speakersOf(draft).length > 0 || !TELLS_OF_HIM.test(lines[0]?.text ?? '')) return;
    const before = drafts[at - 1];
    if (before) draft.people.push(...speakersOf(before).map((person) => ({ ...person })));
    else takeFromHeader(page, proposal.header.slice(-MAX_LINES), draft);
  });
}

function takeFromHeader(page: Page, header: readonly Line[], draft: Draft): void {
  const [first] = header.flatMap((line) => speakersInProse(page.text, line));
  if (!first) return;
  const people = [{ name: first.name, affiliations: [...first.affiliations], role: first.role }];
  putPeople(draft, page.ground, { people, score: 0.8 }, { role: 'SPEAKER', rule: 'speaker/before', confidence: 0.7 });
}
