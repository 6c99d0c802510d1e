/** Phrases that may be topics: beside what the vocabulary knows, and never instead of it. */
import { expect, it } from 'vitest';
import { portrayUnderstanding } from '../../src/extract/portrait.ts';
import { understand } from '../../src/extract/understand.ts';

async function talkOf(title: string, abstract = '') {
  const text = `Title: ${title}\nSpeaker: Ada Byron (University of Turin)\nDate: 4 May 2024\n${abstract && `\nAbstract: ${abstract}\n`}`;
  const read = await understand(text);
  return { read, talk: read.talks[0] };
}

it('are the phrases of a title that no vocabulary knows', async () => {
  const { read, talk } = await talkOf('Lantern economies and the price of whale oil in Nantucket');
  expect(talk?.topicCandidates.map(({ value }) => value)).toContain('lantern economies');
  expect(talk?.topicCandidates.every(({ confidence }) => confidence < 0.4)).toBe(true);
  expect(JSON.stringify(portrayUnderstanding(read).talks[0])).toContain('Lantern economies');
});

it('are not what is a topic already, nor a part of one', async () => {
  const { talk } = await talkOf('Rates of stochastic gradient descent');
  expect(talk?.topics.map(({ value }) => value)).toContain('stochastic gradient descent');
  expect(talk?.topicCandidates.map(({ value }) => value)).not.toContain('stochastic gradient descent');
});

it('are phrases that an abstract says twice', async () => {
  const { talk } = await talkOf(
    'A walk in the dark',
    'We study the quillback lantern of deep rivers. A quillback lantern glows for years; who carries it nobody knows.',
  );
  expect(talk?.topicCandidates.map(({ value }) => value)).toContain('quillback lantern');
});

it('are few', async () => {
  const { talk } = await talkOf(
    'Alpha quills, beta quills, gamma quills, delta quills, epsilon quills, zeta quills and eta quills',
  );
  expect((talk?.topics.length ?? 0) + (talk?.topicCandidates.length ?? 0)).toBeLessThanOrEqual(5);
});

it('are named in the abstract alone where they end like the topics that are known', async () => {
  const { talk } = await talkOf('Why so late?', 'We measure the quillback resonance equation. It usually says little.');
  expect(talk?.topicCandidates.map(({ value }) => value)).toContainEqual(expect.stringMatching(/resonance equation$/));
});

it('do not end in the verb after them, and have no words that say nothing', async () => {
  const { talk } = await talkOf(
    'Quillback lanterns',
    'Recent results show that brass lantern networks frimble. Brass lantern networks grow; new methods help.',
  );
  const candidates = talk?.topicCandidates.map(({ value }) => value) ?? [];
  expect(candidates).toContainEqual(expect.stringMatching(/lantern networks$/));
  expect(candidates.filter((one) => /frimble|results|grow|help/.test(one))).toEqual([]);
});

it('are compounds and nouns with their adjectives in German, and no verbs', async () => {
  const { talk } = await talkOf(
    'Wie fließt Grundwasser durch zerklüftetes Gestein?',
    'Wir messen die Grundwasserströmung in einer Landschaft und sagen mit einem Netz die Kluftöffnung voraus.',
  );
  const candidates = talk?.topicCandidates.map(({ value }) => value) ?? [];
  expect(candidates).toEqual(expect.arrayContaining(['Grundwasserströmung', 'Kluftöffnung', 'zerklüftetes Gestein']));
  expect(candidates.filter((one) => /fließt|messen|voraus/.test(one))).toEqual([]);
});

it('are nouns with what is joined to them in languages that put the noun first', async () => {
  const italian = await talkOf(
    'La memoria del ghiaccio: carote di ghiaccio e bolle d’aria',
    'Misuriamo la composizione della carota con uno spettrometro.',
  );
  expect(italian.talk?.topicCandidates.map(({ value }) => value)).toContain('carote di ghiaccio');
  const polish = await talkOf('Latarnie graniczne dla rzadkich grafów', 'Omówimy jak się one zachowują na drzewach.');
  expect(polish.talk?.topicCandidates.map(({ value }) => value)).toContain('latarnie graniczne');
});

it('are more specific than a part that the title has, and each said once', async () => {
  const { talk } = await talkOf(
    'Lanterns that know their age: quillback resonance',
    'We use low-frequency quillback resonance spectroscopy of lanterns.',
  );
  const candidates = talk?.topicCandidates.map(({ value }) => value) ?? [];
  expect(new Set(candidates).size).toBe(candidates.length);
  expect(candidates.filter((one) => one === 'quillback' || one === 'resonance')).toEqual([]);
});
