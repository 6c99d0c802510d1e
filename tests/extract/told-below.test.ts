/** What a page tells of the talks of its programme further down: under their titles, or under the names of who speaks. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

const HALL = 'Hall 3, Merton Building';
const HEAD = `# Day of Looms\n\n**Friday 8 May 2026, ${HALL}**\n\n`;
const TABLE =
  '| Time | |\n|---|---|\n| 9:00 | Coffee |\n| 9:30 | **Ada Quillfeather** – Looms without weavers |\n| 10:30 | **Boris Feld** – The price of a thread |\n| 11:30 | Lunch |\n\n';
const LOOMS = 'A loom that nobody tends goes on weaving. We follow one for a year and count its faults every day.';
const THREAD = 'Thread has had a price for four thousand years. We draw it as a curve and ask why the curve has steps.';
const ROWS = [
  `2026-05-08 | 09:30 | ${HALL} | Ada Quillfeather | Looms without weavers`,
  `2026-05-08 | 10:30 | ${HALL} | Boris Feld | The price of a thread`,
];

async function told(text: string): Promise<string[]> {
  const { talks } = await understand(text);
  return talks.map(({ appearances: [speaker], people: [person], abstract }) =>
    [
      speaker?.affiliations[0]?.value ?? '-',
      person?.career.map(({ institution }) => institution.value).join(', ') ?? '-',
      abstract?.value,
    ].join(' | '),
  );
}

describe('a programme', () => {
  it('has talks in a table of hours, whose abstracts stand below the speakers', async () => {
    const text = `${HEAD}${TABLE}## Invited speakers\n\n### Ada Quillfeather, University of Turin\n\n**Abstract.** ${LOOMS}\n\n**Bio.** Ada Quillfeather is a lecturer at the University of Turin.\n\n### Boris Feld, University of Vienna\n\n${THREAD}\n\n## Venue\n\nBus 4 stops at the door.\n`;
    expect(await talksAsRows(text)).toEqual(ROWS);
    expect(await told(text)).toEqual([
      `University of Turin | University of Turin | ${LOOMS}`,
      `University of Vienna |  | ${THREAD}`,
    ]);
  });

  it('has an agenda, and the abstracts under the titles and the lives under their heading', async () => {
    const agenda =
      '## Agenda\n\n- 9:15 Doors open\n- 9:30 **Ada Quillfeather**: *Looms without weavers*\n- 10:15 Break\n- 10:30 **Boris Feld**: *The price of a thread*\n- 11:30 Pizza\n\n';
    const text = `${HEAD}${agenda}### Talk 1: Looms without weavers\n\n${LOOMS}\n\n### Talk 2: The price of a thread\n\n${THREAD}\n\n## Who is speaking\n\n**Ada Quillfeather** is a lecturer at the University of Turin, and was a postdoc at Durham University.\n\n**Boris Feld** is a reader at the University of Vienna.\n\n## How to get there\n\nBus 4 stops at the door.\n`;
    expect(await talksAsRows(text)).toEqual(ROWS);
    expect(await told(text)).toEqual([
      `- | University of Turin, Durham University | ${LOOMS}`,
      `- | University of Vienna | ${THREAD}`,
    ]);
  });

  it('takes the picture in the cell beside a place for its label, and when a list closes for no day', async () => {
    const text = `# Looms\n\n| | |\n|---|---|\n| **MAY 8** | Friday, May 8, 2026 · 18:30 |\n| 📍 | ${HALL} |\n\nSign-up ends on May 6.\n\n**Ada Quillfeather** (University of Turin)\n*Looms without weavers*\n\n**Boris Feld** (University of Vienna)\n*The price of a thread*\n`;
    expect(await talksAsRows(text)).toEqual(ROWS.map((row) => row.replace(/\d\d:30/, '18:30')));
  });
});

it('gives abstracts headed by an initial, a family name and the day to their talks, and ends them at a rule', async () => {
  const page = [
    'Loom Seminar, Spring 2026',
    '',
    'March 5: Katrin Solberg, University of Bergen',
    '"Knots that hold"',
    '',
    'March 19: Oluwaseun Adeoye, University of Leeds',
    '"Threads that break"',
    '',
    'April 2: no seminar (spring break)',
    '',
    'Organizing committee: Ada Quill, Boris Feld. Earlier talks: 2024 | 2023 | all',
    '',
    '--------------------',
    '',
    'ABSTRACTS',
    '',
    'K. Solberg, March 5',
    'A knot holds when its friction is larger than its load. I measure both on forty ropes.',
    '',
    'O. Adeoye, March 19',
    'Threads break where they are thinnest, and looms are thin at the edge. We count the breaks.',
    '',
    '--------------------',
    '',
    'Contact the Department of Looms',
    '12 Weaver Street, Leeds',
    'The department stands on land that was once a mill, and is grateful to those who ran it.',
  ];
  const { talks } = await understand(page.join('\n'));
  expect(talks.map(({ title, abstract }) => [title?.value, abstract?.value])).toEqual([
    ['Knots that hold', 'A knot holds when its friction is larger than its load. I measure both on forty ropes.'],
    [
      'Threads that break',
      'Threads break where they are thinnest, and looms are thin at the edge. We count the breaks.',
    ],
  ]);
});

it('names in full the house that the programme gives by its initials', async () => {
  const section = (title: string, who: string, text: string) => `${title}\n\n${who}\n\n${text}\n\n`;
  const page = `River Day\n\nProgramme\n\n4:00 PM - 4:45 PM Anna Quill, NIRS, Bergen\nEels that remember the sea\n4:45 PM - 5:30 PM Peter Feld, IMLc, Ghent\nIce that sings at night\n\nTalks\n\n${section('Eels that remember the sea', 'Anna Quill, National Institute of River Sciences, Bergen', THREAD)}${section('Ice that sings at night', 'Peter Feld, The Institute of Mathematical Looms, Ghent', LOOMS)}`;
  const { talks } = await understand(page);
  expect(talks.flatMap(({ appearances }) => appearances.flatMap(({ affiliations }) => affiliations[0]?.value))).toEqual(
    ['National Institute of River Sciences', 'Institute of Mathematical Looms'],
  );
});
