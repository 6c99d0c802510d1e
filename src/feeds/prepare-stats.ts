/** `/stats/<name>.csv` and `.json`: the rows of dashboards, flat. */
import { type DocumentNode, parse } from 'graphql';
import { z } from 'zod';
import { today } from '../clock.ts';
import { type Asker, ask } from './ask.ts';
import { ALL_TALKS_PARAMETERS, names, number, oneOf, type Parameter, readVariables } from './parameters.ts';
import type { Prepared } from './prepared.ts';
import { badAddress, notFound } from './problem.ts';
import { csvOf } from './write-csv.ts';

const PATH = /^\/stats\/([a-z-]+)\.(csv|json)$/;

interface StatsAddress {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** The parameters without which there is nothing to answer. */
  readonly required: readonly string[];
  readonly columns: readonly string[];
  /** Gives `stats { rows }`, a list or a single row. */
  readonly document: DocumentNode;
}

const TIMES: readonly Parameter[] = [
  {
    name: 'from',
    description: 'the beginning: a day or year, an instant, milliseconds since 1970, or `today`',
    into: ['from'],
    read: dayOrText,
  },
  { name: 'to', description: 'the end', into: ['to'], read: dayOrText },
];

/** Which talks count, but for their time, which has its own parameters here. */
const TALKS = ALL_TALKS_PARAMETERS.filter(({ name }) => !['from', 'to', 'order'].includes(name));

function dayOrText(text: string, day: string): string {
  return text === 'today' ? day : text;
}

const choice = (words: readonly string[]): Parameter['read'] =>
  oneOf(Object.fromEntries(words.map((word) => [word, word.toUpperCase()])));

const KINDS = ['speaker', 'institution', 'topic', 'series'];

export const STATS: readonly StatsAddress[] = [
  {
    name: 'totals',
    parameters: [],
    required: [],
    columns: ['talks', 'speakers', 'institutions', 'topics', 'series', 'affiliations', 'sources'],
    document: parse(
      'query Totals { stats { rows: totals { talks speakers institutions topics series affiliations sources } } }',
    ),
  },
  {
    name: 'talks-per-period',
    parameters: [
      {
        name: 'by',
        description: '`day`, `week`, `month`, `quarter` or `year`',
        into: ['by'],
        read: choice(['day', 'week', 'month', 'quarter', 'year']),
      },
      {
        name: 'of',
        description: 'counted by `topic`, `institution`, `speaker` or `series`; all together when left out',
        into: ['series'],
        read: choice(KINDS),
      },
      { name: 'top', description: 'with `of`: how many of these, 10 when left out', into: ['top'], read: number },
      ...TIMES,
      ...TALKS,
    ],
    required: ['by'],
    columns: ['time', 'count', 'series'],
    document:
      parse(`query TalksPerPeriod($by: Period!, $series: StatsSeries, $top: Int, $from: String, $to: String, $about: String, $where: TalkWhere) {
      stats { rows: talksPerPeriod(by: $by, series: $series, top: $top, from: $from, to: $to, about: $about, where: $where) { time count series } }
    }`),
  },
  {
    name: 'top',
    parameters: [
      { name: 'of', description: '`speaker`, `institution`, `topic` or `series`', into: ['of'], read: choice(KINDS) },
      { name: 'first', description: 'how many, 1 to 100; 10 when left out', into: ['first'], read: number },
      ...TIMES,
      ...TALKS,
    ],
    required: ['of'],
    columns: ['id', 'label', 'count'],
    document:
      parse(`query Top($of: TopKind!, $first: Int, $from: String, $to: String, $about: String, $where: TalkWhere) {
      stats { rows: top(of: $of, first: $first, from: $from, to: $to, about: $about, where: $where) { id label count } }
    }`),
  },
  {
    name: 'affiliation-flows',
    parameters: [
      {
        name: 'kinds',
        description: 'only affiliations of these kinds, such as `employment,visiting`',
        into: ['kinds'],
        read: names,
      },
      {
        name: 'institutions',
        description: 'the id of one, for moves to and from it, or of two, for moves between them',
        into: ['institutions'],
        read: (text) => text.split(',').map((id) => id.trim()),
      },
      { name: 'first', description: 'how many, 1 to 100; 100 when left out', into: ['first'], read: number },
      ...TIMES,
    ],
    required: [],
    columns: ['source', 'target', 'count', 'sourceId', 'targetId'],
    document:
      parse(`query Flows($kinds: [AffiliationKind!], $institutions: [ID!], $first: Int, $from: String, $to: String) {
      stats {
        rows: affiliationFlows(kinds: $kinds, institutions: $institutions, first: $first, from: $from, to: $to) {
          source target count sourceId targetId
        }
      }
    }`),
  },
];

const row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
const answer = z.object({ stats: z.object({ rows: z.union([z.array(row), row.transform((one) => [one])]) }) });

/** The address as that of statistics, or null. */
export function prepareStats(url: URL, asker: Asker): Prepared | null {
  const [, name, format] = PATH.exec(url.pathname) ?? [];
  if (name === undefined) return null;
  const found = STATS.find((one) => one.name === name);
  if (found === undefined)
    throw notFound(`There are no statistics "${name}": ask for ${STATS.map((one) => one.name).join(', ')}.`);
  const { parameters, required, columns, document } = found;
  const variables = readVariables(url.searchParams, parameters, today(asker.clock));
  for (const needed of parameters.filter((one) => required.includes(one.name))) {
    if (variables[needed.into[0]] === undefined)
      throw badAddress(`${needed.name} is missing: give ${needed.description.replaceAll('`', '')}.`);
  }
  return {
    mediaType: format === 'csv' ? 'text/csv; charset=utf-8; header=present' : 'application/json; charset=utf-8',
    key: JSON.stringify([name, variables]),
    changesDaily: [...url.searchParams.values()].includes('today'),
    write: async () => {
      const { rows } = answer.parse(await ask(asker, document, variables)).stats;
      return { text: format === 'csv' ? csvOf(columns, rows) : `${JSON.stringify(rows, null, 2)}\n`, links: {} };
    },
  };
}
