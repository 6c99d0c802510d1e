/** What copying leaves in a text beside its words: names of pictures, rules in the midst of lines, hours without their mark. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

const WHEN = 'Thursday, 12 March 2015, 7 p.m.';
const ROW = '2015-03-12 | 19:00 | - | Petra Novak | How rivers remember';

it.each([
  ['beside the name in capitals', `Evening Lectures\n\n${WHEN}\nPetra NovakPETRA NOVAK\nHow rivers remember\n`],
  ['behind the name in capitals', `Evening Lectures\n\n${WHEN}\nPETRA NOVAK Petra NovakHow rivers remember\n`],
  ['before the title', `Evening Lectures\n\n${WHEN}\nnovakHow rivers remember\n\nSpeaker: Petra Novak\n`],
  [
    'on a line of its own',
    `Keynotes\n\n${WHEN}\n\nPetra's photo\n\nPetra Novak\n\nKeynote Title\n\nHow rivers remember\n`,
  ],
])('leaves out what a picture is called %s', async (_where, text) => {
  expect(await talksAsRows(text)).toEqual([ROW]);
});

it('ends lines at rules that stand within them', async () => {
  const rule = '='.repeat(60);
  const text = 'Rivers carry what storms have loosened, and they carry it for longer than the storms last.';
  const { talks } = await understand(
    `Speaker: Petra Novak\nTitle: How rivers remember\nDate: ${WHEN} ${rule} ${text} ${rule} Petra Novak is Professor of Geology at the University of Oslo.\n`,
  );
  expect(talks.map(({ title, abstract }) => [title?.value, abstract?.value])).toEqual([['How rivers remember', text]]);
});

it('reads four digits behind a word for hours as an hour', async () => {
  expect(await talksAsRows('Petra Novak\nHow rivers remember\n12 March 2015, godz. 1915\n')).toEqual([
    ROW.replace('19:00', '19:15'),
  ]);
});

it('ends no title before its last word is one that leads on', async () => {
  const title = 'Les foires des villes portuaires de 1620 à 1780 : jeux de métier ou de prestige ? Une comparaison';
  expect(
    await talksAsRows(`Soutenance\n\n${title}\n\nDoctorante\nNOVAK Petra\nDate de la soutenance\n12/03/2015 à 19:00\n`),
  ).toEqual([ROW.replace('How rivers remember', title)]);
});

it('leaves what tickets cost out of the abstract', async () => {
  const text = 'Rivers carry what storms have loosened, and they carry it for longer than the storms last. We ask why.';
  const { talks } = await understand(
    `Speaker: Petra Novak\nTitle: How rivers remember\nDate: ${WHEN}\nAbstract: ${text} Tickets are $14 for guests, $11 for members.\n`,
  );
  expect(talks.map(({ abstract }) => abstract?.value)).toEqual([text]);
});

it('takes no heading of a list for a title', async () => {
  const text = 'Rivers carry what storms have loosened. They carry it for longer than the storms last, and we ask why.';
  expect(
    await talksAsRows(
      `${WHEN}\n\nTalk Abstracts and Speaker Biographies\n\nHow rivers remember\n\nAbstract\n\n${text}\n\nBiography\n\nPetra Novak is Professor of Geology at the University of Oslo.\n`,
    ),
  ).toEqual([ROW]);
});

it('the rows of a small calendar are no titles', async () => {
  const text =
    'Weaving seminar\n\nSu Mo Tu We Th Fr Sa\n27 28 29 30 1 2 3\n4 5 6 7 8 9 10\n25 26 27 28 29 30 31\nDate/Time:Thursday, 22 Oct 2026 from 3:10 pm to 4:00 pm\nLocation:Old Mill, Hall 2\nCost:Free\nChannel:College of Looms\nCategories:Lectures\n"Who Will Mend the Looms?" Anna Quill, former NASA chief scientist.\n\nMore than a thousand looms are at work in mills, and none of them was built to be repaired. This talk discusses how one mends them.\n';
  const { talks } = await understand(text);
  expect(
    talks.map(({ title, appearances }) => [
      title?.value,
      appearances.map(({ name, affiliations }) => [name.value, affiliations.length]),
    ]),
  ).toEqual([['Who Will Mend the Looms?', [['Anna Quill', 0]]]]);
});

it('a day stamped on news at the top is none of the talk that gives its own below', async () => {
  const text =
    'Eels, guests of the autumn lecture\n\nMon, 02/10/2017 - 10:41\n\nEvery second thousands of eels pass the mill unseen. For a long time nobody knew where they went; this lecture tells how it was found out.\n\nAutumn lecture 2017\n\n“Eels with a past”\n\nAnna Quill. Ghent University.\n\nDate: Monday, 16 October 2017\n\nTime: 12:30\n';
  const { talks } = await understand(text);
  expect(talks.map(({ date, startTime }) => [date?.value, startTime?.value])).toEqual([['2017-10-16', '12:30']]);
});

it('a post that touches the name before it is set apart', async () => {
  const text =
    'Distinguished Lecture\n\nLooms After Steam\n\nDr. Anna P. QuillVice President, Lund University\n\nThursday, May 7, 2026, 4 pm\n';
  const { talks } = await understand(text);
  expect(talks.flatMap(({ appearances }) => appearances.map(({ name }) => name.value))).toEqual(['Anna P. Quill']);
});

it.each([
  'Zurück zur Übersicht',
  'Retour à la liste des séminaires',
  'Volver al listado de eventos',
  'Torna alla pagina principale',
  'Voltar à lista de seminários',
  'Terug naar het overzicht',
  'Powrót do listy wydarzeń',
  'Mentions légales | Contact',
])('"%s" below a talk is none of it', async (link) => {
  expect(await talksAsRows(`Colloquium\n\nAda Quill (Turin)\n\n12 May 2026, 14:00, Room 3\n\n${link}\n`)).toEqual([
    '2026-05-12 | 14:00 | Room 3 | Ada Quill | -',
  ]);
});
