/** Lists of which one talk is set, titled, timed or called off a little otherwise than the others. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

async function read(lines: readonly string[]) {
  const { talks } = await understand(lines.join('\n'));
  return talks.map(({ title, date, startTime, endTime, appearances, location, status }) => ({
    title: title?.value ?? null,
    date: date?.value ?? null,
    hours: [startTime?.value ?? null, endTime?.value ?? null],
    who: appearances.map(
      ({ name, affiliations }) => `${name.value} (${affiliations.map(({ value }) => value).join(', ')})`,
    ),
    location: location?.value ?? null,
    status: status?.value ?? 'SCHEDULED',
  }));
}

describe('hearings of one day', () => {
  const HEARINGS = [
    'Die Vorträge sind öffentlich.',
    'Dienstag, 4. Juni 2024 (QX 2.B145)',
    '10:00-11:15 Uhr',
    'Frau Imke Harmsen (Kiel)',
    'Wattenmeere erzählen. Eine Chronik der Gezeiten',
    '11.30-12.45 Uhr',
    'Herr Bengt Ohlsen (Uni Bremen)',
    'Deiche bauen: kommunale Verwaltung an der Küste',
    '14.00-15.15 Uhr',
    'entfällt – Frau Dr. Wiebke Janssen (Vechta) hat ihre Bewerbung zurückgezogen',
    'Fragen an das Sekretariat: dienstags 9 Uhr im QX 1.A7',
  ];

  it('are read below their hours, whatever their titles are about, with the room beside the day and the one that is off', async () => {
    const found = { date: '2024-06-04', location: 'QX 2.B145', status: 'SCHEDULED' };
    expect(await read(HEARINGS)).toEqual([
      {
        ...found,
        title: 'Wattenmeere erzählen. Eine Chronik der Gezeiten',
        hours: ['10:00', '11:15'],
        who: ['Imke Harmsen (Kiel)'],
      },
      {
        ...found,
        title: 'Deiche bauen: kommunale Verwaltung an der Küste',
        hours: ['11:30', '12:45'],
        who: ['Bengt Ohlsen (Uni Bremen)'],
      },
      {
        ...found,
        title: null,
        hours: ['14:00', '15:15'],
        who: ['Wiebke Janssen (Vechta)'],
        status: 'CANCELLED',
      },
    ]);
  });
});

describe('Polish lists', () => {
  const LIST = [
    'Otwarte seminarium, godz. 16.00, sala 12',
    '8 października 2024',
    'Mapa i jej cień w opowieści o rzece (dr hab. Jadwiga Brzoza, prof. UAM)',
    'Rzeka na mapie jest cieńsza niż w pamięci tych, którzy nad nią mieszkają. Referat zbiera relacje z trzech wsi i pokazuje, gdzie pamięć dopisuje rzece brzegi, których nikt nie zmierzył, a kartograf skreśla te, które widział.',
    '5 listopada 2024',
    'Zegary słoneczne (prof. dr hab. Konrad Wiśnia, Uniwersytet Jagielloński)',
    'Cień mierzy czas od dawna, ale nie każdy cień mierzy go tak samo. Autor porównuje zegary z kilkunastu kościołów i pyta, komu zależało na godzinie, skoro przez pół roku i tak nie było jej widać zza chmur.',
    '3 grudnia 2024',
    'Kto liczy gwiazdy (dr Olga Lipowska, KUL)',
    '14 stycznia 2025',
    'spotkanie odwołane',
    'Seminarium prowadzi dr hab. Marek Jesion, prof. UAM, kierownik Zakładu Map.',
  ];

  it('have the speaker in brackets with all titles, and nobody speaks who leads the seminar', async () => {
    expect((await read(LIST)).map(({ title, who }) => [title, ...who])).toEqual([
      ['Mapa i jej cień w opowieści o rzece', 'Jadwiga Brzoza (UAM)'],
      ['Zegary słoneczne', 'Konrad Wiśnia (Uniwersytet Jagielloński)'],
      ['Kto liczy gwiazdy', 'Olga Lipowska (KUL)'],
    ]);
  });
});

describe('visits', () => {
  const visit = (name: string, day: string) => [`  • Speaker: ${name}`, '', `    Date: ${day}`, ''];
  const lecture = (label: string, hours: string) => [
    `    ${label}`,
    `    Time: ${hours}`,
    '    Location: Alder Hall 3',
    '',
  ];
  const VISITS = [
    'Spring Visits',
    '',
    ...visit('Ada Lindqvist, Professor of Botany, Lund University', 'March 6, 2024'),
    ...lecture('Lecture 1: “Who Named the Mosses”', '9:10 am - 10:00 am'),
    ...lecture('Lecture 2: “Walls that Grow” (co-sponsored with the Year of Moss)', '11:20 am - 12:10 am'),
    ...visit('Jo Marchetti, Professor of Botany, University of Turin', 'April 3, 2024'),
    ...lecture('Lecture 1: “What Lichens Eat”', '9:10 am - 10:00 am'),
    ...lecture('Lecture 2: “Slow Colours”', '1:15 pm - 2:05 pm'),
    ...visit('Bram Okafor, Senior Curator, Museum of Natural History', 'May 8, 2024'),
    ...lecture('Lecture: “Pressed Between Pages”', '2:15 pm - 3:05 pm'),
  ];

  it('of one lecture follow those of several', async () => {
    expect((await read(VISITS)).map(({ title, date, who }) => [title, date, who.length])).toEqual([
      ['Who Named the Mosses', '2024-03-06', 1],
      ['Walls that Grow', '2024-03-06', 1],
      ['What Lichens Eat', '2024-04-03', 1],
      ['Slow Colours', '2024-04-03', 1],
      ['Pressed Between Pages', '2024-05-08', 1],
    ]);
  });

  it('end past noon where midnight is printed', async () => {
    expect((await read(VISITS))[1]?.hours).toEqual(['11:20', '12:10']);
  });
});

describe('print views of timetables', () => {
  const ROOM = '(62/2-010 - Pavilion of Tides and Weather - 2nd Floor)';
  const slot = (hour: string, ...lines: string[]) => ['|', hour, '|', ...lines];
  const PRINTED = [
    'Days of Tides',
    '',
    'Thursday, March 7, 2024',
    '',
    '9:00 AM',
    '|',
    'Records of the Sea',
    '-',
    'Karin Holm',
    '(Lund University)',
    '(until 11:00 AM)',
    ROOM,
    ...slot('9:00 AM', 'How harbours keep their books', '- Prof.', 'Ada Lindqvist', '(University of Bergen)', ROOM),
    ...slot(
      '9:30 AM',
      'What gauges forget between two floods',
      '- Dr',
      'Jo Marchetti',
      '(University of Turin) Dr',
      'Bram Okafor',
      '(Cardiff University)',
      ROOM,
    ),
    ...slot('10:15 AM', 'Ships that measured the deep', '- Prof.', 'Ines Duarte', '(University of Lisbon)', ROOM),
    ...slot('11:00 AM', '--- Closing drink ---', '|'),
  ];

  it('tell sessions by their end, who speaks below a title of theirs, and the whole room', async () => {
    expect((await read(PRINTED)).map(({ hours: [from], who, location }) => [from, who, location])).toEqual([
      ['09:00', ['Ada Lindqvist (University of Bergen)'], ROOM.slice(1, -1)],
      ['09:30', ['Jo Marchetti (University of Turin)', 'Bram Okafor (Cardiff University)'], ROOM.slice(1, -1)],
      ['10:15', ['Ines Duarte (University of Lisbon)'], ROOM.slice(1, -1)],
    ]);
  });
});

describe('French defences', () => {
  const JURY = ['Membres du jurys', 'SARRAZIN HUGO, , Université de Nantes', 'TISSERAND LEA, , Université de Lyon'];
  const defence = (title: string, name: string, day: string) => [
    title,
    '',
    'Doctorant·e',
    name,
    'Direction de thèse',
    'SARRAZIN HUGO (Directeur·trice de thèse)',
    'Date de la soutenance',
    day,
    'Lieu de la soutenance',
    'Université de Nantes',
    'Rapporteurs de la thèse',
    'TISSERAND LEA Université de Lyon',
    ...JURY,
    'Résumé',
    'La thèse suit les saulniers de la côte pendant deux siècles et montre que leurs comptes disent plus que leurs procès, parce que chacun y compte ce que le voisin lui doit.',
    '',
  ];

  it('have a jury whose members do not speak', async () => {
    const page = [
      ...defence('Le sel et la dette : saulniers de la côte', 'MARCHAND Odile', '03/06/2024 à 14:00'),
      ...defence('Digues et voisins : tenir la mer dehors', 'LE BIHAN Yann', '05/06/2024 à 10:30'),
    ];
    expect((await read(page)).map(({ title, date, who }) => [title, date, ...who])).toEqual([
      ['Le sel et la dette : saulniers de la côte', '2024-06-03', 'Odile Marchand ()'],
      ['Digues et voisins : tenir la mer dehors', '2024-06-05', 'Yann Le Bihan ()'],
    ]);
  });
});

describe('rows without marks between the name and the institution', () => {
  const ROWS = [
    'Fall 2024 Colloquia',
    '',
    '9/5 Ada Lindqvist University of Turin "What Looms Remember"',
    '9/10 (Tue) Jo Marchetti Lund University "Small Ropes, Large Knots"',
    '9/12 No Colloquium',
    '9/19 Bram Q. Okafor University of Lisbon "Who Counts the Tides"',
    '9/26 Ines Duarte University of Bergen TBA',
    '10/3 Fall Break',
  ];

  it('are read where the institution is known, with no title where none is told yet', async () => {
    expect((await read(ROWS)).map(({ date, title, who }) => [date, title, ...who])).toEqual([
      ['2024-09-05', 'What Looms Remember', 'Ada Lindqvist (University of Turin)'],
      ['2024-09-10', 'Small Ropes, Large Knots', 'Jo Marchetti (Lund University)'],
      ['2024-09-19', 'Who Counts the Tides', 'Bram Q. Okafor (University of Lisbon)'],
      ['2024-09-26', null, 'Ines Duarte (University of Bergen)'],
    ]);
  });

  it('part no institution that bears a name', async () => {
    const rows = [
      'Fall 2024',
      '',
      '9/5 Ada Lindqvist, Johns Hopkins University',
      '9/12 Jo Marchetti, George Mason University',
    ];
    expect((await read(rows)).map(({ who }) => who)).toEqual([
      ['Ada Lindqvist (Johns Hopkins University)'],
      ['Jo Marchetti (George Mason University)'],
    ]);
  });
});

it('reads an afternoon that is cut short behind the second hour', async () => {
  const lines = [
    'Speaker: Lila Haddad (Lund University)',
    'Title: Who moves first',
    'Date/Time: Tuesday, May 7, 2024, 1-2p',
    'Location: 14-D220',
  ];
  expect(await read(lines)).toMatchObject([{ hours: ['13:00', '14:00'], location: '14-D220' }]);
});

it('takes no year of a class for that of the talks, and no class for an institution', async () => {
  const [talk] = await read([
    'Botanist to Speak at Alder College',
    '',
    'A botanist will give a public lecture in early October as this year’s Jonas Reed Class of 1968 Visiting Fellow.',
    'Ada Lindqvist, Alder Class of 1991, is a professor of botany at Lund University. Her lecture, titled “Walls that Grow,” will take place Thursday, Oct. 3, at 7:30 p.m., in Mill Auditorium.',
  ]);
  expect(talk?.date).toBe('--10-03');
  expect(talk?.who).toEqual(['Ada Lindqvist ()']);
});

it('takes no hashtag for a title', async () => {
  const lines = [
    'Thursday 9 May 2024, 15:00',
    'Ada Lindqvist (Lund University)',
    'Twitter hashtag for this event: #MossTalks',
  ];
  expect((await read(lines)).map(({ title }) => title)).toEqual([null]);
});
