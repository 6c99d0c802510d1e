/** Titles and speakers where no label says them: glued, told in letters, under a name, in conversation. */
import { expect, it } from 'vitest';
import { understand } from '../../../src/extract/understand.ts';

async function talksOf(text: string) {
  const { talks } = await understand(text, { referenceDate: '2025-03-01' });
  return talks.map(({ title, appearances }) => [
    title?.value ?? null,
    ...appearances
      .filter(({ role }) => role === 'SPEAKER')
      .map(({ name, affiliations }) => [name.value, ...affiliations.map(({ value }) => value)].join(' @ ')),
  ]);
}

it('a line with capitals straight under the only name says where somebody is from', async () => {
  const text =
    'COLLOQUIUM\n\nThursday 15 May 2025, 16:00\n\nHow river ice breaks\n\nDr Ada Quill\nNorthern Ice Observation Network\n\nRiver ice breaks in spring, and nobody could say on which day. With cameras on four bridges we watched it for six years and found what decides.\n';
  expect(await talksOf(text)).toEqual([['How river ice breaks', 'Ada Quill @ Northern Ice Observation Network']]);
});

it('who is in conversation with the author speaks, and who has the chair does not', async () => {
  const text =
    'Book launch\n\nLamps of the North: a history\n\nAda Quill (University of Turin)\n\nDate: 28 May 2025\nTime: 17:30\nVenue: Hall C\n\nWho lit the streets before there was gas? The book follows three towns through a hundred years of oil.\n\nThe author will be in conversation with Boris Feld, Professor of Modern History at Lund University, and Cora Lind, Reader in Urban History at the University of Leicester. Chair: Dan Moor.\n';
  expect(await talksOf(text)).toEqual([
    [
      'Lamps of the North: a history',
      'Ada Quill @ University of Turin',
      'Boris Feld @ Lund University',
      'Cora Lind @ University of Leicester',
    ],
  ]);
});

it('a letter names the speaker by a post, and neither whom it greets, nor who thanks, nor whose thing a title names', async () => {
  const text =
    "Dear Members,\n\nThe next meeting of the Map Club will be held on Thursday 15 May 2025 at 5.30 p.m. in the Old Library, when the Curator of Maps at the University of Turin, Dr Ada Quill, will read a paper:\n\n        Mr Bexley's Great Compass,\n        and Why It Was Late\n\nThe vote of thanks will be proposed by Professor Boris Feld.\n";
  expect(await talksOf(text)).toEqual([
    ["Mr Bexley's Great Compass, and Why It Was Late", 'Ada Quill @ University of Turin'],
  ]);
});

it('a title that begins with a quotation may be glued to the series', async () => {
  const text =
    'Turin Centre for Data seminar"Every map lies", and then?Ada Quill, University of TurinTuesday 6 May 2025 4:15pm-5:15pm Evan Theatre, Hall BuildingMost maps bow to the famous sentence and go on as though they were true. This talk is about the step that is left out. For three public maps I compare what changes when the lie is taken seriously.Ada Quill is Professor of Statistics at the University of Turin.\n';
  expect(await talksOf(text)).toEqual([['"Every map lies", and then?', 'Ada Quill @ University of Turin']]);
});

it('Spanish programmes say behind "a cargo del" who speaks', async () => {
  const text =
    'Noches del Museo 2025\n\nViernes 9 de mayo\nGigantes en la llanura\nA cargo de la Dra. Graciela Quintana\nInvestigadora de la Universidad de Turín\n\nViernes 16 de mayo\n¿De qué color era el mar?\nA cargo del Dr. Matías Feld\nProfesor adjunto de la Universidad de Sevilla\n\nViernes 23 de mayo\nMeteoritos en la cocina\nA cargo del Lic. Juan Moor (Universidad de Cádiz)\n';
  expect((await talksOf(text)).map(([title, speaker]) => [title, speaker?.split(' @ ')[0]])).toEqual([
    ['Gigantes en la llanura', 'Graciela Quintana'],
    ['¿De qué color era el mar?', 'Matías Feld'],
    ['Meteoritos en la cocina', 'Juan Moor'],
  ]);
});

it('what kind of lecture a slot is stands before its title', async () => {
  const text =
    'Winter School\n\nMonday 3 March 2025\n09:00-10:30  Why glass flows (Mei-Lin Quo, University of Turin)\n10:30  Coffee\n11:00-12:30  Sand in water (Boris Feld, Lund University)\n21:00  Public lecture in the old church, in French: Pourquoi la neige chante ?  (Cora Lind, CNRS)\n';
  expect((await talksOf(text)).map(([title]) => title)).toEqual([
    'Why glass flows',
    'Sand in water',
    'Pourquoi la neige chante ?',
  ]);
});

it.each([
  ['"Every map lies", and then?', '"Every map lies", and then?'],
  ['The many lives of "Emma"', 'The many lives of "Emma"'],
  ['"Emma" against "Persuasion"', '"Emma" against "Persuasion"'],
  ['"Every map lies"', 'Every map lies'],
  ['“Every map lies.”', 'Every map lies'],
])('the quotes of a title %s stay where they are part of it', async (printed, title) => {
  expect((await talksOf(`Title: ${printed}\nSpeaker: Ada Quill\nDate: 7 March 2025\n`)).map(([name]) => name)).toEqual([
    title,
  ]);
});

it.each(['Register here', 'Sign up now!', 'Jetzt anmelden'])('the button "%s" is no title', async (button) => {
  const text = `Ada Quill (University of Turin)\nFriday 7 March 2025, 14:00\n\n${button}\n`;
  expect((await talksOf(text)).map(([title]) => title)).toEqual([null]);
});

it.each([
  ['Dekanin, Philologische Fakultät', []],
  ['professor, Department of Physics', []],
  ['professor, Department of Physics, Leiden University', ['Leiden University']],
])('a post beside a name is held at no bare department: %s', async (post, employers) => {
  const { talks } = await understand(
    `Speaker: Ada Quill, ${post}\nTitle: Cold atoms in warm rooms\nDate: 12 June 2025\n`,
  );
  expect(talks[0]?.people.flatMap(({ career }) => career.map(({ institution }) => institution.value))).toEqual(
    employers,
  );
});
