/** `talkgraph evaluate` as a process of its own. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runTalkgraph, temporaryFolder } from './run-talkgraph.ts';

const CASE = {
  id: 'a1',
  format: 'plain',
  shape: 'labels',
  text: 'Title: Rates of descent\nSpeaker: Petra Example (University of Oxford)\nDate: 3 May 2019\n',
  talks: [
    {
      title: 'Rates of descent',
      date: '2019-05-04',
      speakers: [{ name: 'Petra Example', affiliations_as_stated: ['University of Oxford'] }],
      status: 'scheduled',
    },
  ],
  people: [],
};

it('prints the figures, the worst cases with their reasons, and the changes since an earlier run', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a1.json'), JSON.stringify(CASE));
  const first = await runTalkgraph(['evaluate', folder]);
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toContain('1 case\n');
  expect(first.stdout).toMatch(/^date +0\.000 +0\.000 +0\.000$/m);
  expect(first.stdout).toMatch(/^format plain /m);
  expect(first.stdout).toContain('  date: read "2019-05-03" for "2019-05-04"');

  const earlier = join(await temporaryFolder(), 'earlier.json');
  await writeFile(earlier, (await runTalkgraph(['evaluate', folder, '--json'])).stdout);
  await writeFile(join(folder, 'a1.json'), JSON.stringify(CASE).replace('2019-05-04', '2019-05-03'));
  const second = await runTalkgraph(['evaluate', folder, '--against', earlier, '--worst', '0']);
  expect(second.stdout).toMatch(/^date +1\.000 +1\.000 +1\.000 +\+1\.000$/m);
  expect(second.stdout).toMatch(/^title +1\.000 +1\.000 +1\.000 +\+0\.000$/m);
  expect(second.stdout).not.toContain('a1');
});

it('says what is no case, and what is no earlier run', async () => {
  const folder = await temporaryFolder();
  expect(await runTalkgraph(['evaluate', folder])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('no case'),
  });
  await writeFile(join(folder, 'a1.json'), JSON.stringify({ ...CASE, talks: [{ title: 3 }] }));
  expect(await runTalkgraph(['evaluate', folder])).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/a1\.json is not a case \(talks\.0\.title/),
  });
  expect(await runTalkgraph(['evaluate', folder, '--worst', 'x'])).toMatchObject({ code: 2 });
  expect(await runTalkgraph(['evaluate', folder, '--against', join(folder, 'a1.json')])).toMatchObject({ code: 1 });
});
