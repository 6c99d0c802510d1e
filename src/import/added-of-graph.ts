/** What registers have added to a store, and work done with it. */
import { z } from 'zod';
import { TalkgraphError } from '../errors.ts';
import type { Graph, Transaction } from '../graph/graph.ts';
import { declareStatement } from '../graph/statement.ts';
import { findSourceText, registersVersion, type SourceState, sourceState } from '../sources/source-store.ts';
import { type AddedVocabularies, decodeEntries, NOTHING_ADDED, vocabulariesOf } from '../vocabularies/added-entries.ts';
import { addedInForce, withAdded } from '../vocabularies/in-force.ts';
import { inForce } from './sources-in-force.ts';

/** Formats of sources that are registers: they hold no announcements, and their texts are entries, one a line. */
const REGISTER_FORMATS: readonly string[] = ['ROR', 'OPENALEX_TOPICS', 'SKOS'];

const registerSources = declareStatement({
  name: 'sources/register-sources',
  access: 'read',
  parameters: z.object({ formats: z.array(z.string()) }),
  row: sourceState,
});

/** Whether a source is a register. */
export function isRegister(format: string): boolean {
  return REGISTER_FORMATS.includes(format);
}

const loaded = new WeakMap<object, { readonly version: number; readonly added: AddedVocabularies }>();

/** Throws unless the store's registers are those that the work at hand began with; asked once it is its turn to write. */
export async function checkRegisters(transaction: Transaction): Promise<void> {
  if ((await registersVersion(transaction)) === addedInForce().version) return;
  throw new TalkgraphError(
    'REGISTERS_CHANGED',
    'A register was imported into this store, or taken back, while the document was being read: import it again.',
    { retriable: true },
  );
}

/** What has been added to the store; read again only when registers have been imported or taken back since. */
export async function addedOf(graph: Pick<Graph, 'read'>): Promise<AddedVocabularies> {
  const version = await registersVersion(graph);
  if (version === null) return NOTHING_ADDED;
  const known = loaded.get(graph);
  if (known?.version === version) return known.added;
  const entries = [];
  for (const { id } of latestOfEach(await graph.read(registerSources, { formats: [...REGISTER_FORMATS] }))) {
    entries.push(...decodeEntries((await findSourceText(graph, id))?.text ?? ''));
  }
  const added = vocabulariesOf(version, entries);
  loaded.set(graph, { version, added });
  return added;
}

/** The sources of the latest change in force of each register: a newer dump replaces the one before. */
export function latestOfEach(sources: readonly SourceState[]): SourceState[] {
  const latest = new Map<string, string>();
  const valid = inForce(sources);
  for (const { key, change } of valid) latest.set(key, change);
  return valid.filter(({ key, change }) => latest.get(key) === change);
}

/** Does the work such that what it reads and writes knows what has been added to the store. */
export async function withAddedOf<T>(graph: Pick<Graph, 'read'>, work: () => Promise<T>): Promise<T> {
  return withAdded(await addedOf(graph), work);
}
