import { describe, expect, it } from 'vitest';
import { datedAs, postsAs } from './posts-as.ts';

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
    [
      'For more than a decade she worked as a curator of European glass at the Montreal Museum of Fine Arts.',
      ['curator of European glass @ Montreal Museum of Fine Arts'],
    ],
    [
      'She joined the Louvre in 2011 as its founding curator of Prints and Chief Curator.',
      ['founding curator of Prints @ Louvre', 'Chief Curator @ Louvre'],
    ],
    [
      'Ada Byron has been in the Faculty at the University of Toulouse, Yale University, and London School of Economics.',
      [
        'faculty member @ University of Toulouse',
        'faculty member @ Yale University',
        'faculty member @ London School of Economics',
      ],
    ],
    [
      'She joined the Bundesbank as an economist and shortly afterwards took over as Head of the Modelling Unit.',
      ['economist @ Bundesbank', 'Head @ Bundesbank'],
    ],
    [
      'She joined the Statistical Institute of Jamaica as a statistician and reached the rank of chief economist.',
      ['statistician @ Statistical Institute of Jamaica', 'chief economist @ Statistical Institute of Jamaica'],
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

  it('keeps each of two stays with its own years and place', () => {
    expect(
      datedAs(
        'Ada Byron',
        'She spent two years at the University of Oslo (2001–2003) as a postdoc and three years at Ghent University (2003–2006) as a lecturer.',
      ),
    ).toEqual(['postdoc @ University of Oslo 2001-2003', 'lecturer @ Ghent University 2003-2006']);
    expect(
      datedAs(
        'Ada Byron',
        'She began as an associate at the law firm of Roe & Poe, and in 2005, became of counsel to Quellwerk Partners.',
      ),
    ).toEqual(['associate @ Roe & Poe -', 'of counsel @ Quellwerk Partners 2005-']);
  });
});
