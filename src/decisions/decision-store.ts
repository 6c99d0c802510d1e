/** Decisions as they are kept, each with the change that made it and its words as a document of their own. */
import { z } from 'zod';
import type { Graph, Parameters, Transaction } from '../graph/graph.ts';
import { idOf } from '../graph/ids.ts';
import { declareStatement, type Statement } from '../graph/statement.ts';
import { changeRow, type Reader } from '../sources/source-store.ts';
import { type Decision, decodeRuling, keysOf, type Ruling, subjectsOf } from './decision.ts';
import { wordsOf } from './decision-words.ts';

const text = z.string();
const decisionRow = z.object({ id: text, seq: z.number(), payload: text, change: text });

const addStatement = declareStatement({
  name: 'decisions/add-decision',
  access: 'write',
  parameters: z.object({
    change: changeRow,
    decision: z.object({
      id: text,
      seq: z.number().int(),
      at: text,
      kind: z.enum(['MERGE', 'KEEP_APART', 'CORRECT']),
      about: text,
      reason: text.nullable(),
      payload: text,
    }),
    source: z.object({ id: text, format: z.literal('DECISION'), text, importedAt: text, seq: z.number().int() }),
    record: text,
  }),
  row: z.object({ id: text }),
});
const linkStatement = declareStatement({
  name: 'decisions/link-subjects',
  access: 'write',
  parameters: z.object({ rows: z.array(z.object({ decision: text, key: text })) }),
  row: z.object({}),
});
const anyStatement = declareStatement({
  name: 'decisions/any-decision',
  access: 'read',
  parameters: z.object({}) as z.ZodType<Record<string, never>>,
  row: z.object({ found: z.number() }),
});
const onStatement = declareStatement({
  name: 'decisions/decisions-on',
  access: 'read',
  parameters: z.object({ keys: z.array(text) }),
  row: decisionRow,
});
const aboutStatement = declareStatement({
  name: 'decisions/decisions-about',
  access: 'read',
  parameters: z.object({ labels: z.array(text) }),
  row: decisionRow,
});
const ofChangeStatement = declareStatement({
  name: 'decisions/decision-of-change',
  access: 'read',
  parameters: z.object({ id: text }),
  row: decisionRow,
});

/** The id of the record that facts of a decision lead to. */
export function recordOfDecision(id: string): string {
  return idOf('record', `decision ${id}`);
}

/** Keeps a decision with an open change of its own; gives the decision. */
export async function addDecision(
  transaction: Transaction,
  { ruling, reason, seq, at }: { ruling: Ruling; reason: string | null; seq: number; at: string },
): Promise<Decision> {
  const id = idOf('decision', String(seq));
  const change = idOf('change', `decision ${seq}`);
  const about = subjectsOf(ruling)[0]?.kind ?? '';
  await transaction.run(addStatement, {
    change: {
      id: change,
      seq,
      at,
      kind: ruling.kind,
      state: 'OPEN',
      created: 0,
      updated: 0,
      unchanged: 0,
      rejected: '[]',
    },
    decision: { id, seq, at, kind: ruling.kind, about, reason, payload: JSON.stringify(ruling) },
    source: {
      id: idOf('source', `decision ${seq}`),
      format: 'DECISION',
      text: wordsOf(ruling, reason).text,
      importedAt: at,
      seq,
    },
    record: recordOfDecision(id),
  });
  anyDecided.delete(transaction);
  await transaction.run(linkStatement, { rows: keysOf(ruling).map((key) => ({ decision: id, key })) });
  return { id, seq, change, ruling };
}

/** What was found once in a transaction, in which all that is projected asks. */
const anyDecided = new WeakMap<Reader, boolean>();

/** Whether anything was ever decided: most stores have no decision, and need no further look. */
export async function hasDecisions(reader: Reader): Promise<boolean> {
  const known = anyDecided.get(reader);
  if (known !== undefined) return known;
  const found = (await readWith(reader, anyStatement, {})).length > 0;
  if ('run' in reader) anyDecided.set(reader, found);
  return found;
}

/** The decisions in force on records, blocks or ids, the earliest first. */
export async function decisionsOn(reader: Reader, keys: Iterable<string>): Promise<Decision[]> {
  const distinct = [...new Set(keys)];
  if (distinct.length === 0) return [];
  const rows = await readWith(reader, onStatement, { keys: distinct });
  return rows.map(decisionOf).sort((a, b) => a.seq - b.seq);
}

/** The decisions in force by which institutions, topics and series are one, or are not, the earliest first. */
export async function decisionsOnThings(reader: Reader): Promise<Decision[]> {
  return (await readWith(reader, aboutStatement, { labels: ['Institution', 'Topic', 'Series'] })).map(decisionOf);
}

/** The decision that a change made; null when it made none. */
export async function findDecisionOfChange(reader: Reader, change: string): Promise<Decision | null> {
  const [row] = await readWith(reader, ofChangeStatement, { id: change });
  return row ? decisionOf(row) : null;
}

function decisionOf({ id, seq, payload, change }: z.infer<typeof decisionRow>): Decision {
  return { id, seq, change, ruling: decodeRuling(payload) };
}

function readWith<P extends Parameters, R>(
  reader: Reader,
  statement: Statement<P, R>,
  parameters: P,
): Promise<readonly R[]> {
  return 'read' in reader
    ? (reader as Pick<Graph, 'read'>).read(statement, parameters)
    : reader.run(statement, parameters);
}
