/** Reads "Associate Professor Ada Roe, Lund University": a post before a name, held at the organisation behind it. */

import { findRoles } from '../bio/roles.ts';
import type { DraftPerson } from '../draft.ts';
import { factOf } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { findOrganisations } from '../parsers/organisations.ts';
import { personScore } from '../parsers/person-names.ts';

const LONGEST = 160;
/** "- ", "Chair: ", "Host:": what may stand before the post. */
const LEAD = /^[\s•·*–—-]*(?:\p{Lu}[\p{L}\s/-]{2,28}:\s*)?/u;
const NAME =
  /^\s(?:[Dd]r\.?\s|dr\s)?(\p{Lu}[\p{L}'’.-]+(?:\s(?:van|von|de|der|den|ter|ten|da|di|del|la|af|\p{Lu}[\p{L}'’.-]*)){1,4}),\s(?:the\s)?/u;

/** The person of a line that is built so; null when it is anything else. */
export function titledPerson({ ground, text }: Page, row: Span): DraftPerson | null {
  const printed = text.slice(row.start, row.end);
  if (printed.length > LONGEST) return null;
  const lead = LEAD.exec(printed)?.[0].length ?? 0;
  const rest = printed.slice(lead);
  const [role] = findRoles(rest);
  if (role?.type !== 'role' || role.start !== 0) return null;
  const behind = rest.slice(role.end);
  const [whole, name = ''] = NAME.exec(behind) ?? [];
  if (whole === undefined || personScore(name) < 0.5) return null;
  const place = behind.slice(whole.length).replace(/\s*\.?\s*$/, '');
  const [organisation] = findOrganisations(place);
  if (organisation?.start !== 0 || organisation.isUnit || organisation.end < place.length) return null;
  const start = row.start + lead;
  const nameAt = start + role.end + whole.indexOf(name);
  const placeAt = start + role.end + whole.length;
  const note = { rule: 'person/titled', confidence: 0.8 };
  return {
    role: 'HOST',
    name: factOf(ground, nameAt, nameAt + name.length, { ...note, value: name }),
    affiliations: [factOf(ground, placeAt, placeAt + place.length, { ...note, value: place })],
    post: { ground, start, end: start + role.end },
  };
}
