/** A seminar's talks as an iCalendar feed (RFC 5545). */
import { writeBio } from './sample-bio.ts';
import { sampleNotice } from './sample-notice.ts';
import type { SampleSeries } from './sample-series.ts';
import type { SampleTalk } from './sample-talks.ts';
import type { SeededRandom } from './seeded-random.ts';

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');
}

/** Lines are at most 75 octets long; the rest goes on after a line break and a space. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of line) {
    if (Buffer.byteLength(piece + sign) > 74) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...pieces, piece].join('\r\n ');
}

function local(day: string, time: string): string {
  return `${day.replaceAll('-', '')}T${time.replace(':', '')}00`;
}

function event(random: SeededRandom, series: SampleSeries, talk: SampleTalk): string[] {
  const names = talk.speakers.map(({ person, post }) => `${person.name} (${post.institution.name})`).join(' and ');
  const description = [
    `Speaker: ${names}`,
    ...(talk.abstract === null ? [] : [`Abstract: ${talk.abstract}`]),
    ...talk.speakers.map(({ person }) => `Bio: ${writeBio(random, person, talk.date)}`),
    ...(talk.recording === null ? [] : [`Recording: ${talk.recording}`]),
    ...(talk.slides === null ? [] : [`Slides: ${talk.slides}`]),
  ].join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${series.slug}-${talk.number}@sample.example.org`,
    `DTSTAMP:${local(talk.date, '00:00')}Z`,
    `DTSTART;TZID=${series.timeZone}:${local(talk.date, series.start)}`,
    `DTEND;TZID=${series.timeZone}:${local(talk.date, series.end)}`,
    `SUMMARY:${escaped(`${names}: ${talk.title ?? 'TBA'}`)}`,
    `LOCATION:${escaped(`${series.room}, ${series.host}`)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:https://example.org/sample/talks/${talk.number}`,
    ...(talk.cancelled ? ['STATUS:CANCELLED'] : []),
    'END:VEVENT',
  ];
}

/** The feed of one series. */
export function writeCalendar(random: SeededRandom, series: SampleSeries, talks: readonly SampleTalk[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Talkgraph//Sample//EN',
    `X-WR-CALNAME:${escaped(series.name)}`,
    `X-WR-CALDESC:${escaped(sampleNotice)}`,
    `X-WR-TIMEZONE:${series.timeZone}`,
    ...talks.flatMap((talk) => event(random, series, talk)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}
