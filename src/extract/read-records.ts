/** Reads the talks of data, in JSON or XML, by their shape. */

import { identityText } from './mapped-text.ts';
import { readPage } from './read-page.ts';
import { readJsonLines } from './readers/json-lines.ts';
import type { PlacedJson } from './readers/json-places.ts';
import { jsonOfXml } from './readers/xml-as-json.ts';
import { readPlacedXml } from './readers/xml-places.ts';
import { type Reading, recordReading } from './reading.ts';
import { readFeedTalks, readJsonFeedTalks } from './records/feed-entries.ts';
import { type Records, readJsonTalks } from './records/object-events.ts';
import { readScheduleTalks, scheduleIn } from './records/schedule-events.ts';
import { writtenTexts } from './records/written-talks.ts';

/** The talks of JSON values, a line each. */
export function readLines(source: string): Reading {
  const { root, rejected } = readJsonLines(source);
  const records = readJsonTalks(source, root);
  return recordReading({ drafts: records.drafts, rejected: [...rejected, ...records.rejected] });
}

/** What a JSON value is, told by its shape. */
export function readExport(source: string, root: PlacedJson): Records {
  const schedule = scheduleIn(root);
  const scheduled = schedule ? readScheduleTalks(source, schedule) : null;
  if (scheduled && scheduled.drafts.length + scheduled.rejected.length > 0) return scheduled;
  const feed = readJsonFeedTalks(source, root);
  if (feed) return feed;
  const records = readJsonTalks(source, root);
  if (records.drafts.length + records.rejected.length > 0) return records;
  const drafts = writtenTexts(root).flatMap((mapped) => readPage({ source, mapped, links: [] }).drafts);
  return { drafts, rejected: [] };
}

/** The talks of a feed, a schedule or other XML. */
export function readXml(source: string): Reading {
  const root = readPlacedXml(identityText(source));
  if (/^(?:rss|feed|rdf:rdf)$/.test(root.name)) return recordReading(readFeedTalks(source, root));
  const value = jsonOfXml(root);
  const schedule = root.name === 'schedule' ? value : scheduleIn(value);
  return recordReading(schedule ? readScheduleTalks(source, schedule) : readJsonTalks(source, value));
}
