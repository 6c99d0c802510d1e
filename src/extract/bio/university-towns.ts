/** Towns that stand for their universities: "a professor in Kiel", "studied in Bath". */

import { type InstitutionEntry, resolveInstitution } from '../../institutions/gazetteer.ts';
import { readPlaces } from '../../institutions/places.ts';
import { foldText } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';

/** Where a town with a university of its name has as a rule no other that people might mean. */
const COUNTRIES = new Set('AT BE CH CZ DE DK ES FI FR GB IE IT NL NO PL PT SE'.split(' '));
/** Towns with several universities, none of which goes by the name of the town alone. */
const SEVERAL = pattern('')`
  ^(?:
    # English
    London|Dublin|Berlin|Munich|Vienna|Zurich|Rome|Roma|Milan|Naples|Barcelona|Madrid|Lisbon|Warsaw|Prague
    |Manchester|Birmingham|Brussels|Amsterdam|Stockholm|Graz|Valencia|Seville|Lincoln|Worcester|Liverpool
    |Bordeaux|Grenoble
    # German
    |München|Wien|Zürich
    # French
    |Paris|Lyon|Toulouse
    # Italian
    |Milano|Napoli
    # Portuguese
    |Lisboa
    # Polish
    |Warszawa
    # Czech
    |Praha
  )$
`;

/** The university that a town alone stands for, or null when that is nobody's habit. */
export const universityOfTown = remembered((town: string): InstitutionEntry | null => {
  const known = resolveInstitution(town);
  if (known) return known.kind === 'UNIVERSITY' ? known : null;
  const isTown = (readPlaces().get(foldText(town)) ?? []).some(
    ({ city, countryCode }) => city !== null && COUNTRIES.has(countryCode),
  );
  if (!isTown || SEVERAL.test(town)) return null;
  for (const name of [
    `University of ${town}`,
    `Universität ${town}`,
    `${town} University`,
    `Université de ${town}`,
    `Universidad de ${town}`,
    `Università di ${town}`,
  ]) {
    const entry = resolveInstitution(name);
    if (entry && COUNTRIES.has(entry.countryCode ?? '')) return entry;
  }
  return null;
});
