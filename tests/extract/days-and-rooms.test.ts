/** When and where talks of a programme or a list take place: the day and room over several of them, and what breaks off from them. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

describe('the day of a programme', () => {
  it('has its place beside or below it, for all slots', async () => {
    expect(
      await talksAsRows(
        'Topology Day\nFriday, 4 April 2025\nRoom 2.14, Huygens Building, Nijmegen\n\n10:00 coffee\n10:30 Marta Vidal (Girona)\nBraids and the dilogarithm\n11:30 Ivan Horvat (Zagreb)\nKnots in lens spaces\n',
      ),
    ).toEqual([
      '2025-04-04 | 10:30 | Room 2.14, Huygens Building, Nijmegen | Marta Vidal | Braids and the dilogarithm',
      '2025-04-04 | 11:30 | Room 2.14, Huygens Building, Nijmegen | Ivan Horvat | Knots in lens spaces',
    ]);
  });

  it('keeps slots apart that are as long as wrapped lines, and the sessions that head them', async () => {
    expect(
      await talksAsRows(
        'Tag der leisen Maschinen\nDonnerstag, 12. März 2026\nHaus der Kirche, Großer Saal\n\n9:30 Begrüßung\nDekanin Martha Kruse\n9:45 – 10:30 Anna Berg (Uni Bremen): Kühlung ohne Lüfter und ohne bewegte teile\n10:30 – 11:15 Piotr Maj & Wendla Ost (AGH Kraków): Lager ganz ohne Öl\n\n11:15 – 12:00 Mittagessen\n\nTeil 2: Werkstoffe (Leitung: Ute Lang)\n12:00 – 12:45 Carla Rossi (Politecnico di Torino): Weiche Magnete aus Abfall\n',
      ),
    ).toEqual([
      '2026-03-12 | 09:45 | Haus der Kirche, Großer Saal | Anna Berg | Kühlung ohne Lüfter und ohne bewegte teile',
      '2026-03-12 | 10:30 | Haus der Kirche, Großer Saal | Piotr Maj & Wendla Ost | Lager ganz ohne Öl',
      '2026-03-12 | 12:00 | Haus der Kirche, Großer Saal | Carla Rossi | Weiche Magnete aus Abfall',
    ]);
  });
});

it('reads a table on through rows of which only the day is printed', async () => {
  expect(
    await talksAsRows(
      'Algebra Seminar, Spring 2024\nTuesdays 3pm, Math 417\n\nDate\tSpeaker\tTitle\nJanuary 16\tAda Lin (UCLA)\tTensor ideals\nJanuary 23\nJanuary 30\tBo Karlsson (Lund)\tSupport varieties\nFebruary 6\tno seminar\nFebruary 13\tChiara Neri (Pisa)\tTBA\n',
    ),
  ).toEqual([
    '2024-01-16 | 15:00 | Math 417 | Ada Lin | Tensor ideals',
    '2024-01-30 | 15:00 | Math 417 | Bo Karlsson | Support varieties',
    '2024-02-13 | 15:00 | Math 417 | Chiara Neri | -',
  ]);
});

it.each([
  ['Monday, July 8th, 2024 | 14.30\nSala Rossa, via Ponzio 34', '2024-07-08 | 14:30 | Sala Rossa, via Ponzio 34'],
  ['When: Tuesday, April 5, 2022 | 3:30 PM\nWhere: Dodge Hall 12', '2022-04-05 | 15:30 | Dodge Hall 12'],
])('reads the hour behind a bar: %j', async (when, expected) => {
  expect(await talksAsRows(`Seminar\n\nSpeaker: Ada Byron (Turin)\nTitle: On engines\n${when}\n`)).toEqual([
    `${expected} | Ada Byron | On engines`,
  ]);
});

it('sets day, hour and place apart that begin small behind a label which touches them', async () => {
  const [talk] = await talksAsRows(
    'Startseite Veranstaltungen Physikalisches Kolloquium Licht in der Faser: wie Pulse brechenDr. Hanna WeidlichDatumdonnerstag, 7. Mai 2026 Zeitvon 17:15 bis 18:15 Uhr OrtHörsaal H2, Physikgebäude Pulse brechen in Glasfasern, wenn Dispersion und Nichtlinearität sich aufheben. Der Vortrag zeigt Messungen an photonischen Kristallfasern.',
  );
  expect(talk).toMatch(/^2026-05-07 \| 17:15 \| Hörsaal H2.* \| Hanna Weidlich \| /);
});

describe('several talks of a day', () => {
  it('stand in a row of a table under the hours, with the place of the row', async () => {
    expect(
      await talksAsRows(
        '# Four Cities Days, 2023-24\n\n| When | Where | 13:30 | 15:00 |\n|---|---|---|---|\n| Fri 13 Oct | Leiden, Snellius 312 | Ada Lin (UCLA): Tensor ideals | Bo Karlsson (Lund): Support varieties |\n| Fri 9 Feb | Utrecht, HFG 611 | Chiara Neri (Pisa): Heights of curves | (no second talk) |\n',
      ),
    ).toEqual([
      '2023-10-13 | 13:30 | Leiden, Snellius 312 | Ada Lin | Tensor ideals',
      '2023-10-13 | 15:00 | Leiden, Snellius 312 | Bo Karlsson | Support varieties',
      '2024-02-09 | 13:30 | Utrecht, HFG 611 | Chiara Neri | Heights of curves',
    ]);
  });

  it('stand in columns under the days, with the hour of the row', async () => {
    expect(
      await talksAsRows(
        'Summer School on Glass\n\n| | Monday 5 May 2025 | Tuesday 6 May 2025 |\n|---|---|---|\n| 9:00 | Ada Lin (UCLA): Why glass flows | Bo Karlsson (Lund): Sand in water |\n| 10:30 | coffee | coffee |\n',
      ),
    ).toEqual([
      '2025-05-05 | 09:00 | - | Ada Lin | Why glass flows',
      '2025-05-06 | 09:00 | - | Bo Karlsson | Sand in water',
    ]);
  });

  it('stand as items below a day of a list whose other days have one talk', async () => {
    expect(
      await talksAsRows(
        'Oberseminar Analysis, Sommersemester 2025\nDienstags, 14:15, Raum 404\n\n22.4.  Ada Lin (Bonn): Tensorideale\n29.4.  Kurzvorträge, Raum 101\n   a) Max Huber: Über Primzahlen\n   b) Eva Stein: Knoten\n6.5.   Bo Karlsson (Lund): Träger\n13.5.  Chiara Neri (Pisa): Höhen\n',
      ),
    ).toEqual([
      '2025-04-22 | 14:15 | Raum 404 | Ada Lin | Tensorideale',
      '2025-04-29 | 14:15 | Raum 101 | Max Huber | Über Primzahlen',
      '2025-04-29 | 14:15 | Raum 101 | Eva Stein | Knoten',
      '2025-05-06 | 14:15 | Raum 404 | Bo Karlsson | Träger',
      '2025-05-13 | 14:15 | Raum 404 | Chiara Neri | Höhen',
    ]);
  });
});

it('takes what ends a line of day and hour for the place, though it looks like a name', async () => {
  expect(
    await talksAsRows(
      'Prize Talks 2025\n\nLeonora Vance (Duke University)\nWhat the tide remembers\nMonday, March 3, 10:00 - 11:00, Grand Foyer\n\nBram Oduya (Purdue University)\nRings without end\nMonday, March 3, 11:00 - 12:00, Sapphire\n\nHatsue Mori (Kyoto University)\nHow rivers turn\nTuesday, March 4, 9:00 - 10:00, refectory\n',
    ),
  ).toEqual([
    '2025-03-03 | 10:00 | Grand Foyer | Leonora Vance | What the tide remembers',
    '2025-03-03 | 11:00 | Sapphire | Bram Oduya | Rings without end',
    '2025-03-04 | 09:00 | refectory | Hatsue Mori | How rivers turn',
  ]);
});

it('takes the weekday behind a day for a part of it, and no deadline of the row above for its own', async () => {
  expect(
    await talksAsRows(
      '# Reading Group 2023\n\n| Date | Presenter | Paper |\n|---|---|---|\n| 1. 2. 2023 (Wednesday) | no meeting (deadline week) | |\n| 8. 2. 2023 (Wednesday) | Ada Lin (UCLA) | Why glass flows |\n| 15. 2. 2023 (Wednesday) | Bo Karlsson (Lund) | Sand in water |\n',
    ),
  ).toEqual(['2023-02-08 | - | - | Ada Lin | Why glass flows', '2023-02-15 | - | - | Bo Karlsson | Sand in water']);
});

describe('days of which a part stands elsewhere', () => {
  it('have their month and year in the heading above them', async () => {
    expect(
      await talksAsRows(
        'Physics Colloquium\nOctober 2024\n\nAll talks at 4 pm in Hall B unless noted.\n\nTue 1: Ada Lin (UCLA), Why glass flows\nThu 24, 5 pm: Chiara Neri (Pisa), Heights of curves\n\nNovember 2024\n\nTue 5: Dev Rao (ISI), Fusion rings\nTue 19: no colloquium\n',
      ),
    ).toEqual([
      '2024-10-01 | 16:00 | Hall B | Ada Lin | Why glass flows',
      '2024-10-24 | 17:00 | Hall B | Chiara Neri | Heights of curves',
      '2024-11-05 | 16:00 | Hall B | Dev Rao | Fusion rings',
    ]);
    const [talk] = await talksAsRows(
      'Ciclo de charlas: marzo de 2023\n\nMartes 14\n"Materia oscura"\nPilar Buil (Universidad de Zaragoza)\n\nMartes 28\n"Un calendario imposible"\nIker Otxoa (Universidad de Oviedo)\n',
    );
    expect(talk).toBe('2023-03-14 | - | - | Pilar Buil | Materia oscura');
  });

  it('stand in boxes of a word a line; a menu of several terms gives them no year', async () => {
    expect(
      await talksAsRows(
        'Events\n\nSEP\n16\nWhy glass flows\nAda Lin, Assistant Professor, UCLA\n3:30pm – 4:30pm in 3427 EECS\n\nOCT\n07\nSand in water\nBo Karlsson, Lund University\n3:30pm – 4:30pm in Zoom only\n\nJump to: Fall 2021  Winter 2021  Fall 2020\n',
      ),
    ).toEqual([
      '--09-16 | 15:30 | 3427 EECS | Ada Lin | Why glass flows',
      '--10-07 | 15:30 | Zoom | Bo Karlsson | Sand in water',
    ]);
  });
});

describe('what is no talk, and no part of one', () => {
  it('keeps a day that is called off out of the talk above it', async () => {
    expect(
      await talksAsRows(
        'Lunch Talks\n\nThursday, February 6, 2025\n\nAda Lin (UCLA)\n"Why glass flows"\n\nBo Karlsson (Lund University)\n"Sand in water"\n\n---\n\nThursday, February 13, 2025\n\nLunch talks cancelled - snow emergency\n\n---\n\nThursday, February 20, 2025\n\nChiara Neri (Pisa)\n"Heights of curves"\n',
      ),
    ).toEqual([
      '2025-02-06 | - | - | Ada Lin | Why glass flows',
      '2025-02-06 | - | - | Bo Karlsson | Sand in water',
      '2025-02-20 | - | - | Chiara Neri | Heights of curves',
    ]);
  });

  it('takes neither why nobody speaks nor a list of papers for talks', async () => {
    expect(
      await talksAsRows(
        '# Colloquium, Fall 2024\n\n| Date | Speaker | Title |\n|---|---|---|\n| Aug 22 | No colloquium | First week of classes |\n| Aug 29 | Reserved: department meeting | |\n| Sep 5 | Ada Lin | Why glass flows |\n',
      ),
    ).toEqual(['2024-09-05 | - | - | Ada Lin | Why glass flows']);
    expect(
      await talksAsRows(
        'Thesis colloquium\n\nTitle of the thesis: Order in alloys\nStudent: Ada Lin\nDate & time: Friday, 21st March 2025, 11.00 AM\nVenue: Vasu Auditorium\n\nPublications based on the thesis\n1. A. Lin, B. Rao, Acta Materialia 254 (2023) 118990\n2. A. Lin, C. Sen, under review\n',
      ),
    ).toEqual(['2025-03-21 | 11:00 | Vasu Auditorium | Ada Lin | Order in alloys']);
  });
});

it.each([
  [
    'Thursday, April 11, 2019\nLecture: 3:30 PM, Room 148, Miller Center\nReception to follow at 4:30 PM in the Rotunda',
    '15:30 | Room 148, Miller Center',
  ],
  [
    'Public event in person   (Old Theatre, Clare Market)\nThursday 11 April 2019, 6.30pm',
    '18:30 | Old Theatre, Clare Market',
  ],
  [
    'Thursday, April 11, 2019, 3pm to 4pm Share Facebook LinkedIn X Chauvenet Hall, 143 View map',
    '15:00 | Chauvenet Hall, 143',
  ],
])('reads the place of %j', async (when, expected) => {
  const [talk] = await talksAsRows(
    `The Bradley Lecture\n\nDr. Ada Lin\nProfessor of Physics, Duke University\n\n${when}\n\n"Why glass flows"\n`,
  );
  expect(talk).toBe(`2019-04-11 | ${expected} | Ada Lin | Why glass flows`);
});

it('knows a zone of two letters behind an hour in capitals', async () => {
  const { talks } = await understand(
    'Speaker: Ada Lin\nTitle: Why glass flows\nWhen: April 5, 2022, 3:30 PM - 5:00 PM ET\n',
  );
  expect(talks[0]?.timeZone?.value).toBe('America/New_York');
});

describe('the place of one talk of a list', () => {
  it('stands behind its title with a mark that leads to it', async () => {
    expect(
      await talksAsRows(
        'Topology Seminar, Spring 2025\nWednesdays 16:00, Room 5.12\n\nFeb 5: Ada Lin (UCLA) - Why glass flows\nFeb 12: Bo Karlsson (Lund) - Sand in water @ Room 2.01\nFeb 19: Chiara Neri (Pisa) - Heights of curves (in Room 7, not in the usual room)\nFeb 26: Dev Rao (ISI) - Fusion rings [note room change]\n',
      ),
    ).toEqual([
      '2025-02-05 | 16:00 | Room 5.12 | Ada Lin | Why glass flows',
      '2025-02-12 | 16:00 | Room 2.01 | Bo Karlsson | Sand in water',
      '2025-02-19 | 16:00 | Room 7 | Chiara Neri | Heights of curves',
      '2025-02-26 | 16:00 | Room 5.12 | Dev Rao | Fusion rings',
    ]);
  });

  it('stands in two cells of its row, building and room', async () => {
    expect(
      await talksAsRows(
        '| Date | Time | Building | Room | Speaker | Title |\n|---|---|---|---|---|---|\n| 5 Feb 2025 | 16:00 | Snellius | 312 | Ada Lin (UCLA) | Why glass flows |\n| 19 Feb 2025 | 15:00 | | online | Chiara Neri (Pisa) | Heights of curves |\n',
      ),
    ).toEqual([
      '2025-02-05 | 16:00 | Snellius 312 | Ada Lin | Why glass flows',
      '2025-02-19 | 15:00 | online | Chiara Neri | Heights of curves',
    ]);
  });
});

it('reads the hour of the talk where another line says when the coffee is', async () => {
  expect(
    await talksAsRows(
      'Distinguished Lecture\n\nWhy Glass Flows\nAda Lin\nUCLA\n\nMonday, March 3, 2025\n10:30am: coffee, atrium\n11:00am – 12:00pm: talk, 305 Weaver Hall\n',
    ),
  ).toEqual(['2025-03-03 | 11:00 | 305 Weaver Hall | Ada Lin | Why Glass Flows']);
});

it('gives the talks of one mail the day and hour above them, and leaves the mail that it quotes', async () => {
  expect(
    await talksAsRows(
      'From: Lena <lena@example.org>\nTo: list@example.org\nDate: Mon, 3 Nov 2025 09:14:22 +0000\nSubject: Journal club\n\nHi all,\n\nour next journal club is this Wednesday, 5 November, 1pm, in the Poynton Room.\n\n1) Ada Lin (UCLA)\n   "Why glass flows"\n\n2) Bo Karlsson (Lund University)\n   "Sand in water"\n\nLena\n\n> On 20 Oct 2025, at 10:02, Lena wrote:\n> On Wednesday 22 October Tom Birk (Bonn) will speak on "Heights of curves". 2pm, Room 3.\n',
    ),
  ).toEqual([
    '2025-11-05 | 13:00 | Poynton Room | Ada Lin | Why glass flows',
    '2025-11-05 | 13:00 | Poynton Room | Bo Karlsson | Sand in water',
  ]);
});

it('knows the usual hour and place of each term of a list, and places in brackets with an hour', async () => {
  expect(
    await talksAsRows(
      'Logic Seminar 2024/25\n\nWinter term: Mondays, 2:15pm, SR 1.008 (Seminar building), starting October 14\n\n14 Oct - Ada Lin (UCLA): Why glass flows\n13 Jan - Chiara Neri (Pisa): Heights of curves (at 4:15pm in Room 7)\n20 Jan - Dev Rao (ISI): Fusion rings [online]\n\nSummer term: Tuesdays, 10:15am, Room N0.003\n\n15 Apr - Max Huber (Bonn): Primes\n22 Apr - Eva Stein (Jena): Knots\n',
    ),
  ).toEqual([
    '2024-10-14 | 14:15 | SR 1.008 (Seminar building) | Ada Lin | Why glass flows',
    '2025-01-13 | 16:15 | Room 7 | Chiara Neri | Heights of curves',
    '2025-01-20 | 14:15 | online | Dev Rao | Fusion rings',
    '2025-04-15 | 10:15 | Room N0.003 | Max Huber | Primes',
    '2025-04-22 | 10:15 | Room N0.003 | Eva Stein | Knots',
  ]);
});

it('reads the room that is all a session is called by, above slots with breaks between them', async () => {
  const programme = `Workshop on knots, 7 and 8 May 2026

Thursday, 7 May 2026

Session 1: QF 114

09.00-10.00   Anna Quill, Lund University

Eels that remember

10.00-10.30   break outside QF 300

Session 2: Hall 7

10.30-11.30   Eva Lund, University of Turin

Knots in ice

11.30-12.30   Peter Feld, Ghent University

A short history of salt

12.30-13.30   Lunch, canteen

Friday, 8 May 2026

All day in QF 300

09.00-10.00   Mary Ek, Uppsala University

Rivers without names
`;
  expect(await talksAsRows(programme)).toEqual([
    '2026-05-07 | 09:00 | QF 114 | Anna Quill | Eels that remember',
    '2026-05-07 | 10:30 | Hall 7 | Eva Lund | Knots in ice',
    '2026-05-07 | 11:30 | Hall 7 | Peter Feld | A short history of salt',
    '2026-05-08 | 09:00 | QF 300 | Mary Ek | Rivers without names',
  ]);
});

it('reads the room of a bracket that says where a talk is held, in the years of two terms', async () => {
  const list = `Seminars Fall 2025 - Spring 2026

Talks begin at 11:30 a.m. in Byron Hall 4.

November 4

Anna Quill, Lund University, "Eels that remember" (to be held in Lovelace 207)

January 20

Eva Lund, University of Turin, "Knots in ice", (takes place in the Old Library)

February 3

Peter Feld, Ghent University, "A short history of salt"
`;
  expect(await talksAsRows(list)).toEqual([
    '2025-11-04 | 11:30 | Lovelace 207 | Anna Quill | Eels that remember',
    '2026-01-20 | 11:30 | Old Library | Eva Lund | Knots in ice',
    '2026-02-03 | 11:30 | Byron Hall 4 | Peter Feld | A short history of salt',
  ]);
});

it('reads days in the first box of items for these items, below a card that shows the next talk', async () => {
  const item = (day: string, lines: readonly string[], hour: string) =>
    `<li><div class="date"><span>${day}</span><span>Thursday</span></div>${lines.map((line) => `<p>${line}</p>`).join('')}<div>${hour}</div></li>`;
  const page = [
    ...['<h1>Life seminar</h1><figure><div>Next talk</div><h3>Counting eels</h3>'],
    ...[
      '<div>Dr. Anna Quill</div><div>Lund University</div><div>Thursday, May 7</div></figure><h2>Spring 2026</h2><ol>',
    ],
    item('May 7', ['Dr. Anna Quill', 'Lund University', 'Counting eels'], '3:00 – 4:00 PM'),
    item('May 14', ['Dr. Eva Lund', 'University of Turin', 'Knots that freeze in winter lakes'], '11:00 AM – 12:00 PM'),
    item('May 21', ['Dr. Peter Feld', 'Ghent University', 'A short history of salt'], '3:00 – 4:00 PM'),
    '</ol>',
  ];
  expect(await talksAsRows(page.join('\n'))).toEqual([
    '2026-05-07 | 15:00 | - | Anna Quill | Counting eels',
    '2026-05-14 | 11:00 | - | Eva Lund | Knots that freeze in winter lakes',
    '2026-05-21 | 15:00 | - | Peter Feld | A short history of salt',
  ]);
});

it('ends the room of a row before who speaks and when', async () => {
  const rows = [
    ['Mon 2 March 2026, 16:00, Lecture Hall 2, Prof. Anna Quill (Lund University): Eels that remember'],
    ['Mon 9 March 2026, 16:00, Lecture Hall 2, Dr. Peter Feld (Ghent University): A short history of salt'],
    ['Mon 16 March 2026, 16:00, Museum of Tides: Eva Lund (University of Turin), Knots that freeze in winter lakes'],
  ];
  expect(await talksAsRows(`Water colloquium\n\n${rows.join('\n')}\n`)).toEqual([
    '2026-03-02 | 16:00 | Lecture Hall 2 | Anna Quill | Eels that remember',
    '2026-03-09 | 16:00 | Lecture Hall 2 | Peter Feld | A short history of salt',
    '2026-03-16 | 16:00 | Museum of Tides | Eva Lund | Knots that freeze in winter lakes',
  ]);
  const behind =
    'Talks\n\nAnna Quill (Lund), Room 14, 2 March 2026: Eels\nPeter Feld (Ghent), Room 14, 9 March 2026: Salt\n';
  expect((await talksAsRows(behind)).map((row) => row.split(' | ')[2])).toEqual(['Room 14', 'Room 14']);
});

it.each([
  [
    'We get together on Tuesday evenings between 7 and 8:30 in the Blue Room, Castle House.',
    '19:00 | Blue Room, Castle House',
  ],
  ['As always we meet on Tuesday afternoons from 4 to 5 (room 2.05 in the Mill).', '16:00 | room 2.05 in the Mill'],
  ['We meet on Tuesdays at 5 in Barton 12.', '17:00 | Barton 12'],
  ['All sessions begin at 5.15pm. Venue: Old Library, unless otherwise indicated.', '17:15 | Old Library'],
])('takes the usual hour and place from "%s"', async (said, usual) => {
  const list = `Salt seminar\n${said}\n\n3 March 2026: Anna Quill (Lund University), Eels that remember\n10 March 2026: Peter Feld (Ghent University), Ice that sings\n`;
  expect((await talksAsRows(list)).map((row) => row.split(' | ').slice(1, 3).join(' | '))).toEqual([usual, usual]);
});

it.each([
  ['The five talks will be held in the auditorium of the Old Mill.', 'auditorium of the Old Mill'],
  ['Le cycle comprend des exposés qui auront lieu dans la salle des fêtes du moulin.', 'salle des fêtes du moulin'],
  ['Las charlas se celebrarán en el salón de actos del Molino.', 'salón de actos del Molino'],
  ['Le conferenze si terranno nella sala consiliare del mulino.', 'sala consiliare del mulino'],
  ['De lezingen vinden plaats in de grote zaal van de molen.', 'grote zaal van de molen'],
  ['Wykłady odbywają się w sali rady miasta.', 'sali rady miasta'],
])('a sentence at the head says where all are held: "%s"', async (sentence, place) => {
  const rows = await talksAsRows(
    `Looms of the year\n\n${sentence}\n\n7.10.2026, 19:00\nLooms that count\nAda Quill, University of Turin\n\n14.10.2026, 19:00\nThreads that end\nBoris Feld, Lund University\n`,
  );
  expect(rows.map((row) => row.split(' | ')[2])).toEqual([place, place]);
});

it.each([
  ['18:30 h. Presentación e inauguración del ciclo', '19:00 h. Charla'],
  ['18:30 Uhr Eröffnung der Vortragsreihe', '19:00 Uhr Vortrag'],
  ['18.30 Presentazione del ciclo', '19.00 Conferenza'],
])('the hour of a talk stands behind "%s"', async (opening, talk) => {
  const rows = await talksAsRows(
    `Looms\n\n7 de octubre de 2026\n\n${opening}\n\n${talk}: “Looms that count”\n\nAda Quill, University of Turin\n\n14 de octubre de 2026\n\n${talk}: “Threads that end”\n\nBoris Feld, Lund University\n`,
  );
  expect(rows.map((row) => row.split(' | ').slice(1, 2)[0])).toEqual(['19:00', '19:00']);
});
