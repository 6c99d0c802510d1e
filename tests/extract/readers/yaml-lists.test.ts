/** Lists of talks in YAML, as generators of sites keep them in their data. */
import { expect, it } from 'vitest';
import { understand } from '../../../src/extract/understand.ts';
import { talksAsRows } from '../talks-as-rows.ts';

const NESTED = `- type: Upcoming
  members:
    # - speaker: First Last / Somewhere
    #   date: 03/05/2026
    - speaker: Anna Quill / University of Turin
      date: 2026-03-06
      title: "Eels: what they remember"
      abstract: TBD
    - speaker: Eva Lund, Lund University
      date: TBD
      abstract: TBD
- type: Past
  members:
    - speaker: Peter Feld, Ghent University
      date: 2026-01-16
      title: 'Ice that sings'
`;

it('reads its talks in order, those without a day too, and leaves out what stands behind a mark of comments', async () => {
  expect(await talksAsRows(NESTED)).toEqual([
    '2026-03-06 | - | - | Anna Quill | Eels: what they remember',
    '- | - | - | Eva Lund | -',
    '2026-01-16 | - | - | Peter Feld | Ice that sings',
  ]);
});

it('quotes the file as it stands, and folded lines from first to last', async () => {
  const text = `# talks of the lab\n- title: "Eels that remember"\n  speaker: Anna Quill\n  date: 2026-03-06\n  time: "14:00"\n  abstract: >\n    Eels find home over a thousand miles\n    of open sea.\n- title: Ice that sings\n  speaker: Peter Feld\n  date: 2026-03-13\n`;
  const { talks } = await understand(text);
  expect(talks.map(({ title }) => text.slice(title?.start, title?.end))).toEqual([
    'Eels that remember',
    'Ice that sings',
  ]);
  const abstract = talks[0]?.abstract;
  expect(abstract?.value).toBe('Eels find home over a thousand miles of open sea.');
  expect(text.slice(abstract?.start, abstract?.end)).toBe('Eels find home over a thousand miles\n    of open sea.');
});

it('reads values in quotes whose further lines stand at the margin, with tags in them', async () => {
  const text = `- speaker: "Anna Quill"
  date: Thurs. March 5th, 2026
  room: "online (<a href='https://meet.example.org/1'>link</a>)"
  title: "Eels that remember"
  abstract: "Eels find home over a thousand miles of \\"open\\" sea.
Nobody has seen them spawn: we have.

- and we filmed it.
"
- speaker: 'Peter Feld'
  date: March 13th, 2026
  room: "online (<a href='https://meet.example.org/2'>link</a>)"
  title: 'Ice that sings'
  abstract: 'It''s the cold
that makes lakes sing, and the sound travels for miles below the snow of a quiet night.'
`;
  const { talks } = await understand(text);
  expect(await talksAsRows(text)).toEqual([
    '2026-03-05 | - | online (link) | Anna Quill | Eels that remember',
    '2026-03-13 | - | online (link) | Peter Feld | Ice that sings',
  ]);
  expect(talks.map(({ abstract }) => abstract?.value)).toEqual([
    'Eels find home over a thousand miles of "open" sea. Nobody has seen them spawn: we have. - and we filmed it.',
    "It's the cold that makes lakes sing, and the sound travels for miles below the snow of a quiet night.",
  ]);
  expect(text.slice(talks[1]?.abstract?.start, talks[1]?.abstract?.end)).toBe(
    "It''s the cold\nthat makes lakes sing, and the sound travels for miles below the snow of a quiet night.",
  );
});

it('is no reading for an announcement whose lines begin with dashes and labels', async () => {
  const page = '- Speaker: Anna Quill (University of Turin)\n- Title: Eels that remember\n- Date: 6 March 2026\n';
  expect(await talksAsRows(page)).toEqual(['2026-03-06 | - | - | Anna Quill | Eels that remember']);
});
