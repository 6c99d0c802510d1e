/** `talkChanged` over HTTP: who listens is told of what imports and undos of this and of other processes do. */
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { importDocument } from '../../src/import/import-documents.ts';
import { undoChange } from '../../src/import/undo-change.ts';
import { describeOnBothEngines } from '../support/graphs.ts';
import { type Served, serve } from './served.ts';

const settings = { clock: fixedClock('2024-05-06T07:08:09Z') };
const FIELDS = 'id how change talk { title status series { name } }';
const EVERYTHING = `subscription { talkChanged { ${FIELDS} } }`;

interface Told {
  readonly id: string;
  readonly how: string;
  readonly change: string | null;
  readonly talk: { readonly title: string; readonly status: string } | null;
}

interface Event {
  readonly data?: { readonly talkChanged: Told } | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: unknown } }[];
}

interface Stream {
  /** The next event; null when the stream has ended. */
  next(): Promise<Event | null>;
  told(): Promise<Told>;
  /** Whether a ping came before anything else. */
  pinged(): Promise<boolean>;
  leave(): void;
}

/** An entry of a calendar at one address. */
function calendar(uid: string, title: string, more: readonly string[] = []): { text: string; uri: string } {
  const event = [
    'BEGIN:VEVENT',
    `UID:${uid}@example.org`,
    'DTSTAMP:20240101T000000Z',
    'DTSTART:20240610T140000Z',
    `SUMMARY:${title}`,
    ...more,
    'END:VEVENT',
  ];
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', ...event, 'END:VCALENDAR', ''];
  return { text: lines.join('\r\n'), uri: `https://example.org/${uid}.ics` };
}

async function listen(served: Served, query: string, method: 'GET' | 'POST' = 'POST'): Promise<Stream> {
  const leaving = new AbortController();
  onTestFinished(() => leaving.abort());
  const accept = { accept: 'text/event-stream' };
  const address = `${served.address}/graphql`;
  const response =
    method === 'GET'
      ? await fetch(`${address}?query=${encodeURIComponent(query)}`, { headers: accept, signal: leaving.signal })
      : await fetch(address, {
          method,
          headers: { 'content-type': 'application/json', ...accept },
          body: JSON.stringify({ query }),
          signal: leaving.signal,
        });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  return streamOf(response, leaving);
}

function streamOf(response: Response, leaving: AbortController): Stream {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const block = async (): Promise<string | null> => {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end >= 0) {
        const found = text.slice(0, end);
        text = text.slice(end + 2);
        return found;
      }
      const part = await reader?.read();
      if (part === undefined || part.done) return null;
      text += part.value;
    }
  };
  const next = async (): Promise<Event | null> => {
    for (let found = await block(); found !== null; found = await block()) {
      if (found.startsWith('event: complete')) return null;
      const data = /^data: (.*)$/m.exec(found)?.[1];
      if (data !== undefined) return JSON.parse(data);
    }
    return null;
  };
  return {
    next,
    told: async () => {
      const event = await next();
      if (!event?.data) throw new Error(`No event of a talk: ${JSON.stringify(event)}`);
      return event.data.talkChanged;
    },
    pinged: async () => (await block()) === ':' && (await block()) === ':',
    leave: () => leaving.abort(),
  };
}

describe('talkChanged', () => {
  it('tells of a talk that is announced, changed, cancelled and taken back', async () => {
    const served = await serve();
    const stream = await listen(served, EVERYTHING);
    const announced = await importDocument(served.graph, calendar('one', 'Saddle points'), settings);
    const created = await stream.told();
    expect(created).toMatchObject({
      how: 'CREATED',
      change: announced.change,
      talk: { title: 'Saddle points', status: 'SCHEDULED' },
    });
    const { id } = created;
    const renamed = await importDocument(
      served.graph,
      calendar('one', 'Saddle points again', ['SEQUENCE:1']),
      settings,
    );
    expect(await stream.told()).toMatchObject({
      id,
      how: 'UPDATED',
      change: renamed.change,
      talk: { title: 'Saddle points again' },
    });
    const off = ['SEQUENCE:2', 'STATUS:CANCELLED'];
    const cancelled = await importDocument(served.graph, calendar('one', 'Saddle points again', off), settings);
    expect(await stream.told()).toMatchObject({ id, how: 'UPDATED', talk: { status: 'CANCELLED' } });
    const undone = [];
    for (const { change } of [cancelled, renamed, announced]) {
      undone.push(await undoChange(served.graph, change ?? '', settings));
      const told = await stream.told();
      expect(undone.at(-1)).toMatchObject({ outcome: 'UNDONE', change: told.change });
      expect(told).toMatchObject({ id, how: undone.length === 3 ? 'REMOVED' : 'UPDATED' });
      if (undone.length === 3) expect(told.talk).toBeNull();
      else expect(told.talk?.status).toBe('SCHEDULED');
    }
  });

  it('tells by GET, too, and says nothing of what changes nothing', async () => {
    const served = await serve();
    const stream = await listen(served, EVERYTHING, 'GET');
    await importDocument(served.graph, calendar('one', 'Saddle points'), settings);
    await importDocument(served.graph, calendar('one', 'Saddle points'), settings);
    await importDocument(served.graph, calendar('two', 'Graph colouring'), settings);
    expect((await stream.told()).talk?.title).toBe('Saddle points');
    expect((await stream.told()).talk?.title).toBe('Graph colouring');
  });

  it('tells only of talks that the filters let through, and of all that are gone', async () => {
    const served = await serve();
    const about = await listen(
      served,
      `subscription { talkChanged(about: "non-convex optimisation") { how talk { title } } }`,
    );
    const where = await listen(
      served,
      `subscription { talkChanged(where: { status: [CANCELLED] }) { how talk { title } } }`,
    );
    const other = await importDocument(served.graph, calendar('one', 'Graph colouring'), settings);
    await importDocument(served.graph, calendar('two', 'Topics in nonconvex optimization'), settings);
    await importDocument(served.graph, calendar('three', 'Knots', ['STATUS:CANCELLED']), settings);
    expect(await about.told()).toEqual({ how: 'CREATED', talk: { title: 'Topics in nonconvex optimization' } });
    expect(await where.told()).toEqual({ how: 'CREATED', talk: { title: 'Knots' } });
    await undoChange(served.graph, other.change ?? '', settings);
    expect(await about.told()).toEqual({ how: 'REMOVED', talk: null });
    expect(await where.told()).toEqual({ how: 'REMOVED', talk: null });
  });

  it('takes so many listeners and no more, until one leaves', async () => {
    const served = await serve();
    const streams = await Promise.all(Array.from({ length: 100 }, () => listen(served, EVERYTHING)));
    expect(await refused(served, EVERYTHING)).toEqual(['TOO_MANY_SUBSCRIPTIONS']);
    streams[0]?.leave();
    await expect.poll(() => refused(served, EVERYTHING), { timeout: 5000 }).toEqual([]);
  });

  it('pings while nothing happens, and ends when the service stops', async () => {
    const served = await serve();
    const stream = await listen(served, EVERYTHING);
    expect(await stream.pinged()).toBe(true);
    const before = performance.now();
    await served.stop();
    expect(await stream.next()).toBeNull();
    expect(performance.now() - before).toBeLessThan(5000);
  });

  it('refuses what is wrong with a filter, what is too costly and other content types', async () => {
    const served = await serve();
    const long = 'x'.repeat(301);
    expect(await refused(served, `subscription { talkChanged(about: "${long}") { id } }`)).toEqual(['BAD_INPUT']);
    const costly =
      'subscription { talkChanged { talk { speakers { talks(first: 100) { nodes { speakers { talks(first: 100) { nodes { id } } } } } } } } }';
    expect(await refused(served, costly)).toEqual(['TOO_COSTLY']);
    const form = await served.post(JSON.stringify({ query: EVERYTHING }), {
      'content-type': 'text/plain',
      accept: 'text/event-stream',
    });
    expect(form.status).toBe(415);
    const plain = await served.post({ query: EVERYTHING }, { accept: 'application/json' });
    expect(plain.status).toBe(406);
  });
});

/** The codes with which a subscription is refused; none when it is open, which it is then not any more. */
async function refused(served: Served, query: string): Promise<readonly unknown[]> {
  const leaving = new AbortController();
  const response = await fetch(`${served.address}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'text/event-stream' },
    signal: leaving.signal,
  });
  const event = streamOf(response, leaving).next();
  const first = await Promise.race([event, setTimeout(300, 'open' as const)]);
  // Only one that is open still waits, and hears that it has left.
  event.catch(() => undefined);
  leaving.abort();
  if (first === 'open') return [];
  return (first?.errors ?? []).map(({ extensions }) => extensions?.code);
}

describeOnBothEngines('a graph that two processes could share', (_open, engine) => {
  it.skipIf(engine.name === 'grafeo')('tells of what the other one imports and takes back', async () => {
    const store = await engine.freshStore();
    const served = await serve(await openGraph({ store, checkRows: true, timeoutMs: 120_000 }));
    const other = await openGraph({ store, checkRows: true, timeoutMs: 120_000 });
    onTestFinished(() => other.close());
    const stream = await listen(served, EVERYTHING);
    const { change } = await importDocument(other, calendar('one', 'Saddle points'), settings);
    expect(await stream.told()).toMatchObject({ how: 'CREATED', change, talk: { title: 'Saddle points' } });
    const undone = await undoChange(other, change ?? '', settings);
    expect(undone.outcome).toBe('UNDONE');
    expect(await stream.told()).toMatchObject({ how: 'REMOVED', talk: null });
  });
});
