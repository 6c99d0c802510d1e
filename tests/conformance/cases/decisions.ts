/** The cases of the statements that keep decisions: whole decisions, whose every statement is compared. */
import { fixedClock } from '../../../src/clock.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { correct } from '../../../src/import/decide.ts';
import { importDocument } from '../../../src/import/import-documents.ts';
import { rebuild } from '../../../src/import/rebuild.ts';
import { idsMeantBy } from '../../../src/import/subjects.ts';
import { undoChange } from '../../../src/import/undo-change.ts';
import { documentOf, type TalkSketch, understandSketches } from '../../import/read-talks.ts';
import { scenario } from '../statement-case.ts';

const settings = { clock: fixedClock('2024-05-06T07:08:09.000Z'), understand: understandSketches };

const quills: readonly TalkSketch[] = [
  { title: 'Saddle points', date: '2021-11-12', speaker: 'Ada Quill', at: ['Quill Institute'], topics: ['quillology'] },
  { title: 'Knots', date: '2021-11-19', speaker: 'Ada Quill', at: ['Reed College'], series: 'Ink Seminar' },
];

async function importQuills(graph: Graph): Promise<void> {
  await importDocument(graph, { text: documentOf(quills), uri: 'https://example.org/quills' }, settings);
}

async function say(graph: Graph, thing: string, field: string, value: string): Promise<string> {
  const [node = ''] = await idsMeantBy(graph, thing);
  const decided = await correct(graph, { node, field, value }, 'It is so.', settings);
  return decided.outcome === 'DECIDED' ? (decided.change ?? '') : decided.reason;
}

export const cases = [
  scenario('corrections of everything, one taken back, and a rebuild', async (graph) => {
    await importQuills(graph);
    const [talk = ''] = (
      await graph.readText('a talk', "MATCH (n:Talk {title: 'Knots'}) RETURN n.slug AS slug", {})
    ).map(({ slug }) => String(slug));
    const change = await say(graph, talk, 'title', 'Knots and links');
    await say(graph, 'speakers/ada-quill', 'name', 'Ada B. Quill');
    await say(graph, 'institutions/quill-institute', 'city', 'Quilltown');
    await say(graph, 'quillology', 'label', 'Quillology');
    await say(graph, 'ink-seminar', 'name', 'Ink and Paper');
    await undoChange(graph, change, settings);
    await rebuild(graph, settings);
  }),
];
