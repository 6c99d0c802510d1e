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

it('reads names with a rank before titles that have marks, though nobody knows the names', async () => {
  const list = `All talks start at 8:00 pm in Hall 12.

Fall 2025
Sept 5, 2025 Prof. Anna Quillford Eels in the Dark: What They Remember
Oct 3, 2025 Dr. Jorgo Lundmark The shape of knots, nets and ice
Nov 7, 2025 Prof. Eva Felding The Past and Future of Salt
Dec 5, 2025 Peter Arne (CANCELED DUE TO SNOW) Weather on Mars
`;
  expect(await talksAsRows(list)).toEqual([
    '2025-09-05 | 20:00 | Hall 12 | Anna Quillford | Eels in the Dark: What They Remember',
    '2025-10-03 | 20:00 | Hall 12 | Jorgo Lundmark | The shape of knots, nets and ice',
    '2025-11-07 | 20:00 | Hall 12 | Eva Felding | The Past and Future of Salt',
    '2025-12-05 | 20:00 | Hall 12 | Peter Arne | Weather on Mars',
  ]);
});

it('reads rows below their day and room where the heads of the columns say where the speaker is', async () => {
  const list = `Spring 2025 schedule

Date  Topic  Speaker
January 13  No colloquium (holiday)
January 20
Hall 3
Heat from Below - the Deep Reserves Helen Quill
Lund University
January 27
Hall 3
Radar, subsidence, and levees from orbit Mary L. K. Ek
February 3
Hall 8
Bay to Open Ocean: Power of Waves Peter Feld
February 10
Hall 8
Rescheduled to March 3 because of ice.
February 17
Hall 3
How Rivers Came to Wander Anna Lund
`;
  expect(await talksAsRows(list)).toEqual([
    '2025-01-20 | - | Hall 3 | Helen Quill | Heat from Below - the Deep Reserves',
    '2025-01-27 | - | Hall 3 | Mary L. K. Ek | Radar, subsidence, and levees from orbit',
    '2025-02-03 | - | Hall 8 | Peter Feld | Bay to Open Ocean: Power of Waves',
    '2025-02-17 | - | Hall 3 | Anna Lund | How Rivers Came to Wander',
  ]);
});

it('leaves names with a rank that a mark sets apart', async () => {
  const list = `Spring 2025

6 Feb 2025 Prof. Anna Quill Lund: Eels that remember
13 Feb 2025 Prof. Eva Lund, University of Turin, Knots in ice
20 Feb 2025 Prof. Peter Feld "A short history of salt"
`;
  expect(await talksAsRows(list)).toEqual([
    '2025-02-06 | - | - | Anna Quill Lund | Eels that remember',
    '2025-02-13 | - | - | Eva Lund | Knots in ice',
    '2025-02-20 | - | - | Peter Feld | A short history of salt',
  ]);
});
