/** Lists that tell the title with a word behind who speaks. */
import { expect, it } from 'vitest';
import { talksAsRows } from './talks-as-rows.ts';

it('reads titles behind "on" after a house, a bracket or a name', async () => {
  const list = `Summer Lectures 2024

* June 5, Room 12, Nora Quill: Professor of History, Lund University, on Maps Before Paper
* June 10, Room 12: Eva Feld (Leeds University) on Knots and Ledgers: Counting in Peru (The Hartwell Lecture)
* June 12: Mary Arne on Ice in Print
`;
  expect(await talksAsRows(list)).toEqual([
    '2024-06-05 | - | Room 12 | Nora Quill | Maps Before Paper',
    '2024-06-10 | - | Room 12 | Eva Feld | Knots and Ledgers: Counting in Peru',
    '2024-06-12 | - | - | Mary Arne | Ice in Print',
  ]);
});

it('takes neither where a talk is held for a title, nor a title apart that has such a word', async () => {
  const list = `Summer Lectures 2024

5 June, 6 pm: Nora Quill (Lund University), on Zoom
10 June, 6 pm: Eva Feld (Leeds University), on Campus
12 June, 6 pm: Mary Arne (Trent University), Cities, on Water and Sand
`;
  expect((await talksAsRows(list)).map((row) => row.split(' | ').at(-1))).toEqual([
    '-',
    '-',
    'Cities, on Water and Sand',
  ]);
});
