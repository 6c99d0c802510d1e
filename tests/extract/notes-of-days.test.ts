/** Lists of talks with the usual hour and room in a sentence, and others for the talk of one day. */
import { expect, it } from 'vitest';
import { talksAsRows } from './talks-as-rows.ts';

const LIST = `9:10 a.m., Jan. 14, 2019 — The lectures of this spring have been announced.

- Feb. 4, 2019: "How Children Learn Tone," Mei Sample, University of Porto
- March 11, 2019: "Verbs without Time," Carlos Example, University of York
- April 8, 2019: "The Sound of Crowds," Helen Sample, University of Bath

`;

const rows = (usual: string, other: string) => [
  `2019-02-04 | ${usual} | Mei Sample | How Children Learn Tone`,
  `2019-03-11 | ${other} | Carlos Example | Verbs without Time`,
  `2019-04-08 | ${usual} | Helen Sample | The Sound of Crowds`,
];

it.each([
  [
    'The March 11 lecture begins at 5 p.m. in Carver Auditorium.\n\nAll other lectures are held at 4 p.m. in Boole Hall 204.',
  ],
  [
    'The other lectures take place at 4 p.m. in Boole Hall 204.\n\nThe lecture on March 11 will be held at 5 p.m. in Carver Auditorium.',
  ],
  ['Lectures begin at 4 p.m. in Boole Hall 204, except for that of March 11, which is at 5 p.m. in Carver Auditorium.'],
  [
    'Each lecture will start at 4 p.m. in Boole Hall 204. The lecture on March 11 will take place at 5 p.m. in Carver Auditorium.',
  ],
])('the usual hour and room hold for all but the day that a sentence names: %s', async (notes) => {
  expect(await talksAsRows(`${LIST}${notes}\n`)).toEqual(rows('16:00 | Boole Hall 204', '17:00 | Carver Auditorium'));
});

it('the hour of tea before the talk of one day is none of it', async () => {
  const notes =
    'All lectures are held at 4 p.m. in Boole Hall 204.\n\nThe March 11 lecture will be preceded by tea at 3 p.m.\n';
  expect(await talksAsRows(LIST + notes)).toEqual(rows('16:00 | Boole Hall 204', '16:00 | Boole Hall 204'));
});
