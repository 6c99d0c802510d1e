/** Degrees told in a bracket behind the name, by their subject, by letters that hold it, or several at once. */
import { expect, it } from 'vitest';
import { datedAs, postsAs } from './posts-as.ts';

it.each([
  [
    'Ada Byron (Smith College, B.A. 1991; Yale University, Ph.D. 1999) is a curator at the Field Museum.',
    ['B.A. @ Smith College -1991', 'Ph.D. @ Yale University -1999', 'curator @ Field Museum -'],
  ],
  [
    'Ada Byron (Bryn Mawr A.B., 1971; Univ. of Iowa M.A., 1975, Ph.D., 1981) is a curator at the Field Museum.',
    [
      'A.B. @ Bryn Mawr College -1971',
      'M.A. @ Univ. of Iowa -1975',
      'Ph.D. @ Univ. of Iowa -1981',
      'curator @ Field Museum -',
    ],
  ],
  [
    "Ada Byron (Haverford BA '92, Brown PhD '99) is a curator at the Field Museum.",
    ['BA @ Haverford College -1992', 'PhD @ Brown -1999', 'curator @ Field Museum -'],
  ],
  [
    'Ada Byron (Oberlin College, BA, 1988; Duke University, MA, 1990; PhD, 1995) teaches weaving at Rice University.',
    [
      'BA @ Oberlin College -1988',
      'MA @ Duke University -1990',
      'PhD @ Duke University -1995',
      'taught @ Rice University -',
    ],
  ],
])('a bracket behind the name: %s', (text, expected) => expect(datedAs('Ada Byron', text)).toEqual(expected));

it.each([
  [
    'She earned a studio art degree from Pratt Institute and a Master of Architecture degree at the University of Virginia.',
    ['degree @ Pratt Institute', 'Master of Architecture degree @ University of Virginia'],
  ],
  [
    'He holds a degree in Philology (University of Seville) and took his magister in Asian studies at the University of Warsaw.',
    ['degree @ University of Seville', 'magister @ University of Warsaw'],
  ],
  ['She holds degrees from Reed College and Brown University.', ['degree @ Reed College', 'degree @ Brown University']],
  [
    'She holds degrees from Reed College (BA) and Brown University (MA, PhD).',
    ['BA @ Reed College', 'MA @ Brown University', 'PhD @ Brown University'],
  ],
  [
    'BSEE, Electrical Engineering, Purdue University, 1981; MSCE Civil Engineering (1983, Cornell University).',
    ['BSEE @ Purdue University', 'MSCE @ Cornell University'],
  ],
  ['She was given an honorary law degree from Rice University.', []],
  ['He is Master of Trinity College.', []],
])('%s', (text, expected) => expect(postsAs('Ada Byron', text)).toEqual(expected));
