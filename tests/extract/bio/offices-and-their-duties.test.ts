/** Offices with what they are over, schools behind their universities, parts that one house has, and posts that nobody holds yet. */
import { describe, expect, it } from 'vitest';
import { postsAs } from './posts-as.ts';

const posts = (text: string) => postsAs('Ada Byron', text);

describe('what an office is over', () => {
  it.each([
    [
      'Ada Byron was Vice President of Looms and Yarn Research across Philips.',
      'Vice President of Looms and Yarn Research @ Philips',
    ],
    ['Earlier, Ada Byron was Chief Scientist of Spindles and Shuttles at Adobe.', 'Chief Scientist @ Adobe'],
  ])('is no house: %s', (text, post) => expect(posts(text)).toEqual([post]));

  it.each([
    [
      'Ada Byron is Vice Provost for Student Learning and Professor of Textiles at Baylor University.',
      ['Vice Provost for Student Learning @ Baylor University', 'Professor of Textiles @ Baylor University'],
    ],
    [
      'Ada Byron is Dean of Crafts and Applied Arts and Warp Family Professor of History at Tulane University.',
      ['Dean of Crafts and Applied Arts @ Tulane University', 'Warp Family Professor of History @ Tulane University'],
    ],
    [
      'Ada Byron is Distinguished Professor and holder of the Jane Doe Chair in Weaving at Rutgers University.',
      ['Distinguished Professor @ Rutgers University', 'Jane Doe Chair in Weaving @ Rutgers University'],
    ],
  ])('ends before the chair: %s', (text, expected) => expect(posts(text)).toEqual(expected));
});

describe('parts of a house', () => {
  it.each([
    [
      'Ada Byron was dean at the University of Wisconsin at Madison School of Nursing.',
      ['dean @ University of Wisconsin at Madison'],
    ],
    [
      'Ada Byron is a Reader of Textiles in the Ewe School of Crafts and of Law in the Ram School of Trade, both at Lund University.',
      ['Reader of Textiles @ Lund University', 'Reader of Law @ Lund University'],
    ],
    [
      'Ada Byron was a reader at Lund University, and director of the Ewe Center for Looms and of the Yarn Institute there.',
      ['reader @ Lund University', 'director @ Lund University', 'director @ Lund University'],
    ],
    [
      'In 1991 Ada Byron joined the Santa Fe Institute and was its Director until 2003.',
      ['Director @ Santa Fe Institute'],
    ],
  ])('belong to it: %s', (text, expected) => expect(posts(text)).toEqual(expected));
});

describe('no post', () => {
  it.each([
    'She is a finalist for first head of the Loom Institute at Yale University.',
    'She was short-listed for president of Yale University in 2012.',
    'She was one of three candidates for the post of dean of Tufts University.',
    'At Yale University she received the Excellent Junior Teacher Award and was called a Leading Scholar.',
  ])('is told by: %s', (text) =>
    expect(posts(`Ada Byron is a reader at Lund University. ${text}`)).toEqual(['reader @ Lund University']),
  );
});

it('reads a post behind the length of the stay', () =>
  expect(posts('Ada Byron spent five years at Philips and a year as visiting professor at Lund University.')).toContain(
    'visiting professor @ Lund University',
  ));
