/** Tells whether an acronym that no list has is that of a name printed in full: "RRI" of the Raman Research Institute. */

import { resolveInstitution } from '../../institutions/gazetteer.ts';

const SMALL = new Set('of the for and in at de la le du des di da do der die das fur und et y e'.split(' '));

/** Both folded; at least three letters, and those of all words but the small ones. */
export function isInitialsOf(short: string, long: string): boolean {
  if (!/^[a-z]{3,8}$/.test(short)) return false;
  const words = long.split(/[\s-]+/).filter((word) => word !== '');
  const initials = (kept: readonly string[]) => kept.map((word) => word[0]).join('');
  return (
    words.length > 2 && (initials(words) === short || initials(words.filter((word) => !SMALL.has(word))) === short)
  );
}

const ACRONYM = /^\p{Lu}{3,6}$/u;
const SMALL_BETWEEN = '\\s(?:(?:of|the|for|and|at)\\s){0,2}';

/** The known house with these initials that the text names in full: "Colorado State University" of "CSU"; null where it names none. */
export function nameOfInitials(text: string, short: string): string | null {
  if (!ACRONYM.test(short) || resolveInstitution(short)) return null;
  const inFull = new RegExp(
    `(?<!\\p{L})${[...short].map((letter) => `${letter}\\p{Ll}+`).join(SMALL_BETWEEN)}(?!\\p{L})`,
    'u',
  );
  const name = inFull.exec(text)?.[0];
  return name === undefined ? null : (resolveInstitution(name)?.name ?? null);
}
