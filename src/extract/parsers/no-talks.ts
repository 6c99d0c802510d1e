/** Lines of a programme in which nothing takes place, or something that is no talk: holidays, breaks, meals, round tables. */

import { pattern } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { CALLED_OFF_WORDS, PUT_OFF_WORDS } from './standing-words.ts';

const NO_TALK = inAnyCase(pattern('u')`
  ^\W*(?:
    # English
    (?:there (?:is|will be) )?no (?:\w+ )?(?:
      colloqui(?:um|a)|seminars?|workshops?|sessions?|talks?|meetings?|lectures?|class(?:es)?|event
    )\b.*
    |planning(?:,.*| (?:meeting|session)\b.*)?|organi[sz]ation(?:al)? (?:meeting|session).*
    |open(?: (?:slot|date))?(?:, volunteers.*)?|volunteers (?:wanted|welcome|needed).*
    |(?:exercise|practice) (?:session|class)e?s?|exercises
    |posters?(?:\W+(?:(?:and|with) )?(?:wine|beer|drinks|pizza|coffee|snacks|aperitif|apéro)\b.*)?
    |(?:\p{L}+ ){1,3}(?:lunch|dinner|retreat|picnic|barbecue|excursion|hike|outing|clean-?up)(?: \(.*\))?
    |(?:journal|reading) club\W*|(?:\p{L}+ ){0,3}(?:career|job|book|science) fair\b.*|open (?:day|house)\W*
    |recruiting .*|(?:departure|bus) .*
    |(?:indigenous|presidents?|veterans|independence|martin luther king).{0,20}day.*
    |labou?r day.*|memorial day.*|(?:\S+ )?reserved(?::| (?:for )?).*|\S+ (?:\S+ )?occupat[ao] .*|reserved
    |(?:open )?problems? session\b.*|(?:open|general|free|plenary|round[- ]up) discussion\b.*|thanksgiving.*
    |holidays?.*|(?:university|public|bank) holiday.*|.* \((?:public |bank |national |university )?holiday\)
    |easter.*|christmas.*|exam(?:s|ination)? (?:week|period).*|reading (?:week|period).*
    |(?:application|registration|submission|abstract|nomination)s? deadlines?.*|deadlines?(?: reminder)?\W*
    |deadlines?(?: reminder)?:.*|reminder:? .{0,80}(?<!\p{L})(?:due|deadlines?|closes?)(?!\p{L}).*\d.*
    |drinks(?: (?:at|in|and|with|reception)\b.*)?
    # German
    |kein (?:seminar|kolloquium|vortrag|termin).*
    |(?:
      entfällt|vorbesprechung|semesterferien|weihnachtspause|weihnachtsferien|feiertag|pfingsten|himmelfahrt
    )\b.*
    |tag der offenen tür.*|christi himmelfahrt.*|fronleichnam.*|tag der (?:deutschen einheit|arbeit).*
    |dies academicus.*
    |.*(?:seminar|kolloquium|vortrag) (?:findet nicht statt|fällt aus)\W*
    # French
    |(?:pas de|relâche|sans) s[ée](?:minaire|ance).*|relâche.*|journée portes ouvertes.*|ascension.*
    |toussaint.*|vacances.*
    # Spanish
    |recogida de .*|(?:no hay|sin) seminario.*|festivo.*
    # Italian
    |nessun seminario.*|non c'è seminario.*|ferie.*
    # Portuguese
    |sem seminário.*|feriado.*
    # Dutch
    |[\p{L}-]{2,24}(?:ferien|pause|pauze|feiertage?|vakantie|woche)\W*|geen (?:seminar|colloquium|lezing).*
    |vakantie.*
    # Polish
    |posiedzenie odwołane.*|brak seminarium.*|.*(?:seminarium|wykład|spotkanie|referat) nie odbędzie się\W*
    |święto .{3,60}|przerwa.*
    # several languages
    |(?:${CALLED_OFF_WORDS}|${PUT_OFF_WORDS})\W*
    |(?:
      ws|ss|wise|sose|(?:winter|sommer)semester
      |(?:spring|summer|fall|autumn|winter)(?: (?:term|semester|quarter))?
      |(?:semestre|semestr|a\.?\s?a\.?|curso)
    ) (?:19|20)?\d\d(?:[/–-](?:20)?\d\d)?\W*
    |(?:
      ostern|ostermontag|pfingstmontag|karfreitag|allerheiligen|reformationstag|(?:jour )?férié|pâques
      |pentecôte|semana santa|pasqua|boże ciało|dzień wolny|hemelvaart\p{L}*|koningsdag|pinksteren|pasen
    )(?!\p{L})\W*
    |(?:
      end(?: of (?:the )?(?:\p{L}+ ?){1,3})?|fin(?: d(?:e la|e|u|es|el) .{3,30})?|ende(?: der .{3,30})?
      |fine (?:dei|della|del) .{3,30}|koniec(?: .{3,30})?|einde(?: .{3,30})?
    )\W*
    |(?:closing |final |concluding |general |abschließende )?(?:
      table[- ]ronde|round[- ]?table|mesa redonda|tavola rotonda|podiumsdiskussion|okrągły stół
      |rondetafel\p{L}*
    )(?: \p{L}+){0,2}(?:
      ,? (?:
        animée|modérée|présidée|moderated|chaired|led|moderiert|geleitet|moderad[ao]|moderat[ao]|condott[ao]
        |prowadzi|geleid
      )\s.*
    )?\W*
    |(?:não haverá|no habrá|non ci sarà|il n['’]y (?:aura|a) pas(?: de)?|es findet kein|nie będzie) (?:\p{L}+ ){0,2}
      (?:
        colóqui|seminári|sess|reuni|palestra|seminari|coloqui|charla|incontr|colloqu|séminaire|séance|exposé
        |kolloqu|seminar|vortrag|spotka|wykład|referat
      )\p{L}*.*
    |(?:(?:mid|half|end|inter)[- ]?(?:of[- ])?)?(?:
      semester|term|trimester|quarter|session|lecture|teaching|study|spring|summer|fall|autumn|winter|easter
      |christmas|school
    )[- ](?:break|recess|vacations?|holidays?|pause)(?!\p{L}).*
    |(?:
      # English
      (?:(?:morning|afternoon|weekly|daily|department(?:al)?|pre-seminar|welcome|welcoming|conference|social|group|student) )?
      (?:coffee|tea|lunch|dinner|breakfast|reception)|break|reception|registration|welcome|closing|excursion|banquet
      |free (?:time|afternoon)|poster session|check[- ]?in|arrival|departure|photo|group photo|refreshments
      |social|networking|wine|farewell|adjourn|closing remarks|concluding remarks|welcome remarks
      |welcome address
      # German
      |kaffeepause|mittagspause|begr[üu](?:ß|ss)ung|er[öo]ffnung|abschluss(?:diskussion)?|schlusswort
      |mittagessen|abendessen|empfang|imbiss
      # French
      |repas|pause|discussion|déjeuner|pause café|accueil|ouverture|cl[ôo]ture|déjeuner|dîner|apéritif|buffet
      |visite|mots? (?:de |d['’])(?:bienvenue|ouverture|accueil|clôture)
      # Spanish
      |pausa|café|bienvenida|inauguración|clausura|almuerzo|comida|receso|descanso|registro
      # Italian
      |cena|registrazione|apertura|chiusura|saluti|pranzo
      # Portuguese
      |abertura|encerramento|almoço|intervalo
      # Dutch
      |opening|ontvangst|afsluiting|pauze|borrel|inloop|opening remarks
      # Polish
      |przerwa|obiad|powitanie|otwarcie|zamknięcie|rejestracja
    )\b.*
  )$
`);

/** Whether a line says that nothing takes place, or only a break. */
export const isNoTalk = remembered((text: string): boolean => text.length < 160 && NO_TALK.test(text));
