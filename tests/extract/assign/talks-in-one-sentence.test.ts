/** Several talks that one sentence of a letter announces, the later ones by "he" or "she". */

import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/extract/understand.ts';

const LETTER = `Dear all,

next week Ignacio Larrondo from the University of Chile is visiting our group.
On Tuesday, March 10 at 14:00 he will give a talk entitled "Soap films and what they minimise" in Room 12,
and on Thursday, March 12 at 16:15 he will speak about "Stability of minimal cones in low dimension" in Room 14.
`;

describe('two talks in one sentence', () => {
  it('are two talks of the person named before', async () => {
    const { talks } = await understand(LETTER);
    expect(talks.map(({ title, date }) => [title?.value, date?.value])).toEqual([
      ['Soap films and what they minimise', '--03-10'],
      ['Stability of minimal cones in low dimension', '--03-12'],
    ]);
    for (const { appearances } of talks)
      expect(appearances.map(({ role, name }) => [role, name.value])).toEqual([['SPEAKER', 'Ignacio Larrondo']]);
  });
});
