/** Finds names of employers of which the words around tell what somebody did there: "moved to Yz as an engineer", "founded Xy and Yz". */

import { readPlaces } from '../../institutions/places.ts';
import { foldText } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import type { OrganisationMatch } from '../parsers/organisations.ts';
import { NAME } from './employer-patterns.ts';
import { trimmed } from './names-by-position.ts';
import { IS_POST, isEvent, NO_NAME } from './no-organisation.ts';

const WORKED =
  '(?:is|was|has|had|leads?|led|heads?|headed|manages?|managed|runs?|ran|works?|worked|became|built|directs?|directed|oversees|oversaw|rose|serves?|served)';
/** "… and Yz, where she is a director": no town, since that says what was done there. */
const WORKED_THERE = new RegExp(
  `(?<=\\b(?:and|to|then|joined|for|at|with|from(?:\\sthe)?|(?:recently|currently|finally|now),)\\s)${NAME}(?=,\\swhere\\s(?:he|she|they|I)\\s${WORKED}\\s)`,
  'gu',
);
/** "Moved to Yz as an engineer". */
const MOVED_TO = new RegExp(
  `(?<=\\b(?:moved|went|went\\son|transferred|switched|moved\\son|moved\\sover)\\sto\\s)${NAME}(?=\\s(?:in\\s\\d{4}\\s)?(?:as\\san?|to\\s(?:lead|head|run))\\s)`,
  'gu',
);
/** "A company, Yz, in 2015". */
const CALLED_FIRM = new RegExp(
  `(?<=\\b(?:company|start-?up|firm|consultancy|spin-?(?:off|out)|charity|non-?profit|venture|studio),\\s)${NAME}(?=[,.;]|\\sin\\s\\d|\\s\\(|\\sand\\s|$)`,
  'gu',
);
/** "Founded Yz in 2010 (sold since) and Xy in 2020", "in 2010 founded Yz, and in 2020 Xy": the second. */
const NEXT_FOUNDED = new RegExp(
  `\\bfounded\\s${NAME}(?:\\s(?:in\\s)?\\(?\\d{4}\\)?)?(?:\\s\\([^()]{0,60}\\))?,?\\sand\\s(?:in\\s\\d{4},?\\s)?(${NAME})(?=[,.;]|\\s(?:in\\s)?\\(?\\d|$)`,
  'gu',
);

/** Such names in a sentence; they may overlap. */
export function namesByDeed(text: string): OrganisationMatch[] {
  return [
    ...[WORKED_THERE, MOVED_TO, CALLED_FIRM].flatMap((names) => matchesOf(names, text)),
    ...matchesOf(NEXT_FOUNDED, text).map(({ index, 0: whole, 1: name = '' }) => ({
      index: index + whole.length - name.length,
      0: name,
    })),
  ]
    .map(({ index, 0: name }) => ({ start: index, end: index + trimmed(name).length, isUnit: false, isKnown: false }))
    .filter(({ start, end }) => {
      const name = text.slice(start, end);
      return (
        ![NO_NAME, IS_POST].some((none) => none.test(name)) &&
        !isEvent(text, { start, end }) &&
        !readPlaces().has(foldText(name))
      );
    });
}
