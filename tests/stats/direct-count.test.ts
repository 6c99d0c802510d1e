/** Statistics are what one gets by listing the talks and counting them, whatever is asked. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { createSchema } from '../../src/schema.ts';
import type { PeriodName } from '../../src/stats/periods.ts';
import { talksPerPeriod } from '../../src/stats/talks-per-period.ts';
import { topRows } from '../../src/stats/top-rows.ts';
import { parsePartialDate } from '../../src/talks/partial-date.ts';
import { runQuery } from '../graphql/run-fixture.ts';
import { openSeeded } from '../graphql/seed-graph.ts';
import { describeOnBothEngines } from '../support/graphs.ts';

const schema = createSchema();
const SERIES = ['NONE', 'TOPIC', 'SPEAKER', 'INSTITUTION', 'SERIES'] as const;
type Series = (typeof SERIES)[number];

interface Named {
  readonly name: string;
}
interface Listed {
  readonly slug: string;
  readonly date: string | null;
  readonly speakers: readonly Named[];
  readonly topics: readonly { readonly topic: { readonly label: string } }[];
  readonly series: Named | null;
  readonly appearances: readonly {
    readonly role: string;
    readonly institutions: readonly Named[];
    readonly speaker: {
      readonly first: readonly {
        readonly id: string;
        readonly institution: Named;
        readonly unitInstitution: Named | null;
      }[];
      readonly last: readonly { readonly id: string }[];
    };
  }[];
}

const FIELDS = `slug date speakers { name } topics { topic { label } } series { name } appearances { role institutions { name } speaker {
  first: affiliations(asOf: $first, certainty: CERTAIN) { id institution { name } unitInstitution { name } }
  last: affiliations(asOf: $last, certainty: CERTAIN) { id } } }`;

/** The filters that are asked for, as they are given in a document. */
const FILTERS = [
  '',
  'where: { kind: [SEMINAR] }',
  'where: { OR: [{ topic: "machine learning" }, { series: "Harbour Colloquium" }] }',
  'about: "non-convex optimization"',
];

function seriesOf(talk: Listed, series: Series): readonly string[] {
  if (series === 'NONE') return ['talks'];
  if (series === 'TOPIC') return talk.topics.map(({ topic }) => topic.label);
  if (series === 'SPEAKER') return talk.speakers.map(({ name }) => name);
  if (series === 'SERIES') return talk.series === null ? [] : [talk.series.name];
  const at = talk.appearances
    .filter(({ role }) => role === 'SPEAKER')
    .flatMap(({ institutions, speaker }) => {
      if (institutions.length > 0) return institutions.map(({ name }) => name);
      if (talk.date === null) return [];
      // Certain on the first day and on the last that the talk may have been: certain on all of them.
      const stayed = new Set(speaker.last.map(({ id }) => id));
      return speaker.first
        .filter(({ id }) => stayed.has(id))
        .map((one) => (one.unitInstitution ?? one.institution).name);
    });
  return [...new Set(at)];
}

function startOf(day: string, by: PeriodName): string {
  if (by === 'DAY') return day;
  if (by === 'YEAR') return `${day.slice(0, 4)}-01-01`;
  if (by === 'MONTH') return `${day.slice(0, 7)}-01`;
  if (by === 'QUARTER')
    return `${day.slice(0, 5)}${String(Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

function isoOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

describeOnBothEngines('statistics', (_open, engine) => {
  const opened: { graph?: Graph } = {};
  const talksOf = new Map<string, readonly Listed[]>();
  const graphOf = (): Graph => {
    if (opened.graph === undefined) throw new Error('The graph is not open.');
    return opened.graph;
  };

  async function list(filter: string): Promise<readonly Listed[]> {
    const ask = async (fields: string, variables: Record<string, unknown> = {}) => {
      const declared = Object.keys(variables).length === 0 ? '' : '($slug: String!, $first: Date!, $last: Date!)';
      return (await runQuery(schema, graphOf(), { query: `query ${declared} { ${fields} }`, variables })).result as {
        data: { talks?: { nodes: Listed[] }; talk?: Listed };
      };
    };
    const { data } = await ask(`talks(first: 100${filter === '' ? '' : `, ${filter}`}) { nodes { slug date } }`);
    return Promise.all(
      (data.talks?.nodes ?? []).map(async ({ slug, date }) => {
        const days = date === null ? null : parsePartialDate(date);
        const variables = { slug, first: isoOf(days?.min ?? 0), last: isoOf(days?.max ?? 0) };
        return (await ask(`talk(slug: $slug) { ${FIELDS} }`, variables)).data.talk as Listed;
      }),
    );
  }

  beforeAll(async () => {
    opened.graph = await openSeeded(engine, 2);
    for (const filter of FILTERS) talksOf.set(filter, await list(filter));
  }, 1_200_000);
  afterAll(() => opened.graph?.close());

  const question = fc.record({
    by: fc.constantFrom<PeriodName>('DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'),
    series: fc.constantFrom(...SERIES),
    filter: fc.constantFrom(...FILTERS),
    from: fc.option(fc.integer({ min: 17_500, max: 18_800 }), { nil: null }),
    length: fc.option(fc.integer({ min: 0, max: 900 }), { nil: null }),
  });

  /** What the arguments of a filter are once a document has been read. */
  function questionOf(filter: string) {
    if (filter.startsWith('about')) return { about: 'non-convex optimization' };
    if (filter.includes('kind')) return { where: { kind: ['SEMINAR' as const] } };
    if (filter === '') return {};
    return { where: { OR: [{ topic: 'machine learning' }, { series: 'Harbour Colloquium' }] } };
  }

  it('are what counting the talks of a list gives', async () => {
    await fc.assert(
      fc.asyncProperty(question, async ({ by, series, filter, from, length }) => {
        const to = from === null || length === null ? null : from + length;
        const asked = {
          ...questionOf(filter),
          from: from === null ? null : isoOf(from),
          to: to === null ? null : isoOf(to),
        };
        const counts = new Map<string, number>();
        const sums = new Map<string, number>();
        for (const talk of talksOf.get(filter) ?? []) {
          const day = talk.date === null ? null : (parsePartialDate(talk.date)?.min ?? 0);
          const isIn = day === null ? from === null && to === null : day >= (from ?? day) && day <= (to ?? day);
          for (const name of isIn ? seriesOf(talk, series) : []) {
            sums.set(name, (sums.get(name) ?? 0) + 1);
            if (day === null) continue;
            const key = `${startOf(isoOf(day), by)} ${name}`;
            counts.set(key, (counts.get(key) ?? 0) + 1);
          }
        }
        const points = await talksPerPeriod(graphOf(), { ...asked, by, series, top: 100 });
        const told = points
          .filter(({ count }) => count > 0)
          .map((point) => `${point.time.slice(0, 10)} ${point.series} ${point.count}`);
        expect(told.sort()).toEqual([...counts].map(([key, count]) => `${key} ${count}`).sort());
        const times = [...new Set(points.map(({ time }) => time))];
        expect(times).toEqual([...times].sort());
        expect(points.length).toBe(times.length * new Set(points.map((point) => point.series)).size);
        if (series === 'NONE') return;
        const rows = await topRows(graphOf(), { ...asked, of: series, first: 100 });
        expect(rows.map(({ label, count }) => `${label} ${count}`).sort()).toEqual(
          [...sums].map(([label, count]) => `${label} ${count}`).sort(),
        );
        expect(rows.map(({ count }) => count)).toEqual(rows.map(({ count }) => count).sort((a, b) => b - a));
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('are answered from memory until something is written', async () => {
    const ask = () => talksPerPeriod(graphOf(), { by: 'YEAR', series: 'TOPIC', top: 10 });
    const first = await ask();
    const before = graphOf().statementCount;
    expect(await ask()).toEqual(first);
    // Another process may have written to Neo4j, so that it is asked whether one has.
    expect(graphOf().statementCount - before).toBe(engine.name === 'neo4j' ? 1 : 0);
  });
});
