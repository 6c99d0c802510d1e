/** Tells houses in which people meet from other names that stand beside an hour. */

import { readPlaces } from '../../institutions/places.ts';
import { foldText } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import { EVENT_WORD } from './event-words.ts';
import { personScore } from './person-score.ts';
import { isUntitled } from './phrases.ts';
import { DOTTED_HOUR, LANGUAGE, MONTH_OR_YEAR, NO_PLACE } from './place-words.ts';

/** Houses and halls in which people meet, though the words alone do not say so: "Faculty Club", "Hotel Bristol", "Burke Museum". */
const MEETING_HOUSE = pattern('u')`
  (?<!\p{L})(?:
    # English
    Clubs?|Clubhouse|Ballroom|Inn|Hotel|Tavern|Pub|Caf[eé]|Brewery|Restaurant|Bookshop|Bookstore|Museum|Gallery(?=$)
    |Galleria|Planetarium|Observatory|Cathedral|Church|Chapel|Synagogue|Theat(?:er|re)|Playhouse|Cinema|Stadium
    |Arboretum|Townhouse|Boardroom|Parlou?r|Cafeteria|Refectory|Canteen|Annexe?|Agora|Kiva
    |(?:Arena|Commons|Union|Gardens?|Farm|Barn|House|Mansion|Manor|Villa|Castle|Tower|Hub|Forum|Quad)(?=$)
    |(?:Student|Alumni|Convention|Conference|Visitors?['’]?|Community|Welcome|Arts|Science|Learning|Events?|Campus|Heritage)
      \sCent(?:er|re)
    # German
    |Gasthaus|Gaststätte|Rathaus|Kirche|Schloss|Bibliothek|Stadtbibliothek|Haus|Kunsthalle|Sternwarte|Mensa|Foyer
    # French
    |Hôtel|Maison|Église|Médiathèque|Bibliothèque|Musée|Palais|Château|Brasserie
    # Spanish, Italian and Portuguese
    |Casa|Museo|Museu|Biblioteca|Teatro|Palacio|Palácio|Iglesia|Igreja|Chiesa|Chiostro|Ateneo|Librería|Libreria
    # Dutch
    |Huis|Kerk|Kasteel|Bibliotheek
    # Polish
    |Muzeum|Biblioteka|Pałac|Kościół
  )(?!\p{L})
`;

/** "Faculty Club", "The Graduate Hotel": beside the hour a house in which people meet. */
export function isMeetingHouse(name: string): boolean {
  return MEETING_HOUSE.test(name) && isHouseName(name);
}

const MOST_WORDS = 5;
/** "Short talks, Room 7", "Special Seminar, H4": what takes place there. */
const OF_EVENT = new RegExp(
  `(?<!\\p{L})(?:${EVENT_WORD}|\\p{L}*vorträge|colloquia|sessions?|sitzung|workshop|symposium|event|meeting|panel)(?:s|en|e|es|n)?(?!\\p{L})`,
  'iu',
);

/** "Geomatikum", "Animal Sciences North": what can be a house before its room, no person's name, no town's and no zone's. */
export function isHouseName(name: string): boolean {
  if (name.split(/\s+/).length > MOST_WORDS || !/\p{Ll}{2}/u.test(name)) return false;
  if ([MONTH_OR_YEAR, DOTTED_HOUR, LANGUAGE, NO_PLACE, OF_EVENT].some((other) => other.test(name))) return false;
  return personScore(name) < 0.5 && !readPlaces().has(foldText(name)) && !isUntitled(name);
}
