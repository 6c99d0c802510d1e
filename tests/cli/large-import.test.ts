/** Files over 10 MB: read in parts, imported as one change, known again part by part. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runTalkgraph, temporaryFolder } from './run-talkgraph.ts';

const EVENTS = 120;
/** Nobody reads it; it only makes the file large. */
const PADDING = 'quill '.repeat(16_000);
const FAMILY_NAMES = ['Albers', 'Brandt', 'Castro', 'Dorn', 'Ekman'];

function list(change: (title: string, number: number) => string | null = (title) => title): string {
  const talks = Array.from({ length: EVENTS }, (_, at) => ({
    id: `large-${at}`,
    title: change(`The shape of problem ${at}`, at),
    speaker: `Nadia ${FAMILY_NAMES[at % 5]} (ETH Zurich)`,
    date: `2024-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 27) + 1).padStart(2, '0')}`,
    padding: PADDING,
  }));
  return JSON.stringify({ talks: talks.filter(({ title }) => title !== null) });
}

it('imports a large list as one change, only what has changed the second time, and takes it back', {
  timeout: 120_000,
}, async () => {
  const folder = await temporaryFolder();
  const store = join(folder, 'store');
  const file = join(folder, 'all.json');
  const run = async () => {
    const { code, stderr, rows } = await runTalkgraph(['import', file, '--store', store]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [report, ...more] = rows();
    expect(more).toEqual([]);
    return report;
  };
  const count = async () =>
    (await runTalkgraph(['query', '{ talks { totalCount } }', '--json', '--store', store])).stdout.replace(/\s/g, '');

  await writeFile(file, list());
  expect(await run()).toMatchObject({ created: EVENTS, updated: 0, unchanged: 0, change: expect.stringMatching(/^c/) });
  expect(await run()).toMatchObject({ created: 0, updated: 0, unchanged: EVENTS, change: null });

  await writeFile(
    file,
    list((title, at) => (at === 7 ? title.replace('The shape', 'The true shape') : at === 9 ? null : title)),
  );
  const changed = await run();
  expect(changed).toMatchObject({ created: 0, updated: 1, change: expect.stringMatching(/^c/) });
  expect(await count()).toContain(`"totalCount":${EVENTS}`);

  await runTalkgraph(['undo', String(changed?.change), '--store', store]);
  const [first] = (await runTalkgraph(['import', file, '--store', store, '--dry-run', '--json'])).rows();
  expect(first?.understood).toHaveLength(EVENTS - 1);
});

it('says that a page of that size is to be split', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'page.txt');
  await writeFile(file, 'Speaker: Ada Byron\n'.repeat(600_000));
  const { code, stderr } = await runTalkgraph(['import', file, '--store', join(folder, 'store')]);
  expect(code).toBe(1);
  expect(stderr).toContain('larger than 10 MB and no list of records');
});

it('takes the columns of a table by the names that it is told', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'table.csv');
  await writeFile(file, 'Wer;Was;Wann\nAda Quill;On maps;2024-05-06\n');
  const columns = ['--columns', 'speaker=Wer,title=Was,date=Wann'];
  const { stdout } = await runTalkgraph(['understand', file, ...columns]);
  expect(JSON.parse(stdout)).toMatchObject({ talks: [{ title: 'On maps', date: '2024-05-06' }] });
  const report = await runTalkgraph(['import', file, ...columns, '--store', join(folder, 'store')]);
  expect(report.rows()).toMatchObject([{ created: 1 }]);
  const wrong = await runTalkgraph(['understand', file, '--columns', 'speaker=Who']);
  expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('its columns are Wer, Was, Wann') });
  expect(await runTalkgraph(['understand', file, '--columns', 'colour=Wer'])).toMatchObject({ code: 2 });
});
