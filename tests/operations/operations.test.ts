/** Named queries in a folder: answered by GET, with variables, validators and a cost; what cannot be served is refused at the start. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { importDocument } from '../../src/import/import-documents.ts';
import { readOperations } from '../../src/operations/operation-files.ts';
import { createSchema } from '../../src/schema.ts';
import { serve } from '../server/served.ts';

function announcement(title: string, date: string): string {
  return `Title: ${title}\nSpeaker: Petra Example (University of Oxford)\nDate: ${date}\n\nAbstract: Rates of stochastic gradient descent.\n`;
}

async function served() {
  const one = await serve();
  const add = (title: string, date: string) =>
    importDocument(one.graph, { text: announcement(title, date) }, { clock: systemClock });
  await add('Rates of stochastic gradient descent', '3 May 2019');
  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${one.address}${path}`, { headers });
  return { ...one, add, get };
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'talkgraph-operations-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('named queries', () => {
  it('are listed with what they are for, their variables and their cost', async () => {
    const { get, address } = await served();
    const { operations } = (await (await get('/operations')).json()) as { operations: readonly { name: string }[] };
    expect(operations.map(({ name }) => name)).toEqual(['talks-about', 'talks-per-month', 'top-speakers']);
    expect(operations[0]).toEqual({
      name: 'talks-about',
      description: 'The newest talks about something, and why each matched.',
      address: `${address}/operations/talks-about`,
      cost: expect.any(Number),
      variables: [
        { name: 'about', type: 'String!' },
        { name: 'first', type: 'Int', default: 20 },
      ],
    });
  });

  it('are answered with the variables that the address gives', async () => {
    const { get } = await served();
    const response = await get('/operations/talks-about?about=stochastic+gradient+descent&first=1');
    expect(response.status).toBe(200);
    expect(Number(response.headers.get('x-cost'))).toBeGreaterThan(0);
    expect(await response.json()).toMatchObject({
      data: { talks: { totalCount: 1, edges: [{ node: { title: 'Rates of stochastic gradient descent' } }] } },
    });
    const months = await get('/operations/talks-per-month?from=2019-05-01&to=2019-05-31&about=');
    expect(await months.json()).toMatchObject({
      data: { stats: { talksPerPeriod: expect.arrayContaining([expect.objectContaining({ count: 1 })]) } },
    });
  });

  it('are not sent again while the data stay the same, and are new when they change', async () => {
    const { get, add, graph } = await served();
    const address = '/operations/talks-about?about=stochastic+gradient+descent';
    const first = await get(address);
    const etag = first.headers.get('etag') ?? '';
    await first.text();
    expect((await get(address, { 'if-none-match': etag })).status).toBe(304);
    const before = graph.statementCount;
    await (await get(address)).text();
    // The answer is kept: only the version of the data is asked for.
    expect(graph.statementCount - before).toBeLessThanOrEqual(2);
    await add('More rates of stochastic gradient descent', '4 May 2019');
    const changed = await get(address, { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(await changed.json()).toMatchObject({ data: { talks: { totalCount: 2 } } });
  });

  it.each([
    ['/operations/no-such', 404, /no query named no-such/],
    ['/operations/talks-about', 400, /about/],
    ['/operations/talks-about?about=x&frist=3', 400, /no variable frist/],
    ['/operations/talks-about?about=x&first=many', 400, /many/],
    ['/operations/talks-about?about=x&first=1000', 400, /100/],
  ])('says what is wrong with %s', async (path, status, reason) => {
    const { get, log } = await served();
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect((await response.json()) as object).toMatchObject({ detail: expect.stringMatching(reason) });
    expect(log).toEqual([]);
  });
});

describe('a folder of queries', () => {
  const schema = createSchema();
  const talks = '{ talks(first: 1) { totalCount } }';

  it('gives each query under the name of its file', () => {
    const found = readOperations(
      folderWith({ 'a-list.graphql': `# How many?\nquery A ${talks}\n`, 'notes.txt': 'x' }),
      schema,
    );
    expect([...found.values()]).toMatchObject([{ name: 'a-list', description: 'How many?', variables: [] }]);
  });

  it.each([
    ['a.graphql', 'query {', /a\.graphql cannot be served: Syntax Error/],
    ['a.graphql', '{ nothing }', /Cannot query field/],
    ['a.graphql', `query A ${talks} query B ${talks}`, /one query/],
    ['a.graphql', 'mutation { undo(input: { change: "c" }) { __typename } }', /only queries/],
    ['A list.graphql', talks, /its name/],
    [
      'a.graphql',
      '{ talks(first: 100) { nodes { speakers { talks(first: 100) { nodes { speakers { talks(first: 100) { nodes { id } } } } } } } } }',
      /may answer/,
    ],
  ])('is refused for %s with %s', (name, text, reason) => {
    expect(() => readOperations(folderWith({ [name]: text }), schema)).toThrow(reason);
  });

  it('is refused when there is none', () => {
    expect(() => readOperations(join(folderWith({}), 'none'), schema)).toThrow(/no folder/);
  });
});
