/** When two values of an evaluation count as the same. */
import { describe, expect, it } from 'vitest';
import {
  folded,
  institutionComparer,
  jaccard,
  sameDegree,
  sameEdge,
  sameName,
  sameRole,
  sameTopic,
} from '../../src/evaluation/likeness.ts';

describe('names of people', () => {
  it.each([
    ['Dr. Ada Byron', 'Ada Byron', true],
    ['A. Byron', 'Ada Byron', true],
    ['Ada K. Byron', 'Ada Byron', true],
    ['Byron, Ada', 'Ada Byron', true],
    ['Zoë Łukasz', 'Zoe Lukasz', true],
    ['Ada Byron', 'Anne Byron', false],
    ['Ada Byron', 'Ada Lovelace', false],
    ['', 'Ada Byron', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameName(a, b)).toBe(same);
    expect(sameName(b, a)).toBe(same);
  });
});

describe('institutions', () => {
  const same = institutionComparer({ 'Massachusetts Institute of Technology': ['MIT'] });
  it.each([
    ['MIT', 'the Massachusetts Institute of Technology', true],
    ['Department of Physics, University of Oregon', 'University of Oregon', true],
    ['Oregon', 'University of Oregon', false],
    ['University of Oregon', 'University of Ohio', false],
    ['', '', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(same(a, b)).toBe(expected);
    expect(same(b, a)).toBe(expected);
  });

  it.each([
    ['Brixen Polytechnic', 'Politechnika Brixen', true],
    ['BXP', 'Politechnika Brixen', true],
    ['Politechnika Brixen', 'Brixen Institute', false],
  ])('are one under either of their names: %s and %s', (a, b, expected) => {
    const either = institutionComparer({
      'Brixen Polytechnic': ['Politechnika Brixen', 'BXP'],
      'Politechnika Brixen': ['Brixen Polytechnic', 'BXP'],
      'Brixen Institute': ['BXI'],
    });
    expect(either(a, b)).toBe(expected);
    expect(either(b, a)).toBe(expected);
  });
});

it('folds case, marks, tags and punctuation', () => {
  expect(folded('<b>Théorie</b> & praxis — Łódź')).toBe('theorie and praxis lodz');
});

it('measures tokens in common without the small words', () => {
  expect(jaccard('The rates of descent', 'rates for a descent')).toBe(1);
  expect(jaccard('rates of descent', 'rates of ascent')).toBeCloseTo(1 / 3);
  expect(jaccard('', 'descent')).toBe(0);
});

it('knows classes of roles and degrees', () => {
  expect(sameRole('Senior Research Scientist', 'researcher')).toBe(true);
  expect(sameRole('visiting professor', 'professor')).toBe(false);
  expect(sameRole('Dean', 'dean')).toBe(true);
  expect(sameDegree('Ph.D.', 'doctorate')).toBe(true);
  expect(sameDegree('M.Sc.', 'B.Sc.')).toBe(false);
});

it('takes topics for the same in the plural, and where half of the words agree', () => {
  expect(sameTopic('random walk', 'Random walks')).toBe(true);
  expect(sameTopic('random walks on groups', 'random walks')).toBe(true);
  expect(sameTopic('random walks', 'quantum walks on random graphs')).toBe(false);
});

it('compares thirty characters at an edge, or all that there is', () => {
  const long = 'We show that gradient descent meets saddle points';
  expect(sameEdge(long, `${long.slice(0, 40)} and more`, 'start')).toBe(true);
  expect(sameEdge(long, `So ${long}`, 'end')).toBe(true);
  expect(sameEdge(long, `So ${long}`, 'start')).toBe(false);
  expect(sameEdge('', long, 'start')).toBe(false);
});
