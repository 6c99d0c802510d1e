/** Finds who employs: the organisations of a sentence, nested ones apart, and unknown names by where they stand. */

import { resolveInstitution } from '../../institutions/gazetteer.ts';
import { readPlaces } from '../../institutions/places.ts';
import { foldText } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { IN_QUOTES } from '../../text/quotes.ts';
import { remembered } from '../../text/remembered.ts';
import type { Span } from '../mapped-text.ts';
import { findOrganisations, type OrganisationMatch } from '../parsers/organisations.ts';
import { houseOfEntry } from './dated-entries.ts';
import { NEXT_POST, POST_OF, UNIT_IN_GENITIVE } from './employer-patterns.ts';
import { listed } from './listed-employers.ts';
import { withoutHouseNamed, withSettledNames } from './name-borders.ts';
import { namesAbroad } from './names-abroad.ts';
import { namesByDeed } from './names-by-deed.ts';
import { behindComma, namesByPosition } from './names-by-position.ts';
import {
  BOUGHT_BY,
  FUNDS,
  isEvent,
  isFieldOfStudy,
  KEYWORDED,
  OF_DEAN,
  OFFICE_ONLY,
  ONLY_KIND,
  SUBJECT_END,
  SUBJECT_ONLY,
} from './no-organisation.ts';
import { ofState, withoutArticle } from './official-names.ts';
import { placesOfStudy } from './places-of-study.ts';
import { HEADS_FIRM } from './role-patterns.ts';
import { withSecondField } from './second-fields.ts';
import { withTownOffices } from './town-offices.ts';
import { universitiesOf } from './universities-of-towns.ts';
import { universityOfTown } from './university-towns.ts';
import { withWholeUnits } from './whole-units.ts';

const NESTED =
  /^(.{4,90}?)\s(?:of|at|der|de\sl['’]|de|della|dell['’])\s?(?:the\s)?((?:University|Universität|Université|Università|Universidad|Universiteit)\s.{3,60})$/u;
/** "UCD College of Science". */
const PART_OF_ACRONYM =
  /^(\p{Lu}{2,6})\s((?:(?:\p{Lu}\p{Ll}+\s){0,2}(?:College|School)|(?:Faculty|Department|Division|Institute|Centre|Center))\s(?:of|for)\s.{3,80})$/u;
/** "Machine Learning Group of Siemens Research". */
const GROUP_OF =
  /^(.{4,60}?\s(?:Group|Team|Unit|Section|Division|Program(?:me)?|Branch|Laboratory))\s(?:of|at)\s(?:the\s)?(\p{Lu}.{2,60})$/u;
/** "Research Department of the International Monetary Fund". */
const DEPARTMENT_OF = /^(\p{Lu}.{3,60}?\s(?:Department|Directorate))\sof\s(?:the\s)?(\p{Lu}.{2,60})$/u;
/** "Instytut Podstaw Informatyki PAN": an institute of an academy employs by itself. */
const OF_ACADEMY =
  /^(?:Instytu|Muzeum|Centrum|Ośrod|Ústav)\p{L}* .+ (?:PAN|PAU|AV ČR|Polskiej Akademii Nauk|Akademie věd(?: ČR)?)(?: [wv]e? \p{Lu}\p{L}+)?$/u;

const FOUNDS = /\b(?:found(?:ed|ing|er of|s)|C[ETOFS]O of)\s$/;

/** Organisations and units of a sentence, in order, without overlaps. */
export function findEmployers(text: string, isPostLine = false): readonly OrganisationMatch[] {
  return isPostLine ? inPostLine(text) : inSentence(text);
}

/** "The Section of Sedimentary Geology". */
const SECTION = /\bSection (?:for|of|on) (?:\p{Lu}[\p{L}-]+(?:,? and |, | )?){1,5}(?<=\p{L})/gu;

const inPostLine = remembered((text) => employersIn(text, true));
const inSentence = remembered((text) => employersIn(text, false));

/** "Universities of Leeds", before "and York". */
const OF_SEVERAL = /^Universities of /;

/** "IBM's research" is no IBM Research. */
const IS_POSSESSED = /['’]s\s\p{Ll}+$/u;

function employersIn(text: string, isPostLine: boolean): readonly OrganisationMatch[] {
  const found = findOrganisations(text)
    .filter(({ start, end }) => !IS_POSSESSED.test(text.slice(start, end)))
    .flatMap((one) => eachBesidePosts(text, one))
    .flatMap((one) => apart(text, one))
    .map((one) => withoutArticle(text, one));
  const further = [
    ...namesAbroad(text),
    ...namesByPosition(text),
    ...namesByDeed(text),
    ...placesOfStudy(text),
    ...matchesOf(SECTION, text).map(({ index, 0: name }) => ({
      start: index,
      end: index + name.length,
      isUnit: true,
      isKnown: false,
    })),
    ...(isPostLine ? behindComma(text) : []),
    ...(found.length === 0 ? houseOfEntry(text) : []),
  ].flatMap((one) => withoutPost(text, one) ?? []);
  const kept = withFurther(text, found, further);
  const whole = withSettledNames(
    text,
    kept.sort((a, b) => a.start - b.start),
  );
  const single = whole.filter(({ start, end }) => !OF_SEVERAL.test(text.slice(start, end)));
  const all = [...single, ...listed(text, single), ...universitiesOf(text, single)].sort((a, b) => a.start - b.start);
  const offices = withTownOffices(
    text,
    all.map((one) => withoutArticle(text, one)),
  );
  return withWholeUnits(text, offices)
    .map((one) => withoutHouseNamed(text, withSecondField(text, withFirstHalf(text, one))))
    .filter((one, at, list) => !list.slice(0, at).some((other) => other.end >= one.end))
    .map((one) => ofState(text, one))
    .filter((one) => one.isKnown || !(isTown(text.slice(one.start, one.end)) || isInTitle(text, one)))
    .filter((one) => !isNamesakeOfTown(text, one))
    .filter((one) => isEmployer(text, one) && !FUNDS.test(text.slice(one.end, one.end + 40)))
    .filter(({ start }) => !BOUGHT_BY.test(text.slice(Math.max(0, start - 40), start)));
}

/** "The Trust & Safety group": a unit that "&" joins begins with the word before it. */
function withFirstHalf(text: string, one: OrganisationMatch): OrganisationMatch {
  if (!one.isUnit || !/^\p{Lu}/u.test(text.charAt(one.start))) return one;
  const first =
    /(?<![\p{L}-])\p{Lu}[\p{L}-]+\s&\s$/u.exec(text.slice(Math.max(0, one.start - 30), one.start))?.[0] ?? '';
  return { ...one, start: one.start - first.length };
}

/** The organisations and those of the further ones that stand apart from them, or take their place. */
function withFurther(
  text: string,
  found: readonly OrganisationMatch[],
  further: readonly OrganisationMatch[],
): OrganisationMatch[] {
  const kept = [...found];
  for (const one of further) {
    const clash = kept.filter((other) => one.start < other.end && other.start < one.end);
    if (!replaces(text, one, clash)) continue;
    for (const other of clash) kept.splice(kept.indexOf(other), 1);
    kept.push(one);
  }
  return kept;
}

/** A longer name takes the place of unknown parts of it. */
function replaces(text: string, one: OrganisationMatch, others: readonly OrganisationMatch[]): boolean {
  const printed = text.slice(one.start, one.end);
  const isWhole = others.every((other) => one.start <= other.start && other.end <= one.end);
  const hasHouse = OF_ACADEMY.test(printed) || UNIT_IN_GENITIVE.test(printed);
  // "École polytechnique" is only the front of that "fédérale de Lausanne".
  const isFront = others.every((other) => other.start === one.start);
  if (isWhole && (hasHouse || (one.isKnown && (isFront || printed.startsWith('u'))))) return true;
  const isLonger = others.every(
    (other) =>
      // "Fraunhofer" is only the front of "Fraunhofer-Institut für Werkstoffmechanik".
      (!other.isKnown || (one.start === other.start && text.charAt(other.end) === '-')) &&
      one.end - one.start > other.end - other.start + 2,
  );
  return isLonger && (isWhole || !KEYWORDED.test(text.slice(others[0]?.start, others[0]?.end)));
}

/** "At X, Hangzhou and Y": a town employs nobody unless its name stands for its university. */
function isTown(printed: string): boolean {
  return readPlaces().has(foldText(printed)) && !universityOfTown(printed);
}

/** Behind towns of America. */
const IN_AMERICA = pattern('u')`
  ^,\s(?:
    U\.?\s?S\.?(?:A\.?)?|United\sStates|Mass\.|(?:MA|OH|NC|MS|PA|ME|GA|CT|MD|MI|NY|KY|AL|ON|NJ|IN|IL|NE|TX|CA|VA|IA|WI|OR|WA|MN|NH|SC)(?=[\s.,;)]|$)|(?:North|South)\s(?:Carolina|Dakota)|(?:New\s)(?:Hampshire|Jersey|York|Mexico)
    |Massachusetts|Ohio|Mississippi|Alabama|Georgia|Connecticut|Maryland|Michigan|Maine|Pennsylvania|Kentucky|Ontario
    |Texas|Indiana|Wisconsin|Nebraska|California|Virginia|Iowa|Illinois|Minnesota|Oregon|Washington
  )(?!\p{L})
`;

/** "A life in Cambridge, Massachusetts": no university of the old world. */
function isNamesakeOfTown(text: string, { start, end }: Span): boolean {
  const town = text.slice(start, end);
  if (!/^\p{Lu}\p{L}+$/u.test(town) || !IN_AMERICA.test(text.slice(end, end + 20))) return false;
  return !/^(?:US|CA|null)$/.test(universityOfTown(town)?.countryCode ?? 'null');
}

const QUOTED = new RegExp(IN_QUOTES, 'gu');

/** "“The Search for Looms” is her talk": some of the words of a title. */
function isInTitle(text: string, { start, end }: Span): boolean {
  if (!/["“„«]/.test(text)) return false;
  return matchesOf(QUOTED, text).some(({ index, 0: { length } }) => {
    const isWhole = start - index < 2 && index + length - end < 2;
    return index < start && end < index + length && !isWhole;
  });
}

/** Events, journals and several universities in one phrase employ nobody. */
function isEmployer(text: string, { start, end, isKnown }: OrganisationMatch): boolean {
  const printed = text.slice(start, end);
  return (
    !isEvent(text, { start, end }) &&
    !SUBJECT_ONLY.test(printed) &&
    // "Catedrática de Universidad" is a rank.
    !/(?:Catedrátic[oa]|Titular) de Universidad$/.test(printed) &&
    !(/^Medical [Ss]chool$/.test(printed) && text.startsWith(': ', end)) &&
    !(/chair$/i.test(printed) && text.startsWith(' holder', end)) &&
    !(
      ONLY_KIND.test(printed) &&
      /\b(?:the|[Hh]ead\sof|[Dd]ean\sof|[Cc]hair\sof)\s$/i.test(text.slice(Math.max(0, start - 9), start))
    ) &&
    !(
      /(?:Telescope|Mission|Spacecraft|Probe|Experiment|Metro|Bridge|Tunnel|Crossing|Viaduct|Dam|Barrage|Airport|Stadium|Tower|Extension)$/.test(
        printed,
      ) && /\s(?:for|on)\sthe\s$/.test(text.slice(Math.max(0, start - 9), start))
    ) &&
    (isKnown || !OFFICE_ONLY.test(printed) || FOUNDS.test(text.slice(Math.max(0, start - 14), start))) &&
    !(!isKnown && (isFieldOfStudy(text, start, printed) || isUnderOffice(text, { start, end }))) &&
    !/^(?:\p{Ll}+[ -])?chair$|(?:visiting|endowed|distinguished|named|personal)\schair$/u.test(printed)
  );
}

/** "Vice Chair for Clinical Research, Yale University": what an office is over. */
function isUnderOffice(text: string, { start, end }: Span): boolean {
  const printed = text.slice(start, end);
  return (
    /\b(?:Chair|Dean|President|Director|Provost|Officer|VP|Chancellor)\s(?:for|of)\s$/.test(
      text.slice(Math.max(0, start - 20), start),
    ) &&
    (SUBJECT_END.test(printed) ||
      /(?:Health|Care|Trials|Sciences|Education|Students?|Faculty|Diversity)$/.test(printed)) &&
    !KEYWORDED.test(printed) &&
    !HEADS_FIRM.test(text.slice(Math.max(0, start - 40), start)) &&
    (/^(?:,|\s(?:at|in|across|within|throughout|for\sall\sof)\s)/.test(text.slice(end, end + 12)) ||
      OF_DEAN.test(text.slice(Math.max(0, start - 34), start)))
  );
}

/** "Junior Research Fellow of Trinity College, Cambridge": the post is no part of the name, the town is. */
function withoutPost(text: string, one: OrganisationMatch): OrganisationMatch | null {
  const printed = text.slice(one.start, one.end);
  const post = POST_OF.exec(printed)?.[0].length ?? leadOfHouse(text, one);
  const town = /\bCollege$/.test(printed)
    ? (/^, (?:Oxford|Cambridge|Dublin|London|Durham)\b/.exec(text.slice(one.end, one.end + 12))?.[0].length ?? 0)
    : 0;
  const next = one.isKnown ? null : (NEXT_POST.exec(printed) ?? openPost(text, one));
  // "Professor of Composition and Head of Department" has none at all.
  if (next && post === 0)
    return KEYWORDED.test(printed.slice(0, next.index)) || one.isKnown ? { ...one, end: one.start + next.index } : null;
  return post + town === 0 ? one : { ...one, start: one.start + post, end: one.end + town };
}

/** "Institute for Optics in Jena and Member of the Curie Institute": the name that a post ends, and those behind the post. */
function eachBesidePosts(text: string, one: OrganisationMatch): OrganisationMatch[] {
  const own = withoutPost(text, one);
  if (own === null || own.end >= one.end) return own === null ? [] : [own];
  const further = findOrganisations(text.slice(own.end, one.end)).map((other) => ({
    ...other,
    start: own.end + other.start,
    end: own.end + other.end,
  }));
  return [own, ...further.flatMap((other) => withoutPost(text, other) ?? [])];
}

const POST_BEFORE = pattern('u')`
  ^(?:(?:Senior|Visiting|Adjunct|Associate|Assistant|Honorary|Full|Principal|Research|Staff|Postdoctoral|Guest)\s)*
  (?:Researcher|Scientist|Professor|Lecturer|Fellow|Engineer|Director|Reader|Scholar|Postdoc)\s(?=\p{Lu})
`;

/** "Senior Researcher Lund University", "Professor of Chemistry Lund University": what stands before a known house without any word between. */
function leadOfHouse(text: string, { start, end, isKnown }: OrganisationMatch): number {
  if (isKnown) return 0;
  const printed = text.slice(start, end);
  const post = POST_BEFORE.exec(printed)?.[0].length ?? 0;
  if (post > 0) return resolveInstitution(printed.slice(post)) ? post : 0;
  if (!/(?:Professor|Lecturer|Reader|Chair)\s(?:of|in)\s$/.test(text.slice(Math.max(0, start - 16), start))) return 0;
  const words = matchesOf(/\s(?=\p{Lu})/gu, printed).map(({ index }) => index + 1);
  return words.find((at) => resolveInstitution(printed.slice(at))?.kind === 'UNIVERSITY') ?? 0;
}

/** "Reader in Optics and School Lead": the last word begins the next post. */
function openPost(text: string, { start, end }: OrganisationMatch): RegExpExecArray | null {
  // "Faculty of Science and of Health in the …": the second field has a place of its own.
  if (/^\s(?:in|at)\s(?:the\s)?\p{Lu}/u.test(text.slice(end, end + 9)))
    return /\sand\sof\s\p{Lu}[\p{L}\s-]*$/u.exec(text.slice(start, end));
  const isPost = /^\s(?:Lead|Leader|Head|Director|Manager|Coordinator|Officer|Chair)(?!\p{L})/u.test(
    text.slice(end, end + 16),
  );
  return isPost
    ? /\s(?:and|&)\s(?:(?:Senior|Junior)\s)?(?:School|Department|Faculty|Institute|Centre|Center|Program(?:me)?|Group|Research)$/.exec(
        text.slice(start, end),
      )
    : null;
}

/** A department of a house that is known; of any other it may be a part of the name. */
function departmentOf(printed: string): RegExpExecArray | null {
  const found = DEPARTMENT_OF.exec(printed);
  return found?.[2] && resolveInstitution(found[2]) ? found : null;
}

/** "University of Alabama at Birmingham School of Public Health": the university, and its school. */
function schoolBehind(text: string, { start, end }: OrganisationMatch): OrganisationMatch[] | null {
  const [, house = ''] =
    /^(Universit\p{L}+\s.{4,50}?)\s(?:(?:Graduate|Law|Medical|Business)\s)?(?:School|College|Faculty|Department)$/u.exec(
      text.slice(start, end),
    ) ?? [];
  if (!/^\s(?:of|for)\s(?:the\s)?\p{Lu}/u.test(text.slice(end, end + 10)) || !resolveInstitution(house)) return null;
  return [
    { start, end: start + house.length, isUnit: false, isKnown: true },
    { start: start + house.length + 1, end, isUnit: true, isKnown: false },
  ];
}

/** "GRASP Laboratory of the University of Pennsylvania" is a unit and its organisation. */
function apart(text: string, one: OrganisationMatch): OrganisationMatch[] {
  const school = schoolBehind(text, one);
  if (school || one.isKnown) return school ?? [one];
  const printed = text.slice(one.start, one.end);
  const [, acronym = '', part = ''] = PART_OF_ACRONYM.exec(printed) ?? [];
  if (resolveInstitution(acronym)?.kind === 'UNIVERSITY')
    return [
      { start: one.start, end: one.start + acronym.length, isUnit: false, isKnown: true },
      { start: one.end - part.length, end: one.end, isUnit: true, isKnown: false },
    ];
  const [, group, house] = GROUP_OF.exec(printed) ?? departmentOf(printed) ?? [];
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

/** "Division of Monetary Affairs of the European Central Bank": what no house is called. */
const PART_BY_NAME = /^(?:Department|Division|Section|Directorate|Unit|Branch)\s(?:of|for)\s/;

/** "Department of Physics of Johns Hopkins University": a part with the first "of" or "at" behind which a known house stands. */
function partAndWhole(printed: string): readonly string[] {
  const [, unit = '', whole = ''] = NESTED.exec(printed) ?? [];
  if (resolveInstitution(whole)) return [unit, whole];
  for (const { index, 0: joint } of matchesOf(/\s(?:of|at)\s(?:the\s)?(?=\p{Lu})/gu, printed)) {
    const house = printed.slice(index + joint.length);
    const kind = index > 5 && house.includes(' ') ? resolveInstitution(house)?.kind : undefined;
    if (kind === 'UNIVERSITY' || (kind !== undefined && PART_BY_NAME.test(printed)))
      return [printed.slice(0, index), house];
  }
  return [];
}
