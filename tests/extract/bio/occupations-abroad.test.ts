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

it.each([
  [
    'Ada Byron es doctora en química orgánica por la Universidad de Sevilla y profesora de la Universidad de Cádiz.',
    ['PhD (doctora) @ Universidad de Sevilla', 'profesora @ Universidad de Cádiz'],
  ],
  [
    'Ada Byron é Professora Auxiliar da Universidade de Coimbra. Mestre pelo Imperial College, 1984.',
    ['Professora Auxiliar @ Universidade de Coimbra', 'Mestre @ Imperial College'],
  ],
  ['Ha anche svolto ricerche presso la Brown University.', ['— @ Brown University']],
])('reads degrees and ranks in %s', (life, expected) => {
  expect(postsAs('Ada Byron', life)).toEqual(expected);
});

it.each([
  'Sie ist mit einem Historiker an der Universität Bonn verheiratet.',
  'Hij schreef over een bioloog aan de Universiteit Leiden.',
  'Es hija de una física en la Universidad de Sevilla.',
])('takes the post of somebody else for none: %s', (life) => {
  expect(postsAs('Ada Byron', life)).toEqual([]);
});
