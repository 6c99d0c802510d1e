/** Where talks take place, as pages say it in their heads, their notes and their notices; and what of it is no abstract. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

const HEAD =
  'Topology Seminar 2026\n\nTime: Mondays 14:00 - 15:00. Room: Lagrange Hall 12 (unless otherwise indicated). To be put on the list of mails write to the office, which also knows who may have a key to the tower.\n\n';

describe('a place', () => {
  it('of the head of the page is that of all talks but those with a note', async () => {
    const text = `${HEAD}Date | Speaker | Affiliation | Title | Notes |\n--- | --- | --- | --- | --- |\nMay 4, 2026 | Ada Quill | University of Turin | Knots without ends | |\nMay 11, 2026 | Boris Feld | Lund University | Braids and beer | Room 99, starts 15:30 |\nMay 18, 2026 | Cora Lind | Aarhus University | Links of links | originally 5/12 |\n`;
    const { talks } = await understand(text);
    expect(talks.map(({ location }) => location?.value)).toEqual(['Lagrange Hall 12', 'Room 99', 'Lagrange Hall 12']);
    expect(talks.map(({ startTime }) => startTime?.value)).toEqual(['14:00', '15:30', '14:00']);
    expect(talks.map(({ status }) => status?.value ?? null)).toEqual([null, null, 'RESCHEDULED']);
  });

  it.each([
    ['<div><span class="l">Where</span> MZH 5600</div>', 'MZH 5600'],
    ['<p><b>Venue</b> Old Chapel, Mill Lane</p>', 'Old Chapel, Mill Lane'],
    ['<p>Location: CS 12 (tea at 3:30 pm in the Atrium)</p>', 'CS 12'],
    [
      '<p>This is a hybrid event with attendance in Rosa Parks Auditorium (West 4) and on Zoom. Please bring your own cup for the coffee afterwards, since there are none in that house.</p>',
      'Rosa Parks Auditorium (West 4)',
    ],
  ])('is read from %s', async (html, place) => {
    const { talks } = await understand(
      `<html><body><h1>Knots without ends</h1><p>Speaker: Ada Quill (University of Turin)</p><p>Date: 4 May 2026, 16:00</p>${html}<p>Abstract: We untie knots that have no ends, and ask what is left of them.</p></body></html>`,
    );
    expect(talks[0]?.location?.value).toBe(place);
  });

  it('is none of what the menu of the page lists', async () => {
    const { talks } = await understand(
      'About | Campus | Library | Jobs |\n\nAnalysis Seminar, autumn 2026. Tuesdays at 15:00, Kelvin Street 12, seminar room.\n\nDate | Speaker | Title |\n6 October | Ada Quill (Turin) | Knots without ends |\n13 October | Boris Feld (Lund) | Braids and beer |\n',
    );
    expect(talks.map(({ location }) => location?.value)).toEqual(Array(2).fill('Kelvin Street 12, seminar room'));
  });

  it('is no hour', async () => {
    const { talks } = await understand(
      'Knots without ends\n\nTime: Fri 2026-05-08 14.00\nLocation: Gamla salen, Kungsgatan 2\nSpeaker: Ada Quill, University of Turin\n',
    );
    expect(talks[0]).toMatchObject({
      startTime: { value: '14:00' },
      location: { value: 'Gamla salen, Kungsgatan 2' },
    });
  });
});

describe('a place below the hour', () => {
  const page = (hour: string, place: string) =>
    `The Quill Lecture\n\n2026 Lecturer: Ada Quill\n\nKnots without ends and what they bind\n\nTuesday, 5 May 2026\n${hour}\n${place}\n\nAbstract\n\nWe untie knots that have no ends, and ask what is left of them when the string is thin and the evening long.\n\nAbout the Speaker\n\nAda Quill is Professor of Topology at the University of Turin.\n`;

  it.each([
    'Old Hall, Byron Alumni Center',
    'Mertens Auditorium, Lund Student Union',
    'Faculty Club',
    'The Royal Hotel, Garden Ballroom',
    'Weaver Museum',
    'Animal Sciences North, Room 12',
    'Geodesium, H5',
    'Millers Institute B2A14',
    'KLU-D-14 (Mill Lane 1)',
    'Lecture hall, Building C',
  ])('is the line %s, and nobody works there', async (place) => {
    const { talks } = await understand(page('4:00 pm', place));
    expect(talks[0]).toMatchObject({
      title: { value: 'Knots without ends and what they bind' },
      location: { value: place },
      appearances: [{ name: { value: 'Ada Quill' }, affiliations: [] }],
    });
  });

  it('is not where the reception is', async () => {
    const { talks } = await understand(page('4:00 pm, followed by a reception in the lounge', 'Old Hall 3'));
    expect(talks[0]?.location?.value).toBe('Old Hall 3');
  });

  it('is not what takes place in the room', async () => {
    const { talks } = await understand(page('4:00 pm, Short talks, Room 12', ''));
    expect(talks[0]?.location?.value).toBe('Room 12');
  });
});

it('bars in a formula make no table of an abstract', async () => {
  const { talks } = await understand(
    'Ada Quill (University of Turin)\nKnots without ends\n4 May 2026\n\nAbstract: We untie knots, if $\\|V\\|_{C^2}$ and $|x| + |y|$ are small, and say what is left of them in the end.\n',
  );
  expect(talks[0]?.abstract?.value).toMatch(/^We untie knots, .* in the end\.$/);
});

it('bars without marks of formulas make none either', async () => {
  const { talks } = await understand(
    'Ada Quill (University of Turin)\nKnots without ends\n4 May 2026\n\nAbstract: We untie knots in fields whose torsion is O(|Disc K|^{1/2}), and say what is left of them when the class group is small; the proof is by an elementary sieve and some patience.\n',
  );
  expect(talks[0]?.abstract?.value).toMatch(/^We untie knots/);
});

it.each([
  ['Fridays 14:00–15:00 in 3E 2.2 (Lovelace).', '3E 2.2 (Lovelace)'],
  ['We meet on Fridays, 14:00–15:00 in “Blue 12, West” (Mill Lane 3). Join the list.', 'Blue 12, West'],
  [
    'We meet Fridays at 2 pm, in the first floor reading room at 12 Mill Lane.',
    'first floor reading room at 12 Mill Lane',
  ],
  ['Fridays at 14:00 in Van Dantzig, with tea in Common Room 2 at 13:30.', 'Van Dantzig'],
  ['Fridays at 14:00 in English.', undefined],
  ['Fridays at 14:00 in Spring 2026.', undefined],
])('where all talks are stands behind "in" and their hour: %s', async (notice, place) => {
  const { talks } = await understand(
    `# Knot Seminar 2026\n\n${notice}\n\n3 April\nAda Quill (University of Turin)\nKnots without ends\n\n10 April\nBoris Feld (Lund University)\nLinks of links\n`,
  );
  expect(talks.map(({ location }) => location?.value)).toEqual([place, place]);
});

it.each([
  ['All events will take place at the Quill & Loom Club, 14 Mill St.', 'Quill & Loom Club, 14 Mill St'],
  [
    'A weekly talk at the Lund Museum of Tides. Talks take place on Tuesdays at 5:15pm in the upper exhibits area.',
    'upper exhibits area',
  ],
])('where all talks are held stands in a sentence: %s', async (notice, place) => {
  const { talks } = await understand(
    `# Knot Seminar 2026\n\nA few talks happen on site; the rest happen via Zoom.\n\n${notice}\n\n3 April\nAda Quill (University of Turin)\nKnots without ends\n\n10 April\nBoris Feld (Lund University)\nLinks of links\n`,
  );
  expect(talks.map(({ location }) => location?.value)).toEqual([place, place]);
});

it('the day of the week in brackets behind a day and a place is part of neither', async () => {
  const { talks } = await understand(
    'Knot Seminar, Fall 2026\n\n10/6 (Virtual) (TUESDAY)\n\nAda Quill, University of Turin\n\nPresentation: Knots without ends\n\n10/14 (Virtual)\n\nBoris Feld, Lund University\n\nPresentation: Links of links\n',
  );
  expect(talks.map(({ location }) => location?.value)).toEqual(['Virtual', 'Virtual']);
});

it('a room in a house is where the talk is, a paragraph below the hour', async () => {
  const { talks } = await understand(
    '[Soutenance de thèse]\nAda QUILL\n\nVendredi 15 mai 2026 à 14h00\n\nUniversité de Turin, Campus Aulnay, Bâtiment 3, amphi 3.03\n\nDes nœuds sans bouts pour la pêche en haute mer et dans les rivières\n',
  );
  expect(talks[0]).toMatchObject({
    location: { value: 'Université de Turin, Campus Aulnay, Bâtiment 3, amphi 3.03' },
    appearances: [{ name: { value: 'Ada Quill' } }],
  });
});

it('the hour that each of several days has is that of all talks', async () => {
  const { talks } = await understand(
    'Ringvorlesung Knoten, Sommersemester 2026\n\nWann: 21.4. // 5.5., jeweils 19.00 Uhr bis 20.45 Uhr\n\nWo: Kleiner Hörsaal, Lange Gasse 3\n\nProgramm\n\n21. April\nKnoten ohne Enden\nAda Quill (Universität Kiel)\n\n5. Mai\nGlieder und Ketten\nDr. Boris Feld (Universität Lund)\n',
  );
  expect(talks.map(({ startTime, endTime }) => [startTime?.value, endTime?.value])).toEqual([
    ['19:00', '20:45'],
    ['19:00', '20:45'],
  ]);
});

it('the hour of all talks is the one told to the minute', async () => {
  const { talks } = await understand(
    'Knot Colloquium\n\nGuests come on Thursdays at noon to Hall 12.\n\nKnot Colloquium Spring 2026, Thursdays 12:05 - 12:55pm, Hall 12\n\n5 February\nAda Quill (University of Turin)\nKnots without ends\n\n12 February\nBoris Feld (Lund University)\nLinks of links\n',
  );
  expect(talks.map(({ startTime, endTime }) => [startTime?.value, endTime?.value])).toEqual([
    ['12:05', '12:55'],
    ['12:05', '12:55'],
  ]);
});

it.each([
  'note unusual time',
  'attention, horaire inhabituel !',
  'special room and time',
  'Achtung: andere Zeit',
  'NOTE CHANGE OF TIME',
  'changed time!',
  'geänderte Uhrzeit',
  'external link',
  'öffnet in neuem Fenster',
])('a remark that hides what is unusual stands in nobody’s way: (%s)', async (remark) => {
  const { talks } = await understand(
    `4 May 2026, 10:30 (${remark}) - Ada Quill (University of Turin), Knots without ends`,
  );
  expect(talks).toMatchObject([
    { title: { value: 'Knots without ends' }, startTime: { value: '10:30' }, location: null },
  ]);
});

it('where coffee is served is not where the talk is', async () => {
  const { talks } = await understand(
    'Kolloquium\nam Montag, dem 4. Mai 2026, um 17:15 Uhr\nim Hörsaal I, Lange Gasse 3\n\nProf. Dr. Ada Quill\nUniversität Turin\n\nKnoten ohne Enden\n\nKaffee ab 16:45 Uhr im Foyer. Einladender: Prof. Dr. Boris Feld\n',
  );
  expect(talks[0]).toMatchObject({ location: { value: 'Hörsaal I, Lange Gasse 3' }, startTime: { value: '17:15' } });
});

it('another hour stands in a note below a talk or beside its room', async () => {
  const list = await understand(
    'Knot Seminar, Room 12, Mondays 14:00\n\n4 May 2026\nAda Quill (University of Turin)\nKnots without ends\nNote: special time 15:00\n\n11 May 2026\nBoris Feld (University of Oslo)\nCurves of low degree\nNote: tea at 13:30\n',
  );
  expect(list.talks.map(({ startTime }) => startTime?.value)).toEqual(['15:00', '14:00']);
  const table = await understand(
    'Date | Speaker | Title | Where\n4 May 2026 | Ada Quill | Knots without ends | Room 12\n11 May 2026 | Boris Feld | Curves of low degree | Room 12 (14:30!)\n',
  );
  expect(table.talks.map(({ startTime }) => startTime?.value ?? null)).toEqual([null, '14:30']);
});

it('a heading that says that there is another room is no label of the text below it', async () => {
  const { talks } = await understand(
    '*** ROOM CHANGE ***\n\nDear all, today’s seminar (12 May 2026, 15:00) will be in room 5.17 and not in 3.01. Speaker: Ada Quill (University of Turin). Title: Knots without ends.\n',
  );
  expect(talks[0]).toMatchObject({
    date: { value: '2026-05-12' },
    startTime: { value: '15:00' },
    location: { value: 'room 5.17' },
  });
});

it.each([
  ['the number of a room before the name of its house', '214 Ada Hooke Chemical Engineering Building'],
  ['a house and its street', '418 W. Mill Street, Ithaca, NY Room 12'],
])('a line is the place that is %s', async (_what, place) => {
  const { talks } = await understand(
    `Knots without ends\n\n${place}\nMay 12, 2026 4:00 pm\nAda Quill, University of Turin\n\nKnots have no ends, and the talk says why. We count those that are known and ask for the others.\n`,
  );
  expect(talks[0]).toMatchObject({ location: { value: place }, title: { value: 'Knots without ends' } });
});

it('a sentence below the life of the speaker says when and where the talk begins', async () => {
  const { talks } = await understand(
    'Knots without ends\n\nMay 12, 2026\n\nKnots have no ends, and the talk says why. We count those that are known and ask for the others.\n\nBiography of speaker:\n\nAda Quill is a lecturer at the University of Turin. She was born in Truro and has lived in Naples.\n\nThe lecture begins at 7:30 p.m. in 36 Mill Building, Kaldera University. Admission is free.\n',
  );
  expect(talks[0]).toMatchObject({
    startTime: { value: '19:30' },
    location: { value: '36 Mill Building, Kaldera University' },
  });
});

it.each([
  ['Mill Hall Room 12 “Looms, Yarn and Cards: What Counts.”', 'Mill Hall Room 12'],
  ['Mill Hall Room 12, “Looms, Yarn and Cards.”', 'Mill Hall Room 12'],
])('a place ends before the title that is quoted behind it: %s', async (printed, place) => {
  const { talks } = await understand(
    `The Quill Lectures\n\nThursday, May 7th, 2026 7:00 PM ${printed}\nFriday, May 8th, 2026 12:00 PM ${printed}\n\nGiven by\nDr. Boris Feld\nUniversity of Turin\n`,
  );
  expect(talks.map(({ location }) => location?.value)).toEqual([place, place]);
});

it('the hour of two days is not that of a talk on a third', async () => {
  const { talks } = await understand(
    'Knot Seminar 2026\n\nOn 3 March and 10 March we meet at 16:15.\n\n3 March\nAda Quill (University of Turin)\nKnots without ends\n\n10 March\nBoris Feld (Lund University)\nLinks of links\n\n17 March\nCora Hull (University of Oslo)\nLooms\n',
  );
  expect(talks.map(({ startTime }) => startTime?.value)).toEqual([undefined, undefined, undefined]);
});
