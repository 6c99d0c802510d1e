/** A model beside the rules: what it adds, what of it is not believed, and what happens when it fails. */
import { describe, expect, it } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import { understand } from '../../src/extract/understand.ts';
import type { Understanding } from '../../src/extract/understanding.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { importDocument } from '../../src/import/import-documents.ts';
import { rebuild } from '../../src/import/rebuild.ts';
import { undoChange } from '../../src/import/undo-change.ts';
import { withModelAnswers } from '../../src/model/merge-answers.ts';
import type { ModelTalk } from '../../src/model/model-answer.ts';
import { createModel } from '../../src/model/model-client.ts';
import { dumpOf } from '../import/canonical-dump.ts';
import { type Reply, type StandIn, startStandIn } from './stand-in.ts';

/** No rule finds a talk in this. */
const PROSE = `dear friends of the old library, after tea on 14 March 2024 at 16:30 somebody dear to us,
namely Ottilie Brandwein of the university of Graz, tells us about
why rivers forget their names. she has taught at the university of Graz since 2015 and loves maps.
`;

const TALK: ModelTalk = {
  title: 'why rivers forget their names',
  date: '14 March 2024',
  time: '16:30',
  location: 'old library',
  speakers: [{ name: 'Ottilie Brandwein', affiliation: 'university of Graz' }],
  abstract: null,
  topics: ['maps'],
  posts: [
    {
      person: 'Ottilie Brandwein',
      statement: 'she has taught at the university of Graz since 2015',
      kind: 'EMPLOYMENT',
      role: null,
      institution: 'university of Graz',
      unit: null,
      start: '2015',
      end: null,
      current: true,
    },
  ],
};

const answers =
  (...talks: object[]): Reply =>
  () => ({ content: JSON.stringify({ talks }), tokens: 100 });

async function consulted(reply: Reply, text = PROSE, settings = {}) {
  const standIn = await startStandIn(reply);
  const sentences: string[] = [];
  const consult = createModel(
    { url: standIn.url, name: 'stand-in', key: 'secret', timeoutMs: 2_000, budget: 1_000, ...settings },
    (sentence) => sentences.push(sentence),
  );
  const read = await silent(text);
  return { standIn, sentences, consult, read: withModelAnswers(read, await consult(read)) };
}

/** What the rules make of a text, without any talk, so that the test is about the model alone. */
async function silent(text: string): Promise<Understanding> {
  return { ...(await understand(text)), talks: [] };
}

describe('a model', () => {
  it('adds what the rules did not find, each value with the words behind it', async () => {
    const { read, standIn, sentences } = await consulted(answers(TALK));
    expect(sentences).toEqual([]);
    expect(standIn.asked).toMatchObject([
      { authorization: 'Bearer secret', body: { model: 'stand-in', response_format: { type: 'json_schema' } } },
    ]);
    const [talk] = read.talks;
    expect(talk).toMatchObject({
      title: { value: 'why rivers forget their names', method: 'MODEL', rule: 'model/title' },
      date: { value: '2024-03-14', quote: '14 March 2024' },
      startTime: { value: '16:30' },
      appearances: [{ name: { value: 'Ottilie Brandwein' }, affiliations: [{ value: 'university of Graz' }] }],
      people: [{ career: [{ start: '2015', ongoing: 'YES', institution: { value: 'university of Graz' } }] }],
      topics: [{ value: 'maps' }],
    });
    for (const fact of [talk?.title, talk?.date, talk?.appearances[0]?.name])
      expect(PROSE.slice(fact?.start, fact?.end)).toBe(fact?.quote);
    expect(read.rejected).toEqual([]);
  });

  it('is believed only as far as its words stand in the text', async () => {
    const { read } = await consulted(
      answers({
        ...TALK,
        title: 'why rivers never forget',
        date: '15 March 2024',
        topics: ['hydrology'],
        posts: [
          { ...TALK.posts[0], start: '1999' },
          { ...TALK.posts[0], statement: 'she was dean' },
        ],
      }),
    );
    expect(read.talks).toMatchObject([
      { title: null, date: null, topics: [], people: [{ career: [{ start: null, role: null }] }] },
    ]);
    expect(read.talks[0]?.people[0]?.career).toHaveLength(1);
  });

  it('leaves what the rules have read as it is', async () => {
    const text =
      'Title: On tides\nSpeaker: Ada Byron (University of Turin)\nDate: 4 May 2024\n\nwith tea in the red room\n';
    const found = await understand(text);
    const byRules = { ...found, talks: found.talks.map((talk) => ({ ...talk, location: null })) };
    const answer = {
      ...TALK,
      title: 'with tea',
      date: null,
      location: 'red room',
      speakers: [{ name: 'Ada Byron', affiliation: null }],
    };
    const read = withModelAnswers(byRules, [
      { start: 0, end: text.length, answer: { talks: [{ ...answer, title: null, posts: [] }] } },
    ]);
    expect(read.talks).toHaveLength(1);
    expect(read.talks[0]).toMatchObject({
      title: { value: 'On tides', method: 'RULE' },
      location: { value: 'red room', method: 'MODEL' },
      appearances: [{ name: { method: 'RULE' } }],
    });
  });

  it('is not asked where the rules are sure', async () => {
    const standIn = await startStandIn(answers());
    const consult = createModel({ url: standIn.url, name: 'm', timeoutMs: 1_000, budget: 10 }, () => undefined);
    expect(await consult(await understand('Title: On tides\nSpeaker: Ada Byron (Turin)\nDate: 4 May 2024\n'))).toEqual(
      [],
    );
    expect(standIn.asked).toEqual([]);
  });

  it.each<[string, Reply, RegExp]>([
    ['an answer that is no JSON', () => ({ content: 'The speaker is Ottilie.' }), /not JSON/],
    ['JSON of another form', () => ({ content: '{"talks":[{"title":3}]}' }), /not of the form/],
    ['an empty completion', () => ({ raw: '{"choices":[]}' }), /not of the form/],
    ['a refusal', () => ({ status: 429 }), /status 429/],
    ['half an answer', () => ({ raw: '{"choices":[{"mess' }), /not JSON/],
    ['silence', () => null, /did not answer in time/],
    ['an endless answer', () => ({ raw: 'x'.repeat(3_000_000) }), /too long/],
  ])('that gives %s is passed over, and it is said why', async (_what, reply, reason) => {
    const { read, sentences } = await consulted(reply);
    expect(read.talks).toEqual([]);
    expect(sentences).toEqual([expect.stringMatching(reason)]);
  });

  it('whose address does not answer is passed over, too', async () => {
    const sentences: string[] = [];
    const settings = { url: 'http://127.0.0.1:1/v1', name: 'm', timeoutMs: 2_000, budget: 10 };
    expect(await createModel(settings, (sentence) => sentences.push(sentence))(await silent(PROSE))).toEqual([]);
    expect(sentences).toEqual([expect.stringMatching(/does not answer \(TALKGRAPH_MODEL_URL\)/)]);
  });

  it('may put its JSON into a block of markdown', async () => {
    const { read } = await consulted(() => ({ content: `\`\`\`json\n${JSON.stringify({ talks: [TALK] })}\n\`\`\`` }));
    expect(read.talks).toHaveLength(1);
  });

  it('is asked no more once its budget is spent', async () => {
    const { consult, standIn, sentences } = await consulted(answers(TALK), PROSE, { budget: 100 });
    expect(await consult(await silent(PROSE))).toEqual([]);
    expect(standIn.asked).toHaveLength(1);
    expect(sentences).toEqual([expect.stringMatching(/budget of 100 tokens is spent/)]);
  });
});

describe('what a model read', () => {
  const clock = fixedClock('2024-03-01T09:00:00Z');

  async function imported(standIn: StandIn) {
    const graph = await openGraph({ store: 'memory:', checkRows: true });
    const consult = createModel({ url: standIn.url, name: 'm', timeoutMs: 2_000, budget: 1_000 }, () => undefined);
    const silence = { understand: silent };
    const outcome = await importDocument(graph, { text: PROSE }, { clock, consult, ...silence });
    return { graph, outcome, silence };
  }

  it('is kept with its source, so that a rebuild gives the same without asking again, and undo takes it back', async () => {
    const standIn = await startStandIn(answers(TALK));
    const { graph, outcome, silence } = await imported(standIn);
    expect(outcome).toMatchObject({ created: 1 });
    const before = await dumpOf(graph);
    expect(JSON.stringify(before)).toContain('MODEL');
    await rebuild(graph, silence);
    expect(await dumpOf(graph)).toEqual(before);
    expect(standIn.asked).toHaveLength(1);
    await undoChange(graph, outcome.change ?? '', { clock, ...silence });
    expect(JSON.stringify(await dumpOf(graph))).not.toContain('Brandwein');
    await graph.close();
  });
});
