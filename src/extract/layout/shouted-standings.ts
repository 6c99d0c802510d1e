/** Parts a word in capitals for how a talk stands from the name or title behind it: "CANCELLED Ada Byron" and "CANCELLED. Ada Byron" as "CANCELLED: Ada Byron", also in bold. */

import { matchesOf } from '../../text/matches.ts';
import { pattern, patternSource } from '../../text/pattern.ts';
import { editMapped, type MappedText } from '../mapped-text.ts';
import { PERSON_TITLES } from '../parsers/person-titles.ts';

const WORDS = patternSource`
  # English
  CANCELL?ED|POSTPONED|RESCHEDULED|WITHDRAWN
  # German
  |ABGESAGT|ENTFÄLLT|AUSGEFALLEN|FÄLLT AUS|VERSCHOBEN
  # French
  |ANNULÉE?|ANNULEE?|SUPPRIMÉE?|REPORTÉE?
  # Spanish, Portuguese
  |CANCELAD[OA]|ANULAD[OA]|SUSPENDID[OA]|APLAZAD[OA]|POSPUEST[OA]|ADIAD[OA]|SUSPENS[OA]
  # Italian
  |ANNULLAT[OA]|SOSPES[OA]|RINVIAT[OA]
  # Dutch
  |GEANNULEERD|AFGELAST|VERVALLEN|UITGESTELD
  # Polish
  |ODWOŁAN[AEY]|PRZEŁOŻON[AEY]
`;
const SHOUTED = pattern('gmu')`
  (?<=^|[|:\s–—*_-])(?:${WORDS})(?=
    (?<mark>\*\*|__)?(?:\s{1,2}["“„«*_[]{0,3}${PERSON_TITLES}\p{Lu}(?:\p{Ll}+[\s-]|\.\s?)\p{L}|(?<stop>\.)\s{1,2}\p{L})
  )
`;
const HAS_SHOUTED = new RegExp(WORDS);

/** The text with a colon behind such words. */
export function withMarkedStandings(base: MappedText): MappedText {
  if (!HAS_SHOUTED.test(base.text)) return base;
  const edits = matchesOf(SHOUTED, base.text).map(({ index, 0: word, groups }) => ({
    at: index + word.length + (groups?.mark?.length ?? 0),
    remove: groups?.stop?.length ?? 0,
    insert: ':',
  }));
  return editMapped(base, edits);
}
