/** Titles that share a cell, a field or a block with the text that tells more of the talk. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

const LOOMS =
  'Mills were built along rivers, and their owners quarrelled over water. I show how the quarrels shaped the looms that we find in them, and what became of both.';
const KNOTS =
  'In this talk I tell how knots were drawn before there was a theory of them, what sailors knew of them, and why the first tables were so full of mistakes.';

async function read(page: string) {
  const { talks } = await understand(page);
  return talks.map(({ title, abstract, appearances }) => ({
    title: title?.value ?? null,
    abstract: abstract?.value ?? null,
    speakers: appearances.filter(({ role }) => role === 'SPEAKER').map(({ name }) => name.value),
  }));
}

describe('cells below "Abstract"', () => {
  const table = (...cells: string[]) =>
    `Weaving Colloquia\n\nDate | Speaker | Abstract |\n---|---|---|\n${cells
      .map(
        (cell, at) =>
          `${at + 4} May 2026 | ${['Ada Quill', 'Cora Lind', 'Boris Feld'][at]} (Aarhus University) | ${cell} |`,
      )
      .join('\n')}\n`;

  it('begin with the title where no column has it', async () => {
    const page = table(
      `Who owned the river? ${LOOMS}`,
      `Sailors, tables and their knots. ${KNOTS}`,
      'Threads of wool.',
    );
    expect((await read(page)).map(({ title, abstract }) => [title, abstract])).toEqual([
      ['Who owned the river?', LOOMS],
      ['Sailors, tables and their knots', KNOTS],
      ['Threads of wool', null],
    ]);
  });

  it('are abstracts where they begin with sentences', async () => {
    const page = table(LOOMS, KNOTS);
    expect((await read(page)).map(({ title, abstract }) => [title, abstract])).toEqual([
      [null, LOOMS],
      [null, KNOTS],
    ]);
  });
});

it('a line above the labelled abstract is the title of a talk by whom the labelled life is about, one after another and without days', async () => {
  const page = `Rivers and their looms\n\nAbstract: ${LOOMS}\n\nBiographical Sketch: Ada Quill is an Associate Professor of History at Aarhus University.\n\n\nKnots before the tables\n\nAbstract: ${KNOTS}\n\nBiographical Sketch: Dr. Boris Feld is the Maury Professor of Geometry at Lund University.\n\n\nFiled under Events\n`;
  expect(await read(page)).toEqual([
    { title: 'Rivers and their looms', abstract: LOOMS, speakers: ['Ada Quill'] },
    { title: 'Knots before the tables', abstract: KNOTS, speakers: ['Boris Feld'] },
  ]);
});

it('an event is called by its series and who is featured, and its description begins with the title', async () => {
  const event = (description: string, day: number) => ({
    title: `History Monday Seminar Featuring ${day === 4 ? 'Ada Quill' : 'Boris Feld'}`,
    description,
    start_date: `2026-05-0${day} 12:00:00`,
  });
  const events = [
    event(`<p><strong>Rivers and Their Looms</strong></p>\n<p><strong>Abstract: </strong>${LOOMS}</p>`, 4),
    event(
      `<p><strong>Knots before the Tables</strong></p>\n<p>Boris Feld, PhD<br>Professor of Geometry, Lund University</p>\n<p><strong>Abstract: </strong>${KNOTS}</p>`,
      5,
    ),
  ];
  expect(await read(JSON.stringify({ events }))).toEqual([
    { title: 'Rivers and Their Looms', abstract: LOOMS, speakers: ['Ada Quill'] },
    { title: 'Knots before the Tables', abstract: KNOTS, speakers: ['Boris Feld'] },
  ]);
});

it.each(['TBA (Ada Quill, SISSA)', 'TBD (Ada Quill, Aarhus University)'])(
  'what stands for a title to come has who speaks behind it: %s',
  async (summary) => {
    const page = `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260504T161500\nSUMMARY:${summary.replace(',', '\\,')}\nEND:VEVENT\nEND:VCALENDAR\n`;
    expect(await read(page)).toEqual([{ title: null, abstract: null, speakers: ['Ada Quill'] }]);
  },
);
