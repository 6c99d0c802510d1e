/** Tells the lines that list a committee, organisers or hosts from those that list speakers. */

import type { Line } from '../page.ts';
import type { LabelKey } from '../parsers/label-words.ts';

const OTHERS = new Set<LabelKey>(['committee', 'adviser', 'organiser', 'host', 'coauthor']);

/** The lines below a label for people who do not speak, up to the next blank line or label. */
export function linesOfOthers(lines: readonly Line[]): ReadonlySet<Line> {
  const listed = new Set<Line>();
  let isOpen = false;
  let isFirst = false;
  for (const line of lines) {
    if (line.label) {
      isOpen = line.label.valueStart >= line.text.length && line.label.keys.every((key) => OTHERS.has(key));
      isFirst = isOpen;
      continue;
    }
    if (line.hasGap && !isFirst) isOpen = false;
    isFirst = false;
    if (isOpen) listed.add(line);
  }
  return listed;
}
