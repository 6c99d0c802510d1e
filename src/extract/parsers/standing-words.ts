/** The words by which a talk is called off, put off or moved, as alternatives of a pattern in small letters. */

import { patternSource } from '../../text/pattern.ts';

export const CALLED_OFF_WORDS = patternSource`
  # English
  cancell?ed
  # German
  |abgesagt|annulliert|entfällt
  # French
  |annulée?s?
  # Spanish, Portuguese
  |cancelad[oa]s?|anulad[oa]s?
  # Italian
  |annullat[oa]
  # Dutch
  |geannuleerd|afgelast|vervalt
  # Polish
  |odwołan\p{L}{1,3}
`;
export const PUT_OFF_WORDS = patternSource`
  # English
  postponed
  # German
  |aufgeschoben|verschoben|nachgeholt
  # Spanish
  |aplazad[oa]s?|pospuest[oa]s?|postergad[oa]s?|reprogramad[oa]s?
  # Italian
  |posticipat[oa]|rinviat[oa]|rimandat[oa]
  # Portuguese
  |adiad[oa]s?|remarcad[oa]s?
  # Dutch
  |uitgesteld
  # Polish
  |przełożon\p{L}{1,3}
`;
/** In titles they have other meanings as well: "Une lumière différée". */
export const PUT_OFF_IN_FRENCH = 'différée?s?|décalée?s?|repoussée?s?|reportée?s?';
export const MOVED_WORDS = patternSource`
  # English
  moved|rescheduled
  # German
  |verlegt|vorverlegt
  # French
  |déplacée?s?
  # Spanish
  |trasladad[oa]s?
  # Italian
  |spostat[oa]
  # Portuguese
  |transferid[oa]s?
  # Dutch
  |verplaatst
  # Polish
  |przeniesion\p{L}{1,3}
`;
/** Those that a note beside a title or a name has. */
export const CHANGED_WORDS = [CALLED_OFF_WORDS, PUT_OFF_WORDS, 'reportée?s?', MOVED_WORDS].join('|');
/** "Byron Prize winner", "Byron 2025 Laureate": an honour of who speaks, behind the name. */
export const HONOURED =
  '(?:(?:19|20)\\d\\d|prize|award|medal|competition) (?:winner|laureate|awardee|recipient|finalist|medall?ist)s?';
