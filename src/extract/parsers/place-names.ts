/** Tells whether a phrase names a room or another place of meeting, and how surely. */

import { pattern } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import { saysRoomChanged } from './changed-rooms.ts';
import {
  DOTTED_HOUR,
  FOLLOWED_BY,
  MONTH_OR_YEAR,
  NO_PLACE,
  NO_ROOM,
  NUMBERED,
  ONLINE,
  PLACE,
  ROOM_CODE,
} from './place-words.ts';

/** Whether a phrase names a room or another place of meeting. */
export const isPlace = remembered(
  (text: string): boolean =>
    text.length <= 140 &&
    !NO_ROOM.test(text) &&
    !saysRoomChanged(text) &&
    !NO_PLACE.test(text) &&
    FOLLOWED_BY.exec(text)?.index !== 0 &&
    (PLACE.test(text) ||
      (ROOM_CODE.test(text.trim()) &&
        !MONTH_OR_YEAR.test(text) &&
        !DOTTED_HOUR.test(text.trim()) &&
        !DURATION.test(text.trim()))),
);
const DURATION = /^TBA\b|\s\d{1,3}\s?(?:m|min|mins|minutes|h|hrs?)$/i;
/** "Zoom", "online / via Teams": nothing but an online place. */
const ON_SCREENS = pattern('iu')`
  ^(?:
    (?:
      (?:,\s?|\s?[/–—-]\s?|\s(?=[(v])|^)\(?(?:on |via |by |über |par |por |tramite )?(?:
        zoom|online|on-line|webex|(?:ms |microsoft )?teams|virtual|en ligne|en línea
      )\)?
    )
  ){1,3}\.?$
  # "Online event", "Virtual event only", "Evento en línea"
  |^(?:online|virtual)[\s-](?:event|meeting|session|veranstaltung|event only|only|evenement)\.?$
  |^(?:evento|événement)\s(?:online|virtuale?|en ligne|en línea)\.?$
`;

/** Whether a whole line is an online place. */
export function isOnline(text: string): boolean {
  return ON_SCREENS.test(text);
}

const NO_PLACES = [NO_ROOM, NO_PLACE, MONTH_OR_YEAR, DOTTED_HOUR, DURATION];

/** How surely a phrase names a place: 3 for a word for one, 2 for a number like that of a room, 1 for an online place, 0 for neither. */
export function rankOf(printed: string): number {
  if (saysRoomChanged(printed) || NO_PLACES.some((words) => words.test(printed))) return 0;
  const withoutOnline = printed.replace(ONLINE, '');
  if (PLACE.test(withoutOnline) && printed.length < 140) return 3;
  if (NUMBERED.test(printed)) return 2;
  return withoutOnline === printed ? 0 : 1;
}
