/** What judges, and who worked for them, are said to have done. */
import { expect, it } from 'vitest';
import { portrayUnderstanding } from '../../../src/extract/portrait.ts';
import { understand } from '../../../src/extract/understand.ts';
import { datedAs } from './posts-as.ts';

it.each([
  ['Ada Byron has served on the High Court of Kenya since 2012.', ['judge @ High Court of Kenya 2012-']],
  [
    'From 2008 to 2014 she sat in the Court of Appeal of Ireland and before that, from 2001 to 2008, in the High Court of Ireland.',
    ['judge @ Court of Appeal of Ireland 2008-2014', 'judge @ High Court of Ireland 2001-2008'],
  ],
  [
    'Since 2014 she has sat in the Court of Appeal of Kenya, and before it, from 2008 to 2014, she sat in the Family Division of the High Court of Kenya.',
    ['judge @ Court of Appeal of Kenya 2014-', 'judge @ High Court of Kenya 2008-2014'],
  ],
  [
    'She also clerked, first for the Honorable Ann Poe of the U.S. Court of Appeals for the Ninth Circuit (1990–91) and then for Justice Karl Doe at the Supreme Court of Oregon.',
    ['law clerk @ U.S. Court of Appeals for the Ninth Circuit 1990-1991', 'law clerk @ Supreme Court of Oregon -'],
  ],
])('%s', (text, expected) => {
  expect(datedAs('Ada Byron', text)).toEqual(expected);
});

it.each(['She sat in the audience at Carnegie Hall.', 'She has lectured at the universities of Kent, Leeds and Hull.'])(
  'takes no post from "%s"',
  (text) => {
    expect(datedAs('Ada Byron', text)).toEqual([]);
  },
);

it('reads the life of a lady paragraph by paragraph', async () => {
  const page =
    'Annual Law Lecture, 3 May 2024, 17:15, Hall 2\n\nDame Ada Byron will speak on ‘The Patient Bench’.\n\nHow long may a court wait before it answers? We ask why some judgments take years, and who is helped by the delay.\n\nLady Byron has been a Justice of the Supreme Court of Ghana since 2016; before that she taught.\n\nShe read law at Girton College, and then taught it at the University of Hull.\n';
  const { people } = portrayUnderstanding(await understand(page)) as {
    people: { career: { institution: string }[]; education: { institution: string }[] }[];
  };
  const houses = people.flatMap(({ career, education }) => [...career, ...education].map((one) => one.institution));
  expect(houses).toContain('University of Hull');
  expect(houses).toContain('Girton College, Cambridge');
});
