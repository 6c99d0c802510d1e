/** Where a post is held when its own words do not name the house, or name only a part of it. */
import { describe, expect, it } from 'vitest';
import { datedAs, postsAs } from './posts-as.ts';

const posts = (text: string) => postsAs('Ada Byron', text);

describe('the house of a post', () => {
  it.each([
    'Ada Byron is a reader at the Elliott School of Lund University. She was dean of the Elliott School from 1994 to 2003.',
    'She was dean of the Elliott School from 1994 to 2003.\n\nThe Elliott School of Lund University has two chairs.',
  ])('is the one that has the part elsewhere: %s', (text) => expect(posts(text)).toContain('dean @ Lund University'));

  it('is the one that somebody came to, and not where the years before were spent', () =>
    expect(
      posts(
        'Ada Byron joined Lund University in 2012 after holding research fellowships at Uppsala University and the Newberry Library. She is now Professor of Loom History there and, since 2022, Director of the Centre for Weaving.',
      ),
    ).toEqual([
      'research fellowship @ Uppsala University',
      'research fellowship @ Newberry Library',
      'Professor of Loom History @ Lund University',
      'Director @ Lund University',
    ]));

  it('has a centre for what stands behind "of the"', () =>
    expect(
      posts(
        'In 2006 she joined Uppsala University, where she became professor in 2016 and heads the Ekman Center for Studies of the Inner Ear.',
      ),
    ).toContain('head of the Ekman Center for Studies of the Inner Ear @ Uppsala University'));

  it('stands before the town of its office', () =>
    expect(
      posts(
        'Ada Byron is Head of the World Bank Paris Office and Permanent Representative to the European institutions.',
      ),
    ).toEqual(['Head @ World Bank', 'Permanent Representative @ World Bank']));

  it('may be known by initials before the town of its office', () =>
    expect(posts('Ada Byron is Head of the NDB Lisbon Office.')).toEqual(['Head @ NDB']));

  it('is no part of the world', () =>
    expect(posts('She spent four years as head of division for South East Europe.')).toEqual([]));

  it('has a division with several fields', () =>
    expect(
      posts('She is on leave as Director of the Textile Research and Trade Division of the World Trade Organization.'),
    ).toEqual(['Director @ World Trade Organization']));

  it('has a programme with its subject', () =>
    expect(posts('She has been a visiting fellow at the Joint Program in Loom Studies of Lund University.')).toEqual([
      'visiting fellow @ Lund University',
    ]));

  it.each(['of one of its successors', 'of the International Loom Project'])('has no group %s', (whose) =>
    expect(posts(`Ada Byron is a reader at Lund University. She co-led the analysis group ${whose}.`)).toEqual([
      'reader @ Lund University',
    ]),
  );
});

describe('a subject', () => {
  it('that begins like a public body is none', () =>
    expect(posts('Ada Byron is Professor of Survey Methodology at Lund University.')).toEqual([
      'Professor of Survey Methodology @ Lund University',
    ]));

  it('has a place of study of its own', () =>
    expect(
      posts('She studied looms at Lund University, weaving at Uppsala University and knots at Aarhus University.'),
    ).toEqual(['— @ Lund University', '— @ Uppsala University', '— @ Aarhus University']));
});

describe('posts one after the other', () => {
  it('have each its years in a list of "as"', () =>
    expect(
      datedAs(
        'Ada Byron',
        'She has been with Siemens for most of her life, where she has worked in various positions: as a development engineer from 1999 to 2003, and as head of the loom group from 2007 to 2013.',
      ),
    ).toEqual(['development engineer @ Siemens 1999-2003', 'head @ Siemens 2007-2013']));

  it('go on behind a firm and the year it was founded in', () =>
    expect(
      datedAs(
        'Ada Byron',
        'Ada Byron is Chief Technology Officer at Loomworks, the company she founded in 2015, and Professor of Weaving at Lund University.',
      ),
    ).toEqual([
      'Chief Technology Officer @ Loomworks -',
      'founder @ Loomworks 2015-',
      'Professor of Weaving @ Lund University -',
    ]));

  it('may be one of rank at the place of the other', () =>
    expect(
      posts(
        'She was a reader at Lund University, and held a professorship at Aarhus University, partly as a Roe Distinguished Professor, between 2013 and 2018.',
      ),
    ).toContain('Roe Distinguished Professor @ Aarhus University'));
});

describe('offices for a time', () => {
  const HOME = 'Ada Byron is a reader at Lund University.';
  it.each([
    'She is a past president of the Loom Society of Sweden.',
    'She is vice president of the European Weaving Association.',
    'She was chair of the Roe Commission on Wool and Trade (2005–2008).',
    'She served as Chair of the Weaving and Knitting Board of the National Academy of Sciences.',
  ])('are no posts: %s', (text) => expect(posts(`${HOME} ${text}`)).toEqual(['reader @ Lund University']));

  it.each([
    ['She is president of the Loom Society of Sweden.', 'president @ Loom Society of Sweden'],
    ['She is vice president of Siemens.', 'vice president @ Siemens'],
  ])('are others than those that are held: %s', (text, post) => expect(posts(`${HOME} ${text}`)).toContain(post));
});
