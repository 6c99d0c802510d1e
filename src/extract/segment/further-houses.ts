/** Reads what a second stretch says of whom somebody belongs to: a further institution, or that of the part named first. */

import { looksLikeInstitution } from '../../institutions/gazetteer.ts';
import { type Draft, type DraftPerson, speakersOf } from '../draft.ts';
import { type Ground, textFact } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import { affiliationSpans, isUnit } from '../parsers/affiliations.ts';
import type { Joint } from './entry-atoms.ts';

/** What may stand between the two. */
const LONGEST_JOINT = 3;

/** The speakers of whom only a part of the institution is named: "Department of Weaving" above "University of Turin", "Weaving, University of Turin". */
export function withinHouse(draft: Draft, printed: string, joint: Joint): DraftPerson[] {
  const isNamedBehind = joint === 'comma' && looksLikeInstitution(printed);
  return speakersOf(draft).filter(
    ({ affiliations }) =>
      affiliations.length > 0 &&
      affiliations.every(({ value }) => isUnit(value) || (isNamedBehind && !looksLikeInstitution(value))),
  );
}

/** Gives the last speaker the institution of a stretch that goes on behind the speaker's post ("director of research at CNRS, University of Turin"); false where it does not. */
export function takeFurtherHouse(draft: Draft, ground: Ground, { start, end }: Span): boolean {
  const { text } = ground.mapped;
  const last = speakersOf(draft).at(-1);
  const post = last?.post;
  if (!last || !post || last.affiliations.length !== 1) return false;
  if (start <= post.end || start - post.end > LONGEST_JOINT || !looksLikeInstitution(text.slice(start, end)))
    return false;
  const note = { rule: 'affiliation/entry', confidence: 0.8 };
  const found = affiliationSpans(text, start, end).flatMap((one) => textFact(ground, one.start, one.end, note) ?? []);
  last.affiliations.push(...found);
  return found.length > 0;
}
