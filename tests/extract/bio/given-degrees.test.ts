/** Degrees that a university is said to have given, and studies told one after the other. */
import { expect, it } from 'vitest';
import { datedAs } from './posts-as.ts';

it.each([
  [
    'Rice University gave her a bachelor’s degree in chemistry in 1984, and Duke University, to which she went later, a master’s degree in law.',
    ['bachelor’s degree @ Rice University -1984', 'master’s degree @ Duke University -'],
  ],
  ['The University of Iowa awarded her a PhD in Geology in 1989.', ['PhD @ University of Iowa -1989']],
  ['Brown University, where Karl Doe guided her thesis, gave her the Ph.D.', ['Ph.D. @ Brown University -']],
  ['She went to the University of Kent as an undergraduate.', ['undergraduate @ University of Kent -']],
  [
    'Ada Byron studied piano at the Royal College of Music and conducting at the Juilliard School.',
    ['— @ Royal College of Music -', '— @ Juilliard School -'],
  ],
  [
    'She did her undergraduate work at Reed College and her graduate work at Cornell University.',
    ['undergraduate @ Reed College -', '— @ Cornell University -'],
  ],
  [
    'His doctorate in political economy is from Tufts University (1982), his master’s degree from Brown University.',
    ['doctorate @ Tufts University -1982', 'master’s degree @ Brown University -'],
  ],
  [
    'Born in Graz, Austria, in 1959, Ada Byron has a Ph.D. in Economics from the University of Kent.',
    ['Ph.D. @ University of Kent -'],
  ],
])('%s', (text, expected) => {
  expect(datedAs('Ada Byron', text)).toEqual(expected);
});

it.each([
  'The University of Iowa awarded her an honorary doctorate in 1989.',
  'The University of Iowa gave her students a prize.',
  'The University of Kent granted him leave to complete his PhD in 2003.',
  'The Royal Society gave her a medal for her doctorate.',
])('takes no degree from "%s"', (text) => {
  expect(datedAs('Ada Byron', text)).toEqual([]);
});

it('tells work from studies', () => {
  expect(datedAs('Ada Byron', 'She studied law at Leiden University and worked at the bar in Utrecht.')).toEqual([
    '— @ Leiden University -',
  ]);
});
