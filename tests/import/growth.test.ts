/** What one more announcement costs does not grow with what is known of those whom it names. */
import { describe, expect, it } from 'vitest';
import { timedGraph } from '../../src/bench/timed-graph.ts';
import { fixedClock } from '../../src/clock.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { importDocument } from '../../src/import/import-documents.ts';
import { documentOf, type TalkSketch, understandSketches } from './read-talks.ts';

const settings = { clock: fixedClock('2024-05-06T07:08:09.000Z'), understand: understandSketches };

function talkOf(number: number): TalkSketch {
  const day = new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10);
  return {
    uid: `talk ${number}`,
    title: `Lecture ${number}`,
    date: day,
    startTime: '16:00',
    speaker: 'Ada Quill',
    at: ['University of Nowhere'],
    topics: ['graph theory', 'quillian geometry'],
    series: 'Nowhere Lectures',
    host: 'University of Nowhere',
    posts: [{ institution: 'University of Nowhere', role: 'Professor', ongoing: 'YES' }],
  };
}

/** Who is the same person is worked out from all records that name the person. */
const OF_THE_PERSON = ['import/records-of-blocks', 'import/record-facts'];

/** What the import of one more talk takes in a graph that has so many like it. */
async function costAfter(talks: number) {
  const graph = await openGraph({ store: 'memory:' });
  const known = Array.from({ length: talks }, (_, number) => talkOf(number));
  await importDocument(graph, { text: documentOf(known), uri: 'https://example.org/known' }, settings);
  const timed = timedGraph(graph);
  await importDocument(timed.graph, { text: documentOf([talkOf(talks)]), uri: 'https://example.org/more' }, settings);
  const statements = timed.take();
  await graph.close();
  const reads = statements.filter(({ name }) => !OF_THE_PERSON.includes(name));
  const writes = statements.filter(({ access }) => access === 'write');
  return {
    statements: statements.length,
    read: reads.reduce((sum, { rows }) => sum + rows, 0),
    deletes: writes.filter(({ name }) => /\/(delete|drop|retract|unlink)-/.test(name)).map(({ name }) => name),
    written: writes.reduce((sum, { given }) => sum + given, 0),
  };
}

describe('one more talk of a known speaker at a known place', () => {
  it('writes as many rows in as many statements after a hundred talks as after five, and deletes none', async () => {
    const few = await costAfter(5);
    expect(await costAfter(100)).toEqual(few);
    expect(few.deletes).toEqual([]);
    expect(few.written).toBeGreaterThan(10);
  });
});
