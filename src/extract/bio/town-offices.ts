/** Finds the offices that a house has in towns: "In charge of the OECD Oslo Office". */

import { readPlaces } from '../../institutions/places.ts';
import { foldText } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import type { OrganisationMatch } from '../parsers/organisations.ts';

const OFFICE = /(?<=\s)((?:(?:New|San|Los|Hong|Buenos|Tel)\s)?\p{Lu}\p{L}+)\sOffice(?![\p{L}-])(?!\s(?:of|for)\s)/gu;
/** A house that no list knows goes by its initials. */
const INITIALS = /(?<=\b(?:of|at|in)\s(?:the\s)?)\p{Lu}{2,6}\s$/u;

/** The organisations of a text with such offices, and with the houses before them. */
export function withTownOffices(text: string, found: readonly OrganisationMatch[]): readonly OrganisationMatch[] {
  if (!text.includes(' Office')) return found;
  const further = matchesOf(OFFICE, text).flatMap(({ index, 0: printed, 1: town = '' }): OrganisationMatch[] => {
    if (!readPlaces().has(foldText(town))) return [];
    const unit = { start: index, end: index + printed.length, isUnit: true, isKnown: false };
    if (found.some(({ start, end }) => start < unit.end && unit.start < end)) return [];
    if (found.some(({ end, isUnit }) => end + 1 === index && !isUnit)) return [unit];
    const initials = INITIALS.exec(text.slice(Math.max(0, index - 16), index))?.[0];
    if (initials === undefined) return [];
    return [{ start: index - initials.length, end: index - 1, isUnit: false, isKnown: false }, unit];
  });
  return further.length === 0 ? found : [...found, ...further].sort((a, b) => a.start - b.start);
}
