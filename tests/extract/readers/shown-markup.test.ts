import { describe, expect, it } from 'vitest';
import { identityText } from '../../../src/extract/mapped-text.ts';
import { readHtmlText } from '../../../src/extract/readers/html-text.ts';
import { understand } from '../../../src/extract/understand.ts';

const lines = (html: string) =>
  readHtmlText(identityText(html))
    .mapped.text.split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);

describe('what a page does not show', () => {
  it.each([
    ['a hidden menu', '<div class="off-canvas" aria-hidden="true"><ul><li>Events<ul><li>Old</li></ul></li></ul></div>'],
    ['a menu that is not displayed', '<div id="nav-mobile" style="display:none"><div><p>People</p></div></div>'],
    ['the path to the page', '<ol class="breadcrumb"><li>Home</li><li>Events</li></ol>'],
    ['words for reading aloud', '<a class="visually-hidden focusable" href="#main">Skip to content</a>'],
    ['a hidden leaf', '<div hidden><p>Cookies, 1 May 2024</p></div>'],
  ])('is left out: %s', (_, hidden) => expect(lines(`${hidden}<p>Knots</p>`)).toEqual(['Knots']));

  it.each([
    ['a label for reading aloud', '<div class="sr-only">Speaker</div><p>Ada Quill</p>', ['Speaker', 'Ada Quill']],
    ['a day for reading aloud', '<p class="sr-only">Thursday, 12 March 2026</p>', ['Thursday, 12 March 2026']],
    ['the pane of a tab', '<div role="tabpanel" id="nav-1" class="tab-pane" hidden>Looms</div>', ['Looms']],
    ['what a button opens', '<button aria-controls="more">+</button><p id="more" hidden>Looms</p>', ['+', 'Looms']],
    ['a menu without an end', '<div class="menu" hidden><p>Knots</p>', ['Knots']],
  ])('is kept: %s', (_, html, expected) => expect(lines(html)).toEqual(expected));

  it('is left out behind a menu without an end', () =>
    expect(lines('<ul class="menu" hidden><p>Knots</p><div class="menu" hidden>Home</div><p>Looms</p>')).toEqual([
      'Knots',
      'Looms',
    ]));
});

describe('rows of a table beside a cell that reaches down', () => {
  const day = '<td rowspan="2">7 October 2024</td>';
  it('are one where they are marked as parts of it', () =>
    expect(lines(`<table><tr>${day}<td><b>Ada Quill</b></td></tr><tr><td><i>Knots</i></td></tr></table>`)).toEqual([
      '7 October 2024 | Ada Quill\u2028Knots |',
    ]));
  it.each([
    '<tr><td><b>Ada Quill</b></td></tr><tr><td><b>Bo Lind</b></td></tr>',
    '<tr><td>Ada Quill</td></tr><tr><td><b>15:00</b> Bo Lind</td></tr>',
    '<tr><td>Ada Quill</td><td>Knots</td></tr><tr><td><b>Bo Lind</b></td><td>Looms</td></tr>',
  ])('are rows of their own else: %s', (rows) =>
    expect(lines(`<table>${rows.replace('<tr>', `<tr>${day}`)}</table>`)).toHaveLength(2),
  );
});

it('reads a label that is set off by its type alone, in a list as well', () =>
  expect(lines('<ul><li><strong>Where</strong><span>Hall 3, West</span></li></ul>')).toEqual(['• Where:Hall 3, West']));

it.each([
  ['MAR', '12', 'Thu'],
  ['Thu', '12', 'MAR'],
  ['12', 'MAR 2026'],
  ['Thursday', '12', 'March', '2026'],
])('joins days that boxes set one word below another: %s %s %s', async (...words) => {
  const boxes = words.map((word) => `<div>${word}</div>`).join('');
  const html = `<h1>Loom Colloquium, Spring 2026</h1>${boxes}<h3>Knots without ends</h3><p>Ada Quill, University of Turin</p>${boxes.replace('12', '19')}<h3>Maps of nowhere</h3><p>Bo Lindqvist, Lund University</p>`;
  const { talks } = await understand(html);
  expect(talks.map(({ title, date }) => [title?.value, date?.value])).toEqual([
    ['Knots without ends', '2026-03-12'],
    ['Maps of nowhere', '2026-03-19'],
  ]);
});

it('keeps a list in the abstract of an entry that leads to it', async () => {
  const entry = (day: string, who: string, title: string, text: string) =>
    `<h3>${day} May 2026</h3><p><b>${who}</b></p><p><i>${title}</i></p>${text}`;
  const { talks } = await understand(
    entry(
      '4',
      'Ada Quill (University of Turin)',
      'Looms that count',
      '<p>Looms count threads, and three things can go wrong when they do so:</p><ul><li>threads that break,</li><li>threads that stick,</li></ul><p>We show how each of them is noticed before the cloth is spoilt.</p>',
    ) +
      entry('11', 'Bo Lindqvist (Lund University)', 'Maps of nowhere', '<p>Maps lie. We say how much they do so.</p>'),
  );
  expect(talks[0]?.abstract?.value).toMatch(/^Looms count threads.*threads that break.*is spoilt\.$/s);
});
