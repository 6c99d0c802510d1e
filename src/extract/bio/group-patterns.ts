/** What stands between posts and places that belong together. */

import { pattern, patternSource } from '../../text/pattern.ts';

const PREPOSITION = patternSource`
  (?:
    at|of|in|with|for|from|by|across|throughout|chez|visiting|l['’]une? à l['’]|l['’]une? à|within|under|to|and|&|a part of
    |part of|bei|beim|am|an|an der|an die|an das|ans|der|des|im|zu|à|à l['’]|au|aux|de|de l['’]|de la|du|dans
    |d['’]|en|en el|en la|por|por la|del|presso|presso l['’]|alla|all['’]|al|della|dell['’]|di|nel|na|no|da|do
    |pela|pelo|aan|aan de|bij|van|van de|w|we|z|ze|,|on|@|und|et|y|e|i|auf|einer|eines|einem|vid|ved|på|hos
    |från|fra|for|i|v|ve|u|při
  )
`;

/** Joints between two heads that share their organisation. */
export const HEADS_JOINT = pattern('u')`
  ^(?:\s(?:degrees?|honours|honors))?(?:\s(?:of|in|für|en|de)\s(?!the\s)(?:[\p{L}&'’-]+\s?){1,6})?\s?
  (?:\(?Ⓟ\)?)?,?\s?(?:\((?:[^()Ⓞ]{1,40})\)\s?)?
  (?:,|and|&|\/|as well as|with|und|et|y|e|i|en|och|og|and then|then)?(?:\s(?:and|as well as|also|both))?\s?
  (?:(?:an?|the|his|her|their|also|as|former|formerly|past|later|finally|eventually|subsequently|ein|eine|un|une|el|la)\s?){0,3}$
  # "Distinguished Professor and holder of the Roe Chair"
  |^,?\sand\s(?:the\s)?holder\sof\s(?:an?|the)\s$
  # "an internship and neurology residency"
  |^\sand\s\p{Ll}+(?:ology|iatrics|icine|gery|iatry|etrics)\s$
  |^,?\sand,\s(?:in\sthe\send|at\slast|later\son|later|finally|eventually|ultimately),\s(?:an?\s|the\s)?$
`;

export const FIRST_PLACE = pattern('u')`
  ^:\s$|^\s\(Ⓟ\)[,:]?\s$|^\sⓅ\s\($
  |^(?:[^ⓃⓈ]{0,140}?[\s,(])??${PREPOSITION}\s?(?:
    (?:\p{Lu}\p{L}+['’]s|the|both|a|an|his|her|its|either|la|le|les|il|el|los|der|die|das|dem|den|het|de|o|os)
      \s
  )?$
  |^[^ⓃⓈⓇ]{0,60}(?:,|\s[|–—@-])\s(?:the\s)?$|^\sa\s$|^,?\s?\(?$|^['’]s?\s$|^\s(?:\(|@\s?)$
  |^\s(?:in|at)\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\s\($
  |^\s(?:in|of|en|de|du|di|für)\s(?:[\p{L}&-]+\s){1,5}\($
`;

export const NEXT_PLACE = pattern('u')`
  ^['’]s\s$|^,?\sand,\s(?:for\s(?:\p{L}+\s){1,3}(?:years?|months?|summers?|decades?)|briefly|most\srecently),\s(?:at\s|with\s|for\s)?(?:the\s)?$
  |^\s\(\p{Lu}{2,7}[-‑–/]$|^\),?\s(?:and\s)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\s\($
  |^\)?(?:
      \s(?:in|en|à|a|w|te)\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2}
      |,\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?(?=,?\s(?:and|&|und|et|y)\s|,\s(?:the\s)?$)|,\sCode\s\d{3}
    )?[\s,]*(?:\(?Ⓟ\)?)?(?:\([^()]{0,60}\))?[\s,]*
    (?:
      (?:
        and|&|as well as|und|sowie|et|y|e|i|en|och|og|oraz|then|then at|also|another|both|jointly|later|finally|or|\/
        |l['’]autre|l['’]une?|un autre|${PREPOSITION}|the|la|le|l['’]|il|el|der|die|den|dem|het
      )[\s,]*
    ){0,5}$
`;

/** "A year at X and two years at Y". */
export const NEXT_STAY = pattern('')`
  ^\)?,?\s(?:and|followed by|then)\s(?:then\s)?(?:(?:an?|half\san?|one|two|three|four|five|six|\d|several)\s)?
  (?:further\s|more\s|other\s)?(?:year|month|semester|summer|term)s?\s(?:at|in|with)\s(?:the\s)?$
`;

/** "Studied looms at X, threads at Y and knots at Z". */
export const NEXT_SUBJECT = pattern('u')`
  ^(?:,|,?\sand)\s(?:then\s)?(?:(?!(?:\p{L}+ed|working|interning|teaching|visiting|spending|training|completing)\s)\p{L}[\p{L}-]+\s){1,3}at\s(?:the\s)?$
`;

export const AS = pattern('u')`
  (?:^|[\s,(])(?:
    as|als|comme|como|come|jako|som|in qualità di|en tant que|en qualité de|being|becoming|where (?:he|she|they)
    |(?:initially|first|now|currently|most recently|latterly),?(?:\sas)?
  )\s(?:both\s)?(?:(?:an?|the|its|their|un|une|ein|eine|einer|una)\s)?(?:\p{Ll}+ly\s)?$
  |[,]\s(?:(?:first|initially|now|currently|most recently)\s)?(?:as\s)?(?:an?\s)?$
  |\s?\((?:as\s)?(?:an?\s)?$
  |\sen tant qu['’]$
`;

/** "Returned to X to take up the chair of Law". */
export const TO_TAKE_UP = pattern('u')`
  ^,?\s(?:in order\s)?to\s(?:
    take up|take on|take|hold|become|serve as|assume|accept|start as|begin|work as|be
  )\s(?:(?:an?|the|his|her|its|their)\s)?(?:\p{Ll}+\s)?$
`;

/** Nothing but this stands between two posts that share their organisation. */
export const BETWEEN_POSTS = pattern('u')`
  ^(?:
    [\s,]|\(?Ⓟ\)?|&
    # English
    |and|as well as|its|an?|the|also|then|later|first|currently|now|from|as|he|she|is|was|serves|in|addition|initially
    |subsequently|finally|partly|mostly
    # German
    |und|eine?|sowie|zunächst|zuerst|als|dann|später
    # French
    |et|d['’]abord|comme|puis|ensuite
    # Spanish
    |y|como|primero|luego|después
    # Italian
    |e|prima|come|poi
    # Polish
    |a|jako|początkowo|najpierw|następnie|później|oraz
    # Czech
    |nejprve|poté
    # Nordic
    |først|först|som|og|och
    # Dutch
    |en|eerst|daarna
  )*$
`;

/** Words between two things that make the second that of somebody else. */
export const OF_OTHERS =
  /\s(?:on|about|into|whose|between|against|advised by|supervised by|awarded by|funded by|sponsored by|supported by|published by)\s(?!(?:at|in)\s)[^,]{3,}/;
