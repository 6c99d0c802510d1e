/** What stands at the head of pages in markdown, days as programs print them, and formulas on lines of their own. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

const TEXT =
  'Looms count threads, and threads count days. I go through four looms and show that each of them counts wrongly.';

describe('the head of a page in markdown', () => {
  const abstract = async (text: string) =>
    (await understand(text)).talks.map((talk) => talk.abstract?.value.slice(0, 19) ?? null);

  it('tells of the talk in YAML, with the hour in its zone', async () => {
    const page = `---\ntitle: "Looms that count"\nevent: Textile Colloquium\nlocation: "Hall H, Mill Lane"\nsummary: "Ada Quill on 4 May"\ndate: '2026-05-04T16:15:00+02:00'\ndate_end: '2026-05-04T17:30:00+02:00'\npublishDate: '2026-04-01T09:00:00Z'\nspeakers:\n  - name: Ada Quill\n    affiliation: University of Turin\n---\n\n## Abstract\n\n${TEXT}\n\n## Next\n\n- 18 May 2026, 16:15 – Boris Feld (University of Vienna): *The price of yarn*\n`;
    expect(await talksAsRows(page)).toEqual([
      '2026-05-04 | 16:15 | Hall H, Mill Lane | Ada Quill | Looms that count',
      '2026-05-18 | 16:15 | - | Boris Feld | The price of yarn',
    ]);
    expect(await abstract(page)).toEqual(['Looms count threads', null]);
  });

  it.each([
    `+++\ntitle = "Looms that count"\ndate = 2026-05-04T16:15:00+02:00\nspeaker = "Ada Quill"\nlocation = "Hall H"\n+++\n\n${TEXT}\n`,
    `---\ntitle: Looms that count\ndescription: "Textile Colloquium: Ada Quill"\ndate: 2026-05-04 16:15:00 +0200\nlastmod: 2026-04-20T08:00:00Z\nspeakers: ["Ada Quill"]\nlocation: Hall H\ndraft: false\n---\n\n${TEXT}\n`,
    `---\nlayout: talk\ntitle: Looms that count\nspeaker: Ada Quill\ndate: 2026-05-04 16:15:00 +0200\nroom: Hall H\nabstract: >\n  ${TEXT}\n---\n`,
  ])('is read whatever its form: %s', async (page) => {
    expect(await talksAsRows(page)).toEqual(['2026-05-04 | 16:15 | Hall H | Ada Quill | Looms that count']);
    expect(await abstract(page)).toEqual([expect.stringContaining('Looms count')]);
  });

  it.each([
    [
      'remarks and empty fields',
      `+++\ntitle = "Looms that count"\ndate = 2026-03-01T09:41:07Z  # When the page appears.\n\n# From when\n#   till when.\ntime_start = 2026-05-04T16:15:00Z\ntime_end = 2026-05-04T17:15:00Z\nabstract="" # none yet\nauthors = ["Ada Quill"]\nlocation = "Hall H"   # the room\n[header]\ncaption = "Taken by Peter Feld in Room 5, 3 May 2019"\n+++\n\n${TEXT}\n`,
    ],
    [
      'a text of several lines',
      `+++\ntitle = "Looms that count"\ndate = 2026-03-01\nevent_date = 2026-05-04\nevent_time = "16:15"\nspeaker = "Ada Quill"\ntalk_location = "Hall H"\nabstract = """\n${TEXT}\n"""\ntype = "talk"\n+++\n`,
    ],
    [
      'lists over several lines, and what a site asks for of its own',
      `+++\ntitle = "Looms that count"\nauthors = [\n  "Ada Quill",\n]\ndate = 2026-03-01\n[extra]\nstart = 2026-05-04T16:15:00Z\nroom = "Hall H"\n+++\n\n${TEXT}\n`,
    ],
    [
      'buttons and a picture',
      `---\ntitle: Looms that count\ndate: 2026-05-04 16:15:00\nspeaker: Ada Quill # the weaver\nlocation: Hall H\nimage:\n  caption: Hall G, 3 May 2019\nlinks:\n  - name: Register Here\n    url: https://example.org/r\n---\n\n${TEXT}\n`,
    ],
  ])('is read around %s', async (_what, page) => {
    expect(await talksAsRows(page)).toEqual(['2026-05-04 | 16:15 | Hall H | Ada Quill | Looms that count']);
    expect(await abstract(page)).toEqual([expect.stringContaining('Looms count')]);
  });

  it('has no hour where a program adds midnight to a day', async () => {
    expect(
      await talksAsRows('Title: Looms that count\nSpeaker: Ada Quill\nDate: 2026-05-04T00:00:00Z\nPlace: Hall H\n'),
    ).toEqual(['2026-05-04 | - | Hall H | Ada Quill | Looms that count']);
  });
});

describe('a formula on a line of its own', () => {
  it.each([
    '$$ c(m) = \\sum_r |e_r(t; m)|^2 , $$',
    '\\[ c(m) = \\sum_r e_r(t) \\]',
    '\\begin{equation}\n c(m) = \\sum_r e_r(t)\n\\end{equation}',
    'x_{n+1} = x_n + h f(x_n),',
  ])('does not end the abstract: %s', async (formula) => {
    const { talks } = await understand(
      `Colloquium, 5 May 2026, 16:15, Room 4\n\nAda Quill (University of Turin)\n\nLooms that count\n\nWe go through four looms and show that each of them counts wrongly, as is seen from the sum\n\n${formula}\n\nwhere $e_r$ is the length of the thread in loom $r$. Since the gauge is small against any loom of interest, threads can be taken as points.\n`,
    );
    expect(talks.map((talk) => talk.abstract?.value)).toEqual([
      expect.stringMatching(/^We go through .* as points\.$/s),
    ]);
  });
});

it('takes what is shouted above the speaker for no title where one stands below', async () => {
  expect(
    await talksAsRows(
      'SOFT MATTER AND GEOPHYSICS\nDr. Ada Quill, University of Turin\nPatterns without end, seen by radar\n\nMonday 4 May 2026, 13:15, Room 4\n',
    ),
  ).toEqual(['2026-05-04 | 13:15 | Room 4 | Ada Quill | Patterns without end, seen by radar']);
});
