/** Leaves out the links to the events before and behind that calendars set around an event: "« Talk: Ada Byron", "Lunch »". */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import type { Edit } from '../mapped-text.ts';

/** The way back to the calendar begins with the mark of such links, which in other texts is a quotation mark. */
const WAY_BACK = pattern('u')`
  (?:«|&laquo;|‹)\s(?:
    All Events|Alle Veranstaltungen|Tou(?:te)?s les [EÉÈeéè]v[eéè]nements|Todos los [Ee]ventos
    |Tutti gli [Ee]venti|Todos os [Ee]ventos|Wszystkie [Ww]ydarzenia|Alle [Ee]venementen
  )(?!\p{L})
`;
const LONG_LINE = 160;
const BESIDE_EVENT = pattern('gu')`
  # English
  (?<=\s)\+\s(?:Google Calendar|iCal Export|Google Map)(?=\s|$)
  # several languages
  |(?<=\s)(?:
    [«‹]\s[^«»‹›\n]{3,200}\s[»›]|This event has passed\.|Diese Veranstaltung hat bereits stattgefunden\.
    |Cet évènement est passé\.?|Este evento ha pasado\.
  )(?=\s|$)
`;
/** "Event Category:", "Venue" in boxes below the text. */
const BOX =
  /(?<=\S\s)(?:Event(?: Category| Categories| Tags?| Website)?:|Details(?=\s{1,3}Date:)|Venue(?=\s{1,3}\p{Lu})|Organi[sz]er(?=\s{1,3}\p{Lu}))/gu;

/** Line breaks around such links in long lines, and the marks of the boxes below the text. */
export function neighbourLinks(text: string): Edit[] {
  const back = WAY_BACK.exec(text);
  if (!back) return [];
  const from = back.index;
  const links = [back, ...matchesOf(BESIDE_EVENT, text).filter(({ index }) => index > from)];
  const boxes = matchesOf(BOX, text).filter(({ index }) => index > from);
  return [
    ...links
      .filter(({ index }) => isInLongLine(text, index))
      .flatMap(({ index, 0: link }) => [index, index + link.length].map((at) => ({ at, remove: 0, insert: '\n\n' }))),
    ...boxes
      .filter(({ index }) => isInLongLine(text, index))
      .flatMap(({ index, 0: label }) => [
        { at: index, remove: 0, insert: '\n' },
        { at: index + label.length, remove: 0, insert: /:$/.test(label) ? ' ' : ': ' },
      ]),
  ];
}

/** No more of the text is looked at, which may be one line in all. */
function isInLongLine(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONG_LINE), at);
  const after = text.slice(at, at + LONG_LINE);
  const end = after.indexOf('\n');
  return before.length - before.lastIndexOf('\n') - 1 + (end < 0 ? after.length : end) >= LONG_LINE;
}

const LONGEST_LINK = 200;
const LINK =
  /^[«‹]\s|\s[»›]$|^(?:This event has passed|Diese Veranstaltung hat bereits stattgefunden|Cet évènement est passé|Este evento ha pasado)\.?$/u;

/** Of a page in one line, what stands above the way back is the menu of the site. */
const MOST_ABOVE = 2;

/** The lines without such links, where the page has them. */
export function withoutNeighbourLinks<One extends { readonly text: string }>(lines: readonly One[]): readonly One[] {
  const back = lines.findIndex(({ text }) => text.length < LONGEST_LINK && WAY_BACK.test(text));
  if (back < 0) return lines;
  return lines.slice(back > MOST_ABOVE ? 0 : back).filter(({ text }) => text.length > LONGEST_LINK || !LINK.test(text));
}
