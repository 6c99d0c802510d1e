/** Whose a department, an institute or a laboratory is that a post is held in. */
import { describe, expect, it } from 'vitest';
import { postsAs } from './posts-as.ts';

describe('a part of a house', () => {
  it.each([
    [
      'Since 2015 she has been at the University of Basel, first as a lecturer and from 2021 as group leader in the Botany Institute.',
      'group leader @ University of Basel',
    ],
    ['É professora titular do Instituto de Química da Unicamp.', 'professora titular @ Unicamp'],
    [
      'She spent three years as a research scientist at EPFL (2018–2021) in the Fluids Laboratory.',
      'research scientist @ EPFL',
    ],
    [
      'She was a lecturer at the University of Basel, where she also was director of its Biozentrum.',
      'director @ University of Basel',
    ],
    ["Before that she was a lecturer in Leiden's Department of History (2008–2013).", 'lecturer @ Leiden'],
    [
      'She is a professor at the University of Basel and director of the Institute for Alpine Studies of the University.',
      'director @ University of Basel',
    ],
    [
      'Sie ist Professorin an der Universität Basel und Direktorin des Instituts für Alpine Botanik der Universität.',
      'Direktorin @ Universität Basel',
    ],
    [
      "Elle est professeure à l'Université de Genève et directrice de l'Institut de botanique de l'Université.",
      'directrice @ Université de Genève',
    ],
    [
      'She leads the Trust & Privacy research group at Pinterest.',
      'leader of the Trust & Privacy research group @ Pinterest',
    ],
  ])('is held in that house: %s', (text, expected) => expect(postsAs('Ada Byron', text)).toContain(expected));

  it('is of the one before its genitive, and not where the person is at home', () =>
    expect(
      postsAs(
        'Ada Byron',
        "Ada Byron is a reader at the University of Bath. She was a lecturer in Seattle's Department of History.",
      ),
    ).toEqual(['reader @ University of Bath']));
});

describe('a stay', () => {
  it.each([
    ['She practised for a year at Mayo Clinic as a junior doctor.', ['junior doctor @ Mayo Clinic']],
    [
      'She is spending this semester at Yale University as a Fulbright visiting researcher.',
      ['Fulbright visiting researcher @ Yale University'],
    ],
    ['She has visited at Yale University.', ['visiting position @ Yale University']],
    ['She came to the field through two years with Siemens.', []],
    ['She was with Siemens from 2001 to 2009.', ['— @ Siemens']],
  ])('is told with what the person was there: %s', (text, expected) =>
    expect(postsAs('Ada Byron', text)).toEqual(expected),
  );

  it.each([
    'She worked two years with an aid agency in Chad, where she was medical coordinator.',
    'She is a co-investigator on the Rivers programme grant with Cambridge and UCL.',
  ])('is none in a house that the sentence does not name: %s', (text) =>
    expect(postsAs('Ada Byron', `Ada Byron is a reader at the University of Bath. ${text}`)).toEqual([
      'reader @ University of Bath',
    ]),
  );

  it('names an attorney general whole', () =>
    expect(postsAs('Ada Byron', 'She was Assistant Attorney General of Vermont.').join()).not.toContain('Attorney @'));
});

it('is a diploma where a life in French says so', () =>
  expect(
    postsAs('Ada Byron', "Diplômée en chimie de l'Université de Nantes en 1990, Ada Byron est biologiste."),
  ).toEqual(['diplôme @ Université de Nantes']));

it.each([
  'Ada Byron, Director of the Center for Loom Studies and Professor of History at the College of Arts at Rutgers University, will tell of wool.',
  'Ada Byron, Director of the Center for Loom Studies and Professor of History, Rutgers University',
])('a centre is of the university at which the other post is held: %s', (text) =>
  expect(postsAs('Ada Byron', text)).toEqual([
    'Director @ Rutgers University',
    'Professor of History @ Rutgers University',
  ]),
);

it('a firm may have a cofounder', () =>
  expect(
    postsAs('Ada Byron', 'Ada Byron is a postdoc in the Lund University wool group and cofounder of Warpworks.'),
  ).toEqual(['postdoc @ Lund University', 'cofounder @ Warpworks']));

it.each(['Health Services Research', 'Wool and Loom Research'])(
  'a chair of %s is held at no house of that name',
  (field) =>
    expect(postsAs('Ada Byron', `Ada Byron is Professor of ${field} at Lund University.`)).toEqual([
      `Professor of ${field} @ Lund University`,
    ]),
);

it('reads a bachelor of business whole, and what engineers of France are called', () =>
  expect(
    postsAs(
      'Ada Byron',
      'She earned her Diplôme d’Ingénieur from Ecole Centrale de Nantes in 2001 and her B.B.A. in finance from Rice University.',
    ),
  ).toEqual(['Diplôme d’Ingénieur @ Ecole Centrale de Nantes', 'B.B.A. @ Rice University']));
