/** Cells, titles and texts of pages that touch without a blank between them. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { gluedCells } from '../../src/extract/ungluing/glued-cells.ts';
import { gluedTexts } from '../../src/extract/ungluing/glued-texts.ts';
import { talksAsRows } from './talks-as-rows.ts';

describe('cells of a table', () => {
  const ROWS =
    'March 7, 2018\nOcean Seminar\nCurrents, Eddies and Other Slow ThingsBirgit Lindqvist, Bergen\nMarch 14, 2018\nClimate Seminar\nTBAHarold Quist, MIT\nMarch 21, 2018\nOcean Seminar\nIs the Stream Slow?Walter Amis, University of Lund\n';

  it('are set apart where the heads of their columns touch as well', async () => {
    expect(await talksAsRows(`Seminars: 2018\nDateTalk TitleSpeaker\n${ROWS}`)).toEqual([
      '2018-03-07 | - | - | Birgit Lindqvist | Currents, Eddies and Other Slow Things',
      '2018-03-14 | - | - | Harold Quist | -',
      '2018-03-21 | - | - | Walter Amis | Is the Stream Slow?',
    ]);
  });

  it('stay as they are on other pages, and words with a capital amid them', () => {
    expect(gluedCells(ROWS)).toEqual([]);
    expect(gluedCells('DateTitleSpeaker\nMay 4, 2018\nWhat DeepMind Learned, a survey\n')).toEqual([]);
  });

  it('are looked for in linear time', () => {
    const started = performance.now();
    gluedCells(`DateTitleSpeaker\n${'DateTitle'.repeat(20_000)}\n${'QuietLooms '.repeat(20_000)}`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

it('the row of a list and the section below it are one talk, though the section begins with the series', async () => {
  const text =
    'Past Seminars\nFebruary 21, 2018\nOcean Seminar\nIs the Gulf Stream Slow?\nWalter Ames, University of Lund\n\nIs the Gulf Stream Slow?\nFebruary 21, 2018 | Hall 161 | 3:30 PM | Ocean Seminar\nClick on the image to enlarge\nWalter Ames, University of Lund\n\nCables and floats have disagreed on the stream since they were first laid. Some say wind, some say salt, some say wait. After a tour of the cables, I will say what we should do.\n';
  expect(await talksAsRows(text)).toEqual(['2018-02-21 | 15:30 | Hall 161 | Walter Ames | Is the Gulf Stream Slow?']);
});

it('two hours of one day are two talks, though one has the name of a series', async () => {
  const at = (hour: string, title: string) =>
    `Tue 3 March 2026, ${hour}, Hall 7\nAda Quill (Lund University)\n${title}\n`;
  const { talks } = await understand(`${at('16:00', 'Ocean Colloquium')}\n${at('17:30', 'Is the Gulf Stream Slow?')}`);
  expect(talks.map(({ startTime }) => startTime?.value)).toEqual(['16:00', '17:30']);
});

describe('a title and the text that touches it', () => {
  const TEXT =
    'Thu 14 Jan 2021 14:00\nAda Quill (Turin)\nMixing times of shuffled threadsA bundle of threads is shuffled until nobody could tell. How many shuffles does it take? I explain a proof by coupling, and what it says of wool.\nFri 22 Jan 2021 15:00\nBoris Feld (Lund)\nLooms with random weightsWe consider looms of which the weights are drawn at random, and look at the heaviest cloth. The main tool is an old martingale.\n';

  it('are set apart', async () => {
    const { talks } = await understand(TEXT);
    expect(talks.map(({ title, abstract }) => [title?.value, abstract?.value.slice(0, 20)])).toEqual([
      ['Mixing times of shuffled threads', 'A bundle of threads '],
      ['Looms with random weights', 'We consider looms of'],
    ]);
  });

  it('one capital amid a word parts nothing', () => {
    expect(
      gluedTexts(
        'The library requestAnimation is known to all who draw. It asks for a frame, and another one after it, so that pictures move evenly on all screens.',
      ),
    ).toEqual([]);
  });

  it('are looked for in linear time', () => {
    const started = performance.now();
    gluedTexts(`Looms ${'of wool '.repeat(20_000)}\n${'On loomsTake a '.repeat(20_000)}`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
