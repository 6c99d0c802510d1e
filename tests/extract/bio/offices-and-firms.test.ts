/** Offices of universities and agencies by their duty, heads of firms that no list has, and what is no post. */
import { expect, it } from 'vitest';
import { postsAs } from './posts-as.ts';

it.each([
  [
    'Ada Byron is a professor at the University of Iowa. She served as Associate Dean for Teaching of the College of Fine Arts from 1998 to 2001 and was interim Provost in 2010.',
    [
      'professor @ University of Iowa',
      'Associate Dean for Teaching @ University of Iowa',
      'interim Provost @ University of Iowa',
    ],
  ],
  [
    'Ada Byron is a professor at the University of Iowa. He was Assistant Dean for Students of the School of Law.',
    ['professor @ University of Iowa', 'Assistant Dean for Students @ University of Iowa'],
  ],
  [
    'Ada Byron joined the NIH in 2001 as a program officer for imaging and became deputy division director in 2007.',
    ['program officer @ NIH', 'deputy division director @ NIH'],
  ],
  [
    'Dr. Byron is Professor of Surgery at Rush Medical College and Chief of the Division of Thoracic Surgery at Stroger Hospital.',
    ['Professor of Surgery @ Rush Medical College', 'Chief @ Stroger Hospital'],
  ],
])('an office by its duty: %s', (text, expected) => expect(postsAs('Ada Byron', text)).toEqual(expected));

it.each([
  [
    'She was the co-founding CEO of Loomwing Sensors, Inc, a maker of sensors for looms.',
    ['co-founding CEO @ Loomwing Sensors'],
  ],
  [
    'Ada was the founder and chief technology officer of Shuttlewise, a young company that was sold to Philips.',
    ['founder and chief technology officer @ Shuttlewise'],
  ],
  [
    'She was chief scientist at Quellwerk, a developer of compilers, and a co-founder of Mossgate Labs, a provider of maps.',
    ['chief scientist @ Quellwerk', 'co-founder @ Mossgate Labs'],
  ],
])('the head of a firm: %s', (text, expected) => expect(postsAs('Ada Byron', text)).toEqual(expected));

it.each(['Ada is also a published poet and a slow but keen flautist.', 'She is an amateur violinist.'])(
  'what somebody does at leisure is no post: %s',
  (text) => expect(postsAs('Ada Byron', `Ada Byron is an engineer at Google. ${text}`)).toEqual(['engineer @ Google']),
);

it('takes one society for no house of the fellows of another', () => {
  expect(
    postsAs(
      'Ada Byron',
      'She is a Fellow of the American Institute of Weaving Engineers, Fellow of the American Chemical Society, and a past chair of the Conference on Membranes.',
    ),
  ).toEqual([]);
});
