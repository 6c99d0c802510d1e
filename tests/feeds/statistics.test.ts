/** Statistics by address: the rows that GraphQL gives, flat. */
import { parse } from 'csv-parse/sync';
import { validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { STATS } from '../../src/feeds/prepare-stats.ts';
import { createSchema } from '../../src/schema.ts';
import { serveTold, type Told } from './feed-graph.ts';

const talks: readonly Told[] = [2020, 2020, 2022].map((year, index) => ({
  uid: String(index),
  title: index === 0 ? '=A title' : `Title ${index}`,
  date: `${year}-0${index + 1}-05`,
  speaker: index === 2 ? 'Bruno Falk' : 'Ada Quill',
  at: ['MIT'],
  topics: ['graph theory'],
}));

async function rowsOf(address: string): Promise<Record<string, string>[]> {
  return parse(await (await fetch(address)).text(), { columns: true });
}

describe('statistics', () => {
  it.each(STATS)('$name fits the schema', ({ document }) => {
    expect(validate(createSchema(), document)).toEqual([]);
  });

  it('are rows in CSV and JSON', async () => {
    const { address } = await serveTold(talks);
    expect(await rowsOf(`${address}/stats/totals.csv`)).toMatchObject([{ talks: '3', speakers: '2', sources: '1' }]);
    expect(await rowsOf(`${address}/stats/talks-per-period.csv?by=year`)).toEqual([
      { time: '2020-01-01T00:00:00Z', count: '2', series: expect.any(String) },
      { time: '2021-01-01T00:00:00Z', count: '0', series: expect.any(String) },
      { time: '2022-01-01T00:00:00Z', count: '1', series: expect.any(String) },
    ]);
    const response = await fetch(`${address}/stats/top.json?of=speaker&from=2020&to=2020-12-31&topic=graph+theory`);
    expect(await response.json()).toEqual([{ id: expect.any(String), label: 'Ada Quill', count: 2 }]);
    expect(response.headers.get('etag')).toMatch(/^"/);
    expect(
      (await rowsOf(`${address}/stats/talks-per-period.csv?by=year&of=speaker`)).map(({ series }) => series),
    ).toContain('Bruno Falk');
    expect(await (await fetch(`${address}/stats/affiliation-flows.csv?kinds=employment`)).text()).toBe(
      'source,target,count,sourceId,targetId\r\n',
    );
  });

  it.each([
    ['/stats/nothing.csv', 404],
    ['/stats/top.csv', 400],
    ['/stats/top.csv?of=party', 400],
    ['/stats/top.csv?of=topic&first=0', 400],
    ['/stats/talks-per-period.json', 400],
    ['/stats/talks-per-period.json?by=year&from=soon', 400],
    ['/stats/totals.csv?from=2020', 400],
  ])('%s is answered with %i', async (path, status) => {
    const { address } = await serveTold([]);
    const response = await fetch(address + path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });
});
