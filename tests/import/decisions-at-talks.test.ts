/** A person's word on where a speaker was at one talk: what follows it, what it outlives, and that `undo` takes it back, on both engines. */
import { expect, it, vi } from 'vitest';
import { checkGraph } from '../../src/import/check-graph.ts';
import { correct, merge } from '../../src/import/decide.ts';
import { rebuild } from '../../src/import/rebuild.ts';
import { undoChange } from '../../src/import/undo-change.ts';
import { describeOnBothEngines } from '../support/graphs.ts';
import { dumpOf } from './canonical-dump.ts';
import { decidedGraph, done, settings } from './decided-graph.ts';
import type { TalkSketch } from './read-talks.ts';

// The first use of each statement takes Neo4j seconds, more on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

describeOnBothEngines('decisions on speakers at talks', (openFresh) => {
  const { graph, importTalks, rows, idOf } = decidedGraph(openFresh);
  const speakerAt = async (title: string): Promise<string> => {
    const query = `MATCH (n:Speaker)-[:MADE]->(:Appearance)-[:\`IN\`]->(t:Talk {title: '${title}'}) RETURN n.id AS id, t.id AS talk`;
    const [found] = await rows(query);
    return `${found?.id}@${found?.talk}`;
  };
  const say = (node: string, value: string | null) =>
    correct(graph(), { node, field: 'affiliations', value }, 'As the speaker says.', settings);
  const shown = () =>
    rows(
      'MATCH (a:Appearance)-[:`IN`]->(t:Talk) OPTIONAL MATCH (a)-[:REPRESENTED]->(i:Institution) WITH t, a, i ORDER BY i.name RETURN t.title AS title, a.affiliationAsPrinted AS printed, collect(i.name) AS at ORDER BY title',
    );
  const held = () =>
    rows('MATCH (:Speaker)-[:HELD]->(:Affiliation)-[:AT]->(i:Institution) RETURN i.name AS at ORDER BY at');

  const quill: TalkSketch = { uid: 'one', title: 'On Graphs', date: '2021-11-12', speaker: 'Ada Quill', at: ['MIT'] };

  it('hold for that talk alone, with the evidence of a person, and are taken back', async () => {
    await importTalks([quill, { ...quill, uid: 'two', title: 'On Trees', date: '2021-11-19' }]);
    const before = await dumpOf(graph());
    const change = await done(say(await speakerAt('On Graphs'), ' Quill Institute;Reed College ;'));
    expect(await shown()).toEqual([
      { title: 'On Graphs', printed: 'Quill Institute, Reed College', at: ['Quill Institute', 'Reed College'] },
      { title: 'On Trees', printed: 'MIT', at: ['Massachusetts Institute of Technology'] },
    ]);
    expect((await held()).map(({ at }) => at)).toEqual([
      'Massachusetts Institute of Technology',
      'Quill Institute',
      'Reed College',
    ]);
    const said = (await rows(
      "MATCH (n)-[e:STATED_IN]->(:Record)-[:OF]->(s:Source {format: 'DECISION'}) WHERE n:Appearance OR n:Affiliation UNWIND split(e.said, '\u001e') AS line UNWIND [split(line, '\u001f')] AS said RETURN said[0] AS field, said[2] AS quote, said[5] AS method, substring(s.text, toInteger(said[3]), toInteger(said[4]) - toInteger(said[3])) AS text, s.text CONTAINS 'Reason: As the speaker says.' AS hasReason ORDER BY quote",
    )) as readonly Record<string, unknown>[];
    const word = (name: string) => ({
      field: 'affiliation',
      quote: name,
      method: 'HUMAN',
      text: name,
      hasReason: true,
    });
    // Once at the talk, once for what the speaker held.
    expect(said).toEqual(['Quill Institute', 'Quill Institute', 'Reed College', 'Reed College'].map(word));
    expect(await checkGraph(graph())).toEqual([]);
    const decided = await dumpOf(graph());
    await rebuild(graph(), settings);
    expect(await dumpOf(graph())).toEqual(decided);
    await undoChange(graph(), change, settings);
    expect(await dumpOf(graph())).toEqual(before);
  });

  it('outlive what is imported of the talk before and after, whichever of it is there first', async () => {
    const other: TalkSketch = { ...quill, uid: 'copy', at: ['CMU'], abstract: 'All of them.' };
    const first = await importTalks([quill]);
    await done(say(await speakerAt('On Graphs'), 'Quill Institute'));
    await importTalks([{ ...quill, at: ['UC Berkeley'] }]);
    await importTalks([other], 'https://quill.example/copy');
    const quillOnly = [{ title: 'On Graphs', printed: 'Quill Institute', at: ['Quill Institute'] }];
    expect(await shown()).toEqual(quillOnly);
    expect((await held()).map(({ at }) => at)).toEqual(['Quill Institute']);
    const decided = await dumpOf(graph());
    await rebuild(graph(), settings);
    expect(await dumpOf(graph())).toEqual(decided);
    // What it was said of is gone with the only announcement that was there then.
    for (const each of await rows("MATCH (c:Change {kind: 'IMPORT'}) WHERE c.seq < 4 RETURN c.id AS id"))
      await undoChange(graph(), String(each.id), settings);
    expect((await shown()).map(({ printed }) => printed)).toEqual(['CMU']);
    const undos = await rows(`MATCH (u:Change)-[:TOOK_BACK]->(:Change {id: '${first}'}) RETURN u.id AS id`);
    await undoChange(graph(), String(undos[0]?.id), settings);
    expect(await shown()).toEqual(quillOnly);
    expect(await checkGraph(graph())).toEqual([]);
  });

  it('say that there is none, also where a bio would tell one', async () => {
    await importTalks([{ ...quill, at: [], posts: [{ institution: 'Reed College', ongoing: 'YES' }] }]);
    expect((await shown())[0]).toMatchObject({ at: ['Reed College'] });
    const before = await dumpOf(graph());
    const change = await done(say(await speakerAt('On Graphs'), null));
    expect((await shown())[0]).toMatchObject({ at: [] });
    const later = await done(say(await speakerAt('On Graphs'), 'MIT'));
    expect((await shown())[0]).toMatchObject({ printed: 'MIT' });
    await undoChange(graph(), later, settings);
    expect((await shown())[0]).toMatchObject({ at: [] });
    await undoChange(graph(), change, settings);
    expect(await dumpOf(graph())).toEqual(before);
  });

  it('tell people of one name apart, and go with the talk into another', async () => {
    await importTalks([
      { uid: 'a', title: 'Talk 1', date: '2021-11-12', speaker: 'Wei Wang', at: ['MIT'] },
      { uid: 'b', title: 'Talk 2', date: '2021-11-13', speaker: 'Wei Wang', at: ['MIT'] },
    ]);
    const [one, two] = [await speakerAt('Talk 1'), await speakerAt('Talk 2')];
    expect(one.split('@')[0]).toBe(two.split('@')[0]);
    const before = await dumpOf(graph());
    const change = await done(say(two, 'CMU'));
    expect((await speakerAt('Talk 2')).split('@')[0]).not.toBe(one.split('@')[0]);
    expect(await say(await speakerAt('Talk 2'), 'CMU')).toMatchObject({ change, isNew: false });
    const merged = await done(
      merge(
        graph(),
        { a: await idOf('Talk', 'title', 'Talk 1'), b: await idOf('Talk', 'title', 'Talk 2') },
        null,
        settings,
      ),
    );
    expect(await checkGraph(graph())).toEqual([]);
    const decided = await dumpOf(graph());
    await rebuild(graph(), settings);
    expect(await dumpOf(graph())).toEqual(decided);
    for (const each of [merged, change]) await undoChange(graph(), each, settings);
    expect(await dumpOf(graph())).toEqual(before);
  });

  const post = { institution: 'Reed College', role: 'Professor', unit: 'Inks', ongoing: 'YES', start: '2010' } as const;
  const degree = { institution: 'CMU', role: 'PhD', kind: 'EDUCATION', end: '2005', precedes: [0, 2] } as const;
  const visit = { institution: 'UC Berkeley', role: 'visitor', kind: 'VISITING', precedes: [0] } as const;
  const career = () =>
    rows(
      'MATCH (:Speaker)-[:HELD]->(f:Affiliation)-[:AT]->(i:Institution) OPTIONAL MATCH (f)-[:PRECEDES]->(l:Affiliation) WITH f, i, l ORDER BY l.role RETURN f.id AS id, f.role AS role, i.name AS at, f.start AS start, f.kind AS kind, collect(l.role) AS before ORDER BY role',
    );
  const correctHeld = async (role: string, field: string, value: string | null) =>
    correct(graph(), { node: await idOf('Affiliation', 'role', role), field, value }, 'As the speaker says.', settings);

  it('put right what a bio is read to say, field by field, wherever the talk is announced', async () => {
    const told: TalkSketch = { ...quill, at: [], posts: [post, degree, visit] };
    await importTalks([told]);
    const before = await dumpOf(graph());
    const changes = [
      await done(correctHeld('Professor', 'role', 'Lecturer')),
      await done(correctHeld('Lecturer', 'institution', 'Quill Institute')),
      await done(correctHeld('Lecturer', 'unit', null)),
      await done(correctHeld('Lecturer', 'start', '2012-09')),
      await done(correctHeld('visitor', 'kind', 'employment')),
    ];
    expect(await correctHeld('Lecturer', 'start', '2012-09')).toMatchObject({ change: changes[3], isNew: false });
    const expected = [
      { role: 'Lecturer', at: 'Quill Institute', start: '2012-09', kind: 'EMPLOYMENT', before: [] },
      { role: 'PhD', at: 'Carnegie Mellon University', kind: 'EDUCATION', before: ['Lecturer', 'visitor'] },
      { role: 'visitor', at: 'University of California, Berkeley', kind: 'EMPLOYMENT', before: ['Lecturer'] },
    ];
    expect(await career()).toMatchObject(expected);
    expect(await shown()).toMatchObject([{ at: ['Quill Institute'] }]);
    const words = await rows(
      "MATCH (f:Affiliation {role: 'Lecturer'})-[e:STATED_IN]->(:Record)-[:OF]->(s:Source {format: 'DECISION'}) UNWIND [split(e.said, '\u001f')] AS said RETURN said[0] AS field, said[2] AS quote, substring(s.text, toInteger(said[3]), toInteger(said[4]) - toInteger(said[3])) AS text ORDER BY field",
    );
    expect(words).toEqual(
      [
        ['institution', 'Quill Institute'],
        ['role', 'Lecturer'],
        ['start', '2012-09'],
        ['unit', ''],
      ].map(([field, text]) => ({ field, quote: text, text })),
    );
    await importTalks([{ ...told, uid: 'copy', abstract: 'All of them.' }], 'https://quill.example/copy');
    expect(await career()).toMatchObject(expected);
    expect(await checkGraph(graph())).toEqual([]);
    const decided = await dumpOf(graph());
    await rebuild(graph(), settings);
    expect(await dumpOf(graph())).toEqual(decided);
    for (const each of await rows("MATCH (c:Change {kind: 'IMPORT'}) RETURN c.id AS id ORDER BY c.seq DESC LIMIT 1"))
      await undoChange(graph(), String(each.id), settings);
    for (const each of changes) await undoChange(graph(), each, settings);
    expect(await dumpOf(graph())).toEqual(before);
  });

  it('take out what a bio does not say, of every talk whose announcement was read so', async () => {
    const told: TalkSketch = { ...quill, at: [], posts: [post, degree, visit] };
    await importTalks([told, { ...told, uid: 'two', title: 'On Trees', date: '2021-11-19' }]);
    const before = await dumpOf(graph());
    const change = await done(correctHeld('Professor', 'statement', null));
    expect(await career()).toMatchObject([
      { role: 'PhD', before: ['visitor'] },
      { role: 'visitor', before: [] },
    ]);
    expect((await shown()).map(({ at }) => at)).toEqual([[], []]);
    const [word] = await rows("MATCH (s:Source {format: 'DECISION'}) RETURN s.text AS text");
    expect(word?.text).toContain('"On Graphs" (');
    expect(word?.text).toContain('Post: Professor, Inks, Reed College, 2010, EMPLOYMENT, YES\nstatement: \n');
    expect(await checkGraph(graph())).toEqual([]);
    const decided = await dumpOf(graph());
    await rebuild(graph(), settings);
    expect(await dumpOf(graph())).toEqual(decided);
    await undoChange(graph(), change, settings);
    expect(await dumpOf(graph())).toEqual(before);
    await importTalks([quill], 'https://quill.example/plain');
    for (const [role, field, value, reason] of [
      ['Professor', 'statement', 'x', /--clear takes it out/],
      ['Professor', 'institution', null, /cannot be cleared/],
      ['Professor', 'start', 'soon', /EDTF/],
      ['Professor', 'title', 'x', /"title" is no field of an affiliation.*institution, unit, role/],
    ] as const)
      expect(await correctHeld(role, field, value)).toMatchObject({
        outcome: 'CONFLICT',
        reason: expect.stringMatching(reason),
      });
    const [beside] = (await career()).filter(({ role }) => (role ?? null) === null);
    expect(
      await correct(graph(), { node: String(beside?.id), field: 'role', value: 'x' }, null, settings),
    ).toMatchObject({ outcome: 'CONFLICT', reason: expect.stringContaining('@TALK') });
  });

  it('say in words what cannot be, and keep nothing of it', async () => {
    await importTalks([quill, { uid: 'two', title: 'On Reeds', date: '2021-11-19', speaker: 'Bo Reed' }]);
    const before = await dumpOf(graph());
    const [speaker = '', talk = ''] = (await speakerAt('On Graphs')).split('@');
    const others = (await speakerAt('On Reeds')).split('@')[1];
    for (const node of [`${speaker}@${others}`, `${talk}@${speaker}`, `${speaker}@`, `pabcdefghijkm@${talk}`])
      expect(await say(node, 'MIT')).toMatchObject({ outcome: 'NOT_FOUND', reason: expect.stringContaining('@') });
    for (const [node, field, reason] of [
      [speaker, 'affiliations', /name, homepage; at one talk, given as SPEAKER@TALK: affiliations/],
      [`${speaker}@${talk}`, 'name', /"name" is no field of a speaker at a talk/],
    ] as const)
      expect(await correct(graph(), { node, field, value: 'MIT' }, null, settings)).toMatchObject({
        outcome: 'CONFLICT',
        reason: expect.stringMatching(reason),
      });
    expect(await say(`${speaker}@${talk}`, ' ; ')).toMatchObject({ outcome: 'CONFLICT' });
    const dry = { ...settings, dryRun: true };
    expect(
      await correct(graph(), { node: `${speaker}@${talk}`, field: 'affiliations', value: 'CMU' }, null, dry),
    ).toMatchObject({
      change: null,
      node: talk,
      words: `Speaker "Ada Quill" (${speaker}) at Talk "On Graphs" (${talk})\naffiliations: CMU`,
    });
    expect(await dumpOf(graph())).toEqual(before);
  });
});
