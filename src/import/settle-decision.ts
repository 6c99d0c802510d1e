/** Brings the graph in step with a decision that was made, or taken back. */
import { type Decision, type Subject, subjectsOf } from '../decisions/decision.ts';
import type { ReadsAndWrites, Transaction } from '../graph/graph.ts';
import { takeTurn } from '../sources/source-store.ts';
import { updateProjection } from './projection.ts';
import { putThings } from './put-things.ts';
import { blocksOfRecords } from './record-store.ts';
import { refreshThings } from './refresh-things.ts';
import { thingsByIds } from './things-there.ts';

const TALK_PREFIX = 'talk ';

/** Projects anew all that a decision is about; doing it twice does no harm. */
export async function settleDecision(graph: ReadsAndWrites, { ruling }: Decision): Promise<void> {
  const subjects = subjectsOf(ruling);
  await graph.write(async (transaction) => {
    // The decision or its undo is kept already, so that whoever writes next projects by it too.
    await takeTurn(transaction, 0);
    const records = mentionsOf(subjects, 'Talk').map(({ record }) => record);
    const ofTalks = (await blocksOfRecords(transaction, records)).filter((key) => key.startsWith(TALK_PREFIX));
    const ofSpeakers = mentionsOf(subjects, 'Speaker').map(({ block }) => block);
    const blocks = [...ofTalks, ...ofSpeakers];
    await updateProjection(transaction, { blocks, written: [], before: [], removed: records });
    await renewThings(transaction, subjects);
  });
}

function mentionsOf(subjects: readonly Subject[], kind: 'Talk' | 'Speaker') {
  return subjects.filter((subject) => subject.kind === kind).flatMap(({ mentions }) => mentions);
}

/** Writes institutions, topics and series anew: what is there of them may be corrected, or corrected no more. */
async function renewThings(transaction: Transaction, subjects: readonly Subject[]): Promise<void> {
  const things = await thingsByIds(
    transaction,
    subjects.map(({ id }) => id),
  );
  await putThings(transaction, things, 'renew');
  await refreshThings(transaction, things);
}
