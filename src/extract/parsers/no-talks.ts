/** Lines of a programme in which nothing takes place, or something that is no talk: holidays, breaks, meals, round tables. */

import { pattern, patternSource } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { CALLED_OFF_WORDS, PUT_OFF_WORDS } from './standing-words.ts';

/** What follows the word for a meal or a ceremony; other words make it the title of a talk: "Opening the black box", "Registration of images". */
const BEHIND_BREAK = patternSource`
  \W*
  |\s*[^\p{L}\s-].*|\s-.*|\s{2,}.*|\t.*
  |\s(?:
    in|at|on|for|by|with|until|till|outside|from\s\d|im|am|ab|um|auf|bei|für|durch|mit|bis|dans|au|à|en|par|avec|pour|nel|nella
    |al|alla|presso|con|per|por|para|com|no|na|w|z|dla|bij|op|met|door|voor|tot
  )\s.*
  |\s(?:and|und|et|y|e|i|oraz)\s(?:\S+\s?){1,3}
  |\s(?:and|und|et|y|e|i|oraz)\s(?:\S+\s){1,3}(?:from|in|at|on|until|before|after|ab|um|im|à|dans|a|will|is|are)\s.*
  |\s(?:to|zum|zur)\s(?:the\s)?(?:\p{L}+\s){0,2}(?:workshop|conference|school|meeting|symposium|participants|university|institute|department)\b.*
  |\s(?:to|from|by)\s(?:the\s)?(?:organi|director|dean|chair|head|presid)\p{L}*.*
  |\s(?:of|der|des|de|de la|du|dei|del|della|da|do|van)\s(?:(?:the|las|los|les)\s)?(?:\p{L}+\s)?(?:
    workshop|conference|school|meeting|symposium|day|session|participants|registration|exhibition|tagung|teilnehmer\p{L}*|colloque
    |journées?|congreso|jornadas?|convegno|congresso|partecipanti|lavori|trabalhos|trabajos
  )\b.*
  |\s(?:
    break|buffet|session|party|hour|time|drinks?|remarks?|address|ceremony|desk|opens?|closes?|closed|speech|words|offered|served
    |provided|sponsored|follow\p{L}*|only|room|area|tour|walk|service|own|café|libre|finale?|générale?|dinatoire|banquet|reception
    |lunch|dinner|coffee|tea|snacks|photo|discussion|talks?|event|evening|afternoon|morning|night|programme?|activit\p{L}+|free
    |to follow|will follow|is|are|will be|hosted|organi[sz]ed|honou?ring|continues?|ends?|begins?|starts?|konferencji|obrad
    |officielle|oficial|ufficiale|introduction|overview|panel|chat|groups?|led|chaired|moderated|(?:prof|dr|mr|ms|mrs)\.?|[ivx]+|\d.*
  )\b.*
`;

const NO_TALK = inAnyCase(pattern('u')`
  ^\W*(?:
    # English
    (?:there (?:is|will be) )?no (?:\w+ )?(?:
      colloqui(?:um|a)|seminars?|workshops?|sessions?|talks?|meetings?|lectures?|class(?:es)?|event|rounds
      |webinars?|reading group|journal club
    )\b.*
    |planning(?:,.*| (?:meeting|session)\b.*)?|organi[sz]ation(?:al)? (?:meeting|session).*
    |open(?: (?:slot|date))?(?:, volunteers.*)?|volunteers (?:wanted|welcome|needed).*
    |(?:exercise|practice) (?:session|class)e?s?|exercises
    |posters?(?:\W+(?:(?:and|with) )?(?:wine|beer|drinks|pizza|coffee|snacks|aperitif|apéro)\b.*)?
    |(?:\p{L}+ ){1,3}(?:lunch|dinner|retreat|picnic|barbecue|excursion|hike|outing|clean-?up|(?:holiday|christmas|garden|summer) party)(?: \(.*\))?
    |(?:journal|reading) club\W*|(?:\p{L}+ ){0,3}(?:career|job|book|science) fair\b.*|open (?:day|house)\W*
    |recruiting (?:event|visit|weekend|season|day|candidates?).*|bus (?:to|from|at|for|leaves).*
    |(?:indigenous|presidents?|veterans|independence|martin luther king).{0,20}day.*
    |labou?r day.*|memorial day.*|(?:\S+ )?reserved(?:\s*[^\p{L}\s].*| for .*| \p{L}+)?|\S+ (?:\S+ )?occupat[ao] .*
    |(?:open )?problems? session\b.*|(?:open|general|free|plenary|round[- ]up) discussion(?:\W.*)?|thanksgiving.*
    |holidays?.*|(?:university|public|bank) holiday.*|.* \((?:public |bank |national |university )?holiday\)
    |(?:easter|christmas)(?!\s(?:island|lectures?|trees?|disease|eggs)(?!\p{L})).*|exam(?:s|ination)? (?:week|period).*
    |reading (?:week|period).*
    |(?:audience )?questions(?: (?:and|&) answers)?(?: (?:from|of|by|with) (?:the )?(?:audience|public|participants|floor))?\W*
    |q ?(?:&|and) ?a\W*
    |(?:application|registration|submission|abstract|nomination)s? deadlines?.*|deadlines?(?: reminder)?\W*
    |deadlines?(?: reminder)?:.*|reminder:? .{0,80}(?<!\p{L})(?:due|deadlines?|closes?)(?!\p{L}).*\d.*
    |drinks(?: (?:at|in|and|with|reception)\b.*)?
    |(?:walk|stroll|hike|ride|transfer|(?:bus |boat |day )?trip|visit) to .*|visit of the .*
    |(?:guided|city|town|campus|lab(?:oratory)?|library|museum|walking) (?:tour|walk|visit)s?(?:\s(?:of|in|with|to|at|and)\s.*)?\W*
    # German
    |kein (?:seminar|kolloquium|vortrag|termin).*
    |(?:
      entfällt|vorbesprechung|semesterferien|weihnachtspause|weihnachtsferien|feiertag|pfingsten|himmelfahrt
    )\b.*
    |(?:fragen|diskussion)(?: (?:aus dem|des|mit dem) (?:publikums?|plenums?|saal))?\W*|publikums(?:fragen|diskussion)\W*
    |tag der offenen tür.*|christi himmelfahrt.*|fronleichnam.*|tag der (?:deutschen einheit|arbeit).*
    |dies academicus.*|(?:vorstellung|eröffnung) der (?:\p{L}*reihe|tagung)\W*
    |(?:(?:gemeinsamer )?spaziergang|stadtrundgang|(?:stadt|labor|haus)?führung durch|ausflug (?:nach|zum|zur|auf)|besuch (?:der|des) (?:\p{L}{0,20}(?:museum|labor|stadt|schloss|sammlung|ausstellung)\p{L}{0,3})) .*
    |.*(?:seminar|kolloquium|vortrag) (?:findet nicht statt|fällt aus)\W*
    # French
    |(?:pas de|relâche|sans) s[ée](?:minaire|ance).*|relâche.*|(?:présentation|inauguration|lancement) du (?:cycle|séminaire|colloque)\W*|journée portes ouvertes.*|ascension.*
    |toussaint.*|vacances.*|questions (?:du public|de l['’]assistance|de la salle|et réponses)\W*|débat(?: avec (?:le public|la salle))?\W*
    # Spanish
    |recogida de .*|visita (?:guiada|al?|a la) .*|(?:no hay|sin) seminario.*|festivo.*
    |(?:turno de )?preguntas(?: (?:y respuestas|del (?:público|auditorio)|de los (?:asistentes|participantes)))?\W*
    |debate(?: (?:final|abierto|con el público))?\W*|(?:presentación|inauguración|apertura)(?: (?:e|y) (?:presentación|inauguración|apertura))? del (?:ciclo|acto|evento|seminario)\W*
    |introducción (?:al (?:ciclo|acto|seminario)|a la (?:jornada|sesión))(?: de \p{L}+)?\W*
    # Italian
    |(?:domande|interventi)(?: (?:e risposte|del pubblico|dal pubblico))?\W*|dibattito(?: con il pubblico)?\W*
    |(?:presentazione|inaugurazione)(?: e (?:presentazione|inaugurazione))? del (?:ciclo|seminario|convegno)\W*
    |nessun seminario.*|visita (?:guidata|all[ae']|al) .*|non c'è seminario.*|ferie.*
    # Portuguese
    |sem seminário.*|(?:apresentação|abertura)(?: e (?:apresentação|abertura))? do (?:ciclo|seminário|evento)\W*|feriado.*|perguntas(?: (?:e respostas|do público))?\W*
    # Dutch
    |[\p{L}-]{2,24}(?:ferien|pause|pauze|feiertage?|vakantie|woche)\W*|geen (?:seminar|colloquium|lezing).*
    |vakantie.*|(?:opening|presentatie) van de (?:reeks|cyclus)\W*|wandeling (?:naar|door) .*|rondleiding .*
    # Polish
    |posiedzenie odwołane.*|(?:inauguracja|otwarcie) (?:cyklu|konferencji|seminarium)\W*|brak seminarium.*|.*(?:seminarium|wykład|spotkanie|referat) nie odbędzie się\W*
    |święto .{3,60}|przerwa.*|pytania(?: (?:i odpowiedzi|publiczności|z sali))?\W*|dyskusja\W*
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
      excursion(?!\s(?:theory|sets?|measures?|into)(?!\p{L}))|banquet|free (?:time|afternoon)|poster session|check[- ]?in|group photo|refreshments|adjourn
      |(?:closing|concluding|opening|welcom(?:e|ing)) (?:remarks|address)
      # German
      |kaffeepause|mittagspause|begr[üu](?:ß|ss)ung|abschlussdiskussion|schlusswort|mittagessen|abendessen|imbiss
      # French
      |accueil|déjeuner|pause café|dîner|apéritif|mots? (?:de |d['’])(?:bienvenue|ouverture|accueil|clôture)
      # Spanish
      |pausa|café|bienvenida|almuerzo|comida|receso|descanso
      # Italian
      |cena|registrazione|saluti|pranzo
      # Portuguese
      |encerramento|almoço
      # Dutch
      |ontvangst|pauze|borrel|inloop
      # Polish
      |przerwa|obiad|powitanie|zamknięcie|rejestracja
    )\b.*
    |(?:
      # English
      (?:(?:morning|afternoon|weekly|daily|department(?:al)?|pre-seminar|welcome|welcoming|conference|social|group|student) )?
      (?:coffee|tea|lunch|dinner|breakfast|reception)|break|reception|registration|welcome|closing
      |arrival|departure|photo|social(?!\sand\s)|networking|wine|farewell
      # German
      |er[öo]ffnung|abschluss|empfang|kaffee|tee
      # French
      |repas|visite|buffet|pause|discussion|ouverture|cl[ôo]ture
      # Spanish
      |inauguración|clausura|registro
      # Italian
      |apertura|chiusura
      # Portuguese
      |abertura|intervalo
      # Dutch
      |opening|afsluiting|koffie
      # Polish
      |otwarcie
    )(?!\p{L})(?:${BEHIND_BREAK})?
  )$
`);

/** Whether a line says that nothing takes place, or only a break. */
export const isNoTalk = remembered((text: string): boolean => text.length < 160 && NO_TALK.test(text));

/** "Logic Seminar | No seminar this week": behind the name of a series. */
const NONE_OF_SERIES = /^[^|:–—]{3,80}?(?:\s?[|:–—]\s|\s-\s)(?=(?:no|kein|pas de|no hay|nessun|sem|geen|brak)\s)/iu;

/** Whether the name of a record says that nothing takes place, whatever series it names first. */
export function namesNoTalk(name: string): boolean {
  const series = NONE_OF_SERIES.exec(name)?.[0] ?? '';
  return isNoTalk(name.trim()) || (series !== '' && isNoTalk(name.slice(series.length).trim()));
}
