/** Tells whether two posts of a person, read from different places on a page, are one. */

import { candidateInstitutions, resolveInstitution } from '../../institutions/gazetteer.ts';
import { foldText } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import type { Fact, ReadCareer } from '../understanding.ts';
import { isInitialsOf } from './initials.ts';

/** Words that make a post another one than its plain name. */
const OTHER_RANK = pattern('u')`
  (?<!\p{L})(?:
    assistant|associate|adjunct|affiliate|visiting|emerit\p{L}*|research|clinical|honorary|junior|senior
    |principal|lead|vice|deputy|co|interim|acting|former|teaching|asociad[ao]|associ[ée]e?|titular|junior|gast
    |vertretungs|wissenschaftliche[rn]?|bijzonder
  )(?!\p{L})
`;

/** Whether both are held at one place; "Grattan" is the Grattan Institute, a school of Columbia University is Columbia. */
export function isSamePlace(a: ReadCareer, b: ReadCareer): boolean {
  const [x, y] = [placeKey(a), placeKey(b)];
  return x === y || isFrontOf(a, b) || isFrontOf(b, a);
}

function placeKey({ institution }: ReadCareer): string {
  return resolveInstitution(institution.value)?.key ?? foldText(institution.value);
}

function isFrontOf(short: ReadCareer, long: ReadCareer): boolean {
  const [front, whole] = [foldText(short.institution.value), foldText(long.institution.value)];
  if (resolveInstitution(short.institution.value) === null) {
    if (isInitialsOf(front, whole)) return true;
    const key = resolveInstitution(long.institution.value)?.key;
    if (candidateInstitutions(short.institution.value).some((one) => one.key === key)) return true;
  }
  return front.length > 3 && whole.startsWith(`${front} `) && resolveInstitution(long.institution.value) === null;
}

/** "She joined NTU" on a page that names Nanyang Technological University beside her: the letters mean that one. */
export function withPlaceOf(one: ReadCareer, beside: readonly Fact[]): ReadCareer {
  if (resolveInstitution(one.institution.value) !== null || !/^\p{Lu}[\p{Lu}\d]{1,7}$/u.test(one.institution.value))
    return one;
  const [meant, ...more] = beside.filter((institution) => isFrontOf(one, { ...one, institution }));
  return meant && more.length === 0 ? { ...one, institution: { ...one.institution, value: meant.value } } : one;
}

/** Whether they are one post: the same words, or one says more of it than the other. */
export function isSamePost(a: ReadCareer, b: ReadCareer): boolean {
  const [x, y] = [a, b].map(({ role }) => foldText(role ?? '').replace(/^full /, '')) as [string, string];
  return isSamePlace(a, b) && (x === y || (x !== '' && y !== '' && (isFuller(x, y) || isFuller(y, x))));
}

/** "Whitfield Professor of Biology" is the "Professor" printed beside the name; a lower rank is not. */
function isFuller(long: string, short: string): boolean {
  if (long.startsWith(short)) return true;
  const at = ` ${long} `.indexOf(` ${short} `);
  return at >= 0 && !OTHER_RANK.test(` ${long} `.slice(0, at + 1));
}

/** The posts of several passages without those that a passage before has told in the same words. */
export function withoutToldTwice(career: readonly ReadCareer[]): readonly ReadCareer[] {
  const told = career.map((one) => `${one.kind} ${foldText(one.role ?? '')}, ${foldText(one.unit?.value ?? '')}`);
  return career.filter(
    (one, at) =>
      !career
        .slice(0, at)
        .some(
          (other, before) =>
            told[before] === told[at] &&
            (one.start === null || other.start === one.start) &&
            (one.end === null || other.end === one.end) &&
            placeKey(other) === placeKey(one),
        ),
  );
}
