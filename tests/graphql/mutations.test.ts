/** importText and undo: who may, what they answer, and that what cannot be done is a value and changes nothing. */
import { graphql } from 'graphql';
import { beforeEach, expect, it } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { createContext } from '../../src/graphql/context.ts';
import { createSchema } from '../../src/schema.ts';
import { describeOnBothEngines } from '../support/graphs.ts';

const schema = createSchema();
const TEXT = `Title: Gradient flows on graphs
Speaker: Ilse Varga (University of Vienna)
Date: 14 May 2024

Abstract: We study gradient flows and what they say about convex optimization.`;
const IMPORT = `mutation ($input: ImportTextInput!) { importText(input: $input) {
  __typename
  ... on Imported { change created updated unchanged source { uri text talks { title } } rejected { reason } understood { title date speakers { name affiliations matches { name } } fields { field quote start end } } }
  ... on Error { message code }
  ... on ImportTextInputError { field }
} }`;
const UNDO =
  'mutation ($change: ID!) { undo(input: { change: $change }) { __typename ... on Curated { change node { id } } ... on Error { code } } }';

const CORRECT = `mutation ($input: CorrectInput!) { correct(input: $input) {
  __typename
  ... on Curated { change node { id ... on Talk { title evidence { field quote start end method confidence source { format text } } } } }
  ... on Error { message code }
} }`;

interface Answered {
  readonly importText: {
    readonly __typename: string;
    readonly change: string | null;
    readonly understood: readonly {
      readonly fields: readonly { readonly quote: string; readonly start: number; readonly end: number }[];
    }[];
  };
  readonly correct: {
    readonly __typename: string;
    readonly change: string;
    readonly node: { readonly title: string; readonly evidence: readonly Record<string, unknown>[] };
  };
  readonly undo: { readonly __typename: string; readonly change: string };
}

describeOnBothEngines('mutations', (openFresh) => {
  const opened: { graph?: Graph } = {};
  beforeEach(async () => {
    opened.graph = await openFresh();
  }, 1_200_000);

  async function ask(
    source: string,
    variableValues: Record<string, unknown>,
    scopes: readonly string[],
  ): Promise<Answered> {
    if (opened.graph === undefined) throw new Error('The graph is not open.');
    const contextValue = createContext({
      graph: opened.graph,
      clock: fixedClock('2024-05-01T12:00:00Z'),
      viewer: { scopes },
    });
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
    if (errors?.[0]) throw errors[0].originalError ?? errors[0];
    return JSON.parse(JSON.stringify(data));
  }
  const countTalks = () => ask('{ talks { totalCount nodes { title speakers { name } } } }', {}, []);

  it('show what would be understood without a token, and write nothing', async () => {
    const { importText } = await ask(IMPORT, { input: { text: TEXT, dryRun: true } }, []);
    expect(importText).toMatchObject({
      __typename: 'Imported',
      change: null,
      source: null,
      created: 0,
      understood: [
        { title: 'Gradient flows on graphs', date: '2024-05-14', speakers: [{ name: 'Ilse Varga', matches: null }] },
      ],
    });
    for (const { quote, start, end } of importText.understood[0]?.fields ?? [])
      expect(TEXT.slice(start, end)).toBe(quote);
    expect(await countTalks()).toEqual({ talks: { totalCount: 0, nodes: [] } });
  });

  it('are refused as a value without the scope that they need', async () => {
    const refused = { __typename: 'NotAllowed', code: 'NOT_ALLOWED' };
    expect((await ask(IMPORT, { input: { text: TEXT } }, ['curate'])).importText).toMatchObject(refused);
    expect((await ask(UNDO, { change: 'c123' }, ['import'])).undo).toMatchObject(refused);
    expect(await countTalks()).toEqual({ talks: { totalCount: 0, nodes: [] } });
  });

  it('import, say the same again, and take it back', async () => {
    const uri = 'https://talks.example/varga';
    const { importText } = await ask(IMPORT, { input: { text: TEXT, uri } }, ['import']);
    expect(importText).toMatchObject({
      __typename: 'Imported',
      created: 1,
      source: { uri, text: TEXT, talks: [{ title: 'Gradient flows on graphs' }] },
      understood: [{ speakers: [{ matches: { name: 'Ilse Varga' } }] }],
    });
    expect((await ask(IMPORT, { input: { text: TEXT, uri } }, ['import'])).importText).toMatchObject({
      created: 0,
      unchanged: 1,
    });
    expect(await countTalks()).toEqual({
      talks: { totalCount: 1, nodes: [{ title: 'Gradient flows on graphs', speakers: [{ name: 'Ilse Varga' }] }] },
    });
    const change = importText.change ?? '';
    expect((await ask(UNDO, { change }, ['curate'])).undo).toMatchObject({ __typename: 'Curated', node: null });
    expect(await countTalks()).toEqual({ talks: { totalCount: 0, nodes: [] } });
    expect((await ask(UNDO, { change }, ['curate'])).undo).toMatchObject({ __typename: 'Conflict', code: 'CONFLICT' });
  });

  it('correct a field with a word of a person, and take that back', async () => {
    await ask(IMPORT, { input: { text: TEXT } }, ['import']);
    const { talks } = (await ask('{ talks { nodes { id } } }', {}, [])) as unknown as {
      talks: { nodes: { id: string }[] };
    };
    const node = talks.nodes[0]?.id;
    const input = { node, field: 'title', value: 'Gradient flows on trees', reason: 'The poster says so.' };
    expect((await ask(CORRECT, { input }, ['import'])).correct).toMatchObject({ __typename: 'NotAllowed' });
    const { correct } = await ask(CORRECT, { input }, ['curate']);
    expect(correct).toMatchObject({ __typename: 'Curated', node: { id: node, title: 'Gradient flows on trees' } });
    const words = correct.node.evidence.find(({ method }) => method === 'HUMAN');
    expect(words).toMatchObject({
      field: 'title',
      quote: 'Gradient flows on trees',
      confidence: 1,
      source: { format: 'DECISION', text: expect.stringContaining('Reason: The poster says so.') },
    });
    expect((await ask(CORRECT, { input }, ['curate'])).correct.change).toBe(correct.change);
    expect((await ask(CORRECT, { input: { ...input, field: 'status' } }, ['curate'])).correct).toMatchObject({
      __typename: 'Conflict',
      code: 'BAD_INPUT',
    });
    expect((await ask(CORRECT, { input: { ...input, node: 'tabcdefghijkm' } }, ['curate'])).correct).toMatchObject({
      __typename: 'NotFound',
    });
    expect(await ask('{ stats { totals { sources } } }', {}, [])).toEqual({ stats: { totals: { sources: 1 } } });
    expect((await ask(UNDO, { change: correct.change }, ['curate'])).undo).toMatchObject({ __typename: 'Curated' });
    expect(await countTalks()).toMatchObject({ talks: { nodes: [{ title: 'Gradient flows on graphs' }] } });
  });

  it('correct where a speaker was affiliated at a talk, and take that back', async () => {
    await ask(IMPORT, { input: { text: TEXT } }, ['import']);
    const look = async () =>
      (
        (await ask(
          '{ talks { nodes { id appearances { speaker { id affiliations { institution { name } } } affiliationAsPrinted institutions { name } evidence { field quote method source { format } } } } } }',
          {},
          [],
        )) as unknown as { talks: { nodes: { id: string; appearances: { speaker: { id: string } }[] }[] } }
      ).talks.nodes[0];
    const before = await look();
    const node = `${before?.appearances[0]?.speaker.id}@${before?.id}`;
    const input = { node, field: 'affiliations', value: 'Graz University of Technology', reason: 'So she says.' };
    const { correct } = await ask(CORRECT, { input }, ['curate']);
    expect(correct).toMatchObject({ __typename: 'Curated', node: { id: before?.id } });
    const institution = { name: 'Graz University of Technology' };
    expect((await look())?.appearances).toMatchObject([
      {
        speaker: { affiliations: [{ institution }] },
        affiliationAsPrinted: institution.name,
        institutions: [institution],
        evidence: expect.arrayContaining([
          { field: 'affiliation', quote: institution.name, method: 'HUMAN', source: { format: 'DECISION' } },
        ]),
      },
    ]);
    expect((await ask(UNDO, { change: correct.change }, ['curate'])).undo).toMatchObject({ __typename: 'Curated' });
    expect(await look()).toEqual(before);
  });

  it('put right what a bio was read to say, and take it out', async () => {
    const bio = '\n\nBio: Ilse Varga is a professor at the University of Vienna.';
    await ask(IMPORT, { input: { text: TEXT + bio } }, ['import']);
    const held = async () =>
      (
        (await ask(
          '{ talks { nodes { speakers { id affiliations { id role institution { name } evidence { field quote method } } } } } }',
          {},
          [],
        )) as unknown as { talks: { nodes: { speakers: { id: string; affiliations: { id: string }[] }[] }[] } }
      ).talks.nodes[0]?.speakers[0];
    const before = await held();
    expect(before?.affiliations).toMatchObject([{ role: 'professor', institution: { name: 'University of Vienna' } }]);
    const said = async (field: string, value: string | null) =>
      (await ask(CORRECT, { input: { node: (await held())?.affiliations[0]?.id, field, value } }, ['curate'])).correct;
    expect(await said('role', 'lecturer')).toMatchObject({ __typename: 'Curated', node: { id: before?.id } });
    expect((await held())?.affiliations).toMatchObject([
      {
        role: 'lecturer',
        evidence: expect.arrayContaining([{ field: 'role', quote: 'lecturer', method: 'HUMAN' }]),
      },
    ]);
    expect(await said('statement', null)).toMatchObject({ __typename: 'Curated' });
    // What stands beside the name is still there.
    expect((await held())?.affiliations).toMatchObject([{ role: null, institution: { name: 'University of Vienna' } }]);
    expect(await said('role', 'dean')).toMatchObject({ __typename: 'Conflict' });
  });

  it('merge two speakers, whose ids, slugs and names then find the first', async () => {
    const others = TEXT.replace('Gradient flows', 'Heat flows')
      .replace('14 May', '21 May')
      .replace('Ilse Varga', 'Ilse Berg');
    for (const text of [TEXT, others]) await ask(IMPORT, { input: { text } }, ['import']);
    const { talks } = (await ask(
      '{ talks(orderBy: [{ field: DATE, direction: ASC }]) { nodes { speakers { id slug } } } }',
      {},
      [],
    )) as unknown as {
      talks: { nodes: { speakers: { id: string; slug: string }[] }[] };
    };
    const [first, second] = talks.nodes.map(({ speakers }) => speakers[0]);
    const decide = (how: 'merge' | 'keepApart', scopes: readonly string[]) =>
      ask(
        `mutation ($a: ID!, $b: ID!) { correct: ${how}(input: ${how === 'merge' ? '{ keep: $a, merge: $b }' : '{ a: $a, b: $b }'}) { __typename ... on Curated { change node { id } } ... on Error { code message } } }`,
        { a: first?.id, b: second?.id },
        scopes,
      );
    expect((await decide('merge', ['import'])).correct).toMatchObject({ __typename: 'NotAllowed' });
    const { correct: merged } = await decide('merge', ['curate']);
    expect(merged).toMatchObject({ __typename: 'Curated', node: { id: first?.id } });
    expect((await decide('keepApart', ['curate'])).correct).toMatchObject({ __typename: 'Conflict' });
    const found = { id: first?.id, talks: { totalCount: 2 } };
    expect(
      await ask(
        'query ($id: ID!, $slug: String!) { node(id: $id) { id ... on Speaker { talks { totalCount } } } speaker(slug: $slug) { id talks { totalCount } } talks(where: { speaker: $slug }) { totalCount } }',
        { id: second?.id, slug: second?.slug },
        [],
      ),
    ).toEqual({ node: found, speaker: found, talks: { totalCount: 2 } });
    expect((await ask(UNDO, { change: merged.change }, ['curate'])).undo).toMatchObject({ __typename: 'Curated' });
    expect((await decide('keepApart', ['curate'])).correct).toMatchObject({ __typename: 'Curated' });
    expect((await decide('merge', ['curate'])).correct).toMatchObject({ __typename: 'Conflict', code: 'CONFLICT' });
  });

  it('answer what cannot be done as a value', async () => {
    expect((await ask(IMPORT, { input: { text: ' \n ' } }, ['import'])).importText).toMatchObject({
      __typename: 'ImportTextInputError',
      code: 'BAD_INPUT',
      field: 'text',
    });
    expect((await ask(UNDO, { change: 'cabcdefghijkm' }, ['curate'])).undo).toMatchObject({
      __typename: 'NotFound',
      code: 'NOT_FOUND',
    });
  });
});
