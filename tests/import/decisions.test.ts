/** Decisions of persons: what they do to the graph, that imports do not undo them and that `undo` does, on both engines. */
import { beforeEach, expect, it } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { checkGraph } from '../../src/import/check-graph.ts';
import { correct, type DecisionOutcome } from '../../src/import/decide.ts';
import { importDocuments } from '../../src/import/import-documents.ts';
import { rebuild } from '../../src/import/rebuild.ts';
import { undoChange } from '../../src/import/undo-change.ts';
import { describeOnBothEngines } from '../support/graphs.ts';
import { dumpOf } from './canonical-dump.ts';
import { documentOf, type TalkSketch, understandSketches } from './read-talks.ts';

const settings = { clock: fixedClock('2024-05-06T07:08:09Z'), understand: understandSketches };

describeOnBothEngines('decisions', (openFresh) => {
  const opened: { graph?: Graph } = {};
  beforeEach(async () => {
    opened.graph = await openFresh();
  }, 1_200_000);
  const graph = () => opened.graph ?? expect.unreachable();

  async function importTalks(sketches: readonly TalkSketch[], uri = 'https://quill.example/list'): Promise<string> {
    for await (const { change } of importDocuments(graph(), [{ text: documentOf(sketches), uri }], settings))
      return change ?? '';
    return '';
  }

  async function rows(query: string): Promise<readonly Record<string, unknown>[]> {
    return graph().readText('a look', query, {});
  }
  const idOf = async (label: string, field: string, value: string): Promise<string> =>
    String((await rows(`MATCH (n:${label} {${field}: '${value}'}) RETURN n.id AS id`))[0]?.id);
  const talkRow = async () =>
    (await rows('MATCH (n:Talk) RETURN properties(n) AS talk'))[0]?.talk as Record<string, unknown>;

  async function done(decided: Promise<DecisionOutcome>): Promise<string> {
    const outcome = await decided;
    if (outcome.outcome !== 'DECIDED') throw new Error(outcome.reason);
    return outcome.change ?? '';
  }
  const say = (node: string, field: string, value: string | null) =>
    correct(graph(), { node, field, value }, null, settings);

  const quill: TalkSketch = { uid: 'one', title: 'On Graphs', date: '2021-11-12', speaker: 'Ada Quill', at: ['MIT'] };

  it('correct a talk over whatever imports say, with the evidence of a person', async () => {
    await importTalks([quill]);
    const talk = await idOf('Talk', 'title', 'On Graphs');
    const before = await dumpOf(graph());
    const change = await done(say(talk, 'title', 'On Trees'));
    await done(say(talk, 'abstract', 'All of them.'));
    await importTalks([{ ...quill, title: 'On Gruphs', abstract: 'Some of them.' }]);
    expect(await talkRow()).toMatchObject({
      id: talk,
      title: 'On Trees',
      titleSort: 'on trees',
      abstract: 'All of them.',
    });
    expect(
      await rows(
        "MATCH (:Talk)-[e:STATED_IN {method: 'HUMAN', field: 'title'}]->(:Record)-[:OF]->(s:Source) RETURN e.quote AS quote, e.start AS start, e.end AS end, s.text AS text",
      ),
    ).toEqual([{ quote: 'On Trees', start: 40, end: 48, text: `Talk "On Graphs" (${talk})\ntitle: On Trees` }]);
    expect(await checkGraph(graph())).toEqual([]);
    await undoChange(graph(), change, settings);
    expect(await talkRow()).toMatchObject({ title: 'On Gruphs', abstract: 'All of them.' });
    await importTalks([quill]);
    expect((await dumpOf(graph())).nodes.length).toBe(before.nodes.length);
  });

  it('correct every kind of thing, give back what was there when undone, and outlive a rebuild', async () => {
    await importTalks([{ ...quill, at: ['Quill Institute'], topics: ['quillology'], series: 'Ink Seminar' }]);
    const before = await dumpOf(graph());
    const words: readonly (readonly [string, string, string, string, string | null])[] = [
      ['Talk', 'title', 'On Graphs', 'status', 'cancelled'],
      ['Talk', 'title', 'On Graphs', 'kind', 'KEYNOTE'],
      ['Talk', 'title', 'On Graphs', 'series', 'Paper Seminar'],
      ['Talk', 'title', 'On Graphs', 'language', 'FR'],
      ['Speaker', 'name', 'Ada Quill', 'homepage', 'https://quill.example/ada'],
      ['Speaker', 'name', 'Ada Quill', 'name', 'Ada B. Quill'],
      ['Institution', 'name', 'Quill Institute', 'city', 'Quilltown'],
      ['Institution', 'name', 'Quill Institute', 'latitude', '48.5'],
      ['Institution', 'name', 'Quill Institute', 'name', 'Institute of Quills'],
      ['Topic', 'label', 'quillology', 'label', 'Quillology'],
      ['Series', 'name', 'Paper Seminar', 'homepage', 'https://quill.example/paper'],
    ];
    const changes: string[] = [];
    for (const [label, by, is, field, value] of words)
      changes.push(await done(say(await idOf(label, by, is), field, value)));
    expect(
      await rows('MATCH (n:Institution) RETURN n.name AS name, n.city AS city, n.latitude AS latitude, n.slug AS slug'),
    ).toEqual([{ name: 'Institute of Quills', city: 'Quilltown', latitude: 48.5, slug: 'quill-institute' }]);
    expect(await rows('MATCH (n:Speaker) RETURN n.name AS name, n.homepage AS homepage, n.slug AS slug')).toEqual([
      { name: 'Ada B. Quill', homepage: 'https://quill.example/ada', slug: 'ada-b-quill' },
    ]);
    expect(await rows('MATCH (n:Speaker)-[:HAS_ALIAS]->(a) RETURN a.text AS alias ORDER BY alias')).toEqual([
      { alias: 'Ada B. Quill' },
      { alias: 'Ada Quill' },
    ]);
    expect(await talkRow()).toMatchObject({ status: 'CANCELLED', kind: 'KEYNOTE', language: 'fr' });
    expect(await rows('MATCH (n:Series) RETURN n.name AS name, n.homepage AS homepage')).toEqual([
      { name: 'Paper Seminar', homepage: 'https://quill.example/paper' },
    ]);
    expect(await checkGraph(graph())).toEqual([]);
    const decided = await dumpOf(graph());
    await rebuild(graph(), settings);
    expect(await dumpOf(graph())).toEqual(decided);
    for (const change of changes.reverse()) await undoChange(graph(), change, settings);
    expect(await dumpOf(graph())).toEqual(before);
  });

  it('correct a moment, its day and its time in one word, whatever zone it is given in', async () => {
    await importTalks([{ ...quill, startTime: '10:00' }]);
    const talk = await idOf('Talk', 'title', 'On Graphs');
    await done(say(talk, 'timeZone', 'Europe/Paris'));
    await done(say(talk, 'startsAt', '2021-11-13T09:30Z'));
    expect(await talkRow()).toMatchObject({ date: '2021-11-13', startTime: '10:30', startsAt: '2021-11-13T09:30:00Z' });
    await done(say(talk, 'date', '2021-11-14'));
    expect(await talkRow()).toMatchObject({ date: '2021-11-14', startTime: '10:00', startsAt: '2021-11-14T09:00:00Z' });
    await done(say(talk, 'startsAt', '2021-11-13T09:30Z'));
    expect(await talkRow()).toMatchObject({ startTime: '10:30' });
    await done(say(talk, 'date', null));
    expect(await talkRow()).toMatchObject({ dayMin: -2147483648 });
    expect((await talkRow()).date ?? null).toBe(null);
  });

  it('say in words what cannot be, keep nothing of it, and answer the same word twice with one change', async () => {
    await importTalks([quill]);
    const talk = await idOf('Talk', 'title', 'On Graphs');
    const before = await dumpOf(graph());
    expect(await say('tabcdefghijkm', 'title', 'x')).toMatchObject({ outcome: 'NOT_FOUND' });
    expect(await say('fabcdefghijkm', 'role', 'x')).toMatchObject({ outcome: 'NOT_FOUND' });
    for (const [field, value, reason] of [
      ['titel', 'x', /no field "titel".*title, abstract/],
      ['constructor', 'x', /no field/],
      ['status', 'maybe', /one of SCHEDULED, HELD/],
      ['status', null, /cannot be cleared/],
      ['date', '2021-13-01', /EDTF/],
      ['startsAt', '2021-02-30T10:00', /day and time/],
      ['timeZone', 'Mars/Olympus', /IANA/],
      ['url', 'javascript:alert(1)', /http or https/],
      ['title', '  ', /text/],
    ] as const)
      expect(await say(talk, field, value)).toMatchObject({
        outcome: 'CONFLICT',
        reason: expect.stringMatching(reason),
      });
    expect(
      await correct(graph(), { node: talk, field: 'title', value: 'x' }, null, { ...settings, dryRun: true }),
    ).toMatchObject({ outcome: 'DECIDED', change: null, words: expect.stringContaining('title: x') });
    expect(await dumpOf(graph())).toEqual(before);
    const change = await done(say(talk, 'title', 'On Trees'));
    expect(await say(talk, 'title', 'On Trees')).toMatchObject({ change, isNew: false });
    const mail = await done(say(talk, 'abstract', 'Write to ada@quill.example.'));
    expect(String((await talkRow()).abstract)).not.toContain('@');
    expect(mail).not.toBe(change);
  });
});
