/** News feeds in Atom, as a reader that did not write them reads them. */
import { parseFeed } from '@rowanmanning/feed-parser';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { startServer } from '../../src/server.ts';
import { HOSTILE_TITLES, hostileTalks, serveTold, tell } from './feed-graph.ts';

/** Throws on whatever is not well-formed. */
function documentOf(text: string) {
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, 'application/xml');
}

describe('a news feed', () => {
  it('has the hostile titles as they are', async () => {
    const { address } = await serveTold(hostileTalks());
    const response = await fetch(`${address}/talks.atom?order=oldest`);
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const text = await response.text();
    const wanted = HOSTILE_TITLES.map((title) => title.replaceAll('\r\n', '\n').trim());
    const titles = [...documentOf(text).getElementsByTagName('entry')].map((entry) =>
      entry.getElementsByTagName('title')[0]?.textContent?.replaceAll('\r\n', '\n').trim(),
    );
    expect(titles).toEqual(wanted);
    const { items } = parseFeed(text);
    expect(items).toHaveLength(HOSTILE_TITLES.length);
    expect(items[4]?.title).toBe(HOSTILE_TITLES[4]);
  });

  it('has what RFC 4287 asks for, and the way to the next page', async () => {
    const { address } = await serveTold(hostileTalks());
    const text = await (await fetch(`${address}/talks.atom?first=3`)).text();
    const feed = documentOf(text).documentElement;
    const children = [...(feed?.childNodes ?? [])].map(({ nodeName }) => nodeName);
    for (const name of ['id', 'title', 'updated', 'author']) expect(children).toContain(name);
    const { title, links, items } = await readFeed(text);
    expect(title).toBe('Talks');
    expect(Object.keys(links).sort()).toEqual(['next', 'self']);
    expect(items.every(({ id, updated }) => id.startsWith('urn:talkgraph:t') && !Number.isNaN(updated.getTime()))).toBe(
      true,
    );
    const next = await readFeed(await (await fetch(links.next ?? '')).text());
    expect(Object.keys(next.links).sort()).toEqual(['next', 'previous', 'self']);
    expect(next.id).toBe((await readFeed(text)).id);
    expect(next.items.map(({ id }) => id)).not.toEqual(items.map(({ id }) => id));
  });

  it('names speaker, day, place and topics', async () => {
    const { address } = await serveTold(hostileTalks().slice(0, 1));
    const [item] = parseFeed(await (await fetch(`${address}/talks.atom`)).text()).items;
    expect(item?.authors.map(({ name }) => name)).toEqual(['Ada Quill']);
    expect(item?.categories.map(({ label }) => label)).toContain('non-convex optimization');
    expect(item?.description).toContain('2024-03-01, 16:00–17:00 (Europe/Zurich)');
    expect(item?.content).toContain('Massachusetts Institute of Technology');
  });
});

describe('behind another address', () => {
  it('leads there', async () => {
    const graph = await openGraph({ store: 'memory:' });
    const origin = 'https://talks.example';
    const clock = fixedClock('2024-05-06T07:08:09Z');
    const server = await startServer({ graph, clock, host: '127.0.0.1', port: 0, log: () => undefined, origin });
    onTestFinished(async () => {
      await server.close();
      await graph.close();
    });
    await tell(graph, hostileTalks().slice(0, 3));
    const response = await fetch(`${server.address}/talks.atom?first=1`);
    expect(response.headers.get('link')).toMatch(/^<https:\/\/talks\.example\/talks\.atom\?first=1&after=/);
    const { links } = await readFeed(await response.text());
    expect(links.self).toBe('https://talks.example/talks.atom?first=1');
    expect(await (await fetch(`${server.address}/embed`)).text()).toContain('href="https://talks.example/talks.ics"');
  });
});

async function readFeed(text: string) {
  const root = documentOf(text).documentElement;
  const of = (element: typeof root, name: string) => element?.getElementsByTagName(name)[0]?.textContent ?? '';
  const own = [...(root?.childNodes ?? [])].filter(({ nodeName }) => nodeName === 'link') as unknown as {
    getAttribute(name: string): string;
  }[];
  return {
    id: of(root, 'id'),
    title: of(root, 'title'),
    links: Object.fromEntries(own.map((link) => [link.getAttribute('rel'), link.getAttribute('href')])),
    items: [...(root?.getElementsByTagName('entry') ?? [])].map((entry) => ({
      id: of(entry, 'id'),
      updated: new Date(of(entry, 'updated')),
    })),
  };
}
