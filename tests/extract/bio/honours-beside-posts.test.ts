/** Honours, trades and projects that stand beside posts, and posts that share the house of one before them. */
import { describe, expect, it } from 'vitest';
import { datedAs, postsAs } from './posts-as.ts';

const posts = (text: string) => postsAs('Ada Byron', text);

describe('beside posts', () => {
  it.each([
    [
      'Ada Byron’s awards include a Fellowship in Weaving from the Ann Roe Foundation, the NSF Director’s Young Weaver Award, and a medal.',
      [],
    ],
    [
      'Ada Byron works at Lund University. She is an elected member of the Nordic Organisation for Looms (NOL), and of two academies.',
      ['— @ Lund University'],
    ],
    [
      'Ada Byron joined Lund University in 2004. She is a Fellow of the IEEE and ACM, a Loom Alliance Distinguished Visiting Fellow, and a former Swedish-American Fulbright Scholar.',
      ['— @ Lund University'],
    ],
    ['Ada Byron is a Fellow of the Royal Society and a Professor of Weaving.', []],
    [
      'Ada Byron is a political scientist and a tenured faculty member at the University of Kent.',
      ['tenured faculty member @ University of Kent'],
    ],
    ['Ada Byron is a political scientist at the University of Kent.', ['political scientist @ University of Kent']],
    [
      'Ada Byron is a reader at the University of Kent. She is a principal investigator in a Cluster of Excellence and a co-investigator in a European network.',
      ['reader @ University of Kent'],
    ],
    [
      'Ada Byron was a lecturer from 2001 to 2009, and from 2004 to 2007 head of outreach at the Loom Research Center.',
      ['head @ Loom Research Center'],
    ],
    [
      'Ada Byron é engenheira civil, mestre em Ecologia pela Universidade Federal do Ceará e doutora em Botânica pela Universidade de Lisboa.',
      ['mestre @ Universidade Federal do Ceará', 'PhD (doutora) @ Universidade de Lisboa'],
    ],
    [
      'Ada Byron es ingeniera industrial por la Universidad de Chile y profesora titular de la Universidad de Salamanca.',
      ['ingeniera industrial @ Universidad de Chile', 'profesora titular @ Universidad de Salamanca'],
    ],
    [
      'A move to Lund University in 1996 brought her first faculty position, an associate professorship in weaving.',
      ['associate professorship @ Lund University'],
    ],
  ])('is not taken for one: %s', (text, expected) => expect(posts(text)).toEqual(expected));
});

describe('the house of a post', () => {
  it.each([
    [
      'Ada Byron is the Instrument Scientist for the Loom constellation at the Jet Propulsion Laboratory.',
      ['Instrument Scientist @ Jet Propulsion Laboratory'],
    ],
    ['Ada Byron joined NASA in 2011. She is the Chief of the Dust Processes Lab, Code 617, at GSFC.', ['Chief @ GSFC']],
    [
      'Ada Byron is a Professor in the Department of Music of Lund University and an Adjunct Professor in Linguistics.',
      ['Professor @ Lund University', 'Adjunct Professor @ Lund University'],
    ],
    [
      'From 1990 to 1999 Ada Byron was on the faculty of Lund University, as assistant and then associate professor in Civil Engineering, and before that a fellow at Yale University.',
      ['assistant professor @ Lund University', 'associate professor @ Lund University', 'fellow @ Yale University'],
    ],
    [
      'Ada Byron returned to Lund University as a lecturer from 1977 to 1989. In 1989 she was appointed Research Professor for 1989 to 1994.',
      ['lecturer @ Lund University', 'Research Professor @ Lund University'],
    ],
    [
      'Ada Byron was a manager at Philips from 2001 to 2005. In 2006 she was appointed Research Professor.',
      ['manager @ Philips'],
    ],
    ['Ada Byron was the principal investigator of the NASA mission Loom at UCLA.', ['principal investigator @ UCLA']],
    ['Ada Byron worked as part time Manager of R&D at Philips.', ['Manager of R&D @ Philips']],
    [
      'Ada Byron is als hoogleraar Weefkunde verbonden aan de Universiteit Leiden. Daarvoor werkte zij als universitair docent aan de Universiteit Twente, en later bij Philips.',
      ['hoogleraar Weefkunde @ Universiteit Leiden', 'universitair docent @ Universiteit Twente'],
    ],
  ])('is found: %s', (text, expected) => expect(posts(text)).toEqual(expected));
});

describe('the house of a degree', () => {
  it.each([
    [
      'Ada Byron started her studies at Lund University and finished her Master’s degree there in 2007.',
      ['Master’s degree @ Lund University'],
    ],
    [
      'Ada Byron studied botany at Lund University and completed her diploma in weaving in 1995.',
      ['diploma @ Lund University'],
    ],
    [
      'Ada Byron studierte Botanik an der Universität Kiel und schloss 1995 ihr Diplom im Bereich Moose ab.',
      ['Diplom @ Universität Kiel'],
    ],
    ['Ada Byron holds an MSE in weaving from Yale University.', ['MSE @ Yale University']],
  ])('is found: %s', (text, expected) => expect(posts(text)).toEqual(expected));
});

it('takes the day that opens a page for no time of a post', () =>
  expect(datedAs('Ada Byron', 'date 2017-05 Ada Byron is a reader at Lund University.')).toEqual([
    'reader @ Lund University -',
  ]));
