/** Reads what a page in HTML says of its talks to programs. */

import { InputError } from '../../errors.ts';
import type { MappedText } from '../mapped-text.ts';
import type { HtmlText } from '../readers/html-text.ts';
import { readPlacedJson } from '../readers/json-places.ts';
import { readMicrodata } from '../readers/microdata.ts';
import { type Records, readJsonTalks } from './object-events.ts';

/** What a page says of its talks to programs: as linked data, else as microdata. */
export function describedIn(source: string, html: HtmlText, base: MappedText): Records {
  const data = html.linkedData.flatMap((one) => readLinkedData(source, one) ?? []);
  const drafts = data.flatMap((records) => records.drafts);
  const marked = drafts.length === 0 ? readMicrodata(base) : null;
  return marked ? readJsonTalks(source, marked) : { drafts, rejected: data.flatMap(({ rejected }) => rejected) };
}

/** Linked data that is broken is passed over: the page says the same in words. */
function readLinkedData(source: string, data: MappedText): ReturnType<typeof readJsonTalks> | null {
  try {
    return readJsonTalks(source, readPlacedJson(data));
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
