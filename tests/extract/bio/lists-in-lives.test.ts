/** Lists of houses and posts in one sentence, and entries of which the years come last. */
import { expect, it } from 'vitest';
import { datedAs, postsAs } from './posts-as.ts';

it.each([
  [
    'Earlier: artist-in-residence of the Banff Centre, 1999-2000; assistant curator, Elm Valley Rooms, 2000-2003; fellow, Villa Roe, 2004.',
    [
      'artist-in-residence @ Banff Centre 1999-2000',
      'assistant curator @ Elm Valley Rooms 2000-2003',
      'fellow @ Villa Roe 2004-2004',
    ],
  ],
  [
    'Two fellowships brought him to the Library of Congress (2010–11) and the Getty Research Institute.',
    ['fellow @ Library of Congress 2010-2011', 'fellow @ Getty Research Institute -'],
  ],
  [
    'He was a member of the Executive Board of the European Central Bank from 2002 to 2010.',
    ['member of the Executive Board @ European Central Bank 2002-2010'],
  ],
  [
    'In 2015 she became Vice President of the Governing Board of Norges Bank.',
    ['Vice President of the Governing Board @ Norges Bank 2015-'],
  ],
])('%s', (text, expected) => {
  expect(datedAs('Ada Byron', text)).toEqual(expected);
});

it.each([
  ['He worked at Oracle, Intel and, for two summers, Google.', ['— @ Oracle', '— @ Intel', '— @ Google']],
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
    'She taught as visiting professor at Rice University in Houston, at Fordham University in New York City and at Brown University.',
    [
      'visiting professor @ Rice University',
      'visiting professor @ Fordham University',
      'visiting professor @ Brown University',
    ],
  ],
  ['She was a reader at the School of Loom Studies in London.', ['reader @ School of Loom Studies in London']],
])('leaves the town out of the name of a house that is known without it: %s', (text, expected) => {
  expect(postsAs('Ada Byron', text)).toEqual(expected);
});

it.each([
  'He worked with the director general of Interpol.',
  'She qualified as a doctor at the University of Glasgow in 1985.',
  'She is a member of the governing board of Elm Street School.',
])('takes no post from "%s"', (text) => {
  expect(postsAs('Ada Byron', text)).toEqual([]);
});
