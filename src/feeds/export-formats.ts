/** The formats of exports that are one text: each writes page after page, so that no export has to fit into memory. */
import type { FeedDocument } from './feed-document.ts';
import { writeAtom } from './write-atom.ts';
import { csvOfTalks } from './write-csv.ts';
import { graphmlPages } from './write-graphml.ts';
import { writeICalendar } from './write-icalendar.ts';
import { jsonLdPages } from './write-json-ld.ts';

export interface PageWriter {
  /** What stands before the first page. */
  readonly opening: () => string;
  readonly page: (document: FeedDocument) => string;
  readonly closing: () => string;
}

const nothing = (): string => '';

/** A writer of whole documents as a writer of pages: what stands around the entries is written once. */
function cutting(
  write: (document: FeedDocument) => string,
  entry: RegExp,
  end: string,
  first: FeedDocument,
): PageWriter {
  const part = (text: string): readonly [before: string, entries: string] => {
    const at = entry.exec(text)?.index ?? text.lastIndexOf(end);
    return [text.slice(0, at), text.slice(at, text.lastIndexOf(end))];
  };
  return {
    opening: () => part(write({ ...first, talks: [] }))[0],
    page: (document) => part(write(document))[1],
    closing: () => `${end}${end.endsWith('\n') ? '' : '\n'}`,
  };
}

/** A format's writer for an export whose first page is given. */
export const PAGE_WRITERS = {
  csv: (): PageWriter => ({
    opening: () => csvOfTalks([], true),
    page: ({ talks }) => csvOfTalks(talks, false),
    closing: nothing,
  }),
  ndjson: (): PageWriter => ({
    opening: nothing,
    page: ({ talks }) => talks.map((talk) => `${JSON.stringify(talk)}\n`).join(''),
    closing: nothing,
  }),
  jsonld: (): PageWriter => jsonLdPages(),
  graphml: (): PageWriter => graphmlPages(),
  // A line that begins so is a line of its own: a folded one begins with a space.
  ics: (first: FeedDocument): PageWriter => cutting(writeICalendar, /^BEGIN:VEVENT/m, 'END:VCALENDAR\r\n', first),
  atom: (first: FeedDocument): PageWriter => cutting(writeAtom, /^ {2}<entry>/m, '</feed>\n', first),
} as const satisfies Readonly<Record<string, (first: FeedDocument) => PageWriter>>;

export type TextFormat = keyof typeof PAGE_WRITERS;
