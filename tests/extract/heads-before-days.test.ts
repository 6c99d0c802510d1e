/** Lists in one line whose heading runs into the first of their days. */
import { expect, it } from 'vitest';
import { talksAsRows } from './talks-as-rows.ts';

it('reads the first talk behind the heading', async () => {
  const page = `Spring 2022 Loom Workshop The workshop has met for 20 years. In person meetings will be held from 3 - 4:15pm in Tiller Hall. Spring 2022 Schedule of Speakers: 2/3 (Virtual) Ellen Marsh, Duke University Presentation:Banks before banking: Credit in old Venice 2/10 Rajan Mistry, University of Chicago Presentation: Ports and Prices in India (1880-1920) 2/16 (WEDNESDAY) Hans Oberg, Lund University Presentation: Wages in Sweden: A Long View 2/24 Mary Okafor, Boston University Presentation: Schools and Roads in Nigeria`;
  expect((await talksAsRows(page)).map((row) => row.replace(/\| (?:Virtual|Tiller Hall) /, ''))).toEqual([
    '2022-02-03 | 15:00 | Ellen Marsh | Banks before banking: Credit in old Venice',
    '2022-02-10 | 15:00 | Rajan Mistry | Ports and Prices in India (1880-1920)',
    '2022-02-16 | 15:00 | Hans Oberg | Wages in Sweden: A Long View',
    '2022-02-24 | 15:00 | Mary Okafor | Schools and Roads in Nigeria',
  ]);
});

it('reads the first day behind the name of the booklet', async () => {
  const page = `Meeting on Threads November 11 - 12, 2011, Turin, Italy Program and Abstract Booklet Friday 11.11.2011 9:15 Welcome 09:30-10:30 Ada Marlow (University of Turin) Rises, Falls and Knots 10:30-11:00 Coffee Break 11:00-12:25 Contributed Talks 12:30-14:00 Lunch 14:00-15:25 Contributed Talks 15:30-16:00 Coffee Break 17:30-18:30 Monica Quill (University of Oslo) Even Looms in Dimension 72 18:30 Dinner Saturday 12.11.2011 09:30-10:30 Boris Feld (Lund University) Knots in Dense Cloth 10:30-11:00 Coffee Break`;
  expect(await talksAsRows(page)).toEqual([
    '2011-11-11 | 09:30 | - | Ada Marlow | Rises, Falls and Knots',
    '2011-11-11 | 17:30 | - | Monica Quill | Even Looms in Dimension 72',
    '2011-11-12 | 09:30 | - | Boris Feld | Knots in Dense Cloth',
  ]);
});
