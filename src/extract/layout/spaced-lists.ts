/** Takes the blank lines out of a list of a committee or of organisers of whom each stands in a paragraph. */

import type { LabelKey } from '../parsers/label-words.ts';
import type { LabelMatch } from '../parsers/labels.ts';
import { findPersonNames } from '../parsers/person-names.ts';

interface ListLine {
  readonly text: string;
  readonly label: LabelMatch | null;
  readonly hasGap: boolean;
  readonly isItem: boolean;
  readonly dates: readonly unknown[];
  readonly times: readonly unknown[];
}

/** Labels above lists of people who do not speak. */
const OF_OTHERS = new Set<LabelKey>(['committee', 'adviser']);
/** Below these the speaker may stand, unless bullets make the list. */
const OF_HOSTS = new Set<LabelKey>(['organiser', 'host']);
const LONGEST = 150;
const LIKELY = 0.6;
/** A single name below a label may be followed by that of somebody else. */
const LEAST = 2;

/** The lines; those of a list of people below its label stand together. */
export function withoutGapsInLists<T extends ListLine>(lines: readonly T[]): T[] {
  const out = [...lines];
  for (const [at, line] of lines.entries()) {
    if (!isHeadOfList(line, lines[at + 1])) continue;
    let end = at + 1;
    for (let next = lines[end]; next?.hasGap && namesPerson(next); next = lines[end]) end++;
    const members = lines.slice(at + 1, end);
    if (members.length < LEAST) continue;
    out.splice(at + 1, members.length, ...members.map((member) => ({ ...member, hasGap: false })));
  }
  return out;
}

function isHeadOfList({ text, label }: ListLine, first: ListLine | undefined): boolean {
  if (label === null || label.valueStart < text.length) return false;
  return label.keys.every((key) => OF_OTHERS.has(key) || (OF_HOSTS.has(key) && first?.isItem === true));
}

/** The line begins with a name, and with nothing else than what stands beside one. */
function namesPerson({ text, label, dates, times }: ListLine): boolean {
  if (label !== null || dates.length > 0 || times.length > 0 || text.length >= LONGEST) return false;
  const [person] = findPersonNames(text);
  return (
    person !== undefined &&
    person.score >= LIKELY &&
    person.fullStart === 0 &&
    /^\s*(?:[,;:(–—-]|$)/.test(text.slice(person.end))
  );
}
