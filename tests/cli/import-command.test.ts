/** `talkgraph import`, `undo` and `rebuild` as processes of their own: reports, exit codes, and the store as before when nothing could be done. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTalkgraph, temporaryFolder } from './run-talkgraph.ts';

const FAMILY_NAMES = ['Albers', 'Brandt', 'Castro', 'Dorn'];

/** Few events, long enough that they take two parts and are read in a thread. */
function largeCalendar(): string {
  const filler = 'We look at what stochastic gradient descent does to non-convex problems in practice. '.repeat(60);
  const event = (number: number) =>
    [
      'BEGIN:VEVENT',
      `UID:${number}@example.org`,
      `DTSTART:2021${String(1 + (number % 12)).padStart(2, '0')}03T160000Z`,
      `SUMMARY:Nadia ${FAMILY_NAMES[number % FAMILY_NAMES.length]} (ETH Zurich): The shape of problem ${number}`,
      `DESCRIPTION:Abstract: ${number}. ${filler}`,
      'END:VEVENT',
      '',
    ].join('\r\n');
  return `BEGIN:VCALENDAR\r\n${Array.from({ length: 400 }, (_, number) => event(number)).join('')}END:VCALENDAR\r\n`;
}

/** An announcement of our own; the number makes it another talk. */
function announcement(number: number): string {
  return [
    `Title: The shape of problem ${number}`,
    `Speaker: Nadia ${FAMILY_NAMES[number % FAMILY_NAMES.length]} (ETH Zurich)`,
    '',
    `Date: ${1 + (number % 28)} March ${2000 + (number % 20)}`,
    '',
    'Abstract: A talk on stochastic gradient descent and what it does to non-convex optimization in practice.',
    '',
  ].join('\n');
}

async function folderWith(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ folder: string; store: string }> {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return { folder, store: join(folder, 'store') };
}

async function titlesIn(store: string): Promise<readonly unknown[]> {
  const found = await runTalkgraph([
    'query',
    '{ talks(first: 100, orderBy: [{ field: TITLE, direction: ASC }]) { nodes { title } } }',
    '--store',
    store,
  ]);
  expect(found.stderr).toBe('');
  return found.rows().map(({ title }) => title);
}

describe('import', () => {
  it('reports each file, and says the second time that nothing is new', async () => {
    const { folder, store } = await folderWith({ 'a.txt': announcement(1), 'b.txt': announcement(2) });
    const args = ['import', 'a.txt', 'b.txt', '--store', store];
    const first = await runTalkgraph(args, { cwd: folder });
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.rows()).toMatchObject([
      { file: 'a.txt', created: 1, unchanged: 0, rejected: [], change: expect.stringMatching(/^c/) },
      { file: 'b.txt', created: 1, unchanged: 0, rejected: [], change: expect.stringMatching(/^c/) },
    ]);
    const second = await runTalkgraph(args, { cwd: folder });
    expect(second.rows()).toMatchObject([
      { created: 0, unchanged: 1, change: null },
      { created: 0, unchanged: 1, change: null },
    ]);
    expect(await titlesIn(store)).toEqual(['The shape of problem 1', 'The shape of problem 2']);
  });

  it('takes a large calendar in parts, read in a thread, as one change', { timeout: 240_000 }, async () => {
    const { folder, store } = await folderWith({ 'large.ics': largeCalendar() });
    const first = await runTalkgraph(['import', 'large.ics', '--store', store], { cwd: folder });
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.rows()).toMatchObject([{ file: 'large.ics', created: 400, updated: 0, unchanged: 0, rejected: [] }]);
    const [{ change }] = first.rows() as [{ change: string }];
    const sources = await runTalkgraph(['import', 'large.ics', '--store', store], { cwd: folder });
    expect(sources.rows()).toMatchObject([{ created: 0, unchanged: 400, change: null }]);
    expect((await runTalkgraph(['undo', change, '--store', store], { cwd: folder })).code).toBe(0);
    const left = await runTalkgraph(['query', '{ talks { totalCount } }', '--store', store], { cwd: folder });
    expect(left.rows()).toEqual([{ totalCount: 0 }]);
  });

  it('takes stdin for -, under the address that --uri gives', async () => {
    const { store } = await folderWith({});
    const args = ['import', '-', '--uri', 'https://seminar.example/talks', '--store', store];
    const first = await runTalkgraph(args, { input: announcement(1) });
    expect(first.rows()).toMatchObject([{ file: 'stdin', uri: 'https://seminar.example/talks', created: 1 }]);
    const moved = await runTalkgraph(args, { input: announcement(1).replace('shape', 'true shape') });
    expect(moved.rows()).toMatchObject([{ created: 0, updated: 1 }]);
    const found = await runTalkgraph(['query', '{ talks { nodes { title date } } }', '--store', store]);
    expect(found.rows()).toEqual([{ title: 'The true shape of problem 1', date: '2001-03-02' }]);
  });

  it('never tells in which folder a file was', async () => {
    const { folder, store } = await folderWith({ 'a b.txt': announcement(1) });
    const [report] = (await runTalkgraph(['import', join(folder, 'a b.txt'), '--store', store])).rows();
    expect(report?.uri).toMatch(/^file:[0-9a-f]{8}\/a%20b\.txt$/);
  });

  it('shows on --dry-run what it understood with the words behind it, and makes no store', async () => {
    const { folder, store } = await folderWith({ 'a.txt': announcement(3) });
    const dry = await runTalkgraph(['import', 'a.txt', '--dry-run', '--store', store], { cwd: folder });
    expect(dry.code).toBe(0);
    expect(dry.stdout).toMatch(/title +The shape of problem 3 +← "The shape of problem 3"/);
    expect(dry.stdout).toMatch(/date +2003-03-04 +← ".*4 March 2003.*"/);
    expect(existsSync(store)).toBe(false);
    const json = await runTalkgraph(['import', 'a.txt', '--dry-run', '--json', '--store', store], { cwd: folder });
    expect(json.rows()).toMatchObject([
      { change: null, understood: [{ title: 'The shape of problem 3', date: '2003-03-04' }] },
    ]);
  });

  it('leaves out what is no document and imports the rest', async () => {
    const { folder, store } = await folderWith({
      'good.txt': announcement(1),
      'empty.txt': ' \n',
      'binary.bin': Uint8Array.from({ length: 4_000 }, (_, index) => (index * 7) % 256),
      'talk.pdf': '%PDF-1.7\n1 0 obj',
    });
    const files = ['empty.txt', 'binary.bin', 'talk.pdf', 'good.txt', 'missing.txt', '.'];
    const result = await runTalkgraph(['import', ...files, '--store', store], { cwd: folder });
    expect(result.code).toBe(3);
    expect(result.stderr.trim().split('\n')).toEqual([
      'talkgraph: empty.txt is empty.',
      expect.stringMatching(/^talkgraph: binary\.bin is not text: /),
      expect.stringMatching(/^talkgraph: talk\.pdf is not text: /),
      'talkgraph: There is no file missing.txt.',
      'talkgraph: . is a folder: name the files in it.',
    ]);
    const reports = new Map(result.rows().map((row) => [row.file, row]));
    expect(reports.get('good.txt')).toMatchObject({ created: 1, rejected: [] });
    expect(reports.get('empty.txt')).toMatchObject({ created: 0, rejected: [{ reason: 'empty.txt is empty.' }] });
    expect(await titlesIn(store)).toEqual(['The shape of problem 1']);
  });

  it('fails where no file is a document', async () => {
    const { folder, store } = await folderWith({ 'empty.txt': '' });
    const result = await runTalkgraph(['import', 'empty.txt', '--store', store], { cwd: folder });
    expect(result).toMatchObject({ code: 1, stderr: 'talkgraph: empty.txt is empty.\n' });
  });

  it('reads old code pages and byte order marks', async () => {
    const { folder, store } = await folderWith({
      'latin1.txt': Buffer.from(announcement(1).replace('Nadia', 'Zoë'), 'latin1'),
      'utf16.txt': Buffer.concat([
        Buffer.from([0xff, 0xfe]),
        Buffer.from(announcement(2).replace('Nadia', 'Mørk'), 'utf16le'),
      ]),
    });
    await runTalkgraph(['import', 'latin1.txt', 'utf16.txt', '--store', store], { cwd: folder });
    const found = await runTalkgraph(['query', '{ speakers(first: 10) { nodes { name } } }', '--store', store]);
    expect(found.rows()).toEqual([{ name: 'Zoë Brandt' }, { name: 'Mørk Castro' }]);
  });

  it.each([
    [['import', 'a.txt', 'b.txt', '--uri', 'x:y'], /--uri names one document/],
    [['import', 'a.txt', '--reference-date', '2021-02-30'], /--reference-date cannot be "2021-02-30"/],
    [['import', 'a.txt', '--format', 'word'], /--format.*'word'.*one of text, html/],
    [['import', '-', '-'], /stdin \(-\) can be read only once/],
    [['import'], /missing required argument/],
  ])('refuses %j', async (args, sentence) => {
    const { folder } = await folderWith({ 'a.txt': announcement(1) });
    const result = await runTalkgraph(args, { cwd: folder });
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(sentence);
  });
});

describe('correct', () => {
  it('says what a field is, by slug or id, and nothing in a dry run or where it cannot be', async () => {
    const { folder, store } = await folderWith({ 'a.txt': announcement(1) });
    await runTalkgraph(['import', 'a.txt', '--store', store], { cwd: folder });
    const asked = await runTalkgraph(['query', '{ talks { nodes { slug } } }', '--store', store]);
    const slug = /the-shape-[a-z0-9-]+/.exec(asked.stdout)?.[0] ?? '';
    const say = (...args: string[]) => runTalkgraph(['correct', slug, 'title', ...args, '--store', store]);
    const dry = await say('The shape of it', '--dry-run');
    expect(dry).toMatchObject({ code: 0 });
    expect(dry.rows()).toMatchObject([{ change: null }]);
    expect(await titlesIn(store)).toEqual(['The shape of problem 1']);
    const done = await say('The shape of it', '--reason', 'The poster says so.');
    expect(await titlesIn(store)).toEqual(['The shape of it']);
    expect(await say()).toMatchObject({ code: 2, stdout: '' });
    const unknown = await runTalkgraph(['correct', 'nobody', 'title', 'x', '--store', store]);
    expect(unknown).toMatchObject({ code: 1, stdout: '' });
    expect(unknown.stderr).toMatch(/no talk, speaker, .*"nobody"/);
    expect((await runTalkgraph(['undo', String(done.rows()[0]?.change), '--store', store])).code).toBe(0);
    expect(await titlesIn(store)).toEqual(['The shape of problem 1']);
  });
});

describe('merge and keep-apart', () => {
  it('decide on two talks by their slugs', async () => {
    const { folder, store } = await folderWith({ 'a.txt': announcement(1), 'b.txt': announcement(2) });
    await runTalkgraph(['import', 'a.txt', 'b.txt', '--store', store], { cwd: folder });
    const asked = await runTalkgraph(['query', '{ talks { nodes { slug } } }', '--store', store]);
    const slugs = [...asked.stdout.matchAll(/the-shape-[a-z0-9-]+/g)].map(([slug]) => slug);
    const [one = '', other = ''] = [...new Set(slugs)];
    const merged = await runTalkgraph(['merge', one, `talks/${other}`, '--reason', 'One talk.', '--store', store]);
    expect(merged).toMatchObject({ code: 0 });
    expect(await titlesIn(store)).toHaveLength(1);
    const apart = await runTalkgraph(['keep-apart', one, String(merged.rows()[0]?.node), '--store', store]);
    expect(apart).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('undo and rebuild', () => {
  it('take an import back, and make the same graph anew', async () => {
    const { folder, store } = await folderWith({ 'a.txt': announcement(1), 'b.txt': announcement(2) });
    const imported = await runTalkgraph(['import', 'a.txt', 'b.txt', '--store', store], { cwd: folder });
    const change = String(imported.rows()[1]?.change);
    const undone = await runTalkgraph(['undo', change, '--store', store]);
    expect(undone.code).toBe(0);
    expect(await titlesIn(store)).toEqual(['The shape of problem 1']);
    expect((await runTalkgraph(['rebuild', '--store', store])).code).toBe(0);
    expect(await titlesIn(store)).toEqual(['The shape of problem 1']);
    const again = await runTalkgraph(['undo', change, '--store', store]);
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toMatch(/taken back already/);
    await runTalkgraph(['undo', String(undone.rows()[0]?.change), '--store', store]);
    expect(await titlesIn(store)).toEqual(['The shape of problem 1', 'The shape of problem 2']);
    expect(await runTalkgraph(['undo', 'c000000000000', '--store', store])).toMatchObject({ code: 1 });
  });
});
