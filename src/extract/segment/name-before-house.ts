/** Tells where the institution begins in what is a name and an institution with nothing between them: "Ada Byron University of Turin". */

import { candidateInstitutions, looksLikeInstitution } from '../../institutions/gazetteer.ts';
import { matchesOf } from '../../text/matches.ts';
import { remembered } from '../../text/remembered.ts';
import { personScore } from '../parsers/person-score.ts';

const LONGEST = 100;
/** Up to four words of a name before what else begins with a capital. */
const MOST_OF_NAME = 4;
const NAMES = /^\p{Lu}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){2,11}$/u;
const CAPITAL = /\s(?=\p{Lu})/gu;
const LEAST_NAME = 0.5;

/** Where a known institution of several words begins behind a name, to the end of the stretch; 0 where none does. */
export const houseBehindName = remembered((printed: string): number => {
  if (printed.length > LONGEST || !NAMES.test(printed) || !looksLikeInstitution(printed)) return 0;
  if (candidateInstitutions(printed).length > 0) return 0;
  const border = matchesOf(CAPITAL, printed)
    .slice(1, MOST_OF_NAME)
    .find(({ index }) => isHouse(printed.slice(index + 1)) && personScore(printed.slice(0, index)) >= LEAST_NAME);
  return border ? border.index + 1 : 0;
});

/** One word may be somebody's family name as well: "Brown", "Emory". */
function isHouse(printed: string): boolean {
  return /\s/.test(printed) && looksLikeInstitution(printed) && candidateInstitutions(printed).length > 0;
}
