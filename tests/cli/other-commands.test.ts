/** The other commands as processes of their own. */
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTalkgraph, startTalkgraph, temporaryFolder } from './run-talkgraph.ts';

const ANNOUNCEMENT = `Title: Rates of stochastic gradient descent
Speaker: Petra Example (University of Oxford)
Date: 3 May 2019

Abstract: How quickly does stochastic gradient descent come near a minimum in non-convex optimization?
`;

async function storeWithTalk(): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'talk.txt'), ANNOUNCEMENT);
  const store = join(folder, 'store');
  expect((await runTalkgraph(['import', 'talk.txt', '--store', store], { cwd: folder })).code).toBe(0);
  return store;
}

describe('the command line', () => {
  it('says quickly what can be done', async () => {
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const before = performance.now();
      const { code, stdout } = await runTalkgraph(['--help']);
      times.push(performance.now() - before);
      expect(code).toBe(0);
      expect(stdout).toContain('understand');
    }
    // 200 ms is the aim on a machine of its own; other tests run beside this one.
    expect(Math.min(...times)).toBeLessThan(400);
  });

  it.each([
    [['frobnicate'], 2],
    [[], 2],
    [['query'], 2],
    [['token', 'create', '--name', 'x'], 2],
    [['serve', '--port', 'http'], 2],
    [['query', '{ __typename }', '--store', 'bolt://127.0.0.1:1'], 4],
    [['--version'], 0],
  ])('%j leaves with %d', async (args, code) => {
    const result = await runTalkgraph(args);
    expect(result.code).toBe(code);
    if (code !== 0) expect(result).toMatchObject({ stdout: '', stderr: expect.stringMatching(/\S/) });
    expect(result.stderr).not.toMatch(/^ +at /m);
  });

  it('understands what is piped to it where no file is named', async () => {
    const input = 'Speaker: Ada Byron\nTitle: Sorting by hand\nDate: 3 May 2021\n';
    const { code, stdout } = await runTalkgraph(['understand'], { input });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ talks: [{ title: 'Sorting by hand' }] });
  });

  it('shows the stack on --verbose only', async () => {
    const folder = await temporaryFolder();
    const args = ['query', '{', '--store', join(folder, 'none')];
    expect((await runTalkgraph(args)).stderr).not.toMatch(/^ +at /m);
    expect((await runTalkgraph([...args, '--verbose'])).stderr).toMatch(/^ +at /m);
  });

  it('goes on quietly when its reader goes away', async () => {
    const store = await storeWithTalk();
    const child = startTalkgraph(['query', '{ talks { nodes { title } } }', '--store', store]);
    child.stdout.destroy();
    const errors: string[] = [];
    child.stderr.on('data', (chunk) => errors.push(String(chunk)));
    const [code] = await once(child, 'close');
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
  });
});

describe('query', () => {
  it('finds talks about something and says why', async () => {
    const store = await storeWithTalk();
    const result = await runTalkgraph(['query', '--about', 'nonconvex optimisation', '--store', store]);
    expect(result.code).toBe(0);
    expect(result.rows()).toEqual([
      {
        date: '2019-05-03',
        title: 'Rates of stochastic gradient descent',
        speakers: ['Petra Example'],
        institutions: ['University of Oxford'],
        score: expect.any(Number),
        matchedBy: expect.arrayContaining([
          { kind: 'TOPIC', topic: expect.stringMatching(/non-?convex/i), quote: 'non-convex optimization' },
        ]),
        slug: expect.stringMatching(/\S/),
      },
    ]);
    expect(result.stderr).toBe('1 talk about nonconvex optimisation.\n');
    const none = await runTalkgraph(['query', '--about', 'sedimentology', '--store', store]);
    expect(none).toMatchObject({ code: 0, stdout: '', stderr: '0 talks about sedimentology.\n' });
  });

  it('answers a document from the command line, a file or stdin, row by row or as a whole', async () => {
    const store = await storeWithTalk();
    const folder = await temporaryFolder();
    const document = 'query ($first: Int) { talks(first: $first) { totalCount nodes { title date } } }';
    await writeFile(join(folder, 'talks.graphql'), document);
    const row = { title: 'Rates of stochastic gradient descent', date: '2019-05-03' };
    const options = ['--store', store, '--variables', '{"first": 5}'];
    expect((await runTalkgraph(['query', document, ...options])).rows()).toEqual([row]);
    expect((await runTalkgraph(['query', join(folder, 'talks.graphql'), ...options])).rows()).toEqual([row]);
    expect((await runTalkgraph(['query', '-', ...options], { input: document })).rows()).toEqual([row]);
    const whole = await runTalkgraph(['query', document, ...options, '--json']);
    expect(JSON.parse(whole.stdout)).toEqual({ data: { talks: { totalCount: 1, nodes: [row] } } });
  });

  it.each([
    ['{ talks { nodes { nothing } } }', /nothing.*\(line 1, column 19\)/],
    ['{ talks(', /Syntax Error/],
    ['no-such-file.graphql', /There is no file no-such-file\.graphql/],
  ])('says in one sentence what is wrong with %s', async (document, sentence) => {
    const store = await storeWithTalk();
    const result = await runTalkgraph(['query', document, '--store', store]);
    expect(result).toMatchObject({ code: 1, stdout: '' });
    expect(result.stderr).toMatch(sentence);
    expect(result.stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('token', () => {
  it('shows the secret once and lists the rest', async () => {
    const folder = await temporaryFolder();
    const store = join(folder, 'store');
    const made = await runTalkgraph([
      'token',
      'create',
      '--scope',
      'import,curate',
      '--name',
      'Office',
      '--store',
      store,
    ]);
    expect(made.stdout).toMatch(/^talkgraph_[\w-]{43}\n$/);
    const listed = await runTalkgraph(['token', 'list', '--store', store]);
    const [token] = listed.rows();
    expect(token).toMatchObject({ name: 'Office', scopes: ['import', 'curate'], revokedAt: null });
    expect(listed.stdout).not.toContain(made.stdout.trim().slice(-20));
    expect((await runTalkgraph(['token', 'revoke', String(token?.id), '--store', store])).code).toBe(0);
    const [revoked] = (await runTalkgraph(['token', 'list', '--store', store])).rows();
    expect(revoked?.revokedAt).toMatch(/^\d{4}-/);
    expect((await runTalkgraph(['token', 'revoke', 'k0', '--store', store])).code).toBe(1);
  });
});

describe('doctor', () => {
  it('finds a store well, missing or unreachable', async () => {
    const store = await storeWithTalk();
    const well = await runTalkgraph(['doctor', '--store', store]);
    expect(well).toMatchObject({ code: 0, stderr: '' });
    expect(
      well.stdout
        .trim()
        .split('\n')
        .map((line) => line.slice(0, 4)),
    ).toEqual(['ok  ', 'ok  ', 'ok  ']);
    const missing = await runTalkgraph(['doctor', '--store', `${store}-none`]);
    expect(missing.code).toBe(0);
    expect(missing.stdout).toMatch(/^note {2}There is no store in /m);
    const unreachable = await runTalkgraph(['doctor', '--store', 'bolt://127.0.0.1:1']);
    expect(unreachable.code).toBe(4);
    expect(unreachable.stdout).toMatch(/^bad {3}.*does not answer/m);
  });
});

describe('serve', () => {
  it('says where to look, answers, keeps others from its store, and stops in order', async () => {
    const store = await storeWithTalk();
    const child = startTalkgraph(['serve', '--port', '0', '--store', store]);
    const said: string[] = [];
    const address = await new Promise<string>((resolve, reject) => {
      child.once('exit', () => reject(new Error(said.join(''))));
      child.stderr.on('data', (chunk) => {
        said.push(String(chunk));
        const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(said.join('')) ?? [];
        if (found !== undefined && said.join('').includes('Ctrl-C')) resolve(found);
      });
    });
    // The example that it prints is one that works.
    expect(said.join('')).toContain(`curl ${address}/graphql`);
    const [, body = ''] = /-d '(.+)'/.exec(said.join('')) ?? [];
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(await answer.json()).toMatchObject({ data: { talks: { totalCount: 1 } } });
    const other = await runTalkgraph(['query', '{ __typename }', '--store', store]);
    expect(other).toMatchObject({ code: 4, stdout: '' });
    expect(other.stderr.trim().split('\n')).toHaveLength(1);
    expect((await runTalkgraph(['doctor', '--store', store])).code).toBe(4);
    child.kill('SIGTERM');
    const [code, signal] = await once(child, 'exit');
    expect({ code, signal }).toEqual({ code: 0, signal: null });
    expect((await runTalkgraph(['query', '{ talks { totalCount } }', '--store', store])).rows()).toEqual([
      { totalCount: 1 },
    ]);
  });

  it('says which port is taken', async () => {
    const store = await storeWithTalk();
    const first = startTalkgraph(['serve', '--port', '0', '--store', store]);
    const [chunk] = await once(first.stderr, 'data');
    const [, port = ''] = /127\.0\.0\.1:(\d+)/.exec(String(chunk)) ?? [];
    const second = await runTalkgraph(['serve', '--port', port, '--store', 'memory:', '--sample', 'none']);
    expect(second.code).toBe(2);
    expect(second.stderr).toContain(`port ${port}: another program has it`);
    first.kill('SIGTERM');
    await once(first, 'exit');
  });
});
