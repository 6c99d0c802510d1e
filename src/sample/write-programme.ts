/** A term's programme as seminar pages show it, in four house styles. */
import { InputError } from '../errors.ts';
import { writeBio } from './sample-bio.ts';
import { americanDay, britishDay, dayParts, twelveHours } from './sample-day.ts';
import { sampleNotice } from './sample-notice.ts';
import type { SampleTalk } from './sample-talks.ts';
import type { SeededRandom } from './seeded-random.ts';

function named(talk: SampleTalk): string {
  return talk.speakers.map(({ person, post }) => `${person.name} (${post.institution.short})`).join(' and ');
}

function links(talk: SampleTalk): string[] {
  return [
    ...(talk.recording === null ? [] : [`Recording: ${talk.recording}`]),
    ...(talk.slides === null ? [] : [`Slides: ${talk.slides}`]),
  ];
}

function labelled(random: SeededRandom, talk: SampleTalk): string {
  return [
    `${britishDay(talk.date)}${talk.cancelled ? ' (cancelled)' : ''}`,
    `${talk.speakers.length > 1 ? 'Speakers' : 'Speaker'}: ${named(talk)}`,
    `Title: ${talk.title ?? 'TBA'}`,
    ...(talk.abstract === null ? [] : [`Abstract: ${talk.abstract}`]),
    ...talk.speakers.map(({ person }) => `Bio: ${writeBio(random, person, talk.date)}`),
    ...(talk.host === null ? [] : [`Host: ${talk.host.name}`]),
    ...links(talk),
  ].join('\n');
}

function lines(talk: SampleTalk): string {
  const { weekday } = dayParts(talk.date);
  return [
    `${weekday}, ${americanDay(talk.date)}${talk.cancelled ? ' - CANCELLED' : ''}`,
    named(talk),
    talk.title ?? 'TBA',
    ...(talk.abstract === null ? [] : [talk.abstract]),
    ...links(talk),
  ].join('\n');
}

function row(talk: SampleTalk): string {
  const { day, month, year } = dayParts(talk.date);
  const title = `${talk.cancelled ? 'CANCELLED: ' : ''}${talk.title ?? 'TBA'}`;
  return `${day} ${month.slice(0, 3)} ${year} | ${named(talk)} | ${title} | ${talk.host?.name ?? ''} |`;
}

function dashed(talk: SampleTalk): string {
  const title = `“${talk.title ?? 'TBA'}”`;
  return `${britishDay(talk.date)} – ${named(talk)} – ${title}${talk.cancelled ? ' (cancelled)' : ''}`;
}

/** The page of one term; the talks are in the order of their dates. */
export function writeProgramme(random: SeededRandom, term: string, talks: readonly SampleTalk[]): string {
  const [first] = talks;
  if (first === undefined) throw new InputError('A programme needs a talk');
  const { series } = first;
  const weekday = `${dayParts(first.date).weekday}s`;
  const top = [series.name, `${series.host}, ${term}`, '', sampleNotice, ''];
  switch (series.shape) {
    case 'programme-labelled':
      return [
        ...top,
        `Time and place: ${weekday}, ${series.start} - ${series.end}, ${series.room}`,
        '',
        talks.map((talk) => labelled(random, talk)).join('\n\n'),
        '',
      ].join('\n');
    case 'programme-lines':
      return [
        ...top,
        `The colloquium meets on ${weekday} at ${twelveHours(series.start)} in ${series.room}.`,
        '',
        talks.map(lines).join('\n\n'),
        '',
      ].join('\n');
    case 'programme-table':
      return [
        ...top,
        `Talks are on ${weekday} at ${twelveHours(series.start)} in ${series.room}.`,
        '',
        'Date | Speaker | Title | Host |',
        ...talks.map(row),
        '',
      ].join('\n');
    default:
      return [...top, `${weekday}, ${series.start}-${series.end}, ${series.room}`, '', ...talks.map(dashed), ''].join(
        '\n',
      );
  }
}
