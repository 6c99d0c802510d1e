/** Lists of houses and posts in one sentence, and entries of which the years come last. */
import { expect, it } from 'vitest';
import { datedAs, postsAs } from './posts-as.ts';

it.each([
  [
    'Before that: composer-in-residence of the Banff Centre, 1999-2000; assistant conductor, Elm Valley Symphony, 2000-2003; fellow, Villa Roe, 2004.',
    [
      'composer-in-residence @ Banff Centre 1999-2000',
      'assistant conductor @ Elm Valley Symphony 2000-2003',
      'fellow @ Villa Roe 2004-2004',
    ],
  ],
  [
    'Earlier fellowships took her to the Huntington Library (2010–11) and the Getty Research Institute.',
    ['fellow @ Huntington Library 2010-2011', 'fellow @ Getty Research Institute -'],
  ],
  [
    'He was a member of the Executive Board of the European Central Bank from 2002 to 2010.',
    ['member of the Executive Board @ European Central Bank 2002-2010'],
  ],
  [
    'Ada Byron has been Vice-Chair of the Governing Board of the Bank of Norway since 2015.',
    ['Vice-Chair of the Governing Board @ Bank of Norway 2015-'],
  ],
])('%s', (text, expected) => {
  expect(datedAs('Ada Byron', text)).toEqual(expected);
});

it.each([
  [
    'She has also worked at Oracle, Intel and, for six years, Google.',
    ['worked @ Oracle', 'worked @ Intel', 'worked @ Google'].map((one) => one.replace('worked', '—')),
  ],
  [
    'He served on the faculties of Brown University and the University of Iowa.',
    ['faculty member @ Brown University', 'faculty member @ University of Iowa'],
  ],
  [
    'She is a professor at the University of Basel, where she heads the imaging facility.',
    ['professor @ University of Basel', 'head of the imaging facility @ University of Basel'],
  ],
  [
    'She is at Rice University, to which she came in 2015 from Brown University, having been a reader there since 2006.',
    ['— @ Rice University', 'reader @ Brown University'],
  ],
  [
    'She holds diplomas from the Royal College of Music and the Juilliard School.',
    ['diploma @ Royal College of Music', 'diploma @ Juilliard School'],
  ],
])('%s', (text, expected) => {
  expect(postsAs('Ada Byron', text)).toEqual(expected);
});

it.each([
  [
    'As visiting professor she taught at Rice University in Houston, at the University of Utah in Salt Lake City and at Brown University.',
    [
      'visiting professor @ Rice University',
      'visiting professor @ University of Utah',
      'visiting professor @ Brown University',
    ],
  ],
  ['She was a reader at the School of Loom Studies in London.', ['reader @ School of Loom Studies in London']],
])('leaves the town out of the name of a house that is known without it: %s', (text, expected) => {
  expect(postsAs('Ada Byron', text)).toEqual(expected);
});

it.each([
  'She worked with the director general of the Foreign Service.',
  'She qualified as a doctor at the University of Glasgow in 1985.',
  'She is a member of the governing board of the Elm Street School.',
])('takes no post from "%s"', (text) => {
  expect(postsAs('Ada Byron', text)).toEqual([]);
});
