/** The cases of the statements by which the service tells of talks that change. */
import { fixedClock } from '../../../src/clock.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { importDocument } from '../../../src/import/import-documents.ts';
import { undoChange } from '../../../src/import/undo-change.ts';
import { firstLook, lookAgain } from '../../../src/live/talk-differences.ts';
import { documentOf, understandSketches } from '../../import/read-talks.ts';
import { scenario } from '../statement-case.ts';

const settings = { clock: fixedClock('2024-05-06T07:08:09.000Z'), understand: understandSketches };

function announce(graph: Graph, titles: readonly string[]) {
  const sketches = titles.map((title, at) => ({ uid: `${at}`, title, date: '2021-11-12', speaker: 'Ada Quill' }));
  return importDocument(graph, { text: documentOf(sketches), uri: 'https://example.org/talks' }, settings);
}

export const cases = [
  scenario('looking again after imports and an undo', async (graph) => {
    await announce(graph, ['Saddle points']);
    const first = await firstLook(graph);
    const { change } = await announce(graph, ['Saddle points, again', 'Gradient methods']);
    const second = await lookAgain(graph, first);
    await undoChange(graph, change ?? '', settings);
    await lookAgain(graph, second.look);
  }),
];
