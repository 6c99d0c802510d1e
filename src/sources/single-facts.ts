/** The fields of a talk of which a document states one fact at most, by the names that evidence and reports have for them. */
import type { Fact, ReadTalk } from '../extract/understanding.ts';

/** How each is taken from a talk, in the order in which people look for them. */
export const SINGLE_FACTS: ReadonlyMap<string, (talk: ReadTalk) => Fact<unknown> | null> = new Map([
  ['title', (talk: ReadTalk) => talk.title],
  ['date', (talk: ReadTalk) => talk.date],
  ['startTime', (talk: ReadTalk) => talk.startTime],
  ['endTime', (talk: ReadTalk) => talk.endTime],
  ['timeZone', (talk: ReadTalk) => talk.timeZone],
  ['location', (talk: ReadTalk) => talk.location],
  ['url', (talk: ReadTalk) => talk.url],
  ['series', (talk: ReadTalk) => talk.series],
  ['host', (talk: ReadTalk) => talk.hostInstitution],
  ['abstract', (talk: ReadTalk) => talk.abstract],
]);
