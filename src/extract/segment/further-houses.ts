/** Reads what a second stretch says of whom somebody belongs to: a further institution, or that of the part named first. */

import { findInstitutions, looksLikeInstitution } from '../../institutions/gazetteer.ts';
import { type Draft, type DraftPerson, speakersOf } from '../draft.ts';
import { type Ground, textFact } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import { affiliationSpans, isUnit } from '../parsers/affiliations.ts';
import { isPostPhrase } from '../parsers/post-phrases.ts';
import type { Joint } from './entry-atoms.ts';
import type { EntryPart } from './entry-decoder.ts';

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

/** Gives the last speaker the post of a stretch, also behind another one: "professor at Turin, director of the Old Mill"; false where nobody is named. */
export function takePost(
  draft: Draft,
  ground: Ground,
  { start, end, joint }: Span & { readonly joint: Joint },
): boolean {
  const person = speakersOf(draft).at(-1);
  if (!person) return false;
  const { post, affiliations } = person;
  const isFurther = post !== null && joint === 'comma' && start >= post.end && start - post.end < LONGEST_JOINT;
  if (post === null || isFurther) person.post = { ground, start: post?.start ?? start, end };
  if (affiliations.length > 0 && !isFurther) return true;
  const note = { rule: 'affiliation/entry', confidence: 0.85 };
  const found = affiliationSpans(ground.mapped.text, start, end).flatMap(
    (one) => textFact(ground, one.start, one.end, note) ?? [],
  );
  affiliations.push(...found.filter(({ value }) => !affiliations.some((known) => known.value === value)));
  return true;
}

/** "Mill Professor of Physics" above "University of Turin": the first line of an institution is the post there; the part without that line. */
export function behindPost(draft: Draft, ground: Ground, part: EntryPart): EntryPart {
  const line = /^[^\n\u2028]*/.exec(ground.mapped.text.slice(part.start, part.end))?.[0] ?? '';
  const person = speakersOf(draft).at(-1);
  const start = part.atoms.find((atom) => atom.start > part.start + line.length)?.start;
  if (!person || start === undefined || !isPostPhrase(line) || findInstitutions(line).length > 0) return part;
  person.post ??= { ground, start: part.start, end: part.start + line.length };
  return { ...part, start };
}
