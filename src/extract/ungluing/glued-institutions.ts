/** Finds where the name of a person touches that of the institution or the post: "Ada ByronUniversity of Turin", "Ada ByronVice President". */

import { looksLikeInstitution, resolveInstitution } from '../../institutions/gazetteer.ts';
import { matchesOf } from '../../text/matches.ts';
import { narrow } from '../../text/narrow.ts';
import { pattern } from '../../text/pattern.ts';
import { touchesIn } from '../../text/touches.ts';
import type { Edit } from '../mapped-text.ts';
import { isWithinWord } from './one-word.ts';

/** A line that has such a place in it. */
const TOUCHING = /^[^\n]{0,120}\p{Ll}{2}\p{Lu}\p{Ll}[^\n]{2,120}$/gmu;
const BORDER = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/gu;
/** Two to four words of a name that begin the line, or follow the mark of a label or the dash of a list. */
const NAME_BEFORE = pattern('u')`
  (?:^|[:|•–—-]\s|\.\s)\s*(?:\p{Lu}[\p{L}'’-]*\.?\s(?:\p{Ll}{1,3}\s){0,2}){1,4}\p{Lu}[\p{L}'’-]+$
`;
const INSTITUTION_BEHIND = /^[^,;:|()[\]\n]{4,90}/u;

/** What a post begins with, in words that no family name ends with. */
const POST =
  /^(?:(?:Vice|Assistant|Associate|Adjunct|Senior|Executive|Distinguished|Emeritus|Visiting|Research)\s)?(?:Professor|President|Director|Lecturer|Scientist|Fellow|Engineer|Chair|Head|Manager)(?!\p{L})/u;

/** The breaks that set them apart. */
export function ungluedInstitutions(text: string): Edit[] {
  if (!touchesIn(text).smallCapital) return [];
  return matchesOf(TOUCHING, text).flatMap(({ 0: printed, index }) => {
    const line = narrow(printed);
    return matchesOf(BORDER, line)
      .filter((border) => parts(line, border.index))
      .map((border) => ({ at: index + border.index, remove: 0, insert: '\u2028' }));
  });
}

function parts(line: string, at: number): boolean {
  const behind = INSTITUTION_BEHIND.exec(line.slice(at))?.[0].trim() ?? '';
  if (isWithinWord(line, at) || !NAME_BEFORE.test(line.slice(0, at))) return false;
  if (POST.test(behind)) return true;
  if (!looksLikeInstitution(behind)) return false;
  // "Ada Byron, CityUniversity Bremen" is one name where it is known.
  const word = /\p{L}+$/u.exec(line.slice(0, at))?.[0] ?? '';
  return resolveInstitution(word + behind) === null;
}
