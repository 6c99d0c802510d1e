/** Pages of guests: the name, the day and the title in quotes above a sentence of the speaker's life. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

it('reads titles in single quotes above sentences that name houses', async () => {
  const page = `Our speakers this year

Thomas Birk
12 May 2021
'Reading cloth: looms of the third millennium'
Thomas Birk is a lecturer in Weaving at Leiden University. He studied at Heidelberg.

Amina Sarr
9 June 2021
'The weaver's roads of the Sahara'
Amina Sarr teaches history at the University of Dakar. Her books tell of caravans.

Peter Holm
7 July 2021
'Threads in bogs'
Peter Holm is a curator at the National Museum of Denmark.
`;
  expect(await talksAsRows(page)).toEqual([
    '2021-05-12 | - | - | Thomas Birk | Reading cloth: looms of the third millennium',
    "2021-06-09 | - | - | Amina Sarr | The weaver's roads of the Sahara",
    '2021-07-07 | - | - | Peter Holm | Threads in bogs',
  ]);
});

it('takes no sentence for where somebody is from', async () => {
  const page = `The following speakers were chosen for the Loom Lectures.

Dr. Hilde Aanes

Friday, 5 November 2021

“Why threads come home”

Hilde Aanes received her PhD from the University of Bergen in 2010. Dr. Aanes now leads a group at the University of Oslo.

Dr. Kofi Adomako

Friday, 3 December 2021

“Cotton, drought and looms”

Kofi Adomako is an Associate Professor at the University of Ghana. He works on cotton.
`;
  const { talks } = await understand(page);
  const houses = talks.flatMap(({ appearances }) => appearances.flatMap(({ affiliations }) => affiliations));
  expect(houses.filter(({ value }) => value.includes('PhD'))).toEqual([]);
});

it('cuts above a name that no list knows, where known ones stand above their days alike', async () => {
  const page = `Distinguished guests 2023

Maria Lopez

3 March 2023

“Water in dry lands”

Maria Lopez received her PhD from the University of Turin in 2014. After a postdoc in Lund she started her work at the Loom Agency in 2017. Dr. Lopez asks how land and climate shape rivers, and her maps of them are used in many countries.

Zintle Qwabe

14 April 2023

“Clay as part of the answer”

Zintle Qwabe is a Professor at the University of Cape Town. She was a lecturer at Rhodes University from 2009 to 2015. Her group looks at clay in soils of all sorts, and how long it stays there.

Peter Olsen

12 May 2023

“Fire and grass”

Peter Olsen is an Associate Professor at the University of Oslo. His group sets small fires on purpose, and goes on counting what grows in their ashes.
`;
  expect(await talksAsRows(page)).toEqual([
    '2023-03-03 | - | - | Maria Lopez | Water in dry lands',
    '2023-04-14 | - | - | Zintle Qwabe | Clay as part of the answer',
    '2023-05-12 | - | - | Peter Olsen | Fire and grass',
  ]);
});
