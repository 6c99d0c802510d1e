/** Lists of employers in a life, one a line, and firms that are called like two or three people. */
import { expect, it } from 'vitest';
import { understand } from '../../../src/extract/understand.ts';
import { datedAs, postsAs } from './posts-as.ts';

it.each([
  [
    'Mott & Hargrave – Leeds, Yorkshire:  2003 – current.  Principal\nByron-Lund Associates – Bath:  1993-2003.  Partner\nArup – London: 1982-1988.  Senior Engineer',
    [
      'Principal @ Mott & Hargrave 2003-',
      'Partner @ Byron-Lund Associates 1993-2003',
      'Senior Engineer @ Arup 1982-1988',
    ],
  ],
  [
    '• Arup, London: 1990-1995, Graduate Engineer\n• Buro Happold, Bath: 1995-2004, Associate Director',
    ['Graduate Engineer @ Arup 1990-1995', 'Associate Director @ Buro Happold 1995-2004'],
  ],
  ['Old dams – Oregon: 1911. Concrete\nNew dams – Utah: 1950. Earth', []],
])('one a line: %s', (rows, expected) =>
  expect(datedAs('Ada Byron', `Ada Byron is told of below.\n${rows}\n`)).toEqual(expected),
);

it('takes a firm of two names for one house, and its list for a life', async () => {
  const { talks } = await understand(
    'Dinner Meeting\n\nSpeaker: Ada Byron, P.E., Mott & Hargrave\n\nMonday, May 8, 2023, 7:15 pm, Station Hotel\n\n"Holes in soft clay"\n\nWhat soft clay does to a hole is told from the diaries of builders, of whom some had luck and others had pumps.\n\nAbout our speaker\n\nEngineering Career\n\nA life among holes, with these employers:\nMott & Hargrave – Leeds:  2003 – current.  Principal\nArup – London: 1982-1988.  Senior Engineer\n',
  );
  expect(
    talks.flatMap(({ appearances }) => appearances.map((one) => one.affiliations.map(({ value }) => value))),
  ).toEqual([['Mott & Hargrave']]);
  expect(talks.flatMap(({ people }) => people.flatMap(({ career }) => career.map(({ role }) => role)))).toEqual([
    'Principal',
    'Senior Engineer',
  ]);
});

it('takes a firm of three names for one', () => {
  expect(
    postsAs('Ada Byron', 'She is a partner at Skidmore, Owings & Merrill and an adjunct professor at Rice University.'),
  ).toEqual(['partner @ Skidmore, Owings & Merrill', 'adjunct professor @ Rice University']);
});

it('tells no president of the section of a society', () => {
  expect(
    postsAs('Ada Byron', 'He is a life member of the ASCE and was president of the Utah Section in 2001.'),
  ).toEqual([]);
});
