/** Pages of one talk with more people and days than its own: panels told in lives, labels nobody knows, notices of other meetings. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

async function read(text: string) {
  const { talks } = await understand(text, { referenceDate: '2026-04-01' });
  return talks.map(({ title, date, startTime, status, appearances }) => ({
    title: title?.value ?? null,
    when: `${date?.value} ${startTime?.value}`,
    status: status?.value ?? null,
    speakers: appearances
      .filter(({ role }) => role !== 'HOST')
      .map(({ name, affiliations }) => [name.value, ...affiliations.map(({ value }) => value)].join(' @ ')),
  }));
}

const TEXT =
  'Eels travel from the rivers to the sea and back, and nobody knows how they find their way. We follow some of them through two winters, and ask what a river would have to be for an eel to miss it.';

it('takes the lives below "Speakers" for those of the panel, and neither the day of another panel nor who spoke there', async () => {
  const text = `Panel: Who Reads the Copyright Notice?\nTuesday, 5 May 2026, 12:30 - 14:00\nRoom 12, Old Library\n\n${TEXT}\n\nSpeakers:\n\nAnna Quill is Professor of Law at the University of Turin. She clerked for Justice Maria Weir at the Supreme Court of Canada and was a lecturer at Lund University before that.\n\nPeter Feld is a historian at Ghent University and has been writing about notices and those who read them for longer than anybody else.\n\nThe panel on June 9 with Thomas Moor has been postponed to the autumn.\n`;
  expect(await read(text)).toEqual([
    {
      title: 'Who Reads the Copyright Notice?',
      when: '2026-05-05 12:30',
      status: null,
      speakers: ['Anna Quill @ University of Turin', 'Peter Feld @ Ghent University'],
    },
  ]);
});

it('takes a word that nobody knows for a label where others stand above their values, and the year of a day that a notice names again', async () => {
  const text = `Department of Hydrology\n\nEels that remember\n\nDate and time:\nThu, 2026-05-07 16:00 - 17:00\nSpeaker:\nAnna Quill, University of Turin\nFaculty Sponsor:\nPeter Feld\nLocation:\nHENN 202\nTarget Group:\nGraduate\n\nPlease note: this seminar was moved from April 30 to May 7.\n\nAbstract:\n\n${TEXT}\n`;
  expect(await read(text)).toEqual([
    {
      title: 'Eels that remember',
      when: '2026-05-07 16:00',
      status: 'RESCHEDULED',
      speakers: ['Anna Quill @ University of Turin'],
    },
  ]);
});

it.each([
  [
    'préparée au sein du',
    `AVIS DE SOUTENANCE\n\nUniversité de Lille\n\nMadame Anne QUILLARD soutiendra sa thèse de doctorat, préparée au sein du Laboratoire de Mécanique de Lille,\nle mardi 5 mai 2026 à 14h30\n\nTitre : La glace\n\nRésumé : ${TEXT}\n`,
    'Anne Quillard @ Laboratoire de Mécanique de Lille',
  ],
  [
    'becaria del',
    `Invitamos a la defensa de la tesis doctoral de la Lic. Ana Quiroga, becaria del Instituto de Biología Luis Moreno (Universidad Nacional de Rosario), que tendrá lugar el martes 5 de mayo de 2026 a las 14:30 en el Aula 3.\n\nTítulo: La glace\n\nResumen: ${TEXT}\n`,
    'Ana Quiroga @ Instituto de Biología Luis Moreno',
  ],
])(
  'says where a thesis was written behind "%s", and takes nobody for speaker after whom an institute is named',
  async (_lead, text, speaker) => {
    expect(await read(text)).toEqual([
      { title: 'La glace', when: '2026-05-05 14:30', status: null, speakers: [speaker] },
    ]);
  },
);

it('keeps a talk put off whose new day is to come apart from one that was moved', async () => {
  const talk = (note: string) =>
    `Eels that remember\n\nSpeaker: Anna Quill (University of Turin)\nDate: 5 May 2026, 14:30\n\n${note}\n`;
  const standings = [];
  for (const note of ['The talk had to be postponed; new date will be announced.', 'Postponed – new date to follow.'])
    standings.push((await read(talk(note)))[0]?.status);
  expect(standings).toEqual(['POSTPONED', 'POSTPONED']);
});

it.each([
  [
    'post and institutes behind the name',
    'Department of Hydrology University of Turin Thesis Defence Anna Weber Doctoral Candidate, Institute of Geosciences, University of Turin Thursday, May 7, 2026 2:00 pm to 3:30 pm Room 204 and Teams: https://teams.example/j/951 Sediment Memory in Alpine Streams\nAbstract: Streams remember floods for longer than the floods last. This thesis follows grains of sand through forty winters and asks how much of a river is memory. We find that most of it is.\nDissertation Committee: Peter Feld, Chair\nMaria Lind\nThomas Moor\n',
    ['Sediment Memory in Alpine Streams | 2026-05-07 14:00 | Anna Weber @ Institute of Geosciences'],
  ],
  [
    'full stops between the fields',
    'Public Lecture Series: Anna Weber, University of Turin - School of Earth Sciences. How Rivers Remember. Tuesday, May 5, 2026, 4:00 p.m., Old Library, Room 12. Coffee will be served.\nAbstract: Streams remember floods for longer than the floods last. We follow grains of sand through forty winters and ask how much of a river is memory. We find that most of it is.\n',
    ['How Rivers Remember | 2026-05-05 16:00 | Anna Weber @ University of Turin'],
  ],
  [
    'two talks',
    'AUTUMN TALKS IN HYDROLOGY University of Turin, Department of Earth Sciences Lecture hall Po, Via Roma 12 Coffee from 14:30 Tuesday 5 May, 15:00-16:00 How rivers remember their floods Anna Weber, Lund University\nAbstract: Streams remember floods for longer than the floods last. We follow grains of sand through forty winters and ask how much of a river is memory.\nTuesday 19 May, 15:00-16:00 Eels and the memory of the sea Peter Feld, Ghent University\nAbstract: Eels travel from the rivers to the sea and back, and nobody knows how they find their way. We follow some of them through two winters.\n',
    [
      'How rivers remember their floods | --05-05 15:00 | Anna Weber @ Lund University',
      'Eels and the memory of the sea | --05-19 15:00 | Peter Feld @ Ghent University',
    ],
  ],
])('finds the fields of one line above a labelled abstract: %s', async (_what, text, expected) => {
  const { talks } = await understand(text);
  expect(
    talks.map(({ title, date, startTime, appearances: [one, another] }) =>
      [
        title?.value,
        `${date?.value} ${startTime?.value}`,
        `${one?.name.value} @ ${one?.affiliations[0]?.value}`,
        another?.name.value,
      ]
        .filter((part) => part !== undefined)
        .join(' | '),
    ),
  ).toEqual(expected);
});

it('knows those of a panel by what the programme says of their own talks, and not by a family name alone', async () => {
  const text =
    'River Workshop\n\n5 May 2026, Room 12\n\n09:00 - 09:45  Anna Weber (University of Turin)\n               How rivers remember\n09:45 - 10:30  Peter Feld (Lund University)\n               Eels and the sea\n10:30 - 11:15  Maria Lind (Aarhus University)\n               Moss and time\n11:15 - 12:00  Panel: What should we measure?\n               Panelists: Anna Weber, Peter Feld, Maria Lind\n';
  expect((await read(text)).at(-1)?.speakers).toEqual([
    'Anna Weber @ University of Turin',
    'Peter Feld @ Lund University',
    'Maria Lind @ Aarhus University',
  ]);
});

it('takes a candidate with an adviser for one of the university at the head of the page, and a guest for none of it', async () => {
  const page = (adviser: string) =>
    `Department of Earth Sciences\nLund University\n\nTHESIS COLLOQUIUM\n\nStudent: Anna Weber\n${adviser}Title: How rivers remember\nDate: 5 May 2026, 14:00\n`;
  const speakers = [];
  for (const adviser of ['Adviser: Prof. Peter Feld\n', '']) speakers.push((await read(page(adviser)))[0]?.speakers);
  expect(speakers).toEqual([['Anna Weber @ Lund University'], ['Anna Weber']]);
});

it.each([
  [
    'posts and short lives',
    'Panellists\n\nDr Anna Quill – Principal Economist, Byron Institute\nAnna joined the institute in 2016. Before that she was an adviser at Lund University.\n\nPeter Feld – Patent examiner, European Patent Office\n\nModerator\n\nTomas Moor – river reporter, Radio Nine\n\nLight refreshments from 5.30pm.\n',
  ],
  [
    'a list without gaps',
    'Auf dem Podium:\nDr. Anna Quill (Byron Institute)\nPeter Feld, Patent examiner, European Patent Office\n\nModeration: Tomas Moor, Radio Nine\n',
  ],
  [
    'a sentence that leads to the list, and who moderates below it',
    'Starts:\n6.00pm\nEnds:\n7.30pm\n\nStay for a conversation with our panelists:\n\n• Dr. Anna Quill, Principal Economist, Byron Institute\n• Peter Feld, Patent examiner, European Patent Office\n\nThe evening will be moderated by Dr. Tomas Moor, river reporter.\n',
  ],
  [
    'rows of a table',
    'Panelists\n\nName | Affiliation | Biography |\n--- | --- | --- |\nAnna Quill | Byron Institute | Anna Quill has been a director of the Byron Institute since 2021. |\nPeter Feld | European Patent Office | Peter Feld is an examiner at the European Patent Office. |\n',
  ],
])(
  'seats those on a panel that are listed with %s, and reads the rest of the page as its announcement',
  async (_how, list) => {
    const text = `Who Pays for the River?\n\nPanel discussion\n\nTuesday, 5 May 2026, 6.00pm–7.30pm\nRoom 12, Old Library\n\n${TEXT}\n\n${list}`;
    expect(await read(text)).toEqual([
      {
        title: 'Who Pays for the River?',
        when: '2026-05-05 18:00',
        status: null,
        speakers: ['Anna Quill @ Byron Institute', 'Peter Feld @ European Patent Office'],
      },
    ]);
  },
);

it('a calendar whose entry says behind its series that there is none has no talk of that day', async () => {
  const event = (uid: number, summary: string) =>
    `BEGIN:VEVENT\r\nUID:${uid}@knots.example\r\nDTSTART:2026050${uid}T140000Z\r\nSUMMARY:${summary}\r\nEND:VEVENT\r\n`;
  const { talks } = await understand(
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${event(4, 'Logic Seminar | No seminar - fall break')}${event(5, 'Logic Seminar: Ada Quill, Knots without ends')}END:VCALENDAR\r\n`,
  );
  expect(talks.map(({ date }) => date?.value)).toEqual(['2026-05-05']);
});

it('an abstract that a click shows is read, and the first words of a newsletter are not', async () => {
  const { talks } = await understand(
    '<html><body><div style="display:none">Two talks await you</div><ul><li><b>4 May 2026:</b> Ada Quill (University of Turin) &mdash; <i>Knots without ends</i> <a href="#">[abstract]</a><div style="display:none">We untie strings that go on for ever, and say what is left of their knots.</div></li><li><b>11 May 2026:</b> Boris Feld (University of Oslo) &mdash; <i>Curves of low degree</i></li></ul></body></html>',
  );
  expect(talks.map(({ abstract }) => abstract?.value)).toEqual([
    'We untie strings that go on for ever, and say what is left of their knots.',
    undefined,
  ]);
});
