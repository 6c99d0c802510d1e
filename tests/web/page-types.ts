/** The kinds of pages that the explorer has, and an address of each in the sample. */
import { z } from 'zod';

const first = <T extends z.ZodType>(node: T) => z.object({ nodes: z.tuple([node]) }).transform(({ nodes }) => nodes[0]);
const slugged = first(z.object({ slug: z.string() }));
const answer = z.object({
  data: z.object({
    speakers: slugged,
    institutions: slugged,
    topics: first(z.object({ slug: z.string(), label: z.string(), talks: slugged })),
    allSeries: slugged,
  }),
});

/** The busiest of each, so that pages are as full as they get. */
const BUSIEST = `{
  speakers(orderBy: [{ field: TALK_COUNT, direction: DESC }], first: 1) { nodes { slug } }
  institutions(orderBy: [{ field: TALK_COUNT, direction: DESC }], first: 1) { nodes { slug } }
  topics(orderBy: [{ field: TALK_COUNT, direction: DESC }], first: 1) {
    nodes { slug label talks(first: 1) { nodes { slug } } }
  }
  allSeries(first: 1) { nodes { slug } }
}`;

export interface PageType {
  readonly name: string;
  readonly path: string;
}

/** All page types of a service that has the sample. */
export async function pageTypes(address: string): Promise<PageType[]> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: BUSIEST }),
  });
  const { speakers, institutions, topics, allSeries } = answer.parse(await response.json()).data;
  const about = new URLSearchParams({ about: topics.label });
  return [
    { name: 'home', path: '/' },
    { name: 'results', path: `/talks?${about}` },
    { name: 'talk', path: `/talks/${topics.talks.slug}` },
    { name: 'speaker', path: `/speakers/${speakers.slug}` },
    { name: 'institution', path: `/institutions/${institutions.slug}` },
    { name: 'topic', path: `/topics/${topics.slug}` },
    { name: 'series', path: `/series/${allSeries.slug}` },
    { name: 'speakers', path: '/speakers' },
    { name: 'institutions', path: '/institutions' },
    { name: 'topics', path: '/topics' },
    { name: 'all-series', path: '/series' },
    { name: 'graph', path: `/graph?of=speakers/${speakers.slug}` },
    { name: 'flows', path: '/flows' },
    { name: 'paste', path: '/paste' },
    { name: 'not-found', path: '/talks/no-such-talk' },
  ];
}
