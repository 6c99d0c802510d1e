/** Where two sources disagree, both are there: one value is shown, each with its words and its source. */
import { expect, it } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import { importDocuments } from '../../src/import/import-documents.ts';
import { createSchema } from '../../src/schema.ts';
import { runQuery } from '../graphql/run-fixture.ts';
import { describeOnBothEngines } from '../support/graphs.ts';
import { documentOf, type TalkSketch, understandSketches } from './read-talks.ts';

const talk: TalkSketch = { title: 'Small steps', date: '2021-11-12', speaker: 'Ada Quill' };
const SAID: Readonly<Record<string, TalkSketch>> = {
  'https://example.org/page': {
    ...talk,
    abstract: 'We take small steps.',
    posts: [{ institution: 'MIT', role: 'Professor', start: '2010' }],
  },
  'https://example.org/mail': {
    ...talk,
    abstract: 'We take small steps, and many of them.',
    posts: [{ institution: 'MIT', role: 'Professor', start: '2012' }],
  },
};
const QUERY = `{ talks { totalCount nodes {
  abstract
  evidence { field quote source { uri } }
  speakers { name affiliations { role start evidence { quote source { uri } } } }
} } }`;

interface Evidence {
  readonly field: string;
  readonly quote: string;
  readonly source: { readonly uri: string };
}
interface Answer {
  readonly data: {
    readonly talks: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly abstract: string;
        readonly evidence: readonly Evidence[];
        readonly speakers: readonly {
          readonly affiliations: readonly { readonly start: string; readonly evidence: readonly Evidence[] }[];
        }[];
      }[];
    };
  };
}

describeOnBothEngines('two sources that disagree', (openFresh) => {
  it('are both there', async () => {
    const graph = await openFresh();
    const settings = { clock: fixedClock('2024-05-06T07:08:09.000Z'), understand: understandSketches };
    const documents = Object.entries(SAID).map(([uri, sketch]) => ({ text: documentOf([sketch]), uri }));
    for await (const outcome of importDocuments(graph, documents, settings)) expect(outcome).toBeDefined();
    const { data } = (await runQuery(createSchema(), graph, { query: QUERY })).result as Answer;
    const [found] = data.talks.nodes;
    expect(data.talks.totalCount).toBe(1);
    expect(found?.abstract).toBe('We take small steps, and many of them.');
    const abstracts = (found?.evidence ?? []).filter(({ field }) => field === 'abstract');
    expect(abstracts.map(({ quote, source }) => `${quote} (${source.uri})`).sort()).toEqual([
      'We take small steps, and many of them. (https://example.org/mail)',
      'We take small steps. (https://example.org/page)',
    ]);
    const posts = found?.speakers[0]?.affiliations ?? [];
    expect(posts.map(({ start, evidence }) => [start, evidence.map(({ source }) => source.uri)])).toEqual([
      ['2010', ['https://example.org/page']],
      ['2012', ['https://example.org/mail']],
    ]);
  });
});
