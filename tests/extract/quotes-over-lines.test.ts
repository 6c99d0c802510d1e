/** Titles in quotes that go on in the next line of a page whose other lines are not wrapped. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

const week = (title: string) => `Harbour Week, 4 - 8 May 2026

Monday, May 4, 2026, 2:00 p.m.
Lund University
Tides Seminar
Carver Hall 12
${title}
B. Feld
Aarhus University

Tuesday, May 5, 2026, 4:30 p.m.
Lund University
Knot Colloquium
Carver Hall 3
"On Sailors and Their Tables"
Professor Ada Quill
University of Turin
`;

it.each([
  [
    '"Tide Gauges and the Slow Rise of the Northern\nHarbours"',
    'Tide Gauges and the Slow Rise of the Northern Harbours',
  ],
  ['“What Sailors Know of\nTides?”', 'What Sailors Know of Tides?'],
])('are read whole: %j', async (printed, title) => {
  const { talks } = await understand(week(printed));
  expect(talks.map((talk) => [talk.title?.value, talk.appearances[0]?.name.value])).toEqual([
    [title, 'B. Feld'],
    ['On Sailors and Their Tables', 'Ada Quill'],
  ]);
});
