/** The words by which sentences announce talks, in eight languages. */

import { pattern, patternSource } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { WILL_SPEAK } from '../parsers/speaking-words.ts';

/** What somebody is invited to who is to hear others talk. */
const MEETING = '(?:evening|afternoon|morning|night|hour|conversation|dialogue|discussion|talk|lecture|chat)';

/** "Join us for an evening with": a sentence that names who speaks, whatever its verb. */
export const INVITES = pattern('iu')`
  (?<!\p{L})(?:join us as\s|(?:join us for|invites? you to|invited to)\s(?:\p{L}+\s){0,3}${MEETING}\s(?:with|between)\s)
`;

/** Verbs and phrases that make a sentence an announcement. */
const ANNOUNCING = patternSource`
  # English
  will (?:\p{L}+ly )?(?:
    speak|read|give|present|talk|deliver|headline|keynote
    |be (?:speaking|giving|presenting|discussing|talking|lecturing|defending|joined|hosting|held|(?:given|delivered) by
      |(?:the|our|this (?:year|week|month)['’]s) (?:\p{L}+ )?(?:speaker|lecturer|presenter))
    |lecture|discuss|visit|tell|join|host|hold|open|defend|explain|explore|share|take place|show|address
    |report|introduce|feature
  )
  |(?:will|shall) hear|we (?:welcome|host)|welcomes|tells us (?:about|how|why|what)|we (?:will|shall) have(?! (?:an?|the|some|our|two|time|to|lunch|dinner|coffee|tea|drinks|pizza)(?!\p{L}))
  |shall (?:speak|talk|give|present|welcome|host)
  |(?:has|have) (?:\p{L}+ )?agreed to (?:speak|talk|give|present)
  |(?:is|are) (?:
    giving|speaking|presenting|defending|going to|delighted|happy|pleased|proud|excited
    |to (?:give|speak|present|deliver)
  )
  |to (?:give|deliver|present|host|speak (?:at|on|about|in))
  |(?:this|the) (?:talk|lecture|seminar) (?:was|has been) (?:recorded|given|delivered|held|filmed)
  |spoke (?:on|about)|defend(?:ed|s) (?:his|her|their|the|a)|public (?:examination|defen[cs]e)
  |(?:gives?|delivers?|presents?|gave|delivered|presented) (?:a|an|the|his|her|their|our|this) (?:
      [\p{L}\d’'-]+ ){0,5}(?:talk|lecture|seminar|colloquium|presentation|keynote|plenary|address)
  |talks? (?:by|given by|titled|entitled|from|of)|lectures? (?:by|with|given by|titled|entitled|from)
  |brown ?bag (?:talk )?with|(?:lunch|lunchtime|evening|guest|public|research) talk with|webinar with
  |seminars? (?:by|given by|with)|presentation by|colloquium (?:by|with)|invites? you
  |(?:you are|everyone is|all are) (?:cordially |warmly )?invited|invitation to|speaks? (?:\p{L}+ ){0,3}(?:on|about|at)
  |talks? (?:on|about)|pleased to|happy to|delighted to|glad to
  |(?:his|her|their|the) (?:talk|lecture|seminar|presentation)
  |our (?:next|first|second|third|last|guest|upcoming) (?:speaker|seminar|talk|colloquium|lecture|guest)
  |next (?:week|seminar|talk|colloquium|speaker|lecture)|(?:meeting|session) will be (?:on|held|with)
  |this (?:week|monday|tuesday|wednesday|thursday|friday)|this week's|(?:lecturer|speaker|presenter|panel+ist)s? (?:is|are|(?:will )?include|will be)
  |takes place|begins? (?:on|at)|it is the turn of|is followed by
  |join us (?:as|for (?:\p{L}+ ){0,3}${MEETING} (?:with|between))|discuss (?:how|why|what|whether|the)
  # German
  |in (?:seinem|ihrem) (?:\p{L}*vortrag|\p{L}*vorlesung)|spricht|es sprechen|sprechen wird|hält|referiert|berichtet|trägt
  |wird (?:\p{L}+ ){0,12}(?:sprechen|vortragen|halten|berichten|referieren|vorstellen|verteidigen)
  |(?:begrüßen|hören|erwarten) wir|verteidigt|findet (?:\p{L}+ ){0,12}statt|statt(?:finden)?|lädt|laden (?:herzlich |wir |Sie )*(?:ein|zu)
  |einladung zu|stellt (?:\p{L}+ ){0,8}vor|Vortrag (?:von|mit)|freuen uns|zu Gast
  # several languages
  |${WILL_SPEAK}
  # French
  |présenteront|interviendront|(?:ouvrira|inaugurera|clôturera|conclura) (?:le|la|ce|cette)|ce sera (?:ensuite |enfin )?(?:le|au) tour d(?:e|u)|fera un exposé|soutiendra|animera|aura lieu
  |auront lieu|prononcera|exposera|nous parle|aurons le plaisir|avons le plaisir|ai le plaisir
  |nous (?:aurons|entendrons|écouterons)|vous invit\p{L}+|vous convi\p{L}+|sera donnée? par|tiendra|se tiendra|viendra|accueill\p{L}+|recev\p{L}+
  # Spanish
  |hablarán|intervendrán?|disertará|expondrá|tendrá lugar|invita\p{L}*
  |tendremos a|recibiremos a|escucharemos a|pronunciará|charla (?:de|titulada|impartida)|conferencia (?:de|titulada|impartida)|tenemos el placer
  |(?:abrirá|inaugurará|cerrará|clausurará|concluirá) (?:el|la|este|esta)|será (?:luego |después )?el turno d|a cargo de|se celebrará|nos hablará|contará con|defenderá
  # Italian
  |(?:aprirà|inaugurerà|chiuderà|concluderà) (?:il|la|questo|questa|l['’]\p{L}+)|sarà (?:invece |poi |quindi )?la volta d\p{L}{0,4}|si terrà|interverranno|parleranno|terranno|discuterà|avrà luogo|invit(?:a|ano|iamo)|siamo lieti
  |avremo|ospiteremo|ascolteremo|illustrerà|racconterà|è relatore|conferenza di|seminario (?:di|del|della)|lezione di|tenut[ao] da|difenderà
  # Portuguese
  |(?:abrirá|encerrará|fechará) (?:o|a)|será (?:depois )?a vez d[aeo]|abordará|proferirá|ministrará|acontecerá|convida\p{L}*|será realizad[ao]|realiza-se|terá lugar
  |palestra (?:de|com|do|da|intitulada)|(?:proferid|ministrad)[ao] (?:por|pel[oa])|temos o prazer
  # Dutch
  |vindt (?:\p{L}+ ){0,8}plaats
  |zal (?:\p{L}+ ){0,12}(?:spreken|geven|houden|vertellen|verdedigen)
  |nodig(?:t|en)|uitgenodigd|promoveert|(?:schreef|schrijft) (?:een|zijn|haar) proefschrift|lezing (?:van|door)|presenteert
  |(?:hebben|ontvangen) we|komt (?:\p{L}+ ){0,6}(?:spreken|vertellen)
  # Polish
  |wygłoszą|odbędzie się|zaprasza\p{L}*|poprowadzi|referuje
  |mówić będzie|będzie mówił[a]?|referat (?:dr|prof|mgr|pt)|obroni|obrona rozprawy|wystąpi
  |wykład (?:prof|dr|pt)
  # Nordic and Finnish
  |(?:vil|skal|kommer att|ska) (?:forsvare|försvara)|forsvarer|försvarar|disputerer|disputerar
  |holder|håller|tarkastetaan|väittelee|puolustaa
`;
const ANNOUNCES = inAnyCase(new RegExp(`(?<![\\p{L}\\p{M}])(?:${ANNOUNCING})(?![\\p{L}\\p{M}])`, 'u'));

/** Whether a sentence announces a talk. */
export const announces = remembered((text: string): boolean => ANNOUNCES.test(text));

/** What stands straight before a title. */
export const BEFORE_TITLE = pattern('iu')`
  (?<![\p{L}\p{M}])(?:
    # English
    titled?|entitled|title is|on|about
    |title of (?:the|his|her|their) (?:\p{L}+ ){0,2}(?:talk|lecture|presentation|keynote|address|thesis)
      (?: is| will be| was)?
    |called|named|under the title|with the title|on the (?:topic|subject|theme)(?: of)?
    |(?:his|her|their|our|the|today['’]s|whose) (?:topic|subject|theme|title)(?: is| will be)?
    |(?:
      speak|talk|speaking|talking|lecture|present|presenting|talks|speaks|lecturing|spoke|lectures|deliver
      |discuss
    ) (?:on|about|us about)
    |lecture|talk|talk,|thesis|dissertation|keynote|presentation|seminar|present|presents|colloquium|defend
    |dissertation
    # German
    |(?:fest|gast|abend|eröffnungs|schluss|haupt|plenar|fach)vortrag|\p{L}*vorlesung|zum thema|über das thema
    |mit dem titel|unter dem titel|dem titel|betitelt|über|thema|vortrag|titel|(?:frage|thema)(?: nach)?(?: de[mnrs])?
    # French
    |intitulée?|sur le thème|sous le titre|ayant pour titre|au sujet de|à propos de|sur|thèse|exposé
    |conférence|présentera
    # Spanish
    |titulad[ao]|bajo el título|con el título|sobre|con título|tesis|charla|conferencia|seminario|lección magistral|acerca de|título
    # Italian
    |dal titolo|intitolat[ao]|sul tema|dal tema|su|titolo|tesi|conferenza|convegno|lectio magistralis|seminario|presenterà
    # Portuguese
    |intitulad[ao]|com o título|sob o título|com o tema|palestra|tese
    # Dutch
    |met (?:de|als) titel|getiteld|onder de titel|over|proefschrift|lezing|over het onderwerp
    # Polish
    |pt\.|pt|pod tytułem|zatytułowan\p{L}+|na temat|tytuł|temat|wykład|referat|o
    # Nordic and Finnish
    |(?:\p{L}+\.?-)*(?:avhandling(?:en)?|afhandling(?:en)?)(?: sin)?|med titlen|med tit(?:tel|eln)|om|väitöskirja(?:nsa)?
  )$
`;

/** Phrases after which a title stands without quotes. */
export const INTRODUCES_TITLE = pattern('giu')`
  (?<![\p{L}\p{M}])(?:
    # English
    titled|entitled|title is
    |(?:
      (?:his|her|their|whose) (?:subject|topic|theme)
      |the (?:subject|topic|theme) of (?:his|her|the) (?:talk|lecture)
    ) (?:is|will be)
    |under the title|with the title|title will be
    |title of (?:the|his|her|their|this) (?:\p{L}+ ){0,2}
      (?:talk|lecture|presentation|keynote|address|seminar|thesis) (?:is|will be|was)
    |the (?:thesis|dissertation)|(?:his|her|their) (?:thesis|dissertation)
    |(?:give|gives|giving|deliver|present) (?:a|the|his|her) (?:\p{L}+ )?(?:talk|lecture|seminar) (?:on|about)
    |(?:speak|speaks|speaking|lecture|talk|talks) (?:on|about)
    |(?:his|her|their|whose|this|the|an?) (?:[\p{L}-]+ ){0,3}
      (?:lecture|talk|seminar|presentation|address|keynote)(?=[,:])
    |will (?:discuss|present|explore|lecture on)
    # German
    |zum thema|(?:sein|ihr) thema (?:ist|lautet)|über das thema|mit dem titel|unter dem titel|spricht über
    |vortrag über
    # French
    |intitulée?|sous le titre|ayant pour titre|sur le thème
    # Spanish
    |titulad[ao]|bajo el título|con el título
    # Italian
    |dal titolo|intitolat[ao]|sul tema
    # Portuguese
    |intitulad[ao]|com o título|sob o título
    # Dutch
    |met (?:de|als) titel|getiteld|onder de titel|(?:zijn|haar) proefschrift
    # Polish
    |pt\.|pod tytułem|zatytułowan\p{L}+|na temat
    # Nordic
    |(?:avhandling|afhandling)(?:en)?(?: sin)?(?: for graden [\p{L}. ]{3,30})?(?=:)|med tit(?:tel|eln|len)
  )[\s:,]{1,3}(?=\p{Lu}|\d)
`;

/** Words before a name by which it is that of the speaker. */
export const BEFORE_SPEAKER = inAnyCase(pattern('u')`
  (?:^|[\s(„"«,:])(?:
    # English
    by|turn of|speaker[,:]?|lecturer|(?:welcomes?|given by)(?: back)?|from|announce|host|hosting|featuring|hear|when|professor|present
    |hear|with|candidate|(?:defen[cs]e|talk|lecture|seminar) of|we (?:will|shall) have
    # German
    |von|mit|spricht|sprechen|hält|referiert|berichtet|referent(?:in)?|(?:begrüßen|hören|erwarten) wir
    # French
    |par|de|prof\.?|intervien(?:dra|dront|t|nent)|recevoir|écouter|accueillir|orateur|oratrice|aurons|accueillerons|recevrons|entendrons
    # Portuguese
    |(?:proferid|ministrad|apresentad|dad|conduzid)[ao]s? (?:por|pel[oa])(?:\s\p{Ll}{4,}){0,2}
    # Spanish
    |por|hablarán?|impartirán?|intervendrán?|participarán?|ponente|a cargo de|(?:tendremos|recibiremos|escucharemos) a
    |el turno de(?:l|\sla)?(?:\s\p{Ll}+){0,4}
    # Italian
    |di|da|del|(?:terrà|parlerà|interverrà|interverranno|parleranno|terranno)(?: invece| poi| i docenti)?|relatore|relatrice|avremo|ospiteremo|ascolteremo
    |la volta d\p{L}{0,4}(?:['’]\p{Ll}+)?(?:\s\p{Ll}+){0,4}
    # Dutch
    |door|van|houdt|spreekt|geeft|verdedigt|spreker|(?:hebben|ontvangen) we
    # Polish
    |przez|wygłosi|opowie|zaprezentuje|przedstawi|poprowadzi|prelegent
    # several languages
    |(?:
      speakers?|lecturers?|presenters?|guests?|orateurs?|oratrices?|conférenci[eè]r(?:es?|s)?|invitée?s?
      |vortragende[rn]?|referent(?:in(?:nen)?|en)?|redner(?:in(?:nen)?)?|gast|gäste|ponentes?|conferenciantes?
      |invitad[ao]s?|relator[ei]|relatric[ei]|ospit[ei]|orador(?:a|[ae]s)?|convidad[ao]s?|sprekers?
      |prelegent\p{L}*|gościem
    )(?:\s\p{L}+){0,5}\s(?:
      is|are|will be|est|sont|sera|seront|ist|sind|wird|werden|es|son|será|serán|è|sono|sarà|saranno|é|são
      |serão|zijn|jest|są|będzie|będą
    )
    # any language
    |dr\.?
  )\s*(?:that\s*|,\s*)?$
`);

/** Words before a name by which it is that of somebody else. */
export const BEFORE_OTHERS = inAnyCase(pattern('u')`
  (?<![\p{L}])(?:
    # English
    hosts|hosted by|host is|host:|invited by|organi[sz]ed by|chair(?:ed by)?|moderat(?:ed by|or|es)|contact
    |thanks? to|supervis\p{L}+|advis\p{L}+|joint(?:ly)? with|joint work with|collaborat\p{L}+|student of
    |thesis of|in honou?r of|in memory of|memory of|named (?:after|for)|by courtesy of|opened by|welcomed by
    |(?:proposed|seconded) by|respon(?:se|dent)|discussant|co-?authored?|works? with|together with|group of
    |under|opponents?|examiners?|hosting (?:the|this|our) (?:webinar|event|panel|discussion|evening|conversation|session)
    # German
    |moderiert von|moderation|begrüßung|eingeladen von|gemeinsam mit|betreut von|zu ehren von
    # French
    |invité\p{L}* par|présidée? par|organisée? par|animée? par|sous la direction de|en l['’]honneur de
    |travail (?:en )?commun avec|avec|dirigée? par
    # Spanish
    |organizad[ao] por|en colaboración con|dirigid[ao] por|moderad[ao] por|invitad[ao] por|presentad[ao] por
    # Italian
    |introduc(?:ed|tion) by|organizzat[ao] da|in collaborazione con|moderat[ao] da|introdott[ao] da
    # Portuguese
    |em colaboração com|convidad[ao] por|orientad[ao] por
    # Dutch
    |uitgenodigd door|(?:co-?)?promotor(?:en)?|begeleid door|samen met|voorgezeten door
    # Polish
    |organizowan\p{L}+ przez|zaproszenie|wspólnie z|pod kierunkiem|(?:co-?)?promotor\p{L}*|prowadzi|moderuje
    # Nordic
    |custos|kustos|vastaväittäj\p{L}+
  )\b[^.;]{0,40}$
`);

/** Words after a name by which it is that of somebody else. */
export const AFTER_OTHERS = inAnyCase(pattern('u')`
  (?<![\p{L}])(?:
    # English
    will (?:introduce|open|chair|moderate|host|welcome|respond|comment)
    |had (?:also )?hoped|cannot (?:come|be)|will not be|is unable|introduces|opens|moderates|chairs
    # German
    |kann (?:\p{L}+ )?nicht|moderiert|begrüßt|eröffnet|führt ein
    # French
    |ne pourra|présidera|animera la|modérera
    # Spanish
    |moderará|presentará al?
    # Italian
    |presiederà|modererà|introdurrà
    # Dutch
    |leidt|modereert
    # Polish
    |poprowadzi (?:dyskusję|spotkanie)
  )(?![\p{L}])
`);
/** Words before a name that is only that of a room, a prize or a street. */
export const BEFORE_NAMED_THING = inAnyCase(pattern('u')`
  (?<![\p{L}])(?:
    # English
    room|hall|auditorium|building|street|campus|prize|medal|theatre|library|lecture hall
    # German
    |hörsaal|saal|straße|platz
    # French
    |amphith[ée][âa]tre|amphi|salle|rue|institut|lycée|école|fondation|prix|bâtiment
    # Spanish
    |sala|salón
    # Portuguese
    |auditorio|aula
    # Dutch
    |universit\p{L}+|zaal
  )\s(?:de\s|du\s)?$
`);
/** What follows a person's name when it is part of another: "Kelvin Lecture", "Courant Institute". */
export const NAMED_THING = pattern('u')`
  ^(?:\s\p{Lu}[\p{L}-]*){0,2}[\s-](?:
    # English
    Professor(?:ship)?|Chair|Fellow(?:ship)?|Prize|Award|Lectures?|Lectureship|Medal|Hall|Building|Auditorium
    |Room|Office|Bureau|Institute|Center|Centre|Seminar|Series|Foundation|School|College|University|Theatre|Library
    |Laboratory
    # German
    |Kolloquium|Vorlesung|Stiftung|Preis
    # French
    |Institut
    # Dutch
    |Colloquium
  )\b
`;

/** "On Thursday he will speak": somebody named before. */
export const TELLS_OF_HIM = pattern('u')`
  (?<![\p{L}])(?:
    # English
    (?:[Hh]e|[Ss]he) (?:will|is (?:giving|speaking))
    |(?:[Hh]is|[Hh]er) (?:second|first|next|other) (?:talk|lecture|seminar)
    # German
    |(?:spricht|hält|referiert) (?:er|sie)
    # French
    |(?:il|elle) (?:parlera|donnera|présentera)
    # Italian
    |(?:terrà|parlerà|presenterà|hablará|impartirá) (?:anche|también)
  )(?![\p{L}])
`;
