/** Finds the years that stand behind what they are of: behind a post or a degree in a clause of their own, and behind each of several places. */

import { pattern } from '../../text/pattern.ts';
import type { Clause } from './clauses.ts';
import type { Period } from './periods.ts';
import type { Post } from './post.ts';
import type { PeriodMark } from './shape.ts';

/** When the degree named before was taken. */
const FINISHED =
  /^(?:and\s)?(?:finished|completed|defended|awarded|obtained|earned|received|conferred|granted)\sⓅ[\s,.;)]/u;
/** How long the post named before was held. */
const HELD_THEN = pattern('u')`
  ^(?:
    (?:(?:an?|the)\s(?:post|position|role|job|chair|office)\s(?:that\s|which\s)?|which\s)(?:he|she|they|I)\sheld
    |where\s(?:he|she|they|I)\s(?:worked|stayed|remained|taught|was\semployed)
  )\sⓅ(?:[\s,.;)]|$)
`;
/** When it was given up. */
const LEFT_THEN = pattern('u')`
  ^(?:from\swhich\s(?:he|she|they|I)\s(?:retired|stepped\sdown|resigned)|which\s(?:he|she|they|I)\sleft)(?:\sat\sthe\send)?\sⓅ(?:[\s,.;)]|$)
`;
/** "…, a chair that he held from 1998 to 2004", "at X, where she taught until 2009", "…, awarded in 2015": the post with its years; null where it has some, or the clause says something else. */
export function datedBehind(last: Post, { outline }: Clause, { from, to }: Period): Post | null {
  const isDegree = last.kind === 'EDUCATION';
  if (last.start !== null || last.end !== null) {
    const isOpen = !isDegree && last.start !== null && (last.end === null || last.end === last.start);
    const isEnd = LEFT_THEN.test(outline) || (from === null && HELD_THEN.test(outline));
    return isOpen && isEnd && to !== null ? { ...last, end: to, ongoing: 'NO' } : null;
  }
  if (!isDegree && LEFT_THEN.test(outline)) return { ...last, end: to, ongoing: 'NO' };
  if (isDegree ? !FINISHED.test(outline) : !HELD_THEN.test(outline)) return null;
  return isDegree ? { ...last, end: to } : { ...last, start: from === to ? null : from, end: to };
}

/** "At X in 2016 and at Y in 2018": the years straight behind the place that begins there. */
export function periodBehind(clause: Clause, start: number): Period | null {
  const at = clause.marks.findIndex((mark) => mark.start === start);
  const [place, next] = [clause.marks[at], clause.marks[at + 1]];
  if (!place || next?.sign !== 'Ⓟ') return null;
  const between = clause.outline.slice(place.at - clause.start + 1, next.at - clause.start);
  return /^[\s,(]*$/.test(between) ? next.period : null;
}

/** The spans of time of a clause, in the order of the text. */
export function periodsIn({ marks }: Clause): PeriodMark[] {
  return marks.filter((mark): mark is PeriodMark => mark.sign === 'Ⓟ');
}

/** The first span of time of a clause. */
export function firstPeriodIn(clause: Clause): Period | null {
  return periodsIn(clause)[0]?.period ?? null;
}
