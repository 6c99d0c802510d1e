/** Gives an entry that names its speaker by the family name alone whom another entry names in full: "Gels I (Wei Hsu, Taipei)", "Gels II (Hsu)". */

import { parsePersonName } from '../../speakers/person-name.ts';
import { AND_OR_EN } from '../../text/and.ts';
import { foldText } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import { type Draft, type DraftPerson, speakersOf } from '../draft.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { TITLES_AT_FRONT } from '../parsers/person-titles.ts';

/** Joints of family names: "Hsu and Ito", "Hsu/Ito". */
const JOINTS = pattern('u')`\s*(?:[,/&+]|\s(?:${AND_OR_EN})\s)\s*`;
const LONGEST = 60;

/** Adds the speakers to the entries without any. */
export function addKnownByFamilyName(
  page: Page,
  readings: readonly { readonly draft: Draft; readonly unattached: Span | null }[],
): void {
  const open = readings.filter(({ draft, unattached }) => unattached && speakersOf(draft).length === 0);
  if (open.length === 0) return;
  const known = byFamily(readings.flatMap(({ draft }) => speakersOf(draft)));
  for (const { draft, unattached } of open) {
    if (!unattached || unattached.end - unattached.start > LONGEST) continue;
    const printed = page.text.slice(unattached.start, unattached.end).replace(TITLES_AT_FRONT, '');
    const people = printed.split(JOINTS).map((family) => known.get(foldText(family)) ?? null);
    if (people.some((person) => person === null)) continue;
    draft.people.push(...people.flatMap((person) => (person ? [{ ...person }] : [])));
  }
}

/** Who is named in full, by the family name; null where two bear it. */
function byFamily(people: readonly DraftPerson[]): ReadonlyMap<string, DraftPerson | null> {
  const found = new Map<string, DraftPerson | null>();
  for (const person of people) {
    const name = parsePersonName(person.name.value);
    if (!name || name.given.length === 0) continue;
    const key = foldText(name.family);
    const other = found.get(key);
    const isSame = other === undefined || (other && foldText(other.name.value) === foldText(person.name.value));
    found.set(key, isSame ? (other ?? person) : null);
  }
  return found;
}
