/** Gives speakers whom a sentence names in another case the name that the page has in the first: "zaprasza na wykład dr Anny Nowak" above "Dr Anna Nowak – adiunkt". */

import type { DraftPerson } from '../draft.ts';
import type { Refiner } from './refiner.ts';

/** Words of invitations in the languages that bend names. */
const INVITES = /zapras|zapros|wykład|wygłos|prelekcj|odczyt|referat|seminari|spotkani|přednášk|zveme/iu;
/** For each name the text is searched several times. */
const LONGEST_PAGE = 40_000;
const MOST_TALKS = 20;

type Endings = readonly (readonly [RegExp, string])[];

const OF_WOMEN: Endings = [
  [/i?ej$/u, 'a'],
  [/é$/u, 'á'],
  [/[yęą]$/u, 'a'],
  [/(?<=i)i$/u, 'a'],
  [/(?<=[kg])i$/u, 'a'],
];
const OF_MEN: Endings = [
  [/i(?:ego|m)$/u, 'i'],
  [/(?:ego|ym)$/u, 'y'],
  [/ého$/u, 'ý'],
  [/(?:i?em|a)$/u, ''],
  [/k(?:iem|a)$/u, 'ek'],
  [/ł(?:em|a)$/u, 'eł'],
  [/[yęą]$/u, 'a'],
];

/** The refiner. */
export const bentNames: Refiner = (drafts, { page }) => {
  if (!page || drafts.length > MOST_TALKS || page.text.length > LONGEST_PAGE || !INVITES.test(page.text)) return drafts;
  for (const { people } of drafts) for (const person of people) unbend(page.text, person);
  return drafts;
};

function unbend(text: string, person: DraftPerson): void {
  const [given = '', family, another] = person.name.value.split(' ');
  if (family === undefined || another !== undefined) return;
  const named = [
    ...formsOf(given, OF_WOMEN).flatMap((first) => [family, ...formsOf(family, OF_WOMEN)].map((last) => [first, last])),
    // The family names of men are bent wherever their given names are.
    ...formsOf(given, OF_MEN).flatMap((first) => formsOf(family, OF_MEN).map((last) => [first, last])),
  ].map((words) => words.join(' '));
  const own = named.find((name) => isNamed(text, name));
  if (own !== undefined) person.name = { ...person.name, value: own };
}

function formsOf(word: string, endings: Endings): string[] {
  return endings.flatMap(([ending, first]) => (ending.test(word) ? [word.replace(ending, first)] : []));
}

function isNamed(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/[\p{L}-]/u.test(text.charAt(at + name.length));
}
