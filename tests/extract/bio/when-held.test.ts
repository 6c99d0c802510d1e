import { describe, expect, it } from 'vitest';
import { datedAs, heldAs } from './posts-as.ts';

const dated = (text: string) => datedAs('Ada Byron', text);
const held = (text: string) => heldAs('Ada Byron', text);

describe('when a post was held', () => {
  it.each([
    [
      'She was a fellow at Uppsala University, from 1998 to 2000; at the University of Bern (Switzerland), 2000-2003; and as a lecturer at Yale University, from 2003 to 2006.',
      [
        'fellow @ Uppsala University 1998-2000',
        'fellow @ University of Bern 2000-2003',
        'lecturer @ Yale University 2003-2006',
      ],
    ],
    [
      'She joined Siemens in 1991 as an analyst. From 1999 to 2004 she was manager of turbine research.',
      ['analyst @ Siemens 1991-', 'manager of turbine research @ Siemens 1999-2004'],
    ],
    [
      'Ada Byron is a professor at the University of Oregon. She has been at the Oregon Institute of River Ecology since 2002.',
      ['professor @ University of Oregon 2002-'],
    ],
    [
      'She spent three years as a fellow at Uppsala University and eleven years on the faculty of Rice University.',
      ['fellow @ Uppsala University -', 'faculty member @ Rice University -'],
    ],
    [
      'From 2004 to 2011 she worked at Bell Labs, first as a research scientist and from 2008 as a group leader.',
      ['research scientist @ Bell Labs 2004-2008', 'group leader @ Bell Labs 2008-2011'],
    ],
    [
      'From 2003 to 2012 Byron belonged to the faculty of Yale University, first as an assistant and, from 2009, as an associate professor.',
      ['assistant professor @ Yale University 2003-2009', 'associate professor @ Yale University 2009-2012'],
    ],
    [
      'At Google she had been a software engineer from 2009 and a research manager from 2014.',
      ['software engineer @ Google 2009-2014', 'research manager @ Google 2014-'],
    ],
    [
      'She was a lecturer in 2009 and a reader in 2014, both at the University of Leeds.',
      ['lecturer @ University of Leeds 2009-2009', 'reader @ University of Leeds 2014-2014'],
    ],
    [
      'En el año 2009 fue contratada como profesora titular en la Universidad de Sevilla. En el 2015 se incorporó como directora al Museo Nacional de Antropología.',
      ['profesora titular @ Universidad de Sevilla 2009-', 'directora @ Museo Nacional de Antropología 2015-'],
    ],
    [
      "Nel 2012 è stata nominata professoressa ordinaria all'Università di Padova.",
      ['professoressa ordinaria @ Università di Padova 2012-'],
    ],
  ])('tells where one post gave way to the next: %s', (text, expected) => expect(dated(text)).toEqual(expected));

  it('ends a post with the move away from its place', () =>
    expect(
      dated('She came to Yale University in 2013 from Google, where she had been an engineer since 2006.'),
    ).toContain('engineer @ Google 2006-2013'));

  it.each([
    ['From 2014 until its merger in 2019 she was a research scientist at Uber.', '2014-2019'],
    ['She was a research scientist at Uber from 2012 until she left in 2015.', '2012-2015'],
    ['She served as a research scientist at Uber until its sale in 2023.', '-2023'],
  ])('reads until when: %s', (text, years) => expect(dated(text)).toEqual([`research scientist @ Uber ${years}`]));

  it.each([
    [
      'Byron is Professor of Law at the University of Exeter. She moved to Exeter in 2019 from Google.',
      'Professor of Law @ University of Exeter 2019-',
    ],
    [
      'Byron is an associate professor at the University of California, San Diego. Before coming to San Diego in 2017 she travelled.',
      'associate professor @ University of California, San Diego 2017-',
    ],
    [
      'Byron is Professor of Law at Cornell University, which she joined in 2004; from 2012 to 2016 she chaired the department.',
      'Professor of Law @ Cornell University 2004-',
    ],
    [
      'Byron is Curator of Maps at the British Museum, a post she has held since 2017, and a lecturer at the University of Leeds.',
      'Curator of Maps @ British Museum 2017-',
    ],
    [
      'Byron is Professor of Law at Cornell University, to which she came in 2017, and a lecturer at the University of Leeds.',
      'lecturer @ University of Leeds -',
    ],
  ])('takes the coming to a place for the beginning: %s', (text, expected) => expect(dated(text)).toContain(expected));

  it('makes no post of a town that somebody moved to', () =>
    expect(dated('Byron is a lecturer at Cornell University. She moved to Exeter in 2019.')).toEqual([
      'lecturer @ Cornell University -',
    ]));

  it('reads the years of three degrees in turn', () =>
    expect(
      dated('She received her B.Eng., M.Eng. and Ph.D. degrees from Osaka University in 1995, 1997 and 2000.'),
    ).toEqual([
      'B.Eng. @ Osaka University -1995',
      'M.Eng. @ Osaka University -1997',
      'Ph.D. @ Osaka University -2000',
    ]));
});

describe('whether a post is still held', () => {
  it('holds the last that was taken up', () =>
    expect(
      held(
        'She was a postdoc at Yale University from 2015 to 2018. She joined Cornell University as an assistant professor in 2018.',
      ),
    ).toEqual(['postdoc @ Yale University: NO', 'assistant professor @ Cornell University: YES']));

  it('holds it beside an office at the same place', () =>
    expect(
      held('Byron is director of the Optics Lab at Yale University, where she became an associate professor in 2018.'),
    ).toContain('associate professor @ Yale University: YES'));

  it.each([
    ['She will join Cornell University as an assistant professor in 2031.', 'UNKNOWN'],
    ['She is a professor at Yale University. She joined Cornell University as a lecturer in 2018.', 'UNKNOWN'],
    ['She joined Cornell University as a lecturer in 2018 and became a reader in 2022 at Yale University.', 'UNKNOWN'],
    ['She joined Cornell University as a lecturer in 1988 and has retired since.', 'UNKNOWN'],
  ])('leaves open whether it is: %s', (text, ongoing) =>
    expect(held(text).find((post) => post.includes('Cornell'))).toMatch(new RegExp(`: ${ongoing}$`)),
  );
});
