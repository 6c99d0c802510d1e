/** Looks up what persons have said of institutions, topics and series, which are told by their ids: what they are, and what is corrected of them. */
import { type Decision, isOf } from '../decisions/decision.ts';
import { decisionsOn, decisionsOnThings, hasDecisions } from '../decisions/decision-store.ts';
import type { Transaction } from '../graph/graph.ts';
import { type Corrections, correctionsIn, NO_CORRECTIONS } from './corrections.ts';
import { ThingNames } from './thing-names.ts';

/** The corrections of things, by id. */
export async function correctionsOfThings(
  transaction: Transaction,
  ids: readonly string[],
): Promise<(id: string) => Corrections> {
  if (ids.length === 0 || !(await hasDecisions(transaction))) return () => NO_CORRECTIONS;
  const decisions: readonly Decision[] = (await decisionsOn(transaction, ids)).filter(isOf('CORRECT'));
  return (id) => correctionsIn(decisions.filter(({ ruling }) => ruling.kind === 'CORRECT' && ruling.node.id === id));
}

/** What things are after the merges in force. */
export async function namesOfThings(transaction: Transaction): Promise<ThingNames> {
  return new ThingNames((await hasDecisions(transaction)) ? await decisionsOnThings(transaction) : []);
}
