/** Where abstracts begin and end that no label marks, and what stands in their place and is none. */
import { describe, expect, it } from 'vitest';
import { isNoText } from '../../src/extract/parsers/no-texts.ts';
import { understand } from '../../src/extract/understand.ts';

const HEAD = 'Knots without ends\nAda Quill (University of Turin)\n4 May 2026, 16:00, Room 12\n\n';
const TEXT =
  'A knot in a string can be undone by pulling its ends. What if there are none? We look at strings that go on for ever, and find that some of their knots come undone all the same. The proof needs no more than a pencil and patience.';

describe('an abstract without a label', () => {
  it.each([
    [
      'a trail of links above it',
      `Home > Events > Knots without ends, and how to untie them again?\n\n${HEAD}${TEXT}\n`,
    ],
    [
      'a short remark before it',
      `${HEAD}The talk is meant for students of all years.\n\nTea is at three.\n\n${TEXT}\n`,
    ],
    ['the foot of the page below it', `${HEAD}${TEXT}\n\nPage source on GitHub. Built with care by the students.\n`],
    [
      'the value of a label before it',
      `Knots without ends\nSpeaker: Ada Quill (University of Turin)\nDate: 4 May 2026\nAudience: Open to the public. Registration is encouraged, not required. ${TEXT}\n`,
    ],
    [
      'the question that it answers before it',
      `${HEAD}What is it about? ${TEXT} Who is speaking? Ada Quill is a lecturer at the University of Turin.\n`,
    ],
    ['a button before it', `${HEAD}REGISTER\n\n${TEXT}\n`],
    ['a note on where to watch behind it', `${HEAD}${TEXT}\n\nSe podrá seguir en directo en YouTube.\n`],
    ['the speaker by given name behind it', `${HEAD}${TEXT}\n\nAbout Ada. Lecturer at the University of Turin.\n`],
    [
      'the menu of the page at both ends of its only line',
      `Home | Alumni | Events Knots without ends Speaker:Ada Quill (University of Turin)Date:4 May 2026Time:16:00Venue:Room 12Abstract${TEXT}Biography Ada Quill worked at AstraZeneca and is a lecturer at the University of Turin. Book your place | Share this event |\n`,
    ],
  ])('is found with %s', async (_shape, text) => {
    const { talks } = await understand(text);
    expect(talks).toHaveLength(1);
    expect(talks[0]?.abstract?.value.slice(0, 30)).toBe(TEXT.slice(0, 30));
    expect(talks[0]?.abstract?.value.slice(-30)).toBe(TEXT.slice(-30));
  });

  it('ends before word of another talk', async () => {
    const { talks } = await understand(
      `${HEAD}Abstract: ${TEXT}\n\nO seminário do dia 11/05 foi cancelado.\n\nAtenciosamente,\nSecretaria\n\nAntes de imprimir, pense no meio ambiente.\n`,
    );
    expect(talks[0]?.abstract?.value).toMatch(/patience\.$/);
  });
});

const LISTED = `Kolokwium Rzeki\n\nData | Prelegent | Afiliacja | Temat | Uwagi |\n--- | --- | --- | --- | --- |\n14 X | dr Ada Quill | Uniwersytet Warszawski | Rzeka i miasto | |\n28 X | dr Boris Feld | Uniwersytet Wrocławski | Most i brzeg | wyjątkowo sala 13 |\n18 XI | dr Cora Lind | Uniwersytet Gdański | Port i morze | ODWOŁANE |\n`;

describe('an abstract below a list', () => {
  it('is that of the talk of its day', async () => {
    const { talks } = await understand(
      `${LISTED}\nStreszczenia\n\n14 X – ${TEXT}\n\n18 XI – Ports have no end, and what comes to them by sea may leave them on foot; we follow three of them for a year.\n`,
    );
    expect(talks.map(({ date }) => date?.value)).toEqual(['--10-14', '--10-28', '--11-18']);
    expect(talks.map(({ abstract }) => abstract?.value.slice(0, 6) ?? null)).toEqual(['A knot', null, 'Ports ']);
    expect(talks[2]?.status?.value).toBe('CANCELLED');
  });

  it('is that of the next talk where the heading says its day', async () => {
    const { talks } = await understand(
      `Kolloquium Sprache\n\n23.10. Dr. Ada Quill (HU Berlin): Partikeln im Spracherwerb\n30.10. Prof. Dr. Boris Feld (Universität zu Köln): Kasus in der Literatur\n06.11. Dr. Cora Lind (Universität Leipzig): Der linke Rand\n\nZum nächsten Vortrag (30.10.)\n\nZusammenfassung: Wer Kasus sagt, sagt auch Endung; in der Literatur ist das anders, und davon handelt der Vortrag.\n`,
    );
    expect(talks.map(({ abstract }) => abstract !== null)).toEqual([false, true, false]);
  });

  it('has a heading that a wiki marks', async () => {
    const { talks } = await understand(
      `Knot Seminar\n\nMay 4\tAda Quill\tUniversity of Turin\tKnots without ends\nMay 11\tBoris Feld\tLund University\tBraids and beer\nMay 18\tCora Lind\tAarhus University\tLinks of links\n\nAbstracts[edit]\n\nBoris Feld\n\nBraids and beer\n\n${TEXT}\n\nThis page was last edited on 1 May 2026, at 09:14.\n`,
    );
    expect(talks).toHaveLength(3);
    expect(talks[1]?.abstract?.value).toBe(TEXT);
  });
});

describe('the text of a record', () => {
  const record = (description: string, comments = '') =>
    JSON.stringify([
      {
        title: 'Knots without ends',
        speaker: 'Ada Quill',
        affiliation: 'University of Turin',
        date: '2026-05-04',
        description,
        comments,
      },
    ]);

  it('is an abstract without the lines above it', async () => {
    const { talks } = await understand(record(`Ada Quill (University of Turin)\n\nKnots without ends\n\n${TEXT}`));
    expect(talks[0]?.abstract?.value).toBe(TEXT);
  });

  it('may say no more than that the talk is off', async () => {
    const { talks } = await understand(record('', 'CANCELED due to the storm warning'));
    expect(talks[0]?.status?.value).toBe('CANCELLED');
    const off = await understand(record('The seminar of Ada Quill is cancelled due to the typhoon, we are sorry.'));
    expect(off.talks[0]?.abstract ?? null).toBeNull();
  });
});

it.each([
  ['Der Vortrag muss leider entfallen.', true],
  ['Ada is ill; we hope to see her next term.', true],
  ['To be advised.', true],
  ['Rua do Matão 12 - Cidade Nova - CEP 0550', true],
  ['Home › Events › Physics', true],
  [TEXT, false],
  ['Wir zeigen, dass sich Knoten ohne Enden lösen lassen.', false],
])('%s', (text, isNone) => {
  expect(isNoText(text)).toBe(isNone);
});

describe('a labelled abstract', () => {
  const TALK = 'Speaker: Ada Quill (University of Turin)\nTitle: Knots in archives\nTime: Monday, 4 May 2026, 16:00\n';
  const KNOTS =
    'A knot in a string can be undone by pulling its ends. What if there are none? We look at strings that go on for ever.';

  it.each([
    ['what happens afterwards', 'After the seminar we will take the speaker to lunch - meet in the hall.'],
    ['what is at the reception', 'The thesis is at the reception. Coffee and cake afterwards on floor 4!'],
    ['the next meeting', 'Next week (11 May, same place): Boris Feld (Graz), title TBA.'],
    ['what is eaten', '(Sandwiches provided.)'],
  ])('ends before %s', async (_what, behind) => {
    const { talks } = await understand(`${TALK}\nAbstract: ${KNOTS}\n\n${behind}\n`);
    expect(talks[0]?.abstract?.value).toBe(KNOTS);
  });

  it('ends before the room in brackets, which is that of the talk', async () => {
    const { talks } = await understand(`${TALK}\nAbstract: ${KNOTS} (Room 201)\n`);
    expect(talks[0]?.abstract?.value).toBe(KNOTS);
    expect(talks[0]?.location?.value).toBe('Room 201');
  });

  it('is none where it is not known yet, whatever stands below', async () => {
    const { talks } = await understand(`${TALK}\nAbstract: TBA\n\nMore Events...\n`);
    expect(talks.map(({ abstract }) => abstract)).toEqual([null]);
  });
});

describe('abstracts below a table', () => {
  it('are told by the name and day that head them, with all their paragraphs', async () => {
    const { talks } = await understand(
      'Turin Summer Lectures 2025\n\nDate | Speaker | Title\n4 August | Ada Byron | Knots without ends\n6 August | Bo Lindqvist | Maps of nowhere in particular\n11 August | Cy Marlow | Tides in a bath\n\nAbstracts\n\nByron, 4 August (online)\nA knot is what is left when the ends of a rope are joined. We look at some without any.\n\nLindqvist, 6 August\nMaps may be drawn of any place, and of none. We draw the latter.\n\nThey turn out to be the larger ones, and to be folded in ways that nobody can undo.\n\nMarlow, 11 August\nWater in a bath follows the moon by less than a hair. I measure the hair.\n',
    );
    expect(talks.map(({ abstract }) => abstract?.value)).toEqual([
      'A knot is what is left when the ends of a rope are joined. We look at some without any.',
      'Maps may be drawn of any place, and of none. We draw the latter. They turn out to be the larger ones, and to be folded in ways that nobody can undo.',
      'Water in a bath follows the moon by less than a hair. I measure the hair.',
    ]);
  });
});

it('ends above the life of the speaker, though long lines of other things stand below that', async () => {
  const abstract =
    'Abstract: Roads change what land is worth. We ask who gains from it, and find that it depends on how land is held, and on who may say so before a judge.';
  const life = 'About the speaker: Ada Quill is Professor of Economics at the University of Turin.';
  const others =
    'Format\nAn hour on the board with a break in the middle; whoever wants to object may do so at once, and longer remarks are for the dinner.\nBilateral meetings\nHalf hours before and behind the lecture, which are given out by whoever sits at the desk on the second floor.';
  const { talks } = await understand(
    `Title: Roads and Rents\nSpeaker: Ada Quill (University of Turin)\nDate: 5 May 2026, 13:30\n${abstract}\n${life}\n${others}\n`,
  );
  expect(talks[0]?.abstract?.value).toBe(abstract.slice('Abstract: '.length));
});

it.each(['Co-authors', 'Coauthors'])('who stands below "%s" does not speak', async (label) => {
  const { talks } = await understand(
    `Speaker\nAda Quill (University of Turin)\n${label}\nBoris Feld and Cora Lind\nDate\n5 May 2026\nTitle\nRoads and Rents\n`,
  );
  expect(talks[0]?.appearances.map(({ name }) => name.value)).toEqual(['Ada Quill']);
});

it.each(['Lena Garcia-Holt', 'Lena van der Holt'])(
  'ends above a life that begins with a family name of several parts: %s',
  async (name) => {
    const family = name.slice('Lena '.length);
    const { talks } = await understand(
      `Colloquium\nMonday 4 May 2026, 15:00, Room 3\nProf. ${name}\n“Looms that count”\n\nMany looms still run on cards punched decades ago. In this talk I show how they can be read again by machines, and what the cards say about those who punched them.\n\nProf. ${family} is Reader in Textile History at the University of Turin. She was a lecturer at Lund University from 2001 to 2008.\n`,
    );
    expect(talks[0]?.abstract?.value.endsWith('those who punched them.')).toBe(true);
  },
);
