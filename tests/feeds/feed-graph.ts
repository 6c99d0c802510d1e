/** Talks that are exactly as a test tells them, line breaks and all, imported into a graph that is served. */
import { fixedClock } from '../../src/clock.ts';
import type { Fact, ReadTalk } from '../../src/extract/understanding.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { importDocument } from '../../src/import/import-documents.ts';
import type { Understand } from '../../src/import/settings.ts';
import { sketchedTalk, type TalkSketch } from '../import/read-talks.ts';
import { type Served, serve } from '../server/served.ts';

/** Titles that go wrong wherever somebody forgets to quote. */
export const HOSTILE_TITLES: readonly string[] = [
  'Quotes "double" and \'single\' and “curly”',
  'Commas, semicolons; colons: and a dash - here',
  'A line\nbroken into\nthree',
  'Windows\r\nline ends',
  'Emoji 😀 and 👩‍👩‍👧‍👦 families 🏳️‍🌈',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://example.org","click")\n=1+1',
  '+1+1',
  '-2-3',
  '@SUM(1,2)',
  '\tTab at the start',
  '<script>alert("x")</script>',
  '</title><img src=x onerror=alert(1)>',
  '<![CDATA[ not closed ]]> and ]]> again',
  '&amp; &lt;b&gt; & an ampersand',
  'Back\\slash \\n and \\, and \\;',
  'END:VEVENT\nEND:VCALENDAR\nBEGIN:VCALENDAR',
  'Ünïcödé, Ελληνικά, 日本語, עברית, العربية',
  `Very long: ${'ß😀'.repeat(200)}`,
  "{{ template }} $(injected) %s %n $1 ' OR 1=1 --",
];

/** A talk as a test tells it, with what sketches do not have. */
export interface Told extends Omit<TalkSketch, 'title' | 'abstract' | 'status'> {
  readonly title: string;
  readonly abstract?: string;
  readonly endTime?: string;
  readonly timeZone?: string;
  readonly location?: string;
  readonly url?: string;
  readonly status?: ReadTalk['status'] extends Fact<infer S> | null ? S : never;
}

/** Reads a document of what is told. */
export const understandTold: Understand = async (text) => ({
  format: 'TEXT',
  text,
  talks: (JSON.parse(text) as readonly Told[]).map(readTold),
  rejected: [],
});

const settings = { clock: fixedClock('2024-05-06T07:08:09.000Z'), understand: understandTold };

function readTold({ title, abstract, endTime, timeZone, location, url, status, ...sketch }: Told): ReadTalk {
  const { talk } = sketchedTalk({ ...sketch, title: 'T' });
  const fact = <T>(value: T | undefined): Fact<T> | null =>
    value === undefined || talk.title === null ? null : { ...talk.title, value, quote: 'T' };
  return {
    ...talk,
    title: fact(title),
    abstract: fact(abstract),
    endTime: fact(endTime),
    timeZone: fact(timeZone),
    location: fact(location),
    url: fact(url),
    status: fact(status),
  };
}

/** Imports what is told as a document of an address; gives the change. */
export async function tell(graph: Graph, talks: readonly Told[], uri = 'https://talks.example/list'): Promise<string> {
  const { change } = await importDocument(graph, { text: JSON.stringify(talks), uri }, settings);
  return change ?? '';
}

/** A talk for each hostile title, on days of its own. */
export function hostileTalks(): readonly Told[] {
  return HOSTILE_TITLES.map((title, index) => ({
    uid: `hostile-${index}`,
    title,
    abstract: `${title}\n\nAnd once more: ${title}`,
    date: `2024-03-${String(index + 1).padStart(2, '0')}`,
    startTime: '16:00',
    endTime: '17:00',
    timeZone: 'Europe/Zurich',
    location: `Room "1", ${index}`,
    speaker: 'Ada Quill',
    at: ['MIT'],
    topics: ['non-convex optimization'],
    series: 'Seminar on Learning',
  }));
}

/** A server over a graph that holds what is told. */
export async function serveTold(talks: readonly Told[]): Promise<Served> {
  const served = await serve();
  await tell(served.graph, talks);
  return served;
}
