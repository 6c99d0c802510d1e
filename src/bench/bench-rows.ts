/** The benchmark's graph as rows for the statements that load it, in the form of docs/graph.md. */
import type { Row } from '../graph/graph.ts';
import { type SeededRandom, seededRandom } from '../sample/seeded-random.ts';
import { foldText, normTerm } from '../text/fold.ts';
import {
  type BenchGraph,
  benchId,
  broaderTopic,
  institutionCount,
  isoDay,
  postAt,
  postIndex,
  postStart,
  seriesCount,
  topicCount,
} from './bench-graph.ts';
import { wordSource } from './bench-words.ts';

const ABSTRACT_WORDS = 120;
const UNIT_FROM = 1700;
const POSTS = 3;
const roles = ['Postdoctoral Researcher', 'Assistant Professor', 'Professor'];

/** What is loaded, in this order. */
export const LOAD_NAMES = [
  'bench/load-institutions',
  'bench/load-units',
  'bench/load-topics',
  'bench/load-broader',
  'bench/load-series',
  'bench/load-speakers',
  'bench/load-affiliations',
  'bench/load-precedes',
  'bench/load-talks',
  'bench/load-appearances',
  'bench/load-about',
] as const;

export type LoadName = (typeof LOAD_NAMES)[number];

export interface BenchLoad {
  /** A statement of `cypher/bench/`. */
  readonly name: LoadName;
  readonly batches: Iterable<readonly Row[]>;
}

function capitalised(text: string): string {
  return text
    .split(' ')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');
}

function aliasOf(owner: string, text: string): Row {
  return { id: benchId('alias', owner), text, norm: normTerm(text) };
}

/** The rows of each of `count` indices in lists of about `size`, made one list at a time so that they need not fit in memory. */
function* batches(count: number, size: number, rows: (index: number) => readonly Row[]): Generator<Row[]> {
  let batch: Row[] = [];
  for (let index = 0; index < count; index += 1) {
    batch.push(...rows(index));
    if (batch.length >= size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

function institutionRow(graph: BenchGraph, words: (count: number) => string, index: number): Row {
  const name = `University of ${capitalised(words(1))} ${index}`;
  return {
    institution: {
      id: benchId('institution', index),
      slug: `institution-${index}`,
      name,
      nameSort: foldText(name),
      kind: index < UNIT_FROM ? 'UNIVERSITY' : 'DEPARTMENT',
      city: capitalised(words(1)),
      countryCode: 'DE',
      talkCount: graph.institutionTalks[index] ?? 0,
      speakerCount: graph.institutionSpeakers[index] ?? 0,
      searchText: foldText(name),
    },
    alias: aliasOf(`institution ${index}`, name),
  };
}

function topicRow(graph: BenchGraph, words: (count: number) => string, index: number): Row {
  const label = `${words(2)} ${index}`;
  return {
    topic: {
      id: benchId('topic', index),
      slug: `topic-${index}`,
      label,
      labelSort: foldText(label),
      scheme: 'bench',
      talkCount: graph.topicTalks[index] ?? 0,
      searchText: foldText(label),
    },
    alias: aliasOf(`topic ${index}`, label),
  };
}

function speakerRow(graph: BenchGraph, words: (count: number) => string, index: number): Row {
  const name = `${capitalised(words(2))} ${index}`;
  return {
    speaker: {
      id: benchId('speaker', index),
      slug: `speaker-${index}`,
      name,
      sortName: foldText(name),
      talkCount: graph.speakerTalks[index] ?? 0,
      searchText: foldText(name),
      fingerprint: '',
    },
    alias: aliasOf(`speaker ${index}`, name),
  };
}

function seriesRow(words: (count: number) => string, index: number): Row {
  const name = `${capitalised(words(1))} Seminar ${index}`;
  return {
    host: benchId('institution', index),
    series: {
      id: benchId('series', index),
      slug: `series-${index}`,
      name,
      nameSort: foldText(name),
      kind: 'SEMINAR',
      searchText: foldText(name),
    },
    alias: aliasOf(`series ${index}`, name),
  };
}

function affiliationRows(graph: BenchGraph, speaker: number): Row[] {
  return (graph.posts[speaker] ?? []).map((institution, post) => {
    const startMin = postStart(post);
    const last = post === POSTS - 1;
    const end = last ? null : postStart(post + 1) - 1;
    return {
      speaker: benchId('speaker', speaker),
      institution: benchId('institution', institution),
      affiliation: {
        id: benchId('affiliation', `${speaker} ${post}`),
        kind: 'EMPLOYMENT',
        role: roles[post] ?? 'Professor',
        start: isoDay(startMin),
        startMin,
        startMax: startMin,
        ...(end === null ? {} : { end: isoDay(end) }),
        endMin: end ?? 2_147_483_647,
        endMax: end ?? 2_147_483_647,
        ongoing: last ? 'YES' : 'NO',
        position: post,
      },
    };
  });
}

function precedesRows(speaker: number): Row[] {
  return [0, 1].map((post) => ({
    earlier: benchId('affiliation', `${speaker} ${post}`),
    later: benchId('affiliation', `${speaker} ${post + 1}`),
  }));
}

function talkRow(graph: BenchGraph, random: SeededRandom, words: (count: number) => string, index: number): Row[] {
  const talk = graph.talks[index];
  if (talk === undefined) return [];
  const text = words(random.integer(4, 9));
  const title = text.slice(0, 1).toUpperCase() + text.slice(1);
  const abstract = words(ABSTRACT_WORDS);
  const date = isoDay(talk.day);
  return [
    {
      series: benchId('series', talk.series),
      talk: {
        id: benchId('talk', index),
        slug: `talk-${index}`,
        title,
        titleSort: text,
        abstract: `${abstract.slice(0, 1).toUpperCase()}${abstract.slice(1)}.`,
        kind: 'SEMINAR',
        status: 'HELD',
        date,
        dayMin: talk.day,
        dayMax: talk.day,
        dateSort: talk.day * 1440 + 960,
        startTime: '16:00',
        endTime: '17:00',
        startsAt: `${date}T16:00:00Z`,
        endsAt: `${date}T17:00:00Z`,
        timeZone: 'UTC',
        language: 'en',
        location: `Room ${index % 90}`,
        hasRecording: index % 3 === 0,
        searchText: `${text} ${abstract}`,
        fingerprint: '',
      },
    },
  ];
}

function appearanceRows(graph: BenchGraph, index: number): Row[] {
  const talk = graph.talks[index];
  return (talk?.speakers ?? []).map((speaker, position) => ({
    talk: benchId('talk', index),
    speaker: benchId('speaker', speaker),
    institution: benchId('institution', postAt(graph.posts, speaker, talk?.day ?? 0)),
    appearance: {
      id: benchId('appearance', `${index} ${position}`),
      role: 'SPEAKER',
      position,
      nameAsPrinted: `Speaker ${speaker}`,
      affiliationAsPrinted: `Institution ${postIndex(talk?.day ?? 0)}`,
    },
  }));
}

function aboutRows(graph: BenchGraph, index: number): Row[] {
  return (graph.talks[index]?.topics ?? []).map((topic, position) => ({
    talk: benchId('talk', index),
    topic: benchId('topic', topic),
    score: 1 / (position + 1),
  }));
}

/** What is loaded, in an order in which nothing refers to what is not there yet. */
export function benchLoads(graph: BenchGraph): readonly BenchLoad[] {
  const words = (seed: number) => wordSource(seededRandom(seed));
  const nameWords = words(3);
  const talkWords = words(5);
  const talkRandom = seededRandom(6);
  const speakerCount = graph.posts.length;
  const talkCount = graph.talks.length;
  const broader = (index: number): Row[] => {
    const above = broaderTopic(index);
    return above === null ? [] : [{ topic: benchId('topic', index), broader: benchId('topic', above) }];
  };
  const unit = (index: number): Row[] =>
    index < UNIT_FROM
      ? []
      : [{ unit: benchId('institution', index), whole: benchId('institution', index - UNIT_FROM) }];
  const institutionWords = words(1);
  const topicWords = words(2);
  const seriesWords = words(4);
  return [
    {
      name: 'bench/load-institutions',
      batches: batches(institutionCount, 1000, (index) => [institutionRow(graph, institutionWords, index)]),
    },
    { name: 'bench/load-units', batches: batches(institutionCount, 1000, unit) },
    {
      name: 'bench/load-topics',
      batches: batches(topicCount, 1000, (index) => [topicRow(graph, topicWords, index)]),
    },
    { name: 'bench/load-broader', batches: batches(topicCount, 1000, broader) },
    { name: 'bench/load-series', batches: batches(seriesCount, 1000, (index) => [seriesRow(seriesWords, index)]) },
    {
      name: 'bench/load-speakers',
      batches: batches(speakerCount, 1000, (index) => [speakerRow(graph, nameWords, index)]),
    },
    {
      name: 'bench/load-affiliations',
      batches: batches(speakerCount, 2000, (index) => affiliationRows(graph, index)),
    },
    { name: 'bench/load-precedes', batches: batches(speakerCount, 2000, precedesRows) },
    {
      name: 'bench/load-talks',
      batches: batches(talkCount, 1000, (index) => talkRow(graph, talkRandom, talkWords, index)),
    },
    {
      name: 'bench/load-appearances',
      batches: batches(talkCount, 2000, (index) => appearanceRows(graph, index)),
    },
    { name: 'bench/load-about', batches: batches(talkCount, 2000, (index) => aboutRows(graph, index)) },
  ];
}
