/** Says how much a line of its own looks like the title of a talk. */

import { looksLikeInstitution } from '../../institutions/gazetteer.ts';
import { pattern } from '../../text/pattern.ts';
import { isLifeLine } from '../bio/life-line.ts';
import type { Line } from '../line.ts';
import { kindOfLine } from '../parsers/kind-of-line.ts';
import { isNoTalk } from '../parsers/no-talks.ts';
import { isCourtesy, isUntitled } from '../parsers/phrases.ts';
import { isPlace } from '../parsers/place-names.ts';
import { isRolePhrase } from '../parsers/post-phrases.ts';
import { sentenceStarts } from '../parsers/sentence-ends.ts';
import { isSeriesName, leadsToTitle } from '../parsers/series-names.ts';
import { CHANGED_WORDS } from '../parsers/standing-words.ts';
import { announces } from './prose-cues.ts';

const SMALL_WORD = pattern('giu')`
  \s(?:
    # English
    of|in|and|for|the|with|on|from|to|via|by|at|as|a|an|or
    # French
    |de|des|du|et|pour|dans|sur|la|les
    # German
    |der|die|das|und|für|im|von|zur|mit
    # Spanish
    |el|los|las|en|y|para|con
    # Italian
    |il|di|della|e|per|nel
    # Portuguese
    |do|da|dos|em|o
    # Dutch
    |het|van|een|voor
    # Polish
    |i|w|z|na|oraz
  )\s
`;
/** "Dr. Roe's visit has been moved to …": a notice. */
const MOVED = pattern('iu')`
  # English
  \s(?:ha[sd]|had to|will|must) be(?:en)? (?:${CHANGED_WORDS})(?!\p{L})
  # other languages
  |\s(?:foi|fue|ha sido|è stat[oa]|a été|est|wurde|wird|został[ao]?|is|zostaje)\s(?:
    ${CHANGED_WORDS}|suspendid[oa]
  )(?!\p{L})
`;
/** Enough for a title. */
export const LIKELY_TITLE = 0.3;

/** The words of a link or button. */
const INVITES = pattern('iu')`
  ^\W{0,3}(?:
    # English
    (?:
      register|sign up|book|rsvp|click|enrol|join us|subscribe|read more|learn more|find out more
    )(?: (?:here|now|online|your place|a place))?
    # German
    |hier anmelden|(?:jetzt )?anmelden
    # French
    |s['’]inscrire(?: ici)?
    # Spanish
    |inscríbe[ts]e(?: aquí)?
    # Italian
    |iscriviti(?: qui)?
    # Dutch
    |aanmelden
  )\W{0,3}$
`;

/** What stands around announcements: the term, menus between bars, postal addresses, what is open or served. */
const FURNITURE = pattern('iu')`
  # terms
  ^(?:
    (?:sommer|winter)semester|semestre|semestr|semester
    |(?:spring|summer|autumn|fall|winter)(?: (?:term|semester|quarter))?
  )\s(?:19|20)\d\d(?!\d)
  # menus and postal addresses
  |^cookies?\s?:|(?<!\p{L})by using (?:this|our) (?:web)?site(?!\p{L})
  |^[^|]{1,40}(?:\s\|\s[^|]{1,40}){2,}\|?\s*$|,\s[A-Z]{2}\s\d{5}(?!\d)
  # what is served, and what somebody will do
  |\s(?:is|are|will be)\s(?:also\s)?(?:
    available|provided|served|recorded|streamed|livestreamed|posted|required|requested
  )(?!\p{L})
  |^(?:soutiendra|défendra|defenderá|discuterà|verteidigt|verdedigt|obroni)\s
  # headings
  |^(?:
    practical information|praktische (?:informatie|hinweise)|informations pratiques|información práctica
    |informazioni pratiche|(?:past|previous) (?:terms|talks|seminars|events)
  )(?!\p{L})
`;

/** "Entry fee $50", "Eintritt: 5 €": a few words and what it costs. */
const PRICE = /^[^.?!\d$€£]{3,40}[\s:](?:[$€£]\s?\d+(?:[.,]\d\d)?|\d+(?:[.,]\d\d)?\s?(?:[$€£]|EUR|USD|euros?|pesos))$/u;

/** "Looms without weavers. Applications to ferns.": the second part of many titles of theses. */
const HAS_APPLICATION = pattern('u')`
  ^[^.]{10,120}\.\s(?:
    Applications?|Anwendung(?:en)?|Aplicaci(?:ón|ones)|Applicazion[ei]|Aplicaç(?:ão|ões)|Toepassing(?:en)?|Zastosowani[ae]
    |Étude de cas|Contributions?
  )\s[^.]{3,80}\.$
`;

/** Whether a text can be a title at all. */
export function canBeTitle(text: string): boolean {
  if (
    text.length < 6 ||
    INVITES.test(text) ||
    text.length > 260 ||
    isCourtesy(text) ||
    isNoTalk(text) ||
    isUntitled(text)
  )
    return false;
  if (looksLikeInstitution(text) && !/[:?]|\s(?:in|with|from|to|without|is|are|as|by|when|how)\s/.test(text))
    return false;
  if (/@\w+\.\w|https?:|www\.|\b(?:urn|doi|isbn):|^Link to\s/i.test(text) || kindOfLine(text) !== null) return false;
  if ((FURNITURE.test(text) && !text.endsWith('?')) || MOVED.test(text) || isLifeLine(text)) return false;
  if (/[.!]$/.test(text) && sentenceStarts(text).length > 0 && !HAS_APPLICATION.test(text)) return false;
  if (PRICE.test(text)) return false;
  const words = text.split(/\s+/);
  return words.length >= 2 && /^["“„«'‘([$¿¡]?[\p{Lu}\p{Lo}\d$]/u.test(text);
}

/** Three words and more that begin with a small letter and are no rest of a sentence. */
export function beginsSmall(text: string): boolean {
  return /^\p{Ll}[\p{Ll}\d-]*\s\S+\s\S/u.test(text) && !GOES_ON.test(text) && !/[.,;:!]$/.test(text);
}

/** The text with a capital at its beginning. */
export function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const SMALL_START = 0.15;
/** What was done by others, and with whom. */
const SAYS_MORE = pattern('iu')`
  ^(?:
    # English
    (?:
      (?:co-?)?(?:sponsored|supported|funded|presented|hosted|organi[sz]ed|chaired|moderated|introduced)
    ) (?:by|in)
    |joint(?:ly)? |in (?:collaboration|cooperation|partnership)
    # German
    |in (?:kooperation|zusammenarbeit)|(?:gefördert|unterstützt|organisiert|präsentiert|veranstaltet) (?:von|durch)
    |mit (?:freundlicher )?unterstützung
    # French
    |en (?:collaboration|partenariat)|(?:organisée?|soutenue?|financée?|présentée?) par
    |avec (?:le )?(?:soutien|concours)
    # Spanish and Portuguese
    |en colaboración|in colaboração|(?:organizad[ao]|patrocinad[ao]|financiad[ao]|apoiad[ao]) p(?:or|el[ao])
    |con el (?:apoyo|patrocinio)|com (?:o )?apoio
    # Italian
    |in collaborazione|con il (?:patrocinio|sostegno|contributo)|(?:organizzat[ao]|finanziat[ao]|promoss[ao]) da
    # Polish
    |we współpracy|przy wsparciu|pod patronatem|organizowan\p{L}+ przez
    # Dutch
    |(?:georganiseerd|gesteund|aangeboden) door|in samenwerking|mede mogelijk
  )(?!\p{L})
`;
/** Words of lines that say more of something above, and of those that lead somewhere. */
const GOES_ON = pattern('u')`
  # English
  ^(?:
    and|or|but|also|with|at|by|via|hosted|organi[sz]ed|given|presented|joint|jointly|followed|including|see
    |please|more|read|view|add|back|click|open|free|all|part|posted|updated|last|next|previous|usually|room
    |dr|prof
    # other languages
    |und|oder|im|am|um|bei|mit|von|et|ou|avec|par|y|con|por|e|com|i|w|z|oraz|en|met|door|mgr|ul
  )(?!\p{L})
  # a place or time
  |^(?:in|on|from|to|for|until|starting|every|each)\s(?:
    \p{Lu}|\d
    |(?:
      room|person|english
      |the\s(?:room|main|usual|lecture|seminar|department|school|faculty|first|second|third|ground)
    )(?!\p{L})
  )
`;

/** Whether a line says more of something above, or leads somewhere: "Sponsored by …", "Mit freundlicher Unterstützung …", "Avec le soutien …". */
export function saysMoreOf(text: string): boolean {
  return SAYS_MORE.test(text) || GOES_ON.test(text.charAt(0).toLowerCase() + text.slice(1));
}

/** How many small words join the others. */
export function smallWordsIn(text: string): number {
  return text.match(SMALL_WORD)?.length ?? 0;
}

/** "Time crystals": two words of which the second is small are no name, neither of a person nor of a house. */
const TERM_OF_TWO = /^\p{Lu}[\p{L}\d’'/–-]+\s\p{Ll}[\p{L}-]{3,}$/u;

/** 0 and less is no title; lines beside the speaker and headings come before others. */
export function titleLikeness(line: Line, isBesideSpeaker: boolean): number {
  const { text } = line;
  const isSmall = beginsSmall(text);
  // "on the edge of chaos" may be a title, set off by itself.
  if (!canBeTitle(isSmall ? withCapital(text) : text)) return 0;
  if (isSmall && !(line.hasGap || line.isHeading || isBesideSpeaker)) return 0;
  const words = text.split(/\s+/).length;
  const small = smallWordsIn(text);
  return (
    0.35 -
    (isSmall ? SMALL_START : 0) +
    (line.isHeading ? 0.3 : 0) +
    (isBesideSpeaker ? 0.3 : 0) +
    Math.min(small, 3) * 0.1 +
    (/[:?]\s|\?$/.test(text) ? 0.15 : 0) +
    (words >= 4 ? 0.15 : words === 2 && !TERM_OF_TWO.test(text) ? -0.1 : 0) -
    (isSeriesName(text) && !/[:?]/.test(text) && !leadsToTitle(text) ? 0.5 : 0) -
    (/[.!]$/.test(text) && words > 5 ? 0.5 : 0) -
    (words > 6 && !/[:?]/.test(text) && announces(text) ? 0.4 : 0) -
    (isPlace(text) && words < 6 ? 0.4 : 0) -
    (isRolePhrase(text) ? 0.4 : 0) -
    (line.dates.length > 0 ? 0.2 : 0) -
    (/^(?:joint|based on|with|in collaboration|part of|hosted|organi[sz]ed|note|free|open|all)\b/i.test(text) ? 0.6 : 0)
  );
}
