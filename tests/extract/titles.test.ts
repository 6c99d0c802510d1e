/** Where titles stand that no label marks, and what looks like one and is none. */
import { describe, expect, it } from 'vitest';
import { canBeTitle } from '../../src/extract/assign/title-likeness.ts';
import { understand } from '../../src/extract/understand.ts';

const WHEN = 'Monday, 4 May 2026, 16:00\nRoom 12\n';
const TEXT =
  'A knot in a string can be undone by pulling its ends. What if there are none? We look at strings that go on for ever, and find that some of their knots come undone all the same.\n';

async function titlesIn(text: string): Promise<(string | null)[]> {
  const { talks } = await understand(text);
  return talks.map(({ title }) => title?.value ?? null);
}

describe('a title', () => {
  it.each([
    ['behind the kind of talk and who gives it', `Guest lecture by Ada Quill: The knot in the archive\n\n${WHEN}`],
    ['behind a German kind of talk', `Festvortrag von Prof. Dr. Ada Quill: The knot in the archive\n\n${WHEN}`],
    ['before the bracket with who speaks', `Talk: The knot in the archive (Ada Quill, University of Turin)\n${WHEN}`],
    [
      'between commas in a sentence',
      `Ada Quill of the University of Turin speaks on Monday, 4 May 2026. Her lecture, The knot in the archive, is open to all.\n`,
    ],
    [
      'before the day in a sentence, in any language',
      `Ada Quill of Lund University will speak about The knot in the archive on torsdag 7 maj 2026 at 16:00.\n`,
    ],
    [
      'above a subtitle in a block with it',
      `Faculty / Calendar\n\nThe knot in the archive\nReading strings as records\n\nTime: Mon 4 May 2026 16:00\n\nSpeaker: Ada Quill\n\nAbstract\n\n${TEXT}\nBelongs to: Faculty of Letters\n`,
    ],
    [
      'behind labels in capitals that name the thesis and the student',
      `Ph.D. THESIS COLLOQUIUM\n\nNAME OF THE STUDENT : Ms. Ada Quill\nADVISER : Prof. Boris Feld\n\nTITLE OF THE DISSERTATION : The knot in the archive\n\nDATE & TIME : Monday, 4 May 2026, 4.00 PM\nVENUE : Room 12\n\nPublications\n1. A. Quill, B. Feld, Journal of Knots 254 (2023)\n2. A. Quill, B. Feld, under review\n`,
    ],
    [
      'behind the new day of the talk',
      `Postponed to autumn – The knot in the archive\nAda Quill, University of Turin\n${WHEN}`,
    ],
    [
      'and not the hour of a lecture',
      `The Quill Lecture\n\nDr. Ada Quill\nUniversity of Turin\n\nMonday, May 4, 2026\nLecture: 3:30 PM, Room 148, Learning Center\n\n"The knot in the archive"\n\n${TEXT}`,
    ],
    [
      'behind the name of a group and a dash',
      `Textile Reading Group - The knot in the archive\nSpeaker: Ada Quill\n${WHEN}`,
    ],
    [
      'above the text and not among the posts below it',
      `The knot in the archive\n\nWhen: Monday, 4 May 2026, 16:00\n\n${TEXT}\nAda Quill\nAssociate Professor of History, University of Turin\nBoris Feld\nSenior Policy Analyst, City Office for Old Papers and New\n`,
    ],
    [
      'above a sentence on who speaks',
      `# The knot in the archive\n\nAda Quill, Turin, will give the next lecture.\n\n${WHEN}\n${TEXT}`,
    ],
    [
      'behind an inaugural lecture, in quotes',
      `Leçon inaugurale de Ada Quill : « The knot in the archive »\n\n${WHEN}`,
    ],
    ['behind an invited talk', `Charla invitada: The knot in the archive\nAda Quill, University of Turin\n${WHEN}`],
    ['behind the degree', `Title: PhD thesis defense: The knot in the archive\nSpeaker: Ada Quill\n${WHEN}`],
    ['before "a lecture by"', `The knot in the archive: a lecture by Ada Quill\n\n${WHEN}`],
    [
      'in quotes before what the speaker does',
      `Evening lecture “The knot in the archive” by historian Ada Quill (Turin)\n${WHEN}`,
    ],
    ['behind a name and a comma', `Ada Quill, The knot in the archive\n${WHEN}\n${TEXT}`],
    [
      'before the links of the page',
      `The knot in the archive | Add to your list(s) Download\nSpeaker: Ada Quill\n${WHEN}`,
    ],
    ['before a note on the host', `Ada Quill, University of Turin\n“The knot in the archive” (host: B. Feld)\n${WHEN}`],
    [
      'behind "the title of her talk is"',
      `Ada Quill from the University of Turin gives a talk on 4 May 2026 at 16:00. The title of her talk is The knot in the archive.\n`,
    ],
    [
      'in a sentence that begins with name and day',
      `On Monday, 4 May 2026, Ada Quill (University of Turin) visits the Centre for Old Papers. She speaks about The knot in the archive at 12:30 in Room 3120.\n`,
    ],
    [
      'below what heads a portrait',
      `Meet the speaker: Ada Quill\n\nAda Quill, who will talk about "The knot in the archive" on 4 May 2026 (19:30, Town Hall), is a lecturer at the University of Turin. She collects ropes.\n`,
    ],
    [
      'of a label and not of the post before it',
      `← Colloquium: the room has moved\n\nWho: Ada Quill\nWhat: The knot in the archive\n${WHEN}`,
    ],
  ])('is found %s', async (_place, text) => {
    expect(await titlesIn(text)).toEqual(['The knot in the archive']);
  });

  it.each([
    ['at the top above who speaks', `Knots\nAda Quill (University of Turin)\n${WHEN}`],
    ['above the label of the speaker', `Events\n\nKnots\n\nSpeaker: Ada Quill\n${WHEN}`],
    ['below who speaks', `${WHEN}\nAda Quill (University of Turin)\nKnots\n`],
    ['that the text takes up', `Seminar in Strings\n\nSpeaker: Ada Quill (Turin)\n${WHEN}\nKnots\n\n${TEXT}`],
  ])('may be one word %s', async (_place, text) => {
    expect(await titlesIn(text)).toEqual(['Knots']);
  });

  it('is no word of a menu', async () => {
    expect(await titlesIn(`Events\n\nAda Quill (University of Turin)\n${WHEN}`)).toEqual([null]);
  });

  it('goes on behind a question', async () => {
    const list = `4 May 2026\nDr Ada Quill, University of Turin\nWho ties the knots? Machines for strings\n\n11 May 2026\nProf. Boris Feld, University of Graz\nStrings without ends\n`;
    expect(await titlesIn(list)).toEqual(['Who ties the knots? Machines for strings', 'Strings without ends']);
  });

  it.each(['Title to come', 'Details coming soon', 'Topic not yet announced', 'Title pending', 'TBA (host: B. Feld)'])(
    'is not yet known where the page says "%s"',
    async (words) => {
      const { talks } = await understand(
        `4 May 2026: Ada Quill (Turin), ${words}\n11 May 2026: Boris Feld (Graz), Knots in archives\n`,
      );
      expect(talks.map(({ title }) => title?.value ?? null)).toEqual([null, 'Knots in archives']);
    },
  );

  it('is no institution in italics', async () => {
    const list = `# Seminar\n\n### 4 May 2026, 16:00\n\n**Ada Quill**, *LAMA, University of Turin*\n\n**Strings without ends**\n\n### 11 May 2026, 16:00\n\n**Boris Feld**, *University of Graz*\n\n**Knots in archives**\n`;
    expect(await titlesIn(list)).toEqual(['Strings without ends', 'Knots in archives']);
  });
});

describe('a page copied as one line', () => {
  it.each([
    [
      'with its menu, the speaker in brackets and the day',
      'Home People Events News Colloquium: Strings without ends Ada Quill (University of Turin) Monday, 4 May 2026, 16:00-17:00, Room 12 ',
      ' Add to calendar Share this event\n',
    ],
    [
      'with the title twice and an institution without a comma',
      'Events Strings without ends Strings without ends Lecture Date: Monday, 4 May 2026 Hour: 16:00 Location: Main Building, Room 12 Ada Quill University of Turin ',
      ' Organizer: Faculty of Letters Contact: office@example.org All events\n',
    ],
    [
      'in another language',
      'Accueil Agenda Conférence Strings without ends Par Ada Quill (Université de Turin) Le lundi 4 mai 2026 de 16h00 à 17h00 Amphi Durand ',
      ' Entrée libre Partager cette page\n',
    ],
    [
      'with a heading of the bio glued to it',
      'EventsStrings without endsAda Quill, University of TurinMonday 4 May 2026, 16:00Room 12, Main Building',
      'About the speakerAda Quill is a lecturer at the University of Turin.Related eventsSee all\n',
    ],
  ])('is cut %s', async (_shape, before, after) => {
    const { talks } = await understand(`${before}${TEXT.trim()}${after}`);
    expect(talks).toHaveLength(1);
    const [talk] = talks;
    expect(talk?.title?.value).toBe('Strings without ends');
    expect(talk?.appearances.map(({ name }) => name.value)).toEqual(['Ada Quill']);
    expect(talk?.date?.value).toBe('2026-05-04');
    expect(talk?.abstract?.value).toBe(TEXT.trim());
  });

  it('is left whole where it is a sentence', async () => {
    const { talks } = await understand(
      'We are glad that on Monday, 4 May 2026 at 4 pm Ada Quill (University of Turin) will speak in Room 12 on “Strings without ends”. The talk belongs to the spring series, which meets every second week, and is open to all members.\n',
    );
    expect(talks.map(({ title, abstract }) => [title?.value, abstract])).toEqual([['Strings without ends', null]]);
  });
});

describe('a title in a list', () => {
  const days = ['5 March', '12 March', '19 March', '26 March'];
  const people = [
    'Ada Quill (University of Turin)',
    'Boris Feld (University of Graz)',
    'Carla Roth (ETH Zürich)',
    'Dora Linden (University of Oslo)',
  ];
  const listed = (titles: readonly string[]) =>
    `Logic Seminar, spring 2026\n\n${titles.map((title, at) => `${days[at]} 2026, 14:00, Room 12\n${people[at]}\n${title}\n`).join('\n')}`;

  it('is whole where it begins with a word in quotes', async () => {
    const titles = ['"Small" worlds are not small: a survey', 'Knots in strings', '“Free” will and its price', 'Ink'];
    expect(await titlesIn(listed(titles))).toEqual(titles);
  });

  it('is whole where it begins with a row of single words', async () => {
    const titles = [
      'Ink, paper, and the price of books',
      'Rome, Paris, Vienna: three libraries and their fires',
      'GPT-9, Clippy, and us',
      'Euler, Lagrange and the shape of a hanging chain',
    ];
    expect(await titlesIn(listed(titles))).toEqual(titles);
  });

  it.each([
    ['(own work, no preprint yet)', '(Vortrag auf Deutsch)', '(wykład w języku angielskim)', '(and why)'],
    ['(transferido)', '(uitgesteld)', '(verschoben)', '(and why)'],
  ])('ends before the bracket with a note: %s, %s, %s', async (...notes) => {
    const titles = await titlesIn(listed(notes.map((note) => `Knots in the strings of ships ${note}`)));
    expect(titles).toEqual([
      ...Array(3).fill('Knots in the strings of ships'),
      'Knots in the strings of ships (and why)',
    ]);
  });

  it('is neither how long it takes nor an address', async () => {
    const talks = ['Ink on the move', 'Knots in strings', 'Paper by the mile'].map(
      (title, at) =>
        `${title}\n\nSeries\nLogic Seminar\nTime\nThursday, March ${5 + at}, 2026 - 15:05 for 1 hour (actually 50 minutes)\nLocation\nRoom 12\nSpeaker\n${people[at]?.replace(/ \((.*)\)/, ' – $1')} – speaker${at}@uni.example\nOrganizer\nEmil Vogt\n\n${TEXT}`,
    );
    expect(await titlesIn(`Seminars by series\n\n${talks.join('\n')}`)).toEqual([
      'Ink on the move',
      'Knots in strings',
      'Paper by the mile',
    ]);
  });
});

describe('the words that announce a defence', () => {
  it.each([
    'Soutiendra publiquement ses travaux de thèse intitulés',
    'Defenderá en público los trabajos de su tesis',
    'Verteidigt öffentlich die eigene Arbeit über',
  ])('are no title: %s', (words) => {
    expect(canBeTitle(words)).toBe(false);
  });
});

describe('a title in small letters', () => {
  it.each([
    [
      'above who speaks',
      `Department of Knots\n\non the edge of strings\n\nAda Quill\nUniversity of Turin\n\n${WHEN}\n${TEXT}`,
    ],
    ['above its labels', `learning from loose ends\n\nSpeaker: Ada Quill\nDate: 4 May 2026, 16:00\n\n${TEXT}`],
  ])('is found %s', async (_place, text) => {
    expect((await titlesIn(text))[0]).toMatch(/^(?:on the edge of strings|learning from loose ends)$/);
  });

  it('is not what follows something above', async () => {
    const text = `Ada Quill, University of Turin\n\nfollowed by drinks in the hall\n\nSpeaker: Ada Quill\nDate: 4 May 2026, 16:00\n\n${TEXT}`;
    expect(await titlesIn(text)).not.toContain('followed by drinks in the hall');
  });
});

describe('a title without a label', () => {
  it.each([
    [
      'below a menu',
      `Home\nNews & Events\nSeminars\n\nHow wet strings slip apart\n\nAda Quill, University of Turin\nMonday 4 May 2026, 16:00\n\n${TEXT}`,
    ],
    [
      'before the name of its series',
      `Events\n\nHow wet strings slip apart | Rope Distinguished Lecture\n\nSpeaker: Ada Quill (University of Turin)\nDate: 4 May 2026, 16:00\n\n${TEXT}`,
    ],
    [
      'above who pays for it',
      `Collège de la Corde\nAgenda\n\nHow wet strings slip apart\n\nAda Quill, University of Turin\n4 May 2026, 16:00\n\nSponsored by the Friends of Rope\n\n${TEXT}`,
    ],
    [
      'among buttons',
      `Startseite\nVeranstaltungen\n\nHow wet strings slip apart\nTeilen\nTermin speichern\nAda Quill\nUniversity of Turin\n4 May 2026, 16:00\n\n${TEXT}`,
    ],
  ])('is found %s', async (_place, text) => {
    expect(await titlesIn(text)).toEqual(['How wet strings slip apart']);
  });
});

it('a quoted title ends before the rest of the sentence that calls the talk off', async () => {
  const list = (note: string) =>
    `Séminaire de topologie, automne 2025, le jeudi à 14h, salle 12\n\n- jeudi 2 octobre : Ada Quill (Université de Nantes), « Nœuds sans bouts »\n- jeudi 9 octobre : Boris Feld (ENS Lyon), « Tresses »\n\n${note}\n`;
  expect(await titlesIn(list('La séance du 16 octobre de Cora Lind (Barcelone), « Liens », est annulée.'))).toEqual([
    'Nœuds sans bouts',
    'Tresses',
    'Liens',
  ]);
});

it('values in quotes, as in the head of a markdown file, lose them', async () => {
  const { talks } = await understand(
    '---\ntitle: \'The knot in the archive\'\nspeaker: \'Ada Quill\'\naffiliation: "University of Turin"\ndate: 2026-05-04\nlocation: "Academy Building, Room 12"\n---\n\nA knot in a string can be undone by pulling its ends, unless there are none, and then one has to think.\n',
  );
  expect(
    talks.map(({ title, location, appearances: [one] }) =>
      [title, location, one?.name, one?.affiliations[0]].map((fact) => fact?.value),
    ),
  ).toEqual([['The knot in the archive', 'Academy Building, Room 12', 'Ada Quill', 'University of Turin']]);
});

describe('a title with a word of meals, ceremonies, series, houses or places', () => {
  const TITLES = [
    'Forecasting time series with transformers',
    'How cells talk to each other',
    'School choice under ties',
    'Opening the black box of kernels',
    'Registration of medical images',
    'Closing the gap between bounds',
    'Keynote speeches in parliament',
    'Recruiting T cells against tumours',
    'Hospital readmissions',
    'University rankings and what they miss',
    'Room temperature magnets',
    'Online learning with delays',
    'Virtual knots',
  ];

  it.each(TITLES)('is read where it stands alone: %s', async (title) => {
    const { talks } = await understand(
      `Monday 4 May 2026, 14:00, Room 12\n${title}\nAda Quill (University of Turin)\n\nMonday 11 May 2026, 14:00, Room 12\nKnots without ends\nBoris Feld (University of Oslo)\n`,
    );
    expect(talks.map((talk) => talk.title?.value)).toEqual([title, 'Knots without ends']);
  });

  it.each([
    'Opening of the workshop',
    'Registration and coffee',
    'Lunch (Mensa)',
    'Closing remarks',
    'Welcome by the dean',
    'Reserved (faculty meeting)',
    'Christmas break',
    'Discussion led by the chair',
  ])('is none in a programme that says: %s', async (notice) => {
    const { talks } = await understand(
      `Workshop on Knots, 4 May 2026\n\n09:00 ${notice}\n09:30 Ada Quill (University of Turin): Knots without ends\n10:30 Boris Feld (University of Oslo): Curves of low degree\n`,
    );
    expect(talks.map((talk) => talk.title?.value)).toEqual(['Knots without ends', 'Curves of low degree']);
  });
});

it('of two words of which the second is small is read rather than the name of the series above it', async () => {
  const { talks } = await understand(
    `Algebra Seminar\n\nWild forests\n\nAda Quill, University of Turin\n${WHEN}\nAbstract: ${TEXT}`,
  );
  expect(talks[0]?.title?.value).toBe('Wild forests');
});

it('is read where a line says that there is no abstract', async () => {
  const { talks } = await understand(
    `${WHEN}Speaker: Ada Quill (University of Turin)\nWild forests in towers\nAbstract not available\n`,
  );
  expect(talks[0]).toMatchObject({ title: { value: 'Wild forests in towers' }, abstract: null });
});

describe('what only looks like a heading, a note or a label', () => {
  it('"Recent …" above a term is a title and heads no list of former speakers', async () => {
    const { talks } = await understand(
      'Recent progress on small tides\n\nTide Seminar, Spring 2026\n\nAda Quill (University of Turin)\n4 May 2026, 14:00\n',
    );
    expect(talks.map(({ title }) => title?.value)).toEqual(['Recent progress on small tides']);
  });

  it.each(['A dream deferred', 'Charges that are mutually cancelled'])(
    'the last word of "%s" in a table does not call the talk off',
    async (title) => {
      const { talks } = await understand(
        `Date | Speaker | Title\n4 May 2026 | Ada Quill | ${title}\n11 May 2026 | Boris Feld | Curves of low degree\n`,
      );
      expect(talks.map((talk) => talk.title?.value)).toEqual([title, 'Curves of low degree']);
    },
  );
});

it('two hours behind a day as computers print it are a span, and no zone', async () => {
  const { talks } = await understand('Title: Wild forests\nSpeaker: Ada Quill\nDate: 2026-05-04 14:00-15:30\n');
  expect(talks[0]).toMatchObject({ startTime: { value: '14:00' }, endTime: { value: '15:30' } });
});

it.each([
  ['“The ‘old’ salt, and the new”', 'The ‘old’ salt, and the new'],
  ['“Salt from "dry" lakes”', 'Salt from "dry" lakes'],
  ['“On “drying” lakes”', 'On “drying” lakes'],
  ['"The “dry” lake"', 'The “dry” lake'],
  ['« Le “sel” de la terre »', 'Le “sel” de la terre'],
  ['„Was heißt ‚trocken‘ heute?“', 'Was heißt ‚trocken‘ heute?'],
  ['»Vom Ende der ›Trockenheit‹«', 'Vom Ende der ›Trockenheit‹'],
  ['“‘Dry as salt’ and other sayings”', '‘Dry as salt’ and other sayings'],
  ["\"From 'Salt' to 'Sugar'\"", "From 'Salt' to 'Sugar'"],
])('is whole with the quotes within %s', async (quoted, title) => {
  const list = `Salt seminar\n\n3 March 2026: Anna Quill (Lund University), ${quoted}\n10 March 2026: Peter Feld (Ghent University), "Ice that sings"\n`;
  expect(await titlesIn(list)).toEqual([title, 'Ice that sings']);
});

it('the word for a title in a cell that holds the abstract too is no part of it', async () => {
  const text =
    '| Date | Speaker | Talk |\n|---|---|---|\n| Thursday, March 12, 2026, at 3:30 p.m. | Anna Quill, Ghent University | Title: Eels in cold rivers Abstract: We follow eels from the river to the sea and back, and ask what they remember of either; nobody has counted them so far. |\n| Thursday, April 9, 2026, at 3:30 p.m. | Peter Feld, University of Turin | Title: Knots in old nets Abstract: A net is a knot with many holes, and we count both with the tools of this century and of the last one. |\n';
  const { talks } = await understand(text);
  expect(talks.map(({ title }) => title?.value)).toEqual(['Eels in cold rivers', 'Knots in old nets']);
});

it('a page of a title, an abstract and a life has the talk of whom the life is', async () => {
  const text =
    'Learning to Weave\n\nAbstract: Most looms handle threads whose strength is known. Yet barns are full of wool that nobody has graded. We ask what a loom can learn of it by touch alone.\n\nBio: Anna Quill is an assistant professor at Ghent University. She works on looms that let nobody down.\n';
  const { talks } = await understand(text);
  expect(talks.map(({ title, appearances }) => [title?.value, ...appearances.map(({ name }) => name.value)])).toEqual([
    ['Learning to Weave', 'Anna Quill'],
  ]);
});

it.each([
  'The title of Dr. Quill’s lecture is, “Looms that Carry the World”',
  'His title was: “Looms that Carry the World”',
])('what leads to a title in quotes is no part of it: %s', async (line) => {
  const text = `Anna Quill to give the Old Mill Lecture\n\nDr. Anna Quill of Ghent University will give the Old Mill Lecture on Wednesday, April 18, 2026.\n\n${line}\n\nAbstract: A thread no thicker than a hair carries the weight of a town. The lecture follows it.\n`;
  const { talks } = await understand(text);
  expect(talks.map(({ title }) => title?.value)).toEqual(['Looms that Carry the World']);
});
