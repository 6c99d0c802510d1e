/** Posts in lists without prepositions, of ministries, regions and memberships, and headings that lead to a life. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/extract/understand.ts';
import { heldAs, postsAs } from './posts-as.ts';

it.each([
  [
    'Postdoc Paul Scherrer Institute (1992-1994), Senior Researcher Lund University, Sweden (1994-1997), Adj. Professor of Chemistry Lund University (since 2005).',
    ['Postdoc @ Paul Scherrer Institute', 'Senior Researcher @ Lund University', 'Adj. Professor @ Lund University'],
  ],
  [
    'Ada Byron is a Senior Scholar (on leave) in the Department of Physics at Rutgers University. She is serving as a Program Director at the Department of Energy.',
    ['Senior Scholar @ Rutgers University', 'Program Director @ Department of Energy'],
  ],
  ['Ada Byron is a member of the IEEE Computer Society, a member of the ACM, and a member of USENIX.', []],
  [
    'Ada Byron is Director and Scientific Member at the Fritz Haber Institute.',
    ['Director @ Fritz Haber Institute', 'Scientific Member @ Fritz Haber Institute'],
  ],
  [
    'In 2011 Ada Byron took a position at Lund University, where she leads a research group focused on sensing for Energy Materials.',
    ['position @ Lund University'],
  ],
  [
    'Ada Byron is a manager at the Department of Energy in Germantown, MD. She was a professor in the Department of Energy at Politecnico di Milano.',
    ['manager @ Department of Energy', 'professor @ Politecnico di Milano'],
  ],
  [
    'Ada Byron is a Consultant Vascular Surgeon at the University Hospital of Wales and Clinical Lead for Stroke at Lund University. She was Chief Nutritionist of UNICEF.',
    [
      'Consultant Vascular Surgeon @ University Hospital of Wales',
      'Clinical Lead @ Lund University',
      'Chief Nutritionist @ UNICEF',
    ],
  ],
  ['A statistician from the Universidad Nacional de Córdoba.', []],
  [
    'Ada Byron is a Visiting Professor of Zhejiang University, Hangzhou, and was a professor at Leeds.',
    ['Visiting Professor @ Zhejiang University', 'professor @ Leeds'],
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
