/** Programmes whose tables hold talks side by side, a column each for a track or a room. */
import { expect, it } from 'vitest';
import { talksAsRows } from './talks-as-rows.ts';

const ROWS = [
  '2025-06-05 | 10:00 | Room 12 | Ada Quill | Looms without weavers',
  '2025-06-05 | 10:00 | Room 14 | Boris Feld | The price of a thread',
  '2025-06-05 | 10:30 | Room 12 | Cleo Marsh | Dyes of the river towns',
  '2025-06-05 | 10:30 | Room 14 | Erik Olsen | Knots that hold',
  '2025-06-05 | 11:30 | Room 12 | Edda Brun | Counting stitches',
];
const BODY = [
  '| 10:00 | Ada Quill (Turin): Looms without weavers | Boris Feld (Vienna): The price of a thread |',
  '| 10:30 | Cleo Marsh (Leeds): Dyes of the river towns | Erik Olsen (Bergen): Knots that hold |',
  '| 11:00 | Coffee | Coffee |',
  '| 11:30 | Edda Brun (Lund): Counting stitches | |',
];

it.each(['| Time | Room 12 | Room 14 |', '|  | Track A: Looms, Room 12 | Track B: Threads, Room 14, chair Ivo Lind |'])(
  'each have the hour of the row and the place of their column: %s',
  async (head) => {
    expect(await talksAsRows(['Thursday, 5 June 2025', '', head, ...BODY].join('\n'))).toEqual(ROWS);
  },
);

it('are of the day that heads the programme, without the numbers that it gives them', async () => {
  const page = [
    ...['Days of Looms', '', 'Thursday, 5 June 2025', '', 'Registration | 08:45 |', '', 'Parallel sessions', ''],
    'Time | Track A: Looms, room 12 | Track B: Threads, room 14 |',
    '10:00–10:25 | A1. Looms without weavers – Ada Quill (University of Turin) | B1. The price of a thread – Boris Feld (University of Vienna) |',
    '10:25–10:50 | A2. CANCELLED – Dyes of the river towns – Cleo Marsh (Leeds University) | B2. Knots that hold – Erik Olsen (University of Bergen) |',
  ];
  expect(await talksAsRows(page.join('\n'))).toEqual([
    '2025-06-05 | 10:00 | room 12 | Ada Quill | Looms without weavers',
    '2025-06-05 | 10:00 | room 14 | Boris Feld | The price of a thread',
    '2025-06-05 | 10:25 | room 12 | Cleo Marsh | Dyes of the river towns',
    '2025-06-05 | 10:25 | room 14 | Erik Olsen | Knots that hold',
  ]);
});
