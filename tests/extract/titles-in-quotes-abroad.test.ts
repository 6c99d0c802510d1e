/** Entries whose title in quotes is followed by its series or by who organises it, in several languages. */
import { expect, it } from 'vitest';
import { talksAsRows } from './talks-as-rows.ts';

it.each([
  ['17h, salle 2, conférence « LOOMS » organisée par le Centre de tissage. Interviendra Ada Quill.', 'salle 2'],
  ['17:00, aula 2, charla «LOOMS» dentro del ciclo «Máquinas de ayer». Interviene Ada Quill.', 'aula 2'],
  ['ore 17, aula 2, conferenza “LOOMS” per il ciclo “Macchine di ieri”. Interverrà Ada Quill.', 'aula 2'],
  ['17h, sala 2, palestra “LOOMS” no âmbito do ciclo “Máquinas de ontem”. Intervém Ada Quill.', 'sala 2'],
  ['17.00 uur, zaal 2, lezing ‘LOOMS’ in de reeks ‘Machines van gisteren’. Spreker is Ada Quill.', 'zaal 2'],
  ['godz. 17, sala 2, wykład „LOOMS” organizowany przez Centrum Tkactwa. Wystąpi Ada Quill.', 'sala 2'],
])('ends the title with its quotes and the place before the word for the talk: %s', async (row, place) => {
  const entry = (day: string, title: string) => `${day}.05.2026, ${row.replace('LOOMS', title)}\n`;
  expect(await talksAsRows(entry('12', 'The looms that count') + entry('19', 'Looms and their makers'))).toEqual([
    `2026-05-12 | 17:00 | ${place} | Ada Quill | The looms that count`,
    `2026-05-19 | 17:00 | ${place} | Ada Quill | Looms and their makers`,
  ]);
});
