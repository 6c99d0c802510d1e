/** Rows whose weekday stands behind the day, with the code of a room behind the hour where it is not the usual one. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

const ROWS = [
  'September 3   Tue, 3pm Dora Moor  (Turin) Knots with corners',
  'September 10   Tue, 3pm Peter Feld  (Ghent) Braids in the plane',
  'September 19   Thu, 4:10pm HB 312 Anna Quill  (Lund U.) Counting covers with sheaves',
  'September 24   Tue, 3pm Jan Kos  (Porto) Small threads',
];
const HEAD = '## Year 2019-2020\n\nTime: Tuesdays 3pm\nPlace: RW 117\n\n## Talks:\n\n';
const EXPECTED = [
  '2019-09-03 | 15:00 | RW 117 | Dora Moor | Knots with corners',
  '2019-09-10 | 15:00 | RW 117 | Peter Feld | Braids in the plane',
  '2019-09-19 | 16:10 | HB 312 | Anna Quill | Counting covers with sheaves',
  '2019-09-24 | 15:00 | RW 117 | Jan Kos | Small threads',
];

it.each([
  ['on lines of their own', ROWS.join('\n')],
  ['on one line', ROWS.join(' ')],
])('reads them %s', async (_, rows) => {
  expect(await talksAsRows(HEAD + rows)).toEqual(EXPECTED);
});

it('the weekday is nobody’s institution', async () => {
  const { talks } = await understand(HEAD + ROWS.join('\n'));
  expect(talks[0]?.appearances[0]?.affiliations.map(({ value }) => value)).toEqual(['Turin']);
});

it.each([
  ['Room 4. On Sunday 3/4 of all eels sleep.', 'Room 4'],
  ['Room 4. On Saturday 1/2 price for students.', 'Room 4'],
  ['Dia Hall', 'Dia Hall'],
])('a share behind a weekday is no day, and "Dia" before a name no word for one: %s', async (where, place) => {
  const text = `Knots with corners\nDora Moor (Turin)\n14 May 2026, 16:00, ${where}\n`;
  expect((await talksAsRows(text))[0]).toMatch(`2026-05-14 | 16:00 | ${place} | Dora Moor`);
});
