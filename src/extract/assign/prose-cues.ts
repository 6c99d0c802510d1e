/** The words by which sentences announce talks, in eight languages. */

import { remembered } from '../../text/remembered.ts';
import { inAnyCase } from '../../text/small-letters.ts';

const any = (...groups: readonly string[]) => groups.join('|');

/** Verbs and phrases that make a sentence an announcement. */
const ANNOUNCING = any(
  'will (?:\\p{L}+ly )?(?:speak|read|give|present|talk|deliver|be (?:speaking|giving|presenting|discussing|talking|lecturing|defending|joined|hosting|held)|lecture|discuss|visit|tell|join|host|hold|open|defend|explain|explore|share|take place|show|address|report|introduce)',
  '(?:will|shall) hear|shall (?:speak|talk|give|present|welcome|host)|(?:has|have) (?:\\p{L}+ )?agreed to (?:speak|talk|give|present)',
  '(?:is|are) (?:giving|speaking|presenting|defending|going to|delighted|happy|pleased|proud|excited|to (?:give|speak|present|deliver))',
  'to (?:give|deliver|present|speak (?:at|on|about|in))|(?:this|the) (?:talk|lecture|seminar) (?:was|has been) (?:recorded|given|delivered|held|filmed)',
  'spoke (?:on|about)|defend(?:ed|s) (?:his|her|their|the|a)|public (?:examination|defen[cs]e)|(?:gives?|delivers?|presents?|gave|delivered|presented) (?:a|an|the|his|her|their|our|this) (?:[\\p{L}\\d’\u0027-]+ ){0,5}(?:talk|lecture|seminar|colloquium|presentation|keynote|plenary|address)',
  'talks? (?:by|given by|titled|entitled|from|of)|lectures? (?:by|given by|titled|entitled|from)|seminars? (?:by|given by|with)|presentation by|colloquium (?:by|with)',
  'invites? you|(?:you are|everyone is|all are) (?:cordially |warmly )?invited|invitation to|speaks? (?:on|about|at)|talks? (?:on|about)|pleased to|happy to|delighted to|glad to',
  "(?:his|her|their|the) (?:talk|lecture|seminar|presentation)|our (?:next|first|second|third|last|guest|upcoming) (?:speaker|seminar|talk|colloquium|lecture|guest)|next (?:week|seminar|talk|colloquium|speaker|lecture)|this (?:week|monday|tuesday|wednesday|thursday|friday)|this week's|(?:lecturer|speaker) (?:is|will be)|takes place|begins? (?:on|at)|it is the turn of|is followed by",
  'donnera|présentera|présenteront|parlera|interviendra|fera un exposé|soutiendra|animera|aura lieu|auront lieu|prononcera|exposera|nous parle|aurons le plaisir|avons le plaisir|ai le plaisir|vous invit\\p{L}+|vous convi\\p{L}+|sera donnée? par|tiendra|se tiendra|viendra|accueill\\p{L}+|recev\\p{L}+',
  'in (?:seinem|ihrem) (?:\\p{L}*vortrag|\\p{L}*vorlesung)|spricht|sprechen wird|hält|referiert|berichtet|trägt|wird (?:\\p{L}+ ){0,12}(?:sprechen|vortragen|halten|berichten|referieren|vorstellen|verteidigen)|verteidigt|findet (?:\\p{L}+ ){0,12}statt|statt(?:finden)?|lädt|laden (?:herzlich |wir |Sie )*(?:ein|zu)|einladung zu|stellt (?:\\p{L}+ ){0,8}vor|Vortrag (?:von|mit)|freuen uns|zu Gast',
  'wygłosi|wygłoszą|opowie|zaprezentuje|przedstawi|odbędzie się|zaprasza\\p{L}*|poprowadzi|referuje|mówić będzie|będzie mówił[a]?|referat (?:dr|prof|mgr|pt)|obroni|obrona rozprawy|wystąpi|wykład (?:prof|dr|pt)',
  'hablará|impartirá|dará|presentará|ofrecerá|disertará|expondrá|tendrá lugar|invita\\p{L}*|defenderá|pronunciará|charla (?:de|titulada|impartida)|conferencia (?:de|titulada|impartida)|tenemos el placer|a cargo de|se celebrará|nos hablará|contará con',
  'terrà|parlerà|presenterà|si terrà|interverrà|discuterà|avrà luogo|invit(?:a|ano|iamo)|siamo lieti|illustrerà|racconterà|è relatore|conferenza di|seminario (?:di|del|della)|lezione di|tenut[ao] da|difenderà',
  'falará|apresentará|proferirá|dará|ministrará|acontecerá|defenderá|convida\\p{L}*|será realizad[ao]|realiza-se|terá lugar|palestra (?:de|com|do|da|intitulada)|proferid[ao] por|ministrad[ao] por|temos o prazer',
  'houdt|spreekt|geeft|vertelt|verdedigt|vindt (?:\\p{L}+ ){0,8}plaats|zal (?:\\p{L}+ ){0,12}(?:spreken|geven|houden|vertellen|verdedigen)|nodig(?:t|en)|uitgenodigd|promoveert|lezing (?:van|door)|presenteert|komt (?:\\p{L}+ ){0,6}(?:spreken|vertellen)',
);
const ANNOUNCES = inAnyCase(new RegExp(`(?<![\\p{L}\\p{M}])(?:${ANNOUNCING})(?![\\p{L}\\p{M}])`, 'u'));

/** Whether a sentence announces a talk. */
export const announces = remembered((text: string): boolean => ANNOUNCES.test(text));

/** What stands straight before a title. */
export const BEFORE_TITLE = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${any(
    'titled?|entitled|title is|on|about|title of (?:the|his|her|their) (?:\\p{L}+ ){0,2}(?:talk|lecture|presentation|keynote|address|thesis)(?: is| will be| was)?|called|named|under the title|with the title|on the (?:topic|subject|theme)(?: of)?|(?:speak|talk|speaking|talking|lecture|present|presenting|talks|speaks|lecturing|spoke|lectures|deliver|discuss) (?:on|about|us about)|lecture|talk|talk,|thesis|dissertation|keynote|presentation|seminar|present|presents|colloquium|defend',
    '(?:fest|gast|abend|eröffnungs|schluss|haupt|plenar|fach)vortrag|\\p{L}*vorlesung|zum thema|über das thema|mit dem titel|unter dem titel|dem titel|betitelt|über|thema|vortrag|dissertation|titel',
    'intitulée?|sur le thème|sous le titre|ayant pour titre|au sujet de|à propos de|sur|thèse|exposé|conférence|présentera',
    'pt\\.|pt|pod tytułem|zatytułowan\\p{L}+|na temat|tytuł|temat|wykład|referat|o',
    'titulad[ao]|bajo el título|con el título|sobre|con título|tesis|charla|conferencia|acerca de|título',
    'dal titolo|intitolat[ao]|sul tema|dal tema|su|titolo|tesi|conferenza|seminario|presenterà',
    'intitulad[ao]|com o título|sob o título|com o tema|palestra|tese',
    'met (?:de|als) titel|getiteld|onder de titel|over|titel|proefschrift|lezing|over het onderwerp',
  )})$`,
  'iu',
);

/** Phrases after which a title stands without quotes. */
export const INTRODUCES_TITLE = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${any(
    'titled|entitled|title is|(?:(?:his|her|their|whose) (?:subject|topic|theme)|the (?:subject|topic|theme) of (?:his|her|the) (?:talk|lecture)) (?:is|will be)|under the title|with the title|title will be|title of (?:the|his|her|their|this) (?:\\p{L}+ ){0,2}(?:talk|lecture|presentation|keynote|address|seminar|thesis) (?:is|will be|was)|the (?:thesis|dissertation)|(?:his|her|their) (?:thesis|dissertation)|(?:give|gives|giving|deliver|present) (?:a|the|his|her) (?:\\p{L}+ )?(?:talk|lecture|seminar) (?:on|about)|(?:speak|speaks|speaking|lecture|talk|talks) (?:on|about)|(?:his|her|their|whose|this|the|an?) (?:[\\p{L}-]+ ){0,3}(?:lecture|talk|seminar|presentation|address|keynote)(?=[,:])|will (?:discuss|present|explore|lecture on)',
    'zum thema|(?:sein|ihr) thema (?:ist|lautet)|über das thema|mit dem titel|unter dem titel|spricht über|vortrag über',
    'intitulée?|sous le titre|ayant pour titre|sur le thème',
    'pt\\.|pod tytułem|zatytułowan\\p{L}+|na temat',
    'titulad[ao]|bajo el título|con el título',
    'dal titolo|intitolat[ao]|sul tema',
    'intitulad[ao]|com o título|sob o título',
    'met (?:de|als) titel|getiteld|onder de titel|(?:zijn|haar) proefschrift',
  )})[\\s:,]{1,3}(?=\\p{Lu}|\\d)`,
  'giu',
);

/** Words before a name by which it is that of the speaker. */
export const BEFORE_SPEAKER = inAnyCase(
  /(?:^|[\s(„"«,:])(?:by|turn of|(?:speaker|lecturer|presenter|guest|orateur|oratrice|conférenci[eè]re?|invitée?|vortragende[rn]?|referent(?:in)?|redner(?:in)?|gast|ponente|conferenciante|invitad[ao]|relatore|relatrice|ospite|orador[a]?|convidad[ao]|spreker|prelegent\p{L}*|gościem)(?:\s\p{L}+){0,5}\s(?:is|are|will be|est|sera|ist|wird|es|será|è|sarà|é|jest|będzie)|speaker[,:]?|lecturer|welcome|from|announce|host|hosting|featuring|hear|when|professor|dr\.?|present|hear|with|von|mit|par|de|por|di|da|del|door|van|przez|prof\.?|spricht|hält|referiert|berichtet|wygłosi|opowie|zaprezentuje|przedstawi|poprowadzi|hablará|impartirá|terrà|parlerà|houdt|spreekt|geeft|verdedigt|a cargo de|recevoir|écouter|accueillir|candidate|defen[cs]e of|orateur|oratrice|ponente|relatore|relatrice|prelegent|spreker|referent(?:in)?)\s*(?:that\s*|,\s*)?$/u,
);

/** Words before a name by which it is that of somebody else. */
export const BEFORE_OTHERS = inAnyCase(
  /(?<![\p{L}])(?:hosts|hosted by|host is|host:|invited by|organi[sz]ed by|chair(?:ed by)?|moderat(?:ed by|or|es)|introduc(?:ed|tion) by|contact|thanks? to|supervis\p{L}+|advis\p{L}+|joint(?:ly)? with|joint work with|collaborat\p{L}+|student of|thesis of|in honou?r of|in memory of|memory of|named (?:after|for)|by courtesy of|opened by|welcomed by|(?:proposed|seconded) by|respon(?:se|dent)|discussant|opponents?|custos|kustos|examiners?|vastaväittäj\p{L}+|co-?authored?|works? with|together with|group of|under|invité\p{L}* par|présidée? par|organisée? par|animée? par|sous la direction de|en l['’]honneur de|travail (?:en )?commun avec|avec|dirigée? par|moderiert von|moderation|begrüßung|eingeladen von|gemeinsam mit|betreut von|zu ehren von|organizowan\p{L}+ przez|zaproszenie|wspólnie z|pod kierunkiem|(?:co-?)?promotor\p{L}*|prowadzi|moderuje|organizad[ao] por|en colaboración con|dirigid[ao] por|moderad[ao] por|invitad[ao] por|presentad[ao] por|organizzat[ao] da|in collaborazione con|moderat[ao] da|introdott[ao] da|em colaboração com|convidad[ao] por|orientad[ao] por|uitgenodigd door|(?:co-?)?promotor(?:en)?|begeleid door|samen met|voorgezeten door)\b[^.;]{0,40}$/u,
);

/** Words after a name by which it is that of somebody else. */
export const AFTER_OTHERS = inAnyCase(
  /(?<![\p{L}])(?:will (?:introduce|open|chair|moderate|host|welcome|respond|comment)|had (?:also )?hoped|cannot (?:come|be)|will not be|is unable|kann (?:\p{L}+ )?nicht|ne pourra|introduces|opens|moderates|chairs|moderiert|begrüßt|eröffnet|führt ein|présidera|animera la|modérera|moderará|presentará al?|presiederà|modererà|introdurrà|poprowadzi (?:dyskusję|spotkanie)|leidt|modereert)(?![\p{L}])/u,
);
/** Words before a name that is only that of a room, a prize or a street. */
export const BEFORE_NAMED_THING = inAnyCase(
  /(?<![\p{L}])(?:amphith[ée][âa]tre|amphi|salle|room|hall|auditorium|auditorio|aula|building|hörsaal|saal|sala|salón|street|rue|straße|platz|campus|institut|lycée|école|universit\p{L}+|fondation|prix|prize|medal|theatre|library|bâtiment|zaal|lecture hall)\s(?:de\s|du\s)?$/u,
);
/** What follows a person's name when it is part of another: "Kelvin Lecture", "Courant Institute". */
export const NAMED_THING =
  /^(?:\s\p{Lu}[\p{L}-]*){0,2}[\s-](?:Professor(?:ship)?|Chair|Fellow(?:ship)?|Prize|Award|Lectures?|Lectureship|Medal|Hall|Building|Auditorium|Room|Institute|Institut|Center|Centre|Colloquium|Seminar|Series|Foundation|School|College|University|Theatre|Library|Laboratory|Kolloquium|Vorlesung|Stiftung|Preis)\b/u;

/** "On Thursday he will speak": somebody named before. */
export const TELLS_OF_HIM =
  /(?<![\p{L}])(?:(?:[Hh]e|[Ss]he) (?:will|is (?:giving|speaking))|(?:[Hh]is|[Hh]er) (?:second|first|next|other) (?:talk|lecture|seminar)|(?:spricht|hält|referiert) (?:er|sie)|(?:il|elle) (?:parlera|donnera|présentera)|(?:terrà|parlerà|presenterà|hablará|impartirá) (?:anche|también))(?![\p{L}])/u;
