/** The questions that Talkgraph is for, over HTTP and on both engines: the announcement goes in, the answers come out. */
import { expect, it } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { seedAnnouncement } from '../../src/sample/seed-announcement.ts';
import { createToken } from '../../src/tokens/token-store.ts';
import { describeOnBothEngines } from '../support/graphs.ts';
import { type Served, serve } from './served.ts';

const ON_TOPIC = `{
  talks(about: "Nonconvex Optimisation") {
    totalCount
    edges { score matchedBy { kind quote topic { label } } node { title date speakers { name } institutions { name } } }
  }
}`;
const WHERE_AND_WHEN = `{
  speakers(search: "Suvrit Sra") {
    nodes { name affiliations { role institution { slug name } start end ongoing precedes { institution { name } } evidence { quote start end } } }
  }
}`;

async function ask(served: Served, query: string, variables: object = {}): Promise<Record<string, never>> {
  const body = (await (await served.post({ query, variables })).json()) as {
    data: Record<string, never>;
    errors?: unknown;
  };
  expect(body.errors).toBeUndefined();
  return body.data;
}

interface Affiliation {
  readonly institution: { readonly slug: string; readonly name: string };
  readonly start: string | null;
  readonly end: string | null;
  readonly ongoing: string;
  readonly certainty: string;
  readonly evidence: readonly { readonly quote: string; readonly start: number; readonly end: number }[];
}

describeOnBothEngines('over HTTP', (openFresh) => {
  it('the announcement is imported and both questions are answered with their reasons', async () => {
    const served = await serve(await openFresh());
    const { secret } = await createToken(served.graph, { name: 'Test', scopes: ['import'] }, systemClock);
    const { text, referenceDate } = seedAnnouncement;
    const query = 'mutation ($input: ImportTextInput!) { importText(input: $input) { ... on Imported { created } } }';
    const imported = await served.post(
      { query, variables: { input: { text, referenceDate } } },
      { authorization: `Bearer ${secret}` },
    );
    expect(await imported.json()).toEqual({ data: { importText: { created: 1 } } });

    const { talks } = await ask(served, ON_TOPIC);
    expect(talks).toMatchObject({
      totalCount: 1,
      edges: [
        {
          matchedBy: expect.arrayContaining([
            { kind: 'TOPIC', quote: expect.stringMatching(/non-convex/i), topic: { label: 'non-convex optimization' } },
          ]),
          node: {
            date: '2021-11-12',
            speakers: [{ name: 'Suvrit Sra' }],
            institutions: [{ name: 'Massachusetts Institute of Technology' }],
          },
        },
      ],
    });

    const { speakers } = (await ask(served, WHERE_AND_WHEN)) as unknown as {
      speakers: { nodes: { affiliations: Affiliation[] }[] };
    };
    const [{ affiliations } = { affiliations: [] }] = speakers.nodes;
    expect(affiliations).toContainEqual(
      expect.objectContaining({
        institution: expect.objectContaining({ name: 'Carnegie Mellon University' }),
        start: '2013',
        end: '2014',
      }),
    );
    for (const { evidence } of affiliations) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote);
    }

    // From the institution's side the same day says the same.
    for (const day of ['2013-10-01', '2021-11-12', '1999-01-01']) {
      const mine =
        'query ($day: Date) { speakers(search: "Suvrit Sra") { nodes { affiliations(asOf: $day) { certainty institution { slug name } } } } }';
      const held = (await ask(served, mine, { day })) as unknown as {
        speakers: { nodes: { affiliations: Affiliation[] }[] };
      };
      const bySpeaker = new Set(held.speakers.nodes[0]?.affiliations.map(({ institution }) => institution.slug));
      for (const slug of new Set(affiliations.map(({ institution }) => institution.slug))) {
        const theirs =
          'query ($slug: String!, $day: Date) { institution(slug: $slug) { speakers(asOf: $day) { nodes { name } } } }';
        const { institution } = (await ask(served, theirs, { slug, day })) as unknown as {
          institution: { speakers: { nodes: { name: string }[] } };
        };
        expect(
          institution.speakers.nodes.some(({ name }) => name === 'Suvrit Sra'),
          `${slug} on ${day}`,
        ).toBe(bySpeaker.has(slug));
      }
    }
  });
});
