/** Tells the labels above all that a page says of an event from those above the abstract. */

import { pattern } from '../../text/pattern.ts';
import type { Line } from '../line.ts';

/** Above the text of a calendar, whatever that holds. */
const OF_EVENT = pattern('iu')`
  ^\W*(?:
    about (?:the|this) (?:event|seminar)|event description|description|overview|details
    |descripción|descrizione|descrição|beschreibung|beschrijving|omschrijving|opis
  )\W*$
`;

/** "About this event" above all that is said of it, where a label below says which of that is the abstract. */
export function isHeadingOfAll({ text, start }: Line, lines: readonly Line[]): boolean {
  const isOwn = (line: Line) =>
    line.start > start && line.label?.keys.includes('abstract') === true && !OF_EVENT.test(line.text);
  return OF_EVENT.test(text) && lines.some(isOwn);
}
