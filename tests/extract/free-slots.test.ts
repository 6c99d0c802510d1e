/** Term lists in which some days say that they are free: every talk keeps its own day. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

it.each([
  ['no talk', 'Open slot', 'Holiday'],
  ['Free', 'No seminar: exam week', 'TBA'],
])('keeps the talks between days that are free: %s, %s, %s', async (first, second, third) => {
  const text = [
    'Optics seminar Fall 2025\n\nMeetings are on Mondays at 4pm in Hall 3.\n',
    `September 8\n${first}\nSeptember 15\nDr. Ada Quill\n\nTitle: "Lenses that remember"\nHost: Cora Lind\n`,
    'September 22\n\nDr. Boris Feld\n\nAarhus University\n\nTitle: "Light in a loop"\n\nHost: Emil Storm\n',
    `September 29 ${second}\nOctober 6\n\nDr. Ines Okoro\n\nUniversity of Turin\n\nHost: Cora Lind\n`,
    `October 13 ${third}\nOctober 20 Reserved\nOctober 27 Cora Lind\n`,
  ].join('\n');
  const { talks } = await understand(text);
  const told = talks.map(({ date, title, appearances }) => [
    date?.value,
    appearances.flatMap(({ role, name }) => (role === 'SPEAKER' ? name.value : [])).join(),
    title?.value,
  ]);
  expect(told).toEqual([
    ['2025-09-15', 'Ada Quill', 'Lenses that remember'],
    ['2025-09-22', 'Boris Feld', 'Light in a loop'],
    ['2025-10-06', 'Ines Okoro', undefined],
    ['2025-10-27', 'Cora Lind', undefined],
  ]);
});

it('the room of another seminar to which a free day points is not that of the talks', async () => {
  const text =
    'Seminar on River Trades\n\nEvery second Wednesday at 5.30 pm\nTiller Room, Second Floor\n\nWinter Term 2028\n\n11 October No meeting\nInstead everybody is welcome at the Weaving seminar (Mill Room, 5.15 pm) to hear Dr Eva Hooke on ‘Looms and Debts’\n25 October Dora Moor (Leeds)\nThe Ferrymen of the North: a profession in the making?\n8 November Peter Feld (Kent)\nLearning to Row: girls and boats 1880-1950\n';
  expect((await talksAsRows(text)).slice(-2)).toEqual([
    '2028-10-25 | 17:30 | Tiller Room, Second Floor | Dora Moor | The Ferrymen of the North: a profession in the making?',
    '2028-11-08 | 17:30 | Tiller Room, Second Floor | Peter Feld | Learning to Row: girls and boats 1880-1950',
  ]);
});
