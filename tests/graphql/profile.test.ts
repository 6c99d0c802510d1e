/** On Neo4j, pages and relations are served by indexes: nothing scans a label and no page sorts it. */
import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph, Parameters } from '../../src/graph/graph.ts';
import { createSchema } from '../../src/schema.ts';
import { testGraphs } from '../support/graphs.ts';
import { runQuery } from './run-fixture.ts';
import { openSeeded } from './seed-graph.ts';

const schema = createSchema();
const engine = testGraphs().find(({ name }) => name === 'neo4j');
const SCANS =
  /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|DirectedAllRelationshipsScan|UndirectedAllRelationshipsScan)/;

interface Sent {
  readonly text: string;
  readonly parameters: Parameters;
}

function operators(plan: ProfiledPlan): readonly { name: string; rows: number }[] {
  return [
    { name: plan.operatorType.replace(/@.*$/, ''), rows: Number(plan.rows) },
    ...plan.children.flatMap(operators),
  ];
}

function sent(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(sent);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sent(inner)]));
}

// Skipped where Neo4j cannot be run: the other engine has no profile.
describe.skipIf(engine === undefined)('profiles', () => {
  const opened: { graph?: Graph; address?: string } = {};
  const texts: Sent[] = [];

  beforeAll(async () => {
    if (engine === undefined) return;
    const spied = {
      ...engine,
      name: engine.name,
      freshStore: async () => (opened.address = await engine.freshStore()),
    };
    const graph = await openSeeded(spied, 50);
    const readText = graph.readText.bind(graph);
    graph.readText = (name, text, parameters) => {
      texts.push({ text, parameters });
      return readText(name, text, parameters);
    };
    opened.graph = graph;
  }, 1_200_000);
  afterAll(() => opened.graph?.close());

  async function profile(query: string) {
    if (opened.graph === undefined || opened.address === undefined) throw new Error('The graph is not open.');
    texts.length = 0;
    await runQuery(schema, opened.graph, { query });
    const driver = neo4j.driver(opened.address);
    try {
      const plans = [];
      for (const { text, parameters } of texts) {
        const { summary } = await driver.executeQuery(`PROFILE ${text}`, sent(parameters) as Record<string, unknown>);
        if (summary.profile) plans.push(...operators(summary.profile));
      }
      return plans;
    } finally {
      await driver.close();
    }
  }

  it.each([
    '{ talks(first: 20) { nodes { title } } }',
    '{ talks(last: 20) { nodes { title } } }',
    '{ talks(first: 20, orderBy: [{ field: TITLE, direction: ASC }]) { nodes { title } } }',
    '{ speakers(first: 20) { nodes { name } } }',
    '{ speakers(first: 20, orderBy: [{ field: TALK_COUNT, direction: DESC }]) { nodes { name } } }',
    '{ institutions(first: 20) { nodes { name } } }',
    '{ topics(first: 20) { nodes { label } } }',
    '{ allSeries(first: 20) { nodes { name } } }',
  ])('%s walks an index and sorts nothing', async (query) => {
    const names = (await profile(query)).map(({ name }) => name);
    expect(names.filter((name) => SCANS.test(name))).toEqual([]);
    expect(names.filter((name) => name === 'Sort' || name === 'Top')).toEqual([]);
    expect(names.some((name) => name.startsWith('NodeIndexScan') || name.startsWith('NodeIndexSeek'))).toBe(true);
  });

  it.each([
    '{ talk(slug: "2021-03-05-escaping-saddles-quickly") { title abstract speakers { name affiliations(asOf: "2021-03-05") { role institution { name partOf { name } } evidence { quote source { uri } } } } institutions { name } topics { topic { label } evidence { quote } } series { name host { name } } host { name } appearances { speaker { name } institutions { name } } resources { url } mentions { name } } }',
    '{ topic(label: "non-convex optimization") { talks(first: 20) { totalCount nodes { title } } speakers { count speaker { name } } institutions { count institution { name } } broader { label } narrower { label } } }',
    '{ speaker(slug: "mira-solberg") { name aliases identifiers { value } affiliations { role precedes { role } } talks(first: 20) { nodes { title } } coSpeakers { count speaker { name } } topics { count topic { label } } possiblySame { name } } }',
    '{ institution(slug: "northlake-university") { speakers(asOf: "2016-01-01", first: 100) { nodes { name } } affiliations(first: 100) { nodes { role } } talks { nodes { title } } units { name } topics { count topic { label } } } }',
    '{ talks(about: "non-convex optimization", first: 20) { edges { score matchedBy { kind quote topic { label } } node { title } } } }',
    '{ talks(where: { topic: "non-convex optimization" }) { totalCount nodes { title } } }',
    '{ talks(where: { speaker: "mira-solberg", kind: [SEMINAR] }) { nodes { title } } }',
    '{ talks(where: { series: "harbour-colloquium" }) { nodes { title } } }',
    '{ talks(where: { institution: "NLU" }) { nodes { title } } }',
    '{ topic(label: "machine learning") { talks(first: 1) { facets { topics { count topic { label } } speakers { count } institutions { count } years { year count } } } } }',
    '{ search(text: "mira solberg") { nodes { __typename ... on Speaker { name } } } }',
  ])('%s scans nothing', async (query) => {
    const names = (await profile(query)).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => SCANS.test(name))).toEqual([]);
  });
});
