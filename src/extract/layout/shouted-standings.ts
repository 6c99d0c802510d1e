/** Parts a word in capitals for how a talk stands from the name or title behind it: "CANCELLED Ada Byron" as "CANCELLED: Ada Byron", also in bold. */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { editMapped, type MappedText } from '../mapped-text.ts';

const SHOUTED = pattern('gmu')`
  (?<=^|[|:\s–—*_-])(?:
    CANCELL?ED|POSTPONED|RESCHEDULED|WITHDRAWN|ABGESAGT|ENTFÄLLT|VERSCHOBEN|ANNULÉE?|REPORTÉE?|ODWOŁAN[EY]
    |PRZEŁOŻON[EY]|CANCELAD[OA]|APLAZAD[OA]|ADIAD[OA]|ANNULLAT[OA]|RINVIAT[OA]|GEANNULEERD|UITGESTELD
  )(?=(?<mark>\*\*|__)?\s{1,2}["“„«*_[]{0,3}\p{Lu}\p{Ll}+[\s-]\p{L})
`;
const HAS_SHOUTED =
  /CELL?ED|PONED|DULED|DRAWN|SAGT|FÄLLT|HOBEN|ULÉE?|ORTÉE?|OŁAN|OŻON|CELAD|LAZAD|ADIAD|ULLAT|VIAT|LEERD|STELD/;

/** The text with a colon behind such words. */
export function withMarkedStandings(base: MappedText): MappedText {
  if (!HAS_SHOUTED.test(base.text)) return base;
  const edits = matchesOf(SHOUTED, base.text).map(({ index, 0: word, groups }) => ({
    at: index + word.length + (groups?.mark?.length ?? 0),
    remove: 0,
    insert: ':',
  }));
  return editMapped(base, edits);
}
