/** Reads a second institution behind a post that names a first: "director of research at CNRS, University of Turin". */

import { looksLikeInstitution } from '../../institutions/gazetteer.ts';
import { type Draft, speakersOf } from '../draft.ts';
import { type Ground, textFact } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import { affiliationSpans } from '../parsers/affiliations.ts';

/** What may stand between the two. */
const LONGEST_JOINT = 3;

/** Gives the last speaker the institution of a stretch that goes on behind the speaker's post; false where it does not. */
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
