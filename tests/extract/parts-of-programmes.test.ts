/** Headings of sessions, numbers of lectures, and the foot of a site: what stands among talks and is none. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

describe('a session', () => {
  it('is no talk, and gives its room to its talks until it is over', async () => {
    const rows = await talksAsRows(
      'Ink and Rivers\n24 October 2026\nUniversity of Turin. All papers are given in Seminar Room 243; keynotes are held in the Great Hall.\n\nSATURDAY 24 OCTOBER 2026\n\n9:30–10:00  Registration\n\n10:00–11:30  SESSION 1: PRINTERS AND PIRATES (QR/017)\nChair: Dora Lind\n10:00  Ada Quill (University of Turin): Pirated almanacs\n10:30  Boris Feld (University of Vienna): Who paid for the hymnals?\n11:00  Discussion\n\n11:30–12:15  Emil Moss (Durham University): Newsprint from the forest\n\n13:00–14:30  SESSION 2: MONEY AND MEMORY\nChair: Boris Feld\n13:00  Cora Hull (University of Oslo): Bankrupt booksellers\n',
    );
    expect(rows).toEqual([
      '2026-10-24 | 10:00 | QR/017 | Ada Quill | Pirated almanacs',
      '2026-10-24 | 10:30 | QR/017 | Boris Feld | Who paid for the hymnals?',
      '2026-10-24 | 11:30 | Seminar Room 243 | Emil Moss | Newsprint from the forest',
      '2026-10-24 | 13:00 | Seminar Room 243 | Cora Hull | Bankrupt booksellers',
    ]);
  });
});

describe('lectures that are counted', () => {
  const salt =
    'A state that taxes salt taxes every kitchen. The first lecture follows one tax from its roots to its end and asks who paid it.';
  const brine =
    'Rivers carry salt and with it quarrels over who owns the sea. We read treaties as contracts about evaporation and its price.';

  it('have their titles below their numbers and their speaker in the head', async () => {
    const text = `The Merton Lectures\nMarch 3–4, 2026\nAda Quill (University of Turin)\nAll lectures are at 5:00 p.m. in Room 120. Registration for the dinner ends February 20.\n\nLecture 1\nSalt, Law, Fire\nTuesday, March 3, 2026\n${salt}\n\nLecture 2\nBrine Across Borders\nWednesday, March 4, 2026\n${brine}\nA reception follows in the garden at 6:30 p.m.\n\nAbout the Lecturer\nAda Quill is Professor of Legal History at the University of Turin.\n`;
    expect(await talksAsRows(text)).toEqual([
      '2026-03-03 | 17:00 | Room 120 | Ada Quill | Salt, Law, Fire',
      '2026-03-04 | 17:00 | Room 120 | Ada Quill | Brine Across Borders',
    ]);
    const { talks } = await understand(text);
    expect(talks.map(({ abstract }) => abstract?.value)).toEqual([salt, brine]);
  });
});

describe('the foot of a site', () => {
  it.each([
    'Keep in touch: the looms write a letter every month. Find us on Mastodon and Bluesky.',
    'Folgen Sie uns auf Mastodon. Newsletter abonnieren.',
  ])('is no talk: %s', async (foot) => {
    const rows = await talksAsRows(
      `Looms\n\n4 May 2026\nLooms without weavers\nAda Quill\nUniversity of Turin\n\n11 May 2026\nThe price of a thread\nBoris Feld\nUniversity of Vienna\n\n${foot}\nSchool of Looms, 7 Mill Lane, Turin\n`,
    );
    expect(rows.map((row) => row.split(' | ').at(-1))).toEqual(['Looms without weavers', 'The price of a thread']);
  });

  it('is no abstract where it tells who may come, and a text begins behind such words', async () => {
    const text =
      'Killer whales live in families that keep their calls for generations. We recorded many of them over thirty years and show how the calls drift, what this tells of the past of the families, and why two of them sing alike.';
    const { talks } = await understand(
      `Whales that remember\nSpeaker: Ada Quill (University of Turin)\nDate: 5 May 2026\n\nCoffee is served from 1:45 p.m. Please register by 4 May. ${text}\n\nOur school is committed to equal access for everybody. Tell us a week ahead what you need.\n`,
    );
    expect(talks.map(({ abstract }) => abstract?.value)).toEqual([text]);
  });
});

it('names the room of the talks, not that of the tea behind them', async () => {
  const rows = await talksAsRows(
    'Loom Colloquium, Spring 2026\n\nWe meet on *Wednesdays at 1:30–2:45 pm in 218 QRL* except where stated; coffee is poured from 3 pm in 57 QRL.\n\nWednesday, May 6\nAda Quill (University of Turin)\nKnots without ends\n\nWednesday, May 13\nBoris Feld (University of Vienna)\nStrings that go on\n',
  );
  expect(rows.map((row) => row.split(' | ')[2])).toEqual(['218 QRL', '218 QRL']);
});

it('ends lines at rules of hyphens', async () => {
  const rule = '-'.repeat(62);
  const rows = await talksAsRows(
    `${rule}\nANALYSIS SEMINAR\nMonday 4 May 2026, 14:00, Room 4.20\n\nAda Quill (University of Turin)\nCurves that are flat\n\n${rule}\nCOLLOQUIUM\nTuesday 5 May 2026, 15:00, Room 1.03\n\nBoris Feld (University of Vienna)\nWhy knots know geometry\n\n${rule}\nYou get this mail because you are on the list of the school.\n`,
  );
  expect(rows).toEqual([
    '2026-05-04 | 14:00 | Room 4.20 | Ada Quill | Curves that are flat',
    '2026-05-05 | 15:00 | Room 1.03 | Boris Feld | Why knots know geometry',
  ]);
});

it('reads lectures that each visitor counts anew, below whom and the day they share', async () => {
  const page = `Guest lectures, autumn 2025

Speaker: Anna Quill, Lund University
Date: 3 October 2025

Lecture 1: Eels that remember
Time: 10:00
Location: Hall 3

Lecture 2: Knots in ice
Time: 14:00
Location: Hall 4

Speaker: Peter Feld, Ghent University
Date: 10 October 2025

Lecture 1: A short history of salt
Time: 10:00

Lecture 2: Rivers without names
Time: 14:00
`;
  expect(await talksAsRows(page)).toEqual([
    '2025-10-03 | 10:00 | Hall 3 | Anna Quill | Eels that remember',
    '2025-10-03 | 14:00 | Hall 4 | Anna Quill | Knots in ice',
    '2025-10-10 | 10:00 | - | Peter Feld | A short history of salt',
    '2025-10-10 | 14:00 | - | Peter Feld | Rivers without names',
  ]);
});
