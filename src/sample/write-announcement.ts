/** The announcement of a single talk with abstract and bio, in three house styles. */

import { writeBio } from './sample-bio.ts';
import { americanDay, britishDay, dayParts } from './sample-day.ts';
import { sampleNotice } from './sample-notice.ts';
import type { SampleTalk } from './sample-talks.ts';
import type { SeededRandom } from './seeded-random.ts';

interface Parts {
  readonly talk: SampleTalk;
  readonly title: string;
  readonly names: string;
  readonly bios: readonly string[];
}

function labelled({ talk, title, names, bios }: Parts): string[] {
  const { series } = talk;
  return [
    `Title: ${title}`,
    `Speaker: ${names}`,
    `Date: ${dayParts(talk.date).weekday}, ${americanDay(talk.date)}`,
    `Time: ${series.start} - ${series.end}`,
    `Location: ${series.room}, ${series.host}`,
    ...(talk.host === null ? [] : [`Host: ${talk.host.name}`]),
    ...(talk.cancelled ? ['Status: cancelled'] : []),
    '',
    ...(talk.abstract === null ? [] : [`Abstract: ${talk.abstract}`, '']),
    `Bio: ${bios.join('\n\n')}`,
  ];
}

function headed({ talk, title, names, bios }: Parts): string[] {
  const { series } = talk;
  return [
    ...(talk.cancelled ? ['CANCELLED', ''] : []),
    title,
    '',
    names,
    `${britishDay(talk.date)}, ${series.start}-${series.end}`,
    `${series.room}, ${series.host}`,
    '',
    ...(talk.abstract === null ? [] : ['Abstract', '', talk.abstract, '']),
    talk.speakers.length > 1 ? 'About the speakers' : 'About the speaker',
    '',
    bios.join('\n\n'),
  ];
}

function mail({ talk, title, names, bios }: Parts): string[] {
  const { series } = talk;
  return [
    'Dear all,',
    '',
    talk.cancelled
      ? 'we are sorry to say that the following talk has been cancelled.'
      : `you are warmly invited to the next talk of the ${series.name}.`,
    '',
    `Speaker: ${names}`,
    `Title: ${title}`,
    `When: ${dayParts(talk.date).weekday}, ${britishDay(talk.date)}, ${series.start}`,
    `Where: ${series.room}, ${series.host}`,
    '',
    ...(talk.abstract === null ? [] : ['Abstract:', talk.abstract, '']),
    'Biography:',
    bios.join('\n\n'),
  ];
}

/** One talk's page or mail. */
export function writeAnnouncement(random: SeededRandom, talk: SampleTalk): string {
  const parts: Parts = {
    talk,
    title: talk.title ?? 'TBA',
    names: talk.speakers.map(({ person, post }) => `${person.name} (${post.institution.short})`).join(' and '),
    bios: talk.speakers.map(({ person }) => writeBio(random, person, talk.date)),
  };
  const styles = { 'announcement-labelled': labelled, 'announcement-headed': headed };
  const style = Object.entries(styles).find(([shape]) => shape === talk.series.shape)?.[1] ?? mail;
  const links = [
    ...(talk.recording === null ? [] : [`Recording: ${talk.recording}`]),
    ...(talk.slides === null ? [] : [`Slides: ${talk.slides}`]),
  ];
  const below = [...links, `Note: ${sampleNotice}`].join('\n');
  return [talk.series.name, '', ...style(parts), '', below, ''].join('\n');
}
