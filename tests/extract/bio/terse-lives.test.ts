/** Lives in note form: years first, degrees in brackets, several posts in the bracket behind a house. */
import { describe, expect, it } from 'vitest';
import { placesOfStudy } from '../../../src/extract/bio/places-of-study.ts';
import { datedAs, postsAs } from './posts-as.ts';

describe('a life in note form', () => {
  it.each([
    [
      '2019– Reader, University of Leeds; 2012–19 Lecturer, University of Sussex.',
      ['Reader @ University of Leeds 2019-', 'Lecturer @ University of Sussex 2012-2019'],
    ],
    [
      '2001 BSc, University of Ghana; 2005 PhD, Uppsala University.',
      ['BSc @ University of Ghana -2001', 'PhD @ Uppsala University -2005'],
    ],
    [
      'Professor, Department of Economics, Rice University (since 2015; Reader 2009–2015; Lecturer 2003–2009).',
      [
        'Professor @ Rice University 2015-',
        'Reader @ Rice University 2009-2015',
        'Lecturer @ Rice University 2003-2009',
      ],
    ],
    ['Ada Byron (BA Yale 2005, PhD Berkeley 2011) works on tides.', ['BA @ Yale -2005', 'PhD @ Berkeley -2011']],
  ])('is read: %s', (text, expected) => expect(datedAs('Ada Byron', text)).toEqual(expected));

  it.each([
    [
      'She was a postdoc in the group of Anders Holm, then at Leiden University, and a lecturer at Uppsala University.',
      ['postdoc @ Leiden University', 'lecturer @ Uppsala University'],
    ],
    [
      'She worked for three years at Harlow Hospital as a pharmacist before taking up statistics, with a PhD from Uppsala University in 2004.',
      ['pharmacist @ Harlow Hospital', 'PhD @ Uppsala University'],
    ],
    [
      'Nach einem Jahr als Lektorin an der Universität Lund in Schweden war sie von 1998 bis 2005 Dozentin an der Universität Bonn.',
      ['Lektorin @ Universität Lund', 'Dozentin @ Universität Bonn'],
    ],
  ])('has each post at its own place: %s', (text, expected) => expect(postsAs('Ada Byron', text)).toEqual(expected));

  it('has no post of a place that is named behind "there"', () => {
    expect(
      datedAs(
        'Ada Byron',
        'She received her doctorate from the University of Vienna in 2018. From 2018 to 2020 she was a university assistant there, and in 2021 a guest of the Schrödinger Institute.',
      ),
    ).toEqual(expect.arrayContaining(['university assistant @ University of Vienna 2018-2020']));
  });

  it.each([
    ['She was a reader at Leeds, a role which she held until 1999.', ['reader @ Leeds -1999']],
    ['She had a postdoc at Uppsala University, where she remained until 2017.', ['postdoc @ Uppsala University -2017']],
    ['She took a PhD at Uppsala University, completed in 2006, under Joan Poe.', ['PhD @ Uppsala University -2006']],
    [
      'She interned at Siemens in 2016 and at Bosch in 2018.',
      ['intern @ Siemens 2016-2016', 'intern @ Bosch 2018-2018'],
    ],
    ['Per 1 september 2026 wordt zij decaan aan de Universiteit Leiden.', ['decaan @ Universiteit Leiden 2026-']],
    ['In 2017 and 2018 she was a fellow at Uppsala University.', ['fellow @ Uppsala University 2017-2018']],
    ['2011 wechselte sie als Postdoktorandin an die Universität Bonn.', ['Postdoktorandin @ Universität Bonn 2011-']],
    ['Promotie: Universiteit Leiden, 2001.', ['PhD (promotie) @ Universiteit Leiden -2001']],
  ])('has the years that stand behind: %s', (text, expected) => expect(datedAs('Ada Byron', text)).toEqual(expected));

  it.each([
    [
      'Ada Byron is Senior Lecturer at the University of Bath; besides, she leads the Welsh Laboratory for Thin Films.',
      [
        'Senior Lecturer @ University of Bath',
        'leader of the Welsh Laboratory for Thin Films @ Welsh Laboratory for Thin Films',
      ],
    ],
    [
      'Ada Byron is a lecturer at the University of Bath. Until the summer she is a guest researcher at our institute.',
      ['lecturer @ University of Bath'],
    ],
    ['Ada Byron is a lecturer at the University of Bath. She is a Sloan Fellow.', ['lecturer @ University of Bath']],
    [
      'Ada Byron is a lecturer at the University of Bath and sits on the board of the Bank of Finland.',
      ['lecturer @ University of Bath'],
    ],
    ['She studied physics in Graz and has a PhD from the University of Bath.', ['PhD @ University of Bath']],
    [
      'Ada Byron est ingénieure de recherche à l’Observatoire Marcel Aubry.',
      ['ingénieure de recherche @ Observatoire Marcel Aubry'],
    ],
    [
      'Ada Byron ist Professorin an der Universität Bonn und leitet dort seit 2021 die Abteilung für Numerik.',
      ['Professorin @ Universität Bonn', 'Leiterin der Abteilung für Numerik @ Universität Bonn'],
    ],
  ])('takes no honour for a post, and a house of its own for one: %s', (text, expected) =>
    expect(postsAs('Ada Byron', text)).toEqual(expected),
  );
});

it.each(['BSc', 'BTech', 'MTech', 'PhD'])('a town behind %s and before a year is where that was earned', (degree) => {
  const text = `She holds a ${degree}, Kanpur, 2004.`;
  expect(placesOfStudy(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Kanpur']);
});
