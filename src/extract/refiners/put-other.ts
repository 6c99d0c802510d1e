/** Puts who is named on a page and does not speak to the talk in whose part of the page that stands. */

import { foldText } from '../../text/fold.ts';
import type { Draft, DraftPerson } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Page } from '../page.ts';

const MAX_TALKS = 200;

/** Who takes part in a talk keeps the part, and gains what was not known yet. */
export function putOther(page: Page, drafts: readonly Draft[], line: Line, person: DraftPerson): void {
  const isSame = (other: DraftPerson) => foldText(other.name.value) === foldText(person.name.value);
  const known = drafts
    .slice(0, MAX_TALKS)
    .flatMap(({ people, others }) => [...people, ...others])
    .find(isSame);
  if (known) {
    if (known.affiliations.length === 0 && !known.post) known.affiliations = person.affiliations;
    known.post ??= person.post;
    if (person.bio) known.bio ??= person.bio;
    return;
  }
  const at = page.ground.mapped.toSource(line.start, line.start).start;
  const draft = drafts.findLast(({ span }) => span.start <= at) ?? drafts[0];
  draft?.others.push(person);
}
