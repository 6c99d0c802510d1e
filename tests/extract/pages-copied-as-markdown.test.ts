/** Pages that a program copied from HTML to markdown, or that a generator of sites makes: boxes as links, days in boxes, a head that repeats the page. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

const EELS = '2026-03-06 | - | - | Anna Quill | Eels that remember';
const ICE = '2026-03-13 | - | - | Peter Feld | Ice that sings';

it('reads a box that leads somewhere as a whole without its brackets', async () => {
  const box = (day: string, title: string, who: string) =>
    `* [${day}\n\n  ### ${title}\n\n  ${who}](https://river.example/talks/1)\n`;
  const page = `# River Seminar\n\n${box('6 March 2026', 'Eels that remember', 'Anna Quill, University of Turin')}${box('13 March 2026', 'Ice that sings', 'Peter Feld, Ghent University')}`;
  expect(await talksAsRows(page)).toEqual([EELS, ICE]);
});

it('ends a list at what the site recommends below it, in boxes and around lost pictures', async () => {
  const page =
    '# River Seminar 2026\n\n**March 6:** [Anna Quill](https://a.example/), University of Turin – [“Eels that remember”](https://river.example/1)\n\n**March 13:**[Peter Feld](https://b.example/), Ghent University – [“Ice that sings”](https://river.example/2)\n\nRelated\n\nEvents\n\n* [Past EventNov 08, 2025\n\n  ## Ada Holm (Lund University) – Stones that walk](https://river.example/3)\n\n## More on this topic\n\n[!\n\nRiver NewsJan 12, 2025\n\n## How a bridge became a museum](https://river.example/4)\n';
  expect(await talksAsRows(page)).toEqual([EELS, ICE]);
});

it('takes neither the picture that was lost nor the script of an embedded player for an abstract', async () => {
  const page =
    '# Eels that remember\n\nAnna Quill (University of Turin)\n\n6 March 2026\n\n**Abstract:** Eels find home over a thousand miles of open sea, and nobody knows how they do it.\n\n!\n\n<script async defer class="deck" data-id="7" src="//deck.example/embed.js"></script>\n';
  const { talks } = await understand(page);
  expect(talks.map(({ abstract }) => abstract?.value)).toEqual([
    'Eels find home over a thousand miles of open sea, and nobody knows how they do it.',
  ]);
});

it('reads one talk of a page that sets its day in boxes and repeats its headline in its head', async () => {
  const page =
    '---\ntitle: Anna Quill (University of Turin): River Lecture Series – Institute\noriginal_url: https://river.example/events/quill\ncategory: events\ndate: 2026-05-04\n---\n\nMar\n\n6\n\n2026\n\nPast EventMar 6, 2026\n\n# Anna Quill (University of Turin): River Lecture Series\n\nEels that remember – what tags tell\n\nMarch 6, 2026 3:00 PM – 4:00 PM\n\nHollis Building, Room 220\n\n**Abstract:** Eels find home over a thousand miles of open sea, and nobody knows how they do it.\n';
  expect(await talksAsRows(page)).toEqual([
    '2026-03-06 | 15:00 | Hollis Building, Room 220 | Anna Quill | Eels that remember – what tags tell',
  ]);
});

it('takes the head of a post for no talk beside the one that its labels announce', async () => {
  const page =
    '---\nlayout: post\ntitle:  "Rivers Lab talk with Anna Quill"\ndate:   2026-03-06 14:00:00 -0700\n---\n\nWe are happy to welcome Anna Quill.\n\n**Date**: Friday, March 6, 2026\n\n**Location**: Room B12\n\n**Talk Title**: Eels that remember\n\n**Abstract**:\nEels find home over a thousand miles of open sea, and nobody knows how they do it.\n';
  expect(await talksAsRows(page)).toEqual(['2026-03-06 | - | Room B12 | Anna Quill | Eels that remember']);
});

it('takes the offset of an hour for no place', async () => {
  const { talks } = await understand(
    'Title: Eels that remember\nSpeaker: Anna Quill\nDate: 2026-03-06 16:00:00 -0600\n',
  );
  expect(talks.map(({ startTime, location }) => [startTime?.value, location])).toEqual([['16:00', null]]);
});

it('keeps the days in boxes that part the talks of a list', async () => {
  const box = (day: number, title: string) => `MAR\n\n${day}\n\n2026\n\n## ${title}\n\nMarch ${day}, 2026 3:00 PM\n\n`;
  expect(
    (await understand(`# River Seminar\n\n${box(6, 'Eels that remember')}${box(13, 'Ice that sings')}`)).talks.map(
      ({ title, date }) => [title?.value, date?.value],
    ),
  ).toEqual([
    ['Eels that remember', '2026-03-06'],
    ['Ice that sings', '2026-03-13'],
  ]);
});

it('takes buttons beside a name or a title for neither', async () => {
  const markdown =
    '## Eels that remember\n*Speaker: [Anna Quill](https://a.example/)* | [**Slides**](slides/quill.pdf)\n\nEels find home over a thousand miles of open sea, and nobody knows how they do it.\n\n## Ice that sings\n*Speaker: [Peter Feld](https://b.example/)* | [Video](v.mp4) | [Paper](p.pdf)\n\nIce on lakes cracks in tune when the nights are cold and no wind blows over them.\n';
  expect(await talksAsRows(markdown)).toEqual([
    '- | - | - | Anna Quill | Eels that remember',
    '- | - | - | Peter Feld | Ice that sings',
  ]);
  const html =
    '<ul><li>6 March 2026: <b>Anna Quill</b> (University of Turin), <i>Eels that remember</i> <a href="s.pdf">Slides</a> <a href="v">Video</a></li><li>13 March 2026: <b>Peter Feld</b> (Ghent University), <i>Ice that sings</i> [<a href="s.pdf">slides</a>]</li></ul>';
  expect(await talksAsRows(html)).toEqual([EELS, ICE]);
});

it('reads those on a panel behind their label in a cell', async () => {
  const page =
    '# Workshop on Coasts, 6 March 2026\n\n| Time | Event | Speaker |\n|---|---|---|\n| 11:00 - 11:45 | Eels that remember | Anna Quill |\n| 13:30 - 14:15 | **Panel:** Who owns the shore | **Panelists:** Anna Quill, Peter Feld, Ada Holm<br>**Moderator:** Eva Lund |\n';
  const { talks } = await understand(page);
  expect(talks.at(-1)?.appearances.map(({ role, name }) => `${role} ${name.value}`)).toEqual([
    'SPEAKER Anna Quill',
    'SPEAKER Peter Feld',
    'SPEAKER Ada Holm',
    'HOST Eva Lund',
  ]);
});

it('keeps the parts of a talk that is given in two apart', async () => {
  const slot = (hours: string, title: string, who: string) => `- ${hours}: ${title}\n\n  ${who}\n\n`;
  const page = `# Friday, 6 March 2026\n\n${[
    slot('9:30 am - 10:30 am', 'Learning on Glaciers (Part 1)', 'Anna Quill - Professor, University of Turin'),
    slot('11:00 am - 12:00 pm', 'Learning on Glaciers (Part 2)', 'Anna Quill - Professor, University of Turin'),
    slot('1:30 pm - 2:30 pm', 'Maps from Sound (Part I)', 'Peter Feld - Professor, Ghent University'),
    slot('3:00 pm - 4:00 pm', 'Maps from Sound (Part II)', 'Peter Feld - Professor, Ghent University'),
  ].join('')}`;
  expect(await talksAsRows(page)).toEqual([
    '2026-03-06 | 09:30 | - | Anna Quill | Learning on Glaciers (Part 1)',
    '2026-03-06 | 11:00 | - | Anna Quill | Learning on Glaciers (Part 2)',
    '2026-03-06 | 13:30 | - | Peter Feld | Maps from Sound (Part I)',
    '2026-03-06 | 15:00 | - | Peter Feld | Maps from Sound (Part II)',
  ]);
});
