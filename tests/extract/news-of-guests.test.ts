/** News of houses that announce a guest in sentences: who comes, on which day, and what is said of the house or the series only. */
import { expect, it } from 'vitest';
import { findPersonNames } from '../../src/extract/parsers/person-names.ts';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

it.each([
  ['Die Turiner Chemie-Professorin Clara Vogt hält einen Vortrag.', ['Clara Vogt']],
  ['Nobelpreisträger Martin Quast spricht.', ['Martin Quast']],
  ['Cornell Economist Susan Quill will speak.', ['Susan Quill']],
  ['la profesora de la Universidad de Sevilla Elena Rubio explicará', ['Elena Rubio']],
  ['Kaldera Professor Susan Quill will speak.', ['Susan Quill']],
  // Nothing stands before these.
  ['Anna Forscher will speak.', ['Anna Forscher']],
  ['Susan Quill Winner', ['Susan Quill Winner']],
])('what somebody is stands before the name and is no part of it: %s', (text, names) => {
  expect(findPersonNames(text).map(({ name }) => name)).toEqual(names);
});

it('reads a guest who headlines a lecture that has no title', async () => {
  const text = [
    'Economist Susan Quill, deputy secretary-general of the European Space Agency, will headline the Hooke Lecture on Crafts and Public Life at Kaldera University at 5 p.m. on Thursday, May 16.',
    'A public Q&A and reception will follow the lecture.',
    'The Hooke Lecture and reception are hosted by the department of economics of Kaldera University.',
  ];
  const { talks } = await understand(text.join('\n'));
  expect(
    talks.map(({ title, abstract, date, startTime, appearances }) => [
      title,
      abstract,
      date?.value,
      startTime?.value,
      appearances.map(({ name, affiliations }) => [name.value, affiliations.map(({ value }) => value)]),
    ]),
  ).toEqual([[null, null, '--05-16', '17:00', [['Susan Quill', ['European Space Agency']]]]]);
});

it('takes what a house says of itself and of its lectureship for neither title nor abstract', async () => {
  const text = [
    'The Department of Textiles takes on the oldest problems of weaving by theory, by practice, and by training those who come after us.',
    '',
    'Clara Voss Distinguished Lectureship',
    '',
    'We are truly pleased to announce that Dr. Susan Quill, Professor of Looms at the University of Turin, will be the recipient of the 2025 Clara Voss Distinguished Lectureship!',
    '',
    'Dr. Susan Quill is scheduled to give a lecture at Kaldera University on Thursday, October 23rd.',
    '',
    'Lecture will be held in Hall 12 followed by a reception in the foyer.',
  ];
  const { talks } = await understand(text.join('\n'));
  expect(
    talks.map(({ title, abstract, appearances }) => [
      title,
      abstract,
      appearances.map(({ name, affiliations }) => [name.value, affiliations.map(({ value }) => value)]),
    ]),
  ).toEqual([[null, null, [['Susan Quill', ['University of Turin']]]]]);
});

it('takes the day and hour with which a site stamps its news for none of the talk', async () => {
  const text = [
    'Dr. Susan Quill to present Hooke Lecture',
    '',
    'Mon, 02/12/2018 - 8:15am',
    '',
    'Dr. Susan Quill, professor of looms at the University of Turin, will present the Hooke Lecture. Her talk, titled “Looms without weavers,” is set for 7 p.m. Tuesday, March 6 in the Quill Hall.',
  ];
  expect((await talksAsRows(text.join('\n'))).map((row) => row.slice(0, 16))).toEqual(['--03-06 | 19:00 ']);
});

it('takes whom journalists may ask for no speaker of another talk', async () => {
  const text =
    'Die Turiner Informatikerin Clara Vogt ist zu Gast. Am Mittwoch, 16. Oktober 2013, 15 Uhr, spricht sie im Institut für Informatik über “Webstühle, die rechnen”.\nInformationen für Journalisten: Petra Holm';
  const { talks } = await understand(text);
  expect(
    talks.map(({ title, appearances }) => [title?.value, appearances.map(({ role, name }) => [role, name.value])]),
  ).toEqual([['Webstühle, die rechnen', expect.arrayContaining([['SPEAKER', 'Clara Vogt']])]]);
});

it('takes what a talk is part of for no end of its title', async () => {
  const text =
    'Looms That Outlive Their Weavers\npart of the Kaldera Crafts Centenary\n\nSpeaker: Susan Quill\nDate: May 14, 2010';
  expect(await talksAsRows(text)).toEqual(['2010-05-14 | - | - | Susan Quill | Looms That Outlive Their Weavers']);
});
