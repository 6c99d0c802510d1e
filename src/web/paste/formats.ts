/** Formats of documents in words. */
import type { ImportFormat } from './reading.ts';

export const FORMATS: readonly (readonly [format: ImportFormat, words: string])[] = [
  ['TEXT', 'text or mail'],
  ['HTML', 'web page'],
  ['ICALENDAR', 'calendar (iCalendar)'],
  ['CSV', 'table (CSV)'],
  ['JSON', 'JSON'],
  ['JSONLD', 'schema.org (JSON-LD)'],
  ['FEED', 'news feed'],
  ['SCHEDULE', 'conference schedule'],
  ['RESEARCHSEMINARS', 'researchseminars.org'],
  ['INDICO', 'Indico'],
];

/** A format as the reader knows it. */
export function formatInWords(format: ImportFormat): string {
  return FORMATS.find(([one]) => one === format)?.[1] ?? format;
}
