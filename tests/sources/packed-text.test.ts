import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import { importDocument } from '../../src/import/import-documents.ts';
import { rebuild } from '../../src/import/rebuild.ts';
import { packedText, unpackedText } from '../../src/sources/packed-text.ts';
import { findSourceText } from '../../src/sources/source-store.ts';
import { dumpOf } from '../import/canonical-dump.ts';
import { documentOf, understandSketches } from '../import/read-talks.ts';
import { describeOnBothEngines } from '../support/graphs.ts';

describe('the text of a source', () => {
  it('comes back whatever it is, long or short', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.constantFrom(1, 4000), async (words, times) => {
        const text = `${words} ink`.repeat(times);
        const stored = await packedText(text);
        expect(stored.packed === null).toBe(text.length < 4000);
        expect(await unpackedText(stored)).toBe(text);
      }),
      { numRuns: 30 },
    );
  });
});

describeOnBothEngines('a long source', (openFresh) => {
  it('is read again as it came in', async () => {
    const graph = await openFresh();
    const settings = { clock: fixedClock('2026-01-02T03:04:05Z'), understand: understandSketches };
    const text = documentOf([{ title: 'On ink', speaker: 'Ada Quill', abstract: 'Ink dries. '.repeat(500) }]);
    const { source } = await importDocument(graph, { text, uri: 'file:ink' }, settings);
    expect((await findSourceText(graph, source ?? ''))?.text).toBe(text);
    const [row] = await graph.readText('source', 'MATCH (s:Source) RETURN s.text AS text, size(s.packed) AS size', {});
    expect(row?.text).toBeNull();
    expect(Number(row?.size)).toBeLessThan(1000);
    const before = await dumpOf(graph);
    await rebuild(graph, settings);
    expect(await dumpOf(graph)).toEqual(before);
  });
});
