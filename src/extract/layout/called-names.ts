/** Reads those who stand with their initials and what they are called as they are called: "Prof. dr. H.J. (Hanneke) van Dam" as "Prof. dr. Hanneke van Dam". */

import { NAME_PARTICLE } from '../../speakers/name-particles.ts';
import { foldText } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { editMapped, type MappedText } from '../mapped-text.ts';
import { isGivenName } from '../parsers/given-names.ts';

const CALLED = pattern('gu')`
  (?<![\p{L}\d.])(?<initials>\p{Lu}\p{Ll}{0,2}\.(?:[ -]?\p{Lu}\p{Ll}{0,2}\.){0,5}[ ]?)\((?<called>\p{Lu}[\p{Ll}’'-]{1,14}(?:-\p{Lu}\p{Ll}{1,12})?)\)
  (?=[ ](?:(?:${NAME_PARTICLE}|op|in|['’]t)[ ]){0,3}\p{Lu}[\p{L}'’-])
`;
const HAS_CALLED = /\p{Lu}\.[ ]?\(\p{Lu}\p{Ll}/u;
/** Before what could be a letter of a list: who has a title, or two initials, or a given name that is known, is somebody. */
const TITLED = /(?<![a-z])(?:prof|dr|drs|ir|ing|mr|mw|mevr|dhr|heer|mevrouw)\.?\s$/i;
const LONGEST_TITLE = 12;

/** The text without the initials of such names and without the brackets. */
export function withCalledNames(base: MappedText): MappedText {
  if (!HAS_CALLED.test(base.text)) return base;
  return editMapped(
    base,
    matchesOf(CALLED, base.text).flatMap(({ index, 0: printed, groups: { initials = '', called = '' } = {} }) => {
      const before = base.text.slice(Math.max(0, index - LONGEST_TITLE), index);
      const isSomebody = /\..*\./.test(initials) || TITLED.test(before) || isGivenName(foldText(called));
      if (!isSomebody) return [];
      return [
        { at: index, remove: initials.length + 1, insert: '' },
        { at: index + printed.length - 1, remove: 1, insert: '' },
      ];
    }),
  );
}
