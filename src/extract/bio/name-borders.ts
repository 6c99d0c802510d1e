/** Settles where the names of organisations end: a part behind a genitive is a unit, a hospital behind a university is its name. */

import { resolveInstitution } from '../../institutions/gazetteer.ts';
import { readPlaces } from '../../institutions/places.ts';
import { foldText } from '../../text/fold.ts';
import { patternSource } from '../../text/pattern.ts';
import type { OrganisationMatch } from '../parsers/organisations.ts';
import { BRANCH, STATES, UNIT_IN_GENITIVE } from './employer-patterns.ts';
import { KEYWORDED } from './no-organisation.ts';
import { nominative } from './nominative.ts';

/** An organisation of a sentence and what stands around it. */
interface Found {
  readonly one: OrganisationMatch;
  readonly printed: string;
  readonly text: string;
  readonly previous: OrganisationMatch | undefined;
  readonly next: OrganisationMatch | undefined;
}

/** What stands in its place; null where the rule says nothing of it. */
type Rule = (found: Found) => OrganisationMatch[] | null;

/** "Université de Yaoundé II". */
const NUMBERED = /^\s(?:[IVX]{1,4}|\d{1,2})(?=[\s,.;)]|$)/;
/** "MRC Epidemiology Unit". */
const HOUSE = /^(?:\s\p{Lu}[\p{L}-]+){1,4}\s(?:Unit|Laboratory)(?!\p{L})/u;
const GENERIC_PART =
  /^(?:(?:Law|Business|Graduate) School|School of Law|Medical (?:Center|Centre|School)|Hospitals?|Health|School of Medicine)$/;
const CLINIC =
  /^\s(?:Children[’']s\s|University\s)?(?:Hospital|Clinic|Universit\p{L}+(?:sjukhus|sykehus|hospital|kliniken)(?:et)?)(?!\p{L})/u;
const SITE = /^(?:\s(?:at|in|en|à|em|a)|,)\s(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)/u;

const HOUSE_IN_TOWN = /^(\p{Lu}.{2,90}?)\sin\s(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2})$/u;

/** The first that says something holds. */
const RULES: readonly Rule[] = [
  withoutGenericPart,
  withoutTown,
  withoutTownOfHouse,
  ownerAndUnit,
  collegeAndUniversity,
  unitInGenitive,
  withNumber,
  withClinic,
  withTrust,
  withHouse,
  withBranch,
  withGenericPart,
  withSite,
];

/** The organisations of a sentence, which are in order, with their names ended where they end. */
export function withSettledNames(text: string, found: readonly OrganisationMatch[]): OrganisationMatch[] {
  return found.flatMap((one, at) => {
    const printed = text.slice(one.start, one.end);
    const whole = { one, printed, text, previous: found[at - 1], next: found[at + 1] };
    for (const rule of RULES) {
      const settled = rule(whole);
      if (settled) return settled;
    }
    return [one];
  });
}

/** "The Institute for Y of the University": which university, the text has said. */
export const OF_THE_UNIVERSITY = patternSource`
  (?:
    (?:of|at)\sthe\s[Uu]niversity|de\sl['’][Uu]niversité|de\sla\s[Uu]niversidad|dell['’][Uu]niversità
    |da\s[Uu]niversidade|der\sUniversität
  )
`;
const ENDS_WITH_HOUSE = new RegExp(`\\s${OF_THE_UNIVERSITY}$`);

/** A part of a university without the word that stands for that. */
export function withoutHouseNamed(text: string, one: OrganisationMatch): OrganisationMatch {
  const printed = text.slice(one.start, one.end);
  const house = /niversi/.test(printed) && !one.isKnown ? ENDS_WITH_HOUSE.exec(printed) : null;
  return house && !/^\s(?:(?:of|in|de|di|du)\s)?\p{Lu}/u.test(text.slice(one.end, one.end + 5))
    ? { ...one, end: one.start + house.index }
    : one;
}

/** "Harvard Medical School": the second half is put to the first by its rule. */
function withoutGenericPart({ one, printed, previous }: Found): OrganisationMatch[] | null {
  return previous && one.start - previous.end === 1 && GENERIC_PART.test(printed) ? [] : null;
}

function withGenericPart({ one, text, next }: Found): OrganisationMatch[] | null {
  const isOne = next && next.start - one.end === 1 && GENERIC_PART.test(text.slice(next.start, next.end));
  return isOne ? [{ ...one, end: next.end }] : null;
}

/** "At Microsoft Research in Cambridge": the town says where that is. */
function withoutTown({ one, printed, text, previous }: Found): OrganisationMatch[] | null {
  if (!previous || previous.isUnit || text.slice(previous.end, one.start) !== ' in ') return null;
  const name = printed.replace(/(?:\s\(|,\s).*$/u, '');
  return !name.includes(' ') && readPlaces().has(foldText(name)) ? [] : null;
}

/** "The University of Yz in Elmtown": a known house by its name, and where it is. */
function withoutTownOfHouse({ one, printed }: Found): OrganisationMatch[] | null {
  const [, name = '', town = ''] = one.isKnown ? [] : (HOUSE_IN_TOWN.exec(printed) ?? []);
  const house = name === '' || !readPlaces().has(foldText(town)) ? null : resolveInstitution(name);
  if (!house || resolveInstitution(printed) !== null) return null;
  // "University of California in Davis": a site of its own.
  const site = resolveInstitution(`${name}, ${town}`);
  return site && site.key !== house.key ? null : [{ ...one, end: one.start + name.length, isKnown: true }];
}

/** "University of Oxford's Saïd School". */
function ownerAndUnit({ one, printed }: Found): OrganisationMatch[] | null {
  const [genitive = '', owner = ''] = /^(.{3,60}?)['’]s\s(?=\p{Lu})/u.exec(printed) ?? [];
  const isOwner =
    !/^(?:King|Queen|St|Guy|Lloyd|Sotheby|Christie|Moody)?$/.test(owner) &&
    resolveInstitution(printed) === null &&
    (resolveInstitution(owner) !== null || KEYWORDED.test(owner) || /\b(?:Society|Association|Union)\b/.test(owner));
  return isOwner
    ? [
        { start: one.start, end: one.start + owner.length, isUnit: false, isKnown: true },
        { start: one.start + genitive.length, end: one.end, isUnit: true, isKnown: false },
      ]
    : null;
}

/** "Trinity College, Cambridge". */
function collegeAndUniversity({ one, printed }: Found): OrganisationMatch[] | null {
  const college = /^(.+ (?:College|Hall)|Christ Church|Magdalen), (?:Oxford|Cambridge)$/.exec(printed)?.[1];
  return college && !one.isKnown ? unitAndHouse(one, college.length, college.length + 2) : null;
}

/** "Instytut Fizyki Uniwersytetu Wrocławskiego". */
function unitInGenitive({ one, printed }: Found): OrganisationMatch[] | null {
  const unit = UNIT_IN_GENITIVE.exec(printed)?.[1];
  return unit ? unitAndHouse(one, unit.length, unit.length + 1) : null;
}

function unitAndHouse(one: OrganisationMatch, unitEnd: number, houseStart: number): OrganisationMatch[] {
  return [
    { start: one.start, end: one.start + unitEnd, isUnit: true, isKnown: false },
    { start: one.start + houseStart, end: one.end, isUnit: false, isKnown: true },
  ];
}

function withNumber({ one, printed, text }: Found): OrganisationMatch[] | null {
  const number = /Universi/.test(printed) ? NUMBERED.exec(text.slice(one.end, one.end + 6))?.[0] : undefined;
  return number ? [{ ...one, end: one.end + number.length }] : null;
}

function withClinic({ one, printed, text }: Found): OrganisationMatch[] | null {
  if (one.isUnit || /\b(?:Hospital|Clinic)/.test(printed)) return null;
  const clinic = CLINIC.exec(text.slice(one.end, one.end + 32))?.[0];
  return clinic ? [{ ...one, end: one.end + clinic.length, isKnown: false }] : null;
}

function withTrust({ one, text }: Found): OrganisationMatch[] | null {
  return /^\sTrust(?!\p{L})/u.test(text.slice(one.end, one.end + 7)) ? [{ ...one, end: one.end + 6 }] : null;
}

function withHouse({ one, printed, text }: Found): OrganisationMatch[] | null {
  if (!one.isKnown || !/^\p{Lu}{3,6}$/u.test(printed)) return null;
  const house = HOUSE.exec(text.slice(one.end, one.end + 80))?.[0];
  return house ? [{ ...one, end: one.end + house.length, isKnown: false }] : null;
}

function withBranch({ one, printed, text, next }: Found): OrganisationMatch[] | null {
  if (one.isUnit || /Universit|College|School/.test(printed) || next?.start === one.end + 1) return null;
  const branch = BRANCH.exec(text.slice(one.end, one.end + 24))?.[0];
  return branch
    ? [{ ...one, end: one.end + branch.length, isKnown: resolveInstitution(printed + branch) !== null }]
    : null;
}

/** "Universidad de California en Davis". */
function withSite({ one, printed, text }: Found): OrganisationMatch[] | null {
  const site = STATES.test(printed) ? SITE.exec(text.slice(one.end, one.end + 40))?.[0] : undefined;
  return site && resolveInstitution(nominative(printed + site)) !== null
    ? [{ ...one, end: one.end + site.length }]
    : null;
}
