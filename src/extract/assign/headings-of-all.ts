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
export function isHeadingOfAll(heading: Line, lines: readonly Line[]): boolean {
  const isOwn = (line: Line) =>
    line.start > heading.start && line.label?.keys.includes('abstract') === true && !OF_EVENT.test(line.text);
  return OF_EVENT.test(heading.text) && lines.some(isOwn);
}

/** "Description: In this series …" before "Abstract: When a loom …": what the event is, and what the talk is about. */
export function isOfSeries({ text, start, label }: Line, lines: readonly Line[]): boolean {
  const isOfEvent = OF_EVENT.test(text.slice(0, label?.valueStart ?? 0));
  return (
    isOfEvent && lines.some((line) => line.start > start && NAMES_ABSTRACT.test(line.text.slice(0, LONGEST_LABEL)))
  );
}

const LONGEST_LABEL = 30;
const NAMES_ABSTRACT = /^\W*(?:abstract|zusammenfassung|résumé|resumen|riassunto|resumo|samenvatting)\s*[:|]/iu;
