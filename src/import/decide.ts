/** Keeps a person's decision and brings the graph in step with it, or says why it cannot be. */
import {
  anchorsOf,
  type Decision,
  isOf,
  keysOf,
  type ReadPost,
  type Ruling,
  type RulingOf,
  type Subject,
  type SubjectKind,
} from '../decisions/decision.ts';
import { addDecision, decisionsOn } from '../decisions/decision-store.ts';
import { wordsOf } from '../decisions/decision-words.ts';
import type { Graph, Transaction } from '../graph/graph.ts';
import { takeTurn } from '../sources/source-store.ts';
import { blotContacts } from '../text/contacts.ts';
import { readValue } from './correctable-fields.ts';
import { fieldsThatSay } from './corrections.ts';
import { finishChange, finishInterrupted } from './finish-interrupted.ts';
import { readingOnly } from './row-statements.ts';
import type { WritingSettings } from './settings.ts';
import {
  findAtTalk,
  findHeld,
  findSubject,
  findSubjectOrPart,
  isAffiliation,
  isAtTalk,
  tiesBetween,
} from './subjects.ts';
import { ThingNames } from './thing-names.ts';
import type { Ties } from './ties.ts';

export interface DecisionSettings extends WritingSettings {
  /** Says what would be decided, and writes nothing. */
  readonly dryRun?: boolean;
}

export type DecisionOutcome =
  | {
      readonly outcome: 'DECIDED';
      /** The change to name in undo, also where the same was decided before; null in a dry run of something new. */
      readonly change: string | null;
      /** The id of what it is about. */
      readonly node: string;
      readonly isNew: boolean;
      /** The decision in words. */
      readonly words: string;
    }
  | Refusal;

interface Refusal {
  readonly outcome: 'NOT_FOUND' | 'CONFLICT';
  readonly code: string;
  /** What cannot be, and what can. */
  readonly reason: string;
}

/** What came of looking at the graph: something to decide, the decision that says so already, or why it cannot be. */
type Considered = Refusal | { readonly ruling: Ruling; readonly node: string; readonly held: Decision | null };

export interface Correction {
  readonly node: string;
  readonly field: string;
  /** Null clears the field. */
  readonly value: string | null;
}

export interface Pair {
  readonly a: string;
  readonly b: string;
}

/** These two are the same thing: the second's links lead to the first from now on. */
export async function merge(
  graph: Graph,
  { a, b }: Pair,
  reason: string | null,
  settings: DecisionSettings,
): Promise<DecisionOutcome> {
  return decide(graph, { consider: (transaction) => considerMerge(transaction, { a, b }), reason }, settings);
}

/** These two are never the same, so that no import joins them. */
export async function keepApart(
  graph: Graph,
  { a, b }: Pair,
  reason: string | null,
  settings: DecisionSettings,
): Promise<DecisionOutcome> {
  return decide(graph, { consider: (transaction) => considerKeepingApart(transaction, { a, b }), reason }, settings);
}

/** A person's word on one field of a thing, over whatever imports say. */
export async function correct(
  graph: Graph,
  { node, field, value }: Correction,
  reason: string | null,
  settings: DecisionSettings,
): Promise<DecisionOutcome> {
  return decide(
    graph,
    { consider: (transaction) => considerCorrection(transaction, { node, field, value }), reason },
    settings,
  );
}

async function considerMerge(transaction: Transaction, pair: Pair): Promise<Considered> {
  const found = await findPair(transaction, pair);
  if ('outcome' in found) return found;
  const { a: keep, b: taken, ties } = found;
  const ruling: Ruling = { kind: 'MERGE', keep, merge: taken };
  if (keep.id === taken.id) {
    const held = ties.decisions.filter(isOf('MERGE')).findLast((one) => namesBoth(one, pair));
    if (held) return { ruling: held.ruling, node: keep.id, held };
    return conflict(`"${keep.name}" (${keep.id}) is one thing already: give two.`);
  }
  const against = decisionAgainst(found);
  if (against)
    return conflict(
      `Change ${against.change} says that "${keep.name}" and "${taken.name}" are never the same: undo it first.`,
    );
  const names = new ThingNames(ties.decisions);
  const { kind } = keep;
  for (const [upper, lower] of [
    [keep, taken],
    [taken, keep],
  ] as const)
    if (isThing(kind) && names.isAbove(kind, upper, lower))
      return conflict(`"${upper.name}" has "${lower.name}" below it, so that the two cannot be one.`);
  if (isThing(kind) && names.hasKnownBelow(kind, taken))
    return conflict(
      `"${taken.name}" has others below it in the data of the program, which would lose their place: only what has nothing below it can be taken in.`,
    );
  return { ruling, node: keep.id, held: null };
}

function isThing(kind: SubjectKind): kind is Exclude<SubjectKind, 'Talk' | 'Speaker'> {
  return kind !== 'Talk' && kind !== 'Speaker';
}

async function considerKeepingApart(transaction: Transaction, pair: Pair): Promise<Considered> {
  const found = await findPair(transaction, pair, findSubjectOrPart);
  if ('outcome' in found) return found;
  const { a, b, ties } = found;
  if (a.id === b.id && !areTwoParts(found)) {
    const merged = ties.decisions.filter(isOf('MERGE')).findLast((one) => namesBoth(one, pair));
    if (merged) return conflict(`Change ${merged.change} says that these are the same: undo it first.`);
    return conflict(
      `"${a.name}" (${a.id}) is one thing: give two, or of a speaker two talks that are not one person's, as SPEAKER@TALK.`,
    );
  }
  const held = decisionAgainst(found);
  return { ruling: { kind: 'KEEP_APART', a, b }, node: a.id, held };
}

/** Whether two talks of one speaker are meant, which no decision says to be one person's. */
function areTwoParts({ a, b, ties }: FoundPair): boolean {
  const own = new Set(anchorsOf(a));
  if (a.kind !== 'Speaker' || anchorsOf(b).some((anchor) => own.has(anchor))) return false;
  const groupsOf = (subject: Subject) => anchorsOf(subject).flatMap((anchor) => ties.groupOf(anchor) ?? []);
  const groups = new Set(groupsOf(a));
  return !groupsOf(b).some((group) => groups.has(group));
}

interface FoundPair {
  readonly a: Subject;
  readonly b: Subject;
  readonly ties: Ties;
}

async function findPair(
  transaction: Transaction,
  pair: Pair,
  find: typeof findSubject = findSubject,
): Promise<FoundPair | Refusal> {
  const [a, b] = [await find(transaction, pair.a), await find(transaction, pair.b)];
  if (a === null || b === null) return notFound(a === null ? pair.a : pair.b);
  if (a.kind !== b.kind) {
    const [one, other] = [a.kind.toLowerCase(), b.kind.toLowerCase()];
    return conflict(`"${a.name}" is a ${one} and "${b.name}" a ${other}: give two of one kind.`);
  }
  return { a, b, ties: await tiesBetween(transaction, a, b) };
}

/** The decision that keeps two things apart, straight or by what they have taken in; null where none does. */
function decisionAgainst({ a, b, ties }: FoundPair): Decision | null {
  const groups = (subject: Subject) => anchorsOf(subject).flatMap((key) => ties.groupOf(key) ?? []);
  const [some, others] = [new Set(groups(a)), new Set(groups(b))];
  const lies = (subject: Subject, among: ReadonlySet<string>) => {
    const anchor = ties.anchorOf(subject);
    const group = anchor === null ? null : ties.groupOf(anchor);
    return group !== null && among.has(group);
  };
  return (
    ties.decisions
      .filter(isOf('KEEP_APART'))
      .find(
        ({ ruling }) =>
          (lies(ruling.a, some) && lies(ruling.b, others)) || (lies(ruling.a, others) && lies(ruling.b, some)),
      ) ?? null
  );
}

/** Whether a merge, straight or with others, made one of what had these two ids. */
function namesBoth({ ruling }: Decision<RulingOf<'MERGE'>>, { a, b }: Pair): boolean {
  if (a === b) return false;
  const ids = [ruling.keep.id, ruling.merge.id];
  return (ids.includes(a) && ids.includes(b)) || ruling.merge.id === b || ruling.merge.id === a;
}

async function considerCorrection(transaction: Transaction, { node, field, value }: Correction): Promise<Considered> {
  const found = await findCorrectable(transaction, node);
  if (found === null) return notFound(node);
  if ('outcome' in found) return found;
  const { kind, subject, talks, posts } = found;
  const read = readValue(kind, field, value === null ? null : blotContacts(value));
  if ('refusal' in read) return { outcome: 'CONFLICT', code: 'BAD_INPUT', reason: read.refusal };
  const ruling: RulingOf<'CORRECT'> = {
    kind: 'CORRECT',
    node: subject,
    field,
    value: read.value,
    talks: [...talks],
    posts: [...posts],
  };
  const latest = (await decisionsOn(transaction, keysOf(ruling)))
    .filter(isOf('CORRECT'))
    .findLast(({ ruling: one }) => fieldsThatSay(field).includes(one.field) && isSaidOfSame(one, ruling));
  const isHeld = latest?.ruling.field === field && latest.ruling.value === read.value;
  // Who is shown elsewhere may be somebody else from then on, while the talk stays.
  const changed = kind === 'Speaker at a talk' ? (talks[0] ?? subject) : subject;
  return { ruling, node: changed.id, held: isHeld ? latest : null };
}

/** What a correction is about, and what has its field. */
interface Corrected {
  readonly kind: Parameters<typeof readValue>[0];
  readonly subject: Subject;
  readonly talks: readonly Subject[];
  readonly posts: readonly ReadPost[];
}

async function findCorrectable(transaction: Transaction, node: string): Promise<Corrected | Refusal | null> {
  if (isAtTalk(node)) {
    const at = await findAtTalk(transaction, node);
    return at && { ...at, kind: 'Speaker at a talk', subject: at.speaker };
  }
  if (isAffiliation(node)) {
    const held = await findHeld(transaction, node);
    if (held?.posts.length === 0)
      return conflict(
        `No bio says this of "${held.speaker.name}": it is what stands beside the name at talks, so correct the affiliations of ${held.speaker.id}@TALK.`,
      );
    return held && { ...held, kind: 'Affiliation', subject: held.speaker };
  }
  const subject = await findSubject(transaction, node);
  return subject && { kind: subject.kind, subject, talks: [], posts: [] };
}

async function decide(
  graph: Graph,
  { consider, reason }: { consider: (transaction: Transaction) => Promise<Considered>; reason: string | null },
  settings: DecisionSettings,
): Promise<DecisionOutcome> {
  if (settings.dryRun) return outcomeOf(await consider(readingOnly(graph)), null);
  await finishInterrupted(graph, settings);
  const kept = await graph.write(async (transaction) => {
    const seq = await takeTurn(transaction, 1);
    const considered = await consider(transaction);
    if ('outcome' in considered || considered.held !== null) return { considered, decision: null };
    const why = reason === null || reason.trim() === '' ? null : blotContacts(reason.trim());
    const at = settings.clock.now().toISOString();
    return {
      considered,
      decision: await addDecision(transaction, { ruling: considered.ruling, reason: why, seq, at }),
    };
  });
  if (kept.decision !== null) await finishChange(graph, kept.decision.change, settings);
  return outcomeOf(kept.considered, kept.decision);
}

function outcomeOf(considered: Considered, decision: Decision | null): DecisionOutcome {
  if ('outcome' in considered) return considered;
  const { ruling, node, held } = considered;
  const change = decision?.change ?? held?.change ?? null;
  return { outcome: 'DECIDED', change, node, isNew: held === null, words: wordsOf(ruling).text };
}

function conflict(reason: string): Refusal {
  return { outcome: 'CONFLICT', code: 'CONFLICT', reason };
}

function notFound(id: string): Refusal {
  return {
    outcome: 'NOT_FOUND',
    code: 'NOT_FOUND',
    reason: isAtTalk(id)
      ? `There is no speaker at a talk ${id}: give the id of a speaker and that of a talk that names it, with @ between them.`
      : `There is no talk, speaker, institution, topic or series ${id}: give the id of one.`,
  };
}

function isSaidOfSame(a: RulingOf<'CORRECT'>, b: RulingOf<'CORRECT'>): boolean {
  const isSameTalks =
    a.talks.length === b.talks.length &&
    a.talks.every((talk, at) => b.talks[at] !== undefined && isSameSubject(talk, b.talks[at]));
  return isSameTalks && isSameSubject(a.node, b.node) && JSON.stringify(a.posts) === JSON.stringify(b.posts);
}

function isSameSubject(a: Subject, b: Subject): boolean {
  if (a.kind !== b.kind) return false;
  if (a.id === b.id) return true;
  const [first] = a.mentions;
  return (
    first !== undefined && b.mentions.some(({ record, block }) => record === first.record && block === first.block)
  );
}
