/** A process that imports 2,000 announcements into a store and says what is acknowledged, to be killed: STORE many|one. */
import { fixedClock } from '../../src/clock.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { importDocuments } from '../../src/import/import-documents.ts';
import { understandSketches } from './read-talks.ts';
import { sketchedDocuments } from './sketched-documents.ts';

const [, , store = '', shape = 'many'] = process.argv;
const graph = await openGraph({ store });
const settings = {
  clock: fixedClock('2024-05-06T07:08:09Z'),
  understand: understandSketches,
  // So that a process is killed while speakers wait to be made, too.
  peopleAtOnce: 500,
  onProgress: () => process.stdout.write('written\n'),
};
process.stdout.write('begun\n');
for await (const { uri } of importDocuments(graph, sketchedDocuments(shape === 'one' ? 'one' : 'many'), settings)) {
  process.stdout.write(`acknowledged ${uri}\n`);
}
await graph.close();
process.stdout.write('finished\n');
