/** Gives an institution that a label names above who is of it to the speakers that have none. */

import { putLabelled } from './labelled-fields.ts';
import type { SegmentState } from './segment-state.ts';

/** Takes it, where the lines have such a label with a value. */
export function takeEarlyAffiliation({ draft, page, lines }: SegmentState): void {
  const line = lines.find(({ label }) => label?.keys[0] === 'affiliation');
  const start = line ? line.start + (line.label?.valueStart ?? 0) : 0;
  if (line && start < line.end) putLabelled(draft, page, ['affiliation'], { start, end: line.end });
}
