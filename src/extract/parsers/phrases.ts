/** Phrases that say what a line is, whatever its layout: no title yet, courtesy, a notice. */

import { pattern } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { saysWhoPaid } from './occasions.ts';
import { FOOT_LINKS, TEXT_BUTTONS, WAYS_BACK } from './page-buttons.ts';

const UNTITLED = pattern('i')`
  ^\W*(?:
    # English
    to be (?:announced|determined|confirmed|decided|advised)
    |(?:title |topic |speaker |details )?to (?:follow|come)
    |(?:title|topic|speaker)?:? ?(?:to be (?:announced|determined|confirmed|decided)|t\.?b\.?[acd]\.?)
    |paper t\.?b\.?a\.?|paper tbd|t\.?b\.?s\.?|(?:title |abstract )?to be supplied|untitled|no title|title tba
    |(?:title|topic|speaker|details|abstract)?(?: is| are)?(?: still)? ?(?:
      to come|coming soon|coming|pending|forthcoming|not (?:yet )?available|not yet (?:known|announced|confirmed)
      |will be announced.{0,20}
    )
    |(?:abstract|no abstract) (?:not |is not )?(?:yet )?(?:available|to follow|tba|given|provided).{0,12}
    |(?:title and )?abstract (?:will follow|to follow|tba).{0,20}
    |see (?:the |our )?(?:[a-z]+ ){0,2}(?:schedule|calendar|program|programme|listing|announcement|website|flyer|poster)
    # German
    |(?:(?:titel|thema|vortrag) )?(?:wird )?noch bekannt ?(?:zu ?)?gegeben
    |(?:(?:titel|thema) )?wird (?:noch )?bekannt ?gegeben|(?:titel|thema) folgt|folgt|wird noch bekanntgegeben
    |noch offen|(?:titel|thema) (?:noch )?(?:offen|steht noch nicht fest)
    # French
    |à (?:venir|préciser|annoncer)|titre à (?:venir|préciser|annoncer|confirmer)
    |titre (?:communiqué|précisé|annoncé).{0,20}
    # Spanish
    |título (?:pendiente|por determinar).{0,20}|título (?:por (?:anunciar|confirmar|definir)|a definir)
    |por (?:anunciar|confirmar)|título (?:próximamente|pendiente)
    # Italian
    |titolo in (?:via di definizione|arrivo)|titolo da (?:definire|annunciare|confermare)
    |da (?:definire|annunciare)
    # Portuguese
    |(?:título )?(?:será anunciado|(?:a|por) (?:anunciar|confirmar|definir))|a designar
    # Dutch
    |onderwerp volgt|titel volgt|nog (?:niet )?bekend
    # Polish
    |(?:tytuł|temat) (?:zostanie|do|będzie) .{0,30}|zostanie podany.*
    # several languages
    |(?:título |titre |titolo |titel )?t\.?b\.?[acd]\.?
    # any language
    |t\.?\s?b\.?\s?[adcn]\.?|n\.?\s?n\.?|-+|\?+|…|\.\.\.
  )\W*$
`;
const COURTESY = inAnyCase(pattern('u')`
  ^(?:
    # English
    (?:(?:in[- ]person|online|on-line|hybrid|virtual|public|free)(?:,? (?:and |& |or )?|\/))+
      (?:event|talk|lecture|seminar|webinar)s?(?:\s+\(.{0,80}\))?
    |(?:seminar|lecture|colloquium|talk|event|thesis|defen[cs]e) (?:announcement|notice)
    |announcement|notice|save the date.{0,40}|dear\b.*|hi\b.*|hello\b.*
    |(?:with (?:best|kind|warm) (?:wishes|regards|greetings)|best(?: regards| wishes)?)[,.]?.{0,40}
    |(?:warm(?:ly|est)?|all the best|yours).{0,40}|warm regards.*|respectfully.*|cordial(?:i|mente|es).{0,30}
    |good (?:morning|afternoon).*|greetings.*|colleagues,?$|kind regards.*|regards.*|sincerely.*|cheers.*
    |thanks?.*|many thanks.*|all (?:are )?welcome.*|everyone (?:is )?(?:welcome|invited).*
    |(?:we )?look(?:ing)? forward.*|hope to see.*|see you.*|after registering.*
    |reservations? (?:by|to|are|is|required|due|for|close|can|must|should)\b.*|r\.?s\.?v\.?p\b.*|menu:.*
    |register (?:in advance|here|now|at|for|by|online)\b.*
    |please (?:join|note|register|rsvp|contact|find|see|forward|email|let|circulate|click|visit).*
    |join us.*
    |for (?:more|further|any|additional) (?:information|details|questions|inquiries).*
    |registration (?:is|on|required|opens|will (?:be )?open).*|(?:free|open)\b.{0,80}\b(?:public|all|entry|admission).*
    |refreshments?\b.*|\W*(?:immediately )?(?:followed|preceded) by (?:an? |the |light )*(?:
      reception|lunch|dinner|coffee|tea|refreshments|discussion|drinks|snacks|q ?& ?a|questions?|book signing|social
    )\b.*
    |(?:(?:light|free|boxed?|bagged|packed|complimentary|catered) )*
      (?:coffee|tea|lunch|lunches|pizza|cookies|sandwiches|bagels|snacks|breakfast)\b.{0,80}\b(?:
        served|provided|available|at|from|in|outside
      )\b.*
    |(?:the|this) (?:talk|seminar|event|lecture) (?:will (?:not )?be|is(?: not)?(?: being)?) (?:
        recorded|followed|open|held|streamed|also|preceded
      ).*
    |(?:event|talk|lecture|seminar|session) (?:lasts|takes|runs for)\b.{0,20}\b(?:hours?|minutes|min)\b.{0,40}
    |(?:please )?note (?:that )?(?:the|this)\b[^\d]*
    |(?:attention|n\.?b\.?) ?[:!](?=.{0,80}(?:
      talk|seminar|lecture|time|hour|room|day|date|place|venue|chang|moved|earlier|later|unusual|online|zoom
      |raum|zeit|uhr|stunde|ort|verleg|salle|heure|horaire|lieu|sala|aula|hora|orario|ora|zaal|tijd|godzin
    ))[^\d]*
    |(?:we|the (?:talk|seminar)) (?:begin|start|meet)s? .{0,40}\b(?:later|earlier|usual|sharp)\b.*
    |q \(.{1,30}\): .*|(?:todo|to do)(?: \(.{1,30}\))?: .*
    |zoom\b.*|meeting id.*|passcode.*|password.*|join zoom.*|\W*(?:click )?here for .{0,40}|\W*click here.*
    |(?:re-?)?watch (?:the |our |past |previous |earlier )+.{0,60}|(?:the )?organi[sz]ers?$
    |(?:this|the) talk is (?:part of|included in)\b.*|you (?:may|might) also (?:like|be interested)\b.*
    |(?:we|this (?:site|website|page)) uses? cookies\b.*|(?:accept|reject)(?: all)?(?: cookies)?
    |cookies?\b.{0,40}|skip to (?:main )?(?:content|navigation)|if you have (?:a|any) questions?\b.*
    |(?:the|all|our)\b.{2,60}\b(?:is|are) (?:all )?(?:virtual|online|hybrid|in[- ]person|free)\b.{0,40}\b(?:registration|register)\b.*
    |scroll (?:down|up)\b.*
    |add this .{0,40}|search|log ?in|skip to .*|unsubscribe.*|to unsubscribe.*|sent from.*
    |you(?:['’]re| are)? (?:receiv(?:e|ed|ing)|get|got|getting) this (?:message|e?-?mail|newsletter|digest)\b.*
    |copyright.*|(?:image|photo|foto|bild)\b.{0,120}|last (?:change|update|updated|modified|edited)\b.*
    |(?:twitter |x |event |suggested |official )?hashtags? (?:for|of) (?:this|the) \p{L}+.{0,60}
    |(?:stay|keep|get) in touch\b.*|follow us\b.*|find us on\b.*|sign up for (?:our|the) newsletter.*
    |imprint.*|back to .*|this (?:page|site|wiki) was last .*|retrieved from .*|home\b.{0,40}|menu|share\b.*
    |print|get directions|google maps?|(?:no )?recent activity|tell (?:a friend|your friends)\b.*|promotional image
    |\d+ (?:people|persons) (?:are )?(?:interested|going|attending)\b.*|i['’]?m (?:interested|going)\b.*
    |view map.*
    |\+? ?(?:add|subscribe|download|save|export|import) (?:this )?(?:event |talk )?
      (?:to|in|on) (?:my |your |a |the )?(?:\p{L}+ )?(?:calendars?|list\(s\)|lists?)\b.{0,60}
    |\+? ?(?:google calendar|ical\b|icalendar|outlook).{0,60}|\[[^\]]{0,30}\bicon\].*|export.*|view .{0,30}
    |read more.*|learn more (?:about|at|on|here)\b.{0,60}|more info.*|subscribe.*
    |(?:more |further )?(?:details|information)(?: (?:about|on|of) (?:the|this) (?:talk|lecture|seminar))? (?:will|to) (?:follow|come)\b.{0,20}
    |(?:previous|next) (?:event|talk|seminar|page|post|month|week)\b.{0,40}
    |previous.{0,30}|next.{0,30}|upcoming|past
    |watch (?:online|live|now|here|on demand|(?:the )?(?:recording|video|stream|talk).{0,20})
    |(?:upcoming|past) (?:talks|seminars|lectures|colloquia|webinars|grand rounds|events|speakers).*|schedule
    |(?:we are )?an (?:equal[- ]opportunity|eeo|affirmative action)\b.*
    |program(?:me)?|speakers?|abstracts?|the talks are:?|talks:?|event details:?|details:?|download.*|slides?
    |video|recording
    # German
    |achtung ?[:,!][^\d]*|bitte beachten[^\d]*|(?:wir|der vortrag|das seminar) (?:beginn|start)(?:en|e?t) .{0,40}(?:später|früher|pünktlich).*
    |liebe\b.*|sehr geehrte.*|mfg.*|lg$|(?:herzliche|beste|liebe|freundliche|schöne) grüße.*
    |bis (?:dann|dienstag|montag|mittwoch|donnerstag|freitag|bald).*|mit freundlichen.*|viele grüße.*
    |der eintritt ist frei.*|gäste (?:sind|willkommen|immer)\b.*|alle (?:interessierten|sind)\b.{0,60}
    |folgen sie uns.*|folgt uns.*|newsletter\b.{0,40}
    |impressum.*|(?:diese )?seite wurde zuletzt .*
    # French
    |avis (?:de|d['’]).{0,40}|cher(?:e)?s?\b.*
    |à (?:lundi|mardi|mercredi|jeudi|vendredi|bientôt|demain|très|tous).{0,30}
    |bien (?:à vous|cordialement).{0,20}|amicalement.*|amitiés.*|bonne journée.*|cdlt.*|cordialement.*
    |suivez-nous.*|restez en contact.*
    |entrée (?:libre|gratuite).*|tout(?:e|es|s)? (?:personne|les personnes)? ?intéressée?s?\b.*|pot\b.{0,60}
    # Spanish
    |(?:atención|ojo) ?[:,!][^\d]*|aviso(?: de .{0,40})?|estimad[oa]s?\b.*|(?:un )?saludos?.*|atentamente.*|atentos saludos.*|a todos.{0,30}
    |todos (?:los interesados|están)\b.*|s[íi]guenos.*|aviso de privacidad.*
    # Italian
    |attenzione ?[:,!][^\d]*|avviso(?: di .{0,40})?|gentili\b.*|a presto.*|(?:un )?(?:caro |cordiale )?salut[oi]\b.{0,30}
    |cari saluti.*|un abbraccio.*|distinti saluti.*|cari? (?:colleghi|tutti).*
    |tutti (?:gli interessati|sono)\b.*|seguici.*
    # Portuguese
    |siga-nos.*|atenciosamente.*|saudações.*|cumprimentos.*|um abraço.*|abraços.*|caros? .{0,40}|prezad[oa]s?.*
    # Dutch
    |let op ?[:,!][^\d]*|(?:met |vriendelijke |hartelijke )*groet(?:en)?.*|volg ons.*|geachte.*|beste (?:collega|allemaal|mensen).*
    # Polish
    |uwaga ?[:,!][^\d]*|zawiadomienie.{0,40}|ogłoszenie.{0,40}|szanowni.*|obserwuj nas.*|pozdrawiam.*|z (?:poważaniem|wyrazami).*|drodzy.*
    |wstęp wolny.*
    # several languages
    |(?:einladung|invitation|uitnodiging|convite|invito|zaproszenie|invitación|convocatoria)
      (?: (?:to|zum|zur|tot|para|al|na|à) (?:the |la |le )?\p{L}+)?
    |(?:compartir|partager|teilen|condividi|compartilhar|udostępnij|delen)\b.{0,60}
    |(?:letzte änderung|dernière (?:mise à jour|modification)|última (?:modificación|actualización)|stand:?)
      \b.{0,40}
    # around texts
    |${FOOT_LINKS}|${WAYS_BACK}|(?:${TEXT_BUTTONS})[\s.…»›>+]{0,4}
    # any language
    |_{3,}.*|-- ?|©.*
  )$
`);
const NOTICE = inAnyCase(pattern('u')`
  ^\W*(?:
    # English
    (?:the|this(?: (?:special|joint|public|guest|invited|annual|departmental|extra|inaugural)){0,2}) (?:
      talk|lecture|event|seminar|colloquium|series|defen[cs]e|webinar|presentation|session|meeting
    )(?: series)?(?:,[^,.]{3,60},)? (?:is|will be|are) (?:also |being )?(?:
      free|open|sponsored|supported|organi[sz]ed|hosted|co-?hosted|recorded|streamed|live|hybrid|held
      |broadcast|part|presented by|followed|preceded|intended|aimed
    )
    |(?:talk|lecture|seminar|event|colloquium) will be (?:held|followed|recorded|streamed|broadcast)
    |(?:
      please|kindly|sponsored by|funded by|registration
      |free (?:admission|entry|of charge|event|and open|to attend|but)|free, but
      |(?:all |the )?(?:talks|lectures|seminars|sessions) (?:are|will be) (?:
        filmed|recorded|streamed|held|followed|free|open|given|broadcast
      )
      |attendance|admission|refreshments|(?:a )?light (?:refreshments|lunch|snacks|meal|reception|buffet)
      |a reception|a (?:wine |drinks |coffee )reception|the reception
      |(?:parking|lunch|coffee|tea|doors|seating|tickets?)(?:,? (?:and|or|&) [\p{L}]+)? (?:
        is|are|will|can|may|at|opens?|available|for|in|on|from|with|permits?|served|cost
      )
      |if you (?:would|wish|want|need|have|are|cannot|plan)|those (?:who|wishing)
      |to (?:join|attend|register|request|receive|be added|subscribe|meet|schedule|sign up)
      |for (?:
        more|further|any|additional|questions|zoom|the zoom|accommodation|disability|accessibility|information
      )
      |everyone is|everybody is|all are|you are (?:also|all|warmly|cordially) (?:invited|welcome)
      |no registration|no prior|students are|you can (?:join|attend|watch|find|register)
      |join (?:us|via|the|zoom)
      |the (?:zoom|link|recording|slides|video|vote of thanks|seminar (?:meets|is organi[sz]ed)|organi[sz]ers)
      |we (?:hope|look forward|will (?:meet|have|go|start|take)|are (?:grateful|looking forward)|thank)
      |sponsored by|supported by|co-?sponsored|hosted by|organi[sz]ed by
      |this (?:series|work is supported|event is)|you (?:receive|are receiving|received|get) this
      |(?:the|our|this) (?:\p{L}+ ){1,4}(?:is|are) committed to (?:\p{L}+ ){0,4}(?:access|equal|inclu|divers)\p{L}*
      |we (?:strive|are committed) to (?:\p{L}+ ){0,4}(?:access|inclu|equal|divers)\p{L}*
      |(?:to )?requests? (?:for )?(?:an? |any )?(?:disability[- ]\p{L}+ )?accommodations?
      |(?:disability|access) accommodations?
      |to unsubscribe|unsubscribe|individuals with|persons with|people with disabilities|accommodations?
      |sign[- ]up|speaker lunch|lunch with|freely (?:accessible|open)
      |(?:a |the )?(?:shuttle|bus|coach|ferry) (?:leaves|departs|runs|will)|child ?care (?:is|will)
    )\b
    # several languages
    |(?:
      # German
      eine (?:gemeinsame )?(?:veranstaltung(?:sreihe)?|kooperation) (?:im|der|des|von|mit)
      |foto- und|(?:alle |die )?vorträge (?:sind|werden|finden)|der eintritt|um anmeldung|bitte|eine anmeldung
      |anmeldung|die (?:veranstaltung|teilnahme)|interessierte|gäste|alle interessierten|im anschluss
      |anschließend|wir freuen uns|der vortrag (?:findet|wird)|vor dem vortrag
      |(?:die (?:veranstaltung|vorlesung|verteidigung|disputation)|das (?:seminar|kolloquium)) wird (?:\p{L}+ ){0,3}(?:übertragen|gestreamt|aufgezeichnet)
      # French
      |une (?:manifestation|conférence|soirée) (?:organisée|proposée|co-?organisée)
      |les (?:conférences|séances|exposés) (?:sont|seront|ont lieu)|entrée|l['’]entrée|inscription
      |pour (?:plus|toute|assister|vous)|la (?:séance|conférence) (?:sera|est|aura)|vous (?:pouvez|êtes)
      |un pot|lien|avant l['’]exposé|il (?:est|sera) possible d(?:e suivre|['’]assister)
      |(?:la soutenance|l['’]exposé|le séminaire|la conférence) (?:pourra être suivie?|sera (?:\p{L}+ ){0,2}(?:retransmise?|diffusée?|enregistrée?|suivie? d))
      # Spanish
      |(?:un|una) (?:actividad|evento|iniciativa) (?:organizad|organizzat|del?|promoss)\p{L}*
      |(?:las (?:charlas|conferencias|sesiones)|los seminarios) (?:son|serán|se)
      |la entrada|entrada|inscripción|para (?:más|asistir)|se ruega|actividad
      |(?:el acto |la (?:defensa|sesión|charla|conferencia) |el seminario )?(?:se podrá|podrá|se puede|será posible) (?:seguir|asistir)(?:se)?
      |(?:el acto|la (?:defensa|sesión|charla|conferencia)|el seminario) (?:será|se) (?:(?:re)?transmit|emit|grab)\p{L}+
      # Italian
      |(?:le conferenze|i seminari|gli incontri) (?:sono|saranno|si svolgono|si tengono|vengono)
      |tutti gli interessati|tutti sono|l['’]ingresso|ingresso|per (?:informazioni|partecipare|ulteriori)
      |la partecipazione|(?:l['’]evento |il seminario |la (?:conferenza|discussione) )?(?:sarà possibile|si potrà|potrà essere) segui\p{L}+
      |(?:l['’]evento|il seminario|la (?:conferenza|discussione)) (?:sarà|verrà) (?:\p{L}+ ){0,2}(?:trasmess|registrat)[oa]
      # Portuguese
      |(?:as palestras|os seminários) (?:são|serão)|inscrições|a entrada|evento aberto|será possível (?:assistir|acompanhar)
      |(?:a (?:defesa|palestra|sessão)|o seminário) (?:será|poderá ser) (?:transmitid|gravad|acompanhad)[oa]
      # Dutch
      |de lezingen (?:zijn|worden)|voorafgaand|toegang|aanmelden|iedereen|na afloop|de toegang
      |de lezing (?:is|wordt|vindt|begint|start|duurt|zal|kan|kunt|vond|gaat (?:niet )?door)
      |deelname|de (?:promotie|verdediging|bijeenkomst) (?:is|wordt) (?:\p{L}+ ){0,3}(?:te volgen|gestreamd|opgenomen|uitgezonden)
      # Polish
      |(?:wykłady|seminaria|referaty) (?:są|będą|odbywają)|wstęp|zapraszamy|z rozprawą
      |przed (?:wykładem|referatem)|po (?:wykładzie|referacie)|transmisja|serdecznie|spotkanie
      |(?:obrona|wykład|seminarium|referat) będzie (?:\p{L}+ ){0,2}(?:transmitowan|nagrywan|dostępn)\p{L}+
    )(?![\p{L}])
  )
`);
/** Who may come, wherever a short paragraph says it. */
const FOR_ALL = inAnyCase(pattern('u')`
  (?<!\p{L})(?:
    (?:is|are) (?:free and )?open to (?:the (?:general )?public|all|everyone)
    |(?:a reception|(?:an? )?(?:\p{L}+ )?(?:q ?& ?a|questions? and answers?)(?: session)?)
      \s(?:\p{L}+ ){0,8}(?:will follow|follows)
    |ha(?:s|ve) (?:\p{L}+ ){0,4}(?:open|free|available) (?:half )?(?:slots?|hours?|times?|appointments?)
    |if you (?:want|wish|would like) to (?:meet|talk to|have (?:lunch|dinner) with)
      (?: with)? (?:her|him|them|the speaker|our guest)
  )(?!\p{L})
`);
const LONGEST_NOTICE = 600;
const OF_ALL_TALKS = pattern('iu')`
  (?<!\p{L})(?:
    # English
    both (?:talks|seminars|lectures)|all (?:talks|seminars|lectures|colloquia|sessions|events|papers|presentations)
    |(?:all|the) (?:other|remaining) (?:talks|seminars|lectures|colloquia|sessions)
    |(?:each|every) (?:talk|seminar|lecture|session) (?:starts|begins|takes place|is|lasts|will (?:start|begin|take place|be held|last))
    |(?:talks|seminars|colloquia|lectures|meetings|sessions|we)
      \s(?:are|meet|take place|start|begin|run (?:weekly|every|from|on)|will (?:take place|start|begin|be (?:held|given)))
    |(?:unless|if not|except (?:as|where|when)) (?:otherwise|a different|noted|stated|indicated|announced|specified)
    |(?:seminar|colloquium) (?:meets|takes place|is held)
    # German
    |alle (?:vorträge|veranstaltungen|termine|sitzungen|vorlesungen)
    |die (?:vorträge|veranstaltungen|vorlesungen|sitzungen|treffen|seminare|abende|lesungen) (?:finden|beginnen|starten)
    |jeweils (?:um|am|ab|von|\d{1,2}|(?:mon|diens|mitt|donners|frei|sams|sonn)\p{L}+s )
    |(?:wenn|falls|sofern|soweit) nicht anders
    # French
    |tous les (?:exposés|séminaires)|toutes les (?:séances|conférences|rencontres)
    |les \p{L}{4,14}s (?:(?:ont|auront) lieu|se (?:tiennent|tiendront|déroulent|dérouleront)|(?:commence|débute)(?:nt|ront))
    |sauf (?:mention|indication) contraire
    # Spanish
    |todas las (?:charlas|sesiones|conferencias|ponencias)|todos los (?:seminarios|encuentros|coloquios)
    |(?:las (?:charlas|sesiones|conferencias|ponencias)|los (?:seminarios|encuentros|coloquios|actos))
      \s(?:se (?:celebran|celebrarán|realizan|realizarán|imparten|inician)|tendrán lugar|tienen lugar|comienzan|empiezan|(?:comenz|empez)arán|darán comienzo)
    # Italian
    |tutti (?:i seminari|gli incontri)|tutte le (?:lezioni|conferenze)
    |(?:i seminari|gli (?:incontri|eventi|appuntamenti)|le (?:lezioni|conferenze|sedute|serate))
      \s(?:si (?:tengono|terranno|svolgono|svolgeranno)|(?:hanno|avranno) (?:luogo|inizio)|inizi(?:ano|eranno)|comincer?anno|cominciano)
    |salvo (?:diversa indicazione|indicación)
    # Portuguese
    |todos os (?:seminários|encontros)|todas as (?:palestras|sessões|conferências)
    |(?:as (?:palestras|sessões|conferências|aulas)|os (?:seminários|encontros|colóquios))
      \s(?:começa(?:m|rão)|iniciam(?:-se)?|(?:têm|terão) (?:lugar|início)|decorre(?:m|rão)|realizam-se|acontece(?:m|rão)|ocorre(?:m|rão))
    # Dutch
    |alle (?:lezingen|bijeenkomsten)|tenzij anders|telkens (?:om|van|op|\d{1,2})
    |de (?:lezingen|bijeenkomsten|seminars|voordrachten|colleges|avonden) (?:beginnen|starten|vinden plaats|worden gehouden)
    # Polish
    |wszystkie (?:referaty|wykłady|spotkania)
    |(?:wykłady|seminaria|spotkania|referaty|prelekcje|odczyty)
      \s(?:odbywają|odbędą|zaczynają|zaczną|rozpoczynają|rozpoczną)
  )(?!\p{L})
`;

/** Whether a line speaks of all talks, wherever it stands: their usual hour and place. */
export const isOfAllTalks = remembered((text: string): boolean => OF_ALL_TALKS.test(text));

const OF_NEXT = inAnyCase(pattern('u')`
  ^\W{0,4}(?:
    # English
    (?:p\.?\s?s\.?:?\s)?for your diar(?:y|ies)|next in (?:the|our|this) (?:series|seminar|colloquium)
    |(?:the )?next (?:week|time|month|talk|seminar|speaker|meeting|lecture|webinar|colloquium|session|event)
    |next (?:mon|tues|wednes|thurs|fri|satur|sun)day(?=,)|coming up|(?:up )?next(?=\W*$)
    # German
    |nächste (?:woche|sitzung)|nächster (?:vortrag|termin)|demnächst(?=\W*$)
    # French
    |prochainement(?=\W*$)|la semaine prochaine|prochaine? (?:séance|exposé|séminaire)
    # Spanish
    |(?:el |la )?próxim[oa]
    # Italian
    |prossim[oa]
    # Dutch
    |volgende (?:week|lezing)
    # Polish
    |za tydzień|następn\p{L}+|kolejn\p{L}+
  )(?!\p{L})
`);

/** Whether a line begins to tell of another meeting than that of the page: "Next week: Ada Byron". */
export function isOfNextMeeting(text: string): boolean {
  return OF_NEXT.test(text);
}

/** Whether a phrase stands for a title or name that is not known yet. */
export const isUntitled = remembered((text: string): boolean => UNTITLED.test(text.replace(LENGTH_OF_SLOT, '')));

/** "TBA 45m": how long a slot is, behind what fills it. */
const LENGTH_OF_SLOT = /\s+\d{1,3}\s?(?:m|min|mins|minutes|h)\s*$/i;

/** Whether a line is greeting, notice or furniture of the page. */
export const isCourtesy = remembered(
  (text: string): boolean =>
    text.length < 240 &&
    (COURTESY.test(text.replace(/^[\s*•^↑›»«‹<[-]+/, '')) || leadsElsewhere(text) || saysWhoPaid(text)),
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
