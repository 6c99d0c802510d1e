/** Reads "a fellow at X for two years and twelve years on the faculty of Y": the years are a post at Y. */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { type Post, postOf } from './post.ts';
import type { Shape } from './shape.ts';

const ON_FACULTY = pattern('gu')`
  (?:,|(?<!\p{L})(?:and|then|by))\s(?:(?:then|later|subsequently|spent|another|nearly|over|almost|about)\s){0,2}[\p{L}\d-]{1,12}\s
  (?:years?|decades?)\s(?:on|as\sa\smember\sof)\sthe\s(?:\p{Ll}+\s)?[Ff]aculty\s(?:of|at)\s(?:the\s)?Ⓞ
`;

/** The posts of a sentence, with the years on a faculty that it adds to others. */
export function withYearsOnFaculty(shape: Shape, base: number, posts: readonly Post[]): Post[] {
  const { outline, marks, text } = shape;
  if (!outline.includes('aculty')) return [...posts];
  const added = matchesOf(ON_FACULTY, outline).flatMap(({ index, 0: words }): Post[] => {
    const place = marks.find(({ at }) => at === index + words.length - 1);
    if (!place || posts.some(({ institution }) => institution.start === place.start + base)) return [];
    return [
      postOf({
        kind: 'EMPLOYMENT',
        role: 'faculty member',
        institution: { start: place.start + base, end: place.end + base },
        statement: { start: base, end: base + text.length },
        rule: 'career/on-faculty',
      }),
    ];
  });
  return [...posts, ...added];
}
