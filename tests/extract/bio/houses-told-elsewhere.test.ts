/** Where a post is held when its own words do not name the house, or name only a part of it. */
import { describe, expect, it } from 'vitest';
import { datedAs, postsAs } from './posts-as.ts';

const posts = (text: string) => postsAs('Ada Byron', text);

describe('the house of a post', () => {
  it.each([
    'Ada Byron is a reader at the Elliott School of Lund University. She was dean of the Elliott School from 1994 to 2003.',
    'She was dean of the Elliott School from 1994 to 2003.\n\nThe Elliott School of Lund University has two chairs.',
  ])('is the one that has the part elsewhere: %s', (text) => expect(posts(text)).toContain('dean @ Lund University'));

  it('is a part of no other where it is known by itself', () =>
    expect(
      posts(
        'Ada Byron is a lecturer at the Institute for Advanced Study.\n\nThe Institute for Advanced Study at Lund University has no chairs.',
      ),
    ).toEqual(['lecturer @ Institute for Advanced Study']));

  it('is the one that somebody came to, and not where the years before were spent', () =>
    expect(
      posts(
        'Ada Byron joined Lund University in 2012 after holding research fellowships at Uppsala University and the Newberry Library. She is now Reader in Loom History there and, since 2019, Head of the Centre for Weaving.',
      ),
    ).toEqual([
      'research fellowship @ Uppsala University',
      'research fellowship @ Newberry Library',
      'Reader in Loom History @ Lund University',
      'Head @ Lund University',
    ]));

  it('has a centre for what stands behind "of the"', () =>
    expect(
      posts(
        'In 2006 she joined Uppsala University, where she became reader in 2011 and heads the Ekman Center for Studies of the Inner Ear.',
      ),
    ).toContain('head of the Ekman Center for Studies of the Inner Ear @ Uppsala University'));

  it('stands before the town of its office', () =>
    expect(
      posts('Ada Byron is Head of the World Bank Paris Office and Senior Adviser on the towns of the north.'),
    ).toEqual(['Head @ World Bank', 'Senior Adviser @ World Bank']));

  it('may be known by initials before the town of its office', () =>
    expect(posts('Ada Byron is Head of the NDB Lisbon Office.')).toEqual(['Head @ NDB']));

  it('is no part of the world', () =>
    expect(posts('She was for six years the head of unit for South East Europe.')).toEqual([]));

  it('has a division with several fields', () =>
    expect(
      posts('She is on leave as Director of the Textile and Harbour Division of the Baltic Customs Union.'),
    ).toEqual(['Director @ Baltic Customs Union']));

  it('has a programme with its subject', () =>
    expect(posts('She is a senior researcher at the Joint Program in Loom Studies of Lund University.')).toEqual([
      'senior researcher @ Lund University',
    ]));

  it.each(['of one of its successors', 'of the International Loom Project'])('has no group %s', (whose) =>
    expect(posts(`Ada Byron is a reader at Lund University. She co-led the analysis group ${whose}.`)).toEqual([
      'reader @ Lund University',
    ]),
  );
});

describe('a subject', () => {
  it('that begins like a public body is none', () =>
    expect(posts('Ada Byron is Professor of Survey Design at Lund University.')).toEqual([
      'Professor of Survey Design @ Lund University',
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
        'She has been with Siemens for most of her life, where she has done many things: as a test engineer from 1999 to 2003, and as head of the loom group from 2007 to 2013.',
      ),
    ).toEqual(['test engineer @ Siemens 1999-2003', 'head @ Siemens 2007-2013']));

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
        'She was a reader at Lund University, and held a professorship at Aarhus University, partly as a Roe Distinguished Professor, between 2008 and 2012.',
      ),
    ).toContain('Roe Distinguished Professor @ Aarhus University'));
});

describe('offices for a time', () => {
  const HOME = 'Ada Byron is a reader at Lund University.';
  it.each([
    'She is past president of the Loom Society of Sweden.',
    'She is vice president of the European Weaving Association.',
    'She was chair of the Roe Commission on Wool and Trade (2005–2008).',
    'She served as Chair of the Weaving and Knitting Board of the Nordic Academy of Crafts.',
  ])('are no posts: %s', (text) => expect(posts(`${HOME} ${text}`)).toEqual(['reader @ Lund University']));

  it.each([
    ['She is president of the Loom Society of Sweden.', 'president @ Loom Society of Sweden'],
    ['She is vice president of Siemens.', 'vice president @ Siemens'],
    ['She is vice president of Federation University Australia.', 'vice president @ Federation University Australia'],
    ['She is vice president of the Fraunhofer Society.', 'vice president @ Fraunhofer Society'],
  ])('are others than those that are held: %s', (text, post) => expect(posts(`${HOME} ${text}`)).toContain(post));
});
