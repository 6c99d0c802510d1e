/** Pages whose labels say what else stands about them in other words: houses of speakers, rooms, years, what the series is. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

const TEXT =
  'Ledgers are made to keep. We ask what it takes to make one that forgets on request, and show that a small change of the tree that holds it is enough. Measurements on a real book of accounts are given.';

it('takes the house of the label before the department that holds the talk, and the room before its house', async () => {
  const page = `Department Events\n\n  • Nov\n    7\n\n    CS Seminar: Ledgers That Forget (Ada Quill)\n\n    Department of Computer Science (CS)\n\n    3:00 PM 310, Mill Hall ( formerly Old Gym)\n\n    EVENT DETAILS\n\n    Tuesday / CS Seminar\n    November 7th / 3:00 PM\n\n    Speaker\n    Ada Quill, University of Turin\n\n    Talk Title\n    Ledgers That Forget\n\n    Abstract\n    ${TEXT}\n`;
  const { talks } = await understand(page);
  expect(talks.map(({ location, appearances }) => [location?.value, appearances[0]?.affiliations[0]?.value])).toEqual([
    ['310, Mill Hall ( formerly Old Gym)', 'University of Turin'],
  ]);
});

it('takes no year of a wrapped sentence further down in which the weekday is another', async () => {
  const page =
    'Speaker: Ada Quill, Turin\nTitle: Eels that count\nTime: 4pm on Monday, March 3\nPlace: Mill Hall 310\n\nAbstract: Eels find home over a thousand miles of open sea, and nobody\nknows how they do it. We follow forty of them with tags.\n\nAda Quill is a lecturer at the University of Turin. She was given the prize of\nthe Society for Rivers each year between 2001\nand 2003.\n\nComing soon:\n\nSpeaker: Boris Feld, Lund University\nTitle: Ice that sings\nTime: 4pm on Monday, March 17, 2014\nPlace: Mill Hall 310\n';
  expect((await talksAsRows(page)).map((row) => row.slice(0, 10))).toEqual(['2014-03-03', '2014-03-17']);
});

it('tells what a series is from abstracts, and its reception from the hour of its talks', async () => {
  const page =
    'Our seminar is held every second Friday in Delft for students, staff, and friends.\n\nSpeakers include engineers, founders, policy makers, and alumni of both departments. Bring your questions.\n\nAll seminars are in person in the Water Lab, with a Zoom option.\n\nRoom for Talk: WL 2.40\nReception in the Atrium: 2:45 p.m. - 3:30 p.m.\nTalk: 3:30 p.m. - 4:30 p.m.\n\nUpcoming Speakers\n\nAda Quill\nMarch 6: Ada Quill, Director, Quill & Feld B.V. (Hydraulics)\nDikes Without Owners: Who Pays for the Next Flood\n\nAda Quill is the director of Quill & Feld and a licensed surveyor who has worked on dikes for more than 20 years.\n';
  const { talks } = await understand(page);
  expect(talks.map(({ startTime, abstract }) => [startTime?.value, abstract])).toEqual([['15:30', null]]);
});

it('reads a calendar that lost its labels but one: who is asked is no speaker, and the calendar no title', async () => {
  const page = `Loom Calendar\n\nView Full Calendar\n\nLooms without weavers: order and touch\n\nEvent Type\nLoom Science and Engineering\n21 Mill Hall\nMar 12, 2024   4:00 pm\nDr. Ada Quill, Postdoctoral Associate, University of Turin\nMargaret Hull\nOriginating Calendar\nLoom Seminars\n\n\n${TEXT}\n`;
  const { talks } = await understand(page);
  expect(
    talks.map(({ title, appearances }) => [title?.value, appearances.map(({ role, name }) => `${role} ${name.value}`)]),
  ).toEqual([['Looms without weavers: order and touch', ['ORGANISER Margaret Hull', 'SPEAKER Ada Quill']]]);
});

it('keeps a sketch of the life out of the abstract', async () => {
  const page = `Loom Colloquium: Ada Quill\nTitle: Ledgers that forget; but do they?\nAbstract: ${TEXT}\nBrief bio-sketch: Ada Quill is a Professor of Book-keeping at the University of Turin.\n`;
  const { talks } = await understand(page);
  expect(talks.map(({ abstract }) => abstract?.value)).toEqual([TEXT]);
});

it('takes a word that stands twice in the head of a department for no way through a site', async () => {
  const page = `Department of Art and Film History - Film History\n\nFilm History Research Lecture\n\nWednesday October 27, 2021 4:00 PM\n\nCrossing the frame: the case of the ledger\n\nSpeaker: Ada Quill, University of Turin\nLocation: Online Event\n\n${TEXT}\n`;
  const { talks } = await understand(page);
  expect(talks.map(({ title }) => title?.value)).toEqual(['Crossing the frame: the case of the ledger']);
});

it.each([
  'Was: Vortrag „Looms that count“',
  'Quoi : Conférence « Looms that count »',
  'Qué: Charla “Looms that count”',
  'O quê: Palestra “Looms that count”',
  'Wat: Lezing “Looms that count”',
  'Co: Wykład „Looms that count”',
])('"%s" has the title in the quotes', async (label) => {
  expect(await talksAsRows(`${label}\nAda Quill (Turin)\n12.5.2026, 14:00\n`)).toEqual([
    '2026-05-12 | 14:00 | - | Ada Quill | Looms that count',
  ]);
});
