/** Tells whether a page names in full the houses that it gives by short names elsewhere. */

import { foldText } from '../text/fold.ts';
import { isInitialsOf } from './bio/initials.ts';
import type { Fact } from './understanding.ts';

/** "RRI, Bengaluru" in the list and "Raman Research Institute, Bengaluru" in the section on the talk. */
export function spellOut(short: readonly Fact[], full: readonly Fact[]): boolean {
  return (
    short.length > 0 &&
    short.length === full.length &&
    short.every(({ value }, at) => isShortFor(value, full[at]?.value ?? ''))
  );
}

function isShortFor(short: string, long: string): boolean {
  const acronym = /^\p{Lu}\p{L}{1,7}(?=,|$)/u.exec(short)?.[0] ?? '';
  const letters = acronym.replace(/\P{Lu}/gu, '').toLowerCase();
  const house = foldText(long.split(',')[0] ?? '').replace(/^the\s/, '');
  return isInitialsOf(letters, house);
}
