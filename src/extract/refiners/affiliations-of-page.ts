/** Gives who is named without an institution, as in a panel at the end of a programme, the one with which the page names the same person elsewhere. */

import { foldText } from '../../text/fold.ts';
import { type Draft, type DraftPerson, speakersOf } from '../draft.ts';
import type { Fact } from '../understanding.ts';
import type { Refiner } from './refiner.ts';

/** The refiner; it asks for a full name, and for one institution only by which the page knows the person. */
export const affiliationsOfPage: Refiner = (drafts, { page }) => {
  if (!page || drafts.length < 2) return drafts;
  seatPeople(drafts);
  const speakers = drafts.flatMap((draft) => speakersOf(draft));
  const without = speakers.filter(({ affiliations }) => affiliations.length === 0);
  if (without.length === 0) return drafts;
  const known = new Map<string, DraftPerson | null>();
  for (const person of speakers) {
    if (person.affiliations.length === 0) continue;
    const name = foldText(person.name.value);
    const other = known.get(name);
    known.set(name, other === undefined || (other !== null && isSame(other, person)) ? person : null);
  }
  for (const person of without) {
    const name = foldText(person.name.value);
    const found = name.includes(' ') ? known.get(name) : null;
    if (found)
      person.affiliations = found.affiliations.map((one) => ({ ...one, rule: 'affiliation/of-page', implied: true }));
  }
  return drafts;
};

/** "With Ada Byron, Jo Ek and Boris Feld (Turin)": where Jo Ek gives another talk of the page, it is nobody's institution. */
function seatPeople(drafts: readonly Draft[]): void {
  const names = new Set(drafts.flatMap((draft) => speakersOf(draft).map(({ name }) => foldText(name.value))));
  const isName = ({ value }: Fact) => value.includes(' ') && names.has(foldText(value));
  for (const draft of drafts) {
    for (const person of speakersOf(draft)) {
      const [only, another] = person.affiliations;
      if (!only || another || !isName(only)) continue;
      const at = draft.people.indexOf(person);
      draft.people.splice(at + 1, 0, { ...person, name: { ...only, rule: person.name.rule }, affiliations: [] });
      person.affiliations = [];
    }
  }
}

function isSame(one: DraftPerson, other: DraftPerson): boolean {
  return foldText(one.affiliations[0]?.value ?? '') === foldText(other.affiliations[0]?.value ?? '');
}
