/**
 * The graph that the benchmark asks: made up, the same for the same number of talks, and as skewed as real ones are.
 * For 100,000 talks: 25,000 speakers, 2,000 institutions, 5,000 topics in four levels, 500 series.
 */
import { idOf } from '../graph/ids.ts';
import { type SeededRandom, seededRandom } from '../sample/seeded-random.ts';
import { zipf } from './zipf.ts';

export const institutionCount = 2000;
export const seriesCount = 500;
/** Topics by level, from the broadest. */
const topicLevels = [10, 90, 900, 4000] as const;
export const topicCount = 5000;

const FIRST_DAY = Date.UTC(2004, 0, 1) / 86_400_000;
const DAYS = 7300;
const POSTS = 3;

interface BenchTalk {
  readonly day: number;
  readonly series: number;
  readonly speakers: readonly number[];
  readonly topics: readonly number[];
}

/** Who speaks where about what: everything but the words. */
export interface BenchGraph {
  readonly talks: readonly BenchTalk[];
  /** Three institutions a speaker, one after the other. */
  readonly posts: readonly (readonly number[])[];
  readonly speakerTalks: Int32Array;
  readonly institutionTalks: Int32Array;
  readonly institutionSpeakers: Int32Array;
  readonly topicTalks: Int32Array;
}

function several(random: SeededRandom, draw: () => number, counts: readonly number[]): number[] {
  const chosen = new Set<number>();
  const wanted = random.pick(counts);
  while (chosen.size < wanted) chosen.add(draw());
  return [...chosen];
}

/** Draws the graph for a number of talks. */
export function makeBenchGraph(talkCount: number): BenchGraph {
  const random = seededRandom(talkCount);
  const speakerCount = Math.ceil(talkCount / 4);
  const institution = zipf(random, institutionCount, 0.6);
  const posts = Array.from({ length: speakerCount }, () => several(random, institution, [POSTS]));
  const speaker = zipf(random, speakerCount, 0.7);
  const series = zipf(random, seriesCount, 0.6);
  const leaf = zipf(random, topicCount - 100, 0.7);
  // One talk in twenty is about something broad; the others about topics of the two lower levels.
  const topic = () => (random.chance(0.05) ? random.integer(0, 99) : 100 + ((leaf() * 2647) % (topicCount - 100)));
  const talks = Array.from({ length: talkCount }, () => ({
    day: FIRST_DAY + random.integer(0, DAYS - 1),
    series: series(),
    speakers: several(random, speaker, [1, 1, 1, 1, 1, 2, 2]),
    topics: several(random, topic, [1, 2, 2, 2, 3, 3]),
  }));
  return { talks, posts, ...countsOf(talks, posts) };
}

function countsOf(talks: readonly BenchTalk[], posts: readonly (readonly number[])[]) {
  const speakerTalks = new Int32Array(posts.length);
  const institutionTalks = new Int32Array(institutionCount);
  const institutionSpeakers = new Int32Array(institutionCount);
  const topicTalks = new Int32Array(topicCount);
  const count = (counts: Int32Array, index: number): void => {
    counts[index] = (counts[index] ?? 0) + 1;
  };
  for (const places of posts) for (const place of places) count(institutionSpeakers, place);
  for (const talk of talks) {
    for (const topic of talk.topics) count(topicTalks, topic);
    for (const speaker of talk.speakers) count(speakerTalks, speaker);
    const represented = new Set(talk.speakers.map((speaker) => postAt(posts, speaker, talk.day)));
    for (const place of represented) count(institutionTalks, place);
  }
  return { speakerTalks, institutionTalks, institutionSpeakers, topicTalks };
}

/** Which of a speaker's posts holds on a day: they divide the twenty years into three parts. */
export function postIndex(day: number): number {
  return Math.min(POSTS - 1, Math.floor(((day - FIRST_DAY) * POSTS) / DAYS));
}

/** The institution where a speaker works on a day. */
export function postAt(posts: readonly (readonly number[])[], speaker: number, day: number): number {
  return posts[speaker]?.[postIndex(day)] ?? 0;
}

/** The day as an ISO date. */
export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** The id of the talk, speaker and so on of an index. */
export function benchId(kind: Parameters<typeof idOf>[0], index: number | string): string {
  return idOf(kind, `bench ${index}`);
}

/** The topic above, or null for the ten at the top. */
export function broaderTopic(topic: number): number | null {
  let first = 0;
  let above = 0;
  for (const size of topicLevels) {
    if (topic < first + size) return first === 0 ? null : above + ((topic - first) % (first - above));
    above = first;
    first += size;
  }
  return null;
}

/** The first day of a post; the day after the last one for the index behind the last. */
export function postStart(index: number): number {
  return FIRST_DAY + Math.floor((index * DAYS) / POSTS);
}
