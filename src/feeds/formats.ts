/** The formats that lists and things are written in. */
import type { FeedDocument } from './feed-document.ts';
import { writeAtom } from './write-atom.ts';
import { writeCsv } from './write-csv.ts';
import { writeGraphml } from './write-graphml.ts';
import { writeICalendar } from './write-icalendar.ts';
import { writeJson } from './write-json.ts';
import { writeJsonLd } from './write-json-ld.ts';

export interface Format {
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (document: FeedDocument) => string;
  /** Whether it says how many there are on all pages, which has to be counted. */
  readonly withTotal: boolean;
  /** Whether a list of things is written as the talks of these, as calendars and news feeds are. */
  readonly ofTalks: boolean;
}

const format = (
  extension: string,
  mediaType: string,
  write: Format['write'],
  options: Partial<Pick<Format, 'withTotal' | 'ofTalks'>> = {},
): Format => ({ extension, mediaType, write, withTotal: false, ofTalks: false, ...options });

export const FORMATS: readonly Format[] = [
  format('json', 'application/json; charset=utf-8', writeJson, { withTotal: true }),
  format('csv', 'text/csv; charset=utf-8; header=present', writeCsv),
  format('ics', 'text/calendar; charset=utf-8', writeICalendar, { ofTalks: true }),
  format('atom', 'application/atom+xml; charset=utf-8', writeAtom, { ofTalks: true }),
  format('jsonld', 'application/ld+json; charset=utf-8', writeJsonLd, { withTotal: true }),
  format('graphml', 'application/graphml+xml; charset=utf-8', writeGraphml, { ofTalks: true }),
];
