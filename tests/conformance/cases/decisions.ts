/** The cases of the statements that keep decisions: whole decisions, whose every statement is compared. */
import { fixedClock } from '../../../src/clock.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { nowOfId, nowOfSlug } from '../../../src/graph/now-of.ts';
import { correct, keepApart, merge } from '../../../src/import/decide.ts';
import { importDocument } from '../../../src/import/import-documents.ts';
import { rebuild } from '../../../src/import/rebuild.ts';
import { idsMeantBy } from '../../../src/import/subjects.ts';
import { undoChange } from '../../../src/import/undo-change.ts';
import { listCandidatePairs } from '../../../src/speakers/candidate-type.ts';
import { documentOf, type TalkSketch, understandSketches } from '../../import/read-talks.ts';
import { scenario } from '../statement-case.ts';

const settings = { clock: fixedClock('2024-05-06T07:08:09.000Z'), understand: understandSketches };

const quills: readonly TalkSketch[] = [
  { title: 'Saddle points', date: '2021-11-12', speaker: 'Ada Quill', at: ['Quill Institute'], topics: ['quillology'] },
  { title: 'Knots', date: '2021-11-19', speaker: 'Ada Quill', at: ['Reed College'], series: 'Ink Seminar' },
  {
    title: 'Pens',
    date: '2021-11-26',
    speaker: 'Bo Reed',
    topics: ['reedology'],
    series: 'Reed Days',
    host: 'Reed College',
    posts: [{ institution: 'Reed College', role: 'Professor', ongoing: 'YES' }],
  },
];

const later: readonly TalkSketch[] = [
  { title: 'Reeds', date: '2022-02-02', speaker: 'Bo Reed', at: ['Reed College'], topics: ['reedology'] },
];

/** Another person of a name that was taken in, whose slug that has to leave to the first. */
const namesake: readonly TalkSketch[] = [
  { title: 'Read', date: '2022-02-03', speaker: 'Bo Reed', at: ['Carnegie Mellon University'] },
];

const namesakes: readonly TalkSketch[] = [
  { title: 'One', date: '2021-11-12', speaker: 'Wei Wang', at: ['MIT'], topics: ['knot theory'] },
  { title: 'Two', date: '2021-11-13', speaker: 'Wei Wang', at: ['Reed College'], topics: ['knot theory'] },
];

/** Somebody who may be either of two. */
const bare: readonly TalkSketch[] = [
  { title: 'Three', date: '2021-11-14', speaker: 'Wei Wang', topics: ['knot theory', 'graph coloring'] },
];

async function idOf(graph: Graph, label: string, property: string, value: string): Promise<string> {
  const [row] = await graph.readText('an id', `MATCH (n:${label} {${property}: '${value}'}) RETURN n.id AS id`, {});
  return String(row?.id);
}

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
    await say(graph, `speakers/ada-quill@talks/${talk}`, 'affiliations', 'Quill Institute; MIT');
    await say(graph, 'institutions/quill-institute', 'city', 'Quilltown');
    await say(graph, 'quillology', 'label', 'Quillology');
    await say(graph, 'ink-seminar', 'name', 'Ink and Paper');
    await say(graph, await idOf(graph, 'Affiliation', 'role', 'Professor'), 'role', 'Lecturer');
    await undoChange(graph, change, settings);
    await rebuild(graph, settings);
  }),
  scenario('merges of everything, asked for by what they were, a later import, and all taken back', async (graph) => {
    await importQuills(graph);
    const pairs = [
      ['Talk', 'title', 'Knots', 'Saddle points'],
      ['Speaker', 'name', 'Ada Quill', 'Bo Reed'],
      ['Institution', 'name', 'Quill Institute', 'Reed College'],
      ['Topic', 'label', 'quillology', 'reedology'],
      ['Series', 'name', 'Ink Seminar', 'Reed Days'],
    ] as const;
    const changes: string[] = [];
    for (const [label, property, keep, taken] of pairs) {
      const [a, b] = [await idOf(graph, label, property, keep), await idOf(graph, label, property, taken)];
      const merged = await merge(graph, { a, b }, null, settings);
      if (merged.outcome === 'DECIDED') changes.push(merged.change ?? '');
      await nowOfId(graph, b);
      await nowOfSlug(graph, label, property === 'name' ? taken.toLowerCase().replace(' ', '-') : taken);
    }
    await importDocument(graph, { text: documentOf(later), uri: 'https://example.org/later' }, settings);
    await importDocument(graph, { text: documentOf(namesake), uri: 'https://example.org/namesake' }, settings);
    for (const change of changes) await undoChange(graph, change, settings);
  }),
  scenario('two of a name kept apart, and joined', async (graph) => {
    await importDocument(graph, { text: documentOf(namesakes), uri: 'https://example.org/namesakes' }, settings);
    const found = await graph.readText('ids', 'MATCH (n:Speaker) RETURN n.id AS id ORDER BY n.seq', {});
    const [a = '', b = ''] = found.map(({ id }) => String(id));
    await importDocument(graph, { text: documentOf(bare), uri: 'https://example.org/bare' }, settings);
    await listCandidatePairs(graph);
    const apart = await keepApart(graph, { a, b }, null, settings);
    if (apart.outcome === 'DECIDED') await undoChange(graph, apart.change ?? '', settings);
    await merge(graph, { a: b, b: a }, null, settings);
  }),
];
