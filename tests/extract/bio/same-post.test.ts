/** Posts that a page tells twice are read once. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/extract/understand.ts';

async function postsIn(text: string): Promise<string[]> {
  const { talks } = await understand(text);
  return talks.flatMap(({ people }) =>
    people.flatMap(({ career }) => career.map(({ role, institution }) => `${role} @ ${institution.value}`)),
  );
}

const PAGE = (post: string, bio: string) => `Title: Sorting networks of small depth

Speaker: Ilse Vandamme, ${post}

Date: 11 June 2026, 10:00

Abstract: We sort with few comparators and say how many are needed.

Bio: ${bio}
`;

describe('a post beside the name', () => {
  it.each([
    [
      'Professor, University of Hull',
      'Ilse Vandamme is Whitfield Professor of Logic at the University of Hull.',
      ['Whitfield Professor of Logic @ University of Hull'],
    ],
    [
      'Principal Economist, Oxbow Institute',
      'Ilse Vandamme joined Oxbow in 2016.',
      ['Principal Economist @ Oxbow Institute'],
    ],
    [
      'Assistant Professor, Nanyang Technological University',
      'Ilse Vandamme joined NTU as Nanyang Assistant Professor in 2019.',
      ['Nanyang Assistant Professor @ Nanyang Technological University'],
    ],
    [
      'Professor, University of Hull',
      'Ilse Vandamme is a visiting professor at the University of Hull.',
      ['visiting professor @ University of Hull', 'Professor @ University of Hull'],
    ],
  ])('%s, is that of the bio or not: %s', async (post, bio, posts) => {
    expect(await postsIn(PAGE(post, bio))).toEqual(posts);
  });
});
