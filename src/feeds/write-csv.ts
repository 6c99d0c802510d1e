/** CSV: one row a talk or a thing, safe to open in a spreadsheet. */
import papaparse from 'papaparse';
import type { FeedDocument } from './feed-document.ts';
import type { TalkRow } from './talk-row.ts';
import type { Thing } from './thing-rows.ts';

type Cell = string | number | null;
type Record = Readonly<{ [column: string]: Cell }>;

/** A spreadsheet takes a cell that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** As RFC 4180 has it. */
const END_OF_LINE = '\r\n';

/** What stands between the values of one cell. */
const BETWEEN = '; ';

const TALK_COLUMNS = [
  'id',
  'slug',
  'title',
  'date',
  'startTime',
  'endTime',
  'startsAt',
  'endsAt',
  'timeZone',
  'kind',
  'status',
  'speakers',
  'institutions',
  'topics',
  'series',
  'host',
  'location',
  'language',
  'url',
  'recordings',
  'abstract',
] as const;

const THING_COLUMNS: Readonly<{ [kind in Thing['kind']]: readonly string[] }> = {
  speaker: ['id', 'slug', 'name', 'aliases', 'homepage', 'identifiers', 'affiliations'],
  institution: [
    'id',
    'slug',
    'name',
    'aliases',
    'kind',
    'city',
    'countryCode',
    'latitude',
    'longitude',
    'homepage',
    'identifiers',
    'partOf',
  ],
  topic: ['id', 'slug', 'label', 'aliases', 'definition', 'identifiers', 'broader'],
  series: ['id', 'slug', 'name', 'kind', 'homepage', 'host'],
};

/** The kind of thing that each list is of. */
const KIND_OF = { speakers: 'speaker', institutions: 'institution', topics: 'topic', series: 'series' } as const;

export function writeCsv({ noun, slug, talks, things }: FeedDocument): string {
  if (noun === 'talks' || slug !== null) return csvOfTalks(talks, true);
  return csvOf(THING_COLUMNS[KIND_OF[noun]], things.map(thingRecord));
}

/** Talks as lines, with or without the names of the columns before them. */
export function csvOfTalks(talks: readonly TalkRow[], header: boolean): string {
  const lines = csvOf(TALK_COLUMNS, talks.map(talkRecord));
  return header ? lines : lines.slice(lines.indexOf(END_OF_LINE) + END_OF_LINE.length);
}

/** Records as lines, the names of the columns first. */
export function csvOf(columns: readonly string[], records: readonly Record[]): string {
  const rows = records.map((record) => columns.map((name) => record[name] ?? ''));
  const lines = papaparse.unparse([[...columns], ...rows], {
    escapeFormulae: FORMULA,
    newline: END_OF_LINE,
  });
  return lines === '' ? '' : `${lines}${END_OF_LINE}`;
}

/** A talk as one row. */
function talkRecord(talk: TalkRow): Record {
  const { speakers, institutions, topics, series, host, resources } = talk;
  const recordings = resources.filter(({ kind }) => kind === 'RECORDING').map(({ url }) => url);
  return {
    ...plain(talk),
    speakers: joined(speakers),
    institutions: joined(institutions),
    topics: topics.map(({ topic }) => topic.label).join(BETWEEN),
    series: series?.name ?? null,
    host: host?.name ?? null,
    recordings: recordings.join(BETWEEN),
  };
}

function thingRecord(thing: Thing): Record {
  const { kind, row } = thing;
  if (kind === 'series') return { ...plain(row), host: row.host?.name ?? null };
  const named = {
    ...plain(row),
    aliases: row.aliases.join(BETWEEN),
    identifiers: row.identifiers.map(({ scheme, value }) => `${scheme}:${value}`).join(BETWEEN),
  };
  if (kind === 'topic') return { ...named, broader: row.broader.map(({ label }) => label).join(BETWEEN) };
  if (kind === 'institution') return { ...named, partOf: joined(row.partOf) };
  const affiliations = row.affiliations.map(({ institution, role, start, end }) => {
    const period = start === null && end === null ? '' : ` ${start ?? '..'}/${end ?? '..'}`;
    return `${role === null ? '' : `${role}, `}${institution.name}${period}`;
  });
  return { ...named, affiliations: affiliations.join(BETWEEN) };
}

function joined(things: readonly { readonly name: string }[]): string {
  return things.map(({ name }) => name).join(BETWEEN);
}

/** The values of a row that are a cell as they are. */
function plain(row: object): Record {
  const cells = Object.entries(row).filter(([, value]) => typeof value !== 'object' || value === null);
  return Object.fromEntries(cells) as Record;
}
