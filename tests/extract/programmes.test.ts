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
