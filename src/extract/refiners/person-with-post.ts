/** Reads a stretch behind a name as the post of that person, when it is a post with its employer and nothing more. */

import { pattern } from '../../text/pattern.ts';
import { readBio } from '../bio/bio-reader.ts';
import type { RoleMatch } from '../bio/role-match.ts';
import { findRoles } from '../bio/roles.ts';
import { findVerbs } from '../bio/verbs.ts';
import type { DraftPerson, Passage } from '../draft.ts';
import { factOf, type Ground } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import { findOrganisations } from '../parsers/organisations.ts';

/** Where a function in the defence, no employer, ends the line. */
const FUNCTION = pattern('iu')`
  (?:\s?,\s|\s[-–—]\s|\s)\(?(?:co-?|(?:external|internal|first|second|faculty|premier|première|deuxième)\s)?
  (?:
    # English
    panell?ist|discussant|respondent|host|reviewer|examiner|(?:co-?)?supervisor|(?:co-?)?advis[eo]r|chair(?:person)?
    |(?:co-?)?promot[eo]r|chair|referee|(?:thesis|doctoral|dissertation|ph\.?d)\s(?:director|supervisor|advis[eo]r)
    |(?:president|chair|member)\sof\sthe\s(?:jury|committee)|(?:committee|jury)\s(?:chair|member|president)
    # German
    |(?:erst|zweit)gutachter(?:in)?|vorsitz(?:ende[rn]?)?|Gutachter(?:in)?
    # French
    |rapporteure?|modérat(?:eur|rice)|invitée|examinat(?:eur|rice)|président[e]?(?: du jury)?
    |(?:co-?)?direct(?:eur|rice) de thèse|(?:co-?)?encadrante?|invitée?
    # Spanish
    |vocal|secretari[oa]|examinador(?:a)?
    # Italian
    |rapportrice|president[ea]|recensore|relat(?:ore|rice)
    # Portuguese
    |custos
    # Dutch
    |moderator(?:in)?|voorzitter
    # Polish
    |oponent(?:ka)?|przewodnicząc[ya]|recenzent(?:ka)?
    # Czech
    |školitel(?:ka)?|předseda|předsedkyně
    # Nordic
    |formand|leder|ordförande|opponent
  )\)?\s*\.?$
`;

/** "Ada B. Quill Memorial Lecturer": a post that is called after somebody is nobody. */
const IS_CHAIR = /\s(?:Chair|Professor|Lecturer|Fellow|Scholar)$/i;
const LONGEST_OF_HOST = 90;
const LONGEST_OF_HOUSE = 100;
/** A post that names its part of the house. */
const UNIT =
  /(?<!\p{L})(?:zakładu|katedry|pracowni|zespołu|department|school|faculty|division|abteilung|département)(?!\p{L})/iu;

/** What is printed behind a name without the function in a defence or on a panel at its end: "…, ETH Zürich (reviewer)". */
export function withoutFunction(printed: string): string {
  return printed.slice(0, printed.length - (FUNCTION.exec(printed)?.[0].length ?? 0));
}

/** "Senior Tutor, Department of Statistics": a part of the house that invites, and no other house beside it. */
function isOfHost(printed: string, { role, end }: RoleMatch): boolean {
  const rest = printed.slice(end);
  return (
    printed.length <= LONGEST_OF_HOST &&
    !/student|candidate|doktorand|doctorant|intern$|guest|speaker/i.test(role) &&
    /^(?:,\s|\s(?:of|de|des|der|für|for|del|della|du)\s(?:the\s)?|\s?$)/u.test(rest) &&
    (UNIT.test(role) || findOrganisations(rest).some(({ isUnit }) => isUnit)) &&
    findOrganisations(rest).every(({ isUnit }) => isUnit)
  );
}

/** "Lund University, Associate Professor", "Department of Law, Lund University (Reader)": the house first, the post last. */
function standsBehindHouse(printed: string, { start, end }: RoleMatch): boolean {
  if (!/^\)?\s*$/.test(printed.slice(end))) return false;
  const houses = findOrganisations(printed.slice(0, start));
  const rest = houses.reduceRight(
    (left, one) => left.slice(0, one.start) + left.slice(one.end),
    printed.slice(0, start),
  );
  return houses.some(({ isUnit }) => !isUnit) && /^[\s,;(–—-]*$/.test(rest);
}

/** The person, when the stretch is a post with its employer and nothing more. */
export function withPost(ground: Ground, name: string, at: Span, stretch: Span): DraftPerson | null {
  const { text } = ground.mapped;
  if (IS_CHAIR.test(name)) return null;
  const from = stretch.start + (/^\s*/.exec(text.slice(stretch.start, stretch.end))?.[0].length ?? 0);
  const to = stretch.end;
  const printed = text.slice(from, to);
  const { length } = withoutFunction(printed);
  const post = { ground, start: from, end: from + length };
  const [role] = findRoles(printed.slice(0, length));
  const isPost = role?.type === 'role' && (role.start <= 1 || standsBehindHouse(printed.slice(0, length), role));
  if (!isPost || findVerbs(printed).length > 0 || /[.!?]\s\p{Lu}\p{Ll}/u.test(printed)) return null;
  const { career } = readBio(post, { name, isPostLine: true });
  const isHeldHere = career.length === 0 && isOfHost(printed.slice(0, length), role);
  const isHeld =
    career.length > 0 && career.length <= 3 && career.every((one) => one.role !== null && one.kind !== 'EDUCATION');
  if (!isHeldHere && !isHeld) return null;
  return hostOf(name, { at, post });
}

const NOTE = { rule: 'person/post-line', confidence: 0.8 };

function hostOf(name: string, { at, post }: { at: Span; post: Passage }, house?: Span): DraftPerson {
  const { ground } = post;
  return {
    role: 'HOST',
    name: factOf(ground, at.start, at.end, { ...NOTE, value: name }),
    affiliations: house
      ? [factOf(ground, house.start, house.end, { ...NOTE, value: ground.mapped.text.slice(house.start, house.end) })]
      : [],
    post,
  };
}

/** The person of a name alone in its line, the post in the next and its house in the one after that. */
export function withPostAbove(ground: Ground, name: string, [at, post]: readonly [Span, Span]): DraftPerson | null {
  const { text } = ground.mapped;
  const start = post.end + 1;
  const house =
    text.charAt(post.end) === '\n' ? (/^[^\n]{3,90}/.exec(text.slice(start, start + LONGEST_OF_HOUSE))?.[0] ?? '') : '';
  const printed = text.slice(post.start, post.end);
  const [role] = findRoles(printed);
  const isPost =
    role?.type === 'role' && role.start === 0 && printed.length <= LONGEST_OF_HOST && findVerbs(printed).length === 0;
  if (!isPost || findOrganisations(printed).some(({ isUnit }) => !isUnit)) return null;
  const [employer] = findOrganisations(house).filter(({ isUnit }) => !isUnit);
  if (!employer || findVerbs(house).length > 0 || !isHouseAlone(house, employer)) return null;
  const placed = { start: start + employer.start, end: start + employer.end };
  return hostOf(name, { at, post: { ground, ...post } }, placed);
}

/** "Department of Law, Lund University, Sweden": parts before and a place behind, and no more. */
function isHouseAlone(house: string, { start, end }: Span): boolean {
  return (
    /^(?:[^.;:]{1,60},\s)?$/.test(house.slice(0, start)) && /^(?:,\s[\p{Lu}][^.;:]{1,40})?\s*$/u.test(house.slice(end))
  );
}
