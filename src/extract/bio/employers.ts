/** Finds who employs: the organisations of a sentence, nested ones apart, and unknown names by where they stand. */

import { candidateInstitutions, resolveInstitution } from '../../institutions/gazetteer.ts';
import { readPlaces } from '../../institutions/places.ts';
import { foldText } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { remembered } from '../../text/remembered.ts';
import type { Span } from '../mapped-text.ts';
import { findOrganisations, type OrganisationMatch } from '../parsers/organisations.ts';
import {
  BEHIND_PREPOSITION,
  BRANCH,
  FIRM_OF_TWO,
  LIST,
  LIST_BETWEEN,
  MEMBER,
  NAME,
  NEXT_POST,
  OWN_FIRM,
  OWN_FIRMS,
  POST_OF,
  PUBLIC_BODY,
  RECRUITS,
  STATES,
} from './employer-patterns.ts';
import { namesAbroad } from './names-abroad.ts';
import {
  BOUGHT_BY,
  EVENT,
  FUNDS,
  IS_POST,
  isFieldOfStudy,
  KEYWORDED,
  NO_NAME,
  OFFICE_ONLY,
  ONLY_KIND,
  SUBJECT_END,
  SUBJECT_ONLY,
} from './no-organisation.ts';
import { nominative } from './nominative.ts';
import { ofState, withoutArticle } from './official-names.ts';
import { placesOfStudy } from './places-of-study.ts';
import { withSecondField } from './second-fields.ts';
import { universitiesOf } from './universities-of-towns.ts';
import { withWholeUnits } from './whole-units.ts';

const NESTED =
  /^(.{4,90}?)\s(?:of|at|der|de\sl['’]|de|della|dell['’])\s?(?:the\s)?((?:University|Universität|Université|Università|Universidad|Universiteit)\s.{3,60})$/u;
/** "UCD College of Science". */
const PART_OF_ACRONYM =
  /^(\p{Lu}{2,6})\s((?:(?:\p{Lu}\p{Ll}+\s){0,2}(?:College|School)|(?:Faculty|Department|Division|Institute|Centre|Center))\s(?:of|for)\s.{3,80})$/u;
/** "Machine Learning Group of Siemens Research". */
const GROUP_OF = /^(.{4,60}?\s(?:Group|Team|Unit|Section|Division))\s(?:of|at)\s(?:the\s)?(\p{Lu}.{2,60})$/u;
const LAST_PIECE = new RegExp(`(?:,|\\s[|–—@-])\\s(?:the\\s)?((?:The\\s)?${NAME})\\s*\\.?$`, 'u');
/** "Université de Yaoundé II". */
const NUMBERED = /^\s(?:[IVX]{1,4}|\d{1,2})(?=[\s,.;)]|$)/;
/** "A staff writer at Quanta Magazine". */
const WRITES_FOR =
  /\b(?:writer|journalist|reporter|correspondent|columnist|photographer)\s(?:at|for|with|of)\s(?:the\s)?$/;
/** "Instytut Fizyki Uniwersytetu Wrocławskiego": the unit, and its university in the genitive. */
const NESTED_ABROAD = /^((?:Instytu|Wydzia|Katedr|Zakład)\p{L}* .+?) ((?:Uniwersytetu|Politechniki|Akademii) .+)$/u;
/** "Instytut Podstaw Informatyki PAN": an institute of an academy employs by itself. */
const OF_ACADEMY =
  /^(?:Instytu|Muzeum|Centrum|Ośrod|Ústav)\p{L}* .+ (?:PAN|PAU|AV ČR|Polskiej Akademii Nauk|Akademie věd(?: ČR)?)(?: [wv]e? \p{Lu}\p{L}+)?$/u;
/** "MRC Epidemiology Unit". */
const HOUSE = /^(?:\s\p{Lu}[\p{L}-]+){1,4}\s(?:Unit|Laboratory)(?!\p{L})/u;
const GENERIC_PART =
  /^(?:(?:Law|Business|Graduate) School|School of Law|Medical (?:Center|Centre|School)|Hospitals?|Health|School of Medicine)$/;
/** "Tessera Proofs, which she co-founded in 2016, …". */
const FOUNDED_THING = new RegExp(
  `(?:^|(?<=[.;]\\s))(?:${NAME})(?=,\\s(?:which|that)\\s(?:he|she|they)\\s(?:has\\s)?(?:co-?)?founded(?![\\p{L}]))`,
  'gu',
);

/** Organisations and units of a sentence, in order, without overlaps. */
export function findEmployers(text: string, isPostLine = false): readonly OrganisationMatch[] {
  return isPostLine ? inPostLine(text) : inSentence(text);
}

/** "The Section of Sedimentary Geology". */
const SECTION = /\bSection (?:for|of|on) (?:\p{Lu}[\p{L}-]+(?:,? and |, | )?){1,5}(?<=\p{L})/gu;

const inPostLine = remembered((text) => employersIn(text, true));
const inSentence = remembered((text) => employersIn(text, false));

function employersIn(text: string, isPostLine: boolean): readonly OrganisationMatch[] {
  const found = findOrganisations(text)
    .flatMap((one) => withoutPost(text, one) ?? [])
    .flatMap((one) => apart(text, one));
  const kept = [...found];
  for (const one of [
    ...namesAbroad(text),
    ...publicBodies(text),
    ...firmsOfTwo(text),
    ...ownFirms(text),
    ...matchesOf(RECRUITS, text).map(({ index, 0: name }) => ({
      start: index,
      end: index + name.length,
      isUnit: false,
      isKnown: candidateInstitutions(name).length > 0,
    })),
    ...behind(text),
    ...matchesOf(FOUNDED_THING, text).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      isUnit: false,
      isKnown: false,
    })),
    ...placesOfStudy(text),
    ...matchesOf(SECTION, text).map(({ index, 0: name }) => ({
      start: index,
      end: index + name.length,
      isUnit: true,
      isKnown: false,
    })),
    ...(isPostLine ? behindComma(text) : []),
  ]) {
    const clash = kept.filter((other) => one.start < other.end && other.start < one.end);
    // A longer name takes the place of unknown parts of it.
    // "Fraunhofer" is only the front of "Fraunhofer-Institut für Werkstoffmechanik".
    const isLonger = clash.every(
      (other) =>
        (!other.isKnown || (one.start === other.start && text.charAt(other.end) === '-')) &&
        one.end - one.start > other.end - other.start + 2,
    );
    const isWhole = clash.every((other) => one.start <= other.start && other.end <= one.end);
    const isNested =
      isWhole &&
      (OF_ACADEMY.test(text.slice(one.start, one.end)) ||
        NESTED_ABROAD.test(text.slice(one.start, one.end)) ||
        (one.isKnown && text.charAt(one.start) === 'u'));
    if (
      clash.length > 0 &&
      !isNested &&
      (!isLonger || (!isWhole && KEYWORDED.test(text.slice(clash[0]?.start, clash[0]?.end))))
    )
      continue;
    for (const other of clash) kept.splice(kept.indexOf(other), 1);
    kept.push(one);
  }
  const whole = settled(
    text,
    kept.sort((a, b) => a.start - b.start),
  );
  const all = [...whole, ...listed(text, whole), ...universitiesOf(text, whole)].sort((a, b) => a.start - b.start);
  return withWholeUnits(
    text,
    all.map((one) => withoutArticle(text, one)),
  )
    .map((one) => withSecondField(text, one))
    .filter((one, at, list) => !list.slice(0, at).some((other) => other.end >= one.end))
    .map((one) => ofState(text, one))
    .filter((one) => isEmployer(text, one) && !FUNDS.test(text.slice(one.end, one.end + 40)))
    .filter(({ start }) => !BOUGHT_BY.test(text.slice(Math.max(0, start - 40), start)));
}

/** Events, journals and several universities in one phrase employ nobody. */
function isEmployer(text: string, { start, end, isKnown }: OrganisationMatch): boolean {
  const printed = text.slice(start, end);
  return (
    (!EVENT.test(printed) || WRITES_FOR.test(text.slice(Math.max(0, start - 24), start))) &&
    !SUBJECT_ONLY.test(printed) &&
    !(/^Medical [Ss]chool$/.test(printed) && text.startsWith(': ', end)) &&
    !(
      ONLY_KIND.test(printed) &&
      /\b(?:the|[Hh]ead\sof|[Dd]ean\sof|[Cc]hair\sof)\s$/i.test(text.slice(Math.max(0, start - 9), start))
    ) &&
    !(
      /(?:Telescope|Mission|Spacecraft|Probe|Experiment)$/.test(printed) &&
      /\s(?:for|on)\sthe\s$/.test(text.slice(Math.max(0, start - 9), start))
    ) &&
    (isKnown || !OFFICE_ONLY.test(printed)) &&
    !(!isKnown && (isFieldOfStudy(text, start, printed) || isUnderOffice(text, { start, end }))) &&
    !/^Universities of|^(?:\p{Ll}+[ -])?chair$|(?:visiting|endowed|distinguished|named|personal)\schair$/u.test(printed)
  );
}

/** "Vice Chair for Clinical Research, Yale University": what an office is over. */
function isUnderOffice(text: string, { start, end }: Span): boolean {
  const printed = text.slice(start, end);
  return (
    /\b(?:Chair|Dean|President|Director|Provost|Officer|VP|Chancellor)\s(?:for|of)\s$/.test(
      text.slice(Math.max(0, start - 20), start),
    ) &&
    (SUBJECT_END.test(printed) || /(?:Health|Care|Trials|Sciences)$/.test(printed)) &&
    !KEYWORDED.test(printed) &&
    /^(?:,|\s(?:at|in)\s)/.test(text.slice(end, end + 4))
  );
}

/** "Junior Research Fellow of Trinity College, Cambridge": the post is no part of the name, the town is. */
function withoutPost(text: string, one: OrganisationMatch): OrganisationMatch | null {
  const printed = text.slice(one.start, one.end);
  const post = POST_OF.exec(printed)?.[0].length ?? 0;
  const town = /\bCollege$/.test(printed)
    ? (/^, (?:Oxford|Cambridge|Dublin|London|Durham)\b/.exec(text.slice(one.end, one.end + 12))?.[0].length ?? 0)
    : 0;
  const next = one.isKnown ? null : NEXT_POST.exec(printed);
  // "Professor of Composition and Head of Department" has none at all.
  if (next && post === 0)
    return KEYWORDED.test(printed.slice(0, next.index)) || one.isKnown ? { ...one, end: one.start + next.index } : null;
  return post + town === 0 ? one : { ...one, start: one.start + post, end: one.end + town };
}

/** "GRASP Laboratory of the University of Pennsylvania" is a unit and its organisation. */
function apart(text: string, one: OrganisationMatch): OrganisationMatch[] {
  if (one.isKnown) return [one];
  const printed = text.slice(one.start, one.end);
  const [, acronym = '', part = ''] = PART_OF_ACRONYM.exec(printed) ?? [];
  if (resolveInstitution(acronym)?.kind === 'UNIVERSITY')
    return [
      { start: one.start, end: one.start + acronym.length, isUnit: false, isKnown: true },
      { start: one.end - part.length, end: one.end, isUnit: true, isKnown: false },
    ];
  const [, group, house] = GROUP_OF.exec(printed) ?? [];
  if (group && house)
    return [
      { start: one.start, end: one.start + group.length, isUnit: true, isKnown: false },
      { start: one.end - house.length, end: one.end, isUnit: false, isKnown: resolveInstitution(house) !== null },
    ];
  const [unit, whole] = partAndWhole(printed);
  if (!unit || !whole) return [one];
  return [
    { start: one.start, end: one.start + unit.length, isUnit: true, isKnown: false },
    { start: one.end - whole.length, end: one.end, isUnit: false, isKnown: true },
  ];
}

/** "Department of Physics of Johns Hopkins University": a part with the first "of" or "at" behind which a known house stands. */
function partAndWhole(printed: string): readonly string[] {
  const [, unit = '', whole = ''] = NESTED.exec(printed) ?? [];
  if (resolveInstitution(whole)) return [unit, whole];
  for (const { index, 0: joint } of matchesOf(/\s(?:of|at)\s(?:the\s)?(?=\p{Lu})/gu, printed)) {
    const house = printed.slice(index + joint.length);
    if (index > 5 && house.includes(' ') && resolveInstitution(house)?.kind === 'UNIVERSITY')
      return [printed.slice(0, index), house];
  }
  return [];
}

/**
 * "University of Toronto's Rotman School": the organisation and its unit; "Vanderbilt University Medical Center" and
 * "Universidad de California en Santa Cruz" whole.
 */
function settled(text: string, found: readonly OrganisationMatch[]): OrganisationMatch[] {
  return found.flatMap((one, at): OrganisationMatch[] => {
    const previous = found[at - 1];
    const printed = text.slice(one.start, one.end);
    if (previous && one.start - previous.end === 1 && GENERIC_PART.test(printed)) return [];
    // "At Microsoft Research in Cambridge": the town says where that is.
    const isTown =
      previous !== undefined &&
      /^\sin\s$/.test(text.slice(previous.end, one.start)) &&
      !previous.isUnit &&
      !printed.replace(/\s\(.*$/u, '').includes(' ') &&
      readPlaces().has(foldText(printed.replace(/\s\(.*$/u, '')));
    if (isTown) return [];
    const owner = /^(.{3,60}?)['’]s\s(?=\p{Lu})/u.exec(printed);
    if (
      owner?.[1] &&
      !/^(?:King|Queen|St|Guy|Lloyd|Sotheby|Christie|Moody)$/.test(owner[1]) &&
      resolveInstitution(printed) === null &&
      (resolveInstitution(owner[1]) !== null ||
        KEYWORDED.test(owner[1]) ||
        /\b(?:Society|Association|Union)\b/.test(owner[1]))
    ) {
      const end = one.start + owner[1].length;
      return [
        { start: one.start, end, isUnit: false, isKnown: true },
        { start: one.start + owner[0].length, end: one.end, isUnit: true, isKnown: false },
      ];
    }
    const college = /^(.+ (?:College|Hall)|Christ Church|Magdalen), (?:Oxford|Cambridge)$/.exec(printed);
    if (college?.[1] && !one.isKnown) {
      return [
        { start: one.start, end: one.start + college[1].length, isUnit: true, isKnown: false },
        { start: one.start + college[1].length + 2, end: one.end, isUnit: false, isKnown: true },
      ];
    }
    const genitive =
      /^((?:Instytu|Wydzia|Katedr|Zakład)\p{L}* .+?) ((?:Uniwersytetu|Politechniki|Akademii(?! Nauk)) .+)$/u.exec(
        printed,
      );
    if (genitive?.[1] && genitive[2]) {
      return [
        { start: one.start, end: one.start + genitive[1].length, isUnit: true, isKnown: false },
        { start: one.end - genitive[2].length, end: one.end, isUnit: false, isKnown: true },
      ];
    }
    const number = /Universi/.test(printed) ? NUMBERED.exec(text.slice(one.end, one.end + 6))?.[0] : undefined;
    if (number) return [{ ...one, end: one.end + number.length }];
    const clinic = one.isUnit
      ? null
      : /^\s(?:Children[’']s\s|University\s)?(?:Hospital|Clinic|Universit\p{L}+(?:sjukhus|sykehus|hospital|kliniken)(?:et)?)(?!\p{L})/u.exec(
          text.slice(one.end, one.end + 32),
        );
    if (clinic && !/\b(?:Hospital|Clinic)/.test(printed))
      return [{ ...one, end: one.end + clinic[0].length, isKnown: false }];
    if (/^\sTrust(?!\p{L})/u.test(text.slice(one.end, one.end + 7))) return [{ ...one, end: one.end + 6 }];
    const house =
      one.isKnown && /^\p{Lu}{3,6}$/u.test(printed) ? HOUSE.exec(text.slice(one.end, one.end + 80))?.[0] : undefined;
    if (house) return [{ ...one, end: one.end + house.length, isKnown: false }];
    const branch = one.isUnit ? null : BRANCH.exec(text.slice(one.end, one.end + 24));
    if (branch && !/Universit|College|School/.test(printed) && found[at + 1]?.start !== one.end + 1)
      return [{ ...one, end: one.end + branch[0].length, isKnown: resolveInstitution(printed + branch[0]) !== null }];
    const next = found[at + 1];
    if (next && next.start - one.end === 1 && GENERIC_PART.test(text.slice(next.start, next.end)))
      return [{ ...one, end: next.end }];
    const site = /^(?:\s(?:at|in|en|à|em|a)|,)\s(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)/u.exec(
      text.slice(one.end, one.end + 40),
    );
    const longer = site ? text.slice(one.start, one.end + site[0].length) : '';
    if (site && STATES.test(printed) && resolveInstitution(nominative(longer)) !== null)
      return [{ ...one, end: one.end + site[0].length }];
    return [one];
  });
}

/** "At Willow Garage, iRobot and Disney Research": the further members of a list that an organisation opens. */
function listed(text: string, found: readonly OrganisationMatch[]): OrganisationMatch[] {
  return found.flatMap((one) => {
    if (
      one.isUnit ||
      !/(?:\b(?:at|with|for|from|of|between)|\),)\s(?:the\s)?$/.test(text.slice(Math.max(0, one.start - 12), one.start))
    )
      return [];
    const list = LIST.exec(text.slice(one.end, one.end + 200)) ?? upToNext(text, one, found);
    if (!list) return [];
    // "At Yz, Hinxton, and since 2015 …": without a last member it may be a town.
    const isOpen = /\sand$/.test(list[0]);
    return matchesOf(MEMBER, list[0]).flatMap((match): OrganisationMatch[] => {
      const printed = match[1] ?? '';
      const name = printed.replace(/(?<!\b\p{Lu}|\bSt|\bInc|\bLtd|\bCo|\bCorp)\.$/u, '');
      const start = one.end + match.index + match[0].length - printed.length;
      const end = start + name.length;
      const isTaken = found.some((other) => other.start < end && start < other.end);
      const isNone =
        NO_NAME.test(name) || IS_POST.test(name) || name.length < 3 || (isOpen && resolveInstitution(name) === null);
      return isTaken || isNone ? [] : [{ start, end, isUnit: false, isKnown: false }];
    });
  });
}

/** "At the X Library, the Yz and the Y Institute": what stands between two that are known. */
function upToNext(text: string, { end }: Span, found: readonly OrganisationMatch[]): RegExpExecArray | null {
  const next = found.find(({ start }) => start > end);
  return next === undefined || next.start - end > 120 ? null : LIST_BETWEEN.exec(text.slice(end, next.start));
}

function publicBodies(text: string): OrganisationMatch[] {
  return matchesOf(PUBLIC_BODY, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    isUnit: false,
    isKnown: candidateInstitutions(match[0]).length > 0,
  }));
}

/** "A solicitor at Slaughter and May": the second name is none of another house. */
function firmsOfTwo(text: string): OrganisationMatch[] {
  return matchesOf(FIRM_OF_TWO, text)
    .filter(({ 0: name }) => name.split(/\sand\s/).every((part) => candidateInstitutions(part).length === 0))
    .map(({ index, 0: name }) => ({ start: index, end: index + name.length, isUnit: false, isKnown: false }));
}

/** "Co-founded two companies, Yz and Xy". */
function ownFirms(text: string): OrganisationMatch[] {
  return matchesOf(OWN_FIRMS, text).flatMap(({ index, 0: list }) =>
    matchesOf(OWN_FIRM, list).flatMap((match) => {
      const start = index + match.index;
      const name = match[0].replace(/[.,]+$/, '');
      return NO_NAME.test(name) ? [] : [{ start, end: start + name.length, isUnit: false, isKnown: false }];
    }),
  );
}

function behind(text: string): OrganisationMatch[] {
  return matchesOf(BEHIND_PREPOSITION, text).flatMap((match) => {
    // "At ABC's Harbour Node": the letters are whose node it is.
    const printed = (/^\p{Lu}[\p{Lu}\d]{2,9}(?=['’]s\s\p{Lu})/u.exec(match[0])?.[0] ?? match[0])
      .replace(/(?<!\b\p{Lu}|\bSt|\bInc|\bLtd|\bCo)[.,]+$/u, '')
      .replace(/(?<!^(?:King|Queen|Lloyd|St\.? \p{Lu}\p{L}+))['’]s?$/u, '');
    const cut = /\.\s/.exec(printed.replace(/\b(?:\p{Lu}|St|Inc|Mt)\.\s/gu, (dots) => dots.replaceAll('.', ' ')));
    const name = cut ? printed.slice(0, cut.index) : printed;
    if (name.length < 2 || /-(?:based|wide|led|backed)$/.test(name) || NO_NAME.test(name) || isCountry(name)) return [];
    if (EVENT.test(name) && !WRITES_FOR.test(text.slice(0, match.index))) return [];
    // "Director of Sustainability Science at Unilever".
    const isOffice =
      /\b(?:[Dd]irector|[Pp]resident|[Oo]fficer|[Cc]urator|[Hh]ead|[Mm]anager)\s(?:of|for)\s$/.test(
        text.slice(Math.max(0, match.index - 16), match.index),
      ) &&
      (SUBJECT_END.test(name) ||
        /^\s(?:at|for)\s(?:the\s)?\p{Lu}/u.test(
          text.slice(match.index + name.length, match.index + name.length + 12),
        )) &&
      !KEYWORDED.test(name);
    if (isOffice) return [];
    if (/^\p{Ll}/u.test(name) && !/\b(?:of|at|founded|joined)\s$/.test(text.slice(0, match.index))) return [];
    return [{ start: match.index, end: match.index + name.length, isUnit: false, isKnown: false }];
  });
}

/** "Astronomer Royal for Scotland". */
function isCountry(name: string): boolean {
  return (
    name.length > 3 &&
    (/^(?:Scotland|Wales)$/.test(name) || (readPlaces().get(foldText(name)) ?? []).some(({ city }) => city === null))
  );
}

/** "Founder, Blue River Analytics": in the line under a name, capitals at its end are the employer. */
function behindComma(text: string): OrganisationMatch[] {
  const last = LAST_PIECE.exec(text);
  const name = last?.[1];
  if (
    !last ||
    !name ||
    NO_NAME.test(name) ||
    IS_POST.test(name) ||
    EVENT.test(name) ||
    readPlaces().has(foldText(name))
  )
    return [];
  const start = last.index + last[0].indexOf(name);
  return [{ start, end: start + name.length, isUnit: false, isKnown: false }];
}
