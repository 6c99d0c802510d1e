/** The words and numbers by which rooms and other places of meeting are told. */

import { pattern, patternSource } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { MONTH_WORDS } from './day-names.ts';

const ONLINE_WORDS = patternSource`
  zoom|online|on-line|ms teams|microsoft teams|webex|virtual(?:ly)?|hybrid|visioconférence|en ligne|en línea
  |videokonferenz|videoconferen(?:za|cia)|zdalnie
`;

const CUT_SHORT = 'aud|audit|auditor|hörs|hs|amph|conf|sem|lect|geb|bât|edif';
/** "Aud.", before the number or letter of a room. */
export const PLACE_CUT_SHORT = new RegExp(`^(?:${CUT_SHORT})\\.$`, 'iu');

const PLACE_WORDS = patternSource`
  # English
  rooms?|rm|hall|classroom|building|bldg|theat(?:er|re)|lecture theatre|(?:conference|convention|student|alumni|visitors?) cent(?:er|re)|exhibits? area|campus|library
  |(?:floor|level) \d|\d(?:st|nd|rd|th) floor|lounge|atrium|street|avenue|courtyard|pavilion|skeel|gymnasium|(?:main|small|large|big|upper|lower) stage
  # German
  |(?:seminar|vortrags|sitzungs|konferenz|besprechungs|multifunktions|kurs|übungs|hör)?raum
  |\p{L}{0,16}saal|hörsaalzentrum|h[öo]rsaal|lichthof|strasse|straße
  # French
  |amphith[ée][aâ]tre|amphi|salle|bâtiment
  # Spanish, Italian and Portuguese
  |auditori(?:um|o|a)?|auditório|anfiteatro|aula|sala|salón|salone|paraninfo|edificio|palazzo
  # Dutch
  |\p{L}{0,16}zaal
  # Polish
  |sali|gmach|budynek
  # streets, beside the number of the house
  |\p{L}{2,20}(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|straat|laan|plein|gracht)\s\d{1,3}
  |\d{1,3},?\s(?:bis\s)?(?:rue|boulevard|quai|allée)
  # cut short, before a number or letter
  |(?:${CUT_SHORT})\.\s?(?:\p{L}?\d{1,3}\p{L}?|\p{L})(?![\p{L}\d])
  # nowhere
  |${ONLINE_WORDS}
`;

/** Words for rooms and houses, and for no place at all. */
export const PLACE = inAnyCase(new RegExp(`(?<![\\p{L}\\p{M}\\d])(?:${PLACE_WORDS})(?![\\p{L}\\p{M}])`, 'u'));

/** That a talk takes place nowhere but on screens. */
export const ONLINE = new RegExp(`(?<!\\p{L})(?:${ONLINE_WORDS})(?!\\p{L})`, 'iu');

/** "B4.27", "HS 3", "5B.111a": the number of a room by itself. */
export const ROOM_CODE =
  /^\d{1,2}[A-Z]\.\d{2,4}[a-z]?$|^(?:[A-Z][A-Za-z]{0,9}[\s.-]?)?(?:[A-Z]{1,3}\s)?[A-Z]{0,4}\d{1,4}(?:[.-]\d{1,4})?[A-Za-z]?(?:\s\([^)]*\))?$/;

/** "Humanities Quad 134", "CSE2 G04", "E18-304": only where a time stands beside it or a word that leads to a place. */
export const NUMBERED = pattern('u')`
  ^(?:\p{Lu}[\p{L}\d.'’]{0,14}\s){0,3}(?:\p{Lu}{1,4}[\s-]?)?\d{1,4}(?:[.-]\d{1,4}){0,2}\p{L}?(?:\s\([^)]*\))?$
  |^\p{Lu}[\p{L}\d]{0,8}[-.]\d{2,4}\p{L}?$|^\p{Lu}\d{0,2}[|/]\d{1,4}(?:[\s.]\d{1,4})?$
  |^(?:\p{Lu}[\p{L}\d]{0,9}\s)?\p{Lu}{1,3}\d{1,4}\p{L}?$
  # "Rogers Institute B2A14", "Tower 21-G116 (Loft)", "KLU-D-14 (Mill Lane 1)"
  |^(?:\p{Lu}[\p{L}\d.'’]{0,14}\s){0,3}(?:\p{Lu}\d{1,2}\p{Lu}\d{1,3}|\d{1,3}-\p{Lu}\d{1,4}|\p{Lu}{1,4}-\p{Lu}{1,2}-\d{1,4})(?:\s\([^)]*\))?$
  # "Quill 140/150": two rooms made one
  |^\p{Lu}[\p{L}\d.'’]{2,14}\s[1-9]\d{1,3}/[1-9]\d{1,3}$
  # "QRS 4.B120"
  |^(?:\p{Lu}[\p{L}\d]{0,9}\s)?\d{1,2}\.\p{Lu}{1,2}\.?\d{1,4}$
  # "5B.111a"
  |^\d{1,2}\p{Lu}\.\d{2,4}\p{Ll}?$
  |^(?:LT|HS|MR|SR|HG)\s?\p{Lu}?\d?$
  |^s\.\s?\d{1,4}\p{L}?$|^\d{2,4}\p{Lu}?\s(?:\p{Lu}[\p{L}'’]+\s?){1,3}$
`;

/** "March 29", "Hamburg 1892" and "2022 (times in CET)" are no rooms. */
export const MONTH_OR_YEAR = inAnyCase(pattern('u')`
  ^\s*(?:${MONTH_WORDS})\.?\s\d
  |\b(?:1[4-9]|20)\d\d(?:\s?[-–/]\s?\d{2,4})?\s*(?:\(\p{Ll}[^()]*\))?$
  |^\s*(?:
    # English
    week|day|session|part|talk|lecture|paper|vol|no|page|chapter|lesson|meeting|keynote|phase|type|covid|ghz
    # German
    |abend|teil|tag|vortrag|vorlesung|sitzung|termin
    # French
    |soirée|jour|exposé|séance|conférence|leçon|cours
    # Spanish
    |sesión|lección|charla
    # Italian
    |sessione|seduta|lezione|incontro
    # Portuguese
    |sessão
    # Dutch
    |avond|bijeenkomst|lezing
    # Polish
    |spotkanie|posiedzenie|wykład|referat
    # any language
    |nr
  )\s\d
  |^\d{1,2}$
`);

/** "(attention au changement de salle !)" behind a day or a room. */
export const NOTE_OF_CHANGE = pattern('iu')`
  \s*[([][^()[\]]*(?:
    !
    |(?<!\p{L})(?:
      # English
      note|attention|chang\p{L}*|new|different|unusual|exceptionally
      # German and Dutch
      |achtung|neue?[rs]?|geändert\p{L}*|andere[rs]?|let op|nieuwe?
      # French
      |nouve\p{L}+|autre
      # Spanish and Portuguese
      |aten\p{L}+|nuev\p{L}+|otr[oa]|outr[oa]|mudança
      # Italian
      |attenzione|cambi\p{L}+|nuov[oa]|divers[oa]|altr[oa]
      # Polish
      |uwaga|zmiana|inn[ay]|nowa
    )(?!\p{L})
  )[^()[\]]*[)\]]\s*$
`;

/** The word for a room and no room, and an event that is virtual. */
export const NO_ROOM = pattern('iu')`
  ^(?:the\s)?(?:
    rooms?|rm\.?|hall|classroom|building|bldg\.?|campus|street|avenue|raum|saal|zaal|sala|sali|salle|budynek
    |gmach
  )$
  |^(?:virtual|online|on-line|hybrid)\s(?:
    seminar|talk|lecture|event|series|colloquium|workshop|webinar|conference|symposium
  )s?(?!\p{L})
  # which of several on one programme
  |^(?:panel|session|keynote|part|teil|partie|parte|część)\s\d{1,2}$
`;

/** "Virtual Seminar on Tides": what takes place, not where; "Room temperature magnets", "Virtual knots": a noun that the word tells more of; papers. */
export const NO_PLACE = pattern('u')`
  ^(?:[Vv]irtual|VIRTUAL|[Oo]n-?line|ONLINE|[Hh]ybrid|HYBRID)\s(?:
    [Ss]eminar|[Tt]alk|[Ll]ecture|[Ee]vent|[Ss]eries|[Cc]olloquium|[Ww]orkshop|[Ww]ebinar|[Cc]onference|[Ss]ymposium
  )s?(?!\p{L})
  |^(?:
    Virtual|Online|Hybrid|Remote|Zoom|Room|Hall|House|Building|Theatre|Theater|Library|Campus|Floor|Garden|Tower|Street
    |Court|Home|Location|Place
  )\s(?!(?:
    of|at|in|on|via|and|or|by|for|from|with|through|using|only|event|link|meeting|session|tba|tbd|tbc|to|will|is|are|changed?
    |number|no|nr|code|platform|access|passcode|attendance|participation|presentation|format|joint|followed|see|please|near
    |next|opposite|behind|above|below|under|beside|building|room|hall|level|floor|entrance|connection|available|unless
    |details|info|information|password|option|broadcast|stream|livestream|reading|auditorium|lounge|foyer|webinar|lobby
    |über|per|sur|par|auf|bei|przez|lien|lecture|seminar
  )(?!\p{L}))\p{Ll}{3,}
  # "Journal of Soil Memory 54. 591–610", "Acta 12(3): 45–67": where a paper stands
  |^(?:[Tt]he\s)?(?:\p{L}+\s){0,2}(?:Journal|Annals|Proceedings|Transactions|Review)\s(?:of|for|on)\s[^\d]{3,60}\s\d
  |(?<=\p{L}[\s,])\d{1,4}(?:\s?\(\d{1,3}(?:[–-]\d{1,3})?\))?[.:,]\s?(?:pp?\.\s?)?\d{1,5}[–-]\d{1,5}(?!\d)
`;

/** "14.00" is an hour rather than a room. */
export const DOTTED_HOUR = /^(?:0?[7-9]|1\d|2[0-2])[.:][0-5][05]$/;

/** "in French": the tongue of a talk, or what is said of it, no place. */
export const LANGUAGE =
  /^(?:English|French|German|Spanish|Italian|Polish|Dutch|Portuguese|Deutsch|Englisch|Person|Memory|Honou?r)\b/;

/** "Followed by drinks in the foyer": where the talk does not take place. */
export const FOLLOWED_BY = pattern('iu')`
  (?:^|(?<=[\s,;(–—-]))(?:
    (?:to\sbe\s|immediately\s|which\swill\sbe\s)?followed\sby|with\sa\sreception|(?:im\s)?anschlie(?:ß|ss)end|im\sanschluss|gefolgt\svon
    |suivie?s?\sd['’eu]|seguid[oa]\s(?:de|da|di)|gevolgd\sdoor
  )(?!\p{L})
`;
