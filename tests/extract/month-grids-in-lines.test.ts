/** Calendars of a month that were copied as one line: the days are bare numbers, and what is held is said twice. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

const HEAD =
  'Department of Looms Calendar May 2026 « April June » Month Week Day Sunday Monday Tuesday Wednesday Thursday Friday Saturday';
const TEXT =
  'Nobody knows all threads that have 12 knots or fewer. I tell how a table of looms guided our search, and which of the kinds it could not find.';

it('tells the days of a month that the head of the calendar names', async () => {
  const { talks } = await understand(
    `${HEAD} 3 4 Weaving Seminar Weaving Seminar Speaker: Ada Quill (University of Turin) "Learning to count the knots of a thread" Time: 13:30 Room: Hall 4 ${TEXT} 6 Knots Seminar Knots Seminar Speaker: Boris Feld (Lund University) "Knots for beginners, part three" Time: 14:30 Room: Hall 6 ${TEXT} 7 8 9 12 Weaving Seminar Weaving Seminar Speaker: Cora Lind (Aarhus University) "What the loom leaves out" Time: 15:30 Room: Hall 4 ${TEXT} 24 25 30`,
  );
  expect(
    talks.map(({ date, startTime, appearances: [speaker] }) => [date?.value, startTime?.value, speaker?.name.value]),
  ).toEqual([
    ['2026-05-04', '13:30', 'Ada Quill'],
    ['2026-05-06', '14:30', 'Boris Feld'],
    ['2026-05-12', '15:30', 'Cora Lind'],
  ]);
  expect(talks.at(-2)?.title?.value).toBe('Knots for beginners, part three');
});

it('leaves numbers alone where no head names the month', async () => {
  const { talks } = await understand(
    `Looms and their 4 Weavers Speaker: Ada Quill (University of Turin) Date: 5 May 2026 Time: 13:30 Room: Hall 4 Abstract: ${TEXT}`,
  );
  expect(talks.map(({ date }) => date?.value)).toEqual(['2026-05-05']);
});
