/** How alike names are hangs on the names alone, and not on which of them comes first. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { doubtBetween } from '../../src/import/name-likeness.ts';

const word = fc.constantFrom(
  ...'Ada Quill Wei Zhang María García Márquez van Jean-Pierre Müller Mueller Bob Robert Katya Ekaterina Sam Kim J. M.'.split(
    ' ',
  ),
);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

it('is the same for both orders of two names', () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(doubtBetween(b, a)).toBe(doubtBetween(a, b));
    }),
    { numRuns: 5000 },
  );
});

it.each([
  ['Quill Ada', 'Ada M. Quill', 1],
  ['Zhang Wei', 'Wei Zhang', 1],
  ['Müller Jean-Pierre', 'Ada Quill', null],
])('between %s and %s is %s', (a, b, doubt) => {
  expect(doubtBetween(a, b)).toBe(doubt);
});
