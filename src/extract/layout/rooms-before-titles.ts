/** Finds where a room ends that nothing sets apart from the title behind it: "Mill Science 105 Looms without weavers". */

import { rankOf } from '../parsers/place-names.ts';

const ROOM_BEFORE_TITLE =
  /^\s*(?:\p{Lu}[\p{L}'’&-]+\s){1,3}(?!(?:19|20)\d\d\s)\d{2,4}\p{Lu}?\s(?=["“„«]?\p{Lu}[\p{L}'’-]*:?\s\S+\s\S)/u;
const LONGEST = 120;
/** What a number makes a place, and more. */
const SURE = 2;

/** How long the room is with which a stretch behind an hour begins, up to the title; 0 where none does. */
export function roomBeforeTitle(printed: string): number {
  const room = ROOM_BEFORE_TITLE.exec(printed.slice(0, LONGEST))?.[0] ?? '';
  return rankOf(room.trim()) >= SURE ? room.length : 0;
}
