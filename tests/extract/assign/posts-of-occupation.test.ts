/** What stands behind a name in a list and is a post, though no professor's: an occupation, a director of research. */
import { expect, it } from 'vitest';
import { understand } from '../../../src/extract/understand.ts';

const PAGE = `Geology Seminar

Thursday, March 6, 2014

Martin Quill, Geologist, Deepvale Minerals Inc., Ontario; "Copper under the ice and what it does"

Thursday, March 13, 2014

Caroline Feld, Chief Geologist, Kaldera Geological Survey; "Slow rocks in the cold"

Thursday, March 20, 2014

Jan Holm, Director of Research, Tiller Water Survey; "Rivers that turn"

Thursday, March 27, 2014

Ada Marlow
Harlow Professor of Chemistry
Lund University

Ice in the laboratory and out of it
`;

it('is not where they are from', async () => {
  const { talks } = await understand(PAGE);
  const people = talks.flatMap(({ appearances }) => appearances);
  expect(people.map(({ name, affiliations }) => [name.value, ...affiliations.map(({ value }) => value)])).toEqual([
    ['Martin Quill', 'Deepvale Minerals Inc.'],
    ['Caroline Feld', 'Kaldera Geological Survey'],
    ['Jan Holm', 'Tiller Water Survey'],
    ['Ada Marlow', 'Lund University'],
  ]);
});
