/** Notices that say all in one sentence: with whom, what she is, on what, when and where. */
import { expect, it } from 'vitest';
import { understand } from '../../../src/extract/understand.ts';

const shown = async (text: string) =>
  (await understand(text)).talks.map(({ title, date, startTime, location, appearances }) => [
    title?.value,
    date?.value,
    startTime?.value,
    location?.value,
    ...appearances.map(({ name, affiliations }) => [name.value, ...affiliations.map(({ value }) => value)].join(' @ ')),
  ]);

it('name the title between what the speaker is and the day', async () => {
  expect(
    await shown(
      `Brown Bag Lecture with Maya Quill, History Graduate Student, Salt Roads of the South: Trade and Memory, Friday, 8 March 2024 at 12pm, Loom Hall 203. I follow those who brought salt to the towns. I ask what they sang.

Brown Bag Lecture with Dr. Peter Marsh, Assoc. Prof., University of Turin, Looms and Their Weavers, Friday, 15 March 2024 at 11:30am, Loom Hall 203. Who wove, and for whom, is told by two hundred letters.
`,
    ),
  ).toEqual([
    ['Salt Roads of the South: Trade and Memory', '2024-03-08', '12:00', 'Loom Hall 203', 'Maya Quill'],
    ['Looms and Their Weavers', '2024-03-15', '11:30', 'Loom Hall 203', 'Peter Marsh @ University of Turin'],
  ]);
});

it('takes no house and no town for a title', async () => {
  expect(
    await shown(
      'Public lecture by Prof. Ada Quill, Head of Looms, Acme Weavers, Turin Tuesday 12 November 2024 at 6pm, Old Hall.\n',
    ),
  ).toEqual([[undefined, '2024-11-12', '18:00', 'Old Hall', 'Ada Quill']]);
});

it('takes no sentence in which somebody writes of the talk for its title, nor who sent it', async () => {
  expect(
    await shown(
      `[Loom-seminars] candidate talk: Nora Feld (ETH Zurich), 3 PM Tuesday 4 Nov

Ada Quill A.Quill at loom.example.ac.uk
Fri Oct 31 18:35:06 GMT 2014

Dear all,

I'll be writing in a separate mail in a moment to announce the talk
by the first candidate, Nora Feld of ETH Zurich, which will be
next Tuesday, the 4th of November at 3 PM in Hall 2.04.
`,
    ),
  ).toEqual([[undefined, '2014-11-04', '15:00', 'Hall 2.04', 'Nora Feld @ ETH Zurich']]);
});
