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
