/** Gives an abstract that stands behind the bio of somebody who speaks elsewhere on the page to the talk of that person: "About the keynote speaker: … Her abstract: …". */

import type { Draft } from '../draft.ts';
import type { Refiner } from './refiner.ts';

/** A label between them. */
const LONGEST_BETWEEN = 60;
/** Bounds the work on long pages. */
const MOST_TALKS = 200;

/** The refiner. */
export const abstractsBehindBios: Refiner = (drafts) => {
  if (drafts.length < 2 || drafts.length > MOST_TALKS) return drafts;
  for (const draft of drafts) {
    const owner = draft.abstractPassage && drafts.find((other) => isOwnedBy(draft, other));
    if (!owner) continue;
    owner.abstract = draft.abstract;
    owner.abstractPassage = draft.abstractPassage;
    draft.abstract = null;
    draft.abstractPassage = null;
  }
  return drafts;
};

/** Whether the abstract of a talk stands behind a bio of another one, which lacks an abstract and was told of before. */
function isOwnedBy(draft: Draft, other: Draft): boolean {
  const { abstractPassage: text, titlePassage: title } = draft;
  if (other === draft || other.abstract || !text || !title || !other.titlePassage) return false;
  if (text.start < title.end || title.start < other.titlePassage.end) return false;
  return other.bios.some(
    ({ ground, start, end }) =>
      ground === text.ground &&
      start >= title.end &&
      end <= text.start &&
      ground.mapped.text.slice(end, text.start).trim().length <= LONGEST_BETWEEN,
  );
}
