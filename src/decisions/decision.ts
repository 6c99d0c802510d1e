/** A person's word on what is the same, what is not, and what a field really says: kept as a source of the graph. */
import { z } from 'zod';

const KINDS = ['Talk', 'Speaker', 'Institution', 'Topic', 'Series'] as const;

/** The kinds of things that can be decided on. */
export type SubjectKind = (typeof KINDS)[number];

/** Where a record names what the decision is about; the first that is still there stands for it. */
const mention = z.object({
  record: z.string(),
  /** The block of the person's name; empty for a talk, which its record alone tells. */
  block: z.string(),
});

const subject = z.object({
  kind: z.enum(KINDS),
  /** Id, slug and name as they were when the decision was made. */
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  /** Of talks and speakers; institutions, topics and series are told by their ids, which stand on their names. */
  mentions: z.array(mention),
});

/** Between what a reading says of a post. */
export const BETWEEN_PARTS = ' | ';

/** A post as a record states it. */
const readPost = z.object({
  ...mention.shape,
  /** What was read of it, part by part, by which it is told from others of the record. */
  reading: z.string(),
});

const ruling = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('MERGE'), keep: subject, merge: subject }),
  z.object({ kind: z.literal('KEEP_APART'), a: subject, b: subject }),
  z.object({
    kind: z.literal('CORRECT'),
    node: subject,
    field: z.string(),
    value: z.string().nullable(),
    /**
     * The talks at which something is so of a speaker, each by the records in which the speaker is named; none where
     * it is so of the node whatever the talk.
     */
    talks: z.array(subject).default([]),
    /** The posts of bios that it is about, of the same person; none where it is about no post. */
    posts: z.array(readPost).default([]),
  }),
]);

export type Mention = z.infer<typeof mention>;
export type Subject = z.infer<typeof subject>;
export type ReadPost = z.infer<typeof readPost>;
export type Ruling = z.infer<typeof ruling>;
export type RulingKind = Ruling['kind'];
export type RulingOf<K extends RulingKind> = Extract<Ruling, { kind: K }>;

/** A ruling as it is kept. */
export interface Decision<R extends Ruling = Ruling> {
  readonly id: string;
  /** The order in which decisions were made: of two on one thing the later holds. */
  readonly seq: number;
  readonly change: string;
  readonly ruling: R;
}

/** The ruling that `JSON.stringify` wrote. */
export function decodeRuling(payload: string): Ruling {
  return ruling.parse(JSON.parse(payload));
}

/** The key of a mention, by which decisions are tied together. */
export function mentionKey({ record, block }: Mention): string {
  return `${record} ${block}`;
}

/** The key of an institution, topic or series, which is its own only mention. */
export function keyOfThing(id: string): string {
  return mentionKey({ record: id, block: '' });
}

/** The keys of what a subject is told by. */
export function anchorsOf({ kind, id, mentions }: Subject): string[] {
  return kind === 'Talk' || kind === 'Speaker' ? mentions.map(mentionKey) : [keyOfThing(id)];
}

/** Whether a decision is of a kind. */
export function isOf<K extends RulingKind>(kind: K): (decision: Decision) => decision is Decision<RulingOf<K>> {
  return (decision): decision is Decision<RulingOf<K>> => decision.ruling.kind === kind;
}

/** What a ruling is about. */
export function subjectsOf(one: Ruling): readonly Subject[] {
  if (one.kind === 'MERGE') return [one.keep, one.merge];
  if (one.kind === 'KEEP_APART') return [one.a, one.b];
  return [one.node, ...one.talks];
}

/** The keys under which a ruling is looked for: records of talks, blocks of speakers, ids of the other things. */
export function keysOf(one: Ruling): string[] {
  return [...new Set(subjectsOf(one).flatMap(keysOfSubject))];
}

function keysOfSubject({ kind, id, mentions }: Subject): string[] {
  if (kind === 'Talk') return mentions.map(({ record }) => record);
  return kind === 'Speaker' ? mentions.map(({ block }) => block) : [id];
}
