/** A seminar's talks as the JSON that seminar sites export. */
import { Temporal } from 'temporal-polyfill';
import { writeBio } from './sample-bio.ts';
import { sampleNotice } from './sample-notice.ts';
import type { SampleSeries } from './sample-series.ts';
import type { SampleTalk } from './sample-talks.ts';
import type { SeededRandom } from './seeded-random.ts';

function instant(series: SampleSeries, day: string, time: string): string {
  return Temporal.PlainDateTime.from(`${day}T${time}:00`)
    .toZonedDateTime(series.timeZone)
    .toString({ timeZoneName: 'never' });
}

/** The export of one series. */
export function writeExport(random: SeededRandom, series: SampleSeries, talks: readonly SampleTalk[]): string {
  const events = talks.map((talk) => ({
    id: `${series.slug}-${talk.number}`,
    title: talk.title ?? 'TBA',
    start: instant(series, talk.date, series.start),
    end: instant(series, talk.date, series.end),
    speakers: talk.speakers.map(({ person, post }) => ({
      name: person.name,
      affiliation: post.institution.name,
      bio: writeBio(random, person, talk.date),
    })),
    abstract: talk.abstract,
    room: series.room,
    cancelled: talk.cancelled,
    ...(talk.recording === null ? {} : { recording: talk.recording }),
    ...(talk.slides === null ? {} : { slides: talk.slides }),
  }));
  const feed = { series: series.name, host: series.host, note: sampleNotice, timezone: series.timeZone, events };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
