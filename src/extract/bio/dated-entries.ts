/** Finds who employs in an entry of a list that years lead: "2016–2020 project leader, Yz, Arnhem". */

import { readPlaces } from '../../institutions/places.ts';
import { foldText } from '../../text/fold.ts';
import type { OrganisationMatch } from '../parsers/organisations.ts';
import { NAME } from './employer-patterns.ts';
import { EVENT, IS_POST, NO_NAME } from './no-organisation.ts';

const YEAR = '(?:19|20)\\d\\d';
/** The years, a post, and behind a comma a name, which a town may follow. */
const ENTRY = new RegExp(
  `^(?:(?:[Ss]ince|[Ss]eit|[Dd]epuis|[Dd]esde|[Ss]inds|[Ff]rom)\\s)?${YEAR}(?:\\s?[–-]\\s?(?:${YEAR}|\\d\\d|present|now|today|heute)?)?[:,]?\\s` +
    `\\p{L}[\\p{L}’'/-]*(?:\\s[\\p{L}&][\\p{L}’'/-]*){0,5},\\s(?<house>${NAME})(?:,\\s\\p{Lu}[\\p{L} .-]{1,30}){0,2}$`,
  'u',
);
/** "Assistant curator, Yz, 2000–2003": the years behind them. */
const ENTRY_BEFORE = new RegExp(
  `^(?:[–•-]\\s)?\\p{L}[\\p{L}’'/-]*(?:\\s[\\p{L}&][\\p{L}’'/-]*){0,5},\\s(?:the\\s)?(?<house>${NAME})(?:,\\s\\p{Lu}[\\p{L} .-]{1,30})?,?\\s` +
    `\\(?${YEAR}(?:\\s?[–-]\\s?(?:${YEAR}|\\d\\d|present|now|today)?)?\\)?$`,
  'u',
);
const LONGEST = 160;
/** What is a part of the house behind it. */
const PART = /^(?:Chair|Department|Institute|Faculty|School|Division|Section|Group|Lehrstuhl|Institut)\s/;

/** A firm of architects or engineers. */
const OF_PARTNERS = /^\S+\s.+\sPartners?$/;

/** The house of such an entry, where nothing else in it is one. */
export function houseOfEntry(text: string): OrganisationMatch[] {
  if (text.length > LONGEST || !/\d{4}/.test(text)) return [];
  const printed = text.replace(/[.;]$/, '');
  const house = (ENTRY.exec(printed) ?? ENTRY_BEFORE.exec(printed))?.groups?.house;
  if (house === undefined) return [];
  const isNone =
    [NO_NAME, EVENT, PART].some((none) => none.test(house)) ||
    (IS_POST.test(house) && !OF_PARTNERS.test(house)) ||
    readPlaces().has(foldText(house));
  const start = text.indexOf(`, ${house}`) + 2;
  return isNone ? [] : [{ start, end: start + house.length, isUnit: false, isKnown: false }];
}
