/** What stands beside the name of who speaks: marks of notes, degrees, posts without a comma, the unit that receives. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

async function speakersOf(text: string): Promise<string[]> {
  const { talks } = await understand(text);
  return talks.flatMap(({ appearances }) =>
    appearances.map(({ name, affiliations }) => `${name.value} @ ${affiliations.map(({ value }) => value).join('; ')}`),
  );
}

it('a star that leads to a note is no part of the name', async () => {
  const text =
    'Spring Talks (Spring 2019)\n\nDate | Speaker | Title\n\nFeb. 8 | Dr. Mirela Dobrin*, Department of Botany, Ghent University | Roots in the dark\n\nFeb. 15 | Ossian Tveit, University of Bergen | Fjords and their floors\n';
  expect(await speakersOf(text)).toEqual(['Mirela Dobrin @ Ghent University', 'Ossian Tveit @ University of Bergen']);
});

it.each([
  ['Chair Professor Lim Boon Teck, University of Malaya', 'Lim Boon Teck @ University of Malaya'],
  ["Warden's Chair Professor Ada Quill, University of Turin", 'Ada Quill @ University of Turin'],
  ['Ada Quill Analyst Data Protection, University of Turin', 'Ada Quill @ University of Turin'],
])('what kind of professor or expert "%s" is stands beside the name', async (speaker, read) => {
  const text = `Speaker: ${speaker}\nTitle: Why the Sky Is Not Violet\nDate: 8 May 2015, 15:30\n`;
  expect(await speakersOf(text)).toEqual([read]);
});

it('whoever has a doctorate behind the name of a heading speaks, whatever the given name', async () => {
  const text =
    'Epidemiology Seminar Series - Jirou Han, PhD\nMonday, March 9, 2020\n3:30 pm - 4:30 pm\n210 Carver Hall\nTitle: Weights, Waves and Waiting\nAbstract: Epidemics come in waves. The counting of cases serves as an example.\n';
  expect(await talksAsRows(text)).toEqual([
    '2020-03-09 | 15:30 | 210 Carver Hall | Jirou Han | Weights, Waves and Waiting',
  ]);
});

it('the name of a calendar before its unit is no title; the text below says where somebody is from, and on what', async () => {
  const event = (summary: string, description: string, day: string) =>
    `BEGIN:VEVENT\nUID:${day}\nSUMMARY:${summary}\nDTSTART:${day}T151500\nDESCRIPTION:${description}\nEND:VEVENT\n`;
  const text = `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//looms//\n${event(
    'Weaving Seminar: Anna Quill / EPFL Mathematics',
    'Anna Quill\\, University of Turin\\nLooms that count\\n\\nThreads are counted as if the loom stood still. Once it moves\\, they lose their order\\; the old count fails. I propose a summary that weavers can read.\\n\\nThis lecture is part of the Weaving Seminar',
    '20251009',
  )}${event(
    'Weaving Seminar: Boris Feld / EPFL Mathematics',
    'Boris Feld\\, Lund University\\nTitle to be announced\\n\\nThis lecture is part of the Weaving Seminar',
    '20251016',
  )}END:VCALENDAR\n`;
  expect(await speakersOf(text)).toEqual(['Anna Quill @ University of Turin', 'Boris Feld @ Lund University']);
  const { talks } = await understand(text);
  expect(talks.map(({ title, abstract }) => [title?.value ?? null, abstract === null])).toEqual([
    ['Looms that count', false],
    [null, true],
  ]);
});
