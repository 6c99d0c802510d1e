/** Keeps a person's decision and brings the graph in step with it, or says why it cannot be. */
import { type Decision, isOf, keysOf, type Ruling, type Subject } from '../decisions/decision.ts';
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
import { findSubject } from './subjects.ts';

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

async function considerCorrection(transaction: Transaction, { node, field, value }: Correction): Promise<Considered> {
  const subject = await findSubject(transaction, node);
  if (subject === null) return notFound(node);
  const read = readValue(subject.kind, field, value === null ? null : blotContacts(value));
  if ('refusal' in read) return { outcome: 'CONFLICT', code: 'BAD_INPUT', reason: read.refusal };
  const ruling: Ruling = { kind: 'CORRECT', node: subject, field, value: read.value };
  const latest = (await decisionsOn(transaction, keysOf(ruling)))
    .filter(isOf('CORRECT'))
    .findLast(({ ruling: one }) => fieldsThatSay(field).includes(one.field) && isSameSubject(one.node, subject));
  const isHeld = latest?.ruling.field === field && latest.ruling.value === read.value;
  return { ruling, node: subject.id, held: isHeld ? latest : null };
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

function notFound(id: string): Refusal {
  return {
    outcome: 'NOT_FOUND',
    code: 'NOT_FOUND',
    reason: `There is no talk, speaker, institution, topic or series ${id}: give the id of one.`,
  };
}

function isSameSubject(a: Subject, b: Subject): boolean {
  if (a.kind !== b.kind) return false;
  if (a.id === b.id) return true;
  const [first] = a.mentions;
  return (
    first !== undefined && b.mentions.some(({ record, block }) => record === first.record && block === first.block)
  );
}
