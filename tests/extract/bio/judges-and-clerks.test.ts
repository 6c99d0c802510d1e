/** What judges, and who worked for them, are said to have done. */
import { expect, it } from 'vitest';
import { portrayUnderstanding } from '../../../src/extract/portrait.ts';
import { understand } from '../../../src/extract/understand.ts';
import { datedAs } from './posts-as.ts';

it.each([
  ['Ada Byron has served on the High Court of Kenya since 2012.', ['judge @ High Court of Kenya 2012-']],
  [
    'From 2008 to 2014 he sat in the Supreme Court of Ireland and before that, from 2001 to 2008, in the High Court of Ireland.',
    ['judge @ Supreme Court of Ireland 2008-2014', 'judge @ High Court of Ireland 2001-2008'],
  ],
  [
    'Since 2014 he has sat in the Constitutional Court of Malawi, and before it, from 2008 to 2014, he sat in the Commercial Division of the High Court of Kenya.',
    ['judge @ Constitutional Court of Malawi 2014-', 'judge @ High Court of Kenya 2008-2014'],
  ],
  [
    'He clerked, first for the Honorable Ann Poe of the Tax Court of Canada (1990–91) and then for Justice Karl Doe at the Supreme Court of Oregon.',
    ['law clerk @ Tax Court of Canada 1990-1991', 'law clerk @ Supreme Court of Oregon -'],
  ],
])('%s', (text, expected) => {
  expect(datedAs('Ada Byron', text)).toEqual(expected);
});

it.each([
  'She sat in the audience at Carnegie Hall.',
  'He has often lectured at Kent University, Leeds University and Rice University.',
])('takes no post from "%s"', (text) => {
  expect(datedAs('Ada Byron', text)).toEqual([]);
});

it('reads the life of a lady paragraph by paragraph', async () => {
  const page =
    'Annual Law Lecture, 3 May 2024, 17:15, Hall 2\n\nDame Ada Byron will speak on ‘The Patient Bench’.\n\nHow long may a court wait before it answers? We ask why some judgments take years, and who is helped by the delay.\n\nLady Byron has sat on the Supreme Court of Ghana since 2016; earlier she taught.\n\nShe read law at Girton College, and later taught it at the University of Kent.\n';
  const { people } = portrayUnderstanding(await understand(page)) as {
    people: { career: { institution: string }[]; education: { institution: string }[] }[];
  };
  const houses = people.flatMap(({ career, education }) => [...career, ...education].map((one) => one.institution));
  expect(houses).toContain('University of Kent');
  expect(houses).toContain('Girton College, Cambridge');
});
