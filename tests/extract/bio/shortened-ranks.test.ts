/** Ranks that are shortened, houses by their initials, and lists of houses whose names no list has. */
import { describe, expect, it } from 'vitest';
import { nameOfInitials } from '../../../src/extract/bio/initials.ts';
import { identityText } from '../../../src/extract/mapped-text.ts';
import { postsAs as postsOf } from './posts-as.ts';

const postsAs = (text: string) => postsOf('Ada Byron', text);

describe('a shortened rank', () => {
  it.each([
    [
      'She joined Stanford University as an Asst. Prof. in 1996. She was promoted to Assoc. Professor in 2001.',
      ['Assistant Professor @ Stanford University', 'Associate Professor @ Stanford University'],
    ],
    ['She is an Asst Prof of Weaving at Lund University.', ['Assistant Professor @ Lund University']],
    ['Before that she was Assoc. Research Scientist at MIT.', ['Associate Research Scientist @ MIT']],
    ['She works with Asst. Prof. Jan Feld.', []],
  ])('is written out: %s', (text, posts) => {
    expect(postsAs(text)).toEqual(posts);
  });
});

describe('initials', () => {
  it('are a house where somebody came to it as something', () => {
    expect(postsAs('She came to QZU in 1996 as a lecturer.')).toEqual(['lecturer @ QZU']);
    expect(postsAs('She went to NYC in 2009 as a lecturer.')).toEqual([]);
  });

  it('are those of a known house that the text has in full', () => {
    expect(nameOfInitials(identityText('Ada Byron, Colorado State University'), 'CSU')).toBe(
      'Colorado State University',
    );
    expect(nameOfInitials(identityText('Cotton, Silk and Up'), 'CSU')).toBeNull();
  });
});

describe('a list of houses', () => {
  it('goes on with those that no list has between those it has', () => {
    expect(
      postsAs(
        'She has held visiting positions at Yale University, the University of Minnesota, the Turin Loomery, the Weaver Hall in Ghent and Lund University.',
      ),
    ).toEqual([
      'visiting position @ Yale University',
      'visiting position @ University of Minnesota',
      'visiting position @ Turin Loomery',
      'visiting position @ Weaver Hall',
      'visiting position @ Lund University',
    ]);
  });

  it('goes with what it stands behind', () => {
    expect(
      postsAs('Es profesora titular de la Universidad de Sevilla, miembro de la Sociedad Telar y la Sociedad Hilo.'),
    ).toEqual(['profesora titular @ Universidad de Sevilla']);
  });

  it('holds no illness', () => {
    expect(postsAs('She is working on a therapy for Weaver’s Disease.')).toEqual([]);
  });
});

it('takes the words of a post and its department for nobody’s name', () => {
  expect(postsAs('Es Profesora Titular del Departamento de Física de la Universidad de Sevilla.')).toEqual([
    'Profesora Titular @ Universidad de Sevilla',
  ]);
});
