/** Puts the sample into a store that holds nothing yet, so that a first look has something to see. */
import type { Clock } from '../clock.ts';
import type { Graph } from '../graph/graph.ts';
import { importDocuments } from '../import/import-documents.ts';
import { sampleDocuments } from '../sample/sample-documents.ts';
import { listSourceKeys } from '../sources/source-store.ts';

export interface LoadedSample {
  /** The announcements that it made. */
  readonly talks: number;
  /** What undo takes back to remove it: one change, unless it was begun before and interrupted. */
  readonly changes: readonly string[];
}

/** Loads the sample. */
export async function loadSample(graph: Graph, clock: Clock): Promise<LoadedSample> {
  let talks = 0;
  const changes = new Set<string>();
  for await (const { created, change } of importDocuments(graph, sampleDocuments(), { clock })) {
    talks += created;
    if (change !== null) changes.add(change);
  }
  return { talks, changes: [...changes] };
}

/** True when nothing was ever imported; what was taken back counts as imported. */
export async function isUntouched(graph: Graph): Promise<boolean> {
  // The count is at hand, and the list of keys is long only where there are talks.
  if ((graph.orderedPages?.count('talks-by-date') ?? 0) > 0) return false;
  return (await listSourceKeys(graph)).length === 0;
}
