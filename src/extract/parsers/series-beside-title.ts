/** Finds the title in a line that also names the series or the house it belongs to: "On engines | Babbage Distinguished Lecture", "Topology Seminar: Knots". */

import { looksLikeInstitution } from '../../institutions/gazetteer.ts';
import type { Span } from '../mapped-text.ts';
import { isSeriesName } from './series-names.ts';

const BEHIND = /\s(?<mark>[|•·–—-]{1,2})\s(?<tail>\p{Lu}[^|•·]{3,80})$/u;
const BEFORE = /^(?<head>.{4,70}?)(?<mark>\s?:|\s[–—|-])\s+(?=\S)/u;
/** Names that end in the word for a series and are no title: "Statistics Seminar". */
const ENDS_SERIES =
  /(?:seminars?|colloqui(?:um|a)|lunch|talks?|lectures?|series|(?:reading|working|study|discussion|research) groups?|club|forum|oberseminar|kolloquium|séminaire|seminario|seminarium)(?:\s\d{4})?$/iu;
/** "Séminaire de probabilités" */
const BEGINS_SERIES =
  /^(?:séminaires?|colloque|cycle|seminari[oa]?|ciclo|coloquio|colóquio|seminarium|konwersatorium|kolloquium|oberseminar|vortragsreihe|ringvorlesung)\s/iu;
const LEAST = 8;
const SEVERAL_WORDS = /\S\s+\S+\s+\S/;

/** Whether a stretch before a title and a mark is the name of a series. */
export function isSeriesBeforeTitle(text: string): boolean {
  return ENDS_SERIES.test(text) && isSeriesName(text);
}

/** Where the title stands in "Title | Series" and "Title – Series"; null in other lines. */
export function titleBeforeSeries(text: string): Span | null {
  const found = BEHIND.exec(text);
  const tail = found?.groups?.tail;
  if (!found || tail === undefined || found.index < LEAST) return null;
  const head = text.slice(0, found.index).trimEnd();
  const isSeries = isSeriesName(tail) && (ENDS_SERIES.test(tail) || BEGINS_SERIES.test(tail));
  const isHouse = found.groups?.mark === '|' && looksLikeInstitution(tail);
  if (!(isSeries || isHouse) || isSeriesName(head) || looksLikeInstitution(head) || !/\S\s+\S/.test(head)) return null;
  return { start: 0, end: head.length };
}

/** Where the title stands in "Series: Title" and "House – Title"; null in other lines. */
export function titleBehindSeries(text: string): Span | null {
  const found = BEFORE.exec(text);
  const head = found?.groups?.head;
  if (!found || head === undefined) return null;
  const rest = text.slice(found[0].length);
  const isHouse = /[|–—-]/.test(found.groups?.mark ?? '') && looksLikeInstitution(head) && SEVERAL_WORDS.test(rest);
  if (!(isSeriesBeforeTitle(head) || isHouse) || isSeriesName(rest) || looksLikeInstitution(rest)) return null;
  return { start: found[0].length, end: text.length };
}
