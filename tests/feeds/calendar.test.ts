/** Calendars, as two readers that did not write them read them. */
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import { rebuild } from '../../src/import/rebuild.ts';
import { undoChange } from '../../src/import/undo-change.ts';
import { HOSTILE_TITLES, hostileTalks, serveTold, type Told, tell, understandTold } from './feed-graph.ts';

const clock = fixedClock('2024-05-08T00:00:00Z');

async function calendarOf(address: string): Promise<{ text: string; events: ICAL.Event[]; calendar: ICAL.Component }> {
  const response = await fetch(address);
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const text = await response.text();
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { text, calendar, events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) };
}

function eventsOf(text: string): nodeIcal.VEvent[] {
  return Object.values(nodeIcal.sync.parseICS(text)).filter((one): one is nodeIcal.VEvent => one?.type === 'VEVENT');
}

const talk: Told = {
  uid: 'one',
  title: 'Saddle points',
  date: '2024-03-14',
  startTime: '16:00',
  endTime: '17:30',
  timeZone: 'Europe/Zurich',
  location: 'HG E 3, Zurich',
  url: 'https://talks.example/a,b;c?d=1&e=2',
  speaker: 'Ada Quill',
};

describe('a calendar', () => {
  it('has the hostile titles as they are, for both readers', async () => {
    const { address } = await serveTold(hostileTalks());
    const { text, events } = await calendarOf(`${address}/talks.ics?order=oldest`);
    const wanted = HOSTILE_TITLES.map((title) => title.replaceAll('\r\n', '\n'));
    expect(events.map(({ summary }) => summary)).toEqual(wanted);
    expect(events[1]?.description).toContain(`And once more: ${HOSTILE_TITLES[1]}`);
    // node-ical takes an escaped backslash before an n for a line break, which is its own mistake.
    const sound = wanted.filter((title) => !title.includes('\\n'));
    expect(eventsOf(text).map(({ summary }) => summary)).toEqual(expect.arrayContaining(sound));
    expect(sound).toHaveLength(wanted.length - 1);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has times in UTC and says the zone', async () => {
    const { address } = await serveTold([talk]);
    const { text, events, calendar } = await calendarOf(`${address}/talks.ics`);
    const [event] = events;
    expect(event?.startDate.toJSDate().toISOString()).toBe('2024-03-14T15:00:00.000Z');
    expect(event?.endDate.toJSDate().toISOString()).toBe('2024-03-14T16:30:00.000Z');
    expect(event?.description).toContain('2024-03-14, 16:00–17:30 (Europe/Zurich)');
    expect(calendar.getFirstPropertyValue('x-wr-timezone')).toBe('Europe/Zurich');
    expect(event?.component.getFirstPropertyValue('x-talkgraph-time-zone')).toBe('Europe/Zurich');
    expect(event?.component.getFirstPropertyValue('url')).toBe('https://talks.example/a%2Cb%3Bc?d=1&e=2');
    expect(event?.location).toBe('HG E 3, Zurich');
    const [other] = eventsOf(text);
    expect(other?.start.toISOString()).toBe('2024-03-14T15:00:00.000Z');
    expect(other?.status).toBe('CONFIRMED');
  });

  it('has days where no time is known, wall-clock times where no zone is, and leaves out what has no day', async () => {
    const { address } = await serveTold([
      { uid: '1', title: 'All day', date: '2024-03-01' },
      { uid: '2', title: 'Several days', date: '2024-03-02/2024-03-04' },
      { uid: '3', title: 'On the wall', date: '2024-03-05', startTime: '23:00', endTime: '00:30' },
      { uid: '4', title: 'Some time in March', date: '2024-03' },
      { uid: '5', title: 'Nobody knows' },
      { uid: '6', title: 'Perhaps', date: '2024-03-06?' },
    ]);
    const { text, events } = await calendarOf(`${address}/talks.ics?order=oldest`);
    const shown = events.map(({ summary, startDate, endDate }) => [summary, String(startDate), String(endDate)]);
    expect(shown).toEqual([
      ['All day', '2024-03-01', '2024-03-02'],
      ['Several days', '2024-03-02', '2024-03-05'],
      ['On the wall', '2024-03-05T23:00:00', '2024-03-06T00:30:00'],
      ['Perhaps', '2024-03-06', '2024-03-07'],
    ]);
    expect(events.at(-1)?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(eventsOf(text).map(({ datetype }) => datetype)).toEqual(['date', 'date', 'date-time', 'date']);
  });

  it('keeps UID and raises SEQUENCE when a talk moves, is called off and is put back, also after a rebuild', async () => {
    const { address, graph } = await serveTold([talk, { uid: 'two', title: 'Stays', date: '2024-03-20' }]);
    const look = async () => {
      const { events } = await calendarOf(`${address}/talks.ics?order=oldest`);
      return Object.fromEntries(
        events.map(({ uid, sequence, component, startDate }) => [
          uid,
          { sequence, status: component.getFirstPropertyValue('status'), day: String(startDate).slice(0, 10) },
        ]),
      );
    };
    const first = await look();
    const [moving = '', staying = ''] = Object.keys(first);
    await tell(graph, [
      { ...talk, date: '2024-03-21' },
      { uid: 'two', title: 'Stays', date: '2024-03-20' },
    ]);
    const moved = await look();
    expect(moved[moving]?.day).toBe('2024-03-21');
    expect(moved[moving]?.sequence).toBeGreaterThan(first[moving]?.sequence ?? 0);
    expect(moved[staying]).toEqual(first[staying]);
    const change = await tell(graph, [{ ...talk, date: '2024-03-21', status: 'CANCELLED' }]);
    const off = await look();
    expect(off[moving]?.status).toBe('CANCELLED');
    expect(off[moving]?.sequence).toBeGreaterThan(moved[moving]?.sequence ?? 0);
    await rebuild(graph, { understand: understandTold });
    expect(await look()).toEqual(off);
    await undoChange(graph, change, { clock });
    const back = await look();
    expect(back[moving]).toMatchObject({ status: 'CONFIRMED', day: '2024-03-21' });
    expect(back[moving]?.sequence).toBeGreaterThan(off[moving]?.sequence ?? 0);
  });

  it('is there for everything that has talks', async () => {
    const { address } = await serveTold([
      { ...talk, at: ['ETH Zurich'], topics: ['saddle points'], series: 'Seminar' },
    ]);
    for (const noun of ['speakers', 'institutions', 'topics', 'series']) {
      const list = (await (await fetch(`${address}/${noun}.json`)).json()) as Record<string, { slug: string }[]>;
      const [{ slug } = { slug: '' }] = list[noun] ?? [];
      expect((await calendarOf(`${address}/${noun}/${slug}.ics`)).events).toHaveLength(1);
      expect((await calendarOf(`${address}/${noun}.ics`)).events).toHaveLength(1);
    }
    const { talks } = (await (await fetch(`${address}/talks.json`)).json()) as { talks: { slug: string }[] };
    expect((await calendarOf(`${address}/talks/${talks[0]?.slug}.ics`)).events).toHaveLength(1);
  });
});
