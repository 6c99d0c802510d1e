/** Knows from `data/common-names.txt` which whole names so many people bear that a name alone says little of who it is. */
import { StoreDamagedError } from '../errors.ts';
import { itemsOf, readDataLines } from '../text/data-lines.ts';
import { foldText } from '../text/fold.ts';
import { lazily } from '../text/lazily.ts';

/** Languages in which the family name stands first. */
const FAMILY_FIRST = new Set(['zh', 'ko', 'ja', 'vi']);

const commonParts = lazily(() => {
  const parts = { family: new Set<string>(), given: new Set<string>(), familyFirst: new Set<string>() };
  for (const { section, fields, number } of readDataLines('common-names.txt')) {
    const [which, names] = fields;
    if (which !== 'family' && which !== 'given')
      throw new StoreDamagedError(`Line ${number} of common-names.txt is neither family nor given names`);
    for (const name of itemsOf(names)) {
      parts[which].add(name);
      if (which === 'family' && FAMILY_FIRST.has(section)) parts.familyFirst.add(name);
    }
  }
  return parts;
});

/** Whether both parts are very common ones, of whatever languages and in whichever order they are printed. */
export function isCommonName(given: string, family: string): boolean {
  const [first, last] = [joined(given), joined(family)];
  const parts = commonParts();
  return (parts.given.has(first) && parts.family.has(last)) || (parts.given.has(last) && parts.family.has(first));
}

/** Whether a folded word is a very common family name. */
export function isCommonFamily(word: string): boolean {
  return commonParts().family.has(word);
}

/** Whether a folded word is a very common family name of a language in which that name stands first. */
export function isFamilyPrintedFirst(word: string): boolean {
  return commonParts().familyFirst.has(word);
}

/** "Xiao-Ming" and "Xiao Ming" are Xiaoming. */
function joined(name: string): string {
  return foldText(name).replaceAll(' ', '');
}
