/** Lists in many layouts, of people and institutions that nobody knows, are taken apart better with the learned weights than by hand-set scores alone. */

import { expect, it } from 'vitest';
import { ENTRY_WEIGHTS } from '../../src/extract/segment/entry-weights.ts';
import { emptyTally, lessonOf, test } from './entry-lessons.ts';
import { randomFrom, type Told, writtenList } from './written-lists.ts';

const TOLD: Told = {
  titles: [
    'Proofs you can taste',
    'Sums of cubes',
    'Why do walls hum?',
    'Certifying silence: logs for solvers',
    'Peat under snow',
    'What roots remember',
    'Gitter und Wege',
    'Was Graphen vergessen',
    'Le sel et la ville',
    'Reading old weather',
    'The slow life of clay',
    'Maps of a lost lake: three attempts',
    'On the mean width of thin sets',
    'Learning to forget',
    'How moss drinks',
    'Granular flow',
    'Dust',
    'Il tempo delle pietre',
    'Counting walks in the plane',
    'Alte Ufer, neue Karten',
  ],
  people: [
    'Oda Krellin',
    'Pim Dorvald',
    'Teo Lanske',
    'Ines Tarv',
    'Vesna Trombor',
    'Ida Moltke-Rahn',
    'Jorik van Pell',
    'Kaja Lunde',
    'Petr Wold',
    'Wibke Sorst',
    'Fenja Roth',
    'Odile de Marsan',
  ],
  houses: [
    'University of Turin',
    'Vasters Institute',
    'TU Brakel',
    'Hask',
    'KVR',
    'Orm College',
    'CNRS, Nantes',
    'Kralin University, Dept. of Silt',
    'Université de Varl',
    'Brunswerk Research',
  ],
  places: ['Room 5', 'Hörsaal 3', 'Linden Hall', 'Building 4, Room 12', 'salle B1.661'],
};
const LISTS = 60;
const LEAST = 0.94;

function sharesRight(weights: ReadonlyMap<string, number>): { titles: number; people: number; houses: number } {
  const random = randomFrom(11);
  const lessons = Array.from({ length: LISTS }, () => writtenList(random, TOLD))
    .flat()
    .map((list) => lessonOf(list, 'written', 1));
  const tally = emptyTally();
  test(lessons, weights, tally);
  const { entries, titles, people, houses } = tally.get('written') ?? { entries: 1, titles: 0, people: 0, houses: 0 };
  return { titles: titles / entries, people: people / entries, houses: houses / entries };
}

it('takes lists of unknown people apart better than by hand-set scores alone', () => {
  const learned = sharesRight(ENTRY_WEIGHTS);
  const byHand = sharesRight(new Map());
  expect(learned.people).toBeGreaterThan(byHand.people);
  expect(learned.people + learned.houses + learned.titles).toBeGreaterThan(
    byHand.people + byHand.houses + byHand.titles,
  );
  expect(Math.min(learned.titles, learned.people, learned.houses)).toBeGreaterThan(LEAST);
});
