/** Posts told in one breath with others: where each of several was held, second appointments, and roles named by the way. */
import { expect, it } from 'vitest';
import { understand } from '../../../src/extract/understand.ts';
import { datedAs, heldAs, postsAs } from './posts-as.ts';

it.each([
  [
    'She was a research intern, first with Nokia in Espoo (2012) and then at Akamai in Boston (2013).',
    ['research intern @ Nokia 2012-2012', 'research intern @ Akamai 2013-2013'],
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
    'This approach also informs her role as Professor at the University of Oregon.',
    ['Professor @ University of Oregon: YES'],
  ],
])('%s', (text, expected) => expect(heldAs('Ada Byron', text)).toEqual(expected));

it('takes a notice of registration for no institution and no title', async () => {
  const { talks } = await understand(
    'Ada Byron, “Patience”\nThe School’s Spring 2021 Lectures are all virtual and require registration.\nScroll down to find complete registration instructions and more about the lectures.\nThursday, March 11, 2021\n12:00 PM\nSpeaker\nAda Byron is Professor of Weaving at the University of Oregon.\n',
  );
  expect(talks.map(({ title }) => title?.value)).toEqual(['Patience']);
  expect(talks.flatMap(({ appearances }) => appearances.flatMap((one) => one.affiliations))).toEqual([]);
});
