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
