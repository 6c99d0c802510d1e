/** An import that is killed in the middle: what it acknowledged is there, and once it has run again nothing is doubled. */
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTalkgraph, startTalkgraph, temporaryFolder } from './run-talkgraph.ts';

const ANNOUNCEMENTS = 450;
const ROUNDS = 3;
const WORDS = 'amber birch cedar dune ember fjord grove heath inlet juniper'.split(' ');
const NAMES = ['Abel', 'Brandt', 'Castro', 'Dorn', 'Eklund', 'Farrell', 'Gruber'];

/** Each is another talk: the words spell its number, and no two of the same speaker are on one day. */
function announcement(number: number): string {
  const title = [...String(number).padStart(4, '0')].map((digit) => WORDS[Number(digit)]).join(' ');
  const year = 1950 + Math.floor(number / 28);
  return [
    `Title: Notes on ${title}`,
    `Speaker: Nadia ${NAMES[number % NAMES.length]} (ETH Zurich)`,
    `Date: ${1 + (number % 28)} March ${year}`,
    '',
    'Abstract: A talk on stochastic gradient descent.',
    '',
  ].join('\n');
}

/** Starts an import and kills it somewhat after its first reports; answers the files that it had acknowledged. */
async function importUntilKilled(
  args: readonly string[],
  folder: string,
  patienceMs: number,
): Promise<readonly unknown[]> {
  const child = startTalkgraph(args, { cwd: folder });
  const output: string[] = [];
  child.stdout.on('data', (chunk) => output.push(String(chunk)));
  const closed = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), closed]);
  await new Promise((resolve) => setTimeout(resolve, patienceMs));
  child.kill('SIGKILL');
  await closed;
  // What stands after the last line end was not acknowledged.
  const lines = output.join('').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line).file);
}

describe('an import that is killed', () => {
  it('loses nothing that it acknowledged and doubles nothing when it is run again', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'in'));
    const files = Array.from({ length: ANNOUNCEMENTS }, (_, number) => join('in', `${number}.txt`));
    for (const [number, file] of files.entries()) await writeFile(join(folder, file), announcement(number));
    const kills: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const store = join(folder, `store-${round}`);
      const args = ['import', ...files, '--store', store];
      const acknowledged = await importUntilKilled(args, folder, round * 150);
      kills.push(acknowledged.length);
      const again = await runTalkgraph(args, { cwd: folder });
      expect(again.code).toBe(0);
      const reports = new Map(again.rows().map((row) => [row.file, row]));
      for (const file of acknowledged)
        expect(reports.get(file), String(file)).toMatchObject({ created: 0, unchanged: 1 });
      const counted = await runTalkgraph(['query', '{ talks(first: 1) { totalCount } }', '--store', store, '--json']);
      expect(JSON.parse(counted.stdout)).toEqual({ data: { talks: { totalCount: ANNOUNCEMENTS } } });
      expect((await runTalkgraph(['doctor', '--store', store])).code).toBe(0);
    }
    // At least one of them was really cut off in the middle.
    expect(kills.some((count) => count > 0 && count < ANNOUNCEMENTS)).toBe(true);
  }, 300_000);
});
