/** Degrees of professions, offices at the house of now, and towns that share the name of a university town. */
import { describe, expect, it } from 'vitest';
import { postsAs } from './posts-as.ts';

const posts = (text: string) => postsAs('Ada Byron', text);

describe('degrees', () => {
  it.each([
    [
      'Ada Byron received her undergraduate and medical degrees from Lund University.',
      ['undergraduate @ Lund University', 'medical degree @ Lund University'],
    ],
    [
      'Ada Byron earned her law and doctoral degrees from Yale University.',
      ['law degree @ Yale University', 'doctoral degree @ Yale University'],
    ],
    [
      'Ada Byron completed her degrees at Lund University and at Yale University.',
      ['degree @ Lund University', 'degree @ Yale University'],
    ],
    ['An undergraduate alumna of Reed College, Ada Byron likes looms.', ['graduated @ Reed College']],
  ])('are read: %s', (text, expected) => expect(posts(text)).toEqual(expected));
});

describe('offices', () => {
  it.each([
    [
      'Ada Byron was senior vice president for research and dean at Yale University.',
      ['senior vice president for research @ Yale University', 'dean @ Yale University'],
    ],
    [
      'Ada Byron is a reader at Lund University. She served as Department Head from 2001 to 2004 and is now Associate Provost for Faculty Success.',
      [
        'reader @ Lund University',
        'Department Head @ Lund University',
        'Associate Provost for Faculty Success @ Lund University',
      ],
    ],
  ])('are told apart: %s', (text, expected) => expect(posts(text)).toEqual(expected));
});

it.each(['Ada Byron spent her working life in Cambridge, Massachusetts.', 'Ada Byron has worked in Oxford, Ohio.'])(
  'takes no university from a town of America: %s',
  (text) => expect(posts(text)).toEqual([]),
);
