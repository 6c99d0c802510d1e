/** Posts that a hasty reader gets wrong: parts taken for employers, posts of others, chairs called after houses, two posts at one place. */
import { describe, expect, it } from 'vitest';
import { readBio } from '../../../src/extract/bio/bio-reader.ts';
import { identityText } from '../../../src/extract/mapped-text.ts';

const posts = (text: string) => {
  const ground = { source: text, mapped: identityText(text), method: 'RULE' as const };
  return readBio({ ground, start: 0, end: text.length }, { name: 'Ada Byron', isPostLine: false }).career.map(
    ({ role, institution, unit }) => `${role ?? '—'} @ ${institution.value}${unit ? ` | ${unit.value}` : ''}`,
  );
};

describe('a part of a university', () => {
  it.each([
    [
      'Ada Byron är docent vid Institutionen för matematik, Uppsala universitet.',
      'docent @ Uppsala universitet | Institutionen för matematik',
    ],
    [
      "Ada Byron est professeure au Département d'informatique et de génie de l'Université Laval.",
      "professeure @ Université Laval | Département d'informatique et de génie",
    ],
    [
      'Ada Byron es profesora titular de la Facultad de Ciencias y Tecnología de la Universidad de Sevilla.',
      'profesora titular @ Universidad de Sevilla | Facultad de Ciencias y Tecnología',
    ],
    [
      "Ada Byron è professoressa associata presso il Dipartimento di Studi linguistici dell'Università di Pavia.",
      'professoressa associata @ Università di Pavia | Dipartimento di Studi linguistici',
    ],
    [
      'Ada Byron is a reader in the Department of computer science, University of Hull.',
      'reader @ University of Hull | Department of computer science',
    ],
    [
      'Ada Byron is an honorary professor at Lancaster University Management School.',
      'honorary professor @ Lancaster University | Management School',
    ],
    [
      'Ada Byron is a professor in the Decision, Risk and Operations division of Columbia Business School.',
      'professor @ Columbia Business School | Decision, Risk and Operations division',
    ],
    [
      'Ada Byron is assistant professor in the Finance department of Fuqua School of Business.',
      'assistant professor @ Fuqua School of Business | Finance department',
    ],
    [
      'Ada Byron is a reader in the Sound, Light and Movement group at the University of Hull.',
      'reader @ University of Hull | Sound, Light and Movement group',
    ],
  ])('goes by its whole name: %s', (text, told) => expect(posts(text)).toEqual([told]));

  it.each([
    'Ada Byron är doktorand vid Institutionen för datavetenskap.',
    'Ada Byron es profesora asociada de la Facultad de Ingeniería.',
    'Ada Byron è ricercatrice presso il Dipartimento di Fisica.',
  ])('is no employer by itself: %s', (text) => expect(posts(text)).toEqual([]));

  it.each([
    [
      'Ada Byron joined Lund University in 2013 and is now Director of the Tidal Grid Laboratory there.',
      'Director @ Lund University | Tidal Grid Laboratory',
    ],
    [
      'Ada Byron es profesora titular de la Universidad de Sevilla e investigadora del Centro de Aguas de la misma universidad.',
      'investigadora @ Universidad de Sevilla | Centro de Aguas',
    ],
    [
      'Ada Byron es profesora titular del Departamento de Física (FCEN‑UBA) e investigadora del CONICET.',
      'profesora titular @ UBA | Departamento de Física',
    ],
  ])('is told to be of the same house: %s', (text, told) => expect(posts(text)).toContain(told));
});

describe('what somebody else is', () => {
  it.each([
    ['Ada Byron studied under Karl Weber, then head of the Power Systems Laboratory at ETH Zurich.', []],
    [
      'Ada Byron took her PhD at Lund University under Karl Weber, now professor at the University of Oslo.',
      ['PhD @ Lund University'],
    ],
    ["Ada Byron's PhD is from Duke University (2018, advisor: Karl Weber).", ['PhD @ Duke University']],
  ])('is no post of hers: %s', (text, told) => expect(posts(text)).toEqual(told));
});

describe('a name in front of a post', () => {
  it.each([
    [
      'Ada Byron is Chief Scientist of the Allen Institute for AI and Boeing Professor Emerita at the University of Washington.',
      ['Chief Scientist @ Allen Institute for AI', 'Boeing Professor Emerita @ University of Washington'],
    ],
    [
      'Ada Byron is a professor at Cornell University, and she has been a SIAM Fellow since 2021.',
      ['professor @ Cornell University'],
    ],
    ['Ada Byron is the principal investigator of the NWO project on tides.', []],
  ])('does not employ: %s', (text, told) => expect(posts(text)).toEqual(told));
});

describe('two posts of which one names its place', () => {
  it.each([
    [
      'From 2017 to 2019 she was a Simons-Berkeley Research Fellow and then a Lecturer at Cornell University.',
      ['Lecturer @ Cornell University'],
    ],
    [
      'She held an EPSRC Early Career Fellowship from 2015 to 2020, and before that, a Heilbronn Fellowship at the University of Bristol.',
      ['Heilbronn Fellowship @ University of Bristol'],
    ],
    [
      'Ada Byron is Professor of Law and Vice Dean for Research at Cornell University.',
      ['Professor of Law @ Cornell University', 'Vice Dean for Research @ Cornell University'],
    ],
  ])('are not held there together unless it says so: %s', (text, told) => expect(posts(text)).toEqual(told));
});

describe('the name of a post, a degree or an employer', () => {
  it.each([
    [
      'Ada Byron jest profesorem w Instytucie Historii Polskiej Akademii Nauk.',
      ['profesor @ Instytut Historii Polskiej Akademii Nauk'],
    ],
    ['Ada Byron war Referentin im Bundesministerium der Justiz.', ['Referentin @ Bundesministerium der Justiz']],
    [
      'Ada Byron è stata conservatrice alla Galleria degli Uffizi e borsista della Fondazione Longhi.',
      ['conservatrice @ Galleria degli Uffizi', 'borsista @ Fondazione Longhi'],
    ],
    [
      'Ada Byron est directrice adjointe du Laboratoire de météorologie dynamique.',
      ['directrice adjointe @ Laboratoire de météorologie dynamique'],
    ],
    ['Ada Byron is Associate Dean (Research) at McGill University.', ['Associate Dean (Research) @ McGill University']],
    [
      'At McGill University she holds the Chair in Patent Law and the Digital Commons.',
      ['Chair in Patent Law and the Digital Commons @ McGill University'],
    ],
    [
      'She holds an LL.B. from McGill University and a D.Phil. from Oxford.',
      ['LLB @ McGill University', 'DPhil @ Oxford'],
    ],
    ['She received a Ph.D. in Operations Research from Cornell University.', ['Ph.D. @ Cornell University']],
    [
      'Ada Byron wurde nach dem Diplom an der RWTH Aachen an der Universität Heidelberg promoviert.',
      ['Diplom @ RWTH Aachen', 'PhD (Promotion) @ Universität Heidelberg'],
    ],
    [
      'Ada Byron was president of the Econometric Society and co-directs the NBER working group on banks.',
      ['president @ Econometric Society', 'director of the NBER working group @ NBER'],
    ],
  ])('is whole: %s', (text, told) => expect(posts(text).map((one) => one.split(' | ')[0])).toEqual(told));
});

describe('who belongs to a body without working there', () => {
  it.each([
    'Ada Byron is an enrolled member of the Navajo Nation.',
    'Ada Byron has been a member of the Tokyo Bar since 2001.',
    'Ada Byron is a Fellow of the American College of Surgeons.',
    'Ada Byron is a fellow of the Royal College of Pathologists.',
    'Ada Byron is a member of the Northern Weavers Guild.',
  ])('holds no post: %s', (text) => expect(posts(text)).toEqual([]));
});

it.each([
  [
    'Ada Byron heads the Sand group at AMOLF, and since 2014 she has also been professor by special appointment at Leiden University.',
    ['head of the Sand group @ AMOLF | Sand group', 'professor by special appointment @ Leiden University'],
  ],
  [
    'Ada Byron is a fellow at King’s College London and professor by joint appointment at the University of Hull.',
    ['fellow @ King’s College London', 'professor by joint appointment @ University of Hull'],
  ],
])('by what appointment a post is held is no second post: %s', (text, told) => expect(posts(text)).toEqual(told));

describe('the house of a post', () => {
  it.each([
    [
      'Ada Byron was a curator in the Department of Prints at The Oxbow Museum of Art and a fellow at The Frick Collection.',
      ['curator @ Oxbow Museum of Art | Department of Prints', 'fellow @ Frick Collection'],
    ],
    [
      'Ada Byron is a reader at the University of Hull. Before that she worked, first as a postdoc and later as a fellow, at the Alfred Wegener Institute.',
      ['reader @ University of Hull', 'postdoc @ Alfred Wegener Institute', 'fellow @ Alfred Wegener Institute'],
    ],
    [
      "Ada Byron est directrice de recherche au CNRS, à l'Institut de recherche mathématique de Rennes.",
      ['directrice de recherche @ CNRS | Institut de recherche mathématique de Rennes'],
    ],
    [
      'Ada Byron is a professor at McGill University, a member of Mila and a Canada CIFAR AI Chair.',
      ['professor @ McGill University', 'member @ Mila'],
    ],
    [
      'Ada Byron has a PhD from the University of Chicago, and was a Research Assistant Professor at the Toyota Technological Institute at Chicago.',
      ['PhD @ University of Chicago', 'Research Assistant Professor @ Toyota Technological Institute at Chicago'],
    ],
    [
      'Ada Byron was on the staff of the World Bank, where she became director of the Office of Rural Credit.',
      ['staff member @ World Bank', 'director @ World Bank | Office of Rural Credit'],
    ],
    [
      "Ada Byron est maîtresse de conférences à l'université de Nantes et chargée de cours à l'École polytechnique.",
      ['maîtresse de conférences @ université de Nantes', 'chargée de cours @ École polytechnique'],
    ],
    ['Ada Byron es profesora titular en la universidad de Granada.', ['profesora titular @ universidad de Granada']],
    [
      'Ada Byron is an adjunct professor in the Department of Physics and Astronomy of Johns Hopkins University.',
      ['adjunct professor @ Johns Hopkins University | Department of Physics and Astronomy'],
    ],
    [
      'Ada Byron was the deputy project scientist for the Roman Sky Camera at NASA Goddard.',
      ['deputy project scientist @ NASA Goddard'],
    ],
    [
      'Ada Byron is a historian of medicine and an associate professor at the University of Bergen.',
      ['associate professor @ University of Bergen'],
    ],
    [
      'In 2021 Ada Byron defended her thesis at Chalmers, where she was supervised by Eva Lind, now at KTH.',
      ['PhD (thesis) @ Chalmers'],
    ],
    [
      'Ada Byron war Postdoktorandin am MPI für Informatik in Saarbrücken.',
      ['Postdoktorandin @ Max-Planck-Institut für Informatik'],
    ],
    ['Ada Byron was a Fermilab research associate from 2012 to 2018.', ['research associate @ Fermilab']],
    ['Ada Byron is an engineer at Microsoft Research in Cambridge (UK).', ['engineer @ Microsoft Research']],
    [
      'Ada Byron is a director at HM Treasury. Before that she was an analyst at the Department for Transport.',
      ['director @ HM Treasury', 'analyst @ Department for Transport'],
    ],
    [
      'Ada Byron is a reader at the Oxbow Institute of Logic. She joined OIL in 2011.',
      ['reader @ Oxbow Institute of Logic'],
    ],
    [
      'Ada Byron est chercheuse à Inria, où elle est directrice de recherche et dirige l’équipe Cambium.',
      [
        'chercheuse @ Inria',
        'directrice de recherche @ Inria',
        'director of the équipe Cambium @ Inria | équipe Cambium',
      ],
    ],
  ])('is the one that is meant: %s', (text, told) => expect(posts(text)).toEqual(told));
});

it.each([
  '*About the speaker:* Oswin Tarrant is a lecturer at the University of Hull. He was a postdoc at Caltech.',
  'Oswin Tarrant is a lecturer at the University of Hull.',
])('a bio of somebody else tells no post of hers: %s', (text) => expect(posts(text)).toEqual([]));

it.each([
  ['Ada Byron practised law at Foley Hoag.', ['lawyer @ Foley Hoag']],
  [
    'After a post-doctoral stay at ETH Zurich, Ada Byron joined Yale University as a reader.',
    ['postdoc @ ETH Zurich', 'reader @ Yale University'],
  ],
  [
    'Ada Byron leitet die Arbeitsgruppe Spurenstoffe am UFZ. Sie studierte in Jena.',
    ['Leiterin der Arbeitsgruppe Spurenstoffe @ UFZ', '— @ University of Jena'],
  ],
  ['Ada Byron is a Ph.D. candidate in Physics at Duke University.', ['PhD candidate @ Duke University']],
])('what she did there names the post: %s', (text, told) => expect(posts(text)).toEqual(told));

describe('no post', () => {
  it.each([
    [
      'of a committee of a conference',
      'She has been Area Chair of 3DV, session chair at KDD and Program Chair of ICML, and Tutorial Chair of LoomCon.',
    ],
    ['of a student whose studies somebody pays', 'She went to Oxford as a Rhodes Scholar in 1998.'],
    ['of a student before the degree', 'She was an undergraduate in botany at Leeds, where she learned to weave.'],
    [
      'in words of a title',
      '“The Search for Looms: A Century” is the title of the talk by Ada Byron, professor in the Department of Textiles.',
    ],
  ])('is one %s', (_what, text) => expect(posts(text)).toEqual([]));
});
