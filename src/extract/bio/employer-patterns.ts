/** The words around and within names by which employers are told from what stands beside them. */

import { pattern } from '../../text/pattern.ts';
import { CAPITALISED } from './names-abroad.ts';

const JOINT = '(?:of|for|de|du|des|della|di|da|do|van|&|\\+|on)';
export const NAME = `${CAPITALISED}(?:\\s(?:${JOINT}\\s(?:the\\s|la\\s)?)?${CAPITALISED}){0,6}`;
/** Unknown names stand behind these words; "in" and "from" would bring places. */
export const BEHIND_PREPOSITION = pattern('gu')`
  (?<=\s)(?<=
    (?<![\p{L}])(?:
      # English
      at|with|for|between|joined|joining|joins|join|left|leaving|by|founded|to found|to co-found|to cofound|co-founded|cofounded|founding
      |co-founding|(?:[Cc]o-?)?founders? of|[Gg]overnor of|[Aa]rchitect of|[Cc]orrespondent of
      |[Cc]olumnist of|[Rr]eporter of|[Pp]artner of|[Pp]rincipal of|[Cc]hairman of|[Cc]hairwoman of|[Oo]wner of
      |[Cc]orrespondent of|[Cc]olumnist of|[Ee]ngineer of|member of|fellow of|[Cc]onsultant to
      |[Aa]dvis[eo]r (?:to|of)|[Cc]ounsel (?:to|of)|board of|trustees of|governors of|CEO of|CTO of|[Oo]fficer of
      |[Ss]cientist of|[Ee]conomist of|[Pp]resident-elect of|[Tt]reasurer of|President of|president of|director of|Director of
      |directors of|started|runs
      # German
      |bei|beim
      # French
      |chez|[Jj]ournaliste (?:à|au)
      # Spanish
      |[Pp]eriodista (?:de|en)|[Cc]ientífic[oa] de datos en
      # Italian
      |presso|[Gg]iornalista (?:di|de|del)
      # Portuguese
      |[Jj]ornalista d[aeo]|[Cc]ientista de dados n[ao]
      # Dutch
      |aan|bij
      # Nordic
      |vid|ved|hos|på
      # several languages
      |(?:
        [Cc]ompany|[Ff]irm|[Ss]tart-?up|[Cc]onsultancy|[Cc]harity|[Tt]hink[ -]tank|[Nn]on-?profit|[Pp]ublisher
        |[Ff]irm of|[Ss]pin-?(?:off|out)|[Ss]ociété|[Ss]ocietà|[Ff]irma|[Ff]irmie|[Ee]mpresa|[Ee]ntreprise|[Aa]zienda|[Bb]edrijf
      )
    )\s(?:
      [Tt]he\s|a\s|an\s|la\s|il\s|het\s|(?<=bei\s)(?:der|dem)\s
      |the\s(?:\p{Ll}+\s)?(?:start-?up|firm|charity|consultancy|think\stank|agency|studio|publisher|bank)\s
      |the\scompany\s|a\sstart-?up\s|the\snon-?profit\s|de\s
    )?
  )(?:(?!(?:The|C[ETOFS]O|President|Director|Chair|Dean|Partner|Head|Principal|Member)\s)${NAME}|\p{Ll}+(?:-\p{Ll}+)+)
`;

export const POST_OF = pattern('u')`
  ^(?:
    (?:(?:[Tt]he\s)?Hon(?:ou?rable|\.)\s)?(?:(?:Chief )?(?:Judge|Justice)|(?<=Hon(?:ou?rable|\.)\s))\s?(?:\p{Lu}[\p{L}.-]*\s){1,3}
    |(?:(?:\p{Lu}[\p{L}.-]*|of|\d{4})\s){0,6}(?:
      (?:\p{Lu}\p{Ll}+-)?(?:
        Fellow|Professor|Lecturer|Director|Dean|Head|Chair|Member|President|Provost|Tutor|Scholar|Reader
        |Rector|Principal|Chancellor
      )
    )\s
  )(?:of|at|in|on)\s(?:the\s)?
`;

/** "University of Aberdeen and Honorary Consultant at …": a further post ends the name. */
export const NEXT_POST = pattern('u')`
  \s(?:and|&)\s(?:\p{Lu}[\p{L}-]*\s){0,3}(?:
    Fellow|Professor|Lecturer|Director|Dean|Head|Chair|Member|President|Consultant|Advis[eo]r|Scientist
    |Researcher|Lead|Surgeon|Physician|Manager|Officer|Engineer
  )(?=\s(?:of|at|in|for)\s)
`;

/** "Sony AI", "GE Research": a house of its own under the name of another. */
export const BRANCH = pattern('u')`
  ^\s(?:
    AI|Labs?|Research(?!\s\p{Lu})|Robotics|Ventures|Technologies|Quantum|Health|Semiconductors?
    |Pharmaceuticals|Digital|Aerospace|Energy|Electronics|Healthcare|Healthineers|Cars|Motors|Mobility|Cloud
    |Games|Pictures|Biosciences|Therapeutics|Diagnostics|Chemicals|Securities|Capital|Consulting
  )(?![\p{L}-])(?!
    \s(?:Fellow|Scientist|Professor|Engineer|Chair|Associate|Director|Scholar|Lab|Institute|Cent)
  )
`;

/** "… when Quellwerk recruited her as an engineer". */
export const RECRUITS = pattern('gu')`
  (?=\p{Lu})(?<=(?:when|until|before|after|where|[Ii]n\s\d{4},?|,)\s(?:the\s)?)\p{Lu}[\p{L}&.-]+
  (?:\s\p{Lu}[\p{L}&.-]+){0,3}(?=\s(?:recruited|hired|engaged|appointed)\s(?:her|him|them)(?!\p{L}))
`;

/** "Came to HSU as a lecturer": initials, where a name might be that of a town. */
export const CAME_AS = pattern('gu')`
  (?=\p{Lu})(?<=
    \b(?:c[ao]me|coming|moved|moving|returned|returning|went|going|arrived|arriving)\s(?:back\s)?(?:to|at)\s(?:the\s)?
  )(?!(?:USA?|UK|UAE|EU|USSR|GDR|NYC|LA|DC|SF)(?!\p{L}))\p{Lu}[\p{Lu}&]{1,6}(?![\p{L}\d-])
  (?=,?\s(?:(?:in|from)\s(?:\p{Lu}\p{Ll}+\s)?\d{4},?\s)?as\s(?:an?|its|the)\s)
`;

export const FIRM_OF_TWO = pattern('gu')`
  (?<=
    \b(?:solicitor|barrister|associate|partner|trainee|counsel|attorney|lawyer|law|clerk|seat|contract)\s
      (?:at|with)\s
  )\p{Lu}[\p{L}'’-]+\sand\s\p{Lu}[\p{L}'’-]+(?=[.,;)]|\s(?:in|from|before|until|for|as|where)\s|$)
  # "at Roe, Doe & Feld"
  |(?=\p{Lu})(?<=\b(?:at|with|for|joined|joining)\s)\p{Lu}[\p{L}'’-]+(?:,\s\p{Lu}[\p{L}'’-]+){1,2},?\s&\s\p{Lu}[\p{L}'’-]+
`;

/** What stands behind "companies" as their names. */
export const OWN_FIRMS = pattern('gu')`
  (?<=\b(?:companies|start-?ups|firms|spin-?(?:off|out)s|ventures|non-?profits)(?:,|:|\s\()?\s
    (?:(?:among\s(?:them|these)|including|such\sas|namely)\s)?
  )(?=\p{Lu})${CAPITALISED}(?:\s${CAPITALISED}){0,3}(?:\s\([^()]{1,40}\))?
  (?:(?:,|,?\sand)\s${CAPITALISED}(?:\s${CAPITALISED}){0,3}(?:\s\([^()]{1,40}\))?){0,4}
`;
export const OWN_FIRM = new RegExp(`(?<=^|,\\s|\\sand\\s)${CAPITALISED}(?:\\s${CAPITALISED}){0,3}`, 'gu');

/** Bodies of state and the like, whose names have other words than those of research. */
export const PUBLIC_BODY = pattern('gu')`
  (?=[A-Z\u0080-\u{10ffff}])(?=\p{Lu})(?<=\b(?:the|at|for|of|with|joined)\s)
  (?:\p{Lu}[\p{L}.]*\s(?:and\s)?){0,5}(?:
    (?:City|Town|County|State|Commonwealth)(?=\sof\s\p{Lu})|Court|(?<=National\s|State\s|Royal\s)Library|Library(?=\sof\s\p{Lu})
    |(?<=\bU\.S\.\s|\bUS\s|States\s)Department|Navy|Army|Air\sForce|Senate|Bank(?=\sof\s\p{Lu})
    |(?<=\p{L}\s)(?<!\bof\s)(?:Organi[sz]ation|Union|Government|Police|Trust|Chambers)
    |Bureau|(?<=Cancer\s)Registry|Planetarium(?:\s\p{Lu}\p{L}+)?|Arboretum|Aquarium|(?:Botanic(?:al)?|Zoological)\sGardens?|Ministry
    |Commission|Reserve|Administration|Authority|Service|Survey|Parliament|Archives?|Gallery|Theatre|Orchestra
    |Fund|Council(?=\sof\sEconomic)|Federation|Consortium|Secretariat|Bundesbank|Treasury|Chancellery
    |(?<=\b(?:Cabinet|Home|Foreign|Patent)\s)Office
  )(?:
    \s(?:of|(?<=(?:Commission|Court)\s)(?:on|for))\s(?:the\s)?(?:\p{Lu}\p{L}+)
      (?:\s(?:(?:and|of|for|the|for the)\s)?\p{Lu}\p{L}+){0,4}
  )?(?!\p{L})
`;

/** States whose universities have many sites. */
export const STATES =
  /Californi|Kaliforni|Califórni|Illinois|Texas|Wisconsin|Michigan|Massachusetts|Maryland|North Carolina|Minnesota|Colorado|Tennessee|Nebraska|Louisiana/;

const LISTED = "(?:\\p{Ll}?\\p{Lu}[\\p{L}\\d&.'’-]*)(?:\\s\\p{Lu}[\\p{L}\\d&'’-]*){0,3}";
export const LIST = pattern('u')`
  ^(?:\s\([^()]{1,20}\))?(?:,\s(?:the\s)?${LISTED}(?:\s\([^()]{1,20}\))?){0,4}(?:
    ,?\sand\s(?:the\s)?(?:
      (?:University|Institute)\sof(?=\s)
      |${LISTED}(?=[.,;)]|\s(?:in|from|between|as|before|until|since|during|\()|$)
    )
    |,?\sand(?=,?\s(?:since|from|currently|now|at)\s)
  )
`;
/** The same between an organisation and the last of the list. */
export const LIST_BETWEEN = pattern('u')`
  ^(?:,\s(?:the\s)?${LISTED}){1,4},?\sand\s(?:at\s)?(?:the\s)?$
  |^(?:,\sthe\s${LISTED}(?:\sin\s\p{Lu}\p{L}+)?){1,4}(?:,\s|,?\sand\s(?:at\s)?)(?:the\s)?$
`;
export const MEMBER = new RegExp(`(?:,|\\sand)\\s(?:the\\s)?(${LISTED})`, 'gu');

/** "The Yz Ethics Committee": what stands behind the house of those who meet now and then. */
export const MEETS = /^\s(?:\p{Lu}\p{L}+\s){0,3}(?:Committee|Board|Panel|Council|Jury)(?!\p{L})/u;

/** "Instytut Fizyki Uniwersytetu Wrocławskiego": the unit, and its university in the genitive. */
export const UNIT_IN_GENITIVE =
  /^((?:Instytu|Wydzia|Katedr|Zakład)\p{L}* .+?) (?:Uniwersytetu|Politechniki|Akademii(?! Nauk)) ./u;
