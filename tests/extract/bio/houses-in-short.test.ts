import { describe, expect, it } from 'vitest';
import { datedAs, postsAs } from './posts-as.ts';

const NAME = 'Ada Byron';

describe('houses that were told before', () => {
  it.each([
    [
      'She heads the optics section of Bell Labs. She came to the Labs as a research scientist (2001-2006) and was then senior scientist (2006-2011).',
      ['research scientist @ Bell Labs 2001-2006', 'senior scientist @ Bell Labs 2006-2011'],
    ],
    [
      'She is a professor at the University of California, Davis. After a fellowship at Kyoto University in 2008, she went to Davis as a lecturer in 2010.',
      ['fellowship @ Kyoto University 2008-2008', 'lecturer @ University of California, Davis 2010-'],
    ],
  ])('go by a part of their names: %s', (text, expected) =>
    expect(datedAs(NAME, text)).toEqual(expect.arrayContaining(expected)),
  );

  it('are those of the positions that a list tells behind them', () => {
    expect(
      datedAs(
        NAME,
        'Since 1999, she has held several leadership positions at Siemens including Manager of Control Systems and Director of Energy Research.',
      ),
    ).toEqual(['Manager of Control Systems @ Siemens 1999-', 'Director of Energy Research @ Siemens 1999-']);
  });

  it('were founded in other years by the verb of the first', () => {
    expect(
      datedAs(
        NAME,
        'In 1991 she co-founded Loom Systems, and in 1995 Tidewater Graphics, of which she was chief scientist until 1999.',
      ),
    ).toEqual([
      'co-founder @ Loom Systems 1991-',
      'co-founder @ Tidewater Graphics 1995-',
      'chief scientist @ Tidewater Graphics -1999',
    ]);
  });
});

describe('initials at a university', () => {
  it('are a part of it', () => {
    expect(postsAs(NAME, 'She joined RQX at MIT as a postdoctoral associate in 1995.')).toEqual([
      'postdoctoral associate @ MIT',
    ]);
  });
});

describe('elections and offices', () => {
  it.each([
    ['In 1995 she was elected Rector of ETH Zurich, an office she held until 2001.', ['Rector @ ETH Zurich 1995-2001']],
    [
      'In 2003 she was elected Dean of Science at the University of Leeds.',
      ['Dean of Science @ University of Leeds 2003-'],
    ],
    [
      'In 1976 he was appointed professor at ETH Zurich, from which he retired at the end of July 2004.',
      ['professor @ ETH Zurich 1976-2004'],
    ],
  ])('last until they are told to end: %s', (text, expected) => expect(datedAs(NAME, text)).toEqual(expected));

  it.each([
    'In 2014, she was named by the Governor to the Vermont Commission on Rivers.',
    'She is currently a member of the Cornell University Press board.',
    'She is an IBM Fellow, an ACM Fellow and an IEEE Fellow.',
    'Ada Byron (Hertz Fellow 1981, Princeton) works on liquids.',
    '2009-15, President of the Board, Swiss National Science Foundation.',
  ])('are no posts where others hold them, or a board does: %s', (text) => expect(postsAs(NAME, text)).toEqual([]));

  it('leads no research of a house as if that were the house', () => {
    expect(
      postsAs(
        NAME,
        "She is Chief Scientist at IBM Research, where she leads IBM's research and development on lenses.",
      ),
    ).toEqual(['Chief Scientist @ IBM Research']);
  });
});

describe('degrees', () => {
  it.each([
    [
      "She is a graduate of the University of Leeds (BE'84), Rice University (MS'86), and Yale University (PhD'90).",
      ['BE @ University of Leeds', 'MS @ Rice University', 'PhD @ Yale University'],
    ],
    ['She has an SB and SM degree from MIT.', ['SB @ MIT', 'SM degree @ MIT']],
    [
      'Studied botany, University of Leeds; Doctorate in Soil Science, ETH Zurich, 1991; Postgraduate degree in Law, Rice University, 1994.',
      ['Doctorate @ ETH Zurich', 'Postgraduate degree @ Rice University'],
    ],
  ])('are read as letters and in rows: %s', (text, expected) =>
    expect(postsAs(NAME, text)).toEqual(expect.arrayContaining(expected)),
  );

  it('have years of two digits', () => {
    expect(datedAs(NAME, "She is a graduate of Rice University (MS'86) and Yale University (PhD'09).")).toEqual([
      'MS @ Rice University -1986',
      'PhD @ Yale University -2009',
    ]);
  });

  it('beside a name have the year behind the house', () => {
    expect(
      datedAs(
        NAME,
        'Ada Byron, Ph.D. in Civil Engineering, Rice University, 1961, started as an engineer at Bell Labs.',
      ),
    ).toEqual(['Ph.D. @ Rice University -1961', 'engineer @ Bell Labs -']);
  });
});

describe('lives in other languages', () => {
  it.each([
    [
      'W 1971 uzyskał stopień magistra na Uniwersytecie Wrocławskim, a w 1976 obronił pracę doktorską na Uniwersytecie Jagiellońskim.',
      ['magister @ Uniwersytet Wrocławski -1971', 'PhD (doktorat) @ Uniwersytet Jagielloński -1976'],
    ],
    [
      'W latach 1980-1983 był dziekanem Wydziału Chemii Uniwersytetu Wrocławskiego, a w latach 1985-1989 prorektorem tej uczelni.',
      ['dziekan @ Uniwersytet Wrocławski 1980-1983', 'prorektor @ Uniwersytet Wrocławski 1985-1989'],
    ],
    ['Jako profesor wizytujący pracował na Uniwersytecie w Bonn.', ['profesor wizytujący @ Uniwersytet w Bonn -']],
    [
      'Maestra y Doctora en Botánica por la Universidad de Chile (2004).',
      ['Maestra @ Universidad de Chile -2004', 'PhD (Doctora) @ Universidad de Chile -2004'],
    ],
    ["Dall'inizio del 2012, sono vicepresidente dell'INFN.", ['vicepresidente @ INFN 2012-']],
    [
      'Assistante (1991-1994) puis maître de recherche (1994-1999) à l’Université Brown, elle avait passé un an comme chercheuse à Xerox PARC.',
      [
        'Assistante @ Université Brown 1991-1994',
        'maître de recherche @ Université Brown 1994-1999',
        'chercheuse @ Xerox PARC -',
      ],
    ],
    [
      'Depuis 2011 : Présidente du département de botanique (Université de Namur)',
      ['Présidente @ Université de Namur 2011-'],
    ],
  ])('are read: %s', (text, expected) => expect(datedAs(NAME, text)).toEqual(expected));
});

it('takes for employer whose branch it is, and no university of the town before it', () => {
  expect(postsAs(NAME, 'Ada Byron is a geologist at the Oslo branch of Velum Optics.')).toEqual([
    'geologist @ Velum Optics',
  ]);
});
