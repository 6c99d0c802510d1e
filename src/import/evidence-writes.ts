/** Writes what leads from the projection to the records that say so. */
import { z } from 'zod';
import type { Transaction } from '../graph/graph.ts';
import { packStatements } from '../sources/evidence-statements.ts';
import { type EvidenceRow, groupedBy } from './bundles.ts';
import { writeRows, writesRows } from './row-statements.ts';

const shape = { about: z.string(), record: z.string(), said: z.string() };
const stateTalks = writesRows('import/state-talks', shape);
const stateAppearances = writesRows('import/state-appearances', shape);
const stateSpeakers = writesRows('import/state-speakers', shape);
const stateAffiliations = writesRows('import/state-affiliations', shape);

const statements = {
  talks: stateTalks,
  appearances: stateAppearances,
  speakers: stateSpeakers,
  affiliations: stateAffiliations,
};

/**
 * Links nodes of one label to the records that state something about them. All that one record says of one node is one relation with one
 * text: a relation for each statement, with properties of its own, takes ten times the memory of the words that it holds.
 */
export async function stateEvidence(
  transaction: Transaction,
  of: keyof typeof statements,
  rows: readonly EvidenceRow[],
): Promise<void> {
  const groups = groupedBy(rows, ({ about, record }) => `${about} ${record}`);
  await writeRows(
    transaction,
    statements[of],
    [...groups.values()].flatMap((group) => {
      const [first] = group;
      return first === undefined ? [] : [{ about: first.about, record: first.record, said: packStatements(group) }];
    }),
  );
}
