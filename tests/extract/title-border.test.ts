/** Where the abstract begins that follows its title on the same line, in titles of small and of capital words, and where there is none. */
import { expect, it } from 'vitest';
import { abstractStartIn } from '../../src/extract/assign/title-border.ts';

it.each([
  [
    'Knots without ends and how to untie them',
    'Strings that go on for ever have no ends to pull. We untie them all the same.',
  ],
  ['Adaptive step sizes for stochastic Hamiltonian dynamics', 'Small steps waste time and long ones leave the road.'],
  ['Weaving Engines for Narrow Looms', 'A loom is a machine with a memory. Its cards hold what has been woven.'],
  ['Mending sails in heavy weather', 'Heavy weather tears more sails than old age. I count the tears.'],
  ['Who owns the tide?', 'Courts on three coasts have given three answers, none of which holds water.'],
  ['Gewebe ohne Faden', 'Wie hält ein Tuch, dem der Faden fehlt? Der Vortrag zeigt drei Beispiele.'],
  ['Tisser sans fil.', 'Une étoffe tient par ses nœuds, et non par ses fils. Nous les comptons.'],
])('stands behind "%s"', (title, abstract) => {
  expect(abstractStartIn(`${title} ${abstract}`)).toBe(title.length + 1);
});

it.each([
  'A unified view of looms, sails and nets: what weavers, sailors and fishermen of the North Sea knew of knots',
  'Bounds for the Number of Crossings of Random Strings in Boxes of Any Width, and What Byron Made of Them',
])('is nowhere in "%s"', (title) => {
  expect(abstractStartIn(title)).toBe(-1);
});
