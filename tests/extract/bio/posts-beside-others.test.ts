/** Posts told in one breath with others: where each of several was held, second appointments, and roles named by the way. */
import { expect, it } from 'vitest';
import { understand } from '../../../src/extract/understand.ts';
import { datedAs, heldAs, postsAs } from './posts-as.ts';

it.each([
  [
    'She was a research intern, first with Philips in Eindhoven (2014) and then at Siemens in Munich (2015).',
    ['research intern @ Philips 2014-2014', 'research intern @ Siemens 2015-2015'],
  ],
  [
    'From 1979 to 1996 she was an economist and, in the end, chief analyst at the World Bank.',
    ['economist @ World Bank 1979-1996', 'chief analyst @ World Bank 1979-1996'],
  ],
  ['He was founding CTO of Loomwater Analytics, acquired by Oracle in 2011.', ['founding CTO @ Loomwater Analytics -']],
])('%s', (text, expected) => expect(datedAs('Ada Byron', text)).toEqual(expected));

it.each([
  [
    'He taught at Smith College and, as a visiting lecturer, at Amherst College.',
    ['visiting lecturer @ Amherst College', 'taught @ Smith College'],
  ],
  [
    'Ada Byron is Professor of Statistics at Rice University, with a courtesy appointment in the Baker School of Government.',
    ['Professor of Statistics @ Rice University', 'courtesy appointment @ Rice University'],
  ],
  [
    'Ada Byron is Professor of Ice at the University of Bergen, with a joint appointment at the Norwegian Polar Institute.',
    ['Professor of Ice @ University of Bergen', 'joint appointment @ Norwegian Polar Institute'],
  ],
  [
    'She spent four years with Siemens as a chemist and one with Oxfam, for whom she set up links in Mali.',
    ['chemist @ Siemens'],
  ],
  [
    'She then joined the faculty of Duke University as an instructor, and directed its sleep clinic before being recruited to Emory.',
    ['instructor @ Duke University', 'director of the sleep clinic @ Duke University'],
  ],
  [
    'Ada Byron is the Bell Professor at the University of Michigan. Ada moved to Ann Arbor as an associate professor in 2002.',
    ['Bell Professor @ University of Michigan', 'associate professor @ University of Michigan'],
  ],
  ['Byron was a Fellow of the National Humanities Center in 2004-2005.', ['Fellow @ National Humanities Center']],
])('%s', (text, expected) => expect(postsAs('Ada Byron', text)).toEqual(expected));

it.each([
  [
    'As the chief curator of the Field Museum, Ada Byron oversees the collections of birds.',
    ['chief curator @ Field Museum: YES'],
  ],
  ['As a professor at Yale University, she taught weaving.', ['professor @ Yale University: NO']],
  [
    'Her life among looms also shapes her role as Professor at the University of Utah.',
    ['Professor @ University of Utah: YES'],
  ],
])('%s', (text, expected) => expect(heldAs('Ada Byron', text)).toEqual(expected));

it('takes a notice of registration for no institution and no title', async () => {
  const { talks } = await understand(
    'Ada Byron, “Slowness”\nThe Faculty’s Autumn 2022 Talks are all online and require registration.\nScroll down for how to register, and for further talks.\nTuesday, October 4, 2022\n5:30 PM\nSpeaker\nAda Byron is Professor of Weaving at the University of Utah.\n',
  );
  expect(talks.map(({ title }) => title?.value)).toEqual(['Slowness']);
  expect(talks.flatMap(({ appearances }) => appearances.flatMap((one) => one.affiliations))).toEqual([]);
});

it.each([
  [
    'Ada Byron is president and professor of music at Brown University.',
    ['president @ Brown University: YES', 'professor @ Brown University: YES'],
  ],
  [
    'Ada Byron, chair and distinguished professor of physics at MIT, will speak.',
    ['chair @ MIT: YES', 'distinguished professor @ MIT: YES'],
  ],
  // What one is by trade is no post of that house.
  ['He is a judge and a professor of law at Yale University.', ['professor @ Yale University: YES']],
  [
    'Ada Byron, professor of history at Lund University and former deputy for river police at the U.S. Interior Department.',
    ['professor @ Lund University: YES', 'deputy @ U.S. Interior Department: NO'],
  ],
  ['Ada Byron, professor of war and peace at Lund University.', ['professor @ Lund University: YES']],
])('%s', (text, expected) => expect(heldAs('Ada Byron', text)).toEqual(expected));
