/** Mails that announce the talks of a week, with their contents above, and what mails say beside a talk. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

const RULE = '='.repeat(60);

function digest(second: string): string {
  return `Talks of the week\n\n  1. Mon 4 May   Analysis: Ada Quillfeather\n  2. Wed 6 May   Number theory: ${second}  ** POSTPONED **\n\nReminder: nominations for the prize close on Friday 8 May, 5 pm.\n\n${RULE}\n1. ANALYSIS SEMINAR\n   Mon 4 May, 14:00, Room 4.20\n\n   Ada Quillfeather (University of Turin)\n   Curves that are flat\n\n${RULE}\n2. NUMBER THEORY\n   Wed 6 May, 16:00, Room 1.03\n\n   Boris Feld (University of Vienna)\n   Class groups on average\n\n   We will announce a new date.\n`;
}

const TOLD = [
  '--05-04 | 14:00 | Room 4.20 | Ada Quillfeather | Curves that are flat',
  '--05-06 | 16:00 | Room 1.03 | Boris Feld | Class groups on average',
];

describe('the contents of a digest', () => {
  it('are no talks beside those told below, and say which of them is off', async () => {
    expect(await talksAsRows(digest('Boris Feld'))).toEqual(TOLD);
    const { talks } = await understand(digest('Boris Feld'));
    expect(talks.map(({ status }) => status?.value ?? null)).toEqual([null, 'POSTPONED']);
  });

  it('are read by themselves where somebody in them is not told of below', async () => {
    const rows = await talksAsRows(digest('Cora Lindgren'));
    expect(rows.some((row) => row.includes('Cora Lindgren'))).toBe(true);
  });
});

it('takes free hours of the speaker for no talk and initials behind an institution for nobody', async () => {
  expect(
    await talksAsRows(
      'Dear all,\n\n  Ada Quill\n  University of Turin\n  "How looms count"\n\n  Monday, May 4, 2026, 4:00 - 5:00 pm\n  Room 4.20\n\nAda is free for a chat on Monday before lunch and on Tuesday, May 5. Put your\nname on the list if you would like half an hour. Pizza with students: Tuesday 12:30.\n',
    ),
  ).toEqual(['2026-05-04 | 16:00 | Room 4.20 | Ada Quill | How looms count']);
  expect(
    await talksAsRows(
      'Centro de Investigación en Telares, A.C.\n\nSEMINARIO DE TELARES\n\nLunes 4 de mayo de 2026\n\nTelares sin fin\nPonente: Ada Quill\nInstitución: Universidad de Turín\nHora: 13:00 h\n\nMartes 12 de mayo de 2026\n\nEl precio del hilo\nPonente: Boris Feld\nInstitución: Universidad de Viena\nHora: 13:00 h\n',
    ),
  ).toEqual([
    '2026-05-04 | 13:00 | - | Ada Quill | Telares sin fin',
    '2026-05-12 | 13:00 | - | Boris Feld | El precio del hilo',
  ]);
});
