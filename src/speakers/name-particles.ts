/** The small words before family names: "van der Linde", "de la Cruz", "bin Salman". */

import { wordsOf } from '../text/word-list.ts';

/** Those that hardly any phrase holds between two large words. */
const BEFORE_FAMILY = wordsOf`van von der den de het ter ten te la le du da dos del della di bin ibn ben al el af`;

/** One of them, as a part of a pattern. */
export const NAME_PARTICLE = `(?:${BEFORE_FAMILY.join('|')})`;

/** Those that titles and lists hold as well; "y", "e" and "i" join two family names. */
export const NAME_PARTICLES: readonly string[] = [
  ...BEFORE_FAMILY,
  ...wordsOf`'t vom zu zum zur das do dello dei degli las los les bint av y e i ap ab`,
];
