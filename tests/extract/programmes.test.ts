/** Programmes and reading groups: who presents, whose paper is read, who comments, who comes a second time. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

async function talksOf(text: string) {
  const { talks } = await understand(text, { referenceDate: '2025-03-01' });
  return talks.map(({ title, appearances }) => ({
    title: title?.value ?? null,
    speakers: appearances
      .filter(({ role }) => role === 'SPEAKER')
      .map(({ name, affiliations }) => [name.value, ...affiliations.map(({ value }) => value)].join(' @ ')),
  }));
}

it('takes who presents for the speaker, and neither the author of the paper nor how much of it is read', async () => {
  const text =
    'Phonology Reading Group, spring 2025\nMondays 14:00, Room B2\n\n3.3.  Marta Quill presents\n       Bexley & Ström (2019), "Stress without feet"\n\n10.3.  Ilmari Feld presents\n       Dorne (2021), "Who owns a vowel?", sections 2-3 only\n\n17.3.  Cora Lind presents\n       Abara (2018), "Tone and time"\n';
  expect(await talksOf(text)).toEqual([
    { title: 'Stress without feet', speakers: ['Marta Quill'] },
    { title: 'Who owns a vowel?', speakers: ['Ilmari Feld'] },
    { title: 'Tone and time', speakers: ['Cora Lind'] },
  ]);
});

it('knows by the family name who has been named in full before', async () => {
  const text =
    'Winter School on Glass\n\nMonday 3 March 2025\n09:00-10:30  Why glass flows I (Mei-Lin Quo, University of Turin)\n10:30  Coffee\n11:00-12:30  Sand in water I (Boris Feld, Lund University)\n\nTuesday 4 March 2025\n09:00-10:30  Why glass flows II (Quo)\n10:30  Coffee\n11:00-12:30  Sand in water II (Feld)\n';
  expect(await talksOf(text)).toEqual([
    { title: 'Why glass flows I', speakers: ['Mei-Lin Quo @ University of Turin'] },
    { title: 'Sand in water I', speakers: ['Boris Feld @ Lund University'] },
    { title: 'Why glass flows II', speakers: ['Mei-Lin Quo @ University of Turin'] },
    { title: 'Sand in water II', speakers: ['Boris Feld @ Lund University'] },
  ]);
});

it('tells chairs of sessions and discussants from those who speak', async () => {
  const text =
    "Syntax Day\n\nLund University, Room 5\nFriday 7 March 2025\n\nChair (first session): Morag Stone\n\n13.15   Whose 'if' is it?\n        Síle Ó Quill, University of Turin\n        Discussant: Ilse Moor\n\n14.15   Negation without negators\n        Cora Lind (Aarhus University)\n        Discussant: Paul Dorn, Newcastle\n\nChair (second session): Andrew Beck\n\n15.15   Words for snow\n        Jan Bexley (Ghent University)\n";
  expect(await talksOf(text)).toEqual([
    { title: "Whose 'if' is it?", speakers: ['Síle Ó Quill @ University of Turin'] },
    { title: 'Negation without negators', speakers: ['Cora Lind @ Aarhus University'] },
    { title: 'Words for snow', speakers: ['Jan Bexley @ Ghent University'] },
  ]);
});

describe('a speaker', () => {
  it.each([
    ['Professor Ada Quill FREng', 'Ada Quill'],
    ['IBÁÑEZ DE LA CRUZ, Gustavo', 'Gustavo Ibáñez de la Cruz'],
    ['Tadhg Ó Quill', 'Tadhg Ó Quill'],
  ])('%s is named as such', async (printed, name) => {
    const text = `Title: Knots without ends\nSpeaker: ${printed}\nDate: 7 March 2025\n`;
    expect((await talksOf(text)).map(({ speakers }) => speakers)).toEqual([[name]]);
  });
});

it('gives the talks of an evening the hours of the agenda above them, and no hour of the night', async () => {
  const text =
    'String Makers Turin\n\nMeeting 12: Knots old and new\n\nWhen: Friday, March 7, 2025\nDoors open at 6:00 PM\n\n6:00 – 6:30 Pizza\n6:30 – 7:10 Talk #1\n7:10 – 7:20 Break\n7:20 – 8:00 Cora Lind\n\n⚡ Talk #1: Why knots slip\nSpeaker: Ilmari Feld, Lund University\n\nEvery knot slips a little before it holds. I show where the string goes, and what that costs us.\n\n⚡ Talk #2: Knots nobody tied\nSpeaker: Cora Lind, Aarhus University\n\nSome strings tie themselves. We look at the ones in the back of a drawer and count them.\n\nFriday, March 7, 2025\n6:00 PM to 8:30 PM\nVia Po 17, Turin\n';
  const { talks } = await understand(text, { referenceDate: '2025-03-01' });
  expect(talks.map(({ title, startTime, endTime }) => [title?.value, startTime?.value, endTime?.value])).toEqual([
    ['Why knots slip', '18:30', '19:10'],
    ['Knots nobody tied', '19:20', '20:00'],
  ]);
});

it('keeps titles with what a quote, a full stop or a new line parts from them, and takes no end of a day for a talk', async () => {
  const text =
    "Journée des nœuds\n\nVendredi 7 mars 2025\nOrganisation : Boris Feld\n\n9h00\nAccueil\n\n9h15\nIlmari Feld (Université de Lille)\n« Nouer sans fin » : une histoire de la ficelle\n\n10h00\nCora Lind (EPHE, Paris)\nLe nœud plat. Notes sur un abandon\n\n10h45\nMarta Quill (Université de Lille)\nPourquoi les lacets se défont, et comment on peut s'en passer\ndans les écoles de campagne\n\n11h30\nTable ronde, animée par Boris Feld\n\n12h30\nFin des travaux\n\nEntrée libre\n";
  expect(await talksOf(text)).toEqual([
    { title: '« Nouer sans fin » : une histoire de la ficelle', speakers: ['Ilmari Feld @ Université de Lille'] },
    { title: 'Le nœud plat. Notes sur un abandon', speakers: ['Cora Lind @ EPHE, Paris'] },
    {
      title: "Pourquoi les lacets se défont, et comment on peut s'en passer dans les écoles de campagne",
      speakers: ['Marta Quill @ Université de Lille'],
    },
  ]);
});

it('reads who speaks together, each with an institution between commas, and takes no building for somebody', async () => {
  const text =
    'Ringvorlesung: Schnur und Seil\n\nmittwochs, 18.15 Uhr, Hörsaal 3\n\n5. März 2025\nProf. Dr. Ilmari Feld, Universität Rostock, und Dr. Cora Lind, Universität Basel\nWem gehört der Knoten?\n\n12. März 2025 (Achtung: Aula, HG I)\nDr. Marta Quill, Universität Zürich\nSeile am Berg\n\n19. März 2025\n– entfällt –\n';
  expect(await talksOf(text)).toEqual([
    {
      title: 'Wem gehört der Knoten?',
      speakers: ['Ilmari Feld @ Universität Rostock', 'Cora Lind @ Universität Basel'],
    },
    { title: 'Seile am Berg', speakers: ['Marta Quill @ Universität Zürich'] },
  ]);
});

it('takes two words in capitals below a speaker for the title, also where no list knows the speakers', async () => {
  const row = (day: number, name: string, title: string) =>
    `${day}. März 2025\nDr. ${name} (Universität Basel)\n${title}\n`;
  const text = `Fadenkolloquium\n\n${[row(5, 'Ilmari Feld', 'Supraleitende Fäden'), row(12, 'Gjorgji Ossenknecht', 'Verdrillte Taue'), row(19, 'Cora Lind', '„Wer zieht?“ – Versuche am Seil')].join('\n')}`;
  expect(await talksOf(text)).toEqual([
    { title: 'Supraleitende Fäden', speakers: ['Ilmari Feld @ Universität Basel'] },
    { title: 'Verdrillte Taue', speakers: ['Gjorgji Ossenknecht @ Universität Basel'] },
    { title: '„Wer zieht?“ – Versuche am Seil', speakers: ['Cora Lind @ Universität Basel'] },
  ]);
});

describe('the page of a recorded talk', () => {
  const LEAD = 'Why knots slip: the mathematics of friction - Dr Cora Lind | Turin String Society';
  const TEXT =
    'Every knot slips a little before it holds, and sailors have known for centuries which ones slip most. Nobody could say why until the friction of wet fibres was measured. We follow the string from the harbour to the laboratory, and ask what friction has to do with topology. It turns out that one number of the crossing diagram predicts nearly all of the slip that we measured in four hundred knots, and that the rest of it is due to the hands of those who tied them, which is a pity.';
  const CHAPTERS = ['00:00 Introduction', '02:15 What is a knot?', '10:40 Friction', '31:02 Harbour tales'];
  it.each([
    [
      'on lines',
      `${LEAD}\n\n12,345 views  Premiered Mar 6, 2025\n\nThis lecture was given on 27 February 2025 at the Town Hall, Leeds. ${TEXT}\n\nChapters:\n${CHAPTERS.join('\n')}\n\nShow less\n`,
    ],
    [
      'in one line',
      `${LEAD} 12,345 views Streamed live on 27 Feb 2025 This lecture was recorded by Dr Cora Lind on 27th February 2025 at the Town Hall, Leeds. ${TEXT} Chapters: ${CHAPTERS.join(' ')}`,
    ],
  ])('%s has a day and a text, and no hour of its chapters', async (_how, text) => {
    const { talks } = await understand(text);
    expect(
      talks.map(({ title, date, startTime, abstract }) => [title?.value, date?.value, startTime, abstract?.value]),
    ).toEqual([['Why knots slip: the mathematics of friction', '2025-02-27', null, TEXT]]);
  });
});

it('takes neither a break nor what called a talk off for a title', async () => {
  const text =
    '| Date | Speaker | Title |\n|---|---|---|\n| 3 March 2025 | Cora Lind | Why knots slip |\n| 10 March 2025 | | Mid-term break |\n| 17 March 2025 | Ilmari Feld | CANCELLED |\n';
  expect(await talksOf(text)).toEqual([
    { title: 'Why knots slip', speakers: ['Cora Lind'] },
    { title: null, speakers: ['Ilmari Feld'] },
  ]);
});

it('reads hours that lost their dash, and takes the room that heads the hours of several slots for theirs', async () => {
  const { talks } = await understand(
    'Monday 4 May 2026\n09:3011:00\nOld Library\n09:3010:15\nAnna Weber: How rivers remember\n10:1511:00\nPeter Feld: Echoes of the eel in Lind\'s "Sea Songs"\n11:30+\nAlder Physics 1204\n11:3012:15\nMaria Lind: Moss and time\n12:1513:00\nThomas Moor: Stones that move\n14:00+\nDinner\n',
  );
  expect(
    talks.map(
      ({ startTime, endTime, title, location }) =>
        `${startTime?.value}–${endTime?.value} ${title?.value} @ ${location?.value}`,
    ),
  ).toEqual([
    '09:30–10:15 How rivers remember @ Old Library',
    '10:15–11:00 Echoes of the eel in Lind\'s "Sea Songs" @ Old Library',
    '11:30–12:15 Moss and time @ Alder Physics 1204',
    '12:15–13:00 Stones that move @ Alder Physics 1204',
  ]);
});
