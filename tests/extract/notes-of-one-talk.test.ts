/** What a sentence between name and title says of one talk of a list: that it is at another hour or in another room. */
import { describe, expect, it } from 'vitest';
import { talksAsRows } from './talks-as-rows.ts';

const list = (note: string) => `Loom Science Seminar

All seminars are held in Tiller Hall 210 at 1:00 pm, unless otherwise noted.

12 September 2019

Ada Quill, University of Turin

${note}

How threads remember

3 October 2019

Boris Feld, Lund University

Weaving without a loom
`;

describe('a note of one talk', () => {
  const OTHERS = '2019-10-03 | 13:00 | Tiller Hall 210 | Boris Feld | Weaving without a loom';

  it.each([
    ['NOTE: This seminar will take place at 4:15 pm in TH 118', '16:15 | TH 118'],
    ['Please note: this talk will be held in Wexler Auditorium.', '13:00 | Wexler Auditorium'],
    ['(This lecture begins at 2:30 pm)', '14:30 | Tiller Hall 210'],
    ['Achtung: Der Vortrag findet um 17:00 Uhr im Hörsaal 3 statt.', '17:00 | Hörsaal 3'],
    ['Attention : cette séance aura lieu à 10h30 en salle 7', '10:30 | salle 7'],
    ['Dit colloquium begint om 16:00 uur', '16:00 | Tiller Hall 210'],
  ])('%s', async (note, when) => {
    expect(await talksAsRows(list(note))).toEqual([`2019-09-12 | ${when} | Ada Quill | How threads remember`, OTHERS]);
  });

  it('is none where it says to what the talk belongs', async () => {
    const [row] = await talksAsRows(list('This seminar is part of the project Threads.'));
    expect(row).toContain('Tiller Hall 210');
  });
});

describe('the usual hour', () => {
  it('is that of the talks, however long the words for the tea before them are', async () => {
    const text = `Loom Science Seminar

Light refreshments will be served at 12:15 p.m.; seminars will begin at 12:30 p.m. in Tiller Hall 210.

12 September 2019
Ada Quill, University of Turin
How threads remember

3 October 2019
Boris Feld, Lund University
Weaving without a loom
`;
    expect((await talksAsRows(text)).map((row) => row.split(' | ')[1])).toEqual(['12:30', '12:30']);
  });
});
