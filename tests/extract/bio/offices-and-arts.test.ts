import { describe, expect, it } from 'vitest';
import { postsAs } from './posts-as.ts';

const posts = (text: string) => postsAs('Ada Byron', text);

describe('posts in law, the arts, the press and the state', () => {
  it.each([
    ['Ada Byron was appointed as a Justice of Appeal of the Court of Appeal in 2016.', ['Justice @ Court of Appeal']],
    ['Ada Byron was a circuit judge at Leeds Combined Court Centre.', ['circuit judge @ Leeds Combined Court Centre']],
    ['Ada Byron was governor of the Central Bank of Malta from 2003 to 2008.', ['governor @ Central Bank of Malta']],
    [
      'She has been a visiting artist at the British School at Rome and an educator at the Asian Art Museum.',
      ['visiting artist @ British School at Rome', 'educator @ Asian Art Museum'],
    ],
    [
      'Ada Byron worked at the Chicago Tribune as a reporter and features editor.',
      ['reporter @ Chicago Tribune', 'features editor @ Chicago Tribune'],
    ],
    ['Ada Byron is a senior editor at Quellwerk.', ['senior editor @ Quellwerk']],
    [
      'She was a seconded national expert at the European Commission.',
      ['seconded national expert @ European Commission'],
    ],
    ['Sono professoressa ordinaria all’Università di Torino.', ['professoressa ordinaria @ Università di Torino']],
  ])('%s', (text, expected) => {
    expect(posts(text)).toEqual(expected);
  });

  it.each([
    'She is a deputy editor at the Journal of Weaving.',
    'Ada Byron is a governor of the Elm Street School.',
    'Ada Byron worked for the Department of Justice of the state for a year.',
  ])('takes no post from "%s"', (text) => {
    expect(posts(text).filter((post) => !post.startsWith('—'))).toEqual([]);
  });
});
