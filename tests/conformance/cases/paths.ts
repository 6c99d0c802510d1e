/** The cases of the statements of paths. */
import { expect } from 'vitest';
import { fixedClock } from '../../../src/clock.ts';
import { importDocuments } from '../../../src/import/import-documents.ts';
import { shortestPath } from '../../../src/paths/shortest-path.ts';
import { documentOf, type TalkSketch, understandSketches } from '../../import/read-talks.ts';
import { graphContents } from '../../support/graph-contents.ts';
import { scenario } from '../statement-case.ts';

const settings = { clock: fixedClock('2024-05-06T07:08:09.000Z'), understand: understandSketches };

const linked: readonly TalkSketch[] = [
  {
    uid: 'one',
    title: 'Small steps',
    date: '2021-11-12',
    speaker: 'Ada Quill',
    topics: ['convex optimization'],
    posts: [
      { institution: 'MIT', unit: 'EECS', role: 'Professor', start: '2018', ongoing: 'YES' },
      { institution: 'UC Berkeley', role: 'Postdoc', end: '2017' },
    ],
  },
];

export const cases = [
  scenario('a path from a topic to an institution', async (graph) => {
    const documents = [{ text: documentOf(linked), uri: 'https://example.org/linked' }];
    for await (const outcome of importDocuments(graph, documents, settings)) expect(outcome).toBeDefined();
    const lines = await graphContents(graph);
    const rows = lines.map((line): { labels?: string[]; properties: Record<string, unknown> } => JSON.parse(line));
    const idOf = (label: string, name: string): string => {
      const row = rows.find(
        ({ labels, properties }) => labels?.includes(label) && Object.values(properties).includes(name),
      );
      return String(row?.properties.id);
    };
    const path = await shortestPath(graph, {
      from: idOf('Topic', 'optimization'),
      to: idOf('Institution', 'University of California, Berkeley'),
      maxHops: 6,
    });
    expect(path?.steps).toEqual(['is broader than', 'is a topic of', 'was given by', 'is or was at (Postdoc, ?–2017)']);
  }),
];
