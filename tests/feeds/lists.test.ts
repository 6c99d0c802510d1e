/** Lists and things by address: JSON and CSV, pages, conditional requests, problems. */
import { parse } from 'csv-parse/sync';
import { validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import { LISTS } from '../../src/feeds/lists.ts';
import { undoChange } from '../../src/import/undo-change.ts';
import { createSchema } from '../../src/schema.ts';
import { HOSTILE_TITLES, hostileTalks, serveTold, type Told, tell } from './feed-graph.ts';

interface TalkOfJson {
  readonly title: string;
  readonly slug: string;
  readonly speakers: readonly { readonly name: string; readonly slug: string }[];
}

async function json<T>(address: string): Promise<T> {
  return (await (await fetch(address)).json()) as T;
}

const links = (response: Response): Record<string, string> =>
  Object.fromEntries(
    [...(response.headers.get('link') ?? '').matchAll(/<([^>]+)>; rel="(next|prev)"/g)].map(
      ([, to = '', name = '']) => [name, to],
    ),
  );

const many: readonly Told[] = Array.from({ length: 7 }, (_, index) => ({
  uid: `many-${index}`,
  title: `Talk number ${index}`,
  date: `2023-0${index + 1}-05`,
  speaker: index % 2 === 0 ? 'Ada Quill' : 'Bruno Falk',
  at: index % 2 === 0 ? ['MIT'] : ['ETH Zurich'],
  topics: ['graph theory'],
  series: 'Seminar on Graphs',
}));

describe('the documents behind addresses', () => {
  it.each(Object.values(LISTS))('of $noun fit the schema', ({ document, thingDocument }) => {
    const schema = createSchema();
    expect(validate(schema, document)).toEqual([]);
    expect(validate(schema, thingDocument)).toEqual([]);
  });
});

describe('JSON', () => {
  it('gives lists and things', async () => {
    const { address } = await serveTold(many);
    const { talks, totalCount } = await json<{ talks: TalkOfJson[]; totalCount: number }>(`${address}/talks.json`);
    expect(totalCount).toBe(7);
    expect(talks.map(({ title }) => title)).toEqual([...many].reverse().map(({ title }) => title));
    const { slug } = talks[0]?.speakers[0] ?? { slug: '' };
    const speaker = await json<{ name: string; talks: TalkOfJson[] }>(`${address}/speakers/${slug}.json`);
    expect(speaker.name).toBe('Ada Quill');
    expect(speaker.talks).toHaveLength(4);
    expect((await json<TalkOfJson>(`${address}/talks/${talks[0]?.slug}.json`)).title).toBe('Talk number 6');
    for (const noun of ['topics', 'institutions', 'series'] as const) {
      const list = await json<Record<string, { slug: string }[]>>(`${address}/${noun}.json`);
      const [first] = list[noun] ?? [];
      const thing = await json<{ slug: string; talks: TalkOfJson[] }>(`${address}/${noun}/${first?.slug}.json`);
      expect(thing).toMatchObject(first ?? {});
      expect(thing.talks.length).toBeGreaterThanOrEqual(3);
    }
  });

  it('has the hostile titles as they are', async () => {
    const { address } = await serveTold(hostileTalks());
    const { talks } = await json<{ talks: TalkOfJson[] }>(`${address}/talks.json?order=oldest`);
    expect(talks.map(({ title }) => title)).toEqual(HOSTILE_TITLES);
  });
});

describe('parameters', () => {
  it.each([
    ['about=graph+theory', 7],
    ['speaker=Ada+Quill', 4],
    ['institution=ETH', 3],
    ['from=2023-03&to=2023-05-05', 3],
    ['to=2023', 7],
    ['from=today', 0],
    ['series=Seminar+on+Graphs&speaker=Bruno+Falk', 3],
    ['status=scheduled,held&kind=seminar,other', 7],
    ['hasRecording=true', 0],
    ['speaker=&institution=', 7],
    ['first=2', 2],
  ])('%s is understood', async (query, count) => {
    const { address } = await serveTold(many);
    expect((await json<{ talks: unknown[] }>(`${address}/talks.json?${query}`)).talks).toHaveLength(count);
  });

  it.each([
    ['/talks.json?abuot=x', 400, 'abuot'],
    ['/talks.json?from=soon', 400, 'soon'],
    ['/talks.json?from=2024&to=2023', 400, 'ends before it begins'],
    ['/talks.json?first=0', 400, 'from 1 to 1000'],
    ['/talks.json?first=5000', 400, 'from 1 to 1000'],
    ['/talks.json?kind=party', 400, 'PARTY'],
    ['/talks.json?order=best', 400, 'newest'],
    ['/talks.json?hasRecording=maybe', 400, 'neither true nor false'],
    ['/talks.json?after=x&before=y', 400, 'not both'],
    ['/talks.json?after=nonsense', 400, 'not a cursor'],
    ['/talks.json?topic=a&topic=b', 400, 'twice'],
    [`/talks.json?about=${'a'.repeat(301)}`, 400, '300'],
    ['/talks.pdf', 404, '.csv'],
    ['/talks/nothing.json', 404, 'nothing'],
    ['/speakers/nobody.csv', 404, 'nobody'],
    ['/talks/%E0%A4%A.json', 404, 'encoded'],
  ])('%s is answered with %i and a problem', async (path, status, words) => {
    const { address } = await serveTold([]);
    const response = await fetch(address + path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const problem = (await response.json()) as { status: number; detail: string };
    expect(problem.status).toBe(status);
    expect(problem.detail).toContain(words);
  });
});

describe('pages', () => {
  it('lead forward to the end and back to the start', async () => {
    const { address } = await serveTold(many);
    const seen: string[][] = [];
    const titles = async (response: Response) =>
      ((await response.json()) as { talks: TalkOfJson[] }).talks.map(({ title }) => title);
    let response = await fetch(`${address}/talks.json?first=3&topic=graph+theory`);
    expect(links(response).prev).toBeUndefined();
    for (;;) {
      seen.push(await titles(response));
      const { next } = links(response);
      if (next === undefined) break;
      response = await fetch(next);
    }
    expect(seen.map((page) => page.length)).toEqual([3, 3, 1]);
    expect(new Set(seen.flat()).size).toBe(7);
    const back = await fetch(links(response).prev ?? '');
    expect(await titles(back)).toEqual(seen[1]);
  });

  it('hold more than a connection gives at once', async () => {
    const talks = Array.from({ length: 130 }, (_, index) => ({
      uid: `lot-${index}`,
      title: `Lot ${index}`,
      date: '2023-01-05',
      startTime: `${String(index % 24).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`,
      speaker: 'Ada Quill',
    }));
    const { address } = await serveTold(talks);
    const all = await json<{ talks: TalkOfJson[]; next: string | null }>(`${address}/talks.json?first=1000`);
    expect(new Set(all.talks.map(({ slug }) => slug)).size).toBe(130);
    expect(all.next).toBeNull();
    const some = await json<{ talks: TalkOfJson[]; next: string }>(`${address}/talks.json?first=120`);
    expect(some.talks).toEqual(all.talks.slice(0, 120));
    expect((await json<{ talks: TalkOfJson[] }>(some.next)).talks).toEqual(all.talks.slice(120));
  });
});

describe('lists of things as calendars', () => {
  it('have at most a hundred things at once, and the way to the rest', async () => {
    const talks = Array.from({ length: 110 }, (_, index) => ({
      uid: `s-${index}`,
      title: `Talk ${index}`,
      date: '2023-01-05',
      series: `Series number ${index}`,
    }));
    const { address } = await serveTold(talks);
    const response = await fetch(`${address}/series.ics?first=1000`);
    expect((await response.text()).match(/^BEGIN:VEVENT/gm)).toHaveLength(100);
    const rest = await fetch(links(response).next ?? '');
    expect((await rest.text()).match(/^BEGIN:VEVENT/gm)).toHaveLength(10);
  });
});

describe('conditional requests', () => {
  it('are answered with 304 until the data change', async () => {
    const { address, graph } = await serveTold(many);
    const first = await fetch(`${address}/talks.csv`);
    const etag = first.headers.get('etag') ?? '';
    const lastModified = first.headers.get('last-modified') ?? '';
    expect(lastModified).toBe('Mon, 06 May 2024 07:08:09 GMT');
    const again = (headers: Record<string, string>, path = '/talks.csv') => fetch(address + path, { headers });
    const before = graph.statementCount;
    const unchanged = await again({ 'if-none-match': `"other", W/${etag}` });
    expect(unchanged.status).toBe(304);
    expect(unchanged.headers.get('etag')).toBe(etag);
    expect(graph.statementCount - before).toBe(1);
    expect((await again({ 'if-modified-since': lastModified })).status).toBe(304);
    expect((await again({ 'if-none-match': etag }, '/talks.csv?first=2')).status).toBe(200);
    expect((await again({ 'if-none-match': '"other"', 'if-modified-since': lastModified })).status).toBe(200);
    expect((await again({ 'if-modified-since': lastModified }, '/talks/none.csv')).status).toBe(404);
    const change = await tell(
      graph,
      [{ uid: 'new', title: 'A new one', date: '2024-01-01' }],
      'https://talks.example/2',
    );
    const changed = await again({ 'if-none-match': etag });
    expect(changed.status).toBe(200);
    await undoChange(graph, change, { clock: fixedClock('2024-05-07T00:00:00Z') });
    const undone = await again({ 'if-none-match': changed.headers.get('etag') ?? '' });
    expect(undone.status).toBe(200);
    expect(await undone.text()).toBe(await first.text());
  });

  it('move on with the day where the address says today', async () => {
    const { address } = await serveTold(many);
    const [plain, daily] = [await fetch(`${address}/talks.csv`), await fetch(`${address}/talks.csv?to=today`)];
    expect(daily.headers.get('etag')).not.toBe(plain.headers.get('etag'));
    expect(await daily.text()).toBe(await plain.text());
  });

  it('HEAD gives the headers and nothing else', async () => {
    const { address } = await serveTold(many);
    const [get, head] = [await fetch(`${address}/talks.csv`), await fetch(`${address}/talks.csv`, { method: 'HEAD' })];
    expect(head.status).toBe(200);
    for (const name of ['etag', 'last-modified', 'content-type', 'link', 'content-length'])
      expect(head.headers.get(name)).toBe(get.headers.get(name));
    expect(await head.text()).toBe('');
  });
});

describe('CSV', () => {
  const read = (text: string): Record<string, string>[] => parse(text, { columns: true, record_delimiter: '\r\n' });

  it('has the hostile titles, none of them a formula', async () => {
    const { address } = await serveTold(hostileTalks());
    const response = await fetch(`${address}/talks.csv?order=oldest`);
    expect(response.headers.get('content-type')).toContain('text/csv');
    const titles = read(await response.text()).map(({ title = '' }) => title);
    expect(titles.map((title) => title.replace(/^'(?=[=+\-@\t\r])/, ''))).toEqual(HOSTILE_TITLES);
    expect(titles.filter((title) => /^[=+\-@\t\r]/.test(title))).toEqual([]);
    expect(titles.filter((title) => title.startsWith("'"))).toHaveLength(6);
  });

  it('has lists of everything, and numbers as they are', async () => {
    const { address } = await serveTold(many);
    const [mit] = read(await (await fetch(`${address}/institutions.csv?search=MIT`)).text());
    expect(mit).toMatchObject({
      name: 'Massachusetts Institute of Technology',
      longitude: expect.stringMatching(/^-71\./),
    });
    const [topic] = read(await (await fetch(`${address}/topics.csv?search=graph+theory`)).text());
    expect(topic).toMatchObject({ label: 'graph theory', broader: expect.stringContaining('combinatorics') });
    const [series] = read(await (await fetch(`${address}/series.csv`)).text());
    expect(series).toMatchObject({ name: 'Seminar on Graphs' });
    const speakers = read(await (await fetch(`${address}/speakers.csv?institution=MIT`)).text());
    expect(speakers).toMatchObject([{ name: 'Ada Quill', affiliations: expect.stringContaining('Massachusetts') }]);
    const talks = read(await (await fetch(`${address}/speakers/${speakers[0]?.slug}.csv`)).text());
    expect(talks.map(({ speakers: names }) => names)).toEqual(Array(4).fill('Ada Quill'));
  });

  it('has its header where there is nothing', async () => {
    const { address } = await serveTold([]);
    expect(await (await fetch(`${address}/talks.csv`)).text()).toMatch(/^id,slug,title,.*\r\n$/);
  });
});
