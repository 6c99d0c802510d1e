/** Occupations as posts in German, Dutch, Italian and Spanish lives. */
import { expect, it } from 'vitest';
import { postsAs } from './posts-as.ts';

it.each([
  ['Ada Byron ist Physikerin an der Universität Wien.', ['Physikerin @ Universität Wien']],
  ['Ada Byron is bioloog aan de Universiteit Utrecht.', ['bioloog @ Universiteit Utrecht']],
  [
    'Ada Byron is een in Zwolle geboren sterrenkundige, die sinds 2004 verbonden is aan de Universiteit Utrecht.',
    ['sterrenkundige @ Universiteit Utrecht'],
  ],
  ["Ada Byron è fisica teorica all'Università di Torino.", ['fisica teorica @ Università di Torino']],
  ['Ada Byron es astrónoma en la Universidad de Cantabria.', ['astrónoma @ Universidad de Cantabria']],
  // What somebody teaches or learns is no post.
  ['Ada Byron es profesora de física en la Universidad de Cantabria.', ['profesora @ Universidad de Cantabria']],
  [
    'Zij was docent aan de Universiteit Gent, voordat zij in 2009 hoogleraar aan de Universiteit Utrecht werd.',
    ['docent @ Universiteit Gent', 'hoogleraar @ Universiteit Utrecht'],
  ],
])('reads %s', (life, expected) => {
  expect(postsAs('Ada Byron', life)).toEqual(expected);
});
