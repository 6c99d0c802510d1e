/** Finds the universities of several towns in one phrase: "the universities of Leeds and York". */

import { resolveInstitution } from '../../institutions/gazetteer.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import type { OrganisationMatch } from '../parsers/organisations.ts';

const UNIVERSITIES = pattern('gu')`
  (?<!\p{L})(?:Universitäten|[Uu]niversities of|[Uu]niversités de|[Uu]niversidades de)\s(?:von\s)?
  \p{Lu}[\p{L}-]+(?:,\s\p{Lu}[\p{L}-]+){0,3},?\s(?:und|sowie|and|et|y)\s(?:de\s)?\p{Lu}[\p{L}-]+
`;

/** "An den Universitäten Heidelberg und Göttingen": each town stands for its university. */
export function universitiesOf(text: string, found: readonly OrganisationMatch[]): OrganisationMatch[] {
  return matchesOf(UNIVERSITIES, text).flatMap((list) =>
    matchesOf(/(?<!^)\p{Lu}[\p{L}-]+/gu, list[0]).flatMap((town): OrganisationMatch[] => {
      const start = list.index + town.index;
      const end = start + town[0].length;
      const isTaken = found.some(
        (one) => one.start < end && start < one.end && !/^Universit/.test(text.slice(one.start, one.end)),
      );
      const isUniversity =
        resolveInstitution(town[0])?.kind === 'UNIVERSITY' ||
        resolveInstitution(`University of ${town[0]}`)?.kind === 'UNIVERSITY';
      return isTaken || !isUniversity ? [] : [{ start, end, isUnit: false, isKnown: true }];
    }),
  );
}
