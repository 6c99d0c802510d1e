/** The cases of the statements of statistics. */
import { expect } from 'vitest';
import { fixedClock } from '../../../src/clock.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { importDocuments } from '../../../src/import/import-documents.ts';
import { affiliationFlows } from '../../../src/stats/affiliation-flows.ts';
import { findTotals } from '../../../src/stats/totals.ts';
import { documentOf, type TalkSketch, understandSketches } from '../../import/read-talks.ts';
import { scenario } from '../statement-case.ts';

const settings = { clock: fixedClock('2024-05-06T07:08:09.000Z'), understand: understandSketches };

const moved: readonly TalkSketch[] = [
  {
    uid: 'one',
    title: 'Small steps',
    date: '2021-11-12',
    speaker: 'Ada Quill',
    at: ['MIT'],
    posts: [
      { institution: 'MIT', role: 'Professor', ongoing: 'YES', start: '2018' },
      { institution: 'UC Berkeley', role: 'Postdoc', end: '2018', precedes: [0] },
    ],
  },
];

async function seed(graph: Graph): Promise<void> {
  const documents = [{ text: documentOf(moved), uri: 'https://example.org/moved' }];
  for await (const outcome of importDocuments(graph, documents, settings)) expect(outcome).toBeDefined();
}

export const cases = [
  scenario('totals and moves', async (graph) => {
    await seed(graph);
    expect(await findTotals(graph)).toMatchObject({ talks: 1, speakers: 1, affiliations: 2, sources: 1 });
    const flows = await affiliationFlows(graph, { first: 10 });
    expect(flows.map(({ source, target, count }) => [source, target, count])).toEqual([
      ['University of California, Berkeley', 'Massachusetts Institute of Technology', 1],
    ]);
  }),
];
