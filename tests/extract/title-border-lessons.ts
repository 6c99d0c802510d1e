/** What a border between title and abstract is learned from: both of a talk on one line, as pages without line breaks have them, and titles alone. */

import type { AnnouncementCase } from '../../src/evaluation/case-file.ts';
import { type BorderCandidate, borderCandidates } from '../../src/extract/assign/border-signs.ts';
import { wordsOf } from './words-of-case.ts';

export interface BorderLesson {
  readonly caseId: string;
  /** How title and abstract stand. */
  readonly variant: string;
  readonly candidates: readonly BorderCandidate[];
  /** Which of them is right; -1 for none. */
  readonly right: number;
}

/** Shorter titles are never taken for more than a title. */
const LONG_TITLE = 50;
const ABSTRACT = 600;

export function borderLessonsOf({ id, text, talks }: AnnouncementCase): BorderLesson[] {
  const words = wordsOf(text)?.text;
  if (words === undefined) return [];
  return talks.flatMap(({ title, abstract_starts_with: opening }): BorderLesson[] => {
    const at = opening ? words.indexOf(opening) : -1;
    if (!title) return [];
    const alone: BorderLesson[] =
      title.length > LONG_TITLE
        ? [{ caseId: id, variant: 'title alone', candidates: borderCandidates(title), right: -1 }]
        : [];
    if (at < 0) return alone;
    const abstract = words.slice(at, at + ABSTRACT).replace(/\s+/g, ' ');
    const glued = { both: `${titleOf(title)} `, 'title with a stop': `${titleOf(title).replace(/[.?!]$/, '')}. ` };
    return [
      ...alone,
      ...Object.entries(glued).flatMap(([variant, printed]): BorderLesson[] => {
        const candidates = borderCandidates(printed + abstract);
        const right = candidates.findIndex((one) => one.at === printed.length);
        return right < 0 ? [] : [{ caseId: id, variant, candidates, right }];
      }),
    ];
  });
}

function titleOf(printed: string): string {
  return printed.trim().replace(/\s+/g, ' ');
}
