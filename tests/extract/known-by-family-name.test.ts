/** Notices that name their guests in full once, and tell of each talk and life further down by the family name. */
import { expect, it } from 'vitest';
import { portrayUnderstanding } from '../../src/extract/portrait.ts';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

const NOTICE =
  'Lectures by two weavers, spring 2026\n\nThe Textile Department of Mill College will present two guests this spring: Ada B. Quill of the State Audit Office (5/5) and Boris Feld of Lund University (5/12). Both lectures are free.\n\nQuill, chief of research at the State Audit Office and professor at Ghent University, will discuss “Looms that count” on Tuesday, May 5, 2026, at 4:15 pm, in Mill Hall 12.\n\nFeld, one of the most read dyers in the world, will speak about “The price of a thread,” on Tuesday, May 12, 2026, at 5 pm, in Mill Hall 14.\n';
const LIVES =
  '\nAda B. Quill\nAs chief of research, Ada B. Quill leads a staff of forty weavers and dyers. Before joining Ghent University in 2003, she was a curator at the University of Turin.\n\nBoris Feld\nBorn in Kiel, Boris Feld is the Lina Frost Professor of Textile History at Lund University, where he runs the old dye house.\n';

const ROWS = [
  '2026-05-05 | 16:15 | Mill Hall 12 | Ada B. Quill | Looms that count',
  '2026-05-12 | 17:00 | Mill Hall 14 | Boris Feld | The price of a thread',
];

it.each([NOTICE, NOTICE + LIVES])(
  'gives each talk the guest whose family name its sentence begins with',
  async (page) => {
    expect(await talksAsRows(page)).toEqual(ROWS);
    const { talks } = await understand(page);
    expect(
      talks.map(({ appearances }) => appearances.flatMap(({ affiliations }) => affiliations.map(({ value }) => value))),
    ).toEqual([['State Audit Office', 'Ghent University'], ['Lund University']]);
  },
);

it('gives each guest the life below the own name', async () => {
  const { people } = portrayUnderstanding(await understand(NOTICE + LIVES)) as {
    people: { name: string; career: { role: string | null; institution: string }[] }[];
  };
  const posts = people.flatMap(({ name, career }) => career.map(({ institution }) => `${name}: ${institution}`));
  expect(posts).toContain('Ada B. Quill: University of Turin');
  expect(posts).toContain('Boris Feld: Lund University');
  expect(posts).not.toContain('Boris Feld: University of Turin');
});

it('knows guests by their titles, in another language', async () => {
  expect(
    await talksAsRows(
      'Das Institut für Geschichte begrüßt Prof. Dr. Ada Quill (Universität Turin) und Dr. Boris Feld (Universität Wien).\n\nQuill spricht am 5. Mai 2026 um 18 Uhr im Hörsaal 3 über „Webstühle ohne Weber“.\n\nDr. Feld hält am 12. Mai 2026 um 18 Uhr im Hörsaal 3 einen Vortrag mit dem Titel „Der Preis des Fadens“.\n',
    ),
  ).toEqual([
    '2026-05-05 | 18:00 | Hörsaal 3 | Ada Quill | Webstühle ohne Weber',
    '2026-05-12 | 18:00 | Hörsaal 3 | Boris Feld | Der Preis des Fadens',
  ]);
});

it('takes nobody whose family name two people of the page bear', async () => {
  const page = NOTICE.replaceAll('Boris Feld of Lund University', 'Boris Feld and Cleo Feld of Lund University');
  expect((await talksAsRows(page)).join('\n')).not.toContain('Boris Feld | The price');
});
