/** Reads in the head of a page where its talks are held when a sentence says it: "five talks, which will be held in the auditorium of the Old Mill". */

import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { textFact } from '../fact.ts';
import type { Line } from '../line.ts';
import type { Page } from '../page.ts';
import { rankOf } from '../parsers/place-names.ts';
import type { Fact } from '../understanding.ts';

/** The verb, and the small words before the place. */
const HELD_IN = inAnyCase(pattern('u')`
  (?<!\p{L})(?:
    # English
    (?:(?:are|will\sbe)\s(?:held|given)|(?:will\s)?take\splace)(?:\s(?:on|at|from|every)\s(?:[^.;\n]|[ap]\.m\.){2,60}?)?\s(?:in|at(?!\s(?:\d|noon\s)))(?:\sthe)?
    # French
    |(?:auront|ont)\slieu\s(?:dans|à|au|en)(?:\s(?:la|le|les))?|se\s(?:tiennent|tiendront|déroul(?:ent|eront))\s(?:dans|à|au|en)(?:\s(?:la|le|les))?
    # Spanish
    |(?:se\s(?:celebra|imparti|realiza|desarrolla)(?:rá)?n|(?:tendrán|tienen)\slugar)\sen(?:\s(?:el|la|los|las))?
    # Italian
    |(?:si\s(?:terranno|tengono|svolg(?:eranno|ono))|avranno\sluogo)(?:\s(?:tutt[ie]|come\s(?:di\sconsueto|sempre)))?\s(?:nell[ao]|nell['’]|all['’]|nel|in|alla|al|presso(?:\s(?:la|il|lo))?)
    # Portuguese
    |(?:decorr|realiza|acontec)(?:em|m|erão)(?:-se)?\s(?:no|na|em)|(?:têm|terão)\slugar\s(?:no|na|em)
    # Dutch
    |(?:vinden\splaats|worden\sgehouden)\sin(?:\s(?:de|het))?
    # Polish
    |(?:odbywają|odbędą)\ssię\swe?
  )(?:\s|(?<=['’]))
`);
const PLACE = /^[^\n.;,:()]{4,90}(?<address>,\s\d{1,5}\s\p{Lu}[^\n.;,:()]{2,40})?(?=$|[\n.;,:()])/u;
/** What has a word for a room. */
const SURE = 2;

/** The place of such a sentence in the lines; null where none names a room. */
export function heldIn(page: Page, lines: readonly Line[]): Fact | null {
  for (const { text, start } of lines) {
    const verb = HELD_IN.exec(text);
    if (!verb) continue;
    const from = verb.index + verb[0].length;
    const found = PLACE.exec(text.slice(from));
    const place = found?.[0].trimEnd();
    // "The Old Mill, 14 Elm Street": what has an address is a house, whatever it is called.
    const isHouse = found?.groups?.address !== undefined && /^\p{Lu}/u.test(found[0]);
    if (place !== undefined && (isHouse || rankOf(place) >= SURE))
      return textFact(page.ground, start + from, start + from + place.length, {
        rule: 'location/held-in',
        confidence: 0.7,
      });
  }
  return null;
}
