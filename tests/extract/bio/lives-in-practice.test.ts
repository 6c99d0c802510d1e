/** Lives of engineers, lawyers, physicians and officials: CVs line by line, works built for a firm, courts, wards and units. */
import { describe, expect, it } from 'vitest';
import { datedAs, postsAs } from './posts-as.ts';

const posts = (text: string) => postsAs('Ada Byron', text);
const dated = (text: string) => datedAs('Ada Byron', text);

describe('a CV in small letters', () => {
  it('has a post a line, with the house behind the first comma', () => {
    expect(
      dated(
        'since 2020  research associate, Chair of Loom Design, Lund University\nsince 2019  partner, Threadhouse Ltd, Leeds\n2015–2019  project engineer, Warp Weft Partners, Hull\n2014  guest lecturer, Uppsala University\n2012–2014  MSc Textile Engineering, ETH Zurich',
      ),
    ).toEqual([
      'research associate @ Lund University 2020-',
      'partner @ Threadhouse Ltd 2019-',
      'project engineer @ Warp Weft Partners 2015-2019',
      'guest lecturer @ Uppsala University 2014-2014',
      'MSc @ ETH Zurich 2012-2014',
    ]);
  });

  it('has no town for a house', () => {
    expect(dated('since 2018  weaver and teacher, Leeds\n2014–2018  weaver, Hull')).toEqual([]);
  });

  it('is no wrapped prose', () => {
    expect(
      dated('Ada Byron has been a reader at Lund University\nsince 2019 and was a lecturer at Uppsala University.'),
    ).toEqual(['reader @ Lund University 2019-', 'lecturer @ Uppsala University -']);
  });
});

describe('who works at a chair', () => {
  it('does not hold it', () => {
    expect(posts('Ada Byron is a doctoral researcher at the Chair of Loom Design, Lund University.')).toEqual([
      'doctoral researcher @ Lund University',
    ]);
    expect(posts('She holds the Chair of Loom Design at Lund University.')).toEqual([
      'Chair of Loom Design @ Lund University',
    ]);
  });
});

describe('what is built', () => {
  it.each([
    [
      'Ada Byron began as a site engineer with Warp Brothers on the Humber Crossing and went on to Weft & Sons as a design engineer.',
      ['site engineer @ Warp Brothers', 'design engineer @ Weft & Sons'],
    ],
    [
      'Ada Byron spent the years 2001 to 2006 in Doha with Threadhouse, latterly as resident engineer for the Pearl Tunnel.',
      ['resident engineer @ Threadhouse'],
    ],
    [
      'She joined Threadhouse from Lund University, where she had been a technician running the dye works at Borås.',
      ['technician @ Lund University'],
    ],
    [
      'Ada Byron was a researcher with the Institute on the Environment.',
      ['researcher @ Institute on the Environment'],
    ],
  ])('employs nobody: %s', (text, expected) => expect(posts(text)).toEqual(expected));
});

describe('lawyers', () => {
  it.each([
    ['Ada Byron was an associate at Warp, Weft & Spool in Leeds.', ['associate @ Warp, Weft & Spool']],
    [
      'She served as a law clerk in the U.S. District Court for the Northern District of Ohio.',
      ['law clerk @ U.S. District Court for the Northern District of Ohio'],
    ],
    [
      'She received her J.D. from the University of Virginia and her LL.M. from Columbia. She sits in the Yarn Law Institute and is the reporter of its project on looms.',
      ['J.D. @ University of Virginia', 'LLM @ Columbia'],
    ],
    [
      'Ada Byron holds an LL.B. from the University of Leeds and an S.J.D. from Harvard University.',
      ['LLB @ University of Leeds', 'S.J.D. @ Harvard University'],
    ],
  ])('are read: %s', (text, expected) => expect(posts(text)).toEqual(expected));

  it('enter teaching and join a faculty', () => {
    expect(
      dated(
        'Ada Byron is a professor at Boston College. She entered teaching in 1999 as an assistant professor at the University of Houston and joined the Boston College faculty in 2006.',
      ),
    ).toEqual(['professor @ Boston College 2006-', 'assistant professor @ University of Houston 1999-']);
  });
});

describe('physicians', () => {
  it('train as interns and residents of a field', () => {
    expect(posts('She did her internship and neurology residency at the Mayo Clinic.')).toEqual([
      'intern @ Mayo Clinic',
      'resident @ Mayo Clinic',
    ]);
  });

  it('were chief residents where they were residents, and fellows elsewhere', () => {
    expect(
      posts(
        'She completed her surgery residency at the Mayo Clinic, where she was chief resident for a year, and her oncology fellowship at the Yale Cancer Center.',
      ),
    ).toEqual(expect.arrayContaining(['chief resident @ Mayo Clinic']));
  });

  it('hold second appointments where they are, whatever institute they lead there', () => {
    expect(
      posts(
        'Ada Byron moved to the University of Leeds as a reader in 2015; there she also directs the Yarn Institute and holds a secondary appointment in the Department of Physiology.',
      ),
    ).toEqual([
      'reader @ University of Leeds',
      'director of the Yarn Institute @ University of Leeds',
      'secondary appointment @ University of Leeds',
    ]);
  });
});

describe('officials', () => {
  it.each([
    [
      'Ada Byron is a Senior Adviser in the Division of Yarn Finance of the European Central Bank, having held positions at the OECD and visitor positions at Yale University.',
      ['Senior Adviser @ European Central Bank', 'position @ OECD', 'visitor @ Yale University'],
    ],
    [
      'Ada Byron is an analyst at the World Bank. She began her career as a nurse at the Robert Koch Institute, of whose Field Unit she was head until 2003. Since 2009 she has been coordinator.',
      [
        'analyst @ World Bank',
        'nurse @ Robert Koch Institute',
        'head @ Robert Koch Institute',
        'coordinator @ World Bank',
      ],
    ],
    [
      'Ada Byron is a professor at Lund University. She started her career as a lecturer at the University of Kent. In 2004 she was promoted to reader. Since 2012 she has been Dean of Science.',
      [
        'professor @ Lund University',
        'lecturer @ University of Kent',
        'reader @ University of Kent',
        'Dean of Science @ Lund University',
      ],
    ],
    [
      'Ada Byron is a judge of the Federal Court of Malta. She previously practised at the Sydney bar and taught at Macquarie University.',
      ['judge @ Federal Court of Malta', 'taught @ Macquarie University'],
    ],
    [
      'After a postdoctoral year at McGill University she moved to the Loom Register of Norway, of whose Yarn Section she was deputy head until 2004.',
      ['postdoctoral @ McGill University'],
    ],
    [
      'Ada Byron began work as a nurse, having been awarded her degree by King’s College London.',
      ['degree @ King’s College London'],
    ],
    [
      'Ada Byron is at Lund University; she chairs the UK group of that association and is a member of the steering group of the Yarn Network.',
      ['— @ Lund University'],
    ],
  ])('are read: %s', (text, expected) => expect(posts(text)).toEqual(expected));
});

describe('houses', () => {
  it.each([
    [
      'She has held visiting professorships at the Universities of Oslo and Graz.',
      ['visiting professorship @ Oslo', 'visiting professorship @ University of Graz'],
    ],
    [
      'Ada Byron is a researcher at Microsoft Research in Cambridge, UK as well as a reader at the University of Kent.',
      ['researcher @ Microsoft Research', 'reader @ University of Kent'],
    ],
    [
      'She got an engineering diploma from ENSIT Tunis in 2007 and a PhD from Loomfield Tech.',
      ['engineering diploma @ ENSIT Tunis', 'PhD @ Loomfield Tech'],
    ],
    [
      'She taught weaving at Oxford. She was a lecturer at Birkbeck College London (1971-76) and a Fellow of Merton College, Oxford (1976-82).',
      ['lecturer @ Birkbeck College', 'Fellow @ Oxford'],
    ],
    [
      'She previously worked at Ericsson and Telia, and as a teaching assistant at Uppsala University.',
      ['— @ Ericsson', '— @ Telia', 'teaching assistant @ Uppsala University'],
    ],
    [
      'Before that she worked for Philips, where she led the yarn team, and for the Norwegian Computing Center.',
      ['leader of the yarn team @ Philips'],
    ],
    [
      'Ada Byron spent her career at Philips, rising from graduate engineer (1988) to director (2006).',
      ['graduate engineer @ Philips', 'director @ Philips'],
    ],
    ['She is a recipient of two ERC grants and co-founder of the spin-off Loom Sense.', ['co-founder @ Loom Sense']],
    [
      'Ada Byron is an ICREA Research Professor and Senior Group Leader at the Institut Curie.',
      ['ICREA Research Professor @ Institut Curie', 'Senior Group Leader @ Institut Curie'],
    ],
    [
      'Von 2000 bis 2006 leitete sie die Abteilung Webstühle der Karl Lenz AG in Koblenz. Seit 2011 ist sie Professorin an der Universität Bonn, seit 2018 zudem Vizepräsidentin für Forschung.',
      [
        'Leiterin der Abteilung Webstühle @ Karl Lenz AG',
        'Professorin @ Universität Bonn',
        'Vizepräsidentin @ Universität Bonn',
      ],
    ],
    [
      'Elle a été maîtresse de conférences à l’Université de Lille, avec une délégation au CNRS en 2015-2016.',
      ['maîtresse de conférences @ Université de Lille', 'délégation @ CNRS'],
    ],
  ])('are those of the posts: %s', (text, expected) => expect(posts(text)).toEqual(expected));
});
