/** Pages that were copied with one word a line. */
import { expect, it } from 'vitest';
import { talksAsRows } from './talks-as-rows.ts';

const PROGRAMME = `When: Friday May 8, 2020 Venue: Tiller Hall 210 Programme: 9:00 Coffee 9:30 Ada Marlow, University of Turin
Title: The memory of cloth and the hand 10:30 - 10:45 Break 10:45 Boris Feld, Lund University (slides as PDF) Title: Why threads
break in the cold 12:00 Lunch (for all) 1:30 Monica Quill, University of Oslo Title: Looms without weavers: a history of the machine`;

it('reads their words as lines, which begin with labels and hours', async () => {
  const page = `We invite all who are curious about looms.\n${PROGRAMME.split(/\s+/).join('\n')}`;
  expect(await talksAsRows(page)).toEqual([
    '2020-05-08 | 09:30 | Tiller Hall 210 | Ada Marlow | The memory of cloth and the hand',
    '2020-05-08 | 10:45 | Tiller Hall 210 | Boris Feld | Why threads break in the cold',
    '2020-05-08 | 13:30 | Tiller Hall 210 | Monica Quill | Looms without weavers: a history of the machine',
  ]);
});

it('leaves a menu as it is', async () => {
  const menu = 'Home News People Research Teaching Events Contact Seminars Jobs Visit Library Login'.split(' ');
  const page = `${menu.join('\n')}\n\nSeminar\n12 May 2020, 14:00\nAda Marlow (University of Turin)\nThe memory of cloth\n`;
  expect(await talksAsRows(page)).toEqual(['2020-05-12 | 14:00 | - | Ada Marlow | The memory of cloth']);
});
