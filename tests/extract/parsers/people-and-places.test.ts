import { describe, expect, it } from 'vitest';
import { affiliationSpans } from '../../../src/extract/parsers/affiliations.ts';
import { readHeadline } from '../../../src/extract/parsers/headlines.ts';
import { findLabel } from '../../../src/extract/parsers/labels.ts';
import { findOrganisations } from '../../../src/extract/parsers/organisations.ts';
import { readPeopleLine } from '../../../src/extract/parsers/people-line.ts';
import { findPersonNames } from '../../../src/extract/parsers/person-names.ts';
import { personScore } from '../../../src/extract/parsers/person-score.ts';
import { settledName } from '../../../src/extract/parsers/settled-name.ts';

const cut = (text: string) => (span: { start: number; end: number }) => text.slice(span.start, span.end);
const institutions = (text: string) => affiliationSpans(text, 0, text.length).map(cut(text));
const people = (text: string, isExpected = false) =>
  readPeopleLine(text, 0, text.length, { isExpected })?.people.map((person) => [
    cut(text)(person.name),
    ...person.affiliations.map(cut(text)),
  ]) ?? null;

describe('institutions behind a name', () => {
  it.each([
    ['Weizmann and Courant', ['Weizmann', 'Courant']],
    ['University of California, Berkeley', ['University of California, Berkeley']],
    ['Department of Physics, University of Oregon', ['University of Oregon']],
    ['Associate Professor of Law, University of Texas at Austin', ['University of Texas at Austin']],
    ['Massachusetts Institute of Technology and Google', ['Massachusetts Institute of Technology', 'Google']],
    ['Wisconsin', ['Wisconsin']],
    ['QBRX & Lund University', ['QBRX', 'Lund University']],
    ['Staff Research Scientist, Auburn University', ['Auburn University']],
    ['Ulmer Research Chair in Knots, Auburn University', ['Auburn University']],
    ['Head of Tidal Strategy, Marlon Grids', ['Marlon Grids']],
    ['founder of Deepvale', ['Deepvale']],
    ['harbour reporter, Tidal Gazette', ['Tidal Gazette']],
    ['Arboreal, Bonn, Germany', ['Arboreal, Bonn, Germany']],
    ['CNRS, QBREM', ['CNRS', 'QBREM']],
    [
      'Reader at the Institute of Tidal Physics of the Harbour Council, Turin, Italy',
      ['Institute of Tidal Physics of the Harbour Council'],
    ],
    ['Department of Knots, Kaldera', ['Kaldera']],
    ['Institute of Mathematics, VAST, Hanoi', ['Institute of Mathematics, VAST']],
    ['Zentrum für Moorforschung – ZMF', ['Zentrum für Moorforschung – ZMF']],
    ['UNAM (Unidad Oaxaca)', ['UNAM']],
    ['prof. UW (Uniwersytet Warszawski)', ['Uniwersytet Warszawski']],
    ['Civil and Marine Engineering The University of Turin', ['University of Turin']],
    ['Tidal Physics Division National Institute of Ocean Technology', ['National Institute of Ocean Technology']],
    ['Marine Physics Institute of Turin', ['Marine Physics Institute of Turin']],
    ['Knoten- und Webtechnische Sammlung, Kassel', ['Knoten- und Webtechnische Sammlung']],
    ['Chargé de recherche CNRS, Marées Aulnay', ['CNRS', 'Marées Aulnay']],
    ['MCF émérite', []],
  ])('splits %s', (text, parts) => expect(institutions(text)).toEqual(parts));

  it.each([
    'online',
    'TBA',
    'joint work with Ada',
    'slides',
    'she/her',
    'Professor, Mechanical Engineering',
    'independent researcher, Berlin',
    'novelist and translator',
  ])('finds none in %s', (text) => expect(institutions(text)).toEqual([]));
});

describe('names of people', () => {
  it.each([
    ['Ada Byron (University of Turin)', [['Ada Byron', 'University of Turin']]],
    ['Prof. Dr. Jan van Dyck, Ghent University', [['Jan van Dyck', 'Ghent University']]],
    [
      'Maria Rossi and John Park, Stanford University',
      [
        ['Maria Rossi', 'Stanford University'],
        ['John Park', 'Stanford University'],
      ],
    ],
    ['Selim Aydin - Auburn University', [['Selim Aydin', 'Auburn University']]],
    ['Assoz.-Prof. DI Dr. Moritz Grabner - University of Leoben', [['Moritz Grabner', 'University of Leoben']]],
    ['RNDr. Alžběta Kolářová, Ph.D. (Masaryk University)', [['Alžběta Kolářová', 'Masaryk University']]],
    ['Mtra. Renata Ocampo Luján (UNAM)', [['Renata Ocampo Luján', 'UNAM']]],
    ['Dr. rer. nat. Wiebke Harmsen (Uni Kiel)', [['Wiebke Harmsen', 'Uni Kiel']]],
    ['JORUNN FELDGAARD, University of Turin', [['JORUNN FELDGAARD', 'University of Turin']]],
    ['Kofi Brew, Uni Halle', [['Kofi Brew', 'Uni Halle']]],
    ['A. Kowalska (Lund University)', [['A. Kowalska', 'Lund University']]],
    ['June Arkwright, Lund University', [['June Arkwright', 'Lund University']]],
    ['William (Bill) Hargrave (Duke)', [['William (Bill) Hargrave', 'Duke']]],
    [
      'Kofi Brew / Ines Holm, University of Leeds / Lund University',
      [
        ['Kofi Brew', 'University of Leeds'],
        ['Ines Holm', 'Lund University'],
      ],
    ],
    [
      'Ida Moe og Tor Halvorsen (Lund University)',
      [
        ['Ida Moe', 'Lund University'],
        ['Tor Halvorsen', 'Lund University'],
      ],
    ],
    ['Par Hélène Roux, Lund University', [['Hélène Roux', 'Lund University']]],
    ['Prelegentka Anna Nowak (Lund University)', [['Anna Nowak', 'Lund University']]],
    ['Di Elena Bruni, Lund University', [['Elena Bruni', 'Lund University']]],
    ['Di Wang, Lund University', [['Di Wang', 'Lund University']]],
    ['Minsoo Kim (김민수) (KAIST)', [['Minsoo Kim (김민수)', 'KAIST']]],
    ['Karin Holm, Director General, Tidal Works at Lund University', [['Karin Holm', 'Lund University']]],
    [
      'Ines Holm y Tevahine Faleolo (Lund University)',
      [
        ['Ines Holm', 'Lund University'],
        ['Tevahine Faleolo', 'Lund University'],
      ],
    ],
    ['Inês Moura e Sá (University of Porto)', [['Inês Moura e Sá', 'University of Porto']]],
    ['Kofi Brew, University of California, Santa Cruz', [['Kofi Brew', 'University of California, Santa Cruz']]],
    [
      'Kofi Brew (University of Leeds), Ines Holm (Lund University)',
      [
        ['Kofi Brew', 'University of Leeds'],
        ['Ines Holm', 'Lund University'],
      ],
    ],
  ])('reads %s', (text, found) => expect(people(text)).toEqual(found));

  it('finds names in sentences without their titles', () => {
    expect(findPersonNames('We welcome Prof. Clara Novak and Samuel Reed today.').map(({ name }) => name)).toEqual([
      'Clara Novak',
      'Samuel Reed',
    ]);
  });

  it.each([
    ['Nobody but Will Arkwright knew of it.', ['Will Arkwright']],
    ['Will Machines Learn?', []],
    ['12 June Clara Novak (Lund)', ['Clara Novak']],
    ['It began in August Strindberg Square', []],
    ['in Evans Hall', []],
    ['with Peter Hall', ['Peter Hall']],
    ['Par Hélène Roux', ['Hélène Roux']],
    ['Von Anna Lenz', ['Anna Lenz']],
    ['Angel Di Maria', ['Angel Di Maria']],
    ['Marta Ruhl von der TU Wien spricht', ['Marta Ruhl']],
    ['Marta von der Heide spricht', ['Marta von der Heide']],
  ])('tells by what surrounds them whether everyday words are names in "%s"', (text, names) =>
    expect(findPersonNames(text).map(({ name }) => name)).toEqual(names),
  );

  it.each([
    'Deep Learning',
    'Quantum Field Theory',
    'Spring Break',
    'Lunch and Discussion',
    'University of Turin',
    'Harvard Science Center',
    'Title and Abstract',
    'Graph Limits',
    'Vortrag von Clara Novak',
    'Conferencia de Clara Novak',
    'Marlowe Ballroom',
    'Edith Marlowe Award',
    'Am Dienstag',
    'New York',
  ])('takes no person from %s', (text) => expect(personScore(text)).toBeLessThan(0.5));
});

describe('headlines', () => {
  const parts = (text: string) => {
    const found = readHeadline(text, 0, text.length, { expectsPeople: false });
    return (
      found && {
        who: found.people?.people.map((person) => cut(text)(person.name)),
        title: found.title && cut(text)(found.title),
        series: found.series && cut(text)(found.series),
      }
    );
  };
  it.each([
    ['Ada Byron (University of Turin): On engines', { who: ['Ada Byron'], title: 'On engines', series: null }],
    [
      'ASG: Ada Byron (MPIM Bonn, ICTP Trieste): On forms, old and new',
      { who: ['Ada Byron'], title: 'On forms, old and new', series: 'ASG' },
    ],
    ['Maria Rossi, “Knots and braids”', { who: ['Maria Rossi'], title: 'Knots and braids', series: null }],
    ['Knots and braids by Maria Rossi (Stanford)', { who: ['Maria Rossi'], title: 'Knots and braids', series: null }],
    ['Research Seminar - Maria Rossi', { who: ['Maria Rossi'], title: null, series: 'Research Seminar' }],
  ])('takes %s apart', (text, expected) => expect(parts(text)).toEqual(expected));

  it('finds nothing in a sentence', () =>
    expect(parts('We prove that every graph has a limit: it is a graphon.')).toBeNull());

  it.each([['paper'], ['papers'], ['essays'], ['artykuł']])('finds no speaker in who wrote the %s', (word) =>
    expect(parts(`The group reads the ${word} “Knots and braids” by Maria Rossi`)).toBeNull(),
  );
});

describe('labels', () => {
  it.each([
    ['Speaker: Ada', ['speaker']],
    ['Résumé : On coupe', ['abstract']],
    ['Time & Location: noon', ['time', 'location']],
    ['Ort und Zeit: Saal 3', ['location', 'time']],
    ['Abstract', ['abstract']],
    ['Prelegentka: Ewa', ['speaker']],
    ['Conférencier(s) / Speaker(s) : Ada', ['speaker', 'speaker']],
    ["Presenter's affiliation: Turin", ['affiliation']],
    ['Speaker(s) Institution', ['affiliation']],
    ['Talk date: 4 May', ['date']],
    ['NAME OF THE STUDENT : Ms. A. Rao', ['speaker']],
    ['Nom du conférencier : Ada', ['speaker']],
    ['Einladende: T. Kern', ['host']],
    ['Titre. Les nœuds et leurs bords', ['title']],
    ['ABSTRACT -- We weave', ['abstract']],
    ['Presentation: Looms of the north', ['title']],
    ['Présentation : on tisse sans fil depuis longtemps', ['abstract']],
  ])('reads %s', (text, keys) => expect(findLabel(text)?.keys).toEqual(keys));

  it.each([
    'A talk about labels',
    'Abstract interpretation of programs',
    'Day 1 - Monday 4 September',
    '10.30 Coffee',
    'Learning: a new view',
    'Time'.repeat(30),
    'Presentation of the new looms',
  ])('finds no label in %s', (text) => expect(findLabel(text)).toBeNull());
});

describe('organisations in sentences', () => {
  it.each([
    ['She moved from the University of Leiden and Utrecht University', ['University of Leiden', 'Utrecht University']],
    [
      'at the Laboratory for Applied Hydrology (LAH) of the University of Turin',
      ['Laboratory for Applied Hydrology', 'University of Turin'],
    ],
    [
      'in the Department of Computer Science at Stanford University',
      ['Department of Computer Science', 'Stanford University'],
    ],
  ])('finds those of %s', (text, names) => expect(findOrganisations(text).map(cut(text))).toEqual(names));

  it('takes no common words for organisations', () => {
    expect(findOrganisations('Our research on meta-learning and a group of friends at the school gate')).toEqual([]);
  });
});

describe('names as they are kept', () => {
  it.each([
    ['YIP, Hoi Lam Karen', 'Hoi Lam Karen Yip'],
    ['Minsoo Kim (김민수)', 'Minsoo Kim'],
    ['Wang Xiaoming 王小明', 'Wang Xiaoming'],
    ['王小明 教授', '王小明'],
  ])('%s', (printed, name) => expect(settledName(printed)).toBe(name));

  it('are no towns and no single words beside them', () => {
    expect(people('Kofi Brew, Harbour Labs / Arboreal', true)).toEqual([['Kofi Brew', 'Harbour Labs', 'Arboreal']]);
    expect(people('Kofi Brew and Ann Arbor', true)).toHaveLength(1);
    expect(people('Nadia Holm y Tevahine Faleolo', true)).toHaveLength(2);
  });

  it('a post under a name is nobody', () => {
    expect(people('Karin Holm\nReader, Lund University', true)).toEqual([['Karin Holm', 'Lund University']]);
    expect(people('CHAN, Tai Man Peter (Lund University)', true)).toEqual([['CHAN, Tai Man Peter', 'Lund University']]);
  });
});
