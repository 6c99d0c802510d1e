/** What a life tells beside posts and is entered as none, and whose house a post is of that stands between others. */
import { describe, expect, it } from 'vitest';
import { postsAs } from './posts-as.ts';

const posts = (text: string) => postsAs('Ada Byron', text);

describe('what is no post', () => {
  it.each([
    [
      'Ada Byron received her PhD from the University of Kent, where she was co-advised by Professor Ann Roe and Professor John Doe, as a member of the KentLoom group.',
      ['PhD @ University of Kent'],
    ],
    [
      'Ada Byron is a professor at Lund University. She was named to Nordic Engineer magazine’s list of weavers.',
      ['professor @ Lund University'],
    ],
    [
      'Ada Byron is a reader at the University of Kent. She is a member of the Academy of Looms, an Honorary Member of ASTW, and has kept bees.',
      ['reader @ University of Kent'],
    ],
    ['Ada Byron joined the Inria Ethics Committee in 2003 and was its chair from 2008 to 2011.', []],
    [
      'Ada Byron was named a Searle Scholar in 2007 and an Investigator of the Allen Institute in 2012.',
      ['Investigator @ Allen Institute'],
    ],
    [
      'Ada Byron is a Professor of Weaving at the University of Kent, where she holds the Ann Roe Endowed Faculty Fellowship.',
      ['Professor of Weaving @ University of Kent'],
    ],
    [
      'Ada Byron received her PhD from ETH Zurich in 2009, working in the computational loom group at the Paul Scherrer Institute.',
      ['PhD @ ETH Zurich'],
    ],
    [
      'Ada Byron ist Professorin an der Universität Kiel. Die 51-jährige Wissenschaftlerin ist verheiratet.',
      ['Professorin @ Universität Kiel'],
    ],
    [
      'Ada Byron was a postdoctoral researcher at Loomville working on touch with weavers from Yale University.',
      ['postdoctoral researcher @ Loomville'],
    ],
    [
      'Ada Byron is an assistant professor at Lund University. She has been a member of the faculty at Lund University since 2011.',
      ['assistant professor @ Lund University'],
    ],
  ])('is left out: %s', (text, expected) => expect(posts(text)).toEqual(expected));
});

describe('the house of a post', () => {
  it.each([
    [
      'Ada Byron is a professor of botany at Yale University and Dean for Doctoral Education.',
      ['professor of botany @ Yale University', 'Dean for Doctoral Education @ Yale University'],
    ],
    [
      'Ada Byron is Founding Director of the Center for Loom Mechanics, Director of the Thread Core, and Professor of Botany at Lund University.',
      ['Founding Director @ Lund University', 'Director @ Lund University', 'Professor of Botany @ Lund University'],
    ],
    [
      'Ada Byron is a reader at the University of Kent. She directs the Pattern Mapping Group and served as Graduate Director of the department from 2015 to 2019.',
      [
        'reader @ University of Kent',
        'director of the Pattern Mapping Group @ University of Kent',
        'Graduate Director @ University of Kent',
      ],
    ],
    [
      'After a position as lecturer at Yale University, Ada Byron moved to Basel in 2015, where she is full professor.',
      ['full professor @ Basel', 'lecturer @ Yale University'],
    ],
    [
      'After a position as lecturer at Yale University, Ada Byron moved to Loomville in 2015, where she is full professor.',
      ['lecturer @ Yale University'],
    ],
    [
      'Ada Byron arrived at the University of Kent in 1971 as a Reader and then from 1974 to 1980 held the Loom Chair of Geometry.',
      ['Reader @ University of Kent', 'Loom Chair of Geometry @ University of Kent'],
    ],
    [
      'Ada Byron was on the faculty of the University of Kent until 2011, when she moved to her current professorship at Princeton.',
      ['faculty member @ University of Kent', 'professorship @ Princeton'],
    ],
    [
      'Ada Byron is a Professor Emeritus of Botany at the University of Kent and Professor Emeritus of Weaving and Loom chair holder at the University of Toronto.',
      ['Professor Emeritus @ University of Kent', 'Professor Emeritus @ University of Toronto'],
    ],
    [
      'Après un post-doctorat à l’université de Leeds, Ada Byron est chargée de recherche au CNRS.',
      ['post-doctorat @ University of Leeds', 'chargée de recherche @ CNRS'],
    ],
  ])('is found: %s', (text, expected) => expect(posts(text)).toEqual(expected));
});

describe('the house of a degree', () => {
  it.each([
    [
      'After earning her B.S. from Rice, Ada Byron earned her Ph.D. from the University of Kent.',
      ['B.S. @ Rice', 'Ph.D. @ University of Kent'],
    ],
    [
      'Ada Byron attended the University of Iowa, earning a BS degree in Botany, her PhD at Caltech and was a fellow at MIT.',
      ['BS degree @ University of Iowa', 'PhD @ Caltech', 'fellow @ MIT'],
    ],
    ['Ada Byron got her undergrad degree at Lund University in 1984.', ['undergrad degree @ Lund University']],
    [
      'Ada Byron studied botany at ETH Zürich (diploma 1991) and took her PhD at the University of Kent.',
      ['diploma @ ETH Zürich', 'PhD @ University of Kent'],
    ],
    ['Ada Byron soutient sa thèse en 1988 à l’université Paris-Sud.', ['PhD (thèse) @ université Paris-Sud']],
  ])('is found: %s', (text, expected) => expect(posts(text)).toEqual(expected));
});
