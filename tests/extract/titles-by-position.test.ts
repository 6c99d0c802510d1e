/** Lists that have the titles below the names: what may as well be called a house is a title there. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

const PAGE = `Soil Reading Fridays

Fridays at 3:30 in 118 Tiller Hall

September 7, 2018 – Reading group

What do roots remember? Ada Ferrall. 2018. Annals of Soil Memory 12(3): 45-67 (from the Library)

September 14, 2018 – Martin Quill

How old is a moss cushion? Three ways to tell

September 28, 2018 – Caroline Feld & Jan Holm

Counting lichens: what the eye leaves out

October 12, 2018 – Monica Marlow, University of Leeds

Soil Memory

November 9, 2018 – Julia Brandt

Baltic Driftwood
`;

it('reads two capitals below a name as the title, and a paper as no place', async () => {
  const rows = await talksAsRows(PAGE);
  expect(rows.slice(-4)).toEqual([
    '2018-09-14 | 15:30 | 118 Tiller Hall | Martin Quill | How old is a moss cushion? Three ways to tell',
    '2018-09-28 | 15:30 | 118 Tiller Hall | Caroline Feld & Jan Holm | Counting lichens: what the eye leaves out',
    '2018-10-12 | 15:30 | 118 Tiller Hall | Monica Marlow | Soil Memory',
    '2018-11-09 | 15:30 | 118 Tiller Hall | Julia Brandt | Baltic Driftwood',
  ]);
});

it('leaves an institution below a name where titles stand elsewhere', async () => {
  const page = `Spring 2019
March 5: Martin Quill
Kaldera Labs
How old is a moss cushion? Three ways to tell

March 12: Caroline Feld
Ferrall Research
Counting lichens in the city

March 19: Julia Brandt
Tiller Systems
`;
  const rows = await talksAsRows(page);
  expect(rows[2]).toContain('| Julia Brandt | -');
});

it('a title keeps the "From" with which it begins behind the day', async () => {
  const { talks } = await understand(
    'Oct. 19, 2026 From Fishing Nets to Lattices: Knots at the Edge of Ice\n\nSpeaker: Ada Quill\nTime: Oct. 19, 2026. 2:30-3:30 pm\n',
  );
  expect(talks[0]?.title?.value).toBe('From Fishing Nets to Lattices: Knots at the Edge of Ice');
});
