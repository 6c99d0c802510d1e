/** One list of talks written in every format, so that changes of it can be imported as a watched feed or page would give them. */

export interface ListedTalk {
  readonly id: string;
  readonly title: string | null;
  readonly speaker: string;
  readonly at: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly isCancelled?: boolean;
  /** How often it has been changed. */
  readonly revision?: number;
}

export type Writer = (talks: readonly ListedTalk[]) => string;

const titleOf = ({ title }: ListedTalk) => title ?? 'TBA';
const spoken = ({ speaker, at }: ListedTalk) => `${speaker} (${at})`;

const calendar: Writer = (talks) =>
  `BEGIN:VCALENDAR\r\n${talks
    .map(
      (talk) =>
        `BEGIN:VEVENT\r\nUID:${talk.id}\r\nSEQUENCE:${talk.revision ?? 0}\r\nDTSTART;TZID=Europe/Paris:${talk.day.replaceAll('-', '')}T140000\r\nSUMMARY:${spoken(talk)}: ${titleOf(talk)}\r\n${talk.isCancelled ? 'STATUS:CANCELLED\r\n' : ''}END:VEVENT\r\n`,
    )
    .join('')}END:VCALENDAR\r\n`;

const objects = (talks: readonly ListedTalk[]) =>
  talks.map((talk) => ({
    id: talk.id,
    title: talk.title,
    speakers: [{ name: talk.speaker, affiliation: talk.at }],
    date: talk.day,
    time: '14:00',
    cancelled: talk.isCancelled === true,
  }));

const linked: Writer = (talks) =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': talks.map((talk) => ({
      '@type': 'EducationEvent',
      '@id': `https://quill.example/${talk.id}`,
      name: titleOf(talk),
      startDate: `${talk.day}T14:00`,
      performer: { '@type': 'Person', name: talk.speaker, affiliation: { '@type': 'Organization', name: talk.at } },
      ...(talk.isCancelled ? { eventStatus: 'https://schema.org/EventCancelled' } : {}),
    })),
  });

const microdata: Writer = (talks) =>
  `<html lang="en"><body>${talks
    .map(
      (talk) =>
        `<div itemscope itemtype="https://schema.org/Event" itemid="https://quill.example/${talk.id}"><h2 itemprop="name">${titleOf(talk)}</h2><time itemprop="startDate" datetime="${talk.day}T14:00">then</time><p itemprop="performer">${spoken(talk)}</p>${talk.isCancelled ? '<link itemprop="eventStatus" href="https://schema.org/EventCancelled">' : ''}</div>`,
    )
    .join('\n')}</body></html>`;

const rss: Writer = (talks) =>
  `<rss version="2.0"><channel><title>Quill Seminar</title>${talks
    .map(
      (talk) =>
        `<item><guid isPermaLink="false">${talk.id}</guid><title>${talk.isCancelled ? 'Cancelled: ' : ''}${titleOf(talk)}</title><description>&lt;p&gt;Speaker: ${spoken(talk)}&lt;/p&gt;&lt;p&gt;Date: ${talk.day}, 14:00&lt;/p&gt;</description></item>`,
    )
    .join('')}</channel></rss>`;

const schedule: Writer = (talks) =>
  `<schedule><conference><title>Quill Days</title></conference><day><room name="A">${talks
    .map(
      (talk) =>
        `<event guid="${talk.id}"><date>${talk.day}T14:00:00+01:00</date><start>14:00</start><duration>00:45</duration><title>${titleOf(talk)}</title><persons><person>${talk.speaker}</person></persons>${talk.isCancelled ? '<status>cancelled</status>' : ''}</event>`,
    )
    .join('')}</room></day></schedule>`;

const indico: Writer = (talks) =>
  JSON.stringify({
    _type: 'HTTPAPIResult',
    results: talks.map((talk) => ({
      _type: 'Conference',
      id: talk.id,
      title: titleOf(talk),
      startDate: { date: talk.day, time: '14:00:00', tz: 'Europe/Paris' },
      chairs: [{ fullName: talk.speaker, affiliation: talk.at }],
      ...(talk.isCancelled ? { status: 'cancelled' } : {}),
    })),
  });

const researchSeminars: Writer = (talks) =>
  JSON.stringify({
    results: talks.map((talk) => ({
      seminar_id: 'Quill',
      seminar_ctr: Number(talk.id.replace(/\D/g, '')),
      title: talk.title ?? '',
      speaker: talk.speaker,
      speaker_affiliation: talk.at,
      start_time: `${talk.day}T14:00:00+01:00`,
      timezone: 'Europe/Paris',
      ...(talk.isCancelled ? { cancelled: true } : {}),
    })),
  });

const table: Writer = (talks) =>
  `id;title;speaker;affiliation;date;status\n${talks.map((talk) => `${talk.id};${talk.title ?? ''};${talk.speaker};${talk.at};${talk.day};${talk.isCancelled ? 'cancelled' : ''}\n`).join('')}`;

const talksXml: Writer = (talks) =>
  `<list><name>Quill</name>${talks
    .map(
      (talk) =>
        `<talk><id>${talk.id}</id><title>${titleOf(talk)}</title><speaker>${spoken(talk)}</speaker><start_time>${talk.day} 14:00</start_time>${talk.isCancelled ? '<status>cancelled</status>' : ''}</talk>`,
    )
    .join('')}</list>`;

/** The formats by name. */
export const writers: Readonly<Record<string, Writer>> = {
  iCalendar: calendar,
  JSON: (talks) => JSON.stringify(objects(talks)),
  NDJSON: (talks) =>
    objects(talks)
      .map((talk) => `${JSON.stringify(talk)}\n`)
      .join(''),
  'JSON-LD': linked,
  microdata,
  RSS: rss,
  schedule,
  Indico: indico,
  'researchseminars.org': researchSeminars,
  CSV: table,
  'talks.cam': talksXml,
};
