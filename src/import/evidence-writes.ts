/** Writes what leads from the projection to the records that say so. */
import { z } from 'zod';
import type { Transaction } from '../graph/graph.ts';
import type { EvidenceRow } from './bundles.ts';
import { writeRows, writesRows } from './row-statements.ts';

const shape = {
  about: z.string(),
  record: z.string(),
  field: z.string(),
  value: z.string().nullable(),
  quote: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  method: z.enum(['RULE', 'IMPORT', 'MODEL', 'HUMAN']),
  confidence: z.number(),
  rule: z.string(),
};
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

/** Links nodes of one label to the records that state something about them. */
export async function stateEvidence(
  transaction: Transaction,
  of: keyof typeof statements,
  rows: readonly EvidenceRow[],
): Promise<void> {
  await writeRows(transaction, statements[of], rows);
}
