/** Tells fellowships and titles that somebody is given wherever that person works. */

import { pattern, patternSource } from '../../text/pattern.ts';
import { OF_SOCIETY } from './role-patterns.ts';

/** Prizes that somebody has beside whatever post, or before any. */
const PRIZES = patternSource`
  (?:Alfred\sP\.\s)?Sloan|Guggenheim|MacArthur|Packard|Rhodes|Marshall|Truman|Soros|Searle|Knight-Hennessy|Hertz
`;
export const PRIZE_FELLOW = new RegExp(`^(?:${PRIZES})\\s(?:Research\\s|Foundation\\s)*(?:Fellow|Scholar)$`);
/** Named after who endowed them, and given to somebody wherever that person works. */
const NAMED_HONOUR = pattern('')`
  ^(?:an?\s)?(?:[A-Z][A-Za-z-]+\s)?(?:
    ${PRIZES}|Fulbright|Churchill|Gates(?:\sCambridge)?|Pew|Beckman|Cottrell|McKnight|Siebel|Schmidt\sScience
    |Moore-Sloan|Kavli\sFrontiers|Humboldt|Simons
  )\s(?:Research\s|Foundation\s|Early\sCareer\s|Biomedical\s)*(?:Fellow|Scholar|Investigator|Laureate)$
`;

/** What societies and foundations give somebody, wherever that person works. */
export function isGivenAnywhere(role: string): boolean {
  return OF_SOCIETY.test(role) || NAMED_HONOUR.test(role);
}
