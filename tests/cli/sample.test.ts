/** The sample goes as it came: by the one command that `serve` prints. */
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { runTalkgraph, startTalkgraph, temporaryFolder } from './run-talkgraph.ts';

it('is removed by what serve says, and does not come back', { timeout: 180_000 }, async () => {
  const store = join(await temporaryFolder(), 'store');
  const child = startTalkgraph(['serve', '--port', '0', '--store', store]);
  const said: string[] = [];
  for await (const line of createInterface(child.stderr)) {
    said.push(line);
    if (line.includes('Ctrl-C')) break;
  }
  child.kill('SIGTERM');
  await once(child, 'exit');
  const removals = said.flatMap((line) => /talkgraph (undo .*)/.exec(line)?.[1] ?? []);
  expect(removals).toHaveLength(1);
  const words = (removals[0] ?? '').split(' ');
  expect((await runTalkgraph(words)).code).toBe(0);
  const rows = (await runTalkgraph(['query', '{ talks { totalCount } }', '--store', store])).rows();
  expect(rows).toEqual([{ totalCount: 0 }]);
});
