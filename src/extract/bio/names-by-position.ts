/** Finds names of employers that nothing marks but where they stand: behind "at" or a post, before "recruited her". */

import { candidateInstitutions } from '../../institutions/gazetteer.ts';
import { readPlaces } from '../../institutions/places.ts';
import { foldText } from '../../text/fold.ts';
import { matchesOf, type Piece } from '../../text/matches.ts';
import type { OrganisationMatch } from '../parsers/organisations.ts';
import {
  BEHIND_PREPOSITION,
  CAME_AS,
  FIRM_OF_TWO,
  NAME,
  OWN_FIRM,
  OWN_FIRMS,
  PUBLIC_BODY,
  RECRUITS,
} from './employer-patterns.ts';
import { EVENT, IS_POST, isEvent, KEYWORDED, NO_NAME, OF_DEAN, SUBJECT_END } from './no-organisation.ts';
import { HEADS_FIRM } from './role-patterns.ts';

const LAST_PIECE = new RegExp(`(?:,|\\s[|–—@-])\\s(?:the\\s)?((?:The\\s)?${NAME})\\s*\\.?$`, 'u');
/** "Velum Optics, which he founded in 2011, …". */
const FOUNDED_THING = new RegExp(
  `(?:^|(?<=[.;]\\s))(?:${NAME})(?=,\\s(?:which|that)\\s(?:he|she|they)\\s(?:has\\s)?(?:co-?)?founded(?![\\p{L}]))`,
  'gu',
);
/** "At the Oslo branch of Velum Optics": behind the town stands whose branch it is. */
const WHOSE_BRANCH = new RegExp(`^\\s(?:office|branch|site|headquarters)\\sof\\s(?:the\\s)?(${NAME})`, 'u');
/** "A partner at Skidmore, Owings & Merrill". */
const OTHER_PARTNERS = /^(?:,\s\p{Lu}\p{Ll}+){1,3},?\s&\s\p{Lu}\p{Ll}+(?![\p{L}-])/u;
const LONGEST_BRANCH = 120;
/** "Die Abteilung Flussbau der Karl Lenz AG". */
const GERMAN_FIRM = /(?=\p{Lu})(?<=\b(?:der|einer|zur)\s)(?:\p{Lu}[\p{L}&.-]*\s){1,4}(?:AG|GmbH|SE|KG)(?![\p{L}])/gu;
const MAY_BE_FIRM = /\s(?:AG|GmbH|SE|KG)(?!\p{L})/u;
const WORDS_BEFORE = 40;
const HAS_OFFICE =
  /\b(?:[Dd]irector(?:[- ][Gg]eneral)?|[Pp]resident|[Oo]fficer|[Cc]urator|[Hh]ead|[Mm]anager|[Ss]cientist|[Ee]conomist|[Ee]ngineer)\s(?:of|for)\s$/;

/** "For Planning and Public Affairs": the end of what an office is over. */
const OF_AFFAIRS =
  /^\s(?:and|&)\s(?:\p{Lu}\p{L}+\s){0,2}(?:Affairs|Policy|Services|Operations|Development|Strategy|Planning|Resources|Engagement)(?!\p{L})/u;
/** The names of a sentence that only their place makes employers; they may overlap, and those found earlier are surer. */
export function namesByPosition(text: string): OrganisationMatch[] {
  return [
    ...matchesOf(PUBLIC_BODY, text)
      .filter((one) => !beginsField(text, one))
      .map(perhapsKnown),
    ...firmsOfTwo(text),
    ...ownFirms(text),
    ...(MAY_BE_FIRM.test(text) ? matchesOf(GERMAN_FIRM, text).map(perhapsKnown) : []),
    ...matchesOf(RECRUITS, text).map(perhapsKnown),
    ...matchesOf(CAME_AS, text).map(perhapsKnown),
    ...behindPrepositions(text),
    ...matchesOf(FOUNDED_THING, text).map(({ index, 0: name }) => unknown(index, name)),
  ];
}

/** "Professor of Survey Methodology": a lone word before another in capitals is the front of a field. */
function beginsField(text: string, { index, 0: name }: Piece): boolean {
  return (
    !name.includes(' ') &&
    /^\s\p{Lu}/u.test(text.slice(index + name.length, index + name.length + 2)) &&
    OF_FIELD.test(text.slice(Math.max(0, index - 16), index))
  );
}

const OF_FIELD = /(?:[Pp]rofessor|[Ll]ecturer|[Rr]eader|[Cc]hair)\s(?:of|in|for)\s$/;

function perhapsKnown({ index, 0: name }: Piece): OrganisationMatch {
  return { ...unknown(index, name), isKnown: candidateInstitutions(name).length > 0 };
}

function unknown(start: number, name: string): OrganisationMatch {
  return { start, end: start + name.length, isUnit: false, isKnown: false };
}

/** "A solicitor at Slaughter and May": the second name is none of another house. */
function firmsOfTwo(text: string): OrganisationMatch[] {
  return matchesOf(FIRM_OF_TWO, text)
    .filter(({ 0: name }) => name.split(/\sand\s/).every((part) => candidateInstitutions(part).length === 0))
    .map(({ index, 0: name }) => unknown(index, name));
}

/** "Co-founded two companies, Yz and Xy". */
function ownFirms(text: string): OrganisationMatch[] {
  return matchesOf(OWN_FIRMS, text).flatMap(({ index, 0: list }) =>
    matchesOf(OWN_FIRM, list)
      .map((match) => unknown(index + match.index, match[0].replace(/[.,]+$/, '')))
      .filter(({ start, end }) => !NO_NAME.test(text.slice(start, end))),
  );
}

function behindPrepositions(text: string): OrganisationMatch[] {
  return matchesOf(BEHIND_PREPOSITION, text).flatMap(({ index, 0: printed }) => {
    const name = withoutWork(trimmed(printed));
    const before = text.slice(Math.max(0, index - WORDS_BEFORE), index);
    if (name.length < 2 || /-(?:based|wide|led|backed)$/.test(name) || NO_NAME.test(name) || isCountry(name)) return [];
    const end = index + name.length;
    const others = OTHER_PARTNERS.exec(text.slice(end, end + LONGEST_BRANCH))?.[0];
    if (others !== undefined && /^\p{Lu}\p{Ll}+$/u.test(name)) return [unknown(index, name + others)];
    if (isEvent(text, { start: index, end })) return [];
    const [whole = '', owner = ''] = WHOSE_BRANCH.exec(text.slice(end, end + LONGEST_BRANCH)) ?? [];
    if (owner !== '') return [perhapsKnown({ index: end + whole.length - owner.length, 0: trimmed(owner) })];
    if (isDuty(name, before, text.slice(end))) return [];
    if (/^\p{Ll}/u.test(name) && !/\b(?:of|at|founded|joined)\s$/.test(before)) return [];
    return [unknown(index, name)];
  });
}

/** "With Roe Bridges on the Skye Crossing": what was built there is no part of the name of who builds. */
function withoutWork(name: string): string {
  const work = /\son\s(?:the\s)?(?=\p{Lu})/u.exec(name);
  return work && !ABOUT_SOMETHING.test(name.slice(0, work.index)) ? name.slice(0, work.index) : name;
}

const ABOUT_SOMETHING =
  /(?:Institut\p{L}*|Cent(?:er|re)|Council|Commission|Committee|Program(?:me)?|Panel|Initiative|Conference|Project|Laboratory|Lab|Group|Foundation|Alliance|Forum|Network|Partnership|Task\sForce|Consortium|Society|Board|Observatory|College|School|Agency|Office|Unit|Campaign)(?!\p{L})/u;

/** Up to the end of a sentence and without a genitive; "ABC" of "ABC's Harbour Node", whose node it is. */
export function trimmed(printed: string): string {
  const name = (/^\p{Lu}[\p{Lu}\d]{2,9}(?=['’]s\s\p{Lu})/u.exec(printed)?.[0] ?? printed)
    .replace(/(?<!\b\p{Lu}|\bSt|\bInc|\bLtd|\bCo)[.,]+$/u, '')
    .replace(/(?<!^(?:King|Queen|Lloyd|St\.? \p{Lu}\p{L}+))['’]s?$/u, '');
  const stop = /\.\s/.exec(name.replace(/\b(?:\p{Lu}|St|Inc|Mt)\.\s/gu, (dots) => dots.replaceAll('.', ' ')));
  return stop ? name.slice(0, stop.index) : name;
}

/** "Director of Sustainability Science at Unilever": what an office is over. */
function isDuty(name: string, before: string, behind: string): boolean {
  return (
    OF_DEAN.test(before) ||
    (HAS_OFFICE.test(before) &&
      !HEADS_FIRM.test(before) &&
      (SUBJECT_END.test(name) ||
        OF_AFFAIRS.test(behind) ||
        /^(?:\s(?:and|&)\s\p{Lu}\p{L}{2,20})?\s(?:at|for|across|within)\s(?:the\s)?\p{Lu}/u.test(
          behind.slice(0, 40),
        )) &&
      !KEYWORDED.test(name))
  );
}

/** "Astronomer Royal for Scotland". */
function isCountry(name: string): boolean {
  return (
    name.length > 3 &&
    (/^(?:Scotland|Wales)$/.test(name) || (readPlaces().get(foldText(name)) ?? []).some(({ city }) => city === null))
  );
}

/** "Founder, Blue River Analytics": in the line under a name, capitals at its end are the employer. */
export function behindComma(text: string): OrganisationMatch[] {
  const last = LAST_PIECE.exec(text);
  const name = last?.[1];
  if (!last || !name || [NO_NAME, IS_POST, EVENT].some((none) => none.test(name)) || readPlaces().has(foldText(name)))
    return [];
  return [unknown(last.index + last[0].indexOf(name), name)];
}
