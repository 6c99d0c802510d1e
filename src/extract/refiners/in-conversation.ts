/** Adds those with whom the speaker talks: "The author will be in conversation with Ada Roe, Professor of Law at X, and Jo Ek". */

import { AND_OR_EN } from '../../text/and.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { putPeople } from '../assign/put-fields.ts';
import { type Draft, speakersOf } from '../draft.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { findOrganisations } from '../parsers/organisations.ts';
import { findPersonNames } from '../parsers/person-names.ts';
import { isRolePhrase } from '../parsers/post-phrases.ts';
import { sentenceEnd } from '../parsers/sentence-ends.ts';
import type { Refiner } from './refiner.ts';

const CUE = pattern('gu')`
  (?<!\p{L})(?:
    in (?:conversation|dialogue|discussion) with|im Gespräch mit|en (?:conversation|dialogue|discussion) avec
    |en (?:conversación|diálogo) con|in (?:dialogo|conversazione) con|em (?:conversa|diálogo) com
    |in gesprek met|w rozmowie z
  )\s+(?=\p{Lu}|dr|prof)
`;
const REACH = 400;
const JOINT = pattern('u')`[,;]?\s(?:${AND_OR_EN}|&)\s+$`;
const POST_BEHIND = pattern('u')`^,\s(.{5,160}?)[\s,;.]*(?:\s(?:${AND_OR_EN}|&))?\s*$`;
const SURE = 0.8;

/** The refiner. */
export const inConversation: Refiner = (drafts, { page }) => {
  if (!page) return drafts;
  for (const line of page.lines) {
    for (const cue of matchesOf(CUE, line.text)) {
      const at = line.start + cue.index;
      const source = page.ground.mapped.toSource(at, at + cue[0].length);
      const draft = drafts.find(({ span }) => span.start <= source.start && source.end <= span.end);
      if (!draft || speakersOf(draft).length === 0) continue;
      addPartners(draft, page, { start: at + cue[0].length, end: line.end });
      addFirst(draft, page, { start: line.start, end: at });
    }
  }
  return drafts;
};

/** "Ada Roe in conversation with Jo Ek": the name straight before the words. */
function addFirst(draft: Draft, page: Page, { start, end }: Span): void {
  const before = page.text.slice(start, end).trimEnd();
  const name = findPersonNames(before).at(-1);
  if (!name || name.end !== before.length || name.score < SURE) return;
  const person = { name: { start: start + name.start, end: start + name.end }, affiliations: [], role: null };
  putPeople(draft, page.ground, { people: [person], score: 0.8 }, NOTE);
}

const NOTE = { role: 'SPEAKER', rule: 'speaker/in-conversation', confidence: 0.7 } as const;

/** Each name that opens the list or follows a joint, with the institution between it and the next one. */
function addPartners(draft: Draft, page: Page, { start, end }: { start: number; end: number }): void {
  const stretch = page.text.slice(start, sentenceEnd(page.text, start, Math.min(end, start + REACH)));
  const names = findPersonNames(stretch).filter(
    ({ fullStart, score }) => fullStart === 0 || JOINT.test(stretch.slice(0, fullStart)) || score >= SURE,
  );
  if (names[0]?.fullStart !== 0) return;
  const people = names.map((person, at) => {
    const behind = stretch.slice(person.end, names[at + 1]?.fullStart ?? stretch.length);
    const move = ({ start: from, end: to }: { start: number; end: number }) => ({
      start: start + person.end + from,
      end: start + person.end + to,
    });
    const post = POST_BEHIND.exec(behind)?.[1];
    return {
      name: { start: start + person.start, end: start + person.end },
      affiliations: findOrganisations(behind)
        .filter(({ isUnit }) => !isUnit)
        .slice(0, 2)
        .map(move),
      role: post !== undefined && isRolePhrase(post) ? move({ start: 2, end: 2 + post.length }) : null,
    };
  });
  putPeople(draft, page.ground, { people, score: 0.8 }, NOTE);
}
