/** What pages say of who comes, where they do not know yet with what. */
import { expect, it } from 'vitest';
import { understand } from '../../../src/extract/understand.ts';

it('is no abstract, and tells the post', async () => {
  const page = `All talks are at 4PM, in Tiller 109, unless otherwise noted.

Ada Q. Marlow, University of Turin

Friday, April 26, 2019

The Loom Science Colloquium is proud to present Ada Q. Marlow, Professor of Weaving at the University of Turin.

Details about the talk to follow.

Learn more about Ada Q. Marlow.

Boris Feld, Lund University

Friday, February 22, 2019

We are delighted to welcome Boris Feld, Professor of Physics at Lund University.

Dr Feld will give a talk entitled "Pleasures of Thread".

People weave, and have done so for as long as anyone can tell. This view is central to much of what we know of the past,
and it fits many people's own sense of why they do what they do. I show that it is wrong in three ways.

Learn more about Boris Feld.
`;
  const { talks } = await understand(page);
  expect(talks.map(({ title, abstract }) => [title?.value ?? null, abstract?.value.slice(-20) ?? null])).toEqual([
    [null, null],
    ['Pleasures of Thread', 'wrong in three ways.'],
  ]);
  expect(talks[0]?.appearances[0]?.name.value).toBe('Ada Q. Marlow');
});
