/** Lists of talks that a script of a page assigns to a name. */
import { expect, it } from 'vitest';
import { understand } from '../../../src/extract/understand.ts';
import { talksAsRows } from '../talks-as-rows.ts';

const SCRIPT = `// Talks of the lab, newest first.
/* do not edit by hand */
const talks = [
  {
    title: 'Eels "that" remember',
    speaker: "Anna Quill", // she comes by train
    affiliation: 'University of Turin',
    date: '2026-03-06', time: '14:00', room: \`B12\`,
    abstract: 'Eels find home over a thousand miles. Divers\\' counts show it.',
  },
  { "title": "Ice that sings", "author": "Peter Feld", "info": "Postdoctoral Fellow, Ghent University",
    date: new Date("2026-03-13"), slides: null, online: true, },
  // { title: "TBA", speaker: "First Last" },
];
export default talks;
`;

it('reads the objects of the list, whatever quotes and comments they have', async () => {
  expect(await talksAsRows(SCRIPT)).toEqual([
    '2026-03-06 | 14:00 | B12 | Anna Quill | Eels "that" remember',
    '2026-03-13 | - | - | Peter Feld | Ice that sings',
  ]);
  const { talks } = await understand(SCRIPT);
  expect(talks.map(({ appearances }) => appearances[0]?.affiliations[0]?.value)).toEqual([
    'University of Turin',
    'Ghent University',
  ]);
  expect(talks[0]?.abstract?.value).toBe("Eels find home over a thousand miles. Divers' counts show it.");
});

it('quotes the script as it stands', async () => {
  const { talks } = await understand(SCRIPT);
  expect(talks.map(({ title }) => SCRIPT.slice(title?.start, title?.end))).toEqual([
    'Eels "that" remember',
    'Ice that sings',
  ]);
});

it('leaves a list that is computed to be read as text', async () => {
  const page = 'const talks = [{ title: titleOf(3), day: next() }];\n\nSpeaker: Anna Quill\nTitle: Ice that sings\n';
  expect((await understand(page)).talks.some(({ title }) => title?.value === 'titleOf(3)')).toBe(false);
});

it('reads the whole objects of a list of which only the beginning was copied', async () => {
  const cut = SCRIPT.slice(0, SCRIPT.indexOf('online: true'));
  expect(await talksAsRows(cut)).toEqual(['2026-03-06 | 14:00 | B12 | Anna Quill | Eels "that" remember']);
});
