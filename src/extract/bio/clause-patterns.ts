/** How clauses begin that are of somebody else, or of the same person again. */

import { pattern } from '../../text/pattern.ts';

export const OTHER_START = pattern('u')`
  ^(?:
    # English
    This(?! (?:summer|spring|fall|autumn|winter|year|month|semester|term|quarter))
    |That|These(?!\sdays)|Those|It|Its|There(?!,?\s(?:he|she|they|Ⓢ)\s)|The|Students|Together(?!\swith\s[^.;]{1,60}\s(?:he|she|they|I)\s)|Our|We|Many|Several|Some|His|Her|Their|Le sue|In this
    |(?:\p{Lu}\p{Ll}+\s)?(?:[Hh]onou?rs|[Aa]wards|[Pp]rizes|[Dd]istinctions|[Rr]ecognitions?)(?:\sand\s\p{Ll}+)?(?=\sincluded?\s)
    |Admission|Please|Join|For more(?! than)
    # German
    |Seine|Ihre
    # French
    |Ses|Son|Sa
    # Spanish
    |Su|Sus
    # Italian
    |I suoi
    # Polish
    |Jego|Jej
    # any language
    |My
  )(?![\p{L}])
`;

/** "Two of her former students", "zwei ihrer Doktoranden": some of those whom the person taught or works with. */
export const SOME_OF_OTHERS = pattern('u')`
  ^(?:
    # English
    \p{L}+\sof\s(?:his|her|their|my|our)
    # German
    |\p{L}+\s(?:seiner|ihrer|meiner)
    # French
    |\p{L}+\sde\s(?:ses|mes)
    # Spanish, Portuguese
    |\p{L}+\sde\s(?:sus|mis|seus|suas)
    # Italian
    |\p{L}+\sdei\ssuoi
    # Dutch
    |\p{L}+\svan\s(?:zijn|haar)
  )\s(?!
    # English
    (?:\p{L}+\s){0,2}(?:positions?|posts?|jobs?|appointments?|roles?|employers?|affiliations?|degrees?|offices?|careers?|Ⓟ|years|time)
    # German
    |(?:\p{L}+\s)?(?:Stationen|Stellen|Ämter|Positionen)
    # French
    |(?:\p{L}+\s)?(?:postes?|fonctions|emplois)
    # Spanish
    |(?:\p{L}+\s)?(?:puestos|cargos|empleos)
  )
`;

export const OWN_NOUN = pattern('u')`
  ^(?:In\s|During\s)?(?:The|His|Her|Their|My|In)\s(?:
    (?:
      own|previous|past|prior|current|present|recent|most recent|early|earlier|first|main|primary|academic
      |professional|other|former|distinguished|long|late|his|her|their|my|the
    )\s
  ){0,3}(?:
    (?:(?!includ)\p{Ll}[\p{L}-]*\s){0,2}[ⒹⓇ](?=,?\s(?:in|at|with|from|on|was|is|came|followed)\s)
    |career|education|training|positions?|posts?|jobs?|appointments?|employers?|affiliations?|degrees?|studies
    |roles?|experience|background|doctorate|visiting|speaker|lecturer|presenter|[ⒹⓇⓅ]
  )
  |^(?:Ihre|Seine)\s(?:\p{Ll}+\s)?Ⓓ\s(?:entstand|erfolgte|schrieb|legte)\s
`;

export const PRONOUN = pattern('u')`
  (?<![\p{L}])(?:
    he|she|they|I|He|She|They|er|sie|Er|Sie|il|elle|Il|Elle|él|ella|Él|Ella|lui|lei|egli|ele|ela|Ele|Ela|hij
    |zij|Hij|Zij|on|ona|On|Ona|hon|Hon|hun|Hun|Han|(?<=(?:var|er|är|har|blev|ble|tok|tog)\s)han
  )(?![\p{L}])
`;

/** "This also informs her role as Ⓡ at Ⓞ". */
export const IN_OWN_ROLE =
  /^[^Ⓝ;]*\b(?:his|her|their)\s(?:\p{Ll}+\s)?(?:role|position|post|job|work)\sas\s(?:an?\s|the\s)?Ⓡ/u;

/** "…, a post that she has held since 2019, and …", "…, a firm she founded in 2017, and …": an aside with its year behind a post. */
export const IS_DATED_ASIDE = pattern('u')`
  ^(?:(?:a|an|the)\s(?:position|post|role|job|title|chair|appointment|office)\s|which\s|where\s|(?:he|she|they)\s(?:co-?)?founded\s)[^ⓇⒹⓄⓊⓃ]{0,60}Ⓟ$
`;

/** "…, qu'elle dirige depuis 2021, et …". */
export const IS_LED_ASIDE = pattern('u')`
  ^(?:
    qu['’]|que\s|che\s
    |(?:which|that)\s(?:he|she|they)\s(?:\p{Ll}+\s){0,3}(?:leads?|led|heads?|headed|directs?|directed)\s
    |(?:den|die|das)\s(?:er|sie)\s|którą\s|którym\s
  )
`;

/** Who is told of behind "who": "Ada Roe, who", "his wife, who", "under President Roe, who". */
export const ENDS_WITH_OTHER = pattern('u')`
  (?:
    Ⓝ
    |(?<!\p{L})(?:his|her|their|my|our)\s(?:\p{Ll}+\s){0,2}\p{Ll}+
    |\s(?:under|with|by|alongside)\s\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){0,2}
    |\s(?:Judge|Justice|President|Minister|Senator|Governor|Chancellor)\s\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){0,2}
  )[\s,]*$
`;
