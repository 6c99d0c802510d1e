/** Finds people who may be one though nothing says so for certain: what a person can settle, by merging the two or keeping them apart. */
import { groupedBy, sortedBy } from './bundles.ts';
import { areElsewhere, countShared } from './join-by-work.ts';
import type { AtTalk } from './people-at-talks.ts';
import { allFit } from './person-clusters.ts';

/** Somebody who may be the same person. */
export interface Candidate {
  readonly id: string;
  /** How much speaks for it, 0 to 1. */
  readonly score: number;
  /** What speaks for it, in words. */
  readonly reason: string;
}

/** A person after all decisions, with all talks at which it is. */
export interface Somebody {
  readonly id: string;
  readonly atTalks: readonly AtTalk[];
}

const SAME_NAME = 0.3;
const RARE_NAME = 0.2;
const NO_INSTITUTION = 0.2;
const A_TOPIC = 0.1;
const MANY_TOPICS = 0.3;
const SAME_SERIES = 0.15;
const CO_SPEAKER = 0.3;
const ENOUGH = 0.5;
const MOST = 0.95;
const MOST_CANDIDATES = 10;
/** A name that falls into more people than this says too little for anybody to go through them. */
const MOST_OF_A_NAME = 100;

/** By the id of each person who may be another the best of those others; `areApart` tells what was decided. */
export function candidatesAmong<P extends Somebody>(
  everybody: readonly P[],
  areApart: (a: P, b: P) => boolean,
): Map<string, Candidate[]> {
  const found = new Map<string, Candidate[]>();
  const note = (of: string, candidate: Candidate) => found.set(of, [...(found.get(of) ?? []), candidate]);
  const named = everybody.flatMap((person) => blocksOf(person).map((block) => ({ block, person })));
  for (const of of groupedBy(named, ({ block }) => block).values()) {
    if (of.length > MOST_OF_A_NAME) continue;
    for (const [at, { person: a }] of of.entries()) {
      for (const { person: b } of of.slice(at + 1)) {
        const likeness = areApart(a, b) ? null : likenessOf(a, b);
        if (likeness === null || likeness.score < ENOUGH) continue;
        note(a.id, { id: b.id, ...likeness });
        note(b.id, { id: a.id, ...likeness });
      }
    }
  }
  return new Map([...found].map(([id, candidates]) => [id, best(candidates)]));
}

function best(candidates: readonly Candidate[]): Candidate[] {
  const each = [...groupedBy(candidates, ({ id }) => id).values()].flatMap(([first]) => first ?? []);
  return sortedBy(each, ({ id, score }) => `${(1 - score).toFixed(2)} ${id}`).slice(0, MOST_CANDIDATES);
}

function blocksOf({ atTalks }: Somebody): string[] {
  return [...new Set(atTalks.flatMap(({ mentioned }) => mentioned.map(({ block }) => block)))];
}

function likenessOf(a: Somebody, b: Somebody): Omit<Candidate, 'id'> | null {
  if (!allFit(a.atTalks, b.atTalks) || areElsewhere(a.atTalks, b.atTalks)) return null;
  const shared = (keysOf: (at: AtTalk) => readonly string[]) =>
    countShared([...new Set(a.atTalks.flatMap(keysOf))], [...new Set(b.atTalks.flatMap(keysOf))]);
  const isBare = ({ atTalks }: Somebody) => atTalks.every(({ institutions }) => institutions.length === 0);
  const topics = shared(({ narrowTopics }) => narrowTopics);
  const isRare = [...a.atTalks, ...b.atTalks].every(
    ({ given, hasCommonName }) => !hasCommonName && given.some((name) => name.length > 1),
  );
  const grounds: readonly (readonly [number, string])[] = [
    [SAME_NAME, 'the same name'],
    [isRare ? RARE_NAME : 0, 'which few have'],
    [isBare(a) || isBare(b) ? NO_INSTITUTION : 0, 'one shown without an institution'],
    [Math.min(topics * A_TOPIC, MANY_TOPICS), topics === 1 ? 'a topic in common' : `${topics} topics in common`],
    [shared(({ series }) => series) > 0 ? SAME_SERIES : 0, 'a series in common'],
    [shared(({ coSpeakers }) => coSpeakers) > 0 ? CO_SPEAKER : 0, 'somebody who spoke with both'],
  ];
  const telling = grounds.filter(([weight]) => weight > 0);
  const score = telling.reduce((sum, [weight]) => sum + weight, 0);
  return { score: Math.round(Math.min(score, MOST) * 100) / 100, reason: telling.map(([, words]) => words).join(', ') };
}
