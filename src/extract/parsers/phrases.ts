/** Phrases that say what a line is, whatever its layout: no talk, no title yet, courtesy, a notice. */

import { narrow } from '../../text/narrow.ts';
import { remembered } from '../../text/remembered.ts';
import { inAnyCase } from '../../text/small-letters.ts';

const NO_TALK = inAnyCase(
  /^\W*(?:(?:cancell?ed|canceled|postponed|annulée?|abgesagt|odwołan[ey]|entfällt)\W*|(?:there (?:is|will be) )?no (?:\w+ )?(?:colloqui(?:um|a)|seminars?|workshops?|sessions?|talks?|meetings?|lectures?|class(?:es)?|event)\b.*|(?:pas de|relâche|sans) s[ée](?:minaire|ance).*|relâche.*|kein (?:seminar|kolloquium|vortrag|termin).*|planning(?:,.*| (?:meeting|session)\b.*)?|organi[sz]ation(?:al)? (?:meeting|session).*|open(?: (?:slot|date))?(?:, volunteers.*)?|volunteers (?:wanted|welcome|needed).*|(?:exercise|practice) (?:session|class)e?s?|exercises|posters?(?:\W+(?:(?:and|with) )?(?:wine|beer|drinks|pizza|coffee|snacks|aperitif|apéro)\b.*)?|(?:entfällt|vorbesprechung|semesterferien|weihnachtspause|weihnachtsferien|feiertag|pfingsten|himmelfahrt)\b.*|(?:\p{L}+ ){1,3}(?:lunch|dinner|retreat|picnic|barbecue|excursion|hike|outing|clean-?up)(?: \(.*\))?|recogida de .*|recruiting .*|(?:departure|bus) .*|(?:indigenous|presidents?|veterans|independence|martin luther king).{0,20}day.*|christi himmelfahrt.*|fronleichnam.*|tag der (?:deutschen einheit|arbeit).*|ascension.*|toussaint.*|labou?r day.*|memorial day.*|dies academicus.*|posiedzenie odwołane.*|(?:\S+ )?reserved(?::| (?:for )?).*|\S+ (?:\S+ )?occupat[ao] .*|brak seminarium.*|.*(?:seminarium|wykład|spotkanie|referat) nie odbędzie się\W*|.*(?:seminar|kolloquium|vortrag) (?:findet nicht statt|fällt aus)\W*|święto .{3,60}|(?:no hay|sin) seminario.*|nessun seminario.*|non c'è seminario.*|sem seminário.*|geen (?:seminar|colloquium|lezing).*|festivo.*|feriado.*|vakantie.*|ferie.*|przerwa.*|reserved|(?:open )?problems? session\b.*|(?:open|general|free|plenary|round[- ]up) discussion\b.*|spring (?:break|recess)|fall (?:break|recess)|winter break|thanksgiving.*|holidays?.*|vacances.*|(?:university|public|bank) holiday.*|.* \((?:public |bank |national |university )?holiday\)|easter.*|christmas.*|exam(?:s|ination)? (?:week|period).*|reading (?:week|period).*|drinks(?: (?:at|in|and|with|reception)\b.*)?|(?:coffee|tea|lunch|dinner|breakfast|repas|break|pause|reception|registration|welcome|opening|closing|discussion|excursion|banquet|free (?:time|afternoon)|poster session|check[- ]?in|arrival|departure|photo|group photo|kaffeepause|mittagspause|przerwa|obiad|pausa|café|déjeuner|pause café|refreshments|social|networking|accueil|ouverture|cl[ôo]ture|déjeuner|dîner|apéritif|buffet|visite|mots? (?:de |d['’])(?:bienvenue|ouverture|accueil|clôture)|begr[üu](?:ß|ss)ung|er[öo]ffnung|abschluss(?:diskussion)?|schlusswort|mittagessen|abendessen|empfang|imbiss|bienvenida|inauguración|clausura|almuerzo|comida|cena|receso|descanso|registro|registrazione|apertura|chiusura|saluti|pranzo|powitanie|otwarcie|zamknięcie|rejestracja|abertura|encerramento|almoço|intervalo|ontvangst|afsluiting|pauze|borrel|inloop|wine|farewell|adjourn|opening remarks|closing remarks|concluding remarks|welcome remarks|welcome address)\b.*)$/u,
);
const UNTITLED =
  /^\W*(?:t\.?\s?b\.?\s?[adcn]\.?|to be (?:announced|determined|confirmed|decided|advised)|(?:title |topic |speaker |details )?to (?:follow|come)|(?:title|topic|speaker)?:? ?(?:to be (?:announced|determined|confirmed|decided)|t\.?b\.?[acd]\.?)|(?:título |titre |titolo |titel )?t\.?b\.?[acd]\.?|onderwerp volgt|à (?:venir|préciser|annoncer)|n\.?\s?n\.?|(?:(?:titel|thema|vortrag) )?(?:wird )?noch bekannt ?(?:zu ?)?gegeben|(?:(?:titel|thema) )?wird (?:noch )?bekannt ?gegeben|(?:titel|thema) folgt|folgt|titre à (?:venir|préciser|annoncer|confirmer)|titre (?:communiqué|précisé|annoncé).{0,20}|título (?:pendiente|por determinar).{0,20}|titolo in (?:via di definizione|arrivo)|título (?:por (?:anunciar|confirmar|definir)|a definir)|titolo da (?:definire|annunciare|confermare)|(?:tytuł|temat) (?:zostanie|do|będzie) .{0,30}|paper t\.?b\.?a\.?|paper tbd|titel volgt|nog (?:niet )?bekend|wird noch bekanntgegeben|noch offen|por (?:anunciar|confirmar)|da (?:definire|annunciare)|untitled|no title|title tba|(?:title|topic|speaker|details|abstract)?(?: is| are)?(?: still)? ?(?:to come|coming soon|coming|pending|forthcoming|not yet (?:available|known|announced|confirmed)|will be announced.{0,20})|(?:titel|thema) (?:noch )?(?:offen|steht noch nicht fest)|título (?:próximamente|pendiente)|zostanie podany.*|(?:abstract|no abstract) (?:not |is not )?(?:yet )?(?:available|to follow|tba|given|provided).{0,12}|(?:title and )?abstract (?:will follow|to follow|tba).{0,20}|será anunciado|a definir|-+|\?+|…|\.\.\.)\W*$/i;
const COURTESY = inAnyCase(
  /^(?:avis (?:de|d['’]).{0,40}|avviso(?: di .{0,40})?|aviso(?: de .{0,40})?|(?:seminar|lecture|colloquium|talk|event|thesis|defen[cs]e) (?:announcement|notice)|announcement|notice|(?:einladung|invitation|uitnodiging|convite|invito|zaproszenie|invitación|convocatoria)(?: (?:to|zum|zur|tot|para|al|na|à) (?:the |la |le )?\p{L}+)?|zawiadomienie.{0,40}|ogłoszenie.{0,40}|save the date.{0,40}|dear\b.*|hi\b.*|hello\b.*|liebe\b.*|sehr geehrte.*|cher(?:e)?s?\b.*|szanowni.*|estimad[oa]s?\b.*|gentili\b.*|(?:with (?:best|kind|warm) (?:wishes|regards|greetings)|best(?: regards| wishes)?)[,.]?.{0,40}|(?:warm(?:ly|est)?|all the best|yours).{0,40}|à (?:lundi|mardi|mercredi|jeudi|vendredi|bientôt|demain|très|tous).{0,30}|bien (?:à vous|cordialement).{0,20}|amicalement.*|amitiés.*|bonne journée.*|(?:un )?saludos?.*|atentamente.*|atenciosamente.*|saudações.*|cumprimentos.*|atentos saludos.*|warm regards.*|respectfully.*|cdlt.*|mfg.*|lg$|cordial(?:i|mente|es).{0,30}|a presto.*|(?:un )?(?:caro |cordiale )?salut[oi]\b.{0,30}|cari saluti.*|un abbraccio.*|distinti saluti.*|um abraço.*|abraços.*|(?:met |vriendelijke |hartelijke )*groet(?:en)?.*|pozdrawiam.*|z (?:poważaniem|wyrazami).*|(?:herzliche|beste|liebe|freundliche|schöne) grüße.*|bis (?:dann|dienstag|montag|mittwoch|donnerstag|freitag|bald).*|caros? .{0,40}|prezad[oa]s?.*|cari? (?:colleghi|tutti).*|geachte.*|beste (?:collega|allemaal|mensen).*|drodzy.*|a todos.{0,30}|good (?:morning|afternoon).*|greetings.*|colleagues,?$|kind regards.*|regards.*|sincerely.*|cheers.*|thanks?.*|many thanks.*|cordialement.*|mit freundlichen.*|viele grüße.*|all (?:are )?welcome.*|everyone (?:is )?(?:welcome|invited).*|(?:we )?look(?:ing)? forward.*|hope to see.*|see you.*|after registering.*|register (?:in advance|here|now|at|for|by|online)\b.*|please (?:join|note|register|rsvp|contact|find|see|forward|email|let|circulate|click|visit).*|join us.*|for (?:more|further|any|additional) (?:information|details|questions|inquiries).*|registration (?:is|on|required).*|(?:free|open)\b.{0,80}\b(?:public|all|entry|admission).*|refreshments?\b.*|(?:coffee|tea|lunch|pizza|cookies|light lunch)\b.{0,80}\b(?:served|provided|available|at|from|in)\b.*|the (?:talk|seminar|event) (?:will be|is) (?:recorded|followed|open|held|streamed|also|preceded).*|zoom\b.*|meeting id.*|passcode.*|password.*|join zoom.*|\W*(?:click )?here for .{0,40}|\W*click here.*|(?:re-?)?watch (?:the |our |past |previous |earlier )+.{0,60}|entrée (?:libre|gratuite).*|der eintritt ist frei.*|wstęp wolny.*|(?:the )?organi[sz]ers?$|(?:this|the) talk is (?:part of|included in)\b.*|you (?:may|might) also (?:like|be interested)\b.*|(?:we|this (?:site|website|page)) uses? cookies\b.*|(?:accept|reject)(?: all)?(?: cookies)?|cookies?\b.{0,40}|skip to (?:main )?(?:content|navigation)|(?:compartir|partager|teilen|condividi|compartilhar|udostępnij|delen)\b.{0,60}|gäste (?:sind|willkommen|immer)\b.*|alle (?:interessierten|sind)\b.{0,60}|tutti (?:gli interessati|sono)\b.*|tout(?:e|es|s)? (?:personne|les personnes)? ?intéressée?s?\b.*|todos (?:los interesados|están)\b.*|if you have (?:a|any) questions?\b.*|tell a friend\b.*|add this .{0,40}|search|log ?in|skip to .*|pot\b.{0,60}|unsubscribe.*|to unsubscribe.*|_{3,}.*|-- ?|sent from.*|copyright.*|©.*|(?:image|photo|foto|bild)\b.{0,120}|last (?:change|update|updated|modified|edited)\b.*|(?:letzte änderung|dernière (?:mise à jour|modification)|última (?:modificación|actualización)|stand:?)\b.{0,40}|imprint.*|impressum.*|back to .*|this (?:page|site|wiki) was last .*|retrieved from .*|(?:diese )?seite wurde zuletzt .*|home\b.{0,40}|menu|share\b.*|print|\+? ?(?:add|subscribe|download|save|export|import) (?:this )?(?:event |talk )?(?:to|in|on) (?:my |your |a |the )?(?:\p{L}+ )?(?:calendars?|list\(s\)|lists?)\b.{0,60}|\+? ?(?:google calendar|ical\b|icalendar|outlook).{0,60}|\[[^\]]{0,30}\bicon\].*|export.*|view .{0,30}|read more.*|more info.*|subscribe.*|(?:previous|next) (?:event|talk|seminar|page|post|month|week)\b.{0,40}|previous.{0,30}|next.{0,30}|upcoming (?:talks|seminars|events|speakers).*|past (?:talks|seminars|events|speakers).*|schedule|program(?:me)?|speakers?|abstracts?|the talks are:?|talks:?|event details:?|details:?|download.*|slides?|video|recording)$/u,
);
const NOTICE = inAnyCase(
  /^\W*(?:(?:this|the) (?:talk|lecture|event|seminar|colloquium|series|defen[cs]e|webinar|presentation|session|meeting)(?: series)?(?:,[^,.]{3,60},)? (?:is|will be|are) (?:also |being )?(?:free|open|sponsored|supported|organi[sz]ed|hosted|co-?hosted|recorded|streamed|live|hybrid|held|broadcast|part|presented by|followed|preceded|intended|aimed)|(?:please|kindly|sponsored by|funded by|registration|attendance|admission|refreshments|light (?:refreshments|lunch|snacks|meal|reception|buffet)|a reception|the reception|(?:parking|lunch|coffee|tea|doors|seating|tickets?)(?:,? (?:and|or|&) [\p{L}]+)? (?:is|are|will|can|may|at|opens?|available|for|in|on|from|with|permits?|served|cost)|if you (?:would|wish|want|need|have|are|cannot|plan)|those (?:who|wishing)|to (?:join|attend|register|request|receive|be added|subscribe|meet|schedule|sign up)|for (?:more|further|any|additional|questions|zoom|the zoom|accommodation|disability|accessibility|information)|everyone is|everybody is|all are|you are (?:also|all|warmly|cordially) (?:invited|welcome)|no registration|no prior|students are|you can (?:join|attend|watch|find|register)|join (?:us|via|the|zoom)|the (?:zoom|link|recording|slides|video|vote of thanks|seminar (?:meets|is organi[sz]ed)|organi[sz]ers)|we (?:hope|look forward|will (?:meet|have|go|start|take)|are (?:grateful|looking forward)|thank)|sponsored by|supported by|co-?sponsored|hosted by|organi[sz]ed by|this (?:series|work is supported|event is)|you (?:receive|are receiving|received|get) this|to unsubscribe|unsubscribe|individuals with|persons with|people with disabilities|accommodations?|sign[- ]up|speaker lunch|lunch with)\b|(?:der eintritt|um anmeldung|bitte|eine anmeldung|anmeldung|die (?:veranstaltung|teilnahme)|interessierte|gäste|alle interessierten|im anschluss|anschließend|wir freuen uns|der vortrag (?:findet|wird)|entrée|l['’]entrée|inscription|pour (?:plus|toute|assister|vous)|la (?:séance|conférence) (?:sera|est|aura)|vous (?:pouvez|êtes)|un pot|lien|la entrada|entrada|inscripción|para (?:más|asistir)|se ruega|actividad|tutti gli interessati|tutti sono|l['’]ingresso|ingresso|per (?:informazioni|partecipare|ulteriori)|la partecipazione|a entrada|inscrições|evento aberto|wstęp|zapraszamy|z rozprawą|przed (?:wykładem|referatem)|po (?:wykładzie|referacie)|transmisja|avant l['’]exposé|vor dem vortrag|voorafgaand|serdecznie|spotkanie|toegang|aanmelden|iedereen|na afloop|de (?:lezing|toegang)|deelname)(?![\p{L}]))/u,
);
/** Who may come, wherever a short paragraph says it. */
const FOR_ALL = inAnyCase(
  /(?<!\p{L})(?:(?:is|are) (?:free and )?open to (?:the (?:general )?public|all|everyone)|a reception (?:\p{L}+ ){0,8}(?:will follow|follows))(?!\p{L})/u,
);
const LONGEST_NOTICE = 600;
const PUBLISHED =
  /\b(?:first announced(?: for)?|initially planned|originally planned|planned for|ursprünglich|initialement prévue?|anmeldung (?:bis|erbeten)|anmelden bis|stand|mise? à jour|letzte änderung|ultima modifica|aktualizacja|senast (?:uppdaterad|ändrad)|senest opdateret|sist (?:oppdatert|endret)|sidst (?:opdateret|ændret)|päivitetty|no later than|registration (?:until|is open until|closes)|due by|application deadline|(?:last|final|closing) (?:date|day)|posted|published|updated|modified|last edited|created|submitted|accessed|copyright|©|publié|veröffentlicht|opublikowan\w+|deadline|register by|registration (?:closes|deadline)|rsvp by|due|sent|born|(?:was|were|had been|originally|previously|first|initially)\s(?:\p{L}+ )?(?:advertised|scheduled|announced|planned)(?: for| on)?)\b[^.]{0,40}$/iu;

/** Straight before a day: a deadline or a beginning, not the day of the talk. */
const BOUND = inAnyCase(
  /(?<![\p{L}])(?:by|before|until|till|since|not on|rescheduled from|originally(?: planned)?(?: for| on)?|moved from|instead of|postponed from|from its|was|nicht am|statt(?: am)?|anstelle vom|pas le|au lieu du|en lugar del?|prevista? para el|in luogo del|anziché|zamiast|niet op|in plaats van|verschoben vom|statt am|reporté du|przeniesion\p{L}+ z|bis(?: zum| spätestens(?: zum)?)?|seit|vor|avant(?: le)?|jusqu['’]au|d['’]ici (?:le|au)|depuis|do(?: dnia)?|przed|antes del?|hasta el|desde|entro il|dal|até|desde|uiterlijk|vóór|sinds|tot)\s(?:the\s|le\s|dem\s|den\s)?$/u,
);

/** Whether a line says that nothing takes place, or only a break. */
export const isNoTalk = remembered((text: string): boolean => text.length < 160 && NO_TALK.test(text));

const OF_ALL_TALKS =
  /\b(?:both (?:talks|seminars|lectures)|all (?:talks|seminars|lectures|colloquia)|(?:talks|seminars|colloquia|lectures|meetings|we) (?:are|meet|take place|will take place|start|begin)|unless (?:otherwise|a different|noted|stated)|(?:seminar|colloquium) (?:meets|takes place|is held)|alle vorträge|die vorträge finden|tous les exposés|les exposés ont lieu|wszystkie referaty|seminaria odbywają|todas las (?:charlas|sesiones)|tutti i seminari|todos os semin[áa]rios|alle lezingen|sauf (?:mention|indication) contraire|salvo (?:diversa indicazione|indicación)|wenn nicht anders|falls nicht anders)\b/i;

/** Whether a line speaks of all talks, wherever it stands: their usual hour and place. */
export const isOfAllTalks = remembered((text: string): boolean => OF_ALL_TALKS.test(text));

const OF_NEXT = inAnyCase(
  /^\W{0,4}(?:(?:p\.?\s?s\.?:?\s)?for your diar(?:y|ies)|next in (?:the|our|this) (?:series|seminar|colloquium)|(?:the )?next (?:week|time|month|talk|seminar|speaker|meeting|lecture|webinar|colloquium|session|event)|next (?:mon|tues|wednes|thurs|fri|satur|sun)day(?=,)|coming up|la semaine prochaine|prochaine? (?:séance|exposé|séminaire)|nächste (?:woche|sitzung)|nächster (?:vortrag|termin)|(?:el |la )?próxim[oa]|prossim[oa]|za tydzień|następn\p{L}+|kolejn\p{L}+|volgende (?:week|lezing))(?!\p{L})/u,
);

/** Whether a line begins to tell of another meeting than that of the page: "Next week: Ada Byron". */
export function isOfNextMeeting(text: string): boolean {
  return OF_NEXT.test(text);
}

const ON_NEXT =
  /^(?:zum|zur|about|on|über|sur|à propos d[eu]|sobre|sul)\s(?:the |le |la |el |il |den |die )?(?:next|nächste[nr]?|kommenden|prochaine?|próxim[oa]|prossim[oa])\s\p{L}+/iu;

/** Whether a line heads details of the next meeting: "On the next talk (30 October)". */
export function isOnNextMeeting(text: string): boolean {
  return ON_NEXT.test(text);
}

/** Whether a phrase stands for a title or name that is not known yet. */
export const isUntitled = remembered((text: string): boolean => UNTITLED.test(text.replace(LENGTH_OF_SLOT, '')));

/** "TBA 45m": how long a slot is, behind what fills it. */
const LENGTH_OF_SLOT = /\s+\d{1,3}\s?(?:m|min|mins|minutes|h)\s*$/i;

/** Whether a line is greeting, notice or furniture of the page. */
export const isCourtesy = remembered(
  (text: string): boolean =>
    text.length < 240 && (COURTESY.test(text.replace(/^[\s*•^↑›»«‹<[-]+/, '')) || leadsElsewhere(text)),
);

/** "← Colloquium: last week", "Next talk →": a link to the page before or behind. */
export function leadsElsewhere(text: string): boolean {
  return text.length < LONGEST_LINK && /^\s*[←⟵⇐]\s|\s[→⟶⇒]\s*$/u.test(text);
}

const LONGEST_LINK = 120;

/** Whether a paragraph is a notice about attending, the series or a sponsor, not about the subject. */
export function isNotice(text: string): boolean {
  return NOTICE.test(text.slice(0, 220)) || (text.length < LONGEST_NOTICE && FOR_ALL.test(text));
}

/** Whether the words before a day make it another day than that of the talk (published, deadline). */
export function isOtherDay(printed: string): boolean {
  const before = narrow(printed);
  return PUBLISHED.test(before) || BOUND.test(before);
}
