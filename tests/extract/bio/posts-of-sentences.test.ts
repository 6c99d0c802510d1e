import { describe, expect, it } from 'vitest';
import { readBio } from '../../../src/extract/bio/bio-reader.ts';
import { identityText } from '../../../src/extract/mapped-text.ts';

const posts = (text: string) => {
  const ground = { source: text, mapped: identityText(text), method: 'RULE' as const };
  return readBio({ ground, start: 0, end: text.length }, { name: 'Ada Byron', isPostLine: false }).career.map(
    ({ role, institution }) => `${role} @ ${institution.value}`,
  );
};

const ROLES = [
  'lecturer',
  'senior lecturer',
  'assistant professor',
  'associate professor',
  'full professor',
  'adjunct professor',
  'visiting professor',
  'research scientist',
  'senior research scientist',
  'research fellow',
  'postdoctoral researcher',
  'postdoctoral fellow',
  'graduate student',
  'software engineer',
  'project manager',
  'curator',
  'director of research',
  'group leader',
];
const FRAMES: readonly (readonly [string, string])[] = [
  ['She was a ROLE at Cornell University from 2003 to 2008.', 'Cornell University'],
  ['Byron is currently a ROLE at Stanford University.', 'Stanford University'],
  ['Before that, she spent three years as a ROLE at Princeton University.', 'Princeton University'],
  ['Since 2015 she has been a ROLE at ETH Zurich.', 'ETH Zurich'],
  ['Dr. Byron previously worked as a ROLE at Quellwerk.', 'Quellwerk'],
  ['She joined Yale University as a ROLE in 2012.', 'Yale University'],
];
const GRID = ROLES.flatMap((role) =>
  FRAMES.map(([frame, employer]) => [frame.replace('ROLE', role), [`${role} @ ${employer}`]] as const),
);

describe('posts that a sentence states', () => {
  it.each(GRID)('reads: %s', (text, expected) => expect(posts(text)).toEqual(expected));

  it.each([
    ['Before joining MIT she worked as a software engineer at Bloomberg.', ['software engineer @ Bloomberg']],
    [
      'She was a doctoral student at Yale University, where she also received her PhD in 2011.',
      ['doctoral student @ Yale University', 'PhD @ Yale University'],
    ],
    ['Her PhD, which she completed at Caltech in 2009, won a prize.', ['PhD @ Caltech']],
    [
      'She held postdoctoral positions at Duke University and Cornell University.',
      ['postdoctoral position @ Duke University', 'postdoctoral position @ Cornell University'],
    ],
    [
      'She is a research scientist in the Vision Laboratory of the University of Oxford.',
      ['research scientist @ University of Oxford'],
    ],
    ['She holds a PhD from MIT, where her advisor was Clara Novak.', ['PhD @ MIT']],
    ['Von 2010 bis 2016 war sie Gastprofessorin an der Universität Wien.', ['Gastprofessorin @ Universität Wien']],
    ['Sinds 2020 is zij onderzoeker bij Deltares.', ['onderzoeker @ Deltares']],
  ])('reads: %s', (text, expected) => expect(posts(text)).toEqual(expected));

  it.each([
    'She was awarded the Hartmann Prize in 2024.',
    'His advisor was Clara Novak.',
    'She is an elected fellow of the Royal Society.',
    'Her hobbies are chess and the history of Oxford.',
    'Her book appeared with Princeton University Press.',
    'The department of physics thanks its donors.',
  ])('reads no post from: %s', (text) => expect(posts(text)).toEqual([]));
});
