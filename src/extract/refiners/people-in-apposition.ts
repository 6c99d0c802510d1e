/** Finds who is named before a post anywhere in a sentence: "with Ada Roe, Professor of Law at Lund University". */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { BY_NOW } from '../bio/beside-names.ts';
import { findEmployers } from '../bio/employers.ts';
import { findRoles } from '../bio/roles.ts';
import { findOrganisations } from '../parsers/organisations.ts';
import { findPersonNames } from '../parsers/person-names.ts';
import { WILL_SPEAK } from '../parsers/speaking-words.ts';
import { type NamedWithPost, NEXT } from './people-behind-cues.ts';

/** The comma behind a name of two words or more, and what goes before a post. */
const COMMA = pattern('gu')`
  (?=,\s|\s\()(?<=\p{Lu}[\p{L}.'’-]{0,30}\s(?:\p{L}{1,4}\s)?\p{Lu}[\p{L}'’-]{1,30})(?:\s\([^()\s]{3,60}@[^()\s]{3,60}\),\s|,\s|\s\()
  (?:${BY_NOW}\s(?:also\s)?)?(?:(?:an?|the|our|der|die|le|la|il|el)\s)?(?=\p{L})
`;
const BEFORE = 70;
const REACH = 180;
const MAX_COMMAS = 60;
const LONGEST_JOINT = 24;
/** Where the post ends: with the sentence, with the next part of it, or with a bracket. */
const ENDS = pattern('u')`
  [.;!?:](?=\s|$)(?<!\b(?:Prof|Dr|St|\p{Lu})\.)|[()[\]"“”«»|]|\s[-–—]\s
  |,?\s(?:
    who|which|where|that|will|would|has|have|had|is|was|are|were|gives?|gave|speaks?|talks?|presents?|joins?
    |reads?|introduces?|chairs?|about|with|on|wird|hält|spricht|sera|será|${WILL_SPEAK}
  )\s
`;

/** "Established through a gift from", "in memory of", "named after": whom a series owes its name. */
const GAVE = pattern('u')`
  \b(?:
    (?:gifts?|bequests?|donations?|endowments?|generosity)\s(?:from|by|of)|endowed\sby
    |memory\sof|named\s(?:after|for)
  )\s(?:the\s(?:late\s)?)?$
`;

/** The people of a line who are named so, each with what may be a post. */
export function peopleInApposition(text: string): NamedWithPost[] {
  const found: NamedWithPost[] = [];
  for (const comma of matchesOf(COMMA, text).slice(0, MAX_COMMAS)) {
    const start = comma.index + comma[0].length;
    const reach = text.slice(start, start + REACH);
    const [role] = findRoles(reach.slice(0, REACH / 2));
    if (role?.type !== 'role' || role.start !== 0) continue;
    const from = Math.max(0, comma.index - BEFORE);
    const window = text.slice(from, comma.index);
    const person = findPersonNames(window).at(-1);
    if (!person || person.end !== window.length) continue;
    // Whoever is named beside a person is one.
    const goesOn = from + person.fullStart - (found.at(-1)?.post.end ?? -REACH) < LONGEST_JOINT;
    if (person.score < (goesOn ? 0.5 : 0.8)) continue;
    const post = postIn(reach, role.end);
    if (findEmployers(post).every(({ isUnit }) => isUnit)) continue;
    if (GAVE.test(text.slice(Math.max(0, from + person.fullStart - 48), from + person.fullStart))) continue;
    const at = { start: from + person.start, end: from + person.end };
    found.push({ name: person.name, at, post: { start, end: start + post.length } });
  }
  return found;
}

function postIn(reach: string, roleEnd: number): string {
  const stretch = reach.slice(0, ENDS.exec(reach)?.index ?? reach.length);
  const houses = findOrganisations(stretch.slice(roleEnd));
  const next = findPersonNames(stretch.slice(roleEnd)).find(
    ({ score, start, end }) =>
      score >= 0.5 &&
      (score >= 0.8 || stretch.startsWith(',', roleEnd + end)) &&
      !houses.some((house) => house.start <= start && end < house.end),
  );
  return (next ? stretch.slice(0, roleEnd + next.fullStart) : stretch).replace(NEXT, '');
}
