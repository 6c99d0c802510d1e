/** The words that say that a talk is in another room than usual: "room change", "Raumänderung", "nouvelle salle". */

import { pattern, patternSource } from '../../text/pattern.ts';

/** To be looked for without heed to case. */
export const CHANGED_ROOM = patternSource`
  # English
  (?:room|venue|location)s?\s(?:chang(?:e[ds]?|ing)(?:\sto)?|has\schanged|may\svary)|change\sof\s(?:room|venue|location)
  |(?:new|changed|different|unusual|other|special)\s(?:room|venue|location)
  # German
  |raum(?:änderung|wechsel)|(?:neuer|anderer|geänderter)\s(?:raum|ort|hörsaal)
  # French
  |changement\sde\s(?:salle|lieu)|(?:nouvelle|autre)\ssalle|salle\sinhabituelle|nouveau\slieu
  # Spanish, Portuguese and Italian
  |(?:cambio|mudança)\sd[ei]\s(?:aula|sala|lugar|sede|local|luogo)
  |(?:nueva?|otra?|nov[oa]|outr[oa]|nuov[oa]|altr[oa])\s(?:aula|sala|lugar|sede|local|luogo)
  # Dutch
  |(?:andere|nieuwe|gewijzigde)\s(?:zaal|locatie)|zaalwijziging
  # Polish
  |zmiana\ssali|(?:inna|nowa)\ssala
`;

const ALONE = pattern(
  'iu',
)`^[^\p{L}]*(?:(?:attention|achtung|note|attenzione|atención|uwaga)[^\p{L}]{1,4})?(?:${CHANGED_ROOM})[^\p{L}\d]*$`;

/** "*** ROOM CHANGE ***": that the room is another one, and not which; no line below it need be that room. */
export function saysRoomChanged(text: string): boolean {
  return ALONE.test(text);
}
