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

describe('what is no topic', () => {
  async function allOf(title: string, abstract = '', extra: Record<string, unknown> = {}): Promise<string[]> {
    const event = { title, date: '2026-03-04', speakers: [{ name: 'Ada Lindqvist' }], abstract, ...extra };
    const { talks } = await understand(JSON.stringify([event]));
    return talks.flatMap(({ topics, topicCandidates }) => [...topics, ...topicCandidates].map(({ value }) => value));
  }
  const BESIDE = 'A quillback resonance is measured. We compare a quillback resonance with others.';

  it.each([
    ['The lamp: quillback resonance', BESIDE, /lamp/i],
    ["Quillback resonance: a beginner's guide", BESIDE, /beginner|guide/i],
    ['Weighing quillback resonance', BESIDE, /weighing/i],
    ['Reading the quillback', BESIDE, /reading/i],
    ['Quillback resonance, after Lindqvist', BESIDE, /lindqvist/i],
    ['Escuchar la resonancia del quillback', 'Terminaré con una resonancia del quillback.', /escuchar|terminaré/i],
    [
      'Traduire le quillback : peut-on mesurer ?',
      'Le résultat repose sur un estimateur fondé sur le quillback.',
      /traduire|peut|fondé/i,
    ],
    ['Quillback, którego nie ma', 'Omówimy rezonans, który zależy od quillbacka.', /któr|omówimy|zależy/i],
    ['Der leere Raum im Quillback', 'Wir messen den leeren Raum im Quillback.', /leere|Raum$/],
    ['Quillback resonance', `${BESIDE} The quillback stores power, as its cells work.`, /stores|cells work/i],
    ['Quillback resonance', `${BESIDE} This was found by Quenneforth at night.`, /quenneforth/i],
    ['Artin groups', 'Artin groups abound, as physics tells.', /^physics$/],
  ])('%s (%#)', async (title, abstract, none) => {
    const topics = await allOf(title, abstract);
    expect(topics).not.toEqual([]);
    expect(topics.filter((topic) => none.test(topic))).toEqual([]);
  });

  it('is what the phrase around it says better', async () => {
    expect(await allOf('Schwarze Löcher', 'Wir hören verschmelzende Schwarze Löcher.')).toEqual(['black holes']);
    expect(await allOf('Eight Artin groups', 'Artin groups abound.')).toEqual(['Artin groups']);
  });
});
