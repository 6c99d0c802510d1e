/** Which house a post is held at where two posts, two fields or two houses share words. */
import { expect, it } from 'vitest';
import { postsAs } from './posts-as.ts';

it.each([
  [
    'Ada Byron was a postdoctoral researcher in the Division of Applied Physics and a member of the Light Initiative at Brown University.',
    ['postdoctoral researcher @ Brown University', 'member @ Brown University'],
  ],
  [
    'Ada Byron is a professor at Lund University, where she is a member of the Committee on Theoretical and Applied Optics.',
    ['professor @ Lund University'],
  ],
  [
    'Ada Byron is a scientist at Google. Before, she was a professor at Lund University. She was associate dean for research at the School of Engineering from 2010 to 2012.',
    ['scientist @ Google', 'professor @ Lund University', 'associate dean for research @ Lund University'],
  ],
  [
    'Ada Byron is a Reader in Biomedical Optics and School Lead in the School of Engineering at Lund University.',
    ['Reader in Biomedical Optics @ Lund University', 'School Lead @ Lund University'],
  ],
  [
    'Ada Byron worked at Varian Instruments as both a chemist and a software developer.',
    ['chemist @ Varian Instruments', 'software developer @ Varian Instruments'],
  ],
  [
    'Before, she honed her skills as a staff scientist at Lund University and an adjunct professor at the University of New Mexico.',
    ['staff scientist @ Lund University', 'adjunct professor @ University of New Mexico'],
  ],
  [
    'Ada Byron is an Amazon Scholar and a full professor at Lund University.',
    ['Amazon Scholar @ Amazon', 'full professor @ Lund University'],
  ],
  [
    "Ada Byron est vice-présidente de la Société Voltaire et professeure à l'Université de Toulouse.",
    ['vice-présidente @ Société Voltaire', 'professeure @ Université de Toulouse'],
  ],
  [
    'Ada Byron is a professor at Lund University and chair of the 2024 loom conference. She was a Distinguished Lecturer of the IEEE Signal Processing Society and is a member of the editorial boards of two journals.',
    ['professor @ Lund University'],
  ],
])('%s', (text, expected) => expect(postsAs('Ada Byron', text)).toEqual(expected));
