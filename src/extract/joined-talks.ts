/** Joins two readings of one talk. */

import { foldText } from '../text/fold.ts';
import type { Draft, DraftPerson } from './draft.ts';

/** Adds to a talk what it lacks and another reading of it says. */
export function joinTalks(kept: Draft, other: Draft): void {
  if (kept.title === null || (other.title && other.abstract && !kept.abstract)) {
    kept.title = other.title;
    kept.titlePassage = other.titlePassage;
  }
  fillGaps(kept, other);
  for (const person of other.people) {
    const known = kept.people.find((one) => foldText(one.name.value) === foldText(person.name.value));
    if (!known) kept.people.push(person);
    else {
      if (known.affiliations.length === 0 || saysMore(person, known)) known.affiliations = person.affiliations;
      known.post ??= person.post;
    }
  }
}

/** What a label says of somebody is surer than what stands somewhere below the name in a list. */
function saysMore(labelled: DraftPerson, known: DraftPerson): boolean {
  return LABELLED.test(labelled.name.rule) && !LABELLED.test(known.name.rule) && labelled.affiliations.length > 0;
}

const LABELLED = /\/(?:below-)?label$/;

/** Adds what another reading says besides the title and the people. */
export function fillGaps(kept: Draft, other: Draft): void {
  kept.abstract ??= other.abstract;
  kept.abstractPassage ??= other.abstractPassage;
  kept.day ??= other.day;
  if (!kept.startTime) {
    kept.startTime = other.startTime;
    kept.endTime = other.endTime;
  } else if (kept.startTime.value === other.startTime?.value) kept.endTime ??= other.endTime;
  kept.timeZone ??= other.timeZone;
  kept.location ??= other.location;
  kept.series ??= other.series;
  kept.status ??= other.status;
  kept.bios.push(...other.bios);
  kept.keywords.push(...other.keywords);
  kept.mentions.push(...other.mentions);
}
