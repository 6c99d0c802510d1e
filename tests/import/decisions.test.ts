/** Decisions of persons: what they do to the graph, that imports do not undo them and that `undo` does, on both engines. */
import { expect, it, vi } from 'vitest';
import { nowOfId, nowOfSlug } from '../../src/graph/now-of.ts';
import { checkGraph } from '../../src/import/check-graph.ts';
import { correct, keepApart, merge } from '../../src/import/decide.ts';
import { rebuild } from '../../src/import/rebuild.ts';
import { undoChange } from '../../src/import/undo-change.ts';
import { listCandidatePairs } from '../../src/speakers/candidate-type.ts';
import { describeOnBothEngines } from '../support/graphs.ts';
import { dumpOf } from './canonical-dump.ts';
import { decidedGraph, done, settings } from './decided-graph.ts';
import type { TalkSketch } from './read-talks.ts';

// The first use of each statement takes Neo4j seconds, more on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

describeOnBothEngines('decisions', (openFresh) => {
  const { graph, importTalks, rows, idOf } = decidedGraph(openFresh);
  const talkRow = async () =>
    (await rows('MATCH (n:Talk) RETURN properties(n) AS talk'))[0]?.talk as Record<string, unknown>;

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
        "MATCH (:Talk)-[e:STATED_IN]->(:Record)-[:OF]->(s:Source) WHERE e.said STARTS WITH 'title' AND e.said CONTAINS 'HUMAN' RETURN split(e.said, '\u001f') AS said, s.text AS text",
      ),
    ).toEqual([
      {
        said: ['title', '', 'On Trees', '40', '48', 'HUMAN', '1', 'decision/correct'],
        text: `Talk "On Graphs" (${talk})\ntitle: On Trees`,
      },
    ]);
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

  it('part a speaker that is joined already, by two of its talks', async () => {
    const talks = [
      { ...quill, topics: ['graph coloring'] },
      { ...quill, uid: 'two', title: 'On Trees', date: '2022-11-12' },
      { ...quill, uid: 'three', title: 'On Hedges', date: '2023-11-12', speaker: 'Ada-Nora Quill' },
    ];
    await importTalks(talks);
    const before = await dumpOf(graph());
    const whole = await idOf('Speaker', 'name', 'Ada Quill');
    const [graphs, trees] = [await idOf('Talk', 'title', 'On Graphs'), await idOf('Talk', 'title', 'On Trees')];
    const spokenBy = () =>
      rows(
        'MATCH (s:Speaker)-[:MADE]->(:Appearance)-[:`IN`]->(t:Talk) RETURN s.id AS id, t.title AS title ORDER BY title',
      );
    const same = await keepApart(graph(), { a: `${whole}@${graphs}`, b: `${whole}@${graphs}` }, null, settings);
    expect(same).toMatchObject({ outcome: 'CONFLICT' });
    const none = await keepApart(graph(), { a: `${whole}@${graphs}`, b: `${whole}@tnone` }, null, settings);
    expect(none).toMatchObject({ outcome: 'NOT_FOUND' });
    const apart = { a: `${whole}@${graphs}`, b: `${whole}@${trees}` };
    const change = await done(keepApart(graph(), apart, 'Father and son.', settings));
    const parted = await spokenBy();
    expect(new Set(parted.map(({ id }) => id)).size).toBe(3);
    expect(parted).toContainEqual({ id: whole, title: 'On Graphs' });
    expect(await checkGraph(graph())).toEqual([]);
    const four = { ...quill, uid: 'four', title: 'On Shrubs', date: '2024-11-12' };
    const more = await importTalks([four], 'https://quill.example/more');
    expect((await spokenBy()).filter(({ id }) => id === whole)).toEqual([{ id: whole, title: 'On Graphs' }]);
    const decided = await dumpOf(graph());
    await rebuild(graph(), settings);
    expect(await dumpOf(graph())).toEqual(decided);
    for (const each of [more, change]) await undoChange(graph(), each, settings);
    expect(await dumpOf(graph())).toEqual(before);
  });

  it('put other topics, known and new ones, in the place of those that were read', async () => {
    await importTalks([{ ...quill, topics: ['quillology', 'inks'] }]);
    const talk = await idOf('Talk', 'title', 'On Graphs');
    const before = await dumpOf(graph());
    const topicsWithWords = () =>
      rows(
        `MATCH (n:Talk)-[:ABOUT]->(o:Topic) MATCH (n)-[e:STATED_IN]->(:Record)-[:OF]->(s:Source)
         UNWIND split(e.said, '\\u001e') AS line UNWIND [split(line, '\\u001f')] AS said WITH o, s, said WHERE said[0] = 'topic' AND said[1] = o.id
         RETURN o.label AS topic, said[5] AS method, said[2] AS quote, substring(s.text, toInteger(said[3]), toInteger(said[4]) - toInteger(said[3])) AS text ORDER BY topic`,
      );
    const change = await done(say(talk, 'topics', ' SGD;penmanship ; ;'));
    expect(await topicsWithWords()).toEqual([
      { topic: 'penmanship', method: 'HUMAN', quote: 'penmanship', text: 'penmanship' },
      { topic: 'stochastic gradient descent', method: 'HUMAN', quote: 'SGD', text: 'SGD' },
    ]);
    expect(await checkGraph(graph())).toEqual([]);
    const decided = await dumpOf(graph());
    await rebuild(graph(), settings);
    expect(await dumpOf(graph())).toEqual(decided);
    const cleared = await done(say(talk, 'topics', null));
    expect(await rows('MATCH (:Talk)-[:ABOUT]->(o) RETURN o.label AS topic')).toEqual([]);
    for (const each of [cleared, change]) await undoChange(graph(), each, settings);
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
      ['titel', 'x', /"titel" is no field.*title, abstract/],
      ['constructor', 'x', /is no field/],
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

  const wang = (uid: string, more: Partial<TalkSketch>): TalkSketch => ({
    uid,
    title: `Talk ${uid}`,
    date: `2021-11-${uid}`,
    speaker: 'Wei Wang',
    ...more,
  });
  const speakers = () =>
    rows(
      'MATCH (n:Speaker)-[:MADE]->(:Appearance)-[:`IN`]->(t:Talk) WITH n, t ORDER BY t.title RETURN n.slug AS slug, n.name AS name, collect(t.title) AS talks ORDER BY slug',
    );
  const speakerAt = async (title: string): Promise<string> =>
    String(
      (
        await rows(`MATCH (n:Speaker)-[:MADE]->(:Appearance)-[:\`IN\`]->(:Talk {title: '${title}'}) RETURN n.id AS id`)
      )[0]?.id,
    );
  const pair = async (one: string, other: string) => ({ a: await speakerAt(one), b: await speakerAt(other) });
  const joined = (a: string, b: string) => done(merge(graph(), { a, b }, null, settings));

  it('merge two speakers: links, later imports, old ids and slugs lead to the first, until that is undone', async () => {
    await importTalks([wang('11', { at: ['MIT'] }), wang('12', { at: ['CMU'] }), wang('13', { at: ['ETH Zurich'] })]);
    const before = await dumpOf(graph());
    const slugs = (await speakers()).map(({ slug }) => slug);
    expect(slugs).toHaveLength(3);
    const { a, b } = await pair('Talk 12', 'Talk 11');
    const change = await joined(a, b);
    const after = await speakers();
    expect(after.map(({ talks }) => talks)).toContainEqual(['Talk 11', 'Talk 12']);
    // Nobody else's slug has changed.
    expect(slugs).toEqual(expect.arrayContaining(after.map(({ slug }) => slug)));
    expect(await nowOfId(graph(), b)).toBe(a);
    expect(await nowOfSlug(graph(), 'Speaker', 'wei-wang')).toBe(a);
    expect(await merge(graph(), { a, b }, null, settings)).toMatchObject({ change, isNew: false, node: a });
    expect(await merge(graph(), { a: b, b: a }, null, settings)).toMatchObject({ change, isNew: false, node: a });
    expect(await keepApart(graph(), { a, b }, null, settings)).toMatchObject({
      outcome: 'CONFLICT',
      reason: expect.stringContaining(change),
    });
    await importTalks([wang('14', { at: ['MIT'] }), wang('15', { at: ['CMU'] })], 'https://quill.example/later');
    expect((await speakers()).map(({ talks }) => talks)).toContainEqual(['Talk 11', 'Talk 12', 'Talk 14', 'Talk 15']);
    expect(await checkGraph(graph())).toEqual([]);
    const merged = await dumpOf(graph());
    await rebuild(graph(), settings);
    expect(await dumpOf(graph())).toEqual(merged);
    const change2 = await idOf('Change', 'kind', 'MERGE');
    expect(change2).toBe(change);
    await undoChange(graph(), change, settings);
    expect((await speakers()).map(({ talks }) => talks)).toContainEqual(['Talk 11', 'Talk 14']);
    for (const source of await rows("MATCH (c:Change {kind: 'IMPORT'}) RETURN c.id AS id ORDER BY c.seq DESC LIMIT 1"))
      await undoChange(graph(), String(source.id), settings);
    expect(await dumpOf(graph())).toEqual(before);
  });

  it('leave no talk without its speaker when all is taken back that named the one who took that speaker in', async () => {
    const first = await importTalks([wang('11', { speaker: 'Ada Quill' })]);
    await importTalks([wang('12', { speaker: 'Bo Reed' })], 'https://quill.example/later');
    const { a, b } = await pair('Talk 11', 'Talk 12');
    await joined(a, b);
    await undoChange(graph(), first, settings);
    expect((await speakers()).map(({ name, talks }) => ({ name, talks }))).toEqual([
      { name: 'Bo Reed', talks: ['Talk 12'] },
    ]);
    expect(await checkGraph(graph())).toEqual([]);
  });

  it('settle candidates: people who may be one', async () => {
    await importTalks([
      wang('11', { speaker: 'Ada Quill', at: ['MIT'] }),
      wang('12', { speaker: 'Ada Quill', at: ['CMU'] }),
    ]);
    await importTalks([wang('13', { speaker: 'Ada Quill' })], 'https://quill.example/bare');
    const pairs = await listCandidatePairs(graph());
    expect(pairs.map(({ score }) => score)).toEqual([0.7, 0.7, 0.5]);
    expect(pairs[0]?.reason).toBe('the same name, which few have, one shown without an institution');
    const { a, b } = await pair('Talk 11', 'Talk 12');
    const apart = await done(keepApart(graph(), { a, b }, null, settings));
    expect((await listCandidatePairs(graph())).map(({ score }) => score)).toEqual([0.7, 0.7]);
    await joined(a, await speakerAt('Talk 13'));
    expect(await listCandidatePairs(graph())).toEqual([]);
    await undoChange(graph(), apart, settings);
    expect(await listCandidatePairs(graph())).toHaveLength(1);
  });

  it('merge names that no rule would take for one, and a chain of them', async () => {
    await importTalks([
      wang('11', { speaker: 'Ada Quill', at: ['MIT'] }),
      wang('12', { speaker: 'A. Quill' }),
      wang('13', { speaker: 'Ada Reed' }),
    ]);
    const before = await dumpOf(graph());
    const [quill, initial, reed] = [await speakerAt('Talk 11'), await speakerAt('Talk 12'), await speakerAt('Talk 13')];
    const first = await joined(quill, initial);
    const second = await joined(reed, quill);
    expect(await speakers()).toEqual([
      { slug: 'ada-reed', name: 'Ada Reed', talks: ['Talk 11', 'Talk 12', 'Talk 13'] },
    ]);
    expect(await nowOfId(graph(), initial)).toBe(reed);
    expect(await nowOfSlug(graph(), 'Speaker', 'a-quill')).toBe(reed);
    await importTalks([wang('14', { speaker: 'Ada Quill', at: ['MIT'] })], 'https://quill.example/later');
    expect((await speakers())[0]).toMatchObject({
      name: 'Ada Reed',
      talks: ['Talk 11', 'Talk 12', 'Talk 13', 'Talk 14'],
    });
    await undoChange(graph(), first, settings);
    expect((await speakers()).map(({ talks }) => talks)).toEqual([['Talk 12'], ['Talk 11', 'Talk 13', 'Talk 14']]);
    expect(await checkGraph(graph())).toEqual([]);
    await undoChange(graph(), second, settings);
    await importTalks([], 'https://quill.example/none');
    const now = await speakers();
    expect(now.map(({ name }) => name)).toEqual(['A. Quill', 'Ada Quill', 'Ada Reed']);
    expect(before.nodes.filter((line) => line.startsWith('Speaker'))).toHaveLength(3);
  });

  it('keep two speakers apart, whatever an import says, until that is undone', async () => {
    await importTalks([wang('11', { at: ['MIT'] }), wang('12', { at: ['CMU'] })]);
    const { a, b } = await pair('Talk 11', 'Talk 12');
    const change = await done(keepApart(graph(), { a, b }, 'Two people.', settings));
    expect(await keepApart(graph(), { a: b, b: a }, null, settings)).toMatchObject({ change, isNew: false });
    expect(await merge(graph(), { a, b }, null, settings)).toMatchObject({
      outcome: 'CONFLICT',
      reason: expect.stringContaining(change),
    });
    // At both institutions: by the rules this is one person with both.
    await importTalks([wang('13', { at: ['MIT', 'CMU'] })], 'https://quill.example/later');
    expect((await speakers()).map(({ talks }) => talks)).toHaveLength(3);
    expect(await speakerAt('Talk 11')).toBe(a);
    expect(await speakerAt('Talk 12')).toBe(b);
    const third = await speakerAt('Talk 13');
    const merged = await joined(a, third);
    expect(await merge(graph(), { a: third, b }, null, settings)).toMatchObject({ outcome: 'CONFLICT' });
    await undoChange(graph(), merged, settings);
    const decided = await dumpOf(graph());
    await rebuild(graph(), settings);
    expect(await dumpOf(graph())).toEqual(decided);
    await undoChange(graph(), change, settings);
    expect((await speakers()).map(({ talks }) => talks)).toEqual([['Talk 11', 'Talk 12', 'Talk 13']]);
  });

  it('merge two talks, and keep two apart', async () => {
    await importTalks([
      quill,
      { ...quill, uid: 'two', title: 'On Graphs (online)', date: '2021-11-13', link: 'https://v.example/1' },
    ]);
    const before = await dumpOf(graph());
    const [a, b] = [await idOf('Talk', 'title', 'On Graphs'), await idOf('Talk', 'title', 'On Graphs (online)')];
    const change = await joined(a, b);
    expect(await talkRow()).toMatchObject({ id: a, title: 'On Graphs', date: '2021-11-12', hasRecording: true });
    expect(await rows('MATCH (n:Talk) RETURN count(n) AS talks')).toEqual([{ talks: 1 }]);
    expect(await rows('MATCH (n:Speaker) RETURN n.talkCount AS talks')).toEqual([{ talks: 1 }]);
    expect(await nowOfId(graph(), b)).toBe(a);
    expect(await checkGraph(graph())).toEqual([]);
    const merged = await dumpOf(graph());
    await rebuild(graph(), settings);
    expect(await dumpOf(graph())).toEqual(merged);
    await undoChange(graph(), change, settings);
    expect(await dumpOf(graph())).toEqual(before);
    await done(keepApart(graph(), { a, b }, null, settings));
    // The update makes them what the rules would take for one.
    await importTalks([{ ...quill, uid: 'two' }]);
    expect(await rows('MATCH (n:Talk) RETURN count(n) AS talks')).toEqual([{ talks: 2 }]);
  });

  it('merge institutions, topics and series with all that leads to them', async () => {
    await importTalks([
      wang('11', { speaker: 'Ada Quill', at: ['Quill Institute'], topics: ['quillology'], series: 'Ink Seminar' }),
      wang('12', {
        speaker: 'Ada Quill',
        at: ['Institut de la Quille'],
        topics: ['quillography'],
        series: 'Seminar of Ink',
        posts: [{ institution: 'Institut de la Quille', unit: 'Quill Lab', role: 'Professor' }],
      }),
      wang('13', { speaker: 'Bo Reed', at: ['Institut de la Quille'] }),
    ]);
    const before = await dumpOf(graph());
    expect(await speakers()).toHaveLength(3);
    const changes: string[] = [];
    for (const [label, by, one, other] of [
      ['Institution', 'name', 'Quill Institute', 'Institut de la Quille'],
      ['Topic', 'label', 'quillology', 'quillography'],
      ['Series', 'name', 'Ink Seminar', 'Seminar of Ink'],
    ] as const) {
      const [a, b] = [await idOf(label, by, one), await idOf(label, by, other)];
      changes.push(await joined(a, b));
      expect(await nowOfId(graph(), b)).toBe(a);
      expect(await merge(graph(), { a, b }, null, settings)).toMatchObject({ change: changes.at(-1), isNew: false });
      expect(await keepApart(graph(), { a, b }, null, settings)).toMatchObject({ outcome: 'CONFLICT' });
      expect(
        await rows(`MATCH (n:${label} {id: '${a}'})-[:HAS_ALIAS]->(a) RETURN a.text AS text ORDER BY text`),
      ).toContainEqual({
        text: other,
      });
      expect(await rows(`MATCH (n:${label} {id: '${a}'}) RETURN n.${by} AS name`)).toEqual([{ name: one }]);
    }
    // The institution tells that the two are one person.
    expect((await speakers()).map(({ talks }) => talks)).toEqual([['Talk 11', 'Talk 12'], ['Talk 13']]);
    expect(await rows('MATCH (n:Institution) RETURN n.slug AS slug, n.talkCount AS talks ORDER BY slug')).toEqual([
      { slug: 'quill-institute', talks: 3 },
      { slug: 'quill-institute--quill-lab', talks: 0 },
    ]);
    expect(await rows('MATCH (n:Topic) RETURN n.slug AS slug, n.talkCount AS talks')).toEqual([
      { slug: 'quillology', talks: 2 },
    ]);
    expect(await checkGraph(graph())).toEqual([]);
    const merged = await dumpOf(graph());
    await rebuild(graph(), settings);
    expect(await dumpOf(graph())).toEqual(merged);
    for (const change of changes) await undoChange(graph(), change, settings);
    expect(await dumpOf(graph())).toEqual(before);
  });

  it('refuse what cannot be one', async () => {
    await importTalks([{ ...quill, topics: ['non-convex optimization', 'quillology'] }]);
    const [wide, narrow] = [
      await idOf('Topic', 'slug', 'optimization'),
      await idOf('Topic', 'slug', 'non-convex-optimization'),
    ];
    expect(await merge(graph(), { a: narrow, b: wide }, null, settings)).toMatchObject({
      outcome: 'CONFLICT',
      reason: expect.stringMatching(/below it/),
    });
    const unknown = await idOf('Topic', 'slug', 'quillology');
    expect(await merge(graph(), { a: unknown, b: wide }, null, settings)).toMatchObject({
      outcome: 'CONFLICT',
      reason: expect.stringMatching(/others below it in the data/),
    });
    const [talk, speaker] = [await idOf('Talk', 'title', 'On Graphs'), await speakerAt('On Graphs')];
    for (const decideOn of [merge, keepApart]) {
      expect(await decideOn(graph(), { a: talk, b: speaker }, null, settings)).toMatchObject({
        outcome: 'CONFLICT',
        reason: expect.stringMatching(/a talk and .* a speaker: give two of one kind/),
      });
      expect(await decideOn(graph(), { a: talk, b: talk }, null, settings)).toMatchObject({ outcome: 'CONFLICT' });
      expect(await decideOn(graph(), { a: talk, b: 'tnothing' }, null, settings)).toMatchObject({
        outcome: 'NOT_FOUND',
      });
    }
  });
});
