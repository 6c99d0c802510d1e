/** News releases, defences and pages of halls: what stands beside a talk and is none of its fields. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

const LEAD =
  'Ada Quill, who has taken apart every loom between Turin and Lyon, will give the 2007 Harbour Memorial Lecture Feb. 22 at Kaldera University.';
const MORE = 'The talk, titled “Looms without weavers,” is free and begins at 3:30 p.m. in room KL 265.';

it.each([
  [['Loom expert to speak at Kaldera', '', 'February 16, 2007']],
  [['Loom expert to speak at Kaldera', '', 'By Ivo Lind', 'February 16, 2007']],
])('a release is not the day of the talk, nor its author the speaker: %j', async (head) => {
  const about = 'The Harbour Memorial Lecture Series was established in 1981 to explore threads of every kind.';
  const { talks } = await understand([...head, '', LEAD, '', MORE, '', about].join('\n'));
  expect(
    talks.map(({ date, appearances, abstract }) => [date?.value, appearances.map(({ name }) => name.value), abstract]),
  ).toEqual([['2007-02-22', ['Ada Quill'], null]]);
});

it.each([
  [
    'Ada Quill, che ha smontato ogni telaio tra Torino e Lione, presenterà i suoi telai più antichi il 22 febbraio a Kaldera.',
    '16 febbraio 2007',
  ],
  [
    'Ada Quill, que desmontou todos os teares entre Turim e Lisboa, falará sobre os mais antigos em 22 de fevereiro em Kaldera.',
    '16 de fevereiro de 2007',
  ],
])('a release in another language is not the day of the talk either: %s', async (lead, day) => {
  const { talks } = await understand(['Kaldera', '', day, '', lead].join('\n'));
  expect(talks.map(({ date }) => date?.value)).toEqual(['2007-02-22']);
});

it('a day that stands alone above a text without another stays the day of the talk', async () => {
  const text =
    'This talk will present what is known of looms and why so few of them have been kept in the towns by the river.';
  expect(
    await talksAsRows(['Looms without weavers', '', 'Ada Quill', '', 'February 16, 2007', '', text].join('\n')),
  ).toEqual(['2007-02-16 | - | - | Ada Quill | Looms without weavers']);
});

it.each([
  ['Jury members :', '  • Prof. Boris Feld (Vienna), supervisor', '  • Prof. Cleo Marsh (Leeds)'],
  ['Directeur de recherche: Boris Feld', 'Président-rapporteur: Cleo Marsh', 'Examinatrice externe: Edda Brun'],
])('who examines a thesis gives no talk: %s', async (...jury) => {
  const page = ['PhD defence', '', '24 January 2022, 16:00', '', 'Looms without weavers by Ada Quill', '', ...jury];
  const { talks } = await understand(page.join('\n'));
  const speakers = talks.map(({ appearances }) =>
    appearances.filter(({ role }) => role === 'SPEAKER').map(({ name }) => name.value),
  );
  expect(speakers).toEqual([['Ada Quill']]);
});

it('what an evening costs is no title, and what a page says of it is its abstract', async () => {
  const page = [
    ...['Ponente: Dra. Ada Quill', 'Fecha: Jueves 20 de febrero de 2020 19:30 hrs', 'Cuota de recuperación $50'],
    'Sobre el conversatorio: Los telares son máquinas que recuerdan lo que tejen.',
  ];
  const { talks } = await understand(page.join('\n'));
  expect(talks.map(({ title, abstract }) => [title, abstract?.value])).toEqual([
    [null, 'Los telares son máquinas que recuerdan lo que tejen.'],
  ]);
});

it('takes the day of the headline before that on which the release was written', async () => {
  const rows = await talksAsRows(
    'Dr. Ada Quill to talk of looms at the Hooke Lecture on February 22\n\nFriday, February 2, 2007\n\nLooms without weavers: what is left to do\n\nA loom that nobody tends goes on weaving. We follow one for a year and count its faults every day.\n\nAda Quill is a lecturer at Kaldera University.\n',
  );
  expect(rows.map((row) => row.slice(0, 10))).toEqual(['2007-02-22']);
});

describe('a page with a telephone', () => {
  it('has a speaker beside whom it says to ring', async () => {
    const { talks } = await understand(
      'Thursday, 12 March 2015\n\nProfessor Petra Novak, Director of the Oslo Institute for Peat, will discuss the bogs of the north on Monday 23 March at the University of Oslo.\n\nProfessor Novak received her PhD from Lund University in 1988.\n\nWHAT: Lecture: Listening to the bog\n\nWHEN: Monday 23 March, 5pm\n\nMedia references\n\nTilda Marsh (Centre for Wet Soils)  (+47 22)  5550 1234\n',
    );
    expect(talks.map(({ people }) => people.map(({ name }) => name.value))).toEqual([['Petra Novak']]);
  });
});
