/** A feed or page that is imported again: what was changed is changed, and nothing is there twice. The laws, with every reader. */
import { describe, expect, it } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { checkGraph } from '../../src/import/check-graph.ts';
import { importDocument } from '../../src/import/import-documents.ts';
import { rebuild } from '../../src/import/rebuild.ts';
import { undoChange } from '../../src/import/undo-change.ts';
import { describeOnBothEngines } from '../support/graphs.ts';
import { dumpOf } from './canonical-dump.ts';
import { type ListedTalk, writers } from './written-formats.ts';

const settings = { clock: fixedClock('2026-01-02T03:04:05Z') };
const URI = 'https://quill.example/talks';

const before: readonly ListedTalk[] = [
  { id: 'q1', title: null, speaker: 'Ada Quill', at: 'ETH Zurich', day: '2026-03-02' },
  { id: 'q2', title: 'Curves that close', speaker: 'Bo Reed', at: 'MIT', day: '2026-03-09' },
  { id: 'q3', title: 'Curves that do not', speaker: 'Cyra Inkwell', at: 'MIT', day: '2026-03-16' },
  { id: 'q4', title: 'Paper and its folds', speaker: 'Dee Vellum', at: 'ETH Zurich', day: '2026-03-23' },
  { id: 'q5', title: 'Nothing changes here', speaker: 'Eli Folio', at: 'MIT', day: '2026-03-30' },
];
/** A title is announced, a speaker is another, one talk is off, one is on another day. */
const after: readonly ListedTalk[] = before.map((talk) => {
  if (talk.id === 'q1') return { ...talk, title: 'Lines at last', revision: 1 };
  if (talk.id === 'q2') return { ...talk, speaker: 'Fay Stylus', at: 'ETH Zurich', revision: 1 };
  if (talk.id === 'q3') return { ...talk, isCancelled: true, revision: 1 };
  return talk.id === 'q4' ? { ...talk, day: '2026-04-20', revision: 1 } : talk;
});

async function talksIn(graph: Graph): Promise<string[]> {
  const rows = await graph.readText(
    'talks',
    'MATCH (p:Speaker)-[:MADE]->(a:Appearance)-[:`IN`]->(t:Talk) RETURN t.date AS date, t.title AS title, p.name AS name, t.status AS status',
    {},
  );
  return rows.map(({ date, title, name, status }) => `${date} ${name}: ${title} ${status}`).sort();
}

describeOnBothEngines('a watched list', (openFresh) => {
  describe.each(Object.entries(writers))('in %s', (_name, write) => {
    it('gives changes, not doubles, and the laws hold', { timeout: 300_000 }, async () => {
      const graph = await openFresh();
      const first = await importDocument(graph, { text: write(before), uri: URI }, settings);
      expect(first).toMatchObject({ created: 5, updated: 0, rejected: [] });
      const asBefore = await dumpOf(graph);
      const changed = await importDocument(graph, { text: write(after), uri: URI }, settings);
      expect(changed).toMatchObject({ created: 0, updated: 4, unchanged: 1, rejected: [] });
      expect(await talksIn(graph)).toEqual([
        '2026-03-02 Ada Quill: Lines at last SCHEDULED',
        '2026-03-09 Fay Stylus: Curves that close SCHEDULED',
        '2026-03-16 Cyra Inkwell: Curves that do not CANCELLED',
        '2026-03-30 Eli Folio: Nothing changes here SCHEDULED',
        '2026-04-20 Dee Vellum: Paper and its folds SCHEDULED',
      ]);
      const again = await importDocument(graph, { text: write(after), uri: URI }, settings);
      expect(again).toMatchObject({ change: null, unchanged: 5 });
      expect(await checkGraph(graph)).toEqual([]);
      const asAfter = await dumpOf(graph);
      await rebuild(graph);
      expect(await dumpOf(graph)).toEqual(asAfter);
      await undoChange(graph, changed.change ?? '', settings);
      expect(await dumpOf(graph)).toEqual(asBefore);
    });
  });
});
