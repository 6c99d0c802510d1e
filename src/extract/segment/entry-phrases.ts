/** The words by which a stretch of a list entry is told to be a note, or no name. */

import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { wordsOf } from '../../text/word-list.ts';
import { CHANGED_ROOM } from '../parsers/changed-rooms.ts';
import { WEEKDAY_ALONE } from '../parsers/day-names.ts';
import { CALLED_OFF_WORDS, CHANGED_WORDS, HONOURED, PUT_OFF_WORDS } from '../parsers/standing-words.ts';

/** What lists say of a talk beside it: its language, that it is off, tea before it. */
export const NOTE = pattern('i')`
  ^(?:
    # joint work
    (?:joint(?:ly)?|in collaboration) (?:work )?with .*|joint work.*
    |(?:travail|gemeinsam|trabajo|lavoro).{0,12} (?:avec|mit|con) .*
    # the language of the talk
    |in (?:english|french|german|spanish|italian|polish|dutch|person)|en (?:anglais|français|inglés|español)
    |auf (?:deutsch|englisch)|in inglese|po (?:angielsku|polsku)|english|french|german
    |(?:in|auf|en|em|po|w języku) (?:
      spanish|german|italian|polish|portuguese|dutch|deutscher sprache|englischer sprache|español|inglês|italiano
      |angielskim|polskim
    )
    |vortrag auf .*|(?:talk|lecture) in \w+
    # how one takes part
    |on ?line|via zoom|zoom|virtual(?:ly)?|remote(?:ly)?|hybrid|register.*|livestream.*|live|streaming
    |vol|full|sold out|ausgebucht|complet
    # links
    |slides?|video|recording|abstract|pdf|poster|paper|link|notes?|handout|add to calendar
    |more (?:info|information|details).*|details|read more|watch|download.*
    # calls for attention
    |notes?:.*|nb:?.*|(?:please )?note .*|note:? .*|new|change[sd]?(?![a-z]).*|attention.*
    |(?:let op|achtung|attention|atención|attenzione|uwaga|nb)\b.*
    # an unusual hour or place
    |unusual .*|hor[áa]rio (?:especial|excecional|excepcional|diferente).*
    |(?:sala|salle|heure|horaire|orario|hora) (?:
      especial|inhabituelle?|exceptionnel\w*|speciale|insolit[oa]|excepcional
    ).*
    |sonderzeit.*|ungewöhnliche.*|sondertermin.*|atenção.*|afwijkende.*|wyjątkowo.*|exceptionally.*
    |exceptionnellement.*|ausnahmsweise.*
    |special .{0,30}(?:time|day|date|room|location|seminar|colloquium)
    |(?:${CHANGED_ROOM})\b.*
    # talks that are off or moved
    |(?:${CALLED_OFF_WORDS}|${PUT_OFF_WORDS}|reportée?s?|rescheduled|verplaatst|moved (?:to|from))(?!\p{L}).*
    |(?:has|hat|a|ha|heeft) (?:[^\s]+ ){0,4}(?:withdrawn|withdrew|cancelled|zurückgezogen|abgesagt|annulé|rinunciato|teruggetrokken)
    # kinds of talks
    |keynote.*|invited(?: talk| speaker)?|plenary(?: talk| lecture)?|contributed(?: talk)?|tutorial
    |panel(?: discussion)?|round ?table|table ronde|podiums(?:diskussion|gespräch)|mesa redonda|tavola rotonda
    |diskussionsrunde|paneldiscussie|debata|SEMINAR|LECTURE|TALK|COLLOQUIUM|(?:phd (?:student )?|job )talk
    |public lecture|guest lecture|hauptvortrag|(?:antritts|abschieds)vorlesung
    |(?:habilitations|probe|promotions)vortrag|inaugural lecture|le[çz]i?one? inaugurale?|lección inaugural
    |oratie|afscheidscollege|wykład (?:inauguracyjny|pożegnalny)|conférence plénière|special (?:seminar|guest)
    |distinguished lecture.*
    # what is served
    |(?:pre-?talk |pre-?seminar )?(?:
      tea|coffee|cookies|refreshments|lunch|doors|tee|kaffee|thé|café|koffie|kawa|herbata
    )(?: (?:and|&|und|et) \w+)? (?:open |is |will be |served )*(?:
      at|from|um|ab|à|dès|om|o|before|beforehand|in|im|following
    )\b.*
    |break
    # prizes
    |.{0,60}(?:${HONOURED})
    # numbers
    |talk \d+|lecture \d+|session \S+|part \d+|week \d+|meeting \d+|semaine \d+|woche \d+|\(?\d+\)?|no\.? ?\d+
    |#\d+|week
    |(?:
      avond|evening|soirée|abend|serata|sesión|sessão|sessione|sitzung|séance|spotkanie|lezing|vortrag|exposé
      |talk|lecture|meeting|keynote|week|day|tag|jour|teil|part|paper|nr|no|no\.
    ) ?(?:\d{1,2}|[ivx]{1,4}|one|two|three|four)
    # hosts
    |(?:
      moderat(?:ed|or|ion)|hosts?|hosted by|chair(?:ed by|s)?|invited by|organi[sz]ed by|introduced by
    )\b.*
    # hours
    |c\.?t\.?|s\.?t\.?|uhr|sharp|tbd
  )$
`;
/** "for 1 hour (actually 50 minutes)", "45 minutes + questions": how long it takes. */
export const DURATION = pattern('iu')`
  ^(?:
    (?:for|about|approx\.?|ca\.?|circa|durée\s?:?|dauer\s?:?|duration\s?:?|durata\s?:?|duración\s?:?)\s
  ){0,2}
  (?:\d{1,3}(?:[.,:½-]\d{1,2})?|an?|one|two|half an|une|deux|eine|zwei|un)\s?
  (?:
    h|hrs?|hours?|min|minutes?|minuten|stunden?|heures?|horas?|ore|ora|minutos?|minuti|minut|godzin[aęy]?|uur
  )\.?
  (?:\s?(?:\(.*|[+,;].*|talks?|long|each|plus\s.*|in all))?$
`;
/** Words of lists that stand where names stand. */
export const NOT_A_NAME = inAnyCase(pattern('u')`
  ^(?:
    # weekdays
    (?:le )?(?!domingo|sabato|sobota)(?:${WEEKDAY_ALONE})
    # calls for attention
    |let op|achtung|attention|atención|attenzione|uwaga|note|nb
    # headings
    |programm?e?|programma|schedule|referent(?:in)?|speaker|kontakt|contact|organi[sz]\w+|responsables?|titel|title
    |reading group|events?|talks?|vortrag|exposé|referat|wykład|odczyt|lezing
    # around the talk
    |tee|coffee|kaffee|we|teams|zoom|${CHANGED_WORDS}
    # menus
    |last (?:change|update|modified)|imprint|impressum|home|menu|news|search|all|new
  )(?!\p{L})
`);
/** Words that titles write small and sentences are full of. */
export const SMALL_WORDS = new Set(wordsOf`
  # English
  a an the of and or in on for to from with without by at as via between under is are be not how what why when where
  do does can our its
  # French
  de des du la le les en et sur dans pour un une au aux
  # German
  der die das und von für zur zum mit im ein eine
  # Spanish
  el los las del y con para por
  # Italian
  il di della delle dei nel e per i
  # Polish
  w z o na
  # Portuguese
  da dos em
  # Dutch
  het een van voor op met
  # any language
  vs
`);
