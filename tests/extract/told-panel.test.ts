/** News items that begin with a town in capitals, and those whom a sentence of them lists as speaking. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

const NEWS = `date 2023-03-01 CRANFORD, Ohio (KLMN)– The Tiller Library and the Mill Trust are to host an open online evening, “When the River Left: Work in Weaving Towns.”
It will be held on Thursday, March 9 at 6 p.m. via Zoom.
Panelists include Dora Moor, director of the Museum of Weaving; Peter Feld, reader in history at Lund University; and Anna Quill, manager of Valley Public Radio.
Hosting the evening is Dr. Jan Kos, chair of the Mill Trust; the panel is moderated by Eva Hooke, executive director of the Tiller Library.
`;

it('those whom semicolons part speak, who hosts and who moderates does not', async () => {
  expect(await talksAsRows(NEWS)).toEqual([
    '2023-03-09 | 18:00 | via Zoom | Dora Moor & Peter Feld & Anna Quill | When the River Left: Work in Weaving Towns',
  ]);
});

it('each has the post behind the name', async () => {
  const { talks } = await understand(NEWS);
  expect(
    talks[0]?.people.map(({ name, career }) => [
      name.value,
      ...career.map(({ role, institution }) => `${role} @ ${institution.value}`),
    ]),
  ).toEqual(
    expect.arrayContaining([
      ['Dora Moor', 'director @ Museum of Weaving'],
      ['Peter Feld', 'reader @ Lund University'],
      ['Anna Quill', 'manager @ Valley Public Radio'],
    ]),
  );
});

it.each([
  ['CRANFORD, Ohio (AP) -- ', '--05-14'],
  ['CRANFORD, Ohio, May 3, 2021 — ', '2021-05-14'],
  ['TURIN, 3 May 2021 (dpa) – ', '2021-05-14'],
  ['2021-05-03 CRANFORD – ', '2021-05-14'],
])('what stands before the first sentence is no part of it: %s', async (head, day) => {
  const text = `${head}Dora Moor, a professor of history at Lund University, will speak on “Looms that Count” on Friday, May 14, at 7 p.m. in Tiller Hall.\n`;
  expect(await talksAsRows(text)).toEqual([`${day} | 19:00 | Tiller Hall | Dora Moor | Looms that Count`]);
});

it('capitals before a dash that head an entry stay', async () => {
  const text =
    'Looms that Count\n\n12 May 2021, 16:00, Tiller Hall\n\nDora Moor\nLUND UNIVERSITY - Department of History\n';
  expect(await talksAsRows(text)).toEqual(['2021-05-12 | 16:00 | Tiller Hall | Dora Moor | Looms that Count']);
});

it('where somebody was before is no institution of the talk', async () => {
  const { talks } = await understand(
    'Justice by the River\n\nDora Moor, professor of law at Lund University and former deputy for river police at the U.S. Interior Department, will discuss “Proving Floods: How the Mud Settles” on March 2, 2026, at 3 p.m. in Tiller Hall.\n',
  );
  expect(talks[0]?.appearances.map(({ affiliations }) => affiliations.map(({ value }) => value))).toEqual([
    ['Lund University'],
  ]);
  expect(talks[0]?.people[0]?.career.map(({ institution, ongoing }) => `${institution.value}: ${ongoing}`)).toEqual([
    'Lund University: YES',
    'U.S. Interior Department: NO',
  ]);
});

it('capitals before a dash in the midst of a sentence stay', async () => {
  const { talks } = await understand(
    'AI, Ethics – a talk about machines that decide and about those who are asked to live with what they decide.\n\nDora Moor, Lund University\n14 May 2027, 16:00, Tiller Hall\n',
  );
  expect(talks[0]?.abstract?.value).toMatch(/^AI, Ethics/);
});
