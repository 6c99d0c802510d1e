import { describe, expect, it } from 'vitest';
import { readBio } from '../../../src/extract/bio/bio-reader.ts';
import { identityText } from '../../../src/extract/mapped-text.ts';

function read(text: string) {
  const ground = { source: text, mapped: identityText(text), method: 'RULE' as const };
  return readBio({ ground, start: 0, end: text.length }, { name: 'Ada Byron', isPostLine: false });
}
const posts = (text: string) =>
  read(text).career.map(({ role, institution, start, end, ongoing }) => [role, institution.value, start, end, ongoing]);

describe('bios', () => {
  it.each([
    [
      'Ada Byron is an assistant professor at Stanford University.',
      [['assistant professor', 'Stanford University', null, null, 'YES']],
    ],
    [
      'From 2007 to 2010 she was a postdoctoral fellow at Microsoft Research.',
      [['postdoctoral fellow', 'Microsoft Research', '2007', '2010', 'NO']],
    ],
    ['She has been a professor at ETH Zurich since 2015.', [['professor', 'ETH Zurich', '2015', null, 'YES']]],
    [
      'She received her PhD in Physics from Cornell University in 2004.',
      [['PhD', 'Cornell University', null, '2004', 'NO']],
    ],
    [
      'She earned a BSc and an MSc from Stanford University.',
      [
        ['BSc', 'Stanford University', null, null, 'NO'],
        ['MSc', 'Stanford University', null, null, 'NO'],
      ],
    ],
    ['She is a co-founder of Lumina-labs, a start-up.', [['co-founder', 'Lumina-labs', null, null, 'YES']]],
  ])('reads: %s', (text, expected) => expect(posts(text)).toEqual(expected));

  it('puts what came before first', () => {
    const { career } = read(
      'She is a professor at Stanford University. Before moving to Stanford University, she was a lecturer at the University of Oxford.',
    );
    expect(career[1]).toMatchObject({ role: 'lecturer', ongoing: 'NO', precedes: [0] });
  });

  it('names advisers and interests', () => {
    const { mentions, interests } = read(
      'She obtained her PhD from MIT under the supervision of Clara Novak. Her research interests include machine learning.',
    );
    expect(mentions).toMatchObject([{ kind: 'ADVISER', name: { value: 'Clara Novak' } }]);
    expect(interests.map(({ value }) => value)).toEqual(['machine learning']);
  });

  it.each([
    'Her work has been covered by the New York Times.',
    'She received the Gold Medal of the Royal Society in 2019.',
    'John Smith is a professor at Stanford University.',
    'She likes hiking near the University of Oxford.',
    'Her e-mail is ada@example.org and her telephone is +44 20 7946 0000.',
  ])('reads no post from: %s', (text) => expect(posts(text)).toEqual([]));
});
