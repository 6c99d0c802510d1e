/** Calendars that print every field of a form, also those that nobody filled in or filled in otherwise. */
import { expect, it } from 'vitest';
import { talksAsRows } from './talks-as-rows.ts';

const day = (when: string, fields: string) => `${when}\n\nRoom 12\n11:00am - 12:00pm\n\nChair:\n\n${fields}`;

it('leaves a field for who chairs empty, and takes a title where a speaker is expected', async () => {
  const text = [
    'Department Calendar',
    day(
      'March 4, 2019 Monday',
      'Staff Seminar - Petra Novak // Oslo\n\nSpeaker:\n\nHow Rivers Remember: Sediment, Storms and the Long Shadow of an Early Winter',
    ),
    day('March 6, 2019 Wednesday', 'Faculty Luncheon - Jan Kos, Ledgers that travel by sea\n\nSpeaker:'),
    day('March 8, 2019 Friday', 'Ines Ferreira\n\nSpeaker:\n\nMarta Vidal\nUniversity of Girona\n\nBraids and knots'),
  ];
  expect(await talksAsRows(`${text.join('\n\n')}\n`)).toEqual([
    '2019-03-04 | 11:00 | Room 12 | Petra Novak | How Rivers Remember: Sediment, Storms and the Long Shadow of an Early Winter',
    '2019-03-06 | 11:00 | Room 12 | Jan Kos | Ledgers that travel by sea',
    '2019-03-08 | 11:00 | Room 12 | Ines Ferreira & Marta Vidal | Braids and knots',
  ]);
});

it.each([
  ['Speaker: Petra Novak, University of Oslo\nDate: 7 May 2019', 'Lecture 1: ', 'Time: 10:00 - 11:00\nPlace: Hall 3'],
  ['Petra Novak, University of Oslo\n\n7 May 2019', 'Lecture 1. ', '10:00-11:00, Hall 3'],
])('reads numbered lectures that share the day and the speaker above them: %j', async (head, number, moment) => {
  const second = `${number.replace('1', '2')}What glaciers forget\n${moment.replace('10:', '14:').replace('11:', '15:')}`;
  expect(
    await talksAsRows(`The Hartmann Lectures\n\n${head}\n\n${number}How rivers remember\n${moment}\n\n${second}\n`),
  ).toEqual([
    '2019-05-07 | 10:00 | Hall 3 | Petra Novak | How rivers remember',
    '2019-05-07 | 14:00 | Hall 3 | Petra Novak | What glaciers forget',
  ]);
});

it('gives numbered lectures the days above them, in turn', async () => {
  const text =
    'Two Lectures by Petra Novak\n\nWhen: Tuesday, May 7 and Thursday, May 9, 2019 at 4:00 pm\nWhere: Hall 3\n\nLecture 1: How rivers remember\nLecture 2: What glaciers forget\n';
  expect(await talksAsRows(text)).toEqual([
    '2019-05-07 | 16:00 | Hall 3 | Petra Novak | How rivers remember',
    '2019-05-09 | 16:00 | Hall 3 | Petra Novak | What glaciers forget',
  ]);
});

it('ends a place at the bar before the next field', async () => {
  const text =
    'Talk: "Why bees dance" | Speaker: Petra Novak (Oslo) | Location: Garden Hall | Date: May 4, 2023, 7 pm\n\nThursday, June 1, 2023 | 7 p.m. | Location: Garden Hall | Discussion Title: "What moss remembers"\nSpeaker: Jan Kos, Lund University\n';
  expect(await talksAsRows(text)).toEqual([
    '2023-05-04 | 19:00 | Garden Hall | Petra Novak | Why bees dance',
    '2023-06-01 | 19:00 | Garden Hall | Jan Kos | What moss remembers',
  ]);
});
