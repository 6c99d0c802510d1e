/** Sessions of several talks under words and a day, lectures of one speaker, and the places and hours beside them. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

describe('sessions', () => {
  it.each([
    ['Seduta del 12 marzo 2025', 'Seduta del 9 aprile 2025, Aula 4 (cambio di aula!)', 'Aula 4'],
    ['Sitzung vom 12. März 2025', 'Sitzung vom 9. April 2025, Raum 0.22 (Achtung, anderer Raum)', 'Raum 0.22'],
    ['Meeting of 12 March 2025', 'Meeting of 9 April 2025, Room C2 (note the change of room)', 'Room C2'],
  ])('begin with words before the day: %s', async (first, second, room) => {
    expect(
      await talksAsRows(
        `Analysis seminar\n\n${first}\n\n14:30 Chiara Bellandi (Pisa)\nMinimal surfaces\n\n15:45 Marco Tolosani (SISSA)\nCurvature flows\n\n${second}\n\n14:30 Lucia Ferrero (Turin)\nInverse problems\n`,
      ),
    ).toEqual([
      '2025-03-12 | 14:30 | - | Chiara Bellandi | Minimal surfaces',
      '2025-03-12 | 15:45 | - | Marco Tolosani | Curvature flows',
      `2025-04-09 | 14:30 | ${room} | Lucia Ferrero | Inverse problems`,
    ]);
  });
});

describe('lectures of one speaker', () => {
  it('are all given by whom the head names in a line', async () => {
    expect(
      await talksAsRows(
        'Byron Lectures 2025\n\nProf. Henrik Sandvik\nDepartment of Physics, University of Oslo\n\nVenue: Great Hall, North Building. All lectures start at 17:00.\n\nFirst lecture: Monday, 3 March\nIce at high pressure\n\nSecond lecture: Wednesday, 5 March, 16:00\nGlasses and how they flow\n',
      ),
    ).toEqual([
      '2025-03-03 | 17:00 | Great Hall, North Building | Henrik Sandvik | Ice at high pressure',
      '2025-03-05 | 16:00 | Great Hall, North Building | Henrik Sandvik | Glasses and how they flow',
    ]);
  });

  it('may be headed by the name of a chair, and end with the usual hour', async () => {
    expect(
      await talksAsRows(
        'Ringvorlesung\nAda-Byron-Gastprofessur: Dr. Tomoko Ishiguro (Universität Kyoto)\n\n5. Mai 2025 – Zählen und Messen\n12. Mai 2025 – Messen und Wägen\n\njeweils 18:15 Uhr, Hörsaal III\n',
      ),
    ).toEqual([
      '2025-05-05 | 18:15 | Hörsaal III | Tomoko Ishiguro | Zählen und Messen',
      '2025-05-12 | 18:15 | Hörsaal III | Tomoko Ishiguro | Messen und Wägen',
    ]);
  });
});

describe('places and hours', () => {
  it('are read behind pictures that were copied as words', async () => {
    expect(
      await talksAsRows(
        'Talks > Soft matter\n\nFoams that remember\n\nUserRosamund Pellow, University of Leeds\nClockTuesday 4 March 2025, 13:00-14:00\nHouseRayleigh Library\n\nHow does a foam remember that it was sheared? We look at bubbles under a microscope.\n',
      ),
    ).toEqual(['2025-03-04 | 13:00 | Rayleigh Library | Rosamund Pellow | Foams that remember']);
  });

  it('are told from the day before a dash, from a zone, and from bullets and bars within', async () => {
    expect(
      await talksAsRows(
        'The secret life of moss\nAnders Thorvald\nUniversity of Bergen\n\nFriday, March 14, 2025- 7:30pm CT\nLinden Auditorium • Garden Club • 41 Elm Street\n',
      ),
    ).toEqual([
      '2025-03-14 | 19:30 | Linden Auditorium • Garden Club • 41 Elm Street | Anders Thorvald | The secret life of moss',
    ]);
    expect(
      await talksAsRows(
        'Kolloquium Optimierung, Fridays 11:00am–12:00pm CT in the Orangery\n\n6 February 2025: Ewa Zielonka (Warsaw)\nForcing without fear\n\n13 February 2025, Raum S1|15 133: Luca Morandi (Turin)\nProofs as walks\n',
      ),
    ).toEqual([
      '2025-02-06 | 11:00 | Orangery | Ewa Zielonka | Forcing without fear',
      '2025-02-13 | 11:00 | Raum S1|15 133 | Luca Morandi | Proofs as walks',
    ]);
  });

  it('have their titles from the numbered lines above their days', async () => {
    const lecture = (head: string, day: string, text: string) => `\n${head}\n${day}\n\n${text}\n`;
    const page = [
      'Three lectures on rivers\n\nSpeaker: Ada Quill (University of Turin)\n\nAll lectures are public.\n',
      lecture(
        'Lecture 1: Why rivers bend',
        'Tuesday, 4 November 2025, 14:00, Room 5',
        'Rivers bend since their banks give way. We look at how long it takes, and at what a bend costs a town.',
      ),
      lecture(
        'Lecture 2: What floods leave behind',
        'Wednesday, 5 November 2025, 14:00, Room 5',
        'Floods leave mud. The mud tells how high the water stood, and we read it in three valleys.',
      ),
      lecture(
        'Lecture 3: Dams',
        'Friday, 7 November 2025, 16:00, Room 7',
        'Dams hold water and sediment. We ask who pays for the second of these, and for how long it can go on.',
      ),
    ].join('');
    expect(await talksAsRows(page)).toEqual([
      '2025-11-04 | 14:00 | Room 5 | Ada Quill | Why rivers bend',
      '2025-11-05 | 14:00 | Room 5 | Ada Quill | What floods leave behind',
      '2025-11-07 | 16:00 | Room 7 | Ada Quill | Dams',
    ]);
  });

  it('have their year from a month above them in any language', async () => {
    expect(
      await talksAsRows(
        'Séminaire de topologie\n\nNovembre 2021\n\nJeudi 4 novembre\nAnne Corbeil (Lille)\nVolumes et feuilletages\n\nJeudi 18 novembre\nDavide Brunelli (SISSA)\nHeat near a cone\n',
      ),
    ).toEqual([
      '2021-11-04 | - | - | Anne Corbeil | Volumes et feuilletages',
      '2021-11-18 | - | - | Davide Brunelli | Heat near a cone',
    ]);
  });
});

describe('standings', () => {
  const standingsOf = async (text: string) => {
    const { talks } = await understand(text);
    return talks.map(({ date, status, appearances }) =>
      [date?.value ?? '-', status?.value ?? '-', appearances.map(({ name }) => name.value).join(' & ')].join(' | '),
    );
  };

  it('are told by days that are struck out, and by arrows from one day to another', async () => {
    expect(
      await standingsOf(
        '| Datum | Spreker | Titel |\n|---|---|---|\n| ~~4 maart~~ 11 maart 2025 | Joost de Wit (Utrecht) | Golven in zand |\n| 25 maart 2025 | Noor Bakker (Leiden) | Meten aan mist |\n',
      ),
    ).toEqual(['2025-03-11 | RESCHEDULED | Joost de Wit', '2025-03-25 | - | Noor Bakker']);
    expect(
      await standingsOf(
        'Seminar Geometrie\n\n14.10.2024 → 21.10.2024: Anna Lutz (TU Wien)\nFlächen in Bewegung\n\n4.11.2024: Clara Obermayer (ETH Zürich)\nKugeln packen\n',
      ),
    ).toEqual(['2024-10-21 | RESCHEDULED | Anna Lutz', '2024-11-04 | - | Clara Obermayer']);
  });

  it('are told by a word in capitals before a name', async () => {
    expect(
      await standingsOf(
        'Seminar Geometrie\n\n28.10.2024: ABGESAGT Bernd Kessler (Universität Graz)\nNetze aus Kreisen\n\n4.11.2024: Clara Obermayer (ETH Zürich)\nKugeln packen\n',
      ),
    ).toEqual(['2024-10-28 | CANCELLED | Bernd Kessler', '2024-11-04 | - | Clara Obermayer']);
    expect(
      await standingsOf(
        '| Day | Speaker | Title |\n|---|---|---|\n| 3 May 2025 | CANCELLED Dora Pinto, Lisbon | Stars that blink twice |\n| 10 May 2025 | Ivo Marek, Brno | Cold atoms in a ring |\n',
      ),
    ).toEqual(['2025-05-03 | CANCELLED | Dora Pinto', '2025-05-10 | - | Ivo Marek']);
  });
});

describe('a defence told in sentences', () => {
  it('is that of the candidate, not of opponent and custos', async () => {
    expect(
      await talksAsRows(
        'Oskari Lehtimäki defends his PhD thesis on pine roots\n\nOn Friday the 6th of September 2024 MSc Oskari Lehtimäki defends his PhD thesis “Roots that listen: water uptake in pines” at 12 noon in the Borealis building, lecture hall M100 (Mill Street 4, 2nd floor). His opponent is Professor Gudrun Aasland (Norwegian University of Life Sciences) and custos Professor Tuula Niskanen.\n',
      ),
    ).toEqual([
      '2024-09-06 | 12:00 | Borealis building, lecture hall M100 (Mill Street 4, 2nd floor) | Oskari Lehtimäki | Roots that listen: water uptake in pines',
    ]);
  });
});

describe('what stands beside the hour', () => {
  it('is the room of that day alone, and its note no part of it', async () => {
    expect(
      await talksAsRows(
        'Colloquium Statistics\nThursdays, 16:15, Room 2.013\n\nThursday 6 March 2025, 16:15, HG 5.22 (note the different room!)\nDr. Berta Winkelried (EPFL)\nTrees that vote\n\nThursday 20 March 2025, 14:00\nXavi Puigdemont (UAB)\nCounting with errors\n',
      ),
    ).toEqual([
      '2025-03-06 | 16:15 | HG 5.22 | Berta Winkelried | Trees that vote',
      '2025-03-20 | 14:00 | Room 2.013 | Xavi Puigdemont | Counting with errors',
    ]);
  });

  it('may be where the tea is, and the name of the seminar is no institution', async () => {
    const { talks } = await understand(
      'Talks of the week\n\nMONDAY, 3 FEBRUARY 2025\n\n2:00 p.m., Hall 12 (coffee from 1:45 in the atrium)\nGEOMETRY SEMINAR\nAnouk Verhulst, Ghent University\n"Lines on cubics, again"\n\nWEDNESDAY, 5 FEBRUARY 2025\n\n3:30 p.m., Annex 210\nANALYSIS SEMINAR\nOsman Kaya (Turin), Waves in a box\n',
    );
    expect(
      talks.map(({ location, startTime, appearances }) => [
        startTime?.value,
        location?.value,
        appearances.flatMap(({ affiliations }) => affiliations.map(({ value }) => value)).join(),
      ]),
    ).toEqual([
      ['14:00', 'Hall 12', 'Ghent University'],
      ['15:30', 'Annex 210', 'Turin'],
    ]);
  });
});

describe('people who do not give the talk', () => {
  it('wrote the paper that is read, or sent the mail', async () => {
    expect(
      await talksAsRows(
        'Paper club, autumn 2024\nThursdays at noon, room 5.12\n\n3 October - Milan Dvorak\nAttention is not explanation\nAuthors: S. Jain, B. Wallace\n\n10 October - Greta Lund\nDeep double descent\nAuthors: P. Nakkiran, G. Kaplun\n',
      ),
    ).toEqual([
      '2024-10-03 | 12:00 | room 5.12 | Milan Dvorak | Attention is not explanation',
      '2024-10-10 | 12:00 | room 5.12 | Greta Lund | Deep double descent',
    ]);
    expect(
      await talksAsRows(
        'From: Paula Winter <pwinter@uni.example>\nDate: Mon, 3 Mar 2025 10:00:00 +0100\nSubject: Colloquium this week\n\nWhen: Thursday, March 6th at 2 pm\nWhere: Room 4\nWho: Igor Stanek, Masaryk University\nTitle: TBA\n\nPaula M. Winter\nAcademic Program Assistant\nInstitute of Physics\n',
      ),
    ).toEqual(['2025-03-06 | 14:00 | Room 4 | Igor Stanek | -']);
  });

  it('and events are no people, nor places where they are virtual', async () => {
    expect(
      await talksAsRows(
        'ACM TechTalk, 11 June: "Compilers That Forget"\n\nVirtual Seminar on Tools\n\nCompilers That Forget\n\nDate: Tuesday, June 11, 2024\nTime: 12:00 PM\n\nSPEAKER\nNoor Haddadin\nPrincipal Engineer, JetBrains\n',
      ),
    ).toEqual(['2024-06-11 | 12:00 | - | Noor Haddadin | Compilers That Forget']);
  });
});

describe('hours', () => {
  it.each([
    ['Time: 6.30pm for 7pm', '19:00', null],
    ['Start: 4 April 2025, 13:15\nEnd: 4 April 2025, 14:00', '13:15', '14:00'],
    ['Beginn: 16 Uhr c.t.\nEnde: 18 Uhr', '16:15', '18:00'],
    ['Aanvang: 20.00 uur (zaal open 19.30 uur)', '20:00', null],
  ])('of %j', async (lines, start, end) => {
    const { talks } = await understand(
      `Title: Dust between stars\nSpeaker: Emil Sandberg (Chalmers)\nDate: 4 April 2025\n${lines}\n\nAbstract: Dust absorbs half of all starlight. The talk tells what it is made of.\n`,
    );
    expect(
      talks.map(({ startTime, endTime, location }) => [startTime?.value, endTime?.value ?? null, location]),
    ).toEqual([[start, end, null]]);
  });
});
