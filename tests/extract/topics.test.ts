import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

async function topicsOf(title: string, abstract = ''): Promise<string[]> {
  const event = { title, date: '2026-03-04', speakers: [{ name: 'Ada Lindqvist' }], ...(abstract && { abstract }) };
  const { talks } = await understand(JSON.stringify([event]));
  return talks.flatMap(({ topics }) => topics.map(({ value }) => value));
}

describe('phrases of a title that the vocabulary lacks', () => {
  it.each([
    ['A Brandwein inequality for the impatient', 'brandwein inequality'],
    ['Tales of lantern fisheries', 'lantern fisheries'],
    ['On tame braided categories', 'tame braided categories'],
  ])('are topics where they clearly are one: %s', async (title, topic) => {
    expect(await topicsOf(title)).toContain(topic);
  });

  it('are topics when the abstract takes them up', async () => {
    const title = 'Glimmer: a walk through the marsh';
    expect(await topicsOf(title)).toEqual([]);
    expect(
      await topicsOf('Hollow reed', 'Each hollow reed sings. We record how a reed, hollow or not, sounds.'),
    ).toEqual(['hollow reed']);
  });

  it('are topics where they are made of the words of known ones and end like many', async () => {
    expect(await topicsOf('Tales of curved surfaces')).toEqual(['curved surfaces']);
    expect(await topicsOf('Tales of frimbled surfaces')).toEqual([]);
  });

  it('keep the capitals of names that the vocabulary has', async () => {
    expect(await topicsOf('Brandt Equations and Hecke Inequalities')).toContain('Hecke inequalities');
  });

  it('are none where small words of another language stand in them', async () => {
    expect(await topicsOf('Ihre Inversion', 'Ihre Inversion und ihre Inversion.')).toEqual([]);
  });

  it.each(['The story so far', 'How to count and what to keep', 'A new method for old problems', 'Why it matters'])(
    'are none where they say nothing: %s',
    async (title) => {
      expect(await topicsOf(title)).toEqual([]);
    },
  );
});

describe('topics of a talk', () => {
  it('come from the title first, and are eight at most', async () => {
    const abstract =
      'We use graph neural networks, conformal prediction, optimal transport, random matrices, elliptic curves, knot theory, spin glasses, black holes and ergodic theory.';
    const topics = await topicsOf('Percolation and large deviations', abstract);
    expect(topics.slice(0, 2)).toEqual(['percolation', 'large deviations']);
    expect(topics).toHaveLength(8);
  });

  it('are found under their names in other languages, declined', async () => {
    expect(await topicsOf('Grenzen großer Sprachmodelle')).toEqual(['large language models']);
    expect(await topicsOf('Apprentissage fédéré et transport optimal')).toEqual([
      'federated learning',
      'optimal transport',
    ]);
  });
});
