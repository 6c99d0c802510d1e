import { describe, expect, it } from 'vitest';
import { readBio } from '../../../src/extract/bio/bio-reader.ts';
import { identityText } from '../../../src/extract/mapped-text.ts';
import { postsAs } from './posts-as.ts';

const posts = (text: string) => {
  const ground = { source: text, mapped: identityText(text), method: 'RULE' as const };
  return readBio({ ground, start: 0, end: text.length }, { name: 'Ada Byron', isPostLine: false }).career.map(
    ({ role, institution }) => `${role ?? '—'} @ ${institution.value}`,
  );
};

describe('ways in which lives are told', () => {
  it.each([
    [
      'Before that she held posts at Yale University (lecturer), the University of Leeds (reader) and Quellwerk (data analyst).',
      ['lecturer @ Yale University', 'reader @ University of Leeds', 'data analyst @ Quellwerk'],
    ],
    [
      'Positions at Duke University (assistant professor, 2001–2006) and Cornell University (associate professor) followed.',
      ['assistant professor @ Duke University', 'associate professor @ Cornell University'],
    ],
    ['She has been associate dean at Surrey since 2019.', ['associate dean @ University of Surrey']],
    [
      'She is a reader at the University of Delaware. She was a lecturer at Lund University and has been vice dean for teaching at Delaware since 2019.',
      [
        'reader @ University of Delaware',
        'lecturer @ Lund University',
        'vice dean for teaching @ University of Delaware',
      ],
    ],
    ['She was a lecturer at Lund University and a fellow at Kansas.', ['lecturer @ Lund University']],
    [
      'A Marie Curie fellowship then brought her to the University of Oslo.',
      ['Marie Curie fellowship @ University of Oslo'],
    ],
    [
      'Ada Byron worked with Ing. Carla Roth at Yale University from Sept. 2009 to Oct. 2011 as a postdoc.',
      ['postdoc @ Yale University'],
    ],
    ['Eine Gastprofessur führte sie an die Universität Wien.', ['Gastprofessur @ Universität Wien']],
    ['Studienaufenthalte brachten sie an die Sorbonne Université.', ['visiting position @ Sorbonne Université']],
    ['Her supervisor took her to Yale University for a week.', []],
    [
      'Her oncology fellowship at Yale University was followed by a year in practice.',
      ['fellowship @ Yale University'],
    ],
    ['PhD (Leeds), MSc (UCL), BA (Durham).', ['PhD @ Leeds', 'MSc @ UCL', 'BA @ Durham']],
    ['PhD (Economics), Yale University, 2004.', ['PhD @ Yale University']],
    [
      'She has degrees from Rice University (BS), Purdue (MS) and Brown (PhD).',
      ['BS @ Rice University', 'MS @ Purdue', 'PhD @ Brown'],
    ],
    ['Ada Byron, J.D., is a lawyer. J.D., Yale Law School, 1999.', ['J.D. @ Yale Law School']],
    [
      "Ada Byron, Princeton's Hartley Professor of Geology, joined the faculty in 1990.",
      ['Hartley Professor of Geology @ Princeton'],
    ],
    [
      'She was on the faculty of Yale University as an assistant and later associate professor.',
      ['assistant professor @ Yale University', 'associate professor @ Yale University'],
    ],
    [
      'Byron is a professor at Yale University, cross-listed in the Law School, and a senior fellow of Quellwerk Labs.',
      ['professor @ Yale University', 'senior fellow @ Quellwerk Labs'],
    ],
    [
      'She moved to Duke University, where she rose to professor in 1990, was dean from 1995 to 1999, and retired.',
      ['professor @ Duke University', 'dean @ Duke University'],
    ],
    [
      'She was an economist at the Asian Bank for Trade and Development.',
      ['economist @ Asian Bank for Trade and Development'],
    ],
    [
      'Sie war Referentin am Max-Planck-Institut für deutsches und europäisches Handelsrecht.',
      ['Referentin @ Max-Planck-Institut für deutsches und europäisches Handelsrecht'],
    ],
    ['She was a solicitor at Archer and Frost.', ['solicitor @ Archer and Frost']],
    [
      'She joined Duke University from the British Museum, where she had been keeper of the Coin Archive.',
      ['keeper @ British Museum'],
    ],
    [
      'Byron es catedrática de la Universidad de Zaragoza, donde dirige el grupo de Óptica Cuántica.',
      ['catedrática @ Universidad de Zaragoza', 'director of the grupo de Óptica Cuántica @ Universidad de Zaragoza'],
    ],
    [
      'Byron jest profesorem na Politechnice Gdańskiej, gdzie kieruje Katedrą Geodezji.',
      ['profesor @ Politechnika Gdańska', 'kierownik @ Politechnika Gdańska'],
    ],
    [
      'Byron is a reader at Yale University, in the Centre for Tides, which she has directed since 2019.',
      ['reader @ Yale University', 'director of the Centre for Tides @ Yale University'],
    ],
    [
      "Elle est professeure à Sorbonne Université, au Laboratoire d'optique, qu'elle dirige, et chercheuse à l'Inria.",
      [
        'professeure @ Sorbonne Université',
        "director of the Laboratoire d'optique @ Sorbonne Université",
        'chercheuse @ Inria',
      ],
    ],
    [
      'She was a law clerk to Judge Joan Poe of the Court of Appeals for the Second Circuit.',
      ['law clerk @ Court of Appeals for the Second Circuit'],
    ],
    ['In 2015 Quellwerk recruited her as chief scientist.', ['chief scientist @ Quellwerk']],
    ['A Hartley Fellow and an inaugural Fellow of the American Mathematical Society, she lives in Rome.', []],
    [
      'Była starszym badaczem w firmie Quellwerk Labs, a habilitację uzyskała na Politechnice Gdańskiej.',
      ['starszy badacz @ Quellwerk Labs', 'Habilitation @ Politechnika Gdańska'],
    ],
    [
      'She was a resident at Grady Hospital, where she was also chief resident.',
      ['resident @ Grady Hospital', 'chief resident @ Grady Hospital'],
    ],
    ['Byron is an engineer at Quellwerk. She is an IEEE senior member.', ['engineer @ Quellwerk']],
    [
      'Ada Byron, Professorin für Alte Geschichte, lehrt an der Universität Wien.',
      ['Professorin für Alte Geschichte @ Universität Wien'],
    ],
    ['Ada Byron, a professor of law, taught at Duke University until 2015.', ['professor @ Duke University']],
    [
      'Byron es académica de la Universidad de Zaragoza, primero como profesora asistente y desde 2017 como profesora titular.',
      [
        'académica @ Universidad de Zaragoza',
        'profesora asistente @ Universidad de Zaragoza',
        'profesora titular @ Universidad de Zaragoza',
      ],
    ],
    [
      'She co-founded the spin-off Quellwerk and acts as its chief scientific officer.',
      ['co-founder @ Quellwerk', 'chief scientific officer @ Quellwerk'],
    ],
    ['Pracowała jako adiunkt w Instytucie Fizyki PAN.', ['adiunkt @ Instytut Fizyki PAN']],
    ['Ada Byron is an associate professor (docent) at Lund University.', ['associate professor @ Lund University']],
    [
      'She co-founded two companies, Quellwerk and Tarnholm (acquired by Siemens), and founded Brightbeam.',
      ['co-founder @ Quellwerk', 'co-founder @ Tarnholm', 'founder @ Brightbeam'],
    ],
    [
      'Byron is a professor at Yale University. She directed the Hartley Institute for Maps until 2014 and served as chair of the Department of History.',
      [
        'professor @ Yale University',
        'director of the Hartley Institute for Maps @ Hartley Institute for Maps',
        'chair @ Yale University',
      ],
    ],
    [
      'Byron is a professor at Yale University. She holds the Hartley Chair in Geology.',
      ['professor @ Yale University', 'Hartley Chair in Geology @ Yale University'],
    ],
    [
      'Byron is Hartley Professor of the Seas and Professor of Physics at Yale University.',
      ['Hartley Professor of the Seas @ Yale University', 'Professor of Physics @ Yale University'],
    ],
    [
      'She was with Johnson Hartley as a research engineer, and stayed in Oxford for a DPhil in history.',
      ['research engineer @ Johnson Hartley', 'DPhil @ Oxford'],
    ],
    ['She has been running the Cell Shape unit at CERN since 2016.', ['leader of the Cell Shape unit @ CERN']],
    ['Byron est membre du laboratoire Marie Hartley.', ['membre @ laboratoire Marie Hartley']],
    [
      'She has been at CERN since 2012, first as a CERN Fellow and, since 2015, as a staff member.',
      ['CERN Fellow @ CERN', 'staff member @ CERN'],
    ],
    [
      'Ada Byron is a staff scientist and leads the Optics team at CERN.',
      ['staff scientist @ CERN', 'leader of the Optics team @ CERN'],
    ],
    [
      'She was at Quellwerk until 2020, and was a postdoc in the Stanford Ice Laboratory.',
      ['— @ Quellwerk', 'postdoc @ Stanford Ice Laboratory'],
    ],
    [
      'She has held fellowships at the Newberry Library, the Quellwerk and the Max Planck Institute for Physics.',
      ['fellowship @ Newberry Library', 'fellowship @ Quellwerk', 'fellowship @ Max Planck Institute for Physics'],
    ],
    ['As a doctoral student she spent a summer at CERN as a research fellow.', ['research fellow @ CERN']],
    [
      'She held a Hartley fellowship, spending one year each at Lund University and Duke University.',
      ['Hartley fellowship @ Lund University', 'Hartley fellowship @ Duke University'],
    ],
    [
      'Byron is a historian of the sea and Associate Professor of History at Yale University.',
      ['Associate Professor @ Yale University'],
    ],
    [
      'Byron is Chair and Professor of Physics at Spelman College, and was vice dean for research from 2015 to 2018.',
      ['Chair @ Spelman College', 'Professor of Physics @ Spelman College', 'vice dean for research @ Spelman College'],
    ],
    [
      'Byron is a professor at Yale University. From 2019 to 2022 she was Head of Department. Since 2023 she leads the section on sea ice.',
      ['professor @ Yale University', 'Head @ Yale University', 'leader of the section on sea ice @ Yale University'],
    ],
    [
      'Byron is a professor at Lund University and a researcher at Quellwerk. Since 2019 she has been head of the section. Between 2010 and 2014 she was Pro-Vice-Chancellor for Research.',
      [
        'professor @ Lund University',
        'researcher @ Quellwerk',
        'head @ Lund University',
        'Pro-Vice-Chancellor for Research @ Lund University',
      ],
    ],
    [
      'She holds BSc, MSc and PhD degrees from Yale University, Duke University, and Lund University, respectively.',
      ['BSc @ Yale University', 'MSc @ Duke University', 'PhD @ Lund University'],
    ],
    [
      'She spent two years as a postdoc at Yale University (2010–2012) and half a year at CERN as a research fellow.',
      ['postdoc @ Yale University', 'research fellow @ CERN'],
    ],
    [
      'Byron leads the Optics group at CERN. She was appointed group leader in 2015.',
      ['leader of the Optics group @ CERN'],
    ],
    ['Sie war fünf Jahre als Projektleiterin bei der Quellwerk AG tätig.', ['Projektleiterin @ Quellwerk AG']],
    [
      'Byron is Director of the Institute for Snow Studies and Professor of Hydrology at Lund University.',
      ['Director @ Lund University', 'Professor of Hydrology @ Lund University'],
    ],
    [
      'She is a Canada CIFAR AI Chair and an associate professor at Yale University.',
      ['associate professor @ Yale University'],
    ],
    [
      'Byron is an engineer at CERN and the deputy project scientist for the Hartley Space Telescope.',
      ['engineer @ CERN'],
    ],
    ['Realizó su posdoctorado en la Universidad de Zaragoza.', ['posdoctorado @ Universidad de Zaragoza']],
    [
      'She did her master’s in Warsaw, and was a postdoc with Karl Hartley in Cambridge.',
      ['master’s @ Warsaw', 'postdoc @ Cambridge'],
    ],
    [
      'An alumna of Duke University, she is a director of Quellwerk and an ICTP Associate.',
      ['graduated @ Duke University', 'director @ Quellwerk'],
    ],
    [
      'Byron is a professor at Yale University. She was promoted to full professor in 2016.',
      ['full professor @ Yale University'],
    ],
  ])('reads: %s', (text, expected) => expect(posts(text)).toEqual(expected));
});

describe('posts and degrees beside others', () => {
  it.each([
    [
      'Ada Byron is a reader at Georgia Tech, with a courtesy appointment in Music, and a visiting scholar at Ericsson.',
      ['reader @ Georgia Tech', 'courtesy appointment @ Georgia Tech', 'visiting scholar @ Ericsson'],
    ],
    [
      'She is a lecturer at Tufts University and holds a secondary appointment in the Department of Music.',
      ['lecturer @ Tufts University', 'secondary appointment @ Tufts University'],
    ],
    [
      'She moved from the University of Hull, where she was a lecturer, to the University of Bath as a reader in 2014.',
      ['lecturer @ University of Hull', 'reader @ University of Bath'],
    ],
    [
      'She divides her time between Lund University, where she is a reader, and Ericsson, where she is an engineer.',
      ['reader @ Lund University', 'engineer @ Ericsson'],
    ],
    [
      'She rose from assistant to full professor at Tufts University.',
      ['assistant professor @ Tufts University', 'full professor @ Tufts University'],
    ],
    [
      'She combines a professorship at Lund University with a position as chief economist at Ericsson.',
      ['professorship @ Lund University', 'chief economist @ Ericsson'],
    ],
    [
      'She is the author of two novels and Professor of Law at Lund University.',
      ['Professor of Law @ Lund University'],
    ],
    ['She interned at Ericsson during her PhD.', ['intern @ Ericsson']],
    ['Before Caltech, she was an engineer at the Jet Propulsion Laboratory.', ['engineer @ Jet Propulsion Laboratory']],
    [
      'She has a BSc in chemistry (University of Hull) and a B.A.Sc. from McGill University.',
      ['BSc @ University of Hull', 'B.A.Sc. @ McGill University'],
    ],
    [
      'A graduate of Brown University (AB) and Yale University (PhD), she writes.',
      ['AB @ Brown University', 'PhD @ Yale University'],
    ],
    [
      'Ada Byron, PhD (Stanford University), MA (Yale University), writes.',
      ['PhD @ Stanford University', 'MA @ Yale University'],
    ],
    [
      'She took her BPhil and DPhil at the University of Oxford before teaching at Yale University.',
      ['BPhil @ University of Oxford', 'DPhil @ University of Oxford', 'taught @ Yale University'],
    ],
    [
      'She is a reader at Lund University and a researcher at its Institute of Contemporary Music.',
      ['reader @ Lund University', 'researcher @ Lund University'],
    ],
    ['Until 2006 she was with Ericsson, Kista, as a Senior RF Engineer.', ['Senior RF Engineer @ Ericsson']],
    ['She has served as country manager for Peru and as an adviser to the Ministry of Finance of Chile.', []],
    [
      'She was promoted to reader in 2014 and to professor in 2019, both at Lund University.',
      ['reader @ Lund University', 'professor @ Lund University'],
    ],
    ['She works as a lecturer at Lund University and as a freelance translator.', ['lecturer @ Lund University']],
    [
      'She completed her PhD in 2017 (University of Hull) and has worked as a lecturer at Lund University.',
      ['PhD @ University of Hull', 'lecturer @ Lund University'],
    ],
    [
      'She holds degrees from the University of Bonn (Diplom) and Brown University (A.M.).',
      ['Diplom @ University of Bonn', 'A.M. @ Brown University'],
    ],
  ])('are each held where the sentence says: %s', (text, told) => {
    const found = postsAs('Ada Byron', text);
    expect(found.filter((one) => !one.startsWith('—'))).toEqual(told);
  });

  it('are not where somebody tells of work done', () => {
    expect(postsAs('Ada Byron', 'Ada Byron will talk about work done at Lund University.')).toEqual([]);
  });

  it('are those of nobody who only reviewed something', () => {
    expect(postsAs('Ada Byron', 'Her book was read by a lecturer at Yale and a fellow at Brown University.')).toEqual(
      [],
    );
  });
});
