/** Tells "Speakers" above passages about them from the label of a list of names, and names above the lives of those whom sentences announced. */

import { pattern } from '../../text/pattern.ts';
import { subjectOf } from '../assign/bio-subject.ts';
import { tellsOf } from '../bio/whose.ts';
import { bioScore } from '../parsers/bio-likeness.ts';
import type { LabelMatch } from '../parsers/labels.ts';
import { findPersonNames, type PersonMatch } from '../parsers/person-names.ts';

/** A name with an institution is shorter. */
const PASSAGE = 110;
const LONGEST_NAME = 60;
const SURE = 0.6;
const SURE_LIFE = 1;
const SHORTEST_LIFE = 60;
/** "Born on 2 May 1961 in Lund.": so lives begin, and nothing else below a name. */
const BORN = pattern('u')`
  ^(?:
    Born\s(?:on|in|at|and)|Geboren\s(?:am|in|im)|Née?\s(?:le|en|à)|Nacid[oa]\s(?:el|en)|Nat[oa]\s(?:il|a|nel)
    |Nascid[oa]\s(?:em|a)|Urodzon[ay]\s(?:w|we)
  )\s
`;
/** As much as is looked through for who was announced. */
const MOST_ANNOUNCEMENTS = 40;

interface LabelledLine {
  readonly text: string;
  readonly label: LabelMatch | null;
  readonly dates: readonly unknown[];
}

/** The lines; a heading for speakers below which somebody's life is told is that of bios, as is the name of somebody announced above. */
export function withBioHeadings<T extends LabelledLine>(lines: readonly T[]): T[] {
  const announced: string[] = [];
  return lines.map((line, at) => {
    const { text, label, dates } = line;
    if (text.length >= PASSAGE && dates.length > 0 && announced.length < MOST_ANNOUNCEMENTS) announced.push(text);
    const next = lines[at + 1];
    if (!next || next.label) return line;
    if (BORN.test(next.text) && !label && nameAlone(text) !== null) return { ...line, label: headingOf(text) };
    if (next.text.length < SHORTEST_LIFE) return line;
    if (label) return headsLives(line, next) ? { ...line, label: { ...label, keys: ['bio'] } } : line;
    const isName = announced.length > 0 && isNameOfLife(line, next, announced);
    return isName ? { ...line, label: headingOf(text) } : line;
  });
}

function headingOf({ length }: string): LabelMatch {
  return { keys: ['bio'], valueStart: length, hasMark: false };
}

function headsLives({ text, label }: LabelledLine, next: LabelledLine): boolean {
  if (label === null || label.valueStart < text.length || label.keys.join() !== 'speaker') return false;
  if (next.text.length < PASSAGE) return false;
  const subject = subjectOf(next.text, { start: 0, end: next.text.length });
  return subject !== null && /^\s(?:\([^()]{1,60}\)\s)?\p{Ll}/u.test(next.text.slice(subject.name.end));
}

function nameAlone(text: string): PersonMatch | null {
  if (text.length > LONGEST_NAME) return null;
  const [person] = findPersonNames(text);
  return !person || person.score < SURE || person.fullStart > 0 || person.end < text.trimEnd().length ? null : person;
}

/** The line is a name alone, the sentences above announce its bearer, and the passage below is a life. */
function isNameOfLife({ text }: LabelledLine, next: LabelledLine, announced: readonly string[]): boolean {
  const person = nameAlone(text);
  if (!person) return false;
  const family = person.name.split(' ').at(-1) ?? '';
  if (!announced.some((sentence) => sentence.includes(family))) return false;
  return tellsOf(next.text, person.name) && bioScore(next.text, [person.name]) >= SURE_LIFE;
}
