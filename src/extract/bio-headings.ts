/** Tells "Speakers" above passages about them from the label of a list of names. */

import { subjectOf } from './assign/bio-subject.ts';
import type { LabelMatch } from './parsers/labels.ts';

/** A name with an institution is shorter. */
const PASSAGE = 110;

interface LabelledLine {
  readonly text: string;
  readonly label: LabelMatch | null;
}

/** The lines; a heading for speakers below which somebody's life is told is that of bios. */
export function withBioHeadings<T extends LabelledLine>(lines: readonly T[]): T[] {
  return lines.map((line, at) => {
    const next = lines[at + 1];
    const { label } = line;
    const isHeading = label !== null && label.valueStart >= line.text.length && label.keys.join() === 'speaker';
    if (!isHeading || !next || next.label || next.text.length < PASSAGE) return line;
    const subject = subjectOf(next.text, { start: 0, end: next.text.length });
    const isTold = subject !== null && /^\s(?:\([^()]{1,60}\)\s)?\p{Ll}/u.test(next.text.slice(subject.name.end));
    return isTold ? { ...line, label: { ...label, keys: ['bio'] } } : line;
  });
}
