/** Fields that pages run together: labels and days in the marks of markdown, numbers of houses and rooms glued to days and hours. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

const EELS = '2026-03-06 | 13:15 | Mill Hall 4 | Anna Quill | Eels that remember';
const ICE = '2026-03-13 | 13:15 | Mill Hall 4 | Peter Feld | What does ice sing?';

it.each([
  [
    'in italics',
    '**Friday, March 6, 2026***Speaker*: Anna Quill (Turin)*Title*: Eels that remember*Time*: 1:15 pm*Room*: Mill Hall 4**Friday, March 13, 2026 (joint with Rivers)***Speaker*: Peter Feld (Ghent)*Title*: What does ice sing?*Time*: 1:15 pm*Room*: Mill Hall 4\n',
  ],
  [
    'in bold',
    '**Friday, March 6, 2026**\n\n**Speaker:** Anna Quill (Turin)**Title:** Eels that remember**Time:** 1:15 pm**Room:** Mill Hall 4**Friday, March 13, 2026****Speaker:** Peter Feld (Ghent)**Title:** What does ice sing?**Time:** 1:15 pm**Room:** Mill Hall 4\n',
  ],
])('reads labels %s that follow one another in one line', async (_how, page) => {
  expect(await talksAsRows(page)).toEqual([EELS, ICE]);
});

it('leaves a word in bold within a title, and labels in cells and struck out, where they stand', async () => {
  const page =
    '- **6 March 2026** – Anna Quill (Turin): *The **Time**-honoured loom*\n- **13 March 2026** – Peter Feld (Ghent): *What does ice sing?*\n';
  expect((await talksAsRows(page)).map((row) => row.split(' | ').at(-1))).toEqual([
    'The Time-honoured loom',
    'What does ice sing?',
  ]);
});

it('parts day, house, room and hours that lost the blanks between them', async () => {
  const page = [
    'Knots: Lessons and Gaps',
    'Presented by Dr. Anna Quill, Energy and Water Policy Institute',
    'July 9, 2024418 W. Mill Street, Ithaca, NYRoom 21172:00 pm to 3:00 pm',
    'Abstract: Knots under load have been studied for as long as there have been ropes, and yet we know little of them.',
  ];
  const { talks } = await understand(page.join('\n'));
  expect(
    talks.map(({ date, startTime, endTime, location, appearances }) => [
      date?.value,
      startTime?.value,
      endTime?.value,
      location?.value,
      appearances.flatMap(({ affiliations }) => affiliations.map(({ value }) => value)),
    ]),
  ).toEqual([
    ['2024-07-09', '14:00', '15:00', '418 W. Mill Street, Ithaca, NY Room 2117', ['Energy and Water Policy Institute']],
  ]);
});

it('reads titles between the quotes of TeX and plain ones, and sets apart what is served behind who speaks', async () => {
  const page =
    '6 March 2026, 1:15 PM\nMill Hall 4\n``Eels that remember"\nAnna Quill\nUniversity of Turin Refreshments served at 1:00p.m Friday, March 13, 2026 1:15 PM\nMill Hall 4\n``What does ice sing?"\nPeter Feld\nGhent University Tea will be served at 1\n';
  expect(await talksAsRows(page)).toEqual([EELS, ICE]);
  const { talks } = await understand(page);
  expect(talks.map(({ appearances }) => appearances[0]?.affiliations.map(({ value }) => value))).toEqual([
    ['University of Turin'],
    ['Ghent University'],
  ]);
});

it('reads labels whose marks stand around their values as well', async () => {
  const page = `# Loom Seminar

**Monday, 5 March 2018**

Title: Cloth in motion *Speaker: Ada Marlow (University of Turin) *

*Room: Hall 12 *

**Monday, 12 March 2018***Speaker: Dr. Boris Feld, Lund University*

Title: Threads at rest *Time: 16:00 *

Room: Hall 14
`;
  expect(await talksAsRows(page)).toEqual([
    '2018-03-05 | - | Hall 12 | Ada Marlow | Cloth in motion',
    '2018-03-12 | 16:00 | Hall 14 | Boris Feld | Threads at rest',
  ]);
});
