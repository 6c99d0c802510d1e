/** Lists that were tables, in whose copies a blank is all that stands between the cells. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

it('have the speaker at the end of the line, the institution below, and no title yet', async () => {
  const page = [
    ...['Fall 2018', '', 'Date Title Speaker', '9/19 Why Looms Outlive Their Weavers Monica Ferrall', ''],
    ...[
      '(University of Oregon)',
      '',
      '10/3 TBA Jonathan Weiss',
      '',
      '(University of Delaware)',
      '',
      '10/24 No meeting',
    ],
    ...['11/7 The Price of a Good Thread Steven Marlow', 'Michigan State University'],
  ];
  expect(await talksAsRows(page.join('\n'))).toEqual([
    '2018-09-19 | - | - | Monica Ferrall | Why Looms Outlive Their Weavers',
    '2018-10-03 | - | - | Jonathan Weiss | -',
    '2018-11-07 | - | - | Steven Marlow | The Price of a Good Thread',
  ]);
});

it('have the speaker before the title', async () => {
  const page = [
    'Spring 2019',
    'March 5 Monica Ferrall Looms That Outlive Their Weavers',
    'March 12 Steven J. Marlow On the price of thread',
  ];
  expect(await talksAsRows(page.join('\n'))).toEqual([
    '2019-03-05 | - | - | Monica Ferrall | Looms That Outlive Their Weavers',
    '2019-03-12 | - | - | Steven J. Marlow | On the price of thread',
  ]);
});

it('leave names in titles alone', async () => {
  const page = [
    ...[
      'Spring 2019',
      '5 March 2019 (Turin) Looms in the letters of Monica Ferrall',
      '12 March 2019 The price of thread',
    ],
    '19 March 2019 Dyes of the river towns',
  ];
  expect((await talksAsRows(page.join('\n'))).join('\n')).not.toContain('| Monica Ferrall |');
});

it('have the post and its subject behind the name in a labelled line', async () => {
  const page = [
    'September 12, 2019',
    'Title: Looms That Outlive Their Weavers',
    'Speaker: Lauren K. Marlow Assistant Professor Mathematics Kaldera College Kaldera, Ohio',
  ];
  const { talks } = await understand(page.join('\n'));
  const people = talks.flatMap(({ appearances }) => appearances);
  expect(people.map(({ name, affiliations }) => [name.value, affiliations.map(({ value }) => value)])).toEqual([
    ['Lauren K. Marlow', ['Kaldera College']],
  ]);
});

it('have hours and buttons beside the cells, and heads that say on which side the speakers are', async () => {
  const page = [
    ...['Evening Lectures / Spring 2013', '', 'Date Speaker Title Time Abstract'],
    'Feb 8 Martin Ferrall The Colour of Comets 8:00PM Abstract',
    'Mar 8 Film Night Night Skies over Lund 8:00PM Abstract',
    "Mar 22 David O'Hara Are There Oceans on Titan? 7:30PM Abstract",
    'Apr 5 Julia Marlow Dust and rain 8:00PM Abstract',
  ];
  expect(await talksAsRows(page.join('\n'))).toEqual([
    '2013-02-08 | 20:00 | - | Martin Ferrall | The Colour of Comets',
    "2013-03-22 | 19:30 | - | David O'Hara | Are There Oceans on Titan?",
    '2013-04-05 | 20:00 | - | Julia Marlow | Dust and rain',
  ]);
});

it('have the hour behind the day, and buttons behind the title', async () => {
  const page = [
    'Fall 2018 Talks',
    'October 5 12:00 pm Monica Ferrall The long life of lichens Slides Video',
    'October 12 1:00 pm Steven Marlow Measuring moss from space Slides',
  ];
  expect(await talksAsRows(page.join('\n'))).toEqual([
    '2018-10-05 | 12:00 | - | Monica Ferrall | The long life of lichens',
    '2018-10-12 | 13:00 | - | Steven Marlow | Measuring moss from space',
  ]);
});
