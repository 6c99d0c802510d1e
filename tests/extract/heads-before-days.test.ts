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
  const page = `Two Days of Threads June 5 - 6, 2015, Turin, Italy Programme and Book of Abstracts Booklet Friday 05.06.2015 8:45 Opening 09:00-10:00 Ada Marlow (University of Turin) Rises, Falls and Knots 10:00-10:20 Tea 10:20-11:40 Short Communications 11:40-13:10 Lunch 13:10-14:40 Short Communications 14:40-15:10 Tea 16:30-17:30 Monica Quill (University of Oslo) What Weavers Leave Out 17:30 Dinner Saturday 06.06.2015 09:00-10:00 Boris Feld (Lund University) Knots in Dense Cloth 10:00-10:20 Tea`;
  expect(await talksAsRows(page)).toEqual([
    '2015-06-05 | 09:00 | - | Ada Marlow | Rises, Falls and Knots',
    '2015-06-05 | 16:30 | - | Monica Quill | What Weavers Leave Out',
    '2015-06-06 | 09:00 | - | Boris Feld | Knots in Dense Cloth',
  ]);
});
