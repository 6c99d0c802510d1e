/** Lines that say who paid for a talk are neither its title nor where its speaker is from. */
import { expect, it } from 'vitest';
import { saysWhoPaid } from '../../src/extract/parsers/occasions.ts';
import { talksAsRows } from './talks-as-rows.ts';

it('passes over who sponsored a talk for its title below', async () => {
  const page = `Loom Lectures

May 6, 2022
2 p.m. - 3 p.m.

Ada Marlow, PhD
Associate Professor of Textiles

University of Turin
Sponsored by the Division of Soft Matter (DSM)

Slow knots and the hands that tie them
Some knots slip for weeks without being felt. We show what threads tell about water at depth. The cloth comes from Oslo, and we compare both.

June 3, 2022
2 p.m. - 3 p.m.

Boris Feld, PhD
Professor of Weaving

Lund University
Sponsored by the Division of Hard Matter (DHM)

Title and abstract to come
`;
  expect(await talksAsRows(page)).toEqual([
    '2022-05-06 | 14:00 | - | Ada Marlow | Slow knots and the hands that tie them',
    '2022-06-03 | 14:00 | - | Boris Feld | -',
  ]);
});

it('tells such lines in several languages from titles that begin alike', () => {
  expect(
    [
      'Co-sponsored by the Kettle Institute',
      'Supported in part by a grant of the Loom Trust',
      'With support from Harborlight',
      'Avec le soutien de la Fondation Tisserand',
      'Gefördert durch die Weberstiftung',
      'Con il contributo dell’Ateneo',
    ].filter((line) => !saysWhoPaid(line)),
  ).toEqual([]);
  expect(
    ['Supported by evidence: how looms were dated', 'Funded by tea', 'Sponsored Looms'].filter(saysWhoPaid),
  ).toEqual([]);
});

it('takes those whom a chair is named after for nobody', async () => {
  const page = `Loom Lectures

March 5, 2021
11 a.m.

Monica Quill, PhD
Edith N. & John C. Hooke Professor of Textile Systems and Weaving

University of Oslo

Looms of ants, plants and people
`;
  expect(await talksAsRows(page)).toEqual(['2021-03-05 | 11:00 | - | Monica Quill | Looms of ants, plants and people']);
});
