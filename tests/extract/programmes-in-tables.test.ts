/** Programmes with a table for each session: their rooms and days, and who of several authors presents. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

it('rooms and days of the headings above hold for the talks of a table, the hours of a session for none', async () => {
  const session = (head: string, rows: string) => `${head}\n\n| Author(s) | Title |\n|---|---|\n${rows}\n\n`;
  const text = `# Programme of the river days

_The presenting speaker is shown in **bold**._

## Monday, 5 May 2025

### Morning session 1 — 10:30 AM – 12:00 PM

${session('#### SESSION 1: Ice (Room G29)', '| **Quill, Ada**; Roe, Jo | Snow that melts late |\n| Ek, Jo; **Lind Aas, Warley**; Rask, Mona | Ice on lakes |')}
${session('#### SESSION 2: Stones (Room G30)', '| **Noor, Carl**; Dahl, Lars | Gravel that wanders |')}
### Afternoon session 1 — 1:30 PM – 3:00 PM

${session('#### SESSION 3: Fish (Room G31)', '| **Berg, Anna** | Fish passes in dry years |')}`;
  expect(await talksAsRows(text)).toEqual([
    '2025-05-05 | - | Room G29 | Ada Quill | Snow that melts late',
    '2025-05-05 | - | Room G29 | Warley Lind Aas | Ice on lakes',
    '2025-05-05 | - | Room G30 | Carl Noor | Gravel that wanders',
    '2025-05-05 | - | Room G31 | Anna Berg | Fish passes in dry years',
  ]);
});

it('the room of a session stands before its hours, and who presents is underlined', async () => {
  const text =
    '<h1>Alpine Weavers Meeting</h1><p>Presenting authors are underlined.</p><h2>Tuesday, 9 September 2025</h2><h3>Session A: Looms (Room 12), 9:00–10:30</h3><table><tr><th>Time</th><th>Authors</th><th>Title</th></tr><tr><td>9:00</td><td>Eva Holm, <u>Peter Roe</u></td><td>Dyes of the north</td></tr><tr><td>9:20</td><td>Tina Lindqvist</td><td>Hemp before cotton</td></tr></table>';
  expect(await talksAsRows(text)).toEqual([
    '2025-09-09 | 09:00 | Room 12 | Peter Roe | Dyes of the north',
    '2025-09-09 | 09:20 | Room 12 | Tina Lindqvist | Hemp before cotton',
  ]);
});

const LIST =
  '10:00 Ada Quill*, Boris Feld: Gravel that wanders\n10:30 Eva Holm, Peter Roe*: Fish passes in dry years\n11:30 Mona Rask*, Lars Dahl and Jo Ek: Beavers as engineers\n';

it('an asterisk tells who presents where the page says so, and the others wrote with them', async () => {
  const { talks } = await understand(
    `Workshop on small rivers\nFriday, 3 October 2025\n* presenting author\n\n${LIST}`,
  );
  expect(talks.map(({ appearances }) => appearances.map(({ name }) => name.value))).toEqual([
    ['Ada Quill'],
    ['Peter Roe'],
    ['Mona Rask'],
  ]);
  expect(talks[0]?.mentions.map(({ kind, name }) => [kind, name.value])).toEqual([['COAUTHOR', 'Boris Feld']]);
});

it('an asterisk that nothing explains tells nothing', async () => {
  const { talks } = await understand(`Workshop on small rivers\nFriday, 3 October 2025\n\n${LIST}`);
  expect(talks.map(({ appearances }) => appearances.length)).toEqual([2, 2, 3]);
});

it('a label within the cell of a title tells it from the named lecture before it, and a remark behind the room is none of it', async () => {
  const text = `| Date | Speaker | Talk |
|---|---|---|
| Monday, 3 March 2025, 16:00 in Boole 12 This talk is for everybody! | Ines Example, University of Porto | --- 7th Sample Memorial Lecture --- Title: Counting fish from the air Abstract: Nets are slow and kill the fish that they count. We count from above, with pictures and a model of the waves. |
| Monday, 10 March 2025, 16:00 in Boole 7. Please note the room | Tom Sample, University of York | [Ada Byron Lecture] Title: Trees that grow at random |
| Monday, 17 March 2025, 16:00 in Boole 12 | Lea Example, University of Geneva | Special joint colloquium with Physics. Topic: Ice on wings Abstract: Ice has brought down many planes, and we ask where it grows first of all. |
| Monday, 24 March 2025, 16:00 in Boole 12 | Jan Sample, University of Oslo | Wind on ice: A new title for an old thing |`;
  expect(await talksAsRows(text)).toEqual([
    '2025-03-03 | 16:00 | Boole 12 | Ines Example | Counting fish from the air',
    '2025-03-10 | 16:00 | Boole 7 | Tom Sample | Trees that grow at random',
    '2025-03-17 | 16:00 | Boole 12 | Lea Example | Ice on wings',
    '2025-03-24 | 16:00 | Boole 12 | Jan Sample | Wind on ice: A new title for an old thing',
  ]);
  const { talks } = await understand(text);
  expect(talks.map(({ series }) => series?.value ?? null)).toEqual([
    '7th Sample Memorial Lecture',
    'Ada Byron Lecture',
    'Special joint colloquium with Physics',
    null,
  ]);
});

it('paragraphs between the rows of a table tell of the talk above them', async () => {
  const prose = (word: string) =>
    `Many a ${word} is older than the loom on which it was made, and nobody has told why that should be so. We look at what is left of the oldest.`;
  const { talks } = await understand(
    `Knot Colloquium Spring 2026\n\nDate | Speaker | Topic |\n\nFeb. 5 | Ada Quill, University of Turin | Knots without ends |\n\n${prose('knot')}\n\nFeb. 12 | No talk |\n\nFeb. 19 | Boris Feld, Lund University | Links of links |\n\n${prose('link')}\n\nFeb. 26 | Cora Hull, University of Oslo | Looms |\n\nAll are welcome to the colloquium, which the friends of the harbour museum have paid for since it began.\n`,
  );
  expect(talks.map(({ title, abstract }) => [title?.value, abstract?.value])).toEqual([
    ['Knots without ends', prose('knot')],
    ['Links of links', prose('link')],
    ['Looms', undefined],
  ]);
});

it('a button behind a name in a table is no part of it', async () => {
  const { talks } = await understand(
    '| Date | Speaker | Title | Affiliation |\n| --- | --- | --- | --- |\n| 5 February 2026 | Dr. Ada Quill Seminar Flyer | Knots without ends | University of Turin |\n| 12 February 2026 | Dr. Mei Ling Tsai Seminar Flyer | | Lund University |\n',
  );
  expect(talks.map(({ appearances, title }) => [appearances[0]?.name.value, title?.value])).toEqual([
    ['Ada Quill', 'Knots without ends'],
    ['Mei Ling Tsai', undefined],
  ]);
});

it('a name that fills the cell of the title as well is still who speaks', async () => {
  const { talks } = await understand(
    '| Date | Speaker | Title |\n| --- | --- | --- |\n| 5 February 2026 | Ada Quill | Ada Quill |\n| 12 February 2026 | Boris Feld | Knots |\n',
  );
  expect(talks.map(({ appearances }) => appearances[0]?.name.value)).toEqual(['Ada Quill', 'Boris Feld']);
});
