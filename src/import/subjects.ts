/** Finds what a person decides on: a thing by its id, with the records that will stand for it whatever becomes of its id. */
import { z } from 'zod';
import {
  type Decision,
  isOf,
  type Mention,
  mentionKey,
  type ReadPost,
  type Subject,
  type SubjectKind,
} from '../decisions/decision.ts';
import { decisionsOnThings } from '../decisions/decision-store.ts';
import type { Graph, Transaction } from '../graph/graph.ts';
import { nowOfId } from '../graph/now-of.ts';
import { declareStatement } from '../graph/statement.ts';
import { groupedBy } from './bundles.ts';
import { LoadedRecords } from './loaded-records.ts';
import { namedPeople } from './named-people.ts';
import { mentionsOfSpeakers, postsOfAffiliations } from './project-speakers.ts';
import { projectTalks } from './project-talks.ts';
import { readingOnly, readsByIds, runIds } from './row-statements.ts';
import { blockOfName, type RuledBlocks, ruledSpeakerBlocks, ruledTalkBlocks } from './ruled-blocks.ts';
import { Ties } from './ties.ts';

const MOST_MENTIONS = 20;
/** Between a speaker and a talk where only what is said at that talk is meant. */
const AT_TALK = '@';

const text = z.string();
const named = { id: text, slug: text, name: text };
const talks = readsByIds('decisions/talks-of-ids', { ...named, block: text });
const speakers = readsByIds('decisions/speakers-of-ids', { ...named, block: text });
const institutions = readsByIds('decisions/institutions-of-ids', named);
const topics = readsByIds('decisions/topics-of-ids', named);
const series = readsByIds('decisions/series-of-ids', named);
const affiliations = readsByIds('decisions/affiliations-of-ids', { id: text, speaker: text, block: text });

const ofSlug = declareStatement({
  name: 'decisions/ids-of-slug',
  access: 'read',
  parameters: z.object({ slug: text }),
  row: z.object({ id: text }),
});

/** A speaker by what is said of it at talks. */
export interface SaidAtTalks {
  readonly speaker: Subject;
  readonly talks: readonly Subject[];
  /** The posts that are meant; none where the talks themselves are. */
  readonly posts: readonly ReadPost[];
}

/** The letters that ids begin with, by the words of addresses. */
const LETTERS: Readonly<Record<string, string>> = {
  talks: 't',
  speakers: 'p',
  institutions: 'i',
  topics: 'o',
  series: 's',
};

/** The kinds of things by the letters that their ids begin with. */
const KINDS: Readonly<Record<string, SubjectKind>> = {
  t: 'Talk',
  p: 'Speaker',
  i: 'Institution',
  o: 'Topic',
  s: 'Series',
};

/** The ids of the things that a slug, an id, or an address such as speakers/ada-quill means. */
export async function idsMeantBy(graph: Pick<Graph, 'read'>, words: string): Promise<string[]> {
  const [person = '', talk] = words.split(AT_TALK);
  if (talk !== undefined) {
    const people = (await idsMeantBy(graph, person)).filter((id) => KINDS[id.charAt(0)] === 'Speaker');
    const talks = (await idsMeantBy(graph, talk)).filter((id) => KINDS[id.charAt(0)] === 'Talk');
    return people.flatMap((id) => talks.map((at) => id + AT_TALK + at));
  }
  const [, plural = null, slug = words] = /^(talks|speakers|institutions|topics|series)\/(.+)$/.exec(words) ?? [];
  const letter = plural === null ? '' : LETTERS[plural];
  const ids = (await graph.read(ofSlug, { slug })).map(({ id }) => id).filter((id) => id.startsWith(letter ?? ''));
  if (ids.length > 0) return ids;
  const isThere = (await (isAffiliation(words) ? findHeld : findSubject)(readingOnly(graph), words)) !== null;
  return isThere ? [words] : [];
}

/** The thing of an id, also of one that was taken into another; null where there is none, or none that can be decided on. */
export async function findSubject(transaction: Transaction, id: string): Promise<Subject | null> {
  return (await subjectOf(transaction, id)) ?? (await takenInto(transaction, id));
}

/** The same, or of a speaker only what is said of it at one talk where both ids are given with an @ between them. */
export async function findSubjectOrPart(transaction: Transaction, id: string): Promise<Subject | null> {
  const [person = '', talk] = id.split(AT_TALK);
  return talk === undefined ? findSubject(transaction, id) : findSpeaker(transaction, person, talk);
}

/** A speaker by what is said of it at one talk, with that talk, where both are given with an @ between them. */
export async function findAtTalk(transaction: Transaction, id: string): Promise<SaidAtTalks | null> {
  const [person = '', at = ''] = id.split(AT_TALK);
  const [whole, talk] = [await findSubject(transaction, person), await findSubject(transaction, at)];
  if (whole?.kind !== 'Speaker' || talk?.kind !== 'Talk') return null;
  const speaker = await findSpeaker(transaction, whole.id, talk.id);
  return speaker && { speaker, talks: [{ ...talk, mentions: recordsOf(speaker.mentions) }], posts: [] };
}

/** What a speaker held by the id of the affiliation, at all talks whose announcements say so; null where there is none. */
export async function findHeld(transaction: Transaction, id: string): Promise<SaidAtTalks | null> {
  const [row] = isAffiliation(id) ? await runIds(transaction, affiliations, [id]) : [];
  const [speaker] = row ? await runIds(transaction, speakers, [row.speaker]) : [];
  if (!row || !speaker) return null;
  const ruled = await ruledSpeakerBlocks(transaction, new LoadedRecords(transaction), [row.block]);
  const stated = statedTalks(ruled);
  const posts = postsOfAffiliations(ruled.blocks, stated, ruled.decisions).get(id) ?? [];
  const { slug, name } = speaker;
  const named = new Map(posts.map(({ record, block }) => [mentionKey({ record, block }), { record, block }]));
  const mentions = inOrder(row.speaker, [...named.values()], ruled);
  const byTalk = groupedBy(mentions, ({ record }) => stated.get(record) ?? '');
  const found = await runIds(transaction, talks, byTalk.keys());
  return {
    speaker: { kind: 'Speaker', id: row.speaker, slug, name, mentions },
    talks: [...byTalk].flatMap(([talk, of]) =>
      found
        .filter((one) => one.id === talk)
        .map((one): Subject => ({ kind: 'Talk', id: talk, slug: one.slug, name: one.name, mentions: recordsOf(of) })),
    ),
    posts,
  };
}

/** Whether an id is that of an affiliation. */
export function isAffiliation(id: string): boolean {
  return /^f[a-z2-9]{12}$/.test(id);
}

/** By the same records, so that talk and speaker are found as long as one of those is there. */
function recordsOf(mentions: readonly Mention[]): Mention[] {
  return [...new Set(mentions.map(({ record }) => record))].map((record) => ({ record, block: '' }));
}

/** By record the talk that it states. */
function statedTalks({ blocks }: RuledBlocks): Map<string, string> {
  return new Map([...blocks.values()].flat().map((one) => [one.id, one.statedTalk ?? one.id]));
}

/** Whether an id is that of a speaker at one talk. */
export function isAtTalk(id: string): boolean {
  return id.includes(AT_TALK);
}

async function takenInto(transaction: Transaction, id: string): Promise<Subject | null> {
  const now = await nowOfId(transaction, id);
  return now === null ? null : subjectOf(transaction, now);
}

async function subjectOf(transaction: Transaction, id: string): Promise<Subject | null> {
  const kind = KINDS[id.charAt(0)];
  if (kind === 'Talk') return findTalk(transaction, id);
  if (kind === 'Speaker') return findSpeaker(transaction, id);
  if (kind === undefined) return null;
  const statement = { Institution: institutions, Topic: topics, Series: series }[kind];
  const [row] = await runIds(transaction, statement, [id]);
  return row ? { kind, id: row.id, slug: row.slug, name: row.name, mentions: [] } : null;
}

async function findTalk(transaction: Transaction, id: string): Promise<Subject | null> {
  const [row] = await runIds(transaction, talks, [id]);
  if (!row) return null;
  const records = new LoadedRecords(transaction);
  const ruled = await ruledTalkBlocks(transaction, records, { keys: [row.block], touched: [] });
  const stating = projectTalks(ruled.blocks, ruled.decisions).find(({ talk }) => talk.id === id)?.records ?? [];
  const mentions = stating.map((record) => ({ record, block: '' }));
  return { kind: 'Talk', id, slug: row.slug, name: row.name, mentions: earliestFirst(id, mentions, ruled) };
}

async function findSpeaker(transaction: Transaction, id: string, talk: string | null = null): Promise<Subject | null> {
  const [row] = await runIds(transaction, speakers, [id]);
  if (!row) return null;
  const ruled = await ruledSpeakerBlocks(transaction, new LoadedRecords(transaction), [row.block]);
  const stated = statedTalks(ruled);
  const all = mentionsOfSpeakers(ruled.blocks, stated, ruled.decisions).get(id) ?? [];
  const mentions = all.filter(({ record }) => talk === null || stated.get(record) === talk);
  if (talk !== null && mentions.length === 0) return null;
  return { kind: 'Speaker', id, slug: row.slug, name: row.name, mentions: earliestFirst(id, mentions, ruled) };
}

/** What is decided of two things, of one kind, and of all that decisions tie them to. */
export async function tiesBetween(transaction: Transaction, a: Subject, b: Subject): Promise<Ties> {
  if (a.kind !== 'Talk' && a.kind !== 'Speaker') return new Ties(a.kind, await decisionsOnThings(transaction), null);
  const records = new LoadedRecords(transaction);
  const mentions = [...a.mentions, ...b.mentions];
  if (a.kind === 'Speaker') {
    const { blocks, decisions } = await ruledSpeakerBlocks(
      transaction,
      records,
      mentions.map(({ block }) => blockOfName(block)),
    );
    const present = [...blocks.values()]
      .flat()
      .flatMap(({ id, talk }) => namedPeople(talk).map(({ name }) => mentionKey({ record: id, block: name })));
    return new Ties('Speaker', decisions, new Set(present));
  }
  const { blocks, decisions } = await ruledTalkBlocks(transaction, records, {
    keys: [],
    touched: mentions.map(({ record }) => record),
  });
  const there = [...mentions.map(({ record }) => record), ...[...blocks.values()].flat().map(({ id }) => id)];
  return new Ties('Talk', decisions, new Set(there.map((record) => mentionKey({ record, block: '' }))));
}

/** A thing that took others in is told by its own mentions first: undoing that must not leave the decision with the other. */
function earliestFirst(id: string, mentions: readonly Mention[], ruled: RuledBlocks): Mention[] {
  return inOrder(id, mentions, ruled).slice(0, MOST_MENTIONS);
}

function inOrder(id: string, mentions: readonly Mention[], { blocks, decisions }: RuledBlocks): Mention[] {
  const seqs = new Map([...blocks.values()].flat().map((record) => [record.id, record.seq]));
  const own = new Set(ownMentions(id, decisions));
  const rank = (one: Mention) => (own.size === 0 || own.has(mentionKey(one)) ? 0 : 1);
  return [...mentions].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (seqs.get(a.record) ?? 0) - (seqs.get(b.record) ?? 0) ||
      (mentionKey(a) < mentionKey(b) ? -1 : 1),
  );
}

function ownMentions(id: string, decisions: readonly Decision[]): string[] {
  return decisions
    .filter(isOf('MERGE'))
    .filter(({ ruling }) => ruling.keep.id === id)
    .flatMap(({ ruling }) => ruling.keep.mentions.map(mentionKey));
}
