/** Hard pairs of talks by people of one name: which are one person, and which had better stay two. */
import { describe, expect, it } from 'vitest';
import { groupedBy } from '../../src/import/bundles.ts';
import { projectSpeakers } from '../../src/import/project-speakers.ts';
import { projectTalks } from '../../src/import/project-talks.ts';
import { type StoredRecord, speakerBlocksOf, talkBlockOf } from '../../src/import/record.ts';
import { sketchedTalk, type TalkSketch } from './read-talks.ts';

/** How many speakers of the first sketch's name the sketches make. */
function countPeople(sketches: readonly TalkSketch[]): number {
  const records = sketches.map(
    (sketch, at): StoredRecord => ({ id: `r${at}`, seq: at, talk: sketchedTalk(sketch).talk }),
  );
  const talks = projectTalks(groupedBy(records, talkBlockOf));
  const talkOf = new Map(talks.flatMap(({ talk, records: ids }) => ids.map((id) => [id, talk.id] as const)));
  const names = new Set(sketches.map(({ speaker }) => speaker));
  const blocks = groupedBy(
    records.flatMap((record) => speakerBlocksOf(record.talk).map((block) => ({ block, record }))),
    ({ block }) => block,
  );
  return projectSpeakers(new Map([...blocks].map(([key, of]) => [key, of.map(({ record }) => record)])), talkOf).filter(
    ({ aliases }) => aliases.some((alias) => names.has(alias)),
  ).length;
}

const saddles = 'non-convex optimization';
const colours = 'graph coloring';
const knots = 'knot theory';
const matter = 'dark matter';

/** Two talks years and institutions apart, but for what the case says. */
function pair(speaker: string, first: TalkSketch, second: TalkSketch): readonly TalkSketch[] {
  return [
    { title: 'One', date: '2015-03-02', speaker, at: ['MIT'], ...first },
    { title: 'Two', date: '2019-10-07', speaker, at: ['CMU'], ...second },
  ];
}

const orcid = { homepage: 'https://orcid.org/0000-0001-2345-6789' };
const page = { homepage: 'https://quill.example/ada' };
const post = (institution: string) => [{ institution }];

const same: readonly (readonly [string, readonly TalkSketch[]])[] = [
  ['two narrow topics', pair('Ada Quill', { topics: [saddles, colours] }, { topics: [colours, saddles] })],
  [
    'two narrow topics among others',
    pair('Ada Quill', { topics: [saddles, colours, knots] }, { topics: [matter, colours, saddles] }),
  ],
  [
    'two narrow topics in other spellings',
    pair('Ada Quill', { topics: ['nonconvex optimisation', 'graph colouring'] }, { topics: [saddles, colours] }),
  ],
  [
    'a narrow topic and the series',
    pair('Ada Quill', { topics: [saddles], series: 'Ink Seminar' }, { topics: [saddles], series: 'Ink Seminar' }),
  ],
  [
    'a narrow topic and the series in the plural',
    pair('Ada Quill', { topics: [knots], series: 'Ink Seminar' }, { topics: [knots], series: 'ink seminars' }),
  ],
  ['a co-speaker', pair('Ada Quill', { with: 'Eve Ream' }, { with: 'Eve Ream' })],
  ['a co-speaker with a title', pair('Ada Quill', { with: 'Dr. Eve Ream' }, { with: 'Eve Ream' })],
  [
    'a co-speaker, other topics',
    pair('Ada Quill', { with: 'Eve Ream', topics: [saddles] }, { with: 'Eve Ream', topics: [matter] }),
  ],
  [
    'a title before the name',
    pair('Ada Quill', { speaker: 'Prof. Ada Quill', topics: [saddles, colours] }, { topics: [saddles, colours] }),
  ],
  [
    'a middle initial that only one shows',
    pair('Ada Quill', { speaker: 'Ada M. Quill', topics: [saddles, colours] }, { topics: [saddles, colours] }),
  ],
  [
    'a middle name and its initial',
    pair(
      'Ada Quill',
      { speaker: 'Ada Mary Quill', topics: [saddles, colours] },
      { speaker: 'Ada M. Quill', topics: [saddles, colours] },
    ),
  ],
  [
    'accents',
    pair('Zoë Quillé', { topics: [saddles, colours] }, { speaker: 'Zoe Quille', topics: [saddles, colours] }),
  ],
  [
    'a common given name with a rare family name',
    pair('John Quillfeather', { topics: [saddles, colours] }, { topics: [saddles, colours] }),
  ],
  [
    'a rare given name with a common family name',
    pair('Quillon Smith', { topics: [saddles, colours] }, { topics: [saddles, colours] }),
  ],
  [
    'two places on different days of one week',
    pair('Ada Quill', { topics: [saddles, colours] }, { date: '2015-03-05', topics: [saddles, colours] }),
  ],
  [
    'one place shown on that day, none at the other talk',
    pair('Ada Quill', { topics: [saddles] }, { date: '2015-03-02', at: [], topics: [saddles] }),
  ],
  ['the same institution, nothing else', pair('Ada Quill', {}, { at: ['MIT'] })],
  ['the institution in the career of the other', pair('Ada Quill', {}, { posts: post('MIT') })],
  ['a very common name, but one institution', pair('Wei Wang', {}, { at: ['MIT'] })],
  [
    'a very common name, but one homepage',
    pair('Wei Wang', { homepage: 'https://wang.example/w' }, { homepage: 'https://wang.example/w' }),
  ],
  [
    'a hyphen that only one prints, two topics',
    pair('Ada-Nora Quill', { topics: [saddles, colours] }, { speaker: 'Adanora Quill', topics: [saddles, colours] }),
  ],
  ['a family name more, one ORCID', pair('Ada Quill', orcid, { speaker: 'Ada Quill-Reed', ...orcid })],
  ['another family name, one homepage', pair('Ada Quill', page, { speaker: 'Ada Reed', ...page })],
  ['another given name, one ORCID', pair('Ada Quill', orcid, { speaker: 'Yunru Quill', ...orcid })],
  [
    'an initial and the name, at one institution, two topics',
    pair('Suvi Sraa', { topics: [saddles, colours] }, { speaker: 'S. Sraa', at: ['MIT'], topics: [saddles, colours] }),
  ],
  [
    'a chain: two topics with a third talk each',
    [
      ...pair('Ada Quill', { topics: [saddles, colours] }, { topics: [knots, matter] }),
      {
        title: 'Three',
        date: '2017-05-05',
        speaker: 'Ada Quill',
        at: ['ETH Zurich'],
        topics: [saddles, colours, knots, matter],
      },
    ],
  ],
];

const different: readonly (readonly [string, readonly TalkSketch[]])[] = [
  ['nothing but the name', pair('Ada Quill', {}, {})],
  ['one narrow topic', pair('Ada Quill', { topics: [saddles] }, { topics: [saddles] })],
  ['the series alone', pair('Ada Quill', { series: 'Ink Seminar' }, { series: 'Ink Seminar' })],
  [
    'a narrow topic, another series',
    pair('Ada Quill', { topics: [saddles], series: 'Ink Seminar' }, { topics: [saddles], series: 'Paper Seminar' }),
  ],
  [
    'two wide topics',
    pair('Ada Quill', { topics: ['machine learning', 'topology'] }, { topics: ['machine learning', 'topology'] }),
  ],
  [
    'a wide and a narrow topic',
    pair(
      'Ada Quill',
      { topics: ['machine learning', 'deep learning'] },
      { topics: ['machine learning', 'deep learning'] },
    ),
  ],
  [
    'a topic and what it is part of',
    pair('Ada Quill', { topics: ['optimization', saddles] }, { topics: ['optimization', saddles] }),
  ],
  [
    'a wide topic and the series',
    pair(
      'Ada Quill',
      { topics: ['mathematics'], series: 'Ink Seminar' },
      { topics: ['mathematics'], series: 'Ink Seminar' },
    ),
  ],
  [
    'topics that nobody knows',
    pair('Ada Quill', { topics: ['hybrid talk', 'online only'] }, { topics: ['hybrid talk', 'online only'] }),
  ],
  [
    'two places on one day',
    pair('Ada Quill', { topics: [saddles, colours] }, { date: '2015-03-02', topics: [saddles, colours] }),
  ],
  [
    'two places on one day, and a co-speaker',
    pair('Ada Quill', { with: 'Eve Ream' }, { date: '2015-03-02', with: 'Eve Ream' }),
  ],
  ['initials only', pair('A. Quill', { topics: [saddles, colours] }, { topics: [saddles, colours] })],
  ['two initials', pair('A. M. Quill', { topics: [saddles, colours] }, { topics: [saddles, colours] })],
  [
    'an initial and the name it may stand for',
    pair('Suvi Sraa', { topics: [saddles, colours] }, { speaker: 'S. Sraa', topics: [saddles, colours] }),
  ],
  ['an initial and the name, at one institution', pair('Suvi Sraa', {}, { speaker: 'S. Sraa', at: ['MIT'] })],
  [
    'other middle names',
    pair(
      'Ada Quill',
      { speaker: 'Ada Mary Quill', topics: [saddles, colours] },
      { speaker: 'Ada Nora Quill', topics: [saddles, colours] },
    ),
  ],
  [
    'other middle initials',
    pair('Ada Quill', { speaker: 'Ada M. Quill', with: 'Eve Ream' }, { speaker: 'Ada N. Quill', with: 'Eve Ream' }),
  ],
  [
    'other given names',
    pair('Ada Quill', { topics: [saddles, colours] }, { speaker: 'Eve Quill', topics: [saddles, colours] }),
  ],
  ['a Chinese name of many', pair('Wei Wang', { topics: [saddles, colours] }, { topics: [saddles, colours] })],
  [
    'a Chinese name of many, family name first',
    pair('Zhang Li', { topics: [saddles, colours] }, { topics: [saddles, colours] }),
  ],
  [
    'a Chinese name of many, with a hyphen',
    pair('Xiao-Ming Li', { topics: [saddles, colours] }, { topics: [saddles, colours] }),
  ],
  [
    'a Korean name of many',
    pair('Jihoon Kim', { topics: [saddles], series: 'Ink Seminar' }, { topics: [saddles], series: 'Ink Seminar' }),
  ],
  ['an English name of many', pair('John Smith', { topics: [saddles, colours] }, { topics: [saddles, colours] })],
  ['a Spanish name of many', pair('María García', { with: 'Eve Ream' }, { with: 'Eve Ream' })],
  ['other names altogether, one ORCID', pair('Ada Quill', orcid, { speaker: 'Bo Reed', ...orcid })],
  ['another given name, one homepage', pair('Ada Quill', page, { speaker: 'Bo Quill', ...page })],
  [
    'a short form, at one institution, another topic',
    pair('Robert Quill', { topics: [saddles] }, { speaker: 'Bob Quill', at: ['MIT'], topics: [matter] }),
  ],
  [
    'an initial of a common family name, at one institution',
    pair(
      'John Smith',
      { topics: [saddles, colours] },
      { speaker: 'J. Smith', at: ['MIT'], topics: [saddles, colours] },
    ),
  ],
  [
    'a short form, thirty years apart',
    pair(
      'Robert Quill',
      { date: '1985-03-02', topics: [saddles] },
      { speaker: 'Bob Quill', at: ['MIT'], topics: [saddles] },
    ),
  ],
  ['a common co-speaker', pair('Ada Quill', { with: 'Wei Wang' }, { with: 'Wei Wang' })],
  ['a co-speaker by initial', pair('Ada Quill', { with: 'E. Ream' }, { with: 'E. Ream' })],
];

describe('talks by people of one name', () => {
  it.each(same)('are one person’s: %s', (_, sketches) => {
    expect(countPeople(sketches)).toBe(1);
    expect(countPeople([...sketches].reverse())).toBe(1);
  });

  it.each(different)('are two people’s: %s', (_, sketches) => {
    expect(countPeople(sketches)).toBe(2);
    expect(countPeople([...sketches].reverse())).toBe(2);
  });

  it('stay apart all of them where a link between them must be wrong', () => {
    const bridge = {
      title: 'Three',
      date: '2017-05-05',
      speaker: 'Ada Quill',
      at: ['ETH Zurich'],
      topics: [saddles, colours],
    };
    const [one, two] = pair(
      'Ada Quill',
      { topics: [saddles, colours] },
      { date: '2015-03-02', topics: [saddles, colours] },
    );
    expect(countPeople([...(one ? [one] : []), ...(two ? [two] : []), bridge])).toBe(3);
  });

  it('leave an initial apart that fits two at one institution', () => {
    const at = { at: ['MIT'], topics: [saddles, colours] };
    const two = pair('S. Sraa', at, { ...at, speaker: 'Suvi Sraa' });
    const third = { title: 'Three', date: '2017-05-05', speaker: 'Sora Sraa', at: ['MIT'] };
    expect(countPeople(two)).toBe(1);
    expect(countPeople([...two, third])).toBe(3);
    expect(countPeople([third, ...[...two].reverse()])).toBe(3);
  });

  it('are two people’s where both give one of them', () => {
    const at = { at: ['MIT'], topics: [saddles, colours] };
    const [one, two] = pair('Robert Quill', { ...at, with: 'Bob Quill' }, { ...at, speaker: 'Bob Quill' });
    expect(countPeople([...(one ? [one] : []), ...(two ? [two] : [])])).toBe(2);
  });

  it('give a talk without institution to whom it is like, where several fit', () => {
    const bare = { title: 'Three', date: '2017-05-05', speaker: 'Ada Quill', topics: [saddles, colours] };
    expect(countPeople([...pair('Ada Quill', { topics: [saddles, colours] }, { topics: [matter] }), bare])).toBe(2);
    expect(countPeople([...pair('Ada Quill', {}, {}), bare])).toBe(3);
  });
});
