/** Lists whose days are two numbers with one dot, which alone could be hours. */
import { expect, it } from 'vitest';
import { talksAsRows } from './talks-as-rows.ts';

it.each([
  ['semestr zimowy 2025/2026', 'środy o godz. 14.15', 'sala 12', ''],
  ['Wintersemester 2025/26', 'Mittwochs 14.15 Uhr', 'Raum 12', ''],
  ['a.a. 2025/2026', 'mercoledì ore 14.15', 'aula 12', 'mer '],
  ['najaar 2025', 'woensdag 14.15 uur', 'zaal 12', 'wo '],
])('the lines of "%s" count on by days', async (term, hour, room, weekday) => {
  const text = `Colloquium, ${term}\n\n${hour}, ${room}\n\n${weekday}8.10 Ada Quill (Turin): Looms that count\n${weekday}29.10 Boris Feld (Lund): Threads that end\n${weekday}12.11 Cora Lind (Oslo): Knots that hold\n`;
  expect(await talksAsRows(text)).toEqual([
    `2025-10-08 | 14:15 | ${room} | Ada Quill | Looms that count`,
    `2025-10-29 | 14:15 | ${room} | Boris Feld | Threads that end`,
    `2025-11-12 | 14:15 | ${room} | Cora Lind | Knots that hold`,
  ]);
});

it('the days of a table are read, and those of the next year', async () => {
  const text =
    'Seminarium tkackie\n\nSemestr zimowy 2025/2026\n\nData | Prelegent | Tytuł\n17.12 | dr Anna Kos (Uniwersytet Łódzki) | Krosna\n7.01 | Jan Lis (Politechnika Śląska) | Nici\n28.01 | mgr Ewa Mak (AGH) | Węzły\n';
  expect(await talksAsRows(text)).toEqual([
    '2025-12-17 | - | - | Anna Kos | Krosna',
    '2026-01-07 | - | - | Jan Lis | Nici',
    '2026-01-28 | - | - | Ewa Mak | Węzły',
  ]);
});

it('hours stay hours, also where one of them could be a day', async () => {
  const text =
    'Looms, 3 November 2026\n\n9.10 Ada Quill (Turin): Looms that count\n10.10 Boris Feld (Lund): Threads that end\n11.10 Cora Lind (Oslo): Knots that hold\n12.30 Emil Post (Basel): Wool that itches\n';
  expect((await talksAsRows(text)).every((row) => row.startsWith('2026-11-03'))).toBe(true);
});

it('behind a weekday and before an hour such numbers are days, though each could be an hour', async () => {
  const text =
    'Term 2\nThu 14.01 14:00\nAda Quill (Turin)\nLooms that count\nFri 22.01 15:00\nBoris Feld (Lund)\nThreads that end\nThu 4.02 14:00\nCora Lind (Oslo)\nKnots that hold\n';
  expect(await talksAsRows(text)).toEqual([
    '--01-14 | 14:00 | - | Ada Quill | Looms that count',
    '--01-22 | 15:00 | - | Boris Feld | Threads that end',
    '--02-04 | 14:00 | - | Cora Lind | Knots that hold',
  ]);
});

it('two hours beside each other are no day', async () => {
  const text =
    'Looms, 3 November 2026\n\n9.10 10.30 Ada Quill (Turin): Looms that count\n10.40 11.10 Boris Feld (Lund): Threads that end\n11.20 12.30 Cora Lind (Oslo): Knots that hold\n';
  expect((await talksAsRows(text)).every((row) => row.startsWith('2026-11-03'))).toBe(true);
});
