import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

const days = async (text: string) => (await understand(text)).talks.map(({ date }) => date?.value ?? null);
const titles = async (text: string) => (await understand(text)).talks.map(({ title }) => title?.value ?? null);

describe('the day of a talk', () => {
  it('stands above it also where headings name the months once more', async () => {
    const talk = (month: string, day: string, title: string, name: string) =>
      [month, `${day} ${month}`, title, `${name} Professeur`, 'de mathématiques, écrivain'].join('\n');
    const page = [
      'CONFÉRENCES 2017',
      talk('SEPTEMBRE', '26', 'Les métiers à tisser ont-ils une mémoire ?', 'Ada QUILL'),
      talk('OCTOBRE', '3', 'Les nœuds et les marins', 'Louis BRUN'),
      talk('NOVEMBRE', '7', 'Couleurs des villes au bord de l’eau', 'Marie LIND'),
    ];
    const { talks } = await understand(page.join('\n'));
    const read = talks.map(({ date, appearances }) => [
      date?.value,
      ...appearances.flatMap(({ name, affiliations }) => [name.value, ...affiliations.map(({ value }) => value)]),
    ]);
    expect(read).toEqual([
      ['2017-09-26', 'Ada Quill'],
      ['2017-10-03', 'Louis Brun'],
      ['2017-11-07', 'Marie Lind'],
    ]);
  });

  it('is that of the week in the head where a weekday stands alone', async () => {
    const found = await days(
      'Turin Spring Lectures\n11–13 March 2025, Old Chapel\n\nTuesday, 16:00\nAda Quill (University of Turin)\nKnots without ends\n\nThursday, 17:00\nBo Lindqvist (Lund University)\nMaps of nowhere in particular\n',
    );
    expect(found).toEqual(['2025-03-11', '2025-03-13']);
  });

  it.each([
    ['Week 3 (week beginning Monday 3 February)', 'Thursday, 3pm', 'Week 4 (week beginning Monday 10 February)'],
    ['Week of 3 February', 'Thursday', 'Week of 10 February'],
    ['3–7 February', 'Thursday, 3pm', 'Week 4: 10–14 February'],
  ])('is that of the week that the heading above names: %s', async (first, weekday, second) => {
    const found = await days(
      `Turin Seminar\nSpring Term 2025\n\n${first}\n\n${weekday}\nAda Quill (University of Turin)\nKnots without ends\n\n${second}\n\nTuesday, 4pm\nBo Lindqvist (Lund University)\nMaps of nowhere in particular\n`,
    );
    expect(found).toEqual(['2025-02-06', '2025-02-11']);
  });

  it.each(['=', '%'])('has the year that the day has between rules of %s or the week in the head', async (mark) => {
    const rule = mark.repeat(60);
    const talk = (moment: string, place: string, title: string, name: string) =>
      `${moment}\n\nUniversity of Turin\n${place}\n"${title}"\nDR. ${name}\nLund University\n\n${rule}\n`;
    const first = talk('Monday, March 6, 2:00 p.m.', 'Old Chapel, Room 2', 'Knots without ends', 'ADA QUILL');
    const second = talk('Monday, March 6, 5:30 p.m.', 'Hall 12', 'Maps of nowhere', 'BO LINDQVIST');
    const head = 'TURIN AREA PHYSICS BULLETIN\nWeek of Monday, March 6 - March 12, 2000\n';
    for (const day of ['', `\nMonday, March 6, 2000\n${rule}\n`]) {
      const page = `${head}\nNotices reach us by noon of Friday. WHAT COMES LATER WILL NOT\nBE PRINTED.\n\n${rule}${day}\n\n`;
      expect(await days(`${page}${first}\n${second}`)).toEqual(['2000-03-06', '2000-03-06']);
    }
  });

  it('is no day of a week that a heading names from its first to its last', async () => {
    const page = (joint: string) =>
      `Turin Seminars\nMarch 3${joint}March 7, 2025\n\nTuesday, March 4, 3pm\nAda Quill (University of Turin)\nKnots without ends\n\nFriday, March 7, 3pm\nBo Lindqvist (Lund University)\nMaps of nowhere in particular\n`;
    for (const joint of [' - ', '–']) expect(await days(page(joint))).toEqual(['2025-03-04', '2025-03-07']);
  });

  it('is that of a notice, and a note that nothing takes place heads nothing of the foot', async () => {
    const found = await titles(
      'Turin Seminar\n\nMay 5, 2025\nAda Quill (University of Turin)\nKnots without ends\n\nMay 12, 2025\nBo Lindqvist (Lund University)\nMaps of nowhere in particular\n\nMay 19: garden party\n\nYou receive this message as a member.\nTurin Mathematics | Room 12, 9 Chapel Road | Turin\n',
    );
    expect(found).toEqual(['Knots without ends', 'Maps of nowhere in particular']);
  });

  it('is that of the days of the meeting, whatever deadlines the head names', async () => {
    const found = await days(
      'Turin Summer School\n30 June – 2 July 2025, Old Chapel\n\nImportant dates\nAbstracts due: 2 May 2025\nRegistration closes: 1 June 2025\n\nMonday\n09:00–10:00 Ada Quill (University of Turin): Knots without ends\n\nWednesday\n09:00–10:00 Bo Lindqvist (Lund University): Maps of nowhere in particular\n\nPage last changed: 26 June 2025\n',
    );
    expect(found).toEqual(['2025-06-30', '2025-07-02']);
  });

  it('is that of the heading above, of several talks that have one as of those that are called off', async () => {
    const found = await days(
      'Dear all,\n\nthe seminars of next week:\n\nMonday, 3 March 2025\n\nKnot Seminar | 14:00 | Old Chapel\nAda Quill (University of Turin)\nKnots without ends\n\nA knot is what is left when the ends of a rope are joined. We look at some without any.\n\nMap Seminar | 16:30 | Old Chapel\nBo Lindqvist (Lund University)\nMaps of nowhere in particular\n\nMaps may be drawn of any place, and of none. We draw the latter.\n\nTuesday, 4 March 2025\n\nCANCELLED: Tide Seminar | 11:00 | Room 12\nCy Marlow (Trinity College Dublin)\nTides in a bath\n\nFriday, 7 March 2025\n\nColloquium | 15:00 | Room 12\nDi Okoro (University of Lagos)\nRivers that turn back\n\nSome rivers turn with the moon. I tell why.\n',
    );
    expect(found).toEqual(['2025-03-03', '2025-03-03', '2025-03-04', '2025-03-07']);
  });

  it('leaves the weekday behind it to no speaker', async () => {
    const { talks } = await understand(
      'Turin Seminar\n\nSEP\n09\nTue\nKnots without ends\n3:30 PM – 4:30 PM Physics Building, Room 103\nAda Quill (University of Turin)\nShow less\nA knot is what is left when the ends of a rope are joined. We look at some without any.\nHost: Di Okoro\n\nSEP\n16\nTue\nMaps of nowhere in particular\n3:30 PM – 4:30 PM Physics Building, Room 103\nBo Lindqvist (Lund University)\nShow more\n',
    );
    expect(
      talks.map(({ appearances }) => appearances.flatMap(({ affiliations }) => affiliations.map(({ value }) => value))),
    ).toEqual([['University of Turin'], ['Lund University']]);
  });

  it.each([
    ['Tuesday, 4/3', 'Thursday, 6/3', ['2025-03-04', '2025-03-06']],
    ['Thursday, 4/3', 'Tuesday, 6/3', ['2025-04-03', '2025-06-03']],
    ['Tue 04/03/25', 'Thu 06/03/25', ['2025-03-04', '2025-03-06']],
  ])('has its month where the weekday tells it: %s', async (first, second, expected) => {
    const found = await days(
      `Turin Seminar, spring 2025\n\n${first}\nAda Quill (University of Turin)\nKnots without ends\n\n${second}\nBo Lindqvist (Lund University)\nMaps of nowhere in particular\n`,
    );
    expect(found).toEqual(expected);
  });

  it('is not made up where the head names no week', async () => {
    const found = await days(
      'Turin Lectures, founded on 3 May 1998\n\nTuesday, 16:00\nAda Quill (University of Turin)\nKnots without ends\n\nThursday, 17:00\nBo Lindqvist (Lund University)\nMaps of nowhere in particular\n',
    );
    expect(found.some((day) => day?.startsWith('2') || day === '1998-05-05')).toBe(false);
  });

  it.each([
    ['where the weekdays are right in it', 'Mon 10 March', '2025-03-10'],
    ['not where they are those of another year', 'Tue 10 March', '--03-10'],
  ])('has the year of the name of the meeting, %s', async (_when, day, expected) => {
    const found = await days(
      `KnotFest 2025: strings, sails and nets\n\n${day}, 16:00\nAda Quill (University of Turin)\nKnots without ends\n`,
    );
    expect(found).toEqual([expected]);
  });

  it('takes the year from the one talk that has it, over the turn of the year too', async () => {
    const found = await days(
      'Topology Seminar\n\n4 December 2025\nAda Quill (University of Turin)\nKnots without ends\n\n15 January\nBo Lindqvist (Lund University)\nMaps of nowhere in particular\n',
    );
    expect(found).toEqual(['2025-12-04', '2026-01-15']);
  });
});

describe('the day of a mail', () => {
  const mail = (body: string) =>
    `From: Eve Marsh <eve@example.org>\nDate: Mon, 2 Mar 2026 09:00:00 +0000\nSubject: Club meeting\nTo: list@example.org\n\n${body}\n`;

  it.each([
    ['Ada Quill (University of Turin) will speak on the 18th inst. at 17:30 on "Knots without ends".', '2026-03-18'],
    [
      'Ada Quill (University of Turin) will speak on Thursday, the 2nd, at 17:30 on "Knots without ends".',
      '2026-04-02',
    ],
    ['Ada Quill (University of Turin) will speak tomorrow at 17:30 on "Knots without ends".', '2026-03-03'],
  ])('is counted in %s', async (body, day) => expect(await days(mail(body))).toEqual([day]));
});

it('what is planned, open or drunk in a list is no talk', async () => {
  const found = await titles(
    'Knot Reading Group, 2025\n\n4.9.2025  Planning, no reading\n11.9.2025  Ada Quill: Knots without ends\n18.9.2025  Bo Lindqvist: Maps of nowhere in particular\n25.9.2025  open, volunteers?\n',
  );
  expect(found).toEqual(['Knots without ends', 'Maps of nowhere in particular']);
});

it('days and hours in headings part the lectures that the head says one person gives', async () => {
  const { talks } = await understand(
    '# The Chapel Lectures 2026\n\n*Old Chapel*\n**Monday 4 and Tuesday 5 May 2026**\n\nThe lecturer is Ada Quill, Professor of Topology at the University of Turin.\n\n## I. Monday, 18:00\n\n### Knots without ends\n\nIntroduced by Bo Lindqvist\n\n## II. Tuesday, 17:00\n\n### Maps of nowhere in particular\n\nIntroduced by Eve Marsh\n',
  );
  expect(
    talks.map(({ title, date, startTime, appearances }) => [
      title?.value,
      date?.value,
      startTime?.value,
      ...appearances.filter(({ role }) => role === 'SPEAKER').map(({ name }) => name.value),
    ]),
  ).toEqual([
    ['Knots without ends', '2026-05-04', '18:00', 'Ada Quill'],
    ['Maps of nowhere in particular', '2026-05-05', '17:00', 'Ada Quill'],
  ]);
});

it('the hour of the tea is not that of the talk', async () => {
  const { talks } = await understand(
    'Knots without ends\n\nAda Quill\nUniversity of Turin\n\nMonday 4 May 2026\nTea and cake from 15:30 in the foyer; talk 16:00–17:00, Ada James Lecture Theatre 2\n',
  );
  expect(talks[0]).toMatchObject({
    startTime: { value: '16:00' },
    endTime: { value: '17:00' },
    location: { value: 'Ada James Lecture Theatre 2' },
  });
});

it('talks told in turn share the hour that is said of both', async () => {
  const { talks } = await understand(
    'Club Lectures\n\nThe club opens its year on 10 March 2026, when Dr Ada Quill of the University of Turin gives a lecture entitled Knots without ends. Four weeks later, on 7 April, it is the turn of Bo Lindqvist, Professor of Geography at Lund University. His subject is Maps of nowhere in particular.\n\nBoth lectures begin at 6 pm in the Old Chapel, Mill Lane.\n',
  );
  expect(talks.map(({ title, date, startTime }) => [title?.value, date?.value, startTime?.value])).toEqual([
    ['Knots without ends', '2026-03-10', '18:00'],
    ['Maps of nowhere in particular', '2026-04-07', '18:00'],
  ]);
});

it('who gives a talk stands behind "a cargo de"', async () => {
  const { talks } = await understand(
    'Charlas de invierno 2026\n\nViernes 8 de mayo\nNudos sin puntas\nA cargo de la Dra. Ana Quiroga\n\nViernes 15 de mayo\n¿Adónde van los mapas?\nA cargo del Dr. Bruno Ledesma\n',
  );
  expect(talks.map(({ title, appearances }) => [title?.value, appearances[0]?.name.value])).toEqual([
    ['Nudos sin puntas', 'Ana Quiroga'],
    ['¿Adónde van los mapas?', 'Bruno Ledesma'],
  ]);
});

describe('a talk that was moved', () => {
  const told = async (when: string) => {
    const { talks } = await understand(
      `Turin Seminar, 2025\n\n4 March, 14:00\nAda Quill (University of Turin)\nKnots without ends\n\n${when}\nBo Lindqvist (Lund University)\nMaps of nowhere in particular\n`,
    );
    return [talks[1]?.date?.value, talks[1]?.status?.value];
  };

  it.each([
    '25 March, 14:00 (moved from 18 March)',
    '25 March, 14:00 (not 18 March)',
    '25 March, 14:00 (this replaces the talk planned for 18 March)',
    '25. März, 14:00 (verlegt, ursprünglich für den 18. März angekündigt)',
    '25 maart, 14:00 (verplaatst van 18 maart)',
    '25 mars, 14:00 (séance déplacée du 18 mars)',
    '18 March, 14:00 -> moved to 25 March, 14:00',
    '18 March NOW TUESDAY 25 MARCH, 14:00',
  ])('has the new day: %s', async (when) => expect(await told(when)).toEqual(['2025-03-25', 'RESCHEDULED']));

  it('has the new day where months are Roman numbers', async () => {
    const { talks } = await understand(
      'Turiner Kolloquium, Sommersemester 2025\n\n4. V.\nAda Quill (Universität Turin)\nKnoten ohne Enden\n\n25. V. (verlegt, ursprünglich für den 18. V. angekündigt)\nBo Lindqvist (Universität Lund)\nKarten von nirgendwo\n',
    );
    expect(talks[1]).toMatchObject({ date: { value: '2025-05-25' }, status: { value: 'RESCHEDULED' } });
  });

  it('has no day of others where no new one is known', async () => {
    const { talks } = await understand(
      'Turin Seminar\n\nSpeaker: Ada Quill (University of Turin)\nTitle: Knots without ends\nWhen: Tuesday 4 March 2025, 14:00\nWhere: Room 12\n\nPostponed (new date to be announced)\nSpeaker: Bo Lindqvist (Lund University)\nTitle: Maps of nowhere in particular\n',
    );
    expect(talks[1]).toMatchObject({ date: null, startTime: null, status: { value: 'POSTPONED' } });
  });
});

it.each([
  'We meet every Wednesday from 1 October to 26 November 2025, except 22 October and 5 November, at 15:30 in Room 214.',
  'Vom 1. Oktober bis zum 26. November 2025 mittwochs um 15:30 Uhr in Raum 214.',
  'Doors open at 15:00, lectures begin at 15:30 in Room 214. Book by 20 September 2025.',
])('the hour of a series is not that of one day because its bounds are named: %s', async (notice) => {
  const { talks } = await understand(
    `Turin Seminar\n\n${notice}\n\n1 October — Ada Quill (University of Turin): Knots without ends\n\n8 October — Bo Lindqvist (Lund University): Maps of nowhere in particular\n`,
  );
  expect(talks.map(({ startTime }) => startTime?.value)).toEqual(['15:30', '15:30']);
});

describe('a sentence on a day to come', () => {
  const told = async (sentence: string) => {
    const { talks } = await understand(
      `Turin Seminar\n\nAda Quill (University of Turin)\nKnots without ends\nTuesday 4 March 2025, 14:00, Room 3\n\nAbstract: We show that a knot without ends is a knot, and that it can be found in linear time.\n\n${sentence}\n\nBest wishes,\nEve\n`,
    );
    return talks.map(({ date, startTime, appearances: [first] }) => [
      date?.value,
      startTime?.value ?? null,
      first?.name.value,
    ]);
  };
  const own = ['2025-03-04', '14:00', 'Ada Quill'];

  it.each([
    'On 18 March we shall host Bo Lindqvist (Lund University); a title is on its way.',
    'On Tuesday 18 March Bo Lindqvist (Lund University) will speak on maps of nowhere.',
    'Am Dienstag, dem 18. März, begrüßen wir Bo Lindqvist (Universität Lund).',
    'The following meeting will be on Tuesday, March 18, 2025 in Lund with Bo Lindqvist (Lund University).',
  ])('is another talk: %s', async (sentence) =>
    expect(await told(sentence)).toEqual([own, ['2025-03-18', null, 'Bo Lindqvist']]),
  );

  it.each(['On 18 March we will meet in the new building.'])('is none: %s', async (sentence) =>
    expect(await told(sentence)).toEqual([own]),
  );
});

it('the hours and notes of a table of another program are those of its talks', async () => {
  const { talks } = await understand(
    'Datum;from;to;Referent;Titel;Raum;Bemerkung\n04.03.2025;14:00;15:00;Ada Quill;Knots without ends;R 12;\n11.03.2025;14:00;15:00;Bo Lindqvist;Maps of nowhere in particular;R 12;ABGESAGT\n',
  );
  expect(talks.map(({ startTime, status }) => [startTime?.value, status?.value])).toEqual([
    ['14:00', undefined],
    ['14:00', 'CANCELLED'],
  ]);
});

it('a label with a dash in it ends behind the dash', async () => {
  const { talks } = await understand(
    'Knots without ends\n\nWhen | 4 March 2025 |\nFrom - to | 14:00 – 15:00 |\nWhere | Room 12 |\nLecturer | Ada Quill |\n',
  );
  expect(talks[0]).toMatchObject({ startTime: { value: '14:00' }, endTime: { value: '15:00' } });
});

it('what says that a talk begins at another hour is no part of its title', async () => {
  const { talks } = await understand(
    'Turiner Kolloquium, Sommersemester 2025\nZeit: dienstags, 14–15 Uhr\nOrt: Raum 12\n\n4. März\nAda Quill (Universität Turin)\nKnoten ohne Enden\n\n11. März\nBo Lindqvist (Universität Lund)\nKarten von nirgendwo\nDas Seminar startet heute um 17 Uhr\n',
  );
  expect(talks.map(({ title, startTime }) => [title?.value, startTime?.value])).toEqual([
    ['Knoten ohne Enden', '14:00'],
    ['Karten von nirgendwo', '17:00'],
  ]);
});

it('a summary above and the details below at the same hour are one talk, whatever the summary calls it', async () => {
  const { talks } = await understand(
    'Turin talks, next two weeks\n\n  * Thursday, March 6, 2025, 11:10, Alder Grove 3202: Ada Quill (University of Turin)\n  * Tuesday, March 11, 2025, 14:10, Alder Grove 3202: Bo Lindqvist (Lund University)\n\n----------------\nSpeaker: Ada Quill, University of Turin\nTitle: Knots without ends\nWhen: Thursday, March 6, 2025, 11:10 - 12:00\n\nAbstract: We show that a knot without ends is a knot, and that it can be found in linear time.\n\n----------------\nSpeaker: Bo Lindqvist, Lund University\nTitle: Maps of nowhere in particular\nWhen: Tuesday, March 11, 2025, 14:10 - 15:00\n\nAbstract: A map of nowhere has no scale, and all the same it can be folded in a unique way.\n',
  );
  expect(talks.map(({ title, endTime }) => [title?.value, endTime?.value])).toEqual([
    ['Knots without ends', '12:00'],
    ['Maps of nowhere in particular', '15:00'],
  ]);
});
