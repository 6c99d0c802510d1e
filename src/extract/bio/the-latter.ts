/** Reads "held fellowships at X and Y, the latter as a Ⓡ": what somebody was at the one named last, or first. */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import type { Post } from './post.ts';
import type { HeadMark, Mark, OrganisationMark, Shape } from './shape.ts';

const LATTER = pattern('gu')`
  Ⓞ[^ⓄⓇⒹ;]{0,60}\sand\s[^ⓄⓇⒹ;]{0,40}Ⓞ[^ⓄⓇⒹ;]{0,20},\s(?:the\s(latter|former|second|first)|in\sthe\s(latter|former)(?:\scase)?)
  \s(?:of\s(?:them|these|which)\s)?as\s(?:an?\s|the\s|its\s)?Ⓡ
`;

/** The posts of a sentence, with those whose role it says afterwards. */
export function withLatter({ outline, marks }: Shape, base: number, posts: readonly Post[]): Post[] {
  return matchesOf(LATTER, outline).reduce(
    (left: Post[], match) => {
      const within = marks.filter(({ at }) => at >= match.index && at < match.index + match[0].length);
      const isLast = /latter|second/.test(match[1] ?? match[2] ?? '');
      const place = within.filter(isPlace).at(isLast ? -1 : 0);
      const head = within.findLast(isHead);
      if (!place || !head) return left;
      const { role, kind } = head.role;
      return left.map((post) => (post.institution.start === place.start + base ? { ...post, role, kind } : post));
    },
    [...posts],
  );
}

function isPlace(mark: Mark): mark is OrganisationMark {
  return mark.sign === 'Ⓞ';
}

function isHead(mark: Mark): mark is HeadMark {
  return mark.sign === 'Ⓡ';
}
