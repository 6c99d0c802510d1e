/** Finds the post that somebody still holds though the bio only tells when it was taken up: the last one, and no word of leaving. */

import { pattern } from '../../text/pattern.ts';
import { placeKey } from './merge.ts';
import { IS_OFFICE } from './office-words.ts';
import type { Post } from './post.ts';
import { findVerbs } from './verbs.ts';

/** Whose last post may have ended since. */
const HAS_LEFT = pattern('iu')`
  (?<!\p{L})(?:retire[ds]?|retirement|emerit\p{L}+|late|died|sabbatical|formerly|until|resigned|stepped\sdown|left)(?!\p{L})
`;

/** The posts; the one begun last is held still where none is said to be held but offices beside it. */
export function withPresentPost(text: string, posts: readonly Post[]): Post[] {
  return posts.map((post) => (isHeldStill(text, post, posts) ? { ...post, ongoing: 'YES' as const } : post));
}

function isHeldStill(text: string, post: Post, posts: readonly Post[]): boolean {
  const { kind, start, end, ongoing, isBare, role, order, statement } = post;
  if (kind !== 'EMPLOYMENT' || ongoing !== 'UNKNOWN' || end !== null || start === null) return false;
  if (isBare || role === null || order.isBefore || post.atEvent) return false;
  const printed = text.slice(statement.start, statement.end);
  if (HAS_LEFT.test(printed) || findVerbs(printed).some(({ tense }) => tense === 'FUTURE')) return false;
  return posts.every(
    (other) => other === post || other.kind === 'EDUCATION' || leavesRoomFor(text, other, post, start),
  );
}

/** Whether a post may have been given up, or is an office held beside the one that began then. */
function leavesRoomFor(text: string, other: Post, post: Post, start: string): boolean {
  const since = [other.start, other.end].every((year) => year === null || yearOf(year) <= yearOf(start));
  if (other.ongoing !== 'YES') return since && (other.start === null || yearOf(other.start) < yearOf(start));
  if (other.kind !== 'EMPLOYMENT') return true;
  return IS_OFFICE.test(other.role ?? '') && placeKey(text, other) === placeKey(text, post);
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
