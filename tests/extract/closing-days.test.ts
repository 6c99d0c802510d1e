/** Lists whose talks each end with their day, below title, speaker and what the talk is about. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

const TEXTS = [
  'Bell founders travelled from church to church with their moulds. This talk follows one family through four generations.',
  'The sea comes twice a day, but not everywhere. We look at the places where it does not.',
  'The umbrella began as a parasol and became the badge of the city. We look at who carried it, and who would not.',
];
const TALKS = [
  ['Bells of the Marsh: casting and ringing', 'Helen Farrow', '2025-11-04'],
  ['Why tides turn', 'Dr Paul Okoro', '2025-12-02'],
  ['A short history of the umbrella', 'Miriam Castle', '2026-01-13'],
] as const;
const DAYS = ['Tuesday 4 November 2025, 7.30pm', 'Tuesday 2 December 2025, 7.30pm', 'Tuesday 13 January 2026, 7.30pm'];
const HEAD = ['Friends of the Riverside Museum', 'Winter talks', 'All talks are free for members.'];
const FOOT = 'Membership costs £12 a year. Write to the secretary for a form.';

async function read(lines: readonly (string | undefined)[]) {
  const { talks } = await understand(lines.join('\n\n'));
  return talks.map(({ title, appearances, date, abstract }) => [
    title?.value,
    appearances.map(({ name }) => name.value).join(),
    date?.value,
    abstract?.value,
  ]);
}

const expected = TALKS.map(([title, name, day], at) => [title, name.replace('Dr ', ''), day, TEXTS[at]]);

it.each([
  { where: 'alone', head: [], foot: [] },
  { where: 'below a head and above a foot', head: HEAD, foot: [FOOT] },
])('reads talks $where that end with their day', async ({ head, foot }) => {
  const blocks = TALKS.flatMap(([title, name], at) => [title, name, TEXTS[at], DAYS[at]]);
  expect(await read([...head, ...blocks, ...foot])).toEqual(expected);
});

it('leaves days that head the talks to what stands below them', async () => {
  const blocks = TALKS.flatMap(([title, name], at) => [DAYS[at], title, name, TEXTS[at]]);
  expect(await read(['Winter talks', 'Organised by Nora Penhallow', ...blocks])).toEqual(expected);
});
