/** Who was where on a day is the same asked from the person and from the institution, on every day that could matter. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { createSchema } from '../../src/schema.ts';
import { describeOnBothEngines } from '../support/graphs.ts';
import { runQuery } from './run-fixture.ts';
import { openSeeded } from './seed-graph.ts';

const schema = createSchema();
const DAYS = [
  '2009-12-31',
  '2010-01-01',
  '2012-06-15',
  '2012-12-31',
  '2013-01-01',
  '2013-12-31',
  '2014-01-01',
  '2015-09-01',
  '2018-12-31',
  '2019-01-01',
  '2020-02-10',
  '2024-10-05',
  '2040-01-01',
];

interface Named {
  readonly name: string;
}
interface BothSides {
  readonly data: {
    readonly speakers: {
      readonly nodes: readonly (Named & {
        readonly affiliations: readonly { readonly institution: Named; readonly unitInstitution: Named | null }[];
      })[];
    };
    readonly institutions: {
      readonly nodes: readonly (Named & {
        readonly partOf: readonly Named[];
        readonly speakers: { readonly nodes: readonly Named[] };
      })[];
    };
  };
}

describeOnBothEngines('affiliations on a day', (_open, engine) => {
  const opened: { graph?: Graph } = {};
  beforeAll(async () => {
    opened.graph = await openSeeded(engine);
  }, 1_200_000);
  afterAll(() => opened.graph?.close());

  async function bothSides(
    asOf: string,
    certainty: 'CERTAIN' | 'POSSIBLE',
  ): Promise<{ fromPeople: string[]; fromInstitutions: string[] }> {
    if (opened.graph === undefined) throw new Error('The graph is not open.');
    const query = `query ($asOf: Date!, $certainty: Certainty!) {
      speakers(first: 100) { nodes { name affiliations(asOf: $asOf, certainty: $certainty) { institution { name } unitInstitution { name } } } }
      institutions(first: 100) { nodes { name partOf { name } speakers(asOf: $asOf, certainty: $certainty, first: 100) { nodes { name } } } }
    }`;
    const { data } = (await runQuery(schema, opened.graph, { query, variables: { asOf, certainty } }))
      .result as BothSides;
    const above = new Map(data.institutions.nodes.map(({ name, partOf }) => [name, partOf.map((one) => one.name)]));
    const withAbove = (name: string): string[] => [name, ...(above.get(name) ?? []).flatMap(withAbove)];
    const fromPeople = data.speakers.nodes.flatMap(({ name, affiliations }) =>
      affiliations.flatMap(({ institution, unitInstitution }) =>
        [institution, unitInstitution].flatMap((place) =>
          place ? withAbove(place.name).map((at) => `${name} at ${at}`) : [],
        ),
      ),
    );
    const fromInstitutions = data.institutions.nodes.flatMap(({ name, speakers }) =>
      speakers.nodes.map((person) => `${person.name} at ${name}`),
    );
    return { fromPeople: [...new Set(fromPeople)].sort(), fromInstitutions: fromInstitutions.sort() };
  }

  it.each(DAYS)('agree on %s, and what is certain is also possible', async (day) => {
    const possible = await bothSides(day, 'POSSIBLE');
    const certain = await bothSides(day, 'CERTAIN');
    expect(possible.fromInstitutions).toEqual(possible.fromPeople);
    expect(certain.fromInstitutions).toEqual(certain.fromPeople);
    expect(possible.fromPeople).toEqual(expect.arrayContaining(certain.fromPeople));
    expect(possible.fromPeople.length).toBeGreaterThan(0);
  });
});
