/** Lists whose days are two numbers with a dash: month and day, or day and month. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

const TERMS = `Fall 2024

9-27 Anna Quill (in person)

10-18 Eva Lund (Zoom)

12-6 Peter Feld (Harborlight 2023 Winner)

Spring 2025

1-24 Mary Ek (in person)

Past talks

Fall 2023

September 15, 4:00 PM: Paul Arne, Lund University
"What ice remembers"

Ice keeps the air of a hundred thousand winters. How much of it can be told apart depends on how it was pressed, and on who presses it. I go through three cores, from a glacier that is gone by now.

We close with what is left to drill.
`;

it('reads them across the heads of terms, with what follows of earlier talks', async () => {
  expect(await talksAsRows(TERMS)).toEqual([
    '2024-09-27 | - | - | Anna Quill | -',
    '2024-10-18 | - | Zoom | Eva Lund | -',
    '2024-12-06 | - | - | Peter Feld | -',
    '2025-01-24 | - | - | Mary Ek | -',
    '2023-09-15 | 16:00 | - | Paul Arne | What ice remembers',
  ]);
});

it('takes no prize for a house', async () => {
  const { talks } = await understand(TERMS);
  expect(talks[2]?.appearances[0]?.affiliations ?? []).toEqual([]);
});

it('reads days before months where no other order counts on', async () => {
  const list = `Autumn 2025

17-10 Anna Quill (Lund University): Eels that remember
24-10 Eva Lund (University of Turin): Knots in ice
7-11 Peter Feld (Ghent University): A short history of salt
`;
  expect(await talksAsRows(list)).toEqual([
    '2025-10-17 | - | - | Anna Quill | Eels that remember',
    '2025-10-24 | - | - | Eva Lund | Knots in ice',
    '2025-11-07 | - | - | Peter Feld | A short history of salt',
  ]);
});

it.each([
  ['hours', '9-10 Anna Quill: Eels that remember\n10-11 Eva Lund: Knots in ice\n11-12 Peter Feld: Salt\n'],
  ['pages', '1-27 Anna Quill: Eels that remember\n28-45 Eva Lund: Knots in ice\n46-71 Peter Feld: Salt\n'],
])('takes no %s for days', async (_, list) => {
  expect((await talksAsRows(`Open day, 5 May 2025\n\n${list}`)).filter((row) => !row.startsWith('2025-05-05'))).toEqual(
    [],
  );
});
