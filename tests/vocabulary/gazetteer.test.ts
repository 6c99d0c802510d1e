import { describe, expect, it } from 'vitest';
import {
  candidateInstitutions,
  findInstitutions,
  kindOfInstitution,
  looksLikeInstitution,
  resolveInstitution,
  resolveUnit,
} from '../../src/institutions/gazetteer.ts';

const keyOf = (printed: string) => resolveInstitution(printed)?.key ?? null;
const found = (text: string) =>
  findInstitutions(text).map(({ entry, start, end }) => [text.slice(start, end), entry.name]);

describe('resolving a printed organisation', () => {
  it.each([
    ['MIT', 'massachusetts-institute-of-technology'],
    ['M.I.T.', 'massachusetts-institute-of-technology'],
    ['The University of Texas at Austin', 'university-of-texas-at-austin'],
    ['UT Austin', 'university-of-texas-at-austin'],
    ['University of California at Berkeley', 'university-of-california-berkeley'],
    ['U.C. Berkeley', 'university-of-california-berkeley'],
    ['Univ. of Oxford', 'university-of-oxford'],
    ['University of Cambridge, Cambridge, UK', 'university-of-cambridge'],
    ['Max Planck Institute for Intelligent Systems, Tübingen, Germany', 'max-planck-institute-for-intelligent-systems'],
    ['MPI for Intelligent Systems', 'max-planck-institute-for-intelligent-systems'],
    ['Max-Planck-Institut für Informatik', 'max-planck-institute-for-informatics'],
    ['Carnegie Mellon', 'carnegie-mellon-university'],
    ['Department of Mathematics, Stanford University', 'stanford-university'],
    ['Technion (Israel Institute of Technology)', 'technion-israel-institute-of-technology'],
    ['Universität Bonn', 'university-of-bonn'],
    ['École Polytechnique Fédérale de Lausanne', 'ecole-polytechnique-federale-de-lausanne'],
    ['Ecole Normale Superieure', 'ecole-normale-superieure'],
    ['Uniwersytet Jagielloński', 'jagiellonian-university'],
    ['清华大学', 'tsinghua-university'],
    ['NTU, Singapore', 'nanyang-technological-university'],
    ['NTU, Taipei, Taiwan', 'national-taiwan-university'],
    ['KAIST', 'korea-advanced-institute-of-science-and-technology'],
    ['ICTP Trieste', 'abdus-salam-international-centre-for-theoretical-physics'],
    ['CNRS', 'centre-national-de-la-recherche-scientifique'],
    ['CNR', 'national-research-council-italy'],
    ['Meta', 'meta'],
    ['Brown', 'brown-university'],
    ['U. Mass', 'university-of-massachusetts-amherst'],
    ['UMass Amherst', 'university-of-massachusetts-amherst'],
    ['Penn State', 'pennsylvania-state-university'],
    ['UCL', 'university-college-london'],
    ['ENS Lyon', 'ecole-normale-superieure-de-lyon'],
    ['TU München', 'technical-university-of-munich'],
    ['Uniwersytetu Warszawskiego', 'university-of-warsaw'],
    ['Narodowym Centrum Badań Jądrowych', 'national-centre-for-nuclear-research'],
    ['K.U. Leuven', 'ku-leuven'],
    ['Università degli Studi di Torino', 'university-of-turin'],
    ['Universidade Federal do Rio de Janeiro', 'federal-university-of-rio-de-janeiro'],
    ['Weizmann', 'weizmann-institute-of-science'],
    ['Tokyo Tech', 'institute-of-science-tokyo'],
    ['Université Cheikh Anta Diop', 'cheikh-anta-diop-university'],
    ['DeepMind', 'google-deepmind'],
    ['Mohammed VI Polytechnic University, Ben Guerir, Morocco', 'mohammed-vi-polytechnic-university'],
    ['UGA, Grenoble', 'universite-grenoble-alpes'],
    ['UGA, Athens, GA', 'university-of-georgia'],
  ])('%s is %s', (printed, key) => {
    expect(keyOf(printed)).toBe(key);
  });

  it.each([
    'NTU',
    'USC',
    'UGA',
    'UAB',
    'MPI',
    'University',
    'Nowhere Institute of Whatever',
    'Paris',
    '',
    'MIT, Germany',
    'Stanford Street 5',
    'x'.repeat(10_000),
  ])('%s is left open', (printed) => {
    expect(keyOf(printed)).toBeNull();
  });

  it('shows all that an ambiguous acronym may mean', () => {
    expect(
      candidateInstitutions('NTU')
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['nanyang-technological-university', 'national-taiwan-university']);
  });

  it('knows to whom an institute belongs, and where it is', () => {
    expect(resolveInstitution('Max Planck Institute for Intelligent Systems')).toMatchObject({
      partOf: ['max-planck-society'],
      kind: 'INSTITUTE',
      city: 'Tübingen',
      countryCode: 'DE',
      latitude: 48.52,
    });
    expect(resolveInstitution('Courant Institute')?.partOf).toEqual(['new-york-university']);
  });
});

describe('finding organisations in running text', () => {
  it('takes the longest names, across line breaks and in any order', () => {
    expect(
      found(
        'After Oxford and UC\nBerkeley she went to CMU; now at the Max-Planck Institute for Mathematics in the Sciences.',
      ),
    ).toEqual([
      ['Oxford', 'University of Oxford'],
      ['UC\nBerkeley', 'University of California, Berkeley'],
      ['CMU', 'Carnegie Mellon University'],
      ['Max-Planck Institute for Mathematics in the Sciences', 'Max Planck Institute for Mathematics in the Sciences'],
    ]);
  });

  it('finds names that are also words after "at" and in brackets only', () => {
    expect(found('research scientist at Meta')).toEqual([['Meta', 'Meta']]);
    expect(found('Pat Doe (Brown)')).toEqual([['Brown', 'Brown University']]);
    expect(found('Meta-learning for Brown bears in the Amazon')).toEqual([]);
    expect(found('Gordon Brown visited Virginia')).toEqual([]);
  });

  it.each([
    'wir fahren mit dem Zug',
    'summit committee permit',
    'Meeting in Oxford, MS',
    'Join by Microsoft Teams or Google Meet',
    'a book of Oxford University Press and MIT Press',
    '5 Oxford Street, Cambridge MA',
    'Hall C, 5 Oxford Street, Cambridge.',
    'mail someone@MIT.edu',
    'He worked at the NTU on USC football',
    'the open university debate',
  ])('finds none in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('gives offsets into the text as it is', () => {
    const text = 'Zürich 🚀 — ETH Zürich, then École Polytechnique.';
    expect(found(text)).toEqual([
      ['ETH Zürich', 'ETH Zurich'],
      ['École Polytechnique', 'École polytechnique'],
    ]);
  });

  it('takes linear time on five megabytes of almost-names', () => {
    const time = (text: string) => {
      const started = performance.now();
      findInstitutions(text);
      return performance.now() - started;
    };
    time('Max Planck Institute for the University of California '.repeat(2000));
    expect(time('Max Planck Institute for the University of California '.repeat(95_000))).toBeLessThan(8000);
    expect(time('('.repeat(5_000_000))).toBeLessThan(8000);
    expect(time('a'.repeat(5_000_000))).toBeLessThan(8000);
  });
});

describe('units of an organisation', () => {
  const unit = (printed: string, of: string) => {
    const parent = resolveInstitution(of);
    return parent && resolveUnit(printed, parent);
  };

  it.each([
    ['EECS Department', 'MIT', 'Department of Electrical Engineering and Computer Science', 'DEPARTMENT'],
    ['EECS', 'UC Berkeley', 'Department of Electrical Engineering and Computer Sciences', 'DEPARTMENT'],
    ['LIDS', 'MIT', 'Laboratory for Information and Decision Systems', 'LAB'],
    ['the Institute for Data, Systems, and Society', 'MIT', 'Institute for Data, Systems, and Society', 'INSTITUTE'],
    ['Machine Learning Department', 'CMU', 'Machine Learning Department', 'DEPARTMENT'],
    ['Dept. of Math', 'Harvard', 'Department of Mathematics', 'DEPARTMENT'],
    ['CS', 'Stanford', 'Department of Computer Science', 'DEPARTMENT'],
    ['History Department', 'Yale', 'Department of History', 'DEPARTMENT'],
    ['Courant', 'NYU', 'Courant Institute of Mathematical Sciences', 'INSTITUTE'],
    ['Slow Reading Group', 'Yale', 'Slow Reading Group', 'LAB'],
  ])('%s at %s is the %s', (printed, of, name, kind) => {
    expect(unit(printed, of)).toMatchObject({ name, kind });
  });
});

describe('phrases built like the name of an organisation', () => {
  it.each([
    ['Universität Kleinstadt', 'UNIVERSITY'],
    ['Université de la Mer', 'UNIVERSITY'],
    ['Instytut Badań Nieistniejących', 'INSTITUTE'],
    ['Istituto di Fisica Immaginaria', 'INSTITUTE'],
    ['Laboratoire de Rien', 'LAB'],
    ['Beispielwerke GmbH', 'COMPANY'],
    ['Acme Robotics Inc.', 'COMPANY'],
    ['Department of Imaginary Numbers', 'DEPARTMENT'],
    ['Criminal Justice Department', 'DEPARTMENT'],
    ['U.S. Justice Department', 'OTHER'],
    ['Royal Society of Teapots', 'SOCIETY'],
    ['Riverside Children’s Hospital', 'OTHER'],
    ['Google', 'COMPANY'],
  ])('%s is one, of kind %s', (printed, kind) => {
    expect(looksLikeInstitution(printed)).toBe(true);
    expect(kindOfInstitution(printed)).toBe(kind);
  });

  it.each([
    'University Professor',
    'Institute Professor',
    'College student',
    'the University',
    'my research group',
    'we study the center of mass',
    'Jane Doe',
    'Machine Learning Seminar Series',
    '',
    'Why do universities fail?',
  ])('%s is none', (printed) => {
    expect(looksLikeInstitution(printed)).toBe(false);
  });
});
