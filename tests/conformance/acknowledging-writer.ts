/** A process for the durability test: writes talks into a store until it is killed, and prints each write that was acknowledged. */
import { openGraph } from '../../src/graph/open-graph.ts';
import { putTalks } from './statements.ts';

const [, , store = '', first = '0'] = process.argv;
const graph = await openGraph({ store });
console.log('open');

const WRITERS = 3;
/** Several at once, so that they also share turns of the disk. */
async function writeOn(writer: number): Promise<void> {
  for (let number = Number(first) + writer; ; number += WRITERS) {
    const rows = [0, 1, 2].map((part) => ({
      id: `t${number}-${part}`,
      properties: { dateSort: number, searchText: 'word' },
    }));
    await graph.write((transaction) => transaction.run(putTalks, { rows }));
    console.log(`written ${number}`);
  }
}

await Promise.all(Array.from({ length: WRITERS }, (_, writer) => writeOn(writer)));
