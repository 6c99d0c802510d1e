/** Gives the parts of a list to the house that the end of it names: "in the School of Y and in the Z Institute, both at X". */

import { kindOfInstitution, resolveInstitution } from '../../institutions/gazetteer.ts';
import type { Employer, Ground } from './employer-ground.ts';
import type { OrganisationMark } from './shape.ts';

/** Before the house of all. */
const BOTH_AT = /^(?:\s\([^()]{2,12}\))?,?\s(?:both|all|each)\s(?:at|of|(?:a\s)?parts?\sof)\s(?:the\s)?$/;

/** The employers that places before such a house make; null where there is no such house. */
export function partsOfBoth(places: readonly OrganisationMark[], ground: Ground): Employer[] | null {
  const house = houseOfAll(ground);
  if (!house) return null;
  const parts = places.filter(({ start }) => start < house.start);
  const others = places.filter(({ start }) => start > house.start);
  if (parts.length === 0 || others.length > 0 || !parts.every((one) => isPartLike(one, ground))) return null;
  const institution = { start: house.start + ground.base, end: house.end + ground.base };
  return parts.map(({ start, end }) => ({ institution, unit: { start: start + ground.base, end: end + ground.base } }));
}

function houseOfAll({ named, text, base }: Ground): OrganisationMark | undefined {
  return named.find((one, at) => {
    const before = named[at - 1];
    return (
      before !== undefined &&
      one.sign === 'Ⓞ' &&
      BOTH_AT.test(text.slice(before.end + base, one.start + base)) &&
      kindOfInstitution(text.slice(one.start + base, one.end + base)) === 'UNIVERSITY'
    );
  });
}

/** Universities and firms are parts of none. */
function isPartLike({ sign, start, end }: OrganisationMark, { text, base }: Ground): boolean {
  const printed = text.slice(start + base, end + base);
  return sign === 'Ⓤ' || !/^(?:UNIVERSITY|COMPANY|SOCIETY)$/.test(resolveInstitution(printed)?.kind ?? '');
}
