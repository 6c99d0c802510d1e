/** Arguments that cannot be served are refused with the code BAD_INPUT, saying what is wrong and what to do. */
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { createContext } from '../../src/graphql/context.ts';
import { createSchema } from '../../src/schema.ts';

const schema = createSchema();
const opened: { graph?: Graph } = {};

beforeAll(async () => {
  opened.graph = await openGraph({ store: 'memory:' });
});
afterAll(() => opened.graph?.close());

const nested = (depth: number): string => (depth === 0 ? '{}' : `{ NOT: ${nested(depth - 1)} }`);

describe('bad arguments', () => {
  it.each([
    ['{ talks(first: 0) { totalCount } }', 'first is 0: give a number from 1 to 100'],
    ['{ talks(first: 101) { totalCount } }', 'first is 101: give a number from 1 to 100'],
    ['{ talks(last: -1) { totalCount } }', 'last is -1: give a number from 1 to 100'],
    ['{ speakers(first: 1, last: 1) { totalCount } }', 'Give either first or last'],
    ['{ speakers(last: 1, after: "x") { totalCount } }', 'last goes with before'],
    ['{ speakers(first: 1, before: "x") { totalCount } }', 'first goes with after'],
    ['{ topics(after: "not a cursor") { totalCount } }', 'This is not a cursor'],
    [
      '{ institutions(after: "WyJkYXRlU29ydC0gaWQtIiwxLCJ0Il0") { totalCount } }',
      'This cursor belongs to another list or order',
    ],
    ['{ talks(where: { date: { from: "2020", to: "2019" } }) { totalCount } }', 'ends before it begins'],
    ['{ talks(where: { date: { from: "last year" } }) { totalCount } }', 'is not a date'],
    ['{ talk: institution(slug: "a", ror: "b") { name } }', 'Give either slug or ror'],
    ['{ topic { label } }', 'Give either slug or label'],
    [`{ talks(where: ${nested(12)}) { totalCount } }`, 'nested more than 8 deep'],
    [`{ talks(about: "${'word '.repeat(80)}") { totalCount } }`, 'about is 400 characters long'],
    [`{ search(text: "${'word '.repeat(80)}") { totalCount } }`, 'text is 400 characters long'],
    ['{ stats { talksPerPeriod(by: DAY, from: "last week") { count } } }', 'from is "last week": give an ISO 8601'],
    ['{ stats { top(of: TOPIC, to: "2021-02-30") { count } } }', 'to is "2021-02-30"'],
    ['{ stats { affiliationFlows(from: "2020", to: "2019") { count } } }', 'from 2020 to 2019 ends before it begins'],
    ['{ stats { talksPerPeriod(by: DAY, from: "1500", to: "2024") { count } } }', 'More than 50000 periods of a day'],
    ['{ stats { talksPerPeriod(by: YEAR, top: 0) { count } } }', 'top is 0: give a number from 1 to 100'],
    ['{ stats { neighbourhood(of: "t", depth: 9) { nodes { id } } } }', 'depth is 9: give a number from 1 to 3'],
    ['{ stats { neighbourhood(of: "t", first: 1) { nodes { id } } } }', 'first is 1: give a number from 2 to 500'],
    ['{ stats { neighbourhood(of: "x") { nodes { id } } } }', '"x" is no id of a talk'],
    ['{ path(from: "t", to: "p", maxHops: 11) { length } }', 'maxHops is 11: give a number from 1 to 10'],
    ['{ path(from: "t", to: "f") { length } }', '"f" is no id of a talk'],
    [`{ nodes(ids: [${'"t", '.repeat(101)}]) { id } }`, 'ids has 101 entries'],
  ])('%s', async (source, message) => {
    if (opened.graph === undefined) throw new Error('The graph is not open.');
    const contextValue = createContext({
      graph: opened.graph,
      clock: fixedClock('2023-03-01T12:00:00Z'),
      viewer: { scopes: [] },
    });
    const { errors } = await graphql({ schema, source, contextValue });
    expect(errors?.map((error) => error.message)).toEqual([expect.stringContaining(message)]);
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });
});
