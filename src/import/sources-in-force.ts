/** Which sources count: those whose change is not taken back. */
import type { SourceState } from '../sources/source-store.ts';

/** The sources that are not taken back, in the order in which they came. */
export function inForce(sources: readonly SourceState[]): SourceState[] {
  return sources.filter(({ state }) => state !== 'UNDONE').sort((a, b) => a.seq - b.seq);
}
