/** The words of a clause that mean a house named before it: "there", "of the university", "first as". */

import { pattern } from '../../text/pattern.ts';

export const THERE = pattern('iu')`
  (?<![\p{L}])(?:
    # English
    there
    |same (?:university|institute|institution|department|college|company)
    |remained|stayed|remains on the (?:faculty|staff)|ibidem|ivi
    # German
    |dort|dortigen|ebenda|ebendort|derselben|desselben
    # French
    |de la même|du même
    # Spanish
    |allí|ahí|tam|de la misma|del mismo
    # Italian
    |della stessa|dello stesso
    # Portuguese
    |da mesma|do mesmo
    # Dutch
    |daar|aldaar|dezelfde
    # Polish
    |tamże|na tym|na tej|w tym samym|tej (?:uczelni|instytucji)|tego (?:uniwersytetu|instytutu)
    # any language
    |là|lì|lá
  )(?![\p{L}])
`;

export const OF_THE_HOUSE = pattern('')`
  ^\s(?:
    of\s(?:the|its|his|her|their)\s(?:
      university|institute|college|school|faculty|department|company|museum|hospital|observatory|academy
      |laboratory
    )
    |(?:de (?:su|sa|son)|del(?:la)? su[ao]|d[aeo] sua?|van (?:zijn|haar)|seiner|ihrer)\s(?:
      facul(?:tad|té|dade|teit)|universi(?:dad|dade|teit)|université|département|dep(?:t)?artamento
      |facoltà|università|dipartimento|Fakultät|Universität
    )
  )(?=[\s.,;]|$)
`;

export const GOES_ON_AS = pattern('u')`
  ^(?:
    first|initially|then|later|now|currently|presently|most recently|lastly|latterly|finally|eventually|and|but
    |since|Ⓟ|,|\s
    # German, Dutch
    |und|dann|zunächst|später|zuletzt|en|eerst|aanvankelijk|daarna|later
    # French, Spanish, Italian, Portuguese
    |et|puis|ensuite|d['’]abord|y|e|luego|después|primero|inicialmente|prima|poi|inizialmente|depois|primeiro
    # Polish
    |a|i|najpierw|początkowo|następnie|potem|później
  )*(?:as|als|comme|como|come|jako)\s
`;
