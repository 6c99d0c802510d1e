/** What public registers add to a store: names, identifiers and hierarchies, in whatever order they and the announcements come. */
import { expect, it } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { checkGraph } from '../../src/import/check-graph.ts';
import { importDocument } from '../../src/import/import-documents.ts';
import { importRegister, type RegisterOutcome } from '../../src/import/import-register.ts';
import { rebuild } from '../../src/import/rebuild.ts';
import { undoChange } from '../../src/import/undo-change.ts';
import { readOpenAlexTopics } from '../../src/registers/read-openalex-topics.ts';
import { readRor } from '../../src/registers/read-ror.ts';
import { readSkos } from '../../src/registers/read-skos.ts';
import type { RegisterName, RegisterReader } from '../../src/registers/register.ts';
import { dumpOf } from '../import/canonical-dump.ts';
import { describeOnBothEngines } from '../support/graphs.ts';
import { inPieces, openAlexTopic, organisation, rorDump, THESAURUS } from './register-texts.ts';

const settings = { clock: fixedClock('2026-01-02T03:04:05Z') };
const TIMEOUT_MS = 120_000;

const ROR = rorDump([
  organisation('01qnxx042', 'University of Quillford', { german: 'Universität Quillfurt', acronym: 'UQF' }),
  organisation('02qnxx042', 'Quillford Ink Laboratory', { parent: '01qnxx042' }),
  organisation('03qnxx042', 'Saint Vellum College', { city: 'Quillford' }),
  organisation('04qnxx042', 'Saint Vellum College', { city: 'Inkwell', country: 'US' }),
  // The program knows it, without this name.
  organisation('042nb2s44', 'Massachusetts Institute of Technology', {
    alias: 'Quill Tech on the Charles',
    country: 'US',
    city: 'Cambridge',
  }),
]);

const ANNOUNCEMENT = `Title: Barbule optimization and its friends
Speaker: Petra Example (Universität Quillfurt)
Date: 3 May 2019

Abstract: We speak of barbule optimization and of quill descent, and show that both end. No gradients are hurt.`;

const OTHERS = `Title: Ink in the cold
Speaker: Olga Example (Quillford Ink Laboratory)
Date: 4 May 2019

Title: Paper in the heat
Speaker: Jan Sample (Quill Tech on the Charles)
Date: 5 May 2019

Title: Folding
Speaker: Ida Sample (Saint Vellum College)
Date: 6 May 2019

Title: Unfolding
Speaker: Udo Sample (Saint Vellum College, Quillford, UK)
Date: 7 May 2019`;

const readers: Readonly<Record<RegisterName, RegisterReader>> = {
  ror: readRor,
  'openalex-topics': readOpenAlexTopics,
  skos: readSkos,
};

function add(
  graph: Graph,
  register: RegisterName,
  text: string,
  more: { dryRun?: boolean } = {},
): Promise<RegisterOutcome> {
  const items = readers[register]({ name: register, pieces: inPieces(text) });
  return importRegister(graph, items, { ...settings, ...more, register });
}

async function announce(graph: Graph): Promise<void> {
  for (const [at, text] of [ANNOUNCEMENT, OTHERS].entries())
    await importDocument(graph, { text, uri: `https://quill.example/${at}` }, settings);
}

async function institutionsOf(graph: Graph): Promise<Record<string, unknown>> {
  const rows = await graph.readText(
    'institutions',
    'MATCH (p:Speaker)-[:MADE]->(a:Appearance)-[:REPRESENTED]->(i:Institution) RETURN p.name AS name, i.name AS institution, i.city AS city',
    {},
  );
  return Object.fromEntries(rows.map(({ name, institution, city }) => [String(name), [institution, city]]));
}

async function topicsOf(graph: Graph): Promise<string[]> {
  const rows = await graph.readText(
    'topics',
    'MATCH (t:Talk)-[:ABOUT]->(o:Topic) RETURN DISTINCT o.label AS label',
    {},
  );
  return rows.map(({ label }) => String(label)).sort();
}

describeOnBothEngines('registers', (openFresh) => {
  it('say which organisation is meant, by any of its names, and what it is part of', {
    timeout: TIMEOUT_MS,
  }, async () => {
    const graph = await openFresh();
    expect(await add(graph, 'ror', ROR)).toMatchObject({ institutions: 5, retired: 0, rejected: [] });
    await announce(graph);
    expect(await institutionsOf(graph)).toEqual({
      'Petra Example': ['University of Quillford', 'Quillford'],
      'Olga Example': ['Quillford Ink Laboratory', 'Quillford'],
      'Jan Sample': ['Massachusetts Institute of Technology', 'Cambridge'],
      // Two are called so, and nothing tells which.
      'Ida Sample': ['Saint Vellum College', null],
      'Udo Sample': ['Saint Vellum College', 'Quillford'],
    });
    const above = await graph.readText(
      'above',
      "MATCH (:Institution {name: 'Quillford Ink Laboratory'})-[:PART_OF]->(i:Institution) RETURN i.name AS name",
      {},
    );
    expect(above).toEqual([{ name: 'University of Quillford' }]);
    const ids = await graph.readText(
      'ids',
      "MATCH (i:Institution {name: 'University of Quillford'})-[:HAS_ID]->(x:Identifier) RETURN x.scheme AS scheme, x.value AS value",
      {},
    );
    expect(ids).toEqual([{ scheme: 'ROR', value: '01qnxx042' }]);
    expect(await checkGraph(graph)).toEqual([]);
  });

  it('give the same graph whether they or the announcements come first', { timeout: TIMEOUT_MS }, async () => {
    const first = await openFresh();
    await add(first, 'ror', ROR);
    await add(first, 'skos', THESAURUS);
    await announce(first);
    const expected = await dumpOf(first, { withoutIds: true });
    const second = await openFresh();
    await announce(second);
    await add(second, 'skos', THESAURUS);
    await add(second, 'ror', ROR);
    expect(await dumpOf(second, { withoutIds: true })).toEqual(expected);
    await rebuild(second);
    expect(await dumpOf(second, { withoutIds: true })).toEqual(expected);
  });

  it('find topics and what they are below', { timeout: TIMEOUT_MS }, async () => {
    const graph = await openFresh();
    await announce(graph);
    expect(await topicsOf(graph)).not.toContain('stochastic gradient descent');
    expect(await add(graph, 'skos', THESAURUS)).toMatchObject({ topics: 3, retired: 1, rejected: [{}] });
    expect(await topicsOf(graph)).toEqual(
      expect.arrayContaining(['barbule optimization', 'stochastic gradient descent']),
    );
    const above = await graph.readText(
      'above',
      "MATCH (:Topic {label: 'barbule optimization'})-[:BROADER]->(o:Topic) RETURN o.label AS label",
      {},
    );
    expect(above).toEqual([{ label: 'quill theory' }]);
    await add(graph, 'openalex-topics', JSON.stringify([openAlexTopic(1, 'Barbule Optimization')]));
    const ids = await graph.readText(
      'ids',
      "MATCH (:Topic {slug: 'barbule-optimization'})-[:HAS_ID]->(x:Identifier) RETURN x.scheme AS scheme ORDER BY scheme",
      {},
    );
    expect(ids.map(({ scheme }) => scheme)).toEqual(['OPENALEX', 'SKOS', 'WIKIDATA']);
    expect(await checkGraph(graph)).toEqual([]);
  });

  it('are taken back, and brought again', { timeout: TIMEOUT_MS }, async () => {
    const graph = await openFresh();
    await announce(graph);
    const before = await dumpOf(graph);
    const { change } = await add(graph, 'ror', ROR);
    const after = await dumpOf(graph);
    expect(after).not.toEqual(before);
    const undone = await undoChange(graph, change ?? '', settings);
    expect(await dumpOf(graph)).toEqual(before);
    await undoChange(graph, undone.outcome === 'UNDONE' ? undone.change : '', settings);
    expect(await dumpOf(graph)).toEqual(after);
  });

  it('change nothing when they hold the same, or in a dry run; a newer one replaces the older', {
    timeout: TIMEOUT_MS,
  }, async () => {
    const graph = await openFresh();
    expect(await add(graph, 'ror', ROR, { dryRun: true })).toMatchObject({ institutions: 5, change: null });
    await add(graph, 'ror', ROR);
    await announce(graph);
    const before = await dumpOf(graph);
    expect(await add(graph, 'ror', ROR)).toMatchObject({ change: null });
    expect(await dumpOf(graph)).toEqual(before);
    await add(
      graph,
      'ror',
      rorDump([organisation('01qnxx042', 'Quillford Free University', { german: 'Universität Quillfurt' })]),
    );
    expect(await institutionsOf(graph)).toMatchObject({
      'Petra Example': ['Quillford Free University', 'Quillford'],
      'Olga Example': ['Quillford Ink Laboratory', null],
    });
  });

  it('that were cut off are finished by a rebuild', { timeout: TIMEOUT_MS }, async () => {
    const graph = await openFresh();
    await announce(graph);
    const items = readRor({ name: 'ror', pieces: inPieces(ROR) });
    const cutOff = importRegister(graph, items, {
      ...settings,
      register: 'ror',
      onProgress: () => {
        throw new Error('The power is gone.');
      },
    });
    await expect(cutOff).rejects.toThrow('The power is gone.');
    await expect(importDocument(graph, { text: ANNOUNCEMENT }, settings)).rejects.toMatchObject({
      code: 'REBUILD_UNFINISHED',
    });
    await rebuild(graph);
    expect(await institutionsOf(graph)).toMatchObject({ 'Petra Example': ['University of Quillford', 'Quillford'] });
  });

  it('that change while a document is read make it be read again', { timeout: TIMEOUT_MS }, async () => {
    const graph = await openFresh();
    const { understand } = await import('../../src/extract/understand.ts');
    const late = importDocument(
      graph,
      { text: ANNOUNCEMENT },
      {
        ...settings,
        understand: async (text, options) => {
          await add(graph, 'ror', ROR);
          return understand(text, options);
        },
      },
    );
    await expect(late).rejects.toMatchObject({ code: 'REGISTERS_CHANGED', retriable: true });
  });
});
