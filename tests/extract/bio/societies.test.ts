/** What somebody is in a society, a network or a working group besides the posts held. */
import { describe, expect, it } from 'vitest';
import { postsAs } from './posts-as.ts';

const HOME = 'Ada Byron is a reader at the University of Bath.';
const READER = ['reader @ University of Bath'];

describe('memberships', () => {
  it.each([
    'She is a Fellow of ASCE.',
    'Ada Byron is a chartered member of the ACM.',
    'She is a student member of ASHRAE.',
    'She is a member of the SEFI and an elected member of the ISI.',
    'She is a member of the Deep Lakes Collaboration.',
    'She has been an AGU member for ten years.',
    'Among her distinctions is the fellowship of the ACM.',
    'She is secretary of a working group of the World Health Organization.',
    'She will be chair of a task force of SCOR.',
    "Elle est membre senior de l'Institut universitaire de France.",
  ])('are no posts: %s', (text) => expect(postsAs('Ada Byron', `${HOME} ${text}`)).toEqual(READER));

  it.each([
    ['She was a junior fellow of the Harvard Society of Fellows.', 'junior fellow @ Harvard Society of Fellows'],
    ['She is a member of the Vector Institute.', 'member @ Vector Institute'],
    ['She is a member of GERAD.', 'member @ GERAD'],
    [
      'She was Vice-Chair of the Governing Board of the Bank of Norway.',
      'Vice-Chair of the Governing Board @ Bank of Norway',
    ],
  ])('are posts in houses of research and of the state: %s', (text, expected) =>
    expect(postsAs('Ada Byron', `${HOME} ${text}`)).toContain(expected),
  );

  it('name a field, and no house of it', () =>
    expect(postsAs('Ada Byron', `${HOME} She was Director of Economic Research.`)).toEqual(READER));

  it('leave work for a firm that no list has without a house', () =>
    expect(postsAs('Ada Byron', `${HOME} She remains an adviser to Glint.`)).toEqual(READER));
});
