/** Lists of public lectures whose titles and days stand in blocks by themselves, and evenings that say how they go. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

const LAMP = [
  'Hooke Professor Lecture: Lamps before Electricity',
  'Tuesday 4 March 2025, 6:00pm-7:15pm',
  'Online Event',
  'The talk will follow the oil lamp from the cottage to the lighthouse, and ask who paid for the light.',
  'Professor Edda Marlow is Hooke Visiting Professor in the Department of History at the University of Leeds.',
  'Professor Colin Frayne (Chair) is Emeritus Professor of History in the Department of History at the University of Leeds.',
  'This is a free public event. Registration opens on Tuesday 18 February from 10:00.',
  'March 2025',
];
const ROPE = [
  '2025 Quill Lecture',
  'Wednesday 19 March 2025, 17:30-18:45',
  'Great Hall',
  'Professor Tomas Ekwall, just named head of the Museum of Rope, is the author of three books on knots and ships.',
  'March 2025',
];
const OFF = [
  'EVENT POSTPONED: 2025 Byron Lecture',
  'We are sorry to say that this lecture had to be put off. A new day will be given here.',
  'Professor Amal Dajani is Director of the Centre for Looms at the University of Turin.',
];

async function read(blocks: readonly string[]) {
  const { talks } = await understand(blocks.join('\n\n'));
  return talks.map(({ title, appearances, date, startTime, location, status }) => [
    title?.value,
    appearances.map(({ name }) => name.value).join(),
    date?.value,
    startTime?.value,
    location?.value,
    status?.value,
  ]);
}

it('reads titles above days where each is a block by itself, and what was put off without a day', async () => {
  expect(await read(['Public Lectures', 'Upcoming Public Lectures', ...LAMP, ...ROPE, ...OFF])).toMatchObject([
    ['Lamps before Electricity', 'Edda Marlow', '2025-03-04', '18:00', 'Online Event', undefined],
    [undefined, 'Tomas Ekwall', '2025-03-19', '17:30', expect.anything(), undefined],
    [expect.anything(), 'Amal Dajani', undefined, undefined, undefined, 'POSTPONED'],
  ]);
});

const EVENINGS = [
  ['06 November 2025', 'Salt roads: What the mules carried', 'Prof. Dr. Hanne Vogt\n(Universität Rostock)'],
  ['27 November 2025', 'Dr. Pavel Krejci\n(Charles University)', 'From ponds to seas: On the long way of the eel'],
] as const;

it.each([
  ['1. Introduction (5 min.) by Jan Oster', 'Talk: (45 min.)'],
  ['1. Introduction by Jan Oster', '2.Talk: (50 min.)\n3.Live discussion:'],
  ['Begrüßung durch Jan Oster', 'Vortrag (ca. 45 Minuten)\nDiskussion: (15 min)'],
])('takes "%s" and "%s" for no talks', async (opening, agenda) => {
  const blocks = EVENINGS.flatMap((evening) => [...evening, 'Invited by: Jan Oster', opening, agenda]);
  const { talks } = await understand(['Geo-colloquium', ...blocks].join('\n\n'));
  expect(talks.map(({ title, date }) => [title?.value, date?.value])).toEqual([
    ['Salt roads: What the mules carried', '2025-11-06'],
    ['From ponds to seas: On the long way of the eel', '2025-11-27'],
  ]);
});
