import { describe, expect, test } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import type { ReadTalk } from '../../src/extract/understanding.ts';
import { makeSampleDocuments, sampleDocuments } from '../../src/sample/sample-documents.ts';
import type { SampleTalk } from '../../src/sample/sample-talks.ts';

interface Pair {
  readonly told: SampleTalk;
  readonly read: ReadTalk | null;
}

function speakersOf(talk: ReadTalk): string {
  const speakers = talk.appearances.filter(({ role }) => role === 'SPEAKER');
  return speakers
    .map(({ name }) => name.value)
    .sort()
    .join(', ');
}

function describeRead({ read }: Pair): string {
  return read === null ? 'not read' : `${read.date?.value}: ${speakersOf(read)}: ${read.title?.value ?? 'TBA'}`;
}

function describeTold({ told }: Pair): string {
  const speakers = told.speakers.map(({ person }) => person.name).sort();
  return `${told.date}: ${speakers.join(', ')}: ${told.title ?? 'TBA'}`;
}

/** Each talk that was told beside the one that was read for it: in a document no two are on the same day. */
async function readAll(): Promise<{ pairs: Pair[]; readCount: number }> {
  const pairs: Pair[] = [];
  let readCount = 0;
  for (const { text, referenceDate, format, talks } of makeSampleDocuments()) {
    const { talks: read } = await understand(text, { referenceDate, ...(format === undefined ? {} : { format }) });
    readCount += read.length;
    for (const told of talks) pairs.push({ told, read: read.find((one) => one.date?.value === told.date) ?? null });
  }
  return { pairs, readCount };
}

describe('reading the sample', async () => {
  const { pairs, readCount } = await readAll();
  const share = (right: (pair: Pair) => boolean) => pairs.filter(right).length / pairs.length;

  test('finds as many talks as were told', () => {
    expect(readCount).toBe(pairs.length);
  });

  test('gets title, date and speakers of 95 % right', () => {
    const wrong = pairs.filter((pair) => describeRead(pair) !== describeTold(pair));
    const listed = wrong.map((pair) => `${describeTold(pair)}  ≠  ${describeRead(pair)}`).join('\n');
    expect(wrong.length / pairs.length, listed).toBeLessThanOrEqual(0.05);
  });

  test('gets the series, the cancellations and the recordings of 95 % right', () => {
    expect(share(({ told, read }) => read?.series?.value === told.series.name)).toBeGreaterThanOrEqual(0.95);
    expect(share(({ told, read }) => (read?.status?.value === 'CANCELLED') === told.cancelled)).toBeGreaterThanOrEqual(
      0.95,
    );
    const recorded = ({ read }: Pair) => read?.resources.some(({ kind }) => kind === 'RECORDING') ?? false;
    const listed = ({ told }: Pair) =>
      told.series.shape !== 'programme-table' && told.series.shape !== 'programme-dashes';
    const told = pairs.filter(listed);
    const right = told.filter((pair) => recorded(pair) === (pair.told.recording !== null));
    expect(right.length / told.length).toBeGreaterThanOrEqual(0.95);
  });

  test('reads where the people of the single announcements took their degree and work now', () => {
    const single = pairs.filter(({ told }) => told.series.shape.startsWith('announcement'));
    const right = single.filter(({ told, read }) =>
      told.speakers.every(({ person, post }) => {
        const career = read?.people.find(({ name }) => name.value === person.name)?.career ?? [];
        const at = (name: string) => career.some(({ institution }) => institution.value === name);
        return at(person.degree.institution.name) && at(post.institution.name);
      }),
    );
    expect(right.length / single.length).toBeGreaterThanOrEqual(0.8);
  });

  test('reads the announcement that Talkgraph was begun with', async () => {
    const document = sampleDocuments().at(-1);
    const { talks } = await understand(document?.text ?? '', { referenceDate: '2021-11-12' });
    expect(talks.map((talk) => [talk.date?.value, speakersOf(talk)])).toEqual([['2021-11-12', 'Suvrit Sra']]);
    const places = talks[0]?.people.find(({ name }) => name.value === 'Suvrit Sra')?.career ?? [];
    const names = new Set(places.map(({ institution }) => institution.value));
    for (const place of ['MIT', 'Max Planck Institute for Intelligent Systems', 'Carnegie Mellon University'])
      expect([...names]).toContain(place);
  });
});
