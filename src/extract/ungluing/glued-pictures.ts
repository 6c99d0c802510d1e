/** Sets names apart from what is glued to them, and takes off what pictures are called: "Ada ByronProfessor of Looms", "Ada ByronADA BYRON", "byronOn engines". */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { touchesIn } from '../../text/touches.ts';
import type { Edit } from '../mapped-text.ts';
import { isGivenName } from '../parsers/given-names.ts';

const NAME = pattern('gu')`
  (?<![\p{L}\d'’.-])(?<name>(?<given>\p{Lu}\p{Ll}+)(?:[ -]\p{Lu}[\p{Ll}.]{1,20}){0,2}\s\p{Lu}\p{Ll}{2,20}(?=\p{Lu}[\p{L}\d]))
`;
/** "Ada ByronProfessor of Looms": a word glued to a name. */
const NEXT_WORD = /^\p{Lu}\p{Ll}{2,}\s/u;
const LONGEST_WORD = 30;
/** The file that shows "Byron", at the head of a line. */
const FILE = /^[ \t•*-]{0,12}(?<file>\p{Ll}{4,16})(?=\p{Lu}\p{Ll}+\s)/gmu;

/** For each the whole text is searched. */
const MOST = 200;

/** What sets the glued names of pictures apart or takes them away where the text has the name once more. */
export function gluedPictures(text: string): Edit[] {
  return touchesIn(text).smallCapital ? [...gluedNames(text), ...gluedFiles(text)] : [];
}

function gluedNames(text: string): Edit[] {
  return matchesOf(NAME, text)
    .slice(0, MOST)
    .flatMap(({ index, groups: { name = '', given = '' } = {} }) => {
      const end = index + name.length;
      const shouted = name.toUpperCase();
      const isTwice = text.slice(end, end + name.length) === shouted;
      const isAgain = text.slice(Math.max(0, index - name.length - 1), index).trim() === shouted;
      if (isTwice || isAgain) return [{ at: index, remove: name.length, insert: isAgain ? '\n' : '' }];
      const mayBeName = isGivenName(given) || NEXT_WORD.test(text.slice(end, end + LONGEST_WORD));
      return mayBeName && isNamedApart(text, name, index) ? [{ at: end, remove: 0, insert: '\n' }] : [];
    });
}

function gluedFiles(text: string): Edit[] {
  return matchesOf(FILE, text)
    .slice(0, MOST)
    .flatMap(({ index, 0: whole, groups: { file = '' } = {} }) => {
      const family = file.charAt(0).toUpperCase() + file.slice(1);
      const at = index + whole.length - file.length;
      return isNamedApart(text, ` ${family}`, at) ? [{ at, remove: file.length, insert: '' }] : [];
    });
}

/** Whether the text names it in another place, with nothing glued to it. */
function isNamedApart(text: string, name: string, at: number): boolean {
  for (let found = text.indexOf(name); found >= 0; found = text.indexOf(name, found + name.length))
    if (found !== at && !/[\p{L}\d]/u.test(text.charAt(found + name.length))) return true;
  return false;
}
