/** Notes below a talk, stamps of a page, deadlines and rooms cut short: what is beside the talk and what belongs to it. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

const HEAD = 'Seminars this week\n\nMonday 4 May 2026\n\n';

describe('a note below a talk', () => {
  it.each([
    'Note the time! We begin half an hour later than usual.',
    'Attention: neuer Raum! Wir beginnen eine halbe Stunde später.',
    'Achtung, ungewöhnlicher Termin! Der Vortrag beginnt eine Viertelstunde früher als sonst.',
    'Event lasts 1 hour 30 minutes',
    'This talk will not be recorded.',
    'Q (Lena): is this testable? A: no.',
  ])('is neither title nor abstract: %s', async (note) => {
    const { talks } = await understand(
      `${HEAD}13:15   Room 4, Mill Lane\nAda Quill (University of Turin)\nLooms that count\n  ${note}\n\n15:00   Room 5, Mill Lane\nBoris Feld (University of Vienna)\nTBA\n  ${note}\n`,
    );
    expect(talks.map(({ title, abstract }) => [title?.value ?? null, abstract])).toEqual([
      ['Looms that count', null],
      [null, null],
    ]);
  });
});

describe('a row that says nothing of a talk', () => {
  it('is none where its title leads to another list', async () => {
    expect(
      await talksAsRows(
        'Loom Seminar\n\nDate: Monday 4-May-26\nSpeaker: Ada Quill (University of Turin)\nTitle: Looms that count\n\nDate: Wednesday 6-May-26\nTitle: ** See Friday Listing **\n\nDate: Friday 8-May-26\nSpeaker: Boris Feld (University of Vienna)\nTitle: The price of yarn\n',
      ),
    ).toEqual([
      '2026-05-04 | - | - | Ada Quill | Looms that count',
      '2026-05-08 | - | - | Boris Feld | The price of yarn',
    ]);
  });

  it.each([
    'This special lecture is sponsored by the Guild of Weavers and the Friends of the Mill.',
    'From May on Lena Holt will run the seminar. The programme for the autumn will be announced soon.',
  ])('is no abstract: %s', async (told) => {
    const { talks } = await understand(
      `Date: Friday 8-May-26\nSpeaker: Boris Feld (University of Vienna)\nTitle: The price of yarn\n\n${told}\n`,
    );
    expect(talks.map(({ title, abstract }) => [title?.value, abstract])).toEqual([['The price of yarn', null]]);
  });
});

describe('a note how the talk stands', () => {
  const page = (note: string) =>
    `The price of yarn\nLocation: Room 4, Mill Lane\n8 May 2026, 17.00-19.00\nBoris Feld, University of Vienna\n\n${note}\n\nAbstract:\nYarn was dear before it was cheap, and nobody has said when that turned. I look at the books of four mills and find three answers.\n`;

  it.each([
    ['Note: The talk has been cancelled.', 'CANCELLED'],
    ['NOTICE:\nDue to illness, the lecture has been postponed.\nWe shall write again.', 'POSTPONED'],
    ['Hinweis: Aufgrund einer Erkrankung muss der Vortrag leider entfallen.', 'CANCELLED'],
    ['Unfortunately, the lecture has been cancelled.', 'CANCELLED'],
    ['Note: The talk of 1 May has been cancelled.', undefined],
    ['Note: If the mill is closed, tickets can be cancelled.', undefined],
  ])('is read behind its label and the reason: %s', async (note, status) => {
    const { talks } = await understand(page(note));
    expect(talks.map(({ title, status }) => [title?.value, status?.value])).toEqual([['The price of yarn', status]]);
  });
});

describe('a room cut short', () => {
  it('is no person and keeps its letter', async () => {
    expect(
      await talksAsRows(
        `${HEAD}13:15   Aud. M, Mill Lane 17\nALGEBRA\nAda Quill (University of Turin)\nLooms that count\n\n15:15   Hörs. 3, Mill Lane 17\nALGEBRA\nBoris Feld (University of Vienna)\nThe price of yarn\n`,
      ),
    ).toEqual([
      '2026-05-04 | 13:15 | Aud. M, Mill Lane 17 | Ada Quill | Looms that count',
      '2026-05-04 | 15:15 | Hörs. 3, Mill Lane 17 | Boris Feld | The price of yarn',
    ]);
  });
});

describe('the hour in a stamp of the page', () => {
  it.each([
    'This page was last edited on 2 May 2026, at 10:17 by ekvist.',
    'Last modified: 2 May 2026 10:17',
    'Diese Seite wurde zuletzt am 2. Mai 2026 um 10:17 Uhr bearbeitet.',
    'Dernière modification de cette page le 2 mai 2026 à 10:17.',
    'Esta página se editó por última vez el 2 may 2026 a las 10:17.',
  ])('is not that of the talks: %s', async (stamp) => {
    expect(
      await talksAsRows(
        `${stamp}\n\nThe Knot Seminar meets on Mondays, 15:30–17:00, in Room L4.\n\n| Date | Speaker | Title |\n| --- | --- | --- |\n| 4 May 2026 | Ada Quill | Looms that count |\n| 11 May 2026 | Boris Feld | The price of yarn |\n`,
      ),
    ).toEqual([
      '2026-05-04 | 15:30 | Room L4 | Ada Quill | Looms that count',
      '2026-05-11 | 15:30 | Room L4 | Boris Feld | The price of yarn',
    ]);
  });
});

describe('a programme in a newsletter', () => {
  const programme = (deadline: string, end: string) =>
    `SPRING MEETING\nThe spring meeting will be held at Lund University, Palaestra, Hall 3, on Monday, 4 May 2026. ${deadline}\n\nProgramme\n10.00 Coffee\n10.30 Keynote: Ada Quill, University of Turin – "How looms count"\n11.30 Boris Feld, University of Vienna – "The price of yarn"\n${end}`;
  const TOLD = [
    '2026-05-04 | 10:30 | Lund University, Palaestra, Hall 3 | Ada Quill | How looms count',
    '2026-05-04 | 11:30 | Lund University, Palaestra, Hall 3 | Boris Feld | The price of yarn',
  ];

  it('has the day of the meeting, not that of its deadline, and no walk among its talks', async () => {
    expect(await talksAsRows(programme('Please enrol no later than 4 April.', '12.15 Walk to the mill\n'))).toEqual(
      TOLD,
    );
  });

  it('is followed by the bio of who speaks first, with the abstract of that talk behind it', async () => {
    const told =
      'The keynote speaker\nAda Quill is professor of textile history at the University of Turin, where she has been since 2012.\n\nHer abstract: Looms count threads, and threads count days. I go through four looms and show that each of them counts wrongly.\n';
    const { talks } = await understand(`${programme('All are welcome.', '')}\n${told}`);
    expect(talks.map(({ title, abstract }) => [title?.value, abstract?.value.slice(0, 11) ?? null])).toEqual([
      ['How looms count', 'Looms count'],
      ['The price of yarn', null],
    ]);
  });
});
