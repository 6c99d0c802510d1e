/** Pages that were copied as one line, cut where their lines ended. */
import { describe, expect, it } from 'vitest';
import { withLostBreaks } from '../../src/extract/line-breaks/lost-breaks.ts';
import { identityText } from '../../src/extract/mapped-text.ts';
import { understand } from '../../src/extract/understand.ts';

const CONTEXT = { numericOrder: 'DAY_FIRST' } as const;

function linesOf(text: string): string[] {
  const { mapped } = withLostBreaks(identityText(text), () => CONTEXT);
  return mapped.text.split('\n').map((line) => line.trim());
}

async function talksOf(text: string): Promise<(string | null | undefined)[][]> {
  const { talks } = await understand(text);
  return talks.map(({ date, startTime, title, appearances }) => [
    date?.value ?? startTime?.value,
    appearances[0]?.name.value,
    appearances[0]?.affiliations[0]?.value,
    title?.value,
  ]);
}

const TIMETABLE =
  'Institute Day on Soil and Water Friday 12 June 2026, Lecture Hall B 09:00 Registration and coffee 09:30 Welcome Petra Novak (Director of the institute) 09:45 Samuel Okoro (University of Ibadan) Salt in the delta: forty years of wells 10:30 Coffee break 11:00 Linnea Berg (Uppsala University) How peat drowns 11:45 Rajesh Menon (IIT Madras) Rivers that forget their mouths 12:45 Lunch 14:00 Claire Dumont (Université de Lille) Roots under stress 14:45 Closing remarks';

describe('a page in one line', () => {
  it('is cut before its days, people and titles', async () => {
    const text =
      'Kolloquium Theoretische Informatik Sommersemester 2026 dienstags 14 Uhr, Hörsaal 3 14.04. Dr. Jana Vogel (Universität Rostock) Färbungen dünner Graphen 21.04. Prof. Dr. Ulf Brandt (TU Dresden) Wörter, die sich selbst vermeiden 28.04. entfällt 05.05. Nina Sommer (Universität Ulm) Untere Schranken für Sortiernetze 12.05. N.N.';
    expect((await talksOf(text)).slice(0, 3)).toEqual([
      ['2026-04-14', 'Jana Vogel', 'Universität Rostock', 'Färbungen dünner Graphen'],
      ['2026-04-21', 'Ulf Brandt', 'TU Dresden', 'Wörter, die sich selbst vermeiden'],
      ['2026-05-05', 'Nina Sommer', 'Universität Ulm', 'Untere Schranken für Sortiernetze'],
    ]);
  });

  it('is cut before days that are numbers only, weeks without a talk left out', async () => {
    const text =
      'Reading Seminar in Geometry, Autumn 2025, Mondays at 3 pm in Room 214 9/8 Marta Kowalska, University of Oslo, "Curves that close up slowly" 9/15 Henrik Palm, Lund University, "Lattice points in thin shells" (with R. Osei) 9/22 No seminar 9/29 Ines Carvalho, Universidade do Porto, "Ricci flow through corners" 10/6 Tobias Lang, TU Wien, "What a mesh remembers" (joint with P. Ferro and J. Kim) 10/13 Fall break 10/20 Aoife Brennan, University College Dublin, "Minimal surfaces in boxes"';
    expect((await talksOf(text)).map(([day, name, , title]) => [day, name, title])).toEqual([
      ['2025-09-08', 'Marta Kowalska', 'Curves that close up slowly'],
      ['2025-09-15', 'Henrik Palm', 'Lattice points in thin shells'],
      ['2025-09-29', 'Ines Carvalho', 'Ricci flow through corners'],
      ['2025-10-06', 'Tobias Lang', 'What a mesh remembers'],
      ['2025-10-20', 'Aoife Brennan', 'Minimal surfaces in boxes'],
    ]);
  });

  it('is cut before a day in numbers that touches the words before it, and behind the word for the hour', async () => {
    const [talk] = (
      await understand(
        'Faculty of LettersPeopleLibraryNewsGuest lectureEngines that weave3.5.2024 14:15 UhrHörsaal 4, Altes HausSpeaker: Ada Byron, University of TurinTitle: Engines that weave: looms and their songsAbstract: Looms are old machines. We tell their history from the first cards to the last, and we ask who wove.Published 21.3.2024Updated 1.4.2024',
      )
    ).talks;
    expect([talk?.date?.value, talk?.startTime?.value, talk?.location?.value]).toEqual([
      '2024-05-03',
      '14:15',
      'Hörsaal 4, Altes Haus',
    ]);
  });

  it('keeps hours glued to a year with their day, and parts the text from an address before it', async () => {
    const text =
      'Seminar on Sorting, Spring 2023Date / TimeSpeakerTitle8 March 202316:15-17:15Nina Vogel (Universität Wien)Sorting by rivers and dams15 March 202316:15-17:15Ulf Brandt (TU Dresden)Heaps that never settle down22 March 202314:15-15:15Petra Novak (Lund University)Queues with two ends in sight29 March 202316:15-17:15Samuel Okoro (University of Ibadan)Merging without a plan';
    const { talks } = await understand(text);
    expect(talks.map(({ date, startTime }) => [date?.value, startTime?.value])).toEqual([
      ['2023-03-08', '16:15'],
      ['2023-03-15', '16:15'],
      ['2023-03-22', '14:15'],
      ['2023-03-29', '16:15'],
    ]);
    const [talk] = (
      await understand(
        'Queues that talk back\nOttilie Brandvold, University of Bergen\nTuesday, April 23, 2019 at 4:15pm\nOak Hall, Ithaca, NY 14853Whoever waits also listens. We model rumours in queues and show that they travel faster than the queue itself does, and what follows from it for hospitals and airports.',
      )
    ).talks;
    expect(talk?.abstract?.value).toMatch(/^Whoever waits/);
  });

  it('is cut where words of two lines touch', async () => {
    const text =
      'Kolloquium der InformatikSommersemester 2026Dienstag, 14.04.2026, 16:15 UhrProf. Dr. Jana Vogel (Universität Rostock)Färbungen dünner GraphenDünne Graphen haben wenige Kanten und doch viele Färbungen. Wir zählen sie mit einem neuen Verfahren.Dienstag, 21.04.2026, 16:15 UhrDr. Ulf Brandt (TU Dresden)Wörter, die sich selbst vermeidenManche Wörter enthalten nie zweimal dasselbe Stück. Wir zeigen, wie viele es davon gibt.Dienstag, 05.05.2026, 16:15 UhrNina Sommer (Universität Ulm)Untere Schranken für Sortiernetze';
    expect(await talksOf(text)).toEqual([
      ['2026-04-14', 'Jana Vogel', 'Universität Rostock', 'Färbungen dünner Graphen'],
      ['2026-04-21', 'Ulf Brandt', 'TU Dresden', 'Wörter, die sich selbst vermeiden'],
      ['2026-05-05', 'Nina Sommer', 'Universität Ulm', 'Untere Schranken für Sortiernetze'],
    ]);
  });

  it('is cut before the hours of a timetable', () => {
    expect(linesOf(TIMETABLE)).toEqual(
      expect.arrayContaining([
        '09:45 Samuel Okoro (University of Ibadan)',
        'Salt in the delta: forty years of wells',
        '10:30 Coffee break',
        'Rivers that forget their mouths',
        '12:45 Lunch',
      ]),
    );
  });

  it.each(['Wim ter Horst', 'Klaas ten Brink'])('is not cut within the name %s', (name) => {
    const text = `Sand Seminar – ${name}, Leiden University March 9, 2022 @ 12:15 pm - 1:15 pm How grains jam We show experiments with printed grains whose friction we set at will. ${name} heads the Sand group at Leiden University. Details Date: March 9, 2022 Time: 12:15 pm - 1:15 pm Venue Room 206`;
    expect(linesOf(text).filter((line) => line.includes(name))).toHaveLength(2);
  });

  it('loses none of its words', () => {
    const pieces = linesOf(TIMETABLE);
    expect(pieces.length).toBeGreaterThan(8);
    expect(pieces.join(' ')).toBe(TIMETABLE);
  });
});

describe('a long paragraph', () => {
  it.each([
    [
      'of an abstract',
      'On 12 May 1902 a storm took the pier of a small town and with it the tide gauge that had stood there since 1861. I show how the record can be mended with letters of the harbour master, with the log books of ships that lay there between 9:00 and 15:00 every day, and with a model of the estuary which we built together with engineers of the University of Lund. The mended record has a rise of three millimetres a year, and the rise began earlier than we thought.',
    ],
    [
      'of an announcement in sentences',
      'The Institute of Botany invites everybody to hear Rosalind Achterberg of the University of Ghent, who will speak on Thursday, 4 June 2026, at 16:00 in the old library about seeds that wait a hundred years for rain. Coffee is served from 15:30, and those who wish to meet the speaker may write to Tomas Winter before Monday.',
    ],
  ])('%s stays whole', (_what, text) => {
    expect(linesOf(text)).toEqual([text]);
  });
});

it('parts the room behind the hour from the title, and takes what the abstract says will follow for none', async () => {
  const { talks } = await understand(
    'Colloquium Speaker Anna Quill, Lund University Tuesday, March 3, 12:30pm Mill Science 105 Eels by Design: Rivers and Tags for Slow Seas A modern river is built from parts that were each made on their own, and it shows: eels wait in one of them while another one runs dry. Some of the best ideas of the last decade came from those who took tags seriously. In this talk, I will present my work on patient eels, which covers tags for small rivers and a model that lets them choose. Anna Quill is a lecturer at Lund University. She did her PhD at the University of Turin.\n',
  );
  expect(
    talks.map(({ title, location, abstract }) => [title?.value, location?.value, abstract?.value.slice(0, 23)]),
  ).toEqual([['Eels by Design: Rivers and Tags for Slow Seas', 'Mill Science 105', 'A modern river is built']]);
});
