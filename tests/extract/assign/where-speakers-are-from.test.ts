/** Where speakers are from: below a department, one institution each, in a table's two columns, in a bio. */
import { expect, it } from 'vitest';
import { portrayUnderstanding } from '../../../src/extract/portrait.ts';
import { understand } from '../../../src/extract/understand.ts';

interface Portrayed {
  readonly speakers: readonly { readonly name: string; readonly affiliations_as_stated: readonly string[] }[];
}

async function speakersOf(text: string) {
  const portrait = portrayUnderstanding(await understand(text, { referenceDate: '2025-03-01' }));
  const talks = portrait.talks as readonly Portrayed[];
  return talks.map(({ speakers }) =>
    speakers.map(({ name, affiliations_as_stated }) => [name, ...affiliations_as_stated].join(' @ ')),
  );
}

it('the university below a department says where somebody is from', async () => {
  const text =
    'How river ice breaks\n\nAda Quill\nDepartment of Geography\nUniversity of Turin\n\nThursday 15 May 2025, 16:00, Room 12\n\nRiver ice breaks in spring, and nobody could say on which day. With cameras on four bridges we watched it for six years.\n';
  expect(await speakersOf(text)).toEqual([['Ada Quill @ University of Turin']]);
});

it.each([
  ['Department of Biostatistics', 'Johns Hopkins Bloomberg School of Public Health'],
  ['Marketing Division', 'Columbia Business School'],
])('below "%s" the known school says where somebody is from: %s', async (unit, school) => {
  const text = `River Colloquium\n\nMonday 5 May 2025, 16:30\nRoom 12\n\nAda Quill\n${unit}\n${school}\n\n"How river ice breaks"\n`;
  expect(await speakersOf(text)).toEqual([[`Ada Quill @ ${school}`]]);
});

it('two speakers and two institutions in the cells of a row are one for each', async () => {
  const text =
    'Date | Speaker | Affiliation | Title\n--- | --- | --- | ---\n15 May 2025 | Ada Quill / Boris Feld | University of Turin / Lund University | How river ice breaks\n22 May 2025 | Cora Lind | University of Leicester | Lamps of the North\n';
  expect(await speakersOf(text)).toEqual([
    ['Ada Quill @ University of Turin', 'Boris Feld @ Lund University'],
    ['Cora Lind @ University of Leicester'],
  ]);
});

it('a column of names keeps apart from the month before the day', async () => {
  const text =
    'River Seminar, Spring 2025\nFridays at 3pm, Room 12\n\nMar 14  Ada Quill (University of Turin)\n        How river ice breaks\n\nMar 21  Jan Feld (Lund University)\n        Lamps of the North\n';
  expect(await speakersOf(text)).toEqual([['Ada Quill @ University of Turin'], ['Jan Feld @ Lund University']]);
});

it('who gives a lecture stands behind the word for it, and where they went last in the bio', async () => {
  const text =
    'Vortrag von Jorunn Feldgaard\n\nHow river ice breaks\n\nThursday 15 May 2025, 16:00, Room 12\n\nAbstract: River ice breaks in spring, and nobody could say on which day.\n\nBio: Jorunn Feldgaard joined Lund University in 2019 as a senior lecturer. Before that she was a postdoc at the University of Turin.\n';
  expect(await speakersOf(text)).toEqual([['Jorunn Feldgaard @ Lund University']]);
});
