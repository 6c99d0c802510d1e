import { describe, expect, it } from 'vitest';
import { datedAs, heldAs, postsAs } from './posts-as.ts';

const NAME = 'Ada Byron';

describe('posts that a house gives', () => {
  it.each([
    [
      'She worked as a statistician at the Met Office until 2014, when the University of Leeds recruited her as professor of geography.',
      ['statistician @ Met Office -2014', 'professor @ University of Leeds 2014-'],
    ],
    [
      'Until 2014, when Duke University hired her as an associate professor, she was a lecturer at Cornell University.',
      ['associate professor @ Duke University 2014-', 'lecturer @ Cornell University -2014'],
    ],
    [
      'Ada Byron was on the faculty at Cornell University from 2001 to 2009, at which point she moved to Yale University as the Bell Professor of Physics.',
      ['faculty member @ Cornell University 2001-2009', 'Bell Professor of Physics @ Yale University 2009-'],
    ],
  ])('reads: %s', (text, expected) => expect(datedAs(NAME, text)).toEqual(expected));
});

describe('how long a post has been held', () => {
  it.each([
    ['Ada Byron has been a curator at the British Museum for the past six years.', 'YES'],
    ['Ada Byron has been a curator at the British Museum for over a decade.', 'YES'],
    ['Ada Byron was a curator at the British Museum for six years.', 'NO'],
  ])('tells whether it is held still: %s', (text, ongoing) =>
    expect(heldAs(NAME, text)).toEqual([`curator @ British Museum: ${ongoing}`]),
  );
});

describe('what a post is over', () => {
  it.each([
    [
      'In 2011 she took up the chair in machine learning at Kyoto University.',
      'chair in machine learning @ Kyoto University',
    ],
    [
      'She is a program manager for fusion at Sandia National Laboratories.',
      'program manager for fusion @ Sandia National Laboratories',
    ],
    ['She was named deputy director of the Santa Fe Institute in 2015.', 'deputy director @ Santa Fe Institute'],
    ['She is a consultant rheumatologist at the Charité.', 'consultant rheumatologist @ Charité'],
  ])('reads: %s', (text, expected) => expect(postsAs(NAME, text)).toEqual([expected]));

  it('leaves a chair of a part of the house alone', () => {
    expect(postsAs(NAME, 'She is chair of the department at Kyoto University.')).toEqual(['chair @ Kyoto University']);
  });
});

describe('careers in other languages', () => {
  it.each([
    [
      'Zuvor war sie wissenschaftliche Mitarbeiterin am Institut für Seerecht in Kiel und Gastdozentin an der Universität Wien.',
      ['wissenschaftliche Mitarbeiterin @ Institut für Seerecht in Kiel', 'Gastdozentin @ Universität Wien'],
    ],
    [
      'Elle a rejoint EDF en 2010 comme ingénieure d’études avant de fonder en 2018 la société Ondelia.',
      ['ingénieure d’études @ EDF', 'founder @ Ondelia'],
    ],
    [
      'Ada Byron es catedrática en la Universidad de Salamanca. Fue decana de su facultad entre 2012 y 2016.',
      ['catedrática @ Universidad de Salamanca', 'decana @ Universidad de Salamanca'],
    ],
  ])('reads: %s', (text, expected) => expect(postsAs(NAME, text)).toEqual(expected));
});

describe('a head beside a post', () => {
  it('takes "its head" for one of the house before', () => {
    expect(
      datedAs(NAME, 'She has been a curator at the British Museum since 2001 and its head of research since 2010.'),
    ).toEqual(['curator @ British Museum 2001-', 'head @ British Museum 2010-']);
  });
});

describe('houses that no list has', () => {
  it.each([
    [
      'After four years at Siemens she moved to Tarvo, where she led the pricing team.',
      'leader of the pricing team @ Tarvo',
    ],
    [
      'She divides her time between Yale University, where she teaches law, and Tarvo, where she is a consultant.',
      'consultant @ Tarvo',
    ],
    [
      'She has held roles at Google and, most recently, Tarvo, where she is a software engineer.',
      'software engineer @ Tarvo',
    ],
    [
      'She ran the speech group at Nuance and then set up her own company, Tarvo, of which she is chief executive.',
      'chief executive @ Tarvo',
    ],
    ['She co-founded Tarvo and Melisse, two firms that make lamps.', 'co-founder @ Melisse'],
    ['She founded Tarvo in 2010 (since sold to a bank) and Melisse Cloud in 2020.', 'founder @ Melisse Cloud'],
    [
      'She is a co-founder and the scientific adviser of Tarvo, a company that makes lamps.',
      'scientific adviser @ Tarvo',
    ],
    ['Together with two friends she founded Tarvo, a company that repairs clocks.', 'founder @ Tarvo'],
    ['In 2020 she left Google to found Tarvo, a maker of lamps.', 'founder @ Tarvo'],
  ])('reads: %s', (text, expected) => expect(postsAs(NAME, text)).toContain(expected));

  it('takes no town for one', () => {
    expect(postsAs(NAME, 'After her studies she moved to Toronto, where she was a translator.')).toEqual([]);
  });
});

describe('posts that share a house or follow each other', () => {
  it.each([
    [
      'She held postdoctoral positions at Caltech and at the Weizmann Institute of Science, the latter as a Minerva Fellow.',
      ['postdoctoral position @ Caltech -', 'Minerva Fellow @ Weizmann Institute of Science -'],
    ],
    [
      'She became a lecturer (2007), senior lecturer (2012) and finally professor (2018) at Aarhus University.',
      [
        'lecturer @ Aarhus University 2007-',
        'senior lecturer @ Aarhus University 2012-',
        'professor @ Aarhus University 2018-',
      ],
    ],
    [
      'Ada Byron was at McGill University from 2000 to 2010, first as a postdoctoral fellow and then as an assistant professor.',
      ['postdoctoral fellow @ McGill University 2000-', 'assistant professor @ McGill University -2010'],
    ],
    [
      'From 2009 to 2014 she was a researcher at CERN and then an associate professor at Lund University.',
      ['researcher @ CERN 2009-2014', 'associate professor @ Lund University -'],
    ],
    [
      'She has been seconded from the University of Kinshasa to the World Health Organization since 2022 as a technical officer.',
      ['technical officer @ World Health Organization 2022-'],
    ],
    [
      'She was director of the Fitzwilliam Museum, from which she retired in 2017.',
      ['director @ Fitzwilliam Museum -2017'],
    ],
    [
      'She rose through the ranks at Pfizer, from chemist to vice president for research.',
      ['chemist @ Pfizer -', 'vice president for research @ Pfizer -'],
    ],
    [
      'She did a postdoc with Carl Roe at Yale University and another at Cornell University.',
      ['postdoc @ Yale University -', 'postdoc @ Cornell University -'],
    ],
  ])('reads: %s', (text, expected) => expect(datedAs(NAME, text)).toEqual(expected));

  it('gives the head of a part to the house of the next post', () => {
    expect(
      postsAs(NAME, 'She is head of the Department of Optics and a director at the Weizmann Institute of Science.'),
    ).toEqual(['head @ Weizmann Institute of Science', 'director @ Weizmann Institute of Science']);
  });
});

it('tells whose bio it is also where the name begins with an accent', () => {
  const text = 'Étienne Roe, ancien élève de Polytechnique, a rejoint EDF en 2011 comme ingénieur de recherche.';
  expect(postsAs('Étienne Roe', text)).toContain('ingénieur de recherche @ EDF');
});

describe('clauses that go on from a post', () => {
  it.each([
    [
      'A research fellowship at Yale University was followed by a lectureship at Lund University from 2014 to 2018.',
      ['research fellowship @ Yale University -', 'lecturer @ Lund University 2014-2018'],
    ],
    [
      'She moved to Leeds from Duke University, on whose faculty she had been Assistant Professor (2005–2010) and then Associate Professor (2010–2014).',
      ['Assistant Professor @ Duke University 2005-2010', 'Associate Professor @ Duke University 2010-2014'],
    ],
    [
      'She was a lecturer at Yale University from 2003 to 2008 and then, from 2008 until 2012, a reader.',
      ['lecturer @ Yale University 2003-2008', 'reader @ Yale University 2008-2012'],
    ],
    [
      'She started as an actuary at the Bank of England, which she left in 2003 to become Lecturer at the University of Leeds.',
      ['actuary @ Bank of England -', 'Lecturer @ University of Leeds 2003-'],
    ],
    [
      'Professor of Law in Helsinki since 2016, Ada Byron was previously a lecturer at the University of Tartu.',
      ['Professor of Law @ Helsinki 2016-', 'lecturer @ University of Tartu -'],
    ],
    [
      'In 2024–2025 she is on leave at the World Bank, where she serves as a senior economist.',
      ['senior economist @ World Bank 2024-2025'],
    ],
    [
      'She was on leave in 2022–23 as a fellow of the Wissenschaftskolleg zu Berlin, and will take up the directorship of the Heyman Center in 2026.',
      ['fellow @ Wissenschaftskolleg zu Berlin 2022-2023', 'directorship @ Heyman Center 2026-'],
    ],
    [
      'Since 2019 she has also advised the City of Boston as its Chief Data Advisor.',
      ['Chief Data Advisor @ City of Boston 2019-'],
    ],
    [
      'Ada Byron leads the working group on river ice at the Weizmann Institute of Science.',
      ['leader of the working group @ Weizmann Institute of Science -'],
    ],
    [
      'Zwischen 2012 und 2016 leitete sie eine Nachwuchsgruppe am Max-Planck-Institut für Physik.',
      ['Leiterin einer Nachwuchsgruppe @ Max-Planck-Institut für Physik 2012-2016'],
    ],
    ['Daarna werkte zij drie jaar als onderzoeker bij Deltares.', ['onderzoeker @ Deltares -']],
  ])('reads: %s', (text, expected) => expect(datedAs(NAME, text)).toEqual(expected));
});

describe('what founders are besides', () => {
  it.each([
    [
      'Ada Byron is co-founder and Chief Technology Officer of Tarvo.',
      ['co-founder and Chief Technology Officer @ Tarvo'],
    ],
    [
      'Ada Byron is the founder and scientific director of Tarvo, and a lecturer at Yale University.',
      ['founder and scientific director @ Tarvo', 'lecturer @ Yale University'],
    ],
    [
      'In 2006 UCL appointed her to a readership; in 2014 she took a lectureship at the University of Leeds.',
      ['reader @ UCL', 'lecturer @ University of Leeds'],
    ],
  ])('reads: %s', (text, expected) => expect(postsAs(NAME, text)).toEqual(expected));
});

describe('further ways of telling where a post is held', () => {
  it.each([
    [
      'She spent a decade as an economist at the Law Commission before being appointed to a chair at the University of Warwick in 2016.',
      ['economist @ Law Commission -', 'chair @ University of Warwick 2016-'],
    ],
    [
      'Ada Byron divides her week between Siemens, as a consultant in optics, and Lund University, as a reader.',
      ['consultant @ Siemens -', 'reader @ Lund University -'],
    ],
    [
      'She left Yale University, where she was a lecturer, for Lund University as a reader.',
      ['lecturer @ Yale University -', 'reader @ Lund University -'],
    ],
    [
      'Ada Byron is the recipient of two prizes and the director of the Santa Fe Institute.',
      ['director @ Santa Fe Institute -'],
    ],
    ['Elle a travaillé chez EDF en tant qu’ingénieure de recherche.', ['ingénieure de recherche @ EDF -']],
    [
      'Elle dirige le laboratoire de glaciologie de l’Université Grenoble Alpes.',
      ['director of the laboratoire de glaciologie @ Université Grenoble Alpes -'],
    ],
    ['She is Vice President of Engineering, Siemens.', ['Vice President of Engineering @ Siemens -']],
  ])('reads: %s', (text, expected) => expect(datedAs(NAME, text)).toEqual(expected));
});
