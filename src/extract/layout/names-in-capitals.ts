/** Puts names right that stand in capitals with the family name first, as offices print them: "BYRON ADA, Professor" as "Ada Byron, Professor". */

import { foldText } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { touchesIn } from '../../text/touches.ts';
import { editMapped, type MappedText } from '../mapped-text.ts';
import { isGivenName } from '../parsers/given-names.ts';

const WORD = "\\p{Lu}{2,}(?:['’-]\\p{Lu}{2,}){0,2}";
/** At the head of a line or behind a label, before what else is said of the person. */
const IN_CAPITALS = pattern('gmu')`
  (?<=^[ \t]{0,12}(?:[-•*·][ \t]{1,4})?|\p{Ll}[ \t]?:[ \t]{1,4})
  (?<family>${WORD}(?:[ \t]${WORD}){0,2})[ \t](?<given>${WORD})
  (?=[ \t]{0,4}(?:[,;:(–—-]|$)|[ \t]\p{Lu}\p{Ll})
`;
const HAS_CAPITALS = /\p{Lu}{3}[ \t]\p{Lu}{3}/u;
/** What could be a title alone is no list of names. */
const ENOUGH = 2;

/** The text with the given names first, and only their first letters in capitals. */
export function withNamesInOrder(base: MappedText): MappedText {
  if (!touchesIn(base.text).threeCapitals || !HAS_CAPITALS.test(base.text)) return base;
  const names = matchesOf(IN_CAPITALS, base.text).filter(({ groups }) => endsInGivenName(groups));
  if (new Set(names.map(({ 0: printed }) => printed)).size < ENOUGH) return base;
  return editMapped(
    base,
    names.map(({ index, 0: printed, groups }) => ({
      at: index,
      remove: printed.length,
      insert: capitalised(`${groups?.given} ${groups?.family}`),
    })),
  );
}

/** Whether only the last word is a given name. */
function endsInGivenName({ family = '', given = '' }: Readonly<Record<string, string>> = {}): boolean {
  const isKnown = (word: string) => isGivenName(foldText(word));
  return given.split('-').every(isKnown) && !family.split(/[ \t-]/).some(isKnown);
}

function capitalised(name: string): string {
  return name.replace(/(?<=\p{L})\p{L}+/gu, (letters) => letters.toLowerCase());
}
