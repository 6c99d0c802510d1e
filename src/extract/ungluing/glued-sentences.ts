/** Sets sentences apart that a page runs together: "… of the loom.Next week Ada Byron …". */

import { matchesOf } from '../../text/matches.ts';
import { touchesIn } from '../../text/touches.ts';
import type { Edit } from '../mapped-text.ts';

/** The end of a sentence with the next one glued to it, which goes on with a word of its own. */
const GLUED = /(?<=\p{Ll}{3}[”"»)]?[.!?])(?=[“«]?\p{Lu}(?:\p{Ll}{0,14}|[’'´]\p{Ll}{2,14})\s[\p{L}\d“«])/gu;
/** One of them may be the name of a file or a program. */
const ENOUGH = 2;

/** The blanks that are missing in paragraphs with several such ends. */
export function gluedSentences(text: string): Edit[] {
  const found = touchesIn(text).closingCapital ? matchesOf(GLUED, text) : [];
  if (found.length < ENOUGH) return [];
  return found.map(({ index }) => ({ at: index, remove: 0, insert: ' ' }));
}
