/** `importText` and `undo` over HTTP, with what is sound, empty, binary, large and hostile. */
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { createToken } from '../../src/tokens/token-store.ts';
import { processorTime } from '../support/processor-time.ts';
import { codesOf, type Served, serve } from './served.ts';

const ANNOUNCEMENT = `Title: Rates of stochastic gradient descent
Speaker: Petra Example (University of Oxford)
Date: 3 May 2019

Abstract: How quickly does stochastic gradient descent come near a minimum in non-convex optimization?
`;

const IMPORT = `mutation ($input: ImportTextInput!) {
  importText(input: $input) {
    __typename
    ... on Imported { created updated unchanged change rejected { location reason } understood { title date fields { field value quote } } }
    ... on Error { code message }
  }
}`;

interface Answer {
  readonly __typename: string;
  readonly created?: number;
  readonly unchanged?: number;
  readonly change?: string | null;
  readonly rejected?: readonly unknown[];
  readonly understood?: readonly {
    readonly title: string;
    readonly fields: readonly { field: string; quote: string }[];
  }[];
}

async function importText(served: Served, input: object, secret?: string): Promise<Answer> {
  const headers = secret === undefined ? {} : { authorization: `Bearer ${secret}` };
  const response = await served.post({ query: IMPORT, variables: { input } }, headers);
  const body = (await response.json()) as { data?: { importText: Answer }; errors?: unknown };
  expect(body.errors).toBeUndefined();
  return body.data?.importText ?? { __typename: 'nothing' };
}

async function tokenFor(served: Served, scopes: readonly ('import' | 'curate')[]): Promise<string> {
  return (await createToken(served.graph, { name: 'Test', scopes }, systemClock)).secret;
}

async function talksIn(served: Served): Promise<unknown> {
  const response = await served.post({ query: '{ talks { totalCount nodes { title } } }' });
  return ((await response.json()) as { data: { talks: unknown } }).data.talks;
}

describe('importText', () => {
  it('writes with a token of scope import, and changes nothing the second time', async () => {
    const served = await serve();
    const secret = await tokenFor(served, ['import']);
    expect(await importText(served, { text: ANNOUNCEMENT }, secret)).toMatchObject({ created: 1, rejected: [] });
    expect(await importText(served, { text: ANNOUNCEMENT }, secret)).toMatchObject({ created: 0, unchanged: 1 });
    expect(await talksIn(served)).toEqual({
      totalCount: 1,
      nodes: [{ title: 'Rates of stochastic gradient descent' }],
    });
  });

  it('writes nothing without such a token, and shows to anybody what it would understand', async () => {
    const served = await serve();
    expect(await importText(served, { text: ANNOUNCEMENT })).toMatchObject({ __typename: 'NotAllowed' });
    expect(await importText(served, { text: ANNOUNCEMENT }, await tokenFor(served, ['curate']))).toMatchObject({
      __typename: 'NotAllowed',
    });
    const dry = await importText(served, { text: ANNOUNCEMENT, dryRun: true });
    expect(dry).toMatchObject({
      change: null,
      understood: [{ title: 'Rates of stochastic gradient descent', date: '2019-05-03' }],
    });
    for (const { quote } of dry.understood?.[0]?.fields ?? []) expect(ANNOUNCEMENT).toContain(quote);
    expect(await talksIn(served)).toEqual({ totalCount: 0, nodes: [] });
  });

  it('is taken back by undo, with a token of scope curate', async () => {
    const served = await serve();
    const secret = await tokenFor(served, ['import', 'curate']);
    const { change } = await importText(served, { text: ANNOUNCEMENT }, secret);
    const query = 'mutation ($change: ID!) { undo(input: { change: $change }) { __typename } }';
    const undone = await served.post({ query, variables: { change } }, { authorization: `Bearer ${secret}` });
    expect(await undone.json()).toEqual({ data: { undo: { __typename: 'Curated' } } });
    expect(await talksIn(served)).toEqual({ totalCount: 0, nodes: [] });
  });

  const hostile: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['bytes', Array.from({ length: 5_000 }, (_, index) => String.fromCharCode((index * 131) % 256)).join('')],
    ['lone surrogates', '\ud800\udc00\udfff\ud800 Title: \udfff'],
    ['brackets', '['.repeat(400_000)],
    ['one long word', 'a'.repeat(900_000)],
    ['blanks without end', `Date:${' '.repeat(900_000)}x`],
    ['line ends', '\n'.repeat(400_000)],
    ['a broken calendar', `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\n'.repeat(20_000)}`],
    [
      'entities that multiply',
      `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'x'.repeat(1_000)}"><!ENTITY b "${'&a;'.repeat(1_000)}">]><rss><channel><item><title>&b;</title></item></channel></rss>`,
    ],
  ];

  it.each(hostile)(
    'answers %s with a report or a refusal, quickly, and leaves the store as it was',
    async (_what, text) => {
      const served = await serve();
      const secret = await tokenFor(served, ['import']);
      await importText(served, { text: ANNOUNCEMENT }, secret);
      const before = await talksIn(served);
      let answer: Answer = { __typename: 'nothing' };
      const milliseconds = await processorTime(async () => {
        answer = await importText(served, { text }, secret);
      });
      expect(milliseconds).toBeLessThan(20_000);
      if (answer.__typename === 'Imported')
        expect(answer).toMatchObject({
          created: 0,
          rejected: [expect.anything(), ...(answer.rejected ?? []).slice(1)],
        });
      else expect(answer).toMatchObject({ __typename: 'ImportTextInputError' });
      expect(await talksIn(served)).toEqual(before);
      expect(served.log).toEqual([]);
    },
  );

  it('keeps words that look like Cypher or HTML as the words they are', async () => {
    const served = await serve();
    const secret = await tokenFor(served, ['import']);
    const title = `Quotes '"})-[:X]-() DETACH DELETE n // <script>alert(1)</script> and \${more}`;
    await importText(served, { text: ANNOUNCEMENT }, secret);
    await importText(
      served,
      { text: ANNOUNCEMENT.replace('Rates of stochastic gradient descent', title).replace('3 May', '4 May') },
      secret,
    );
    expect(await talksIn(served)).toMatchObject({ totalCount: 2 });
    const searched = await served.post({
      query: 'query ($about: String) { talks(about: $about) { totalCount } }',
      variables: { about: `"') OR 1=1 // ${title}` },
    });
    expect(await codesOf(searched)).toEqual([]);
    expect(await talksIn(served)).toMatchObject({ totalCount: 2 });
  });

  it('of more than 1 MB is refused before it is read', async () => {
    const served = await serve();
    const response = await served.post({ query: IMPORT, variables: { input: { text: 'a'.repeat(5_000_000) } } });
    expect(response.status).toBe(413);
    expect(await codesOf(response)).toEqual(['BODY_TOO_LARGE']);
  });
});
