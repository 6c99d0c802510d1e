/** JSON-LD, expanded by a reader that may fetch nothing. */
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { HOSTILE_TITLES, hostileTalks, serveTold, type Told } from './feed-graph.ts';

const SCHEMA = 'https://schema.org/';

type Node = Record<string, { '@value'?: unknown; '@id'?: string; '@list'?: Node[] }[]> & { '@type'?: string[] };

async function expand(address: string): Promise<Node> {
  const response = await fetch(address);
  expect(response.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
  const [node] = await jsonld.expand((await response.json()) as jsonld.JsonLdDocument, {
    documentLoader: async (url) => {
      throw new Error(`Nothing is to be fetched, and ${url} was asked for.`);
    },
  });
  return node as unknown as Node;
}

const textOf = (node: Node | undefined, name: string): unknown => node?.[SCHEMA + name]?.[0]?.['@value'];

const talk: Told = {
  uid: 'one',
  title: 'Saddle points',
  date: '2024-03-14',
  startTime: '16:00',
  timeZone: 'Europe/Zurich',
  location: 'HG E 3',
  status: 'CANCELLED',
  speaker: 'Ada Quill',
  at: ['MIT'],
  topics: ['saddle points'],
  series: 'Seminar on Learning',
  host: 'ETH Zurich',
  link: 'https://video.example.org/1',
};

describe('JSON-LD', () => {
  it('has the hostile titles as they are, in order', async () => {
    const { address } = await serveTold(hostileTalks());
    const list = await expand(`${address}/talks.jsonld?order=oldest`);
    expect(list['@type']).toEqual([`${SCHEMA}ItemList`]);
    const events = list[`${SCHEMA}itemListElement`]?.[0]?.['@list'] ?? [];
    expect(events.map((event) => textOf(event, 'name'))).toEqual(HOSTILE_TITLES);
    expect(await (await fetch(`${address}/talks.jsonld`)).text()).not.toContain('<');
  });

  it('says of a talk what schema.org has words for', async () => {
    const { address } = await serveTold([talk]);
    const { talks } = (await (await fetch(`${address}/talks.json`)).json()) as { talks: { slug: string }[] };
    const own = `${address}/talks/${talks[0]?.slug}.jsonld`;
    const event = await expand(own);
    expect(event).toMatchObject({ '@id': own, '@type': [`${SCHEMA}Event`, `${SCHEMA}EducationEvent`] });
    expect(textOf(event, 'startDate')).toBe('2024-03-14T15:00:00Z');
    expect(event[`${SCHEMA}eventStatus`]).toEqual([{ '@id': `${SCHEMA}EventCancelled` }]);
    expect(event[`${SCHEMA}performer`]).toMatchObject([{ '@type': [`${SCHEMA}Person`] }]);
    expect(event[`${SCHEMA}superEvent`]).toMatchObject([{ '@type': [`${SCHEMA}EventSeries`] }]);
    for (const name of ['about', 'organizer', 'contributor', 'location']) expect(event[SCHEMA + name]).toHaveLength(1);
  });

  it.each([
    ['speakers', 'Person', 'performerIn'],
    ['institutions', 'CollegeOrUniversity', 'event'],
    ['topics', 'DefinedTerm', 'subjectOf'],
    ['series', 'EventSeries', 'subEvent'],
  ])('has %s as %s with their talks', async (noun, type, relation) => {
    const { address } = await serveTold([talk]);
    const search = noun === 'topics' ? 'saddle' : noun === 'institutions' ? 'MIT' : '';
    const list = (await (await fetch(`${address}/${noun}.json?search=${search}`)).json()) as Record<
      string,
      { slug: string }[]
    >;
    const own = `${address}/${noun}/${list[noun]?.[0]?.slug}.jsonld`;
    const thing = await expand(own);
    expect(thing).toMatchObject({ '@id': own, '@type': [SCHEMA + type] });
    expect(thing[SCHEMA + relation]).toHaveLength(1);
    const all = await expand(`${address}/${noun}.jsonld?search=${search}`);
    expect(all[`${SCHEMA}itemListElement`]?.[0]?.['@list']?.[0]).toMatchObject({ '@id': own });
  });
});
