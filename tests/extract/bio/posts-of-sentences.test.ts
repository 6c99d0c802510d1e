import { describe, expect, it } from 'vitest';
import { readBio } from '../../../src/extract/bio/bio-reader.ts';
import { identityText } from '../../../src/extract/mapped-text.ts';

const posts = (text: string) => {
  const ground = { source: text, mapped: identityText(text), method: 'RULE' as const };
  return readBio({ ground, start: 0, end: text.length }, { name: 'Ada Byron', isPostLine: false }).career.map(
    ({ role, institution }) => `${role ?? '—'} @ ${institution.value}`,
  );
};

const ROLES = [
  'lecturer',
  'senior lecturer',
  'assistant professor',
  'associate professor',
  'full professor',
  'adjunct professor',
  'visiting professor',
  'research scientist',
  'senior research scientist',
  'research fellow',
  'postdoctoral researcher',
  'postdoctoral fellow',
  'graduate student',
  'software engineer',
  'project manager',
  'curator',
  'director of research',
  'group leader',
];
const FRAMES: readonly (readonly [string, string])[] = [
  ['She was a ROLE at Cornell University from 2003 to 2008.', 'Cornell University'],
  ['Byron is currently a ROLE at Stanford University.', 'Stanford University'],
  ['Before that, she spent three years as a ROLE at Princeton University.', 'Princeton University'],
  ['Since 2015 she has been a ROLE at ETH Zurich.', 'ETH Zurich'],
  ['Dr. Byron previously worked as a ROLE at Quellwerk.', 'Quellwerk'],
  ['She joined Yale University as a ROLE in 2012.', 'Yale University'],
];
const GRID = ROLES.flatMap((role) =>
  FRAMES.map(([frame, employer]) => [frame.replace('ROLE', role), [`${role} @ ${employer}`]] as const),
);

describe('posts that a sentence states', () => {
  it.each(GRID)('reads: %s', (text, expected) => expect(posts(text)).toEqual(expected));

  it.each([
    ['She worked as a\n    curator at the\n    British Museum.', ['curator @ British Museum']],
    [
      'She was Reader at the University of Leeds, whose Centre for Global History she directed until 2017.',
      ['Reader @ University of Leeds', 'director of the Centre for Global History @ University of Leeds'],
    ],
    ['She held the Laura Spence visiting chair at Duke University.', ['visiting chair @ Duke University']],
    [
      'She got her PhD from Duke University, where Imogen Fairweather, now Professor at MIT, was her adviser.',
      ['PhD @ Duke University'],
    ],
    [
      'Byron is Professor and Wessex Research Chair at the University of Leeds.',
      ['Professor @ University of Leeds', 'Wessex Research Chair @ University of Leeds'],
    ],
    ['She worked as a veterinary surgeon at the Mayo Clinic.', ['veterinary surgeon @ Mayo Clinic']],
    ['She was a former patent attorney with Quellwerk.', ['patent attorney @ Quellwerk']],
    ['She was a keynote speaker at Stanford University.', []],
    ['In 2013 she left a tenured position at Yale University.', ['tenured position @ Yale University']],
    ['She declined a professorship at Yale University.', []],
    [
      'She splits her time between Yale University and Quellwerk Labs, where she is a consultant.',
      ['— @ Yale University', 'consultant @ Quellwerk Labs'],
    ],
    [
      'Byron is Dean of the School of Engineering and Professor of Physics at Duke University.',
      ['Dean @ Duke University', 'Professor of Physics @ Duke University'],
    ],
    ['She moved to the Mayo Clinic to lead its Brain Injury Unit.', ['leader of the Brain Injury Unit @ Mayo Clinic']],
    ['She heads the sea ice programme at the Mayo Clinic.', ['head of the sea ice programme @ Mayo Clinic']],
    ['She spent two summers interning at Quellwerk.', ['intern @ Quellwerk']],
    [
      'She was a curator at the British Museum (2001–2007) and the Tate.',
      ['curator @ British Museum', 'curator @ Tate'],
    ],
    ['Byron is chief architect of Quellwerk Systems.', ['chief architect @ Quellwerk Systems']],
    ['Byron is a partner at the law firm Miller Stone Hale in Leeds.', ['partner @ Miller Stone Hale']],
    ['Earlier she was an associate with Clifford Mason.', ['associate @ Clifford Mason']],
    ['She is one of the founders of the sensor company Quellwerk.', ['founder @ Quellwerk']],
    [
      'She was on secondment to the World Forestry Organization in Rome as a scientific officer.',
      ['scientific officer @ World Forestry Organization'],
    ],
    [
      'She has held research posts at Yale University and Duke University.',
      ['research post @ Yale University', 'research post @ Duke University'],
    ],
    [
      'She is on sabbatical leave from Yale University, visiting the British Museum.',
      ['— @ Yale University', 'visiting position @ British Museum'],
    ],
    ['Byron, of the Department of Law at Duke University, writes on treaties.', ['— @ Duke University']],
    [
      'She retired from Yale University in 2016 to teach at Duke University.',
      ['— @ Yale University', 'taught @ Duke University'],
    ],
    ['She was a postdoc in Bonn (MPIM) and Grenoble (CNRS).', ['postdoc @ MPIM', 'postdoc @ CNRS']],
    ['She is a statistician at the MRC Sleep Unit.', ['statistician @ MRC Sleep Unit']],
    ['She has held fellowships from the Killam Trust.', []],
    ['Before founding the Centre, she was a curator at the British Museum.', ['curator @ British Museum']],
    [
      'Byron holds a BSc from Duke University. Joan Poe was her thesis supervisor. She was a curator at the British Museum.',
      ['BSc @ Duke University', 'curator @ British Museum'],
    ],
    ['Byron was his adviser. He is a curator at the British Museum.', []],
    [
      'Byron has spent her whole career at Yale University: postdoc (1988–1990), assistant scientist (1990–1995), and group leader.',
      ['postdoc @ Yale University', 'assistant scientist @ Yale University', 'group leader @ Yale University'],
    ],
    [
      'She found work as a programmer at Quellwerk, and became its Director of Kernel Development.',
      ['programmer @ Quellwerk', 'Director of Kernel Development @ Quellwerk'],
    ],
    [
      'She is a reader at Duke University, having joined as a lecturer in 2006 from Yale University.',
      ['reader @ Duke University', 'lecturer @ Duke University'],
    ],
    [
      'She is a professor at Emory University. She directs the Emory Center for Fair Data.',
      ['professor @ Emory University', 'director of the Emory Center for Fair Data @ Emory University'],
    ],
    ['Since 2011 she has been on the permanent staff of the British Museum.', ['staff member @ British Museum']],
    [
      'She is with the British Museum and a senior researcher of the Mayo Clinic.',
      ['senior researcher @ Mayo Clinic', '— @ British Museum'],
    ],
    ['She is researching permafrost at Duke University.', ['— @ Duke University']],
    [
      'She returned to Duke University to take up the Chair of Forensic Science.',
      ['Chair of Forensic Science @ Duke University'],
    ],
    ["She chaired Harvard's Department of Music from 2008 to 2011.", ['chair @ Harvard']],
    ['She was a science adviser in the Scottish Government.', ['science adviser @ Scottish Government']],
    ['Her book was reviewed by a professor at Duke University.', []],
    ['She was offered a chair at Duke University.', []],
    ['Byron is Associate Professor of Government at Yale University.', ['Associate Professor @ Yale University']],
    [
      'Byron is the Class of 1958 Assistant Professor at Yale University.',
      ['Class of 1958 Assistant Professor @ Yale University'],
    ],
    ['She clerked for Judge Joan Poe of the Supreme Court of Canada.', ['law clerk @ Supreme Court of Canada']],
    ['She was a fellow at the American Antiquarian Society.', ['fellow @ American Antiquarian Society']],
    ['She is the economics correspondent of the Financial Times.', ['economics correspondent @ Financial Times']],
    [
      'She was a staff scientist at the Advanced Light Source, Lawrence Berkeley National Laboratory.',
      ['staff scientist @ Lawrence Berkeley National Laboratory'],
    ],
    ['She worked on recommender systems at Quellwerk.', ['— @ Quellwerk']],
    ['She used to be an actuary with Quellwerk.', ['actuary @ Quellwerk']],
    ['She took over the directorship of the British Museum in 2011.', ['directorship @ British Museum']],
    ['Byron works at Duke University. She is a school governor.', ['— @ Duke University']],
    [
      'She was with Yale University from 1986 to 1994, where she led the group that built the first array, and with Duke University after that.',
      ['group leader @ Yale University', '— @ Duke University'],
    ],
    [
      'She was assistant, associate and full professor at Duke University.',
      [
        'assistant professor @ Duke University',
        'associate professor @ Duke University',
        'full professor @ Duke University',
      ],
    ],
    [
      'Byron leads the Dialogue group at the Institute for Language (IFL) of the University of Leeds.',
      ['leader of the Dialogue group @ University of Leeds'],
    ],
    [
      'Byron is a Canada Research Chair (Tier 2) at the University of Calgary.',
      ['Canada Research Chair (Tier 2) @ University of Calgary'],
    ],
    [
      'Byron, who joined Yale University in 2009 from Duke University, is Silver Professor of Law.',
      ['Silver Professor of Law @ Yale University'],
    ],
    [
      'Byron is a professor at the University of Oslo. She was Vice-Rector of the university.',
      ['professor @ University of Oslo', 'Vice-Rector @ University of Oslo'],
    ],
    ['Byron is CTO of the Leeds-based start-up Quellwerk Labs.', ['CTO @ Quellwerk Labs']],
    [
      'Byron is Senior Curator for Modern Design at the British Museum.',
      ['Senior Curator for Modern Design @ British Museum'],
    ],
    [
      'She is a trial attorney in the Antitrust Division of the U.S. Department of Justice.',
      ['trial attorney @ U.S. Department of Justice'],
    ],
    ['She still consults for the Mayo Clinic.', ['consultant @ Mayo Clinic']],
    ['Her PhD, on sorting networks, is from Duke University (2004).', ['PhD @ Duke University']],
    [
      'Danach leitete sie am Leibniz-Zentrum Moderner Orient in Berlin eine Arbeitsgruppe.',
      ['Leiterin einer Arbeitsgruppe @ Leibniz-Zentrum Moderner Orient'],
    ],
    ['She is a Newton Fellow at the Department of Botany in Cambridge.', ['Newton Fellow @ Cambridge']],
    ['Quellwerk, which she founded in 2016, builds pumps.', ['founder @ Quellwerk']],
    [
      'She co-founded Quellwerk and remains its scientific advisor.',
      ['co-founder @ Quellwerk', 'scientific advisor @ Quellwerk'],
    ],
    [
      'She works at Duke University, where she is a reader, and Yale University, where she is a fellow.',
      ['reader @ Duke University', 'fellow @ Yale University'],
    ],
    ['She studied at Duke University, earning her doctorate in 2004.', ['doctorate @ Duke University']],
    ['Before joining MIT she worked as a software engineer at Bloomberg.', ['software engineer @ Bloomberg']],
    [
      'She was a doctoral student at Yale University, where she also received her PhD in 2011.',
      ['doctoral student @ Yale University', 'PhD @ Yale University'],
    ],
    ['Her PhD, which she completed at Caltech in 2009, won a prize.', ['PhD @ Caltech']],
    [
      'She held postdoctoral positions at Duke University and Cornell University.',
      ['postdoctoral position @ Duke University', 'postdoctoral position @ Cornell University'],
    ],
    [
      'She is a research scientist in the Vision Laboratory of the University of Oxford.',
      ['research scientist @ University of Oxford'],
    ],
    ['She holds a PhD from MIT, where her advisor was Clara Novak.', ['PhD @ MIT']],
    ['Von 2010 bis 2016 war sie Gastprofessorin an der Universität Wien.', ['Gastprofessorin @ Universität Wien']],
    ['Sinds 2020 is zij onderzoeker bij Deltares.', ['onderzoeker @ Deltares']],
  ])('reads: %s', (text, expected) => expect(posts(text)).toEqual(expected));

  it.each([
    'She was awarded the Hartmann Prize in 2024.',
    'His advisor was Clara Novak.',
    'She is an elected fellow of the Royal Society.',
    'Her hobbies are chess and the history of Oxford.',
    'Her book appeared with Princeton University Press.',
    'The department of physics thanks its donors.',
    'Her research is funded by the National Science Foundation and the Simons Foundation.',
    'She collaborates with groups at Stanford University and the Broad Institute.',
    'He has given invited talks at Harvard University, ETH Zurich and the Collège de France.',
    'Her textbook is used at Princeton University and the University of Chicago.',
    'He received the Best Paper Award at the International Conference on Robotics in Montreal.',
    'She serves on the editorial board of the Annals of Statistics and on the advisory board of DeepMind.',
    'He is married to Jane Roe, a professor at Yale University.',
    'Her former students are now professors at MIT, Duke University and KAIST.',
    'She organised workshops at Oberwolfach, Dagstuhl and the Banff International Research Station.',
    'He was named a Fellow of the American Physical Society in 2015.',
    'Her startup was acquired by Google in 2019.',
    'She holds three patents, licensed to Siemens.',
    'He learned to juggle at the University of Vermont.',
    'The lecture is named after a former director of the Institute of Physics.',
    'His paper with researchers from Microsoft Research won the Test of Time award.',
    'In 2018 she chaired the programme committee of a conference at Cornell University.',
    'She was a finalist for the Blavatnik Award of the New York Academy of Sciences.',
    'He lives in Boston and supports the Boston Celtics.',
    'Her work has been covered by the BBC and exhibited at the Science Museum in London.',
    'She advises the European Commission and the World Health Organization on vaccine safety.',
    'He supervised twelve PhD students at the University of Vienna.',
    'She is interested in the history of the Royal Observatory and of the University of Oxford.',
    'This is joint work with Ann Smith (Professor at Brown University).',
    'Together with Professor Karl Weber of TU Berlin she wrote a report on forest fires.',
    'He uses data from the European Southern Observatory.',
    'She has been awarded an honorary doctorate by the University of Uppsala.',
    'He turned down an offer from Stanford University.',
    'She applied for a position at Yale University.',
    'Her husband is a lawyer at the Ministry of Justice.',
    'He was born in Cambridge, where his father was a lecturer at Trinity College.',
    'She will give the Gauss Lecture at the University of Göttingen in 2027.',
    'He mentored students at the African Institute for Mathematical Sciences.',
    'Her thesis won the prize of the Faculty of Science.',
    "He plays the organ at St Mary's Church.",
    'Ada Byron, whose work on deltas is supported by the National Science Foundation, likes rivers.',
    'She is an advisor to the World Bank.',
    'Later she moved to Stanford University.',
  ])('reads no post from: %s', (text) => expect(posts(text)).toEqual([]));
});

describe('the time of a post', () => {
  const times = (text: string) => {
    const ground = { source: text, mapped: identityText(text), method: 'RULE' as const };
    return readBio({ ground, start: 0, end: text.length }, { name: 'Ada Byron', isPostLine: false }).career.map(
      ({ role, institution, start, end }) => `${role} @ ${institution.value} ${start}/${end}`,
    );
  };

  it.each([
    [
      'Ada Byron is Professor of Law at McGill University and, since 2023, editor of a yearbook.',
      ['Professor of Law @ McGill University null/null'],
    ],
    ['Ada Byron has been a lecturer at McGill University since 2019.', ['lecturer @ McGill University 2019/null']],
  ])('is not that of what follows: %s', (text, told) => {
    expect(times(text)).toEqual(told);
  });
});

describe('the name of an employer', () => {
  it.each([
    ['Ada Byron ist Dozentin an der Philosophischen Fakultät der Universität Wien.', 'Universität Wien'],
    [
      'Ada Byron ist Forscherin an der Physikalisch-Technischen Bundesanstalt.',
      'Physikalisch-Technische Bundesanstalt',
    ],
    ['Ada Byron war Stipendiatin am Deutschen Historischen Institut.', 'Deutsches Historisches Institut'],
    ["Since 2018 Ada Byron has been a Senior Scientist at QXRN's Harbour Node.", 'QXRN'],
  ])('is told without its case: %s', (text, name) => {
    expect(posts(text).map((post) => post.split(' @ ')[1])).toEqual([name]);
  });
});
