/**
 * The sample: announcements of made-up seminars over ten years, so that a new user has something to ask about.
 *
 * Its documents go the way of every import. A user sees that it is a sample by the names of the series, which begin
 * with "Sample", and by the notice in each document; whoever takes back its import has none of it left.
 */
import type { ImportFormat } from '../extract/understanding.ts';
import { makeSamplePeople } from './sample-careers.ts';
import { sampleSeries } from './sample-series.ts';
import { makeSampleTalks, type SampleTalk } from './sample-talks.ts';
import { seedAnnouncement } from './seed-announcement.ts';
import { seededRandom } from './seeded-random.ts';
import { writeAnnouncement } from './write-announcement.ts';
import { writeCalendar } from './write-calendar.ts';
import { writeExport } from './write-export.ts';
import { writeProgramme } from './write-programme.ts';

const sampleSeed = 20_240_229;

export interface SampleDocument {
  readonly uri: string;
  readonly text: string;
  readonly format?: ImportFormat;
  /** ISO day. */
  readonly referenceDate: string;
  readonly together?: string;
}

export interface SampleDocumentWithTalks extends SampleDocument {
  /** What it announces, in the order of the text. */
  readonly talks: readonly SampleTalk[];
}

function byTerm(talks: readonly SampleTalk[]): Map<string, SampleTalk[]> {
  const terms = new Map<string, SampleTalk[]>();
  for (const talk of talks) terms.set(talk.term, [...(terms.get(talk.term) ?? []), talk]);
  return terms;
}

/** The made-up documents, each beside the talks that it announces: what reading them should give. Another seed gives other people and talks. */
export function makeSampleDocuments(seed = sampleSeed): SampleDocumentWithTalks[] {
  const random = seededRandom(seed);
  const all = makeSampleTalks(random, makeSamplePeople(random));
  return sampleSeries.flatMap((series): SampleDocumentWithTalks[] => {
    const talks = all.filter((talk) => talk.series === series);
    const referenceDate = talks[0]?.date ?? '';
    const uri = `sample:${series.slug}`;
    if (series.shape === 'calendar')
      return [{ uri, text: writeCalendar(random, series, talks), format: 'ICALENDAR', referenceDate, talks }];
    if (series.shape === 'export')
      return [{ uri, text: writeExport(random, series, talks), format: 'JSON', referenceDate, talks }];
    if (series.shape.startsWith('programme'))
      return [...byTerm(talks)].map(([term, ofTerm]) => ({
        uri: `${uri}/${term.toLowerCase().replace(' ', '-')}`,
        text: writeProgramme(random, term, ofTerm),
        referenceDate: ofTerm[0]?.date ?? referenceDate,
        talks: ofTerm,
      }));
    return talks.map((talk) => ({
      uri: `${uri}/${talk.date}`,
      text: writeAnnouncement(random, talk),
      referenceDate: talk.date,
      talks: [talk],
    }));
  });
}

/** All documents of the sample, the same on every machine; one undo takes all of them back. */
export function sampleDocuments(): readonly SampleDocument[] {
  const made = makeSampleDocuments().map(({ talks: _, ...document }) => document);
  return [...made, seedAnnouncement].map((document) => ({ ...document, together: 'sample' }));
}
