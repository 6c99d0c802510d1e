/** Tells what stands where an abstract would and is none: that the talk is off, that a text will follow, the furniture of a site. */

import { pattern } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { COMMON_TITLE } from './person-titles.ts';
import { isNotice, isUntitled } from './phrases.ts';
import { sentenceStarts } from './sentence-ends.ts';
import { standingOf } from './standings.ts';

const LONGEST_STANDING = 250;
const LONGEST_FURNITURE = 400;
const LEAST_WORDS = 5;
/** Sentences in any of the languages have more words in small letters than menus, addresses and lists of names. */
const LEAST_SMALL = 0.35;
const FURNITURE = inAnyCase(pattern('u')`
  (?<!\p{L})(?:
    # English
    built with|powered by|generated (?:from|by|with)|source of this page|page source|this page (?:is|was)
    |pull requests?|open an issue|code of conduct|page responsible|maintained by|all rights reserved
    |terms of use|privacy policy|think before you print|before printing|confidential|dinner (?:with|plans)
    |lunch with
    |(?:uses?|accept) (?:its own |our )?cookies
    # German
    |impressum|datenschutz|vertraulich|(?:verwendet|nutzt) cookies
    # French
    |mentions légales|avant d['’]imprimer|confidentiel|utilise des cookies
    # Spanish
    |aviso legal|antes de imprimir|confidencial|(?:usa|utiliza) cookies
    # Italian
    |note legali|prima di stampare|riservat[oa]
    # Polish
    |poufn[ya]
  )(?!\p{L})
  # who pays for the meetings, in any language
  |^\W*(?:
    (?:funded|supported|sponsored) by|(?:gefördert|unterstützt|finanziert) (?:von|durch|vom)|financé(?:e|s|es)? par
    |financiad[oa]s? por|finanziat[oaie] da|com o apoio d[aeo]|con el apoyo de|avec le soutien d[eu]|gefinancierd door
    |finansowan[ey]
  )(?!\p{L})
`);
/** Whom to write to, where to watch: words to those who read the page. */
const TO_READERS = inAnyCase(pattern('u')`
  [\p{L}\d._-]@[\p{L}\d-]+\.\p{L}{2}
  |(?<!\p{L})(?:
    pre-?circulated|click here|youtube|en directo|en direct (?:sur|via)|in streaming|livestream
    |live ?stream(?:ed|ing)?|descargar|télécharger|herunterladen|scaricare|baixar
    |will be (?:served|recorded|available)
  )(?!\p{L})
`);
/** "The week after there is no seminar.", "Correction to yesterday's mail: …": about the meetings and not about a subject. */
const OF_MEETINGS = inAnyCase(pattern('u')`
  # English
  (?<!\p{L})(?:there (?:is|will be) no|(?:we|i) (?:will )?have no) (?:\p{L}+ ){0,2}
    (?:seminar|colloquium|talk|meeting|lecture|session)s?(?!\p{L})
  |(?<!\p{L})(?:
    to propose (?:a |an )?(?:speaker|talk|topic)
    |^(?:our|the|(?:this week|today|tomorrow)['’]s) (?:next |first |second )?(?:speaker|guest) (?:is|will be)
    |(?:(?:full|detailed|new) )?(?:programme?|schedule|list of (?:talks|speakers)) (?:(?:for|of) (?:[\p{L}\d]+ ){1,4})?will (?:follow|be (?:announced|published|posted|circulated))
      (?: (?:soon|shortly|later|in due course|here))?(?=\W*$|[.;!])
    |(?:write|writing) to (?:the|her|him|them|one of the) (?:organi[sz]ers?|directly)
    |write to (?:her|him|them) |if you would like to (?:meet|attend|join|talk|present|give)
  )(?!\p{L})
  # whom one expects
  |^\W*(?:
    unsere? (?:nächste[rn]? )?(?:gast|vortragende[rn]?|referent(?:in)?|rednerin|redner) ist
    |notre (?:prochaine? )?(?:orateur|oratrice|invitée?|intervenante?) (?:est|sera)
    |(?:nuestr[oa]|el|la) (?:próxim[oa] )?(?:ponente|invitad[oa]) (?:es|será)
    |(?:il|la) (?:nostr[oa] )?(?:prossim[oa] )?(?:relatore|relatrice|ospite) (?:è|sarà)
  )(?!\p{L})
  # several languages
  |^\W*(?:
    correction|erratum|update|change|changes|korrektur|änderung|rectificatif|correctif|corrección|rettifica
    |correzione|sprostowanie|correctie
  )(?:!|:|\s(?:to|of|in|zu|der|à|de|a|di|do|op)\s)
`);
/** Whoever speaks is ill or cannot travel, and will come another time. */
const UNWELL = inAnyCase(pattern('u')`
  (?<!\p{L})(?:
    # English
    is (?:ill|sick|unwell)
    |(?:cannot|can(?:no|['’])t|could not|(?:is|was) (?:unable|not able) to|will not be able to|won['’]t be able to)\s
      (?:travel|come|attend|make it|be with us|give (?:the|this|his|her|their) (?:talk|lecture|seminar))
    |(?:has|have|had) (?:had )?to (?:cancel|call off|postpone) (?:the|this|his|her|their)
    |we hope (?:to (?:see|welcome|hear|have|find|reschedule)|for a new date)
    |(?:find|look(?:ing)? for|set|announce|fix|propose) (?:a new|another|a later) (?:date|day|slot)
    |a new date (?:will|has|is)
    # German
    |ist (?:leider )?(?:krank|erkrankt)|kann (?:\p{L}+ ){0,3}nicht (?:kommen|anreisen|reisen)|musste (?:\p{L}+ ){0,5}absagen
    # French
    |est (?:souffrante?|malade)|ne (?:peut|pourra) (?:pas|malheureusement pas) (?:venir|se déplacer|être)|a dû annuler
    # Spanish
    |está enferm[oa]|no (?:puede|podrá) (?:viajar|venir|asistir)
    # Italian
    |è malat[oa]|non (?:può|potrà) (?:venire|viaggiare|essere)
    # Portuguese
    |está doente|não (?:pode|poderá) (?:viajar|vir|comparecer)
    # Dutch
    |is ziek|kan (?:\p{L}+ ){0,3}niet komen
    # Polish
    |jest chor[ya]|nie może przyjechać
  )(?!\p{L})
`);
/** Who might speak in the terms to come. */
const OF_SPEAKERS_TO_COME = inAnyCase(pattern('u')`
  (?<!\p{L})(?:
    # English
    (?:suggestions?|proposals?|ideas|nominations?|volunteers?) (?:for|of|to) (?:\p{L}+ ){0,3}
      (?:speakers?|talks?|topics?|papers|seminars?|give|present|speak)
    |(?:suggestions|proposals|volunteers) (?:are|is) (?:\p{L}+ ){0,2}welcome
    |(?:looking|searching) for (?:\p{L}+ ){0,2}(?:speakers|volunteers|talks|presenters)
    |(?:should|could|to) be invited|(?:whom|who) (?:we should|we could|to) invite
    # German
    |vorschläge für (?:\p{L}+ ){0,3}(?:vortr|sprecher|referent|gäste)\p{L}*|vortragsvorschläge|vorschläge (?:sind|bitte)
    # French
    |(?:propositions|suggestions) (?:d['’]|de )(?:exposés?|orateurs?|oratrices?|séminaires?|intervenants?)
    |pour proposer un (?:exposé|séminaire)
    # Spanish
    |(?:propuestas|sugerencias) (?:de|para) (?:charlas?|ponentes?|seminarios?)|proponer un(?:a)? (?:charla|seminario|ponente)
    # Italian
    |(?:proposte|suggerimenti) (?:di|per) (?:seminari|relatori|interventi)|proporre un (?:seminario|relatore|intervento)
    # Portuguese
    |(?:propostas|sugestões) (?:de|para) (?:palestras?|seminários?|palestrantes?)
    # Dutch
    |(?:suggesties|voorstellen) voor (?:\p{L}+ ){0,2}(?:sprekers?|lezingen)
    # Polish
    |propozycje (?:\p{L}+ ){0,2}(?:referatów|wykładów|prelegentów|tematów)
  )(?!\p{L})
`);

/** "The Byron Lecture Series was established …", "Our seminars bring …", "The Centre for Looms invites …": of the meetings as such. */
const OF_SERIES = inAnyCase(pattern('u')`
  ^\W*(?:
    (?:the|our|this|these)\s(?:[^\s.]+\s){0,9}?(?:
      series|lectures|lectureship|seminars|colloquia|colloquium|(?:memorial|distinguished|endowed|annual) lecture
    )\s(?:
      (?:is|are|was|were|has been|have been)\s(?:\p{L}+\s){0,2}?(?:
        established|endowed|named|founded|created|launched|initiated|inaugurated|instituted|set\sup|sponsored|supported|funded|organi[sz]ed|hosted|held|designed
        |intended|free|open|made possible|an? (?:forum|annual|weekly|monthly|venue|opportunity|chance)
      )
      |(?:honou?r|bring|feature|invite|meet|commemorate|celebrate|provide|offer|host|welcome)s?|aims? to|seeks? to
      |takes?\splace|meets|runs|began|started
    )
    |the\s(?:[^\s.,]+\s){1,7}(?:lecture|lectureship|series),\s(?:which\swas\s)?(?:
      established|endowed|named|founded|created|initiated|inaugurated|instituted
    )
    |the\s(?:[^\s.]+\s){1,7}(?:lecture|lectureship)(?:\sand\s\p{L}+)?\s(?:is|are)\s(?:co-?)?(?:hosted|sponsored|organi[sz]ed)\sby
    |an?\s(?:\p{L}+\s){0,2}(?:lecture|seminar|colloquium|speaker)\sseries\s[^.]{0,80}\bis\sheld
    |(?:each|every)\s(?:year|spring|fall|autumn|semester|term),?\s(?:the|our|one|an?)\s(?:[^\s.]+\s){0,9}?(?:
      identifies|selects|chooses|invites|brings|hosts|honou?rs|sponsors|is\sinvited|is\schosen|is\sselected
    )
    |(?:the|our|this)\s(?:[^\s.]+\s){0,5}?(?:seminar|colloquium|series)\s(?:is\sheld|meets|takes\splace|runs)
    |(?:(?:our|the|past|previous|invited)\s){0,2}(?:speakers|guests|lecturers|presenters)\s
      (?:include|(?:have|will)\sinclude|(?:have\s)?(?:come|came)\sfrom|range\sfrom|are\s(?:invited|drawn|chosen)\s(?:from|by|because))
    |(?:(?:all|the|our|these|most)\s)?(?:talks|seminars|colloquia|lectures|sessions|meetings)\s(?:
      (?:are|will\sbe)\s(?:\p{L}+\s)?(?:held|given|meant|intended|aimed|designed|open|recorded|in[\s-]person|hybrid|on\szoom)
      |(?:will\s)?(?:begin|start|end|meet|take\splace)\s(?:\p{L}+\s)?(?:at|on|in|from|promptly)
    )
    |the\s(?:[^\s.]+\s){0,6}(?:cent(?:er|re)|department|institute|school|faculty)\s(?:[^\s.]+\s){0,4}?(?:
      invites|hosts|organi[sz]es|sponsors|holds|brings
    )
    # what a house says of itself
    |(?:the|our)\s(?:[^\s.]+\s){0,2}(?:department|school|faculty|college)\s(?:of\s(?:[^\s.]+\s){1,4})?(?:
      trains|educates|prepares|offers|strives|conducts|takes\son|is\s(?:home|committed|dedicated|devoted)\sto
    )
  )(?!\p{L})
`);

const NO_ABSTRACT = inAnyCase(pattern('u')`
  ^\W*(?:
    # English
    no (?:abstract|summary|description)
      (?=\W*$|\s?[.!;:,(–—]|(?:\s\p{L}+)?\s(?:yet|available|given|provided|submitted|received|supplied|entered|was|has|is)(?!\p{L}))
    |(?:none|nothing)(?: (?:given|provided|submitted|available|yet|so far))*\W*$
    |(?:an? |the )?(?:abstract|summary|description) (?:is |has |will )(?:still )?(?:not |yet |to |be |been )*
      (?:follow|submitted|available|announced|posted|added|provided|given|received|sent|circulated|published|appear)
    # German
    |keine? (?:abstract|zusammenfassung|kurzfassung|beschreibung)(?!\p{L})
    |(?:eine? |die |das |der )?(?:abstract|zusammenfassung|kurzfassung|inhaltsangabe) (?:wird |liegt |ist )?(?:noch )?
      (?:folgt|nachgereicht|bekannt|nicht|nach)
    # French
    |(?:pas de|aucun|sans) résumé|(?:le )?résumé (?:sera|n['’]est|non|à) (?:\p{L}+ )?(?:\p{L}+)
    # Spanish and Portuguese
    |sin resumen|sem resumo|(?:el |o )?resum(?:en|o) (?:aún |ainda )?(?:no |não )?(?:está |se |será )?
      (?:disponible|disponível|publicar|divulgado|pendiente)
    # Italian
    |nessun (?:abstract|riassunto)|(?:l['’]abstract|il riassunto) (?:sarà|non è)(?!\p{L})
    # Polish
    |brak streszczenia|streszczenie (?:zostanie|pojawi|będzie)
    # Dutch
    |geen samenvatting|(?:de )?samenvatting (?:volgt|wordt)
  )(?!\p{L})
`);

/** "The Loom Colloquium is proud to present Ada Byron, Professor of …": who comes, and not with what. */
const WELCOMES = pattern('u')`
  ^\W*(?:We|The|Our)(?:\s\S+){0,9}\s(?:is|are)\s(?:(?:very|extremely|truly|most|so)\s)?(?:proud|pleased|happy|delighted|excited|honou?red|thrilled)
  \sto\s(?:present|welcome|announce|host|introduce)\s(?:that\s)?(?:${COMMON_TITLE}\.?\s)?\p{Lu}
`;

/** Whether what a label calls an abstract says that there is none, or none yet. */
export function isMissingText(text: string): boolean {
  return text.length < LONGEST_MISSING && NO_ABSTRACT.test(text);
}

const LONGEST_MISSING = 100;
const LONGEST_OF_SERIES = 700;

/** Whether a paragraph that no label calls an abstract says nothing of the subject. */
export const isNoText = remembered(
  (text: string): boolean =>
    isUntitled(text) ||
    (text.length < LONGEST_STANDING &&
      (NO_ABSTRACT.test(text) || (WELCOMES.test(text) && sentenceStarts(text).length === 0))) ||
    (text.length < LONGEST_STANDING && (standingOf(text) !== null || UNWELL.test(text))) ||
    (text.length < LONGEST_STANDING && (TO_READERS.test(text) || OF_SPEAKERS_TO_COME.test(text))) ||
    (text.length < LONGEST_FURNITURE && OF_MEETINGS.test(text)) ||
    (text.length < LONGEST_FURNITURE && (FURNITURE.test(text) || isList(text))),
);

/** Whether a paragraph is about the meetings as such: who founded the series, who pays, what it is for. */
export function isOfSeries(text: string): boolean {
  return text.length < LONGEST_OF_SERIES && OF_SERIES.test(text);
}

/** "The Byron Lecture is sponsored by the Faculty of Arts.": a sentence to those who may come, or of the meetings as such. */
export function isSentenceOfSite(text: string): boolean {
  return text.endsWith('.') && (isNotice(text) || isOfSeries(text));
}

/** "Rua do Matão, 1010 - Cidade Universitária", "Home › Events › Seminars". */
function isList(text: string): boolean {
  if (/\s[>›»]\s.*\s[>›»]\s/.test(text)) return true;
  const words = text.split(/[\s/|·•–—-]+/).filter((word) => /[\p{L}\d]/u.test(word));
  const small = words.filter((word) => /^["“„«'‘(]?\p{Ll}/u.test(word)).length;
  return words.length >= LEAST_WORDS && small / words.length < LEAST_SMALL;
}

const MOST_NOTICES = 3;
const LEAST_TEXT = 200;

/** Where running text begins behind the value of a label that tells nothing of the subject: "Audience: open to all. …"; -1 when none does. */
export function textBehindNotice(printed: string, isNotice: (sentence: string) => boolean): number {
  const starts = sentenceStarts(printed);
  for (const [at, start] of starts.slice(0, MOST_NOTICES).entries()) {
    if (printed.length - start < LEAST_TEXT) return -1;
    const sentence = printed.slice(start, starts[at + 1] ?? printed.length);
    if (!isNotice(sentence) && !isNoText(sentence)) return start;
  }
  return -1;
}
