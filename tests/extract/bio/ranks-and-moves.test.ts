/** Ranks told one after the other, moves between houses, and what stands beside posts without being one. */
import { describe, expect, it } from 'vitest';
import { postsAs } from './posts-as.ts';

describe('ranks of one house', () => {
  it.each([
    [
      'She joined Lund University as an assistant professor in 2009, promoted to associate professor in 2013.',
      ['assistant professor @ Lund University', 'associate professor @ Lund University'],
    ],
    [
      'She is a reader at the University of Bath. She was appointed as Lecturer, promoted to Senior Lecturer and Professor at the University of Kent.',
      [
        'reader @ University of Bath',
        'Lecturer @ University of Kent',
        'Senior Lecturer @ University of Kent',
        'Professor @ University of Kent',
      ],
    ],
    [
      'She became a lecturer at Durham University (ten years, and Fellow of Hatfield College).',
      ['lecturer @ Durham University'],
    ],
    [
      'She is a professor at the University of Kent. She was Head of School (Physics, Leeds, 2011-2014).',
      ['professor @ University of Kent', 'Head @ Leeds'],
    ],
  ])('are read from: %s', (text, expected) => expect(postsAs('Ada Byron', text)).toEqual(expected));
});

describe('moves', () => {
  it.each([
    [
      'After her PhD at Cornell University in 1991, she taught at Duke University, returning to Cornell as an associate professor in 1996.',
      ['PhD @ Cornell University', 'taught @ Duke University', 'associate professor @ Cornell'],
    ],
    [
      'She is on leave from Uppsala University, where she is a professor of geology, to hold a chair at the Halden Institute for Ice Research.',
      ['professor @ Uppsala University', 'chair @ Halden Institute for Ice Research'],
    ],
    ['She came to Google from the Morning Planet, where she drew weather maps as head of graphics.', []],
    ['She came to Google from the Daily Times, where she was head of maps.', ['head @ Daily Times']],
    [
      'Byron’s earlier experience includes co-founding a design studio, Inkwell, as well as leading Ericsson’s Paper Lab.',
      ['co-founder @ Inkwell', 'leader of the Paper Lab @ Ericsson'],
    ],
    [
      'She is the Director of the Water Ethics Board at the U.S. National Academies of Sciences, Engineering, and Medicine. She began her career at the Academies as a programme officer and became the Director of the Water Ethics Board in 2003.',
      [
        'Director @ National Academies of Sciences, Engineering, and Medicine',
        'programme officer @ National Academies of Sciences, Engineering, and Medicine',
      ],
    ],
    [
      'She worked as a postdoc at Yale University and as a staff fellow at the U.S. National Institutes of Health.',
      ['postdoc @ Yale University', 'staff fellow @ National Institutes of Health'],
    ],
    ['She studied at Cambridge for her doctorate in classics.', ['doctorate @ Cambridge']],
  ])('are followed in: %s', (text, expected) => expect(postsAs('Ada Byron', text)).toEqual(expected));
});

describe('no posts', () => {
  it.each([
    ['She was appointed a Commander of the British Empire by the Queen in 2011.', []],
    ['She was made an Officer of the Order of Canada in 2019.', []],
    [
      'She is a curator at the Natural History Museum and has worked closely with UNESCO over ten years.',
      ['curator @ Natural History Museum'],
    ],
    [
      'She was chief scientist of the Met Office (2009), member of the Board of Trustees of the Rothamsted Institute (4 years) and NERC (2012-2016).',
      ['chief scientist @ Met Office'],
    ],
    [
      'She is a Professor Emerita of Mechanical Engineering (ME) at Rice University.',
      ['Professor Emerita @ Rice University'],
    ],
    [
      'She is Head of the Research Department at the European Central Bank. She is on leave from Kent, as Head of the Research Department of the European Central Bank.',
      ['Head @ European Central Bank'],
    ],
  ])('are read into: %s', (text, expected) => expect(postsAs('Ada Byron', text)).toEqual(expected));
});
