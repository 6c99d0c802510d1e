/** The questions of the benchmark: each as a GraphQL document and as parameters of what was written by hand. */
import type { Parameters } from '../graph/graph.ts';
import { type SeededRandom, seededRandom } from '../sample/seeded-random.ts';
import { type BenchGraph, benchId, broaderTopic, isoDay, topicCount } from './bench-graph.ts';
import { benchWords } from './bench-words.ts';

export interface BenchCase {
  readonly variables: Readonly<Record<string, unknown>>;
  /** The same question for the statement written by hand. */
  readonly byHand: Parameters;
}

export interface Workload {
  readonly letter: string;
  readonly what: string;
  /** The statement `cypher/bench/limit/<limit>`. */
  readonly limit: string;
  readonly document: string;
  readonly cases: (graph: BenchGraph) => readonly BenchCase[];
  /** The deepest thing that is counted on both sides: a field of the document. */
  readonly counted: string;
  /** For pages of all talks: the case holds the talk behind which the page begins, and the cursor has to be asked for. */
  readonly pages?: true;
}

const CASES = 25;

function cases(seed: number, make: (random: SeededRandom) => BenchCase): BenchCase[] {
  const random = seededRandom(seed);
  return Array.from({ length: CASES }, () => make(random));
}

function bySlug(seed: number, kind: string, indices: readonly number[]): BenchCase[] {
  return cases(seed, (random) => {
    const slug = `${kind}-${random.pick(indices)}`;
    return { variables: { slug }, byHand: { slug } };
  });
}

/** Indices whose count is in a band, so that a page means the same work in a small graph and in a large one. */
function within(counts: Int32Array, from: number, to: number): number[] {
  return [...counts.keys()].filter((index) => (counts[index] ?? 0) >= from && (counts[index] ?? 0) <= to);
}

/** Talks a topic with those of the topics below it, counted once a link. */
function withNarrower(topicTalks: Int32Array): Int32Array {
  const sums = Int32Array.from(topicTalks);
  // Indices grow downwards in the hierarchy.
  for (let topic = topicCount - 1; topic >= 0; topic -= 1) {
    const above = broaderTopic(topic);
    if (above !== null) sums[above] = (sums[above] ?? 0) + (sums[topic] ?? 0);
  }
  return sums;
}

/** The talks that stand at the places, newest first. */
function talksAt(graph: BenchGraph, places: readonly number[]): BenchCase[] {
  const keys = graph.talks.map((talk, index) => ({ dateSort: talk.day * 1440 + 960, id: benchId('talk', index) }));
  keys.sort((a, b) => b.dateSort - a.dateSort || (a.id < b.id ? 1 : -1));
  return places.flatMap((place) => {
    const key = keys[place - 1];
    return key === undefined ? [] : [{ variables: { place }, byHand: { dateSort: key.dateSort, id: key.id } }];
  });
}

const talk: Workload = {
  letter: 'a',
  what: 'a talk, its speakers and what they were on its day, its topics',
  limit: 'talk',
  document: `query ($slug: String!, $day: Date!) {
    talk(slug: $slug) {
      id title abstract date
      speakers { name affiliations(asOf: $day) { role unit institution { name } } }
      topics { score topic { label } }
    }
  }`,
  counted: 'affiliations',
  cases: (graph) =>
    cases(1, (random) => {
      const index = random.integer(0, graph.talks.length - 1);
      const day = graph.talks[index]?.day ?? 0;
      const slug = `talk-${index}`;
      return { variables: { slug, day: isoDay(day) }, byHand: { slug, day } };
    }),
};

const topic: Workload = {
  letter: 'b',
  what: 'a topic, its 20 newest talks and those of narrower topics, their speakers and institutions',
  limit: 'topic',
  document: `query ($slug: String!) {
    topic(slug: $slug) {
      label
      talks(first: 20, orderBy: [{field: DATE, direction: DESC}]) {
        nodes { title date speakers { name } institutions { name } }
      }
    }
  }`,
  counted: 'institutions',
  cases: (graph) =>
    bySlug(
      2,
      'topic',
      within(withNarrower(graph.topicTalks), 100, 250).filter((index) => index < 1000),
    ),
};

const search: Workload = {
  letter: 'c',
  what: 'a search for two words, the first 20 talks with their speakers',
  limit: 'search',
  document: `query ($text: String!) {
    search(text: $text, kinds: [TALK], first: 20) {
      edges { score node { ... on Talk { title date speakers { name } } } }
    }
  }`,
  // Not their speakers: which of two equally good talks comes first is the engine's affair.
  counted: 'search',
  cases: () => {
    const words = benchWords();
    return cases(3, (random) => {
      const wanted = [words[random.integer(120, 180)] ?? '', words[random.integer(181, 240)] ?? ''];
      return {
        variables: { text: wanted.join(' ') },
        byHand: { words: wanted, query: wanted.map((word) => `"${word}"`).join(' AND ') },
      };
    });
  },
};

const speaker: Workload = {
  letter: 'd',
  what: 'a speaker, affiliations, 20 talks, fellow speakers',
  limit: 'speaker',
  document: `query ($slug: String!) {
    speaker(slug: $slug) {
      name
      affiliations { role start end institution { name } }
      talks(first: 20, orderBy: [{field: DATE, direction: DESC}]) { nodes { title date } }
      coSpeakers(first: 10) { count speaker { name } }
    }
  }`,
  counted: 'coSpeakers',
  cases: (graph) => bySlug(4, 'speaker', within(graph.speakerTalks, 20, 60)),
};

const institution: Workload = {
  letter: 'e',
  what: 'an institution, its first 100 affiliations, the topics of most talks',
  limit: 'institution',
  document: `query ($slug: String!) {
    institution(slug: $slug) {
      name
      affiliations(first: 100) { nodes { role start end speaker { name } } }
      topics(first: 10) { count topic { label } }
    }
  }`,
  counted: 'affiliations',
  cases: (graph) => bySlug(5, 'institution', within(graph.institutionSpeakers, 70, 160)),
};

const deep: Workload = {
  letter: 'g',
  what: '50 talks, speakers, affiliations, institutions, 5 colleagues, 2 talks, topics',
  limit: 'deep',
  document: `query ($cursor: String!) {
    talks(first: 50, after: $cursor, orderBy: [{field: DATE, direction: DESC}]) {
      nodes {
        title date
        speakers {
          name
          affiliations {
            role
            institution {
              name
              speakers(first: 5) {
                nodes { name talks(first: 2, orderBy: [{field: DATE, direction: DESC}]) { nodes { title topics { topic { label } } } } }
              }
            }
          }
        }
      }
    }
  }`,
  counted: 'topics',
  cases: (graph) => talksAt(graph, [98, 196, 294, 392, 490]),
  pages: true,
};

const page: Workload = {
  letter: 'h',
  what: 'page 50 of all talks by date, with their speakers',
  limit: 'page',
  document: `query ($cursor: String!) {
    talks(first: 20, after: $cursor, orderBy: [{field: DATE, direction: DESC}]) {
      nodes { id title date speakers { name } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  counted: 'speakers',
  cases: (graph) => talksAt(graph, [980, 1078, 1176, 1274, 1372]),
  pages: true,
};

/** The workloads by their letters; f (a dashboard) waits for `stats`. */
export const workloads: readonly Workload[] = [talk, topic, search, speaker, institution, deep, page];

/** Walks the talks by date in steps of 98. */
export const walkDocument = `query ($cursor: String) {
  talks(first: 98, after: $cursor, orderBy: [{field: DATE, direction: DESC}]) { pageInfo { endCursor } }
}`;

/** How far one step of the walk goes; the places of `pages` are multiples of it. */
export const walkStep = 98;
