/** A small document format for tests, so that what is read is known exactly: `key: value` lines, a blank line between announcements. */
import type { Fact, ReadCareer, ReadTalk, Understanding } from '../../src/extract/understanding.ts';
import type { Understand } from '../../src/import/settings.ts';

export interface PostSketch {
  readonly institution: string;
  readonly unit?: string;
  readonly role?: string;
  readonly kind?: ReadCareer['kind'];
  readonly start?: string;
  readonly end?: string;
  readonly ongoing?: ReadCareer['ongoing'];
  readonly precedes?: readonly number[];
  readonly atEvent?: boolean;
}

export interface TalkSketch {
  readonly uid?: string;
  readonly revision?: number;
  readonly title?: string | null;
  readonly date?: string;
  readonly startTime?: string;
  readonly speaker?: string;
  /** Who gives the talk together with the speaker. */
  readonly with?: string;
  readonly at?: readonly string[];
  readonly topics?: readonly string[];
  readonly series?: string;
  readonly host?: string;
  readonly status?: 'SCHEDULED' | 'CANCELLED';
  readonly homepage?: string;
  readonly abstract?: string;
  readonly link?: string;
  readonly adviser?: string;
  readonly posts?: readonly PostSketch[];
}

/** Announcements in the format. */
export function documentOf(sketches: readonly TalkSketch[]): string {
  return sketches.map(blockOf).join('\n\n');
}

/** One announcement as it would be read. */
export function sketchedTalk(sketch: TalkSketch): { talk: ReadTalk; text: string } {
  const text = documentOf([sketch]);
  const [talk] = readSketches(text);
  if (!talk) throw new Error('A sketch gives one talk.');
  return { talk, text };
}

/** Reads the format. */
export const understandSketches: Understand = async (text): Promise<Understanding> => ({
  format: 'TEXT',
  text,
  talks: readSketches(text),
  rejected: [],
});

function blockOf(sketch: TalkSketch): string {
  const { at = [], topics = [], posts = [], title = 'A talk', ...single } = sketch;
  const lines = Object.entries({ ...single, title }).filter(([, value]) => value !== null && value !== undefined);
  return [
    ...lines.map(([key, value]) => `${key}: ${value}`),
    ...at.map((value) => `at: ${value}`),
    ...topics.map((value) => `topic: ${value}`),
    ...posts.map((post) => `post: ${JSON.stringify(post)}`),
  ].join('\n');
}

function readSketches(text: string): ReadTalk[] {
  const talks: ReadTalk[] = [];
  let start = 0;
  for (const block of text.split('\n\n')) {
    if (block.includes(': ')) talks.push(readBlock(block, start));
    start += block.length + 2;
  }
  return talks;
}

function readBlock(block: string, start: number): ReadTalk {
  const lines: [key: string, fact: Fact][] = [];
  let at = start;
  for (const line of block.split('\n')) {
    const colon = line.indexOf(': ');
    const value = line.slice(colon + 2);
    const span = { start: at + colon + 2, end: at + line.length };
    lines.push([line.slice(0, colon), { value, quote: value, ...span, rule: 'test', method: 'RULE', confidence: 0.9 }]);
    at += line.length + 1;
  }
  const all = (key: string) => lines.flatMap(([name, fact]) => (name === key ? [fact] : []));
  const one = (key: string) => all(key)[0] ?? null;
  const name = one('speaker');
  const career = all('post').map(careerOf);
  const status = one('status');
  return {
    start,
    end: start + block.length,
    uid: one('uid')?.value ?? null,
    revision: Number(one('revision')?.value ?? 0),
    kind: null,
    status: status && { ...status, value: status.value === 'CANCELLED' ? 'CANCELLED' : 'SCHEDULED' },
    title: one('title'),
    abstract: one('abstract'),
    date: one('date'),
    startTime: one('startTime'),
    endTime: null,
    timeZone: null,
    language: null,
    location: null,
    url: null,
    series: one('series'),
    hostInstitution: one('host'),
    appearances: name
      ? [
          { role: 'SPEAKER', name, affiliations: all('at') },
          ...all('with').map((other) => ({ role: 'SPEAKER' as const, name: other, affiliations: [] })),
        ]
      : [],
    people:
      name && (career.length > 0 || one('homepage'))
        ? [{ name, homepage: one('homepage'), career, interests: [], other: [] }]
        : [],
    mentions: all('adviser').map((fact) => ({ kind: 'ADVISER', name: fact, affiliation: null })),
    topics: all('topic'),
    topicCandidates: [],
    resources: all('link').map((url) => ({ kind: 'RECORDING', url, title: null })),
  };
}

function careerOf(statement: Fact): ReadCareer {
  const post: PostSketch = JSON.parse(statement.value);
  return {
    kind: post.kind ?? 'EMPLOYMENT',
    role: post.role ?? null,
    institution: { ...statement, value: post.institution },
    unit: post.unit ? { ...statement, value: post.unit } : null,
    field: null,
    start: post.start ?? null,
    end: post.end ?? null,
    ongoing: post.ongoing ?? 'UNKNOWN',
    precedes: post.precedes ?? [],
    atEvent: post.atEvent ?? false,
    statement,
  };
}
