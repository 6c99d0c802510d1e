/** What pages in markdown hold beside words: tags, front matter, and what generators of sites and code hosts add. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

const EELS = '2026-03-06 | - | - | Anna Quill | Eels that remember';
const ICE = '2026-03-13 | - | - | Peter Feld | Ice that sings';

async function abstractsOf(text: string) {
  return (await understand(text)).talks.map(({ abstract }) => abstract?.value ?? null);
}

describe('tags in a page in markdown', () => {
  const rows = (first: string, second: string) =>
    `# River Seminar\n\n| Date | Speaker | Talk |\n|---|---|---|\n| 6 March 2026 | Anna Quill (University of Turin) | ${first} |\n| 13 March 2026 | Peter Feld (Ghent University) | ${second} |\n`;

  it.each([
    [
      'a break',
      'Eels that remember<br>Eels find home over a thousand miles of open sea, and nobody knows how they do it.',
      'Ice that sings<br>Ice on lakes cracks in tune when the nights are cold and no wind blows over them.',
    ],
    [
      'what a click shows',
      '**Eels that remember** <details><summary>Abstract</summary>Eels find home over a thousand miles of open sea, and nobody knows how they do it.</details>',
      '**Ice that sings** <details><summary>Abstract</summary>Ice on lakes cracks in tune when the nights are cold and no wind blows over them.</details>',
    ],
  ])('keeps title and abstract apart that %s parts in a cell', async (_what, first, second) => {
    expect(await talksAsRows(rows(first, second))).toEqual([EELS, ICE]);
    expect(await abstractsOf(rows(first, second))).toEqual([
      'Eels find home over a thousand miles of open sea, and nobody knows how they do it.',
      'Ice on lakes cracks in tune when the nights are cold and no wind blows over them.',
    ]);
  });

  it('leaves comments out and keeps addresses and signs of less', async () => {
    const page =
      '<!-- 6 March: ask for slides -->\n## Eels that remember\n_Anna Quill (University of Turin)_\n\n**When:** 6 March 2026\n<!-- photo? -->\n\n**Abstract:** Eels with a<b count less than others. Write to <eels@example.org> for data.\n';
    expect(await talksAsRows(page)).toEqual([EELS]);
    expect(await abstractsOf(page)).toEqual([
      'Eels with a<b count less than others. Write to <eels@example.org> for data.',
    ]);
  });

  it('reads the table of HTML that stands between lines of markdown', async () => {
    const page =
      '# River Seminar\n\n**All are welcome**\n\n<table>\n<tr><th>Date</th>\n<th>Speaker</th>\n<th>Title</th></tr>\n<tr><td>6 March 2026</td>\n<td>Anna Quill (University of Turin)</td>\n<td>Eels that remember</td></tr>\n<tr><td>13 March 2026</td>\n<td>Peter Feld</td>\n<td>Ice that sings</td></tr>\n</table>\n';
    expect(await talksAsRows(page)).toEqual([EELS, ICE]);
  });
});

it.each([
  ['attributes', '## 6 March 2026 {#eels}\n\n### Eels that remember {.talk}\n\nAnna Quill (University of Turin)\n'],
  [
    'shortcodes and boxes',
    '{{< toc >}}\n\n# Eels that remember\n\n::: {.callout-note}\n**Speaker:** Anna Quill (University of Turin)\n:::\n\n{% include map.html id="1" %}\n\n**Date:** 6 March 2026\n',
  ],
  [
    'footnotes',
    '## 6 March 2026\n\n**Eels that remember**[^1]\n\nAnna Quill (University of Turin)[^two]\n\n[^1]: Joint with the biologists.\n[^two]: By video.\n',
  ],
  [
    'links by reference',
    '## 6 March 2026: [Eels that remember][eels]\n\n[Anna Quill] (University of Turin)\n\n[eels]: https://example.org/eels "Slides"\n[Anna Quill]: https://example.org/~quill\n',
  ],
  [
    'what sets the page up',
    '---\nlayout: talk\ntitle: "Eels that remember"\ncollection: talks\nnav_order: 4\ndate: 2026-03-06\nspeaker: Anna Quill\n---\n\nThey find home over a thousand miles.\n',
  ],
  [
    'a badge and a microphone',
    '[![site](https://a.example/b.svg)](https://example.org)\n\n## 🎤 Eels that remember\n\n👤 Anna Quill (University of Turin)\n📅 6 March 2026\n',
  ],
])('reads a talk around %s', async (_what, page) => {
  expect(await talksAsRows(page)).toEqual([EELS]);
});

it('gives a link by reference its address', async () => {
  const { talks } = await understand(
    '**Date:** 6 March 2026\n**Speaker:** Anna Quill\n**Title:** Eels that remember\n\n[Slides][one]\n\n[one]: https://example.org/eels.pdf\n',
  );
  expect(talks[0]?.resources.map(({ url }) => url.value)).toEqual(['https://example.org/eels.pdf']);
});

it('reads a word in bold for how a talk stands', async () => {
  const { talks } = await understand(
    '### 6 March 2026: Anna Quill, University of Turin\n\n**CANCELLED** **Eels that remember**\n\n### 13 March 2026: Peter Feld, Ghent University\n\n**Ice that sings**\n',
  );
  expect(talks.map(({ title, status }) => [title?.value, status?.value])).toEqual([
    ['Eels that remember', 'CANCELLED'],
    ['Ice that sings', undefined],
  ]);
});

it('ends the abstract that a click shows where it is closed', async () => {
  const text = 'Eels find home over a thousand miles of open sea, and nobody knows how they do it.';
  const page = `### 6 March 2026\n\n**Eels that remember**\n\nAnna Quill (University of Turin)\n\n<details>\n<summary>Abstract</summary>\n\n${text}\n\n</details>\n\n**Room change:** we are in Hall 3 this time.\n`;
  expect(await abstractsOf(page)).toEqual([text]);
});

it('keeps the points of a list in the abstract that leads to them', async () => {
  const text =
    'Eels find home over a thousand miles of open sea, by means that are still disputed. Three have been put forward:\n\n- stars above the water,\n- smells of the river,\n- iron in the skull.\n\nWe show that the third of them does most of the work, by a trick with coils that can be used in any laboratory of the world.';
  const page = `# Eels that remember\n\nAnna Quill (University of Turin)\n\n6 March 2026\n\n${text}\n`;
  expect((await abstractsOf(page)).map((abstract) => abstract?.replace(/\s+/g, ' '))).toEqual([
    text.replace(/\s+/g, ' '),
  ]);
});

it('reads lines that begin with a number as days of the month above them, where several count up', async () => {
  const page =
    '# River Seminar, Spring 2026\n\n## March\n\n- **6** Anna Quill (University of Turin): Eels that remember\n- **13** Peter Feld (Ghent University): Ice that sings\n\n## April\n\n- **3** Ada Holm (Lund University): Stones that walk\n';
  expect(await talksAsRows(page)).toEqual([EELS, ICE, '2026-04-03 | - | - | Ada Holm | Stones that walk']);
});

it('takes a bar in a heading for no border of columns', async () => {
  const talk = (head: string, title: string) =>
    `## ${head}\n\n**${title}**\n\nThe talk tells how to find it on a map that is older than the roads, and what to do when the map is wrong.\n`;
  const page = [
    talk('6 March 2026 | Anna Quill (University of Turin)', 'Eels that remember'),
    talk('13 March 2026 | Peter Feld (Ghent University)', 'Ice that sings'),
  ].join('\n');
  expect(await talksAsRows(page)).toEqual([EELS, ICE]);
});

it('keeps boxes of a page apart that only its style sets apart', async () => {
  const { talks } = await understand(
    '<div><h3>Eels that remember</h3><p><span class="who">Anna Quill</span><span class="org">University of Turin</span></p><p>6 March 2026</p></div>',
  );
  expect(talks[0]?.appearances.map(({ name, affiliations }) => [name.value, affiliations[0]?.value])).toEqual([
    ['Anna Quill', 'University of Turin'],
  ]);
});

it('inequalities, braces of formulas and brackets of patterns are no marks of markdown', async () => {
  const title = 'Where a<b and c>d on $L^{{p}}$ and x[^b]';
  const { talks } = await understand(
    `Title: ${title}\nSpeaker: Ada Quill, University of Turin\nDate: 13 May 2026, 16:00\n\nAbstract: We show that x<i and j>k hold whenever the engine is well oiled, and what happens otherwise.\n`,
  );
  expect(talks[0]?.title?.value).toBe(title);
  expect(talks[0]?.abstract?.value).toMatch(/^We show that x<i and j>k hold whenever/);
});

describe('marks of markdown', () => {
  const room = 'Anna Quill (University of Turin)';
  const guest = 'Peter Feld (Ghent University)';

  it.each([
    [
      'escapes',
      `## River Seminar\n\n**6\\. March 2026** - ${room}: *Eels that remember*\n\n**13\\. March 2026** - ${guest}: *Ice that sings*\n`,
    ],
    [
      'underlined headings',
      `River Seminar\n=============\n\nEels that remember\n------------------\n${room}, 6 March 2026\n\nIce that sings\n--------------\n${guest}, 13 March 2026\n`,
    ],
    [
      'a bar in the first line of each block',
      `# River Seminar\n\n**Anna Quill** | 6 March 2026\nUniversity of Turin\n*Eels that remember*\n\n**Peter Feld** | 13 March 2026\nGhent University\n*Ice that sings*\n`,
    ],
    [
      'short rules below the heads, beside tags',
      `| Date | Speaker | Talk |\n|:-|:-|:-|\n| 6 March 2026 | Anna Quill<br>University of Turin | Eels that remember |\n| 13 March 2026 | Peter Feld<br>Ghent University | Ice that sings |\n`,
    ],
    [
      'pictures of the title',
      `📅 6 March 2026\n🎤 ${room}\n💡 Eels that remember\n\n📅 13 March 2026\n🎤 ${guest}\n💡 Ice that sings\n`,
    ],
  ])('are read: %s', async (_what, page) => {
    expect(await talksAsRows(page)).toEqual([EELS, ICE]);
  });

  it('do not make a heading of every line that stands above a rule', async () => {
    const page = `Dear all,\n\n${room} will speak on 6 March 2026 about "Eels that remember".\n-----\nRiver group\n`;
    expect(await talksAsRows(page)).toEqual([EELS]);
  });

  it('are pictures of the abstract where others say who speaks and when', async () => {
    const text = 'Eels find home over a thousand miles of open sea, and nobody knows how they do it without a map.';
    const page = `📅 6 March 2026\n🎤 ${room}\n💡 Eels that remember\n📝 ${text}\n`;
    expect(await abstractsOf(page)).toEqual([text]);
  });
});

it('leaves menus and styles at the head of a page out, also where tags stand there', async () => {
  const head =
    '---\nlayout: page\ntitle: River Days\nmeta: |\n  <p>August 2-5, 2026</p>\nlast_updated: July 3, 2026\nnav:\n  - title: Talks\n    url: /talks.html\nextra_style: |\n  .speaker-affiliation {\n    margin: 0;\n  }\n\n  .talk {\n    color: red;\n  }\n---\n';
  const page = `${head}<div><h2>August 3</h2><p>Ada Quill (University of Turin): Eels that remember</p><h2>August 4</h2><p>Peter Feld (Ghent University): Ice that sings</p></div>\n`;
  expect(await talksAsRows(page)).toEqual([
    '2026-08-03 | - | - | Ada Quill | Eels that remember',
    '2026-08-04 | - | - | Peter Feld | Ice that sings',
  ]);
});
