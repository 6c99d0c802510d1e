/** Tells whether an acronym that no list has is that of a name printed in full: "RRI" of the Raman Research Institute. */

import { resolveInstitution } from '../../institutions/gazetteer.ts';
import { matchesOf } from '../../text/matches.ts';
import type { MappedText } from '../mapped-text.ts';

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
const FEWEST_WORDS = 3;
const MOST_WORDS = 6;
/** Words with a capital that only small ones part. */
const RUN = /(?<!\p{L})\p{Lu}\p{Ll}+(?:\s(?:(?:of|the|for|and|at)\s){0,2}\p{Lu}\p{Ll}+)+(?!\p{L})/gu;
const WORD = /\p{Lu}\p{Ll}+/gu;

/** The known house with these initials that the text names in full: "Colorado State University" of "CSU"; null where it names none. */
export function nameOfInitials(page: MappedText, short: string): string | null {
  if (!ACRONYM.test(short) || resolveInstitution(short)) return null;
  const name = namesOf(page).get(short);
  return name === undefined ? null : (resolveInstitution(name)?.name ?? null);
}

/** A page has lives by the thousand, each of which may ask. */
const NAMES = new WeakMap<MappedText, ReadonlyMap<string, string>>();

function namesOf(page: MappedText): ReadonlyMap<string, string> {
  const names = NAMES.get(page) ?? namesByInitials(page.text);
  NAMES.set(page, names);
  return names;
}

/** What a text names first by words with these initials. */
function namesByInitials(text: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { 0: run } of matchesOf(RUN, text)) {
    const words = matchesOf(WORD, run);
    words.forEach(({ index: start }, at) => {
      for (let count = FEWEST_WORDS; count <= MOST_WORDS && at + count <= words.length; count++) {
        const own = words.slice(at, at + count);
        const last = own.at(-1);
        const initials = own.map(({ 0: word }) => word.charAt(0)).join('');
        if (last && !names.has(initials)) names.set(initials, run.slice(start, last.index + last[0].length));
      }
    });
  }
  return names;
}
