import { describe, expect, it } from 'vitest';
import { groupedBy } from '../../src/import/bundles.ts';
import { projectSpeakers } from '../../src/import/project-speakers.ts';
import { projectTalks } from '../../src/import/project-talks.ts';
import { keyedTalks, type StoredRecord, speakerBlocksOf, talkBlockOf } from '../../src/import/record.ts';
import { dayOf } from '../../src/talks/partial-date.ts';
import { sketchedTalk, type TalkSketch } from './read-talks.ts';

function recordsOf(...sketches: TalkSketch[]): StoredRecord[] {
  return sketches.map((sketch, at) => ({ id: `r${at}`, seq: at, talk: sketchedTalk(sketch).talk }));
}

function talksOf(records: readonly StoredRecord[]) {
  return projectTalks(groupedBy(records, talkBlockOf));
}

function speakersOf(records: readonly StoredRecord[]) {
  const talks = talksOf(records);
  const talkOf = new Map(talks.flatMap((bundle) => bundle.records.map((record) => [record, bundle.talk.id] as const)));
  const blocks = groupedBy(
    records.flatMap((record) => speakerBlocksOf(record.talk).map((block) => ({ block, record }))),
    ({ block }) => block,
  );
  return projectSpeakers(new Map([...blocks].map(([key, of]) => [key, of.map(({ record }) => record)])), talkOf);
}

describe('which records announce one talk', () => {
  const base = { speaker: 'Ada Quill', date: '2022-03-04' };

  it('joins the same title in another spelling on the same day', () => {
    const talks = talksOf(recordsOf({ ...base, title: 'On Colour Graphs' }, { ...base, title: 'on color graphs' }));
    expect(talks).toHaveLength(1);
    expect(talks[0]?.records).toHaveLength(2);
  });

  it('keeps other titles and other start times apart', () => {
    expect(talksOf(recordsOf({ ...base, title: 'One' }, { ...base, title: 'Two' }))).toHaveLength(2);
    expect(talksOf(recordsOf({ ...base, startTime: '10:00' }, { ...base, startTime: '14:00' }))).toHaveLength(2);
  });

  it('joins a talk to be announced to the only titled talk, and leaves it where two fit', () => {
    expect(talksOf(recordsOf({ ...base, title: null }, { ...base, title: 'One' }))).toHaveLength(1);
    expect(
      talksOf(recordsOf({ ...base, title: null }, { ...base, title: 'One' }, { ...base, title: 'Two' })),
    ).toHaveLength(3);
  });

  it('keeps the id of the earliest record when a later one joins', () => {
    const [first] = talksOf(recordsOf({ ...base, title: 'One' }));
    const [both] = talksOf(
      recordsOf({ ...base, title: 'One' }, { ...base, title: 'One', abstract: 'More is said here.' }),
    );
    expect(both?.talk.id).toBe(first?.talk.id);
    expect(both?.talk.abstract).toBe('More is said here.');
  });
});

describe('which mentions are one person', () => {
  const at = (date: string, institutions: readonly string[], more: TalkSketch = {}): TalkSketch => ({
    speaker: 'Ada Quill',
    date,
    title: `Talk of ${date}`,
    at: institutions,
    ...more,
  });

  it('joins talks that share an institution, also in another spelling', () => {
    const speakers = speakersOf(
      recordsOf(at('2020-01-01', ['MIT']), at('2021-01-01', ['Massachusetts Institute of Technology'])),
    );
    expect(speakers.map(({ speaker }) => speaker.talkCount)).toEqual([2]);
  });

  it('keeps people at other institutions apart unless a career joins them', () => {
    const apart = [at('2020-01-01', ['Carnegie Mellon']), at('2021-01-01', ['MIT'])];
    expect(speakersOf(recordsOf(...apart))).toHaveLength(2);
    const bio = at('2021-06-01', ['MIT'], {
      posts: [{ institution: 'CMU', role: 'PhD student', kind: 'EDUCATION', ongoing: 'NO' }],
    });
    expect(speakersOf(recordsOf(...apart, bio))).toHaveLength(1);
  });

  it('joins one without an institution to the only person that fits, and leaves it where two fit', () => {
    expect(speakersOf(recordsOf(at('2020-01-01', []), at('2021-01-01', ['MIT'])))).toHaveLength(1);
    expect(
      speakersOf(recordsOf(at('2020-01-01', []), at('2021-01-01', ['MIT']), at('2022-01-01', ['CMU']))),
    ).toHaveLength(3);
    expect(speakersOf(recordsOf(at('2020-01-01', []), at('2021-01-01', [])))).toHaveLength(1);
  });

  it('keeps other middle names apart, and an initial between two of them as well', () => {
    const named = (speaker: string, date: string) => at(date, ['MIT'], { speaker });
    const two = [named('John Alan Smith', '2020-01-01'), named('John Bert Smith', '2021-01-01')];
    expect(speakersOf(recordsOf(...two))).toHaveLength(2);
    expect(speakersOf(recordsOf(...two, named('John Smith', '2022-01-01')))).toHaveLength(3);
    expect(
      speakersOf(recordsOf(named('John A. Smith', '2019-01-01'), named('John Alan Smith', '2020-01-01'))),
    ).toHaveLength(1);
  });
});

describe('affiliations', () => {
  const onDay = (day: string, { affiliations, at }: ReturnType<typeof speakersOf>[number]) => {
    const d = dayOf(day);
    const of = (test: (row: (typeof affiliations)[number]) => boolean) =>
      affiliations.filter(test).map((row) => at.find(({ affiliation }) => affiliation === row.id)?.printed);
    return {
      certain: of((row) => row.startMax <= d && d <= row.endMin),
      possible: of((row) => row.startMin <= d && d <= row.endMax),
    };
  };

  it('tells certain from possible by stated years, by the day of the talk and by what came before what', () => {
    const [speaker] = speakersOf(
      recordsOf({
        speaker: 'Ada Quill',
        date: '2021-11-12',
        at: ['MIT'],
        posts: [
          { institution: 'MIT', role: 'Professor', ongoing: 'YES' },
          {
            institution: 'Max Planck Institute for Intelligent Systems',
            role: 'Scientist',
            ongoing: 'NO',
            precedes: [0],
          },
          { institution: 'UC Berkeley', kind: 'VISITING', start: '2013', end: '2014' },
          { institution: 'QuillConf', kind: 'FOUNDER', start: '2008', end: '2017', atEvent: true },
        ],
      }),
    );
    if (!speaker) expect.unreachable();
    expect(speaker.affiliations).toHaveLength(4);
    expect(onDay('2021-11-12', speaker).certain).toEqual(['MIT']);
    expect(onDay('2013-10-01', speaker).certain).toEqual(['QuillConf']);
    expect(onDay('2013-10-01', speaker).possible?.sort()).toEqual([
      'MIT',
      'Max Planck Institute for Intelligent Systems',
      'QuillConf',
      'UC Berkeley',
    ]);
    expect(onDay('2022-01-01', speaker).possible).toEqual(['MIT']);
    expect(speaker.precedes).toHaveLength(1);
    expect(speaker.affiliations.at(-1)?.role).toBe('Professor');
  });

  it('makes runs of what stood beside the name, parted where the person was elsewhere', () => {
    const talk = (date: string, institution: string) => ({
      speaker: 'Ada Quill',
      homepage: 'https://quill.example/ada',
      date,
      title: date,
      at: [institution],
    });
    const [speaker, other] = speakersOf(
      recordsOf(
        talk('2020-05-01', 'MIT'),
        talk('2018-05-01', 'MIT'),
        talk('2021-05-01', 'CMU'),
        talk('2023-05-01', 'MIT'),
      ),
    );
    expect(other).toBeUndefined();
    const mit = speaker?.affiliations.filter(({ endMin }) => endMin !== dayOf('2021-05-01'));
    expect(mit?.map(({ startMax, endMin }) => [startMax, endMin])).toEqual([
      [dayOf('2018-05-01'), dayOf('2020-05-01')],
      [dayOf('2023-05-01'), dayOf('2023-05-01')],
    ]);
  });

  it('leaves out what would make a circle of what came before what', () => {
    const [speaker] = speakersOf(
      recordsOf({
        speaker: 'Ada Quill',
        posts: [
          { institution: 'MIT', precedes: [1] },
          { institution: 'CMU', precedes: [0] },
        ],
      }),
    );
    expect(speaker?.precedes).toHaveLength(1);
  });
});

describe('what a record never holds', () => {
  it('is an e-mail address or a telephone number', () => {
    const [keyed] = keyedTalks([
      sketchedTalk({ abstract: 'Write to ada.quill@example.org or call +49 7071 601 1234 for the years 2013-2014.' })
        .talk,
    ]);
    expect(keyed?.talk.abstract?.value).toBe(
      'Write to [e-mail removed] or call [telephone number removed] for the years 2013-2014.',
    );
  });
});
