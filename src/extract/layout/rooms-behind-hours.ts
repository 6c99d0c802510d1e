/** Sets the code of a room behind an hour apart from the name that follows it: "Thu, 4:10pm HB 312 Ada Byron (Turin)". */

import { matchesOf } from '../../text/matches.ts';
import { editMapped, type MappedText } from '../mapped-text.ts';

const CODE_BEFORE_NAME =
  /(?<=\d(?::\d\d|[ \t]?[ap]\.?m\.?),?[ \t]{1,3})\p{Lu}{2,5}[ \t-]?(?!(?:19|20)\d\d(?!\d))\d{2,4}\p{Lu}?(?=[ \t]{1,3}\p{Lu}[\p{Ll}.][\p{L}.'’-]{0,20}[ \t]\p{Lu}[\p{L}.'’ -]{1,40}\()/gu;
const HAS_HOUR = /\d[ap]\.?m\.?,?[ \t]{1,3}\p{Lu}{2}|:\d\d(?:[ \t]?[ap]\.?m\.?)?,?[ \t]{1,3}\p{Lu}{2}/u;

/** The text with a comma behind such codes. */
export function withRoomsApart(base: MappedText): MappedText {
  if (!HAS_HOUR.test(base.text)) return base;
  return editMapped(
    base,
    matchesOf(CODE_BEFORE_NAME, base.text).map(({ index, 0: code }) => ({
      at: index + code.length,
      remove: 0,
      insert: ',',
    })),
  );
}
