/** Posts in lists without prepositions, of ministries, regions and memberships, and headings that lead to a life. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/extract/understand.ts';
import { heldAs, postsAs } from './posts-as.ts';

it.each([
  [
    'Postdoc Weizmann Institute (2001-2003), Senior Researcher Ghent University, Belgium (2003-2008), Adj. Professor of Botany Ghent University (since 2011).',
    ['Postdoc @ Weizmann Institute', 'Senior Researcher @ Ghent University', 'Adj. Professor @ Ghent University'],
  ],
  [
    'Ada Byron is a Senior Scholar (on leave) in the Department of Physics at Rutgers University. She is serving as a Program Director at the Department of Energy.',
    ['Senior Scholar @ Rutgers University', 'Program Director @ Department of Energy'],
  ],
  ['Ada Byron is a member of the IEEE Computer Society, a member of the ACM, and a member of USENIX.', []],
  [
    'Ada Byron is Director and Scientific Member at the Weierstrass Institute.',
    ['Director @ Weierstrass Institute', 'Scientific Member @ Weierstrass Institute'],
  ],
  [
    'In 2011 Ada Byron took a position at Lund University, where she leads a research group on the dyeing of silk.',
    ['position @ Lund University'],
  ],
  [
    'Ada Byron is a manager at the Department of Energy in Houston, TX. She was a professor in the Department of Energy at Politecnico di Milano.',
    ['manager @ Department of Energy', 'professor @ Politecnico di Milano'],
  ],
  [
    'Ada Byron is a Consultant Vascular Surgeon at the University Hospital of Basel and Clinical Lead for Stroke at Lund University. She was Chief Nutritionist of UNICEF.',
    [
      'Consultant Vascular Surgeon @ University Hospital of Basel',
      'Clinical Lead @ Lund University',
      'Chief Nutritionist @ UNICEF',
    ],
  ],
  ['A geologist from the Universidad de Granada.', []],
  [
    'Ada Byron is a Visiting Professor of Tongji University, Shanghai, and was a professor at Leeds.',
    ['Visiting Professor @ Tongji University', 'professor @ Leeds'],
  ],
])('%s', (text, expected) => expect(postsAs('Ada Byron', text)).toEqual(expected));

it('ends a post that somebody formerly held', () => {
  expect(heldAs('Ada Byron', 'Ada Byron is a former CTO for the EMEA region at Dell.')).toEqual(['CTO @ Dell: NO']);
});

describe('a heading without a colon', () => {
  it.each(['Vita', 'Authors and biography', 'Biographical details'])('leads to the life: %s', async (heading) => {
    const { talks } = await understand(
      `Lecture\nLooms that count\nAda Byron MBChB FRCS(Ed)\nThursday 16 May 2013, 19:30\nGreat Hall\n\nHow looms count, and what it means for weavers and for those who pay them.\n\n${heading}\nStudied physics at Lund University, lecturer at the University of Bath (1991-1992), professor at the University of Leeds (since 2004).\n`,
    );
    expect(talks.map(({ appearances }) => appearances.map(({ name }) => name.value))).toEqual([['Ada Byron']]);
    const roles = talks[0]?.people.find(({ name }) => name.value === 'Ada Byron')?.career.map(({ role }) => role);
    expect(roles).toEqual(expect.arrayContaining(['professor', 'lecturer']));
  });
});
