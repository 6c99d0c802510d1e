/** Writes the same events in the formats in which programs hand them on, whatever their fields hold. */

interface WrittenEvent {
  readonly title: string;
  readonly speaker: string;
  readonly abstract: string;
  readonly room: string;
  /** ISO day, of this event alone: the same title on the same day is the same talk. */
  readonly day: string;
}

type Writer = (events: readonly WrittenEvent[]) => string;

const objects: (events: readonly WrittenEvent[]) => object[] = (events) =>
  events.map(({ day, ...event }) => ({ ...event, date: day }));

const writeCalendar: Writer = (events) => {
  const escaped = (text: string) => text.replace(/[\\,;]/g, (mark) => `\\${mark}`).replace(/\r?\n|\r/g, '\\n');
  const lines = events.flatMap(({ title, abstract, room, day }, at) => [
    'BEGIN:VEVENT',
    `UID:${at}@example.org`,
    `DTSTART:${day.replaceAll('-', '')}T140000Z`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(abstract)}`,
    `LOCATION:${escaped(room)}`,
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');
};

function separated(by: string): Writer {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return (events) =>
    [
      ['title', 'speaker', 'abstract', 'room', 'date'],
      ...events.map(({ title, speaker, abstract, room, day }) => [title, speaker, abstract, room, day]),
    ]
      .map((cells) => cells.map(quoted).join(by))
      .join('\n');
}

/** What XML may not hold at all is left out. */
const escapedXml = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

const writeRss: Writer = (events) => {
  const items = events.map(
    ({ title, speaker, abstract, day }, at) =>
      `<item><guid>https://example.org/${at}</guid><title>${escapedXml(title)}</title><description>${escapedXml(`Speaker: ${speaker}\nDate: ${day}\nAbstract: ${abstract}`)}</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Talks</title>${items.join('\n')}</channel></rss>`;
};

const writeSchedule: Writer = (events) => {
  const days = events.map(
    ({ title, speaker, abstract, room, day }, at) =>
      `<day date="${day}"><room name="${escapedXml(room)}"><event id="${at}"><date>${day}T14:00:00+02:00</date><start>14:00</start><title>${escapedXml(title)}</title><abstract>${escapedXml(abstract)}</abstract><persons><person>${escapedXml(speaker)}</person></persons></event></room></day>`,
  );
  return `<?xml version="1.0"?><schedule><conference><title>Days of Talks</title></conference>${days.join('\n')}</schedule>`;
};

const writeLinkedData: Writer = (events) => {
  const list = events.map(({ title, speaker, abstract, room, day }) => ({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: title,
    performer: { '@type': 'Person', name: speaker },
    description: abstract,
    location: room,
    startDate: day,
  }));
  const json = JSON.stringify(list).replaceAll('<', '\\u003c');
  return `<!doctype html><html><head><script type="application/ld+json">${json}</script></head><body><p>Talks</p></body></html>`;
};

/** By name; every event that is written is a record that must be read or rejected. */
export const WRITERS: Readonly<Record<string, Writer>> = {
  JSON: (events) => JSON.stringify(objects(events)),
  'lines of JSON': (events) =>
    objects(events)
      .map((event) => JSON.stringify(event))
      .join('\n'),
  'a calendar': writeCalendar,
  'a table with commas': separated(','),
  'a table with tabs': separated('\t'),
  'a feed': writeRss,
  'a schedule': writeSchedule,
  'linked data of a page': writeLinkedData,
};
