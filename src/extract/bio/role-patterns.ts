/** What belongs to a post besides its noun, and where its noun is no post. */

import { pattern, patternSource } from '../../text/pattern.ts';

export const NAMED_CHAIR = pattern('gu')`
  (?=[A-Z\u0080-\u{10ffff}])(?<![\p{L}-])(?:
    (?:\p{Lu}[\p{L}.'’-]*(?:,\s[JS]r\.)?|(?<=\sof\s)\d{4})\s(?:(?:y|de|von|van|and|&|of|der|la)\s){0,2}
  ){1,7}(?:
    Distinguished\s|Endowed\s|Chair(?:ed)?\s|University\s|Research\s|Career\s|Development\s|Assistant\s
    |Associate\s|Junior\s|Senior\s|Postdoctoral\s
  )*(?:Professor(?:ship)?|Chair|Fellow|Lecturer|Instructor|[Ff]ellow(?:ship)?|Scholar|Reader)(?![\p{L}-])
  (?:\sEmerit(?:us|a))?(?:\s\(Tier\s(?:[12]|I{1,2})\))?
`;

/** "Has worked as a glaciologist at": any name of an occupation that stands as one. */
export const OCCUPATION = pattern('gu')`
  (?<=\s)(?=[\p{Ll}-])(?<=\b(?:as|was|is|became|been|and)\san?\s|\bas\s)(?!an?\s|(?:\p{Ll}[\p{Ll}-]*\s){1,3}as\s)(
    (?:\p{Ll}[\p{Ll}-]*\s){0,3}[\p{Ll}-]+(?:ist|er|or|ian|ant|yst|eer|ent)
  )(?=\s(?:at|for|with|in|on)\s)
`;

export const SUBJECT = pattern('u')`
  ^\s(?:of|in|für|de|d['’])\s(?:the\s)?(?:
    \p{Lu}[\p{L}-]+(?:(?<=Women|Men|Children)['’]s)?|[a-z]+(?:ics|ology|istry|ience|ing|ory|ebra|etry|ysis)
  )(?:
    (?:
      ,\s(?!
        \p{Lu}\p{L}*\s(?:of|University|Institute|College|School)|University|Institut|College|School|Cent|Max
        |ETH|[A-Z]{2,}|\p{L}+$|\p{L}+,?\s(?:USA|UK)
      )
      |\s(?:and|und|&|of|the|in)\s(?!
        (?:the\s)?(?:
          Department|School|Faculty|Institute
          |(?:
            (?:
              Vice|Deputy|Associate|Assistant|Founding|Acting|Interim|Executive|Scientific|Academic|Managing
              |Co
            )[\s-]
          )?(?:[Dd]irector|Head|Chair|Dean|Professor|President|Provost|Rector|Principal)
        )
      )(?:the\s(?=\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?(?:[.,;)]|\sat\s|$)))?
      |,\sand\s(?!
        (?:
          (?:
            Vice|Deputy|Associate|Assistant|Founding|Acting|Interim|Executive|Scientific|Academic|Managing|Co
          )[\s-]
        )?(?:[Dd]irector|Head|Chair|Dean|Professor|President|Provost|Rector|Principal)
      )
      |\s
    )(?:\p{Lu}[\p{L}-]+(?:(?<=Women|Men|Children)['’]s)?|[a-z]+(?:ics|ology|istry|iences?|ing|ory)(?![\p{L}-]))
  ){0,6}
`;

/** Students by who pays for their studies. */
export const SCHOLARS = '(?:Rhodes|Gates|Marshall|Knight-Hennessy|Schwarzman)\\sScholar';

/** Offices that are called by what they are over: "Dean of Engineering", "Vice President for Research". */
export const OFFICE = pattern('')`
  (?:^|[\s-])(?:
    [Dd]ean|[Pp]rovost|Secretary|[Vv]ice[- ](?:[Pp]resident|[Pp]rovost|[Rr]ector|[Cc]hancellor|[Cc]hair)
    |[Dd]irector(?:[- ][Gg]eneral)?|Head|Curator|Keeper|Chief|VP|[Mm]anager|[Ll]ead|[Oo]fficer
  )$
`;

export const OFFICE_OF = pattern('u')`
  ^\s(?:of|for)\s(?!(?:the|Department|School|Faculty(?!\s(?:Affairs|Equity|Development|Success|Diversity|Relations|Advancement|Engagement))|Institute|Division|Centre|Center|Laboratory)\b)
  (?:R&D|\p{Lu}[\p{L}-]+)(?:
    (?:,\s(?=(?:\p{Lu}[\p{L}-]+(?:\s|,\s)){1,4}(?:and|&)\s\p{Lu})|\s(?:and|&)\s|\s)(?!
      (?:
        (?:Vice|Chief|Deputy|Associate|Assistant|Founding|Acting|Interim|Executive|Scientific|Academic|Managing|Co)
          [\s-]
      )?(?:[Dd]irector|Head|Chair|Dean|Professor|President|Provost|Rector|Principal|Curator|Keeper)(?!\p{L})
    )\p{Lu}[\p{L}-]+
  ){0,4}(?=[\s,.;)]|$)
`;

/** What the next of two offices begins with. */
const POST_IN_SMALL = patternSource`
  (?:
    (?:vice|deputy|associate|assistant|acting|interim|founding|executive|distinguished|adjunct|visiting)[\s-](?=\p{Ll})|dean|treasurer|chief|director|professor|head
    |chair|provost|president|secretary|chancellor|registrar|fellow|lecturer|reader|general
  )
`;

/** "Vice dean for research", "dean of natural sciences", "chair in machine learning". */
export const DUTY_OF_DEAN = pattern('u')`
  ^\s(?:of|for|in)\s(?:the\s)?(?!
    (?:(?:\p{Ll}+\s)?(?:university|college|school|faculty|department|institute|division|board|committee|council|staff|team|group|section|unit|lab|laboratory|centre|center)|their|what|which)\b
  )
  [\p{Ll}-]{4,}(?:\s(?:and\s(?!${POST_IN_SMALL}))?[\p{Ll}-]{4,}){0,2}(?:\s(?:AI|ML|IT|HR))?
  (?=[.,;)]|\s(?:at|in|from|since|of|with|for|until|before|\()|\sand\s(?:(?:an?|the)\s)?${POST_IN_SMALL}|$)
`;

export const NO_OCCUPATION = pattern('')`
  ^undergraduate\s(?:in|of)\s|(?:^|[\s-])(?:
    guest|participant|panell?ist|speakers?|regular|fan|native|graduate|undergraduate|alum|alumn[aieu]s?|friend
    |lecture|talk|part|result|course|class|workshop|conference|way|project|collaboration|effort|presence
    |fixture|child|boy|girl|man|woman|teenager|freshman|sophomore|senior|junior|professorship|chair|company
    |division|event|party|success|failure|dropout|sabbatical|summer|year|postgrad|visit|stay|stint|period|time
    |finalist|semifinalist|number|founder|member|leader|other|paper|father|mother|brother|author|editor|winner
    |speaker|organi[sz]er|reviewer|referee|recipient|participant|contributor|co-author|volunteer|chapter
    |computer|center|power|order|career|summer|winter|semester|quarter|year|matter|letter|player|singer|runner
    |hiker|lover|later|earlier|former|further|together|another|student|current|recent|different|important|consistent|prominent|dinner|offer
  )$
`;

export const BETWEEN = pattern('u')`
  (?<!\p{L})(?:
    (?:is|was|are|were|be|been|being|became|become|remains|as|and|of|for|with|then|also|now|:|,|;|—|–)\s
      (?:currently\s|also\s|now\s)?(?:an?|the)
    |as|['’]s
  )\s((?:\p{Ll}[\p{Ll}-]{2,}\s){1,3})$
`;

/** What is said of a person or a time, and belongs to no post. */
export const NO_PART = pattern('u')`
  ^.*(?<![\p{L}])(?:
    an?|and|or|the|of|in|for|with|by|to|on|at|as|his|her|their|its|our|this|that|former|current|new|young|then
    |now|also|both|recent|past|previous|next|first|second|third|fourth|fifth|sixth|final|last|renowned|known
    |winning|leading|prominent|successful|proud|respected|famous|celebrated|esteemed|noted|part-time|full-time
    |time|year|month|fellow|key|longtime|long-time|non-resident|brilliant|talented|early|late|later|earlier
    |assistant|most|more|very|named|appointed|elected|made|promoted|hired|\p{Ll}+ly
  )\s
`;

/** Single words that are posts only where their unit or organisation follows. */
export const NEEDS_PLACE = pattern('i')`
  ^(?:
    positions?|appointments?|member|student|candidate|chair|chief|counsel|head|leader|lead|research|director
    |editor|officer|associate|assistant|secretary|partner|president|manager|governor|trustee|judge|clerk
    |resident|registrar|affiliate|minister|teacher|specialist|faculty|advis[eo]r|coordinator|administrator|fellowships?
    |scholar|PI|investigator|tutor|pilot|producer|educator|planner|prosecutor|councillor|chaplain
  )$
`;

/** Roles that a society gives. */
export const OF_SOCIETY = pattern('u')`
  ^(?:\p{Lu}\p{L}+\s)?(?:IEEE|ACM|SIAM|AMS|APS|AAAI|OSA|INFORMS|IMS|ISI|ELLIS|CIFAR|NAE|FRS|EMBO)\s
  |^(?:\p{Lu}\p{L}+\s)?(?:Fellow|Member)\sof\s(?:the\s)?\p{Lu}{2,}$
`;

/** What somebody is by trade: "economic historian". */
export const TRADE = pattern('u')`
  ^(?:\p{Ll}[\p{L}-]*\s){0,3}(?:
    \p{Ll}+(?:(?<!scient)ist|ian|grapher|nomer|physician)
    |(?:computer|political|cognitive|social|environmental|planetary|climate|atmospheric|materials|plant|soil)\sscientist
  )$
`;

/** "Chief Technology Officer of Velum Optics": an office that is called by its duty already. */
export const HEADS_FIRM = /\b[Cc]hief\s\p{L}+\s(?:\p{L}+\s)?[Oo]fficer(?:\sof\s)?$/u;
