/** Finds who employs: the organisations of a sentence, nested ones apart, and unknown names that stand right behind a post. */

import { resolveInstitution } from '../../institutions/gazetteer.ts';
import { findOrganisations, type OrganisationMatch } from '../parsers/organisations.ts';
import type { RoleMatch } from './roles.ts';

const NESTED =
  /^(.{4,90}?)\s(?:of|at|der|de\sl['’]|de|della|dell['’])\s?(?:the\s)?((?:University|Universität|Université|Università|Universidad|Universiteit)\s.{3,60})$/u;
const NAMED =
  /^(?:\s(?:of|in|for|für|di)\s\p{Ll}[\p{L} ]{2,40}?)?\s(?:at|with|for|bei|beim|presso|chez|aan de)\s(?:the\s|la\s|il\s)?(\p{Lu}[\p{L}\d&'’-]*(?:\s(?:\p{Lu}[\p{L}\d&'’-]*|(?:of|for|&)(?=\s\p{Lu}))){0,5})/u;
const NO_NAME = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Prof|Dr)\b/;

/** Organisations and units of a sentence, in order, without overlaps. */
export function findEmployers(text: string, roles: readonly RoleMatch[]): OrganisationMatch[] {
  const found = findOrganisations(text).flatMap((one) => apart(text, one));
  const unknown = roles.flatMap((role) => behind(text, role));
  return [
    ...found,
    ...unknown.filter((one) => !found.some((other) => one.start < other.end && other.start < one.end)),
  ].sort((a, b) => a.start - b.start);
}

/** "GRASP Laboratory of the University of Pennsylvania" is a unit and its organisation. */
function apart(text: string, one: OrganisationMatch): OrganisationMatch[] {
  if (one.isKnown) return [one];
  const printed = text.slice(one.start, one.end);
  const [, unit, whole] = NESTED.exec(printed) ?? [];
  if (!unit || !whole || !resolveInstitution(whole)) return [one];
  return [
    { start: one.start, end: one.start + unit.length, isUnit: true, isKnown: false },
    { start: one.end - whole.length, end: one.end, isUnit: false, isKnown: true },
  ];
}

function behind(text: string, role: RoleMatch): OrganisationMatch[] {
  const match = role.type === 'role' ? NAMED.exec(text.slice(role.end)) : null;
  const name = match?.[1];
  if (!match || !name || name.length < 3 || NO_NAME.test(name)) return [];
  const end = role.end + match[0].length;
  return [{ start: end - name.length, end, isUnit: false, isKnown: false }];
}
