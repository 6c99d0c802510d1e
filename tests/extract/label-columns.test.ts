/** Labels that stand in a column of their own, without a mark, and those that ask: "Wer", "Quoi". */
import { describe, expect, it } from 'vitest';
import { talksAsRows } from './talks-as-rows.ts';

const LONG = [
  'SPEAKER   Boris Feld (University of Vienna)',
  'TITLE     The price of yarn, and who',
  '          paid it',
];

describe('labels in a column', () => {
  it('say what stands beside them, and a value goes on in its column', async () => {
    expect(
      await talksAsRows(
        `Talks of the week\n\n${LONG.join('\n')}\nDATE      Tuesday 12 May 2026\nTIME      11:00\nPLACE     Room 4.20\n\nSPEAKER   Ada Quill (University of Turin)\nTITLE     How looms count\nDATE      Thursday 14 May 2026\nTIME      16:15\nPLACE     Hall 2\n`,
      ),
    ).toEqual([
      '2026-05-12 | 11:00 | Room 4.20 | Boris Feld | The price of yarn, and who paid it',
      '2026-05-14 | 16:15 | Hall 2 | Ada Quill | How looms count',
    ]);
  });

  it('may be as long as the column is wide', async () => {
    expect(
      await talksAsRows(
        'who     Ada Quill (University of Turin)\nwhat    How looms count\nwhen    Thu 14 May 2026 13:15\nwhere   Hall 2\ncontact looms@quill.example\n',
      ),
    ).toEqual(['2026-05-14 | 13:15 | Hall 2 | Ada Quill | How looms count']);
  });

  it.each([
    ['Wer', 'Was', 'Wann', 'Wo', '14.5.2026, 16:15 Uhr'],
    ['Qui', 'Quoi', 'Quand', 'Où', 'jeudi 14 mai 2026, 16h15'],
    ['Quién', 'Qué', 'Cuándo', 'Dónde', 'jueves 14 de mayo de 2026, 16:15'],
    ['Chi', 'Cosa', 'Quando', 'Dove', 'giovedì 14 maggio 2026, ore 16:15'],
    ['Wie', 'Wat', 'Wanneer', 'Waar', 'donderdag 14 mei 2026, 16:15'],
    ['Kto', 'Co', 'Kiedy', 'Gdzie', '14 maja 2026, 16:15'],
  ])('ask in whatever language: %s, %s', async (who, what, when, where, day) => {
    expect(
      await talksAsRows(`${who}: Ada Quill (ETH Zürich)\n${what}: Telare\n${when}: ${day}\n${where}: H4\n`),
    ).toEqual(['2026-05-14 | 16:15 | H4 | Ada Quill | Telare']);
  });
});
